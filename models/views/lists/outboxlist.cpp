#include "views/lists/outboxlist.h"

#include "views/text/sentences.h"

namespace agh {

void OutboxList::setLines(const QList<OutboxLine>& lines, const Moment& moment)
{
    QList<std::pair<Key, Row>> rows;
    rows.reserve(lines.size());
    for (const OutboxLine& line : lines) {
        const Timestamp when = Timestamp::fromMs(line.createdMs);
        const QString full = moment.full(when);
        rows.append(
            {QString::number(line.journalId),
             {QString::number(line.journalId), line.icon, line.title, line.kind, line.about,
              line.note, line.tone, moment.briefWithTime(when), full, line.canUndo, line.canSend,
              line.canSkip, line.canDiscard, line.canEdit, line.unknown, line.gone,
              sentences::list({line.kind, line.title, line.note, line.about, full})}});
    }
    setRows(rows);
}

QHash<int, QByteArray> OutboxList::roleNames() const
{
    return {{JournalIdRole, "journalId"},
            {IconNameRole, "iconName"},
            {TitleRole, "title"},
            {KindRole, "kind"},
            {AboutRole, "about"},
            {NoteRole, "note"},
            {NoteToneRole, "noteTone"},
            {WhenTextRole, "whenText"},
            {WhenFullRole, "whenFull"},
            {CanUndoRole, "canUndo"},
            {CanSendRole, "canSend"},
            {CanSkipRole, "canSkip"},
            {CanDiscardRole, "canDiscard"},
            {CanEditRole, "canEdit"},
            {UnknownRole, "unknown"},
            {GoneRole, "gone"},
            {AccessibleTextRole, "accessibleText"}};
}

} // namespace agh
