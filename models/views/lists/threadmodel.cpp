#include "views/lists/threadmodel.h"

#include "views/text/displayguard.h"
#include "views/text/markdown.h"
#include "views/text/sentences.h"

namespace agh {

using namespace Qt::Literals::StringLiterals;

namespace {

QString stateText(ThreadModel::State state, const QString& reason)
{
    switch (state) {
    case ThreadModel::Received:
    case ThreadModel::Sent:
        return {};
    case ThreadModel::Sending:
        //: Under a message of one's own
        return ThreadModel::tr("Sending");
    case ThreadModel::Waiting:
        //: Under a message of one's own, written while offline
        return ThreadModel::tr("Waits for the network");
    case ThreadModel::Unknown:
        //: Under a message of one's own: the answer got lost, the app looks it up
        return ThreadModel::tr("Outcome unknown, checking");
    case ThreadModel::Refused:
        //: Under a message of one's own; %1 is the reason in words
        return reason.isEmpty() ? ThreadModel::tr("Not sent")
                                : ThreadModel::tr("Not sent: %1").arg(reason);
    case ThreadModel::NotDone:
        //: Under a message of one's own: looked up, and it is not in the conversation
        return ThreadModel::tr("Not sent. The service does not have it.");
    }
    return {};
}

Tones::Tone stateTone(ThreadModel::State state)
{
    switch (state) {
    case ThreadModel::Sending:
        return Tones::Info;
    case ThreadModel::Waiting:
    case ThreadModel::Unknown:
        return Tones::Waiting;
    case ThreadModel::Refused:
    case ThreadModel::NotDone:
        return Tones::Bad;
    default:
        return Tones::Neutral;
    }
}

} // namespace

ThreadModel::ThreadModel(Moment moment, QObject* parent)
    : RowListModel(parent)
    , m_moment(std::move(moment))
{}

void ThreadModel::set(const Facts& facts)
{
    const QString lastBefore = keys().isEmpty() ? QString() : keys().last();
    m_facts = facts;
    QList<std::pair<Key, Row>> rows;
    QDate day;
    bool newShown = false;
    const auto dayLine = [&](const Timestamp& when) {
        const QDate date = m_moment.localDate(when);
        if (date.isValid() && date != day) {
            day = date;
            rows.append({u"day "_s + date.toString(Qt::ISODate), lineRow(Day, m_moment.day(when))});
        }
    };
    for (const agh::Message& message : m_facts.messages) {
        const bool own = message.senderId == m_facts.me.id;
        dayLine(message.createdAt);
        if (!own && !newShown && m_facts.readUntilMs >= 0 &&
            message.createdAt.ms() > m_facts.readUntilMs) {
            newShown = true;
            //: The line before the first message that was not seen yet
            rows.append({u"new"_s, lineRow(New, tr("New"))});
        }
        rows.append({u"m "_s + message.id.value, messageRow(message, own)});
    }
    for (const Pending& pending : m_facts.pending) {
        dayLine(Timestamp::fromMs(pending.createdMs));
        rows.append({u"p "_s + QString::number(pending.journalId), pendingRow(pending)});
    }
    const bool more = !rows.isEmpty() && rows.last().first != lastBefore;
    setRows(rows);
    Q_EMIT summaryChanged();
    if (more)
        Q_EMIT grew();
}

int ThreadModel::messages() const { return int(m_facts.messages.size() + m_facts.pending.size()); }

QString ThreadModel::countText() const
{
    //: Over a conversation: how many messages it has
    if (messages() > 0)
        return messages() == 1 ? tr("1 message") : tr("%n messages", nullptr, messages());
    return m_facts.checked ? tr("No messages yet") : tr("Not checked yet");
}

DiffListModel::Row ThreadModel::lineRow(Kind kind, const QString& text)
{
    return {kind,      false,          QString(), QString(), QString(), 0,
            false,     QVariant(),     text,      QString(), QString(), Received,
            QString(), Tones::Neutral, false,     false,     QString(), text};
}

DiffListModel::Row ThreadModel::messageRow(const agh::Message& message, bool own) const
{
    const QString sender = display::line(message.senderName);
    const QString full = m_moment.full(message.createdAt);
    //: The screen reader's name for one's own messages
    const QString who = own ? tr("You") : sender;
    return {Message, own, sender, display::initials(message.senderName), message.senderId,
            display::avatarColor(message.senderId), message.senderKind == PartyKind::Agent,
            markdown::variants(message.body), QString(), m_moment.briefWithTime(message.createdAt),
            full, own ? Sent : Received, QString(), Tones::Neutral, false, false, QString(),
            //: A message for the screen reader: who wrote what, when
            tr("%1: %2, %3").arg(who, markdown::oneLine(message.body, 500), full)};
}

DiffListModel::Row ThreadModel::pendingRow(const Pending& pending) const
{
    const Timestamp when = Timestamp::fromMs(pending.createdMs);
    const QString state = stateText(pending.state, pending.reason);
    const bool known = pending.state == Refused || pending.state == NotDone;
    return {Message, true, display::line(m_facts.me.name), display::initials(m_facts.me.name),
            m_facts.me.id, display::avatarColor(m_facts.me.id), m_facts.me.kind == PartyKind::Agent,
            markdown::variants(pending.body), QString(), m_moment.briefWithTime(when),
            m_moment.full(when), pending.state, state, stateTone(pending.state), known,
            known || pending.state == Waiting, QString::number(pending.journalId),
            //: A message for the screen reader: who wrote what, and where it stands
            tr("%1: %2, %3").arg(tr("You"), markdown::oneLine(pending.body, 500), state)};
}

void ThreadModel::retry(int row)
{
    const QModelIndex at = index(row);
    if (m_retry && at.data(CanRetryRole).toBool())
        m_retry(at.data(JournalIdRole).toString().toLongLong());
}

void ThreadModel::discard(int row)
{
    const QModelIndex at = index(row);
    if (m_discard && at.data(CanDiscardRole).toBool())
        m_discard(at.data(JournalIdRole).toString().toLongLong());
}

QHash<int, QByteArray> ThreadModel::roleNames() const
{
    return {{KindRole, "kind"},
            {OwnRole, "own"},
            {SenderNameRole, "senderName"},
            {InitialsRole, "initials"},
            {AvatarIdRole, "avatarId"},
            {AvatarColorRole, "avatarColor"},
            {SenderIsAgentRole, "senderIsAgent"},
            {BlocksRole, "blocks"},
            {TextRole, "text"},
            {TimeTextRole, "timeText"},
            {TimeFullRole, "timeFull"},
            {StateRole, "state"},
            {StateTextRole, "stateText"},
            {StateToneRole, "stateTone"},
            {CanRetryRole, "canRetry"},
            {CanDiscardRole, "canDiscard"},
            {JournalIdRole, "journalId"},
            {AccessibleTextRole, "accessibleText"}};
}

} // namespace agh
