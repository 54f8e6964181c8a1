#include "views/lists/draftslist.h"

#include "views/text/displayguard.h"
#include "views/text/sentences.h"

namespace agh {

QString DraftsList::titleOf(const QString& title)
{
    const bool named = !display::bareLine(title).trimmed().isEmpty();
    return named ? display::line(title, 200) : tr("Untitled draft");
}

void DraftsList::setLines(const QList<Line>& lines, const Moment& moment)
{
    QList<std::pair<Key, Row>> rows;
    rows.reserve(lines.size());
    for (const Line& line : lines) {
        const DraftStanding standing = DraftStanding::of(line.draft);
        const bool moves = !line.note.text.isEmpty();
        const QString title = titleOf(line.draft.title);
        const QString state = moves ? line.note.text : standing.text;
        const Timestamp when = Timestamp::fromMs(line.draft.updatedMs);
        const QString full = moment.full(when);
        rows.append(
            {line.draft.id,
             {line.draft.id, title, state, moves ? line.note.tone : standing.tone,
              moment.brief(when), full, line.note.canSend, line.note.canDiscard,
              line.draft.archivedMs != 0, line.deleted, sentences::list({title, state, full})}});
    }
    setRows(rows);
}

QHash<int, QByteArray> DraftsList::roleNames() const
{
    return {{DraftIdRole, "draftId"},
            {TitleRole, "title"},
            {StateTextRole, "stateText"},
            {StateToneRole, "stateTone"},
            {WhenTextRole, "whenText"},
            {WhenFullRole, "whenFull"},
            {CanSendRole, "canSend"},
            {CanDiscardRole, "canDiscard"},
            {ArchivedRole, "archived"},
            {DeletedRole, "deleted"},
            {AccessibleTextRole, "accessibleText"}};
}

} // namespace agh
