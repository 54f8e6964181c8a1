#include "views/lists/threadmodel.h"

#include "views/text/displayguard.h"
#include "views/text/markdown.h"
#include "views/text/sentences.h"

#include <limits>

namespace agh {

using namespace Qt::Literals::StringLiterals;

namespace {

// What a key stands for is told by its first letter.
DiffListModel::Key messageKey(RowId row) { return u'm' + QString::number(row); }
DiffListModel::Key pendingKey(qint64 id) { return u'p' + QString::number(id); }
const DiffListModel::Key newKey = u"new"_s;

} // namespace

QString ThreadModel::stateText(State state, const QString& reason)
{
    switch (state) {
    case Received:
    case Sent:
        return {};
    case Sending:
        //: Under a message of one's own
        return tr("Sending");
    case Waiting:
        //: Under a message of one's own, written while offline
        return tr("Waiting for network · sent by itself, in order");
    case Unknown:
        //: Under a message of one's own: the answer got lost, the app looks it up
        return tr("Outcome unknown, checking");
    case Refused:
        //: Under a message of one's own; %1 is the reason in words
        return reason.isEmpty() ? tr("Not sent") : tr("Not sent: %1").arg(reason);
    case NotDone:
        //: Under a message of one's own: looked up, and it is not in the conversation
        return tr("Not sent. The service does not have it.");
    }
    return {};
}

Tones::Tone ThreadModel::stateTone(State state)
{
    switch (state) {
    case Sending:
        return Tones::Info;
    case Waiting:
    case Unknown:
        return Tones::Waiting;
    case Refused:
    case NotDone:
        return Tones::Bad;
    default:
        return Tones::Neutral;
    }
}

void ThreadModel::Facts::setMessages(const QList<agh::Message>& messages)
{
    places.clear();
    for (const agh::Message& one : messages)
        places.append({places.size() + 1, one.createdAt.ms(), one.senderId == me.id});
    read = [messages](RowId row) { return std::optional(messages.value(row - 1)); };
    inHand = true;
}

ThreadModel::ThreadModel(Moment moment, QObject* parent)
    : IdListModel(parent)
    , m_moment(std::move(moment))
{}

void ThreadModel::set(const Facts& facts)
{
    const Key lastBefore = keys().isEmpty() ? Key() : keys().last();
    m_facts = facts;
    QList<Key> rows, again;
    rows.reserve(m_facts.places.size() + m_facts.pending.size() + 8);
    qint64 dayEndsMs = std::numeric_limits<qint64>::min();
    qint64 dayBeginsMs = std::numeric_limits<qint64>::max();
    const auto dayLine = [&](qint64 ms) {
        // The calendar is asked once a day, not once a message; 0 is a time that was not told.
        if (ms == 0 || (ms >= dayBeginsMs && ms < dayEndsMs))
            return;
        const Timestamp when = Timestamp::fromMs(ms);
        const QDate date = m_moment.localDate(when);
        if (!date.isValid())
            return;
        dayBeginsMs = date.startOfDay().toMSecsSinceEpoch();
        dayEndsMs = date.endOfDay().toMSecsSinceEpoch() + 1;
        rows.append(u'd' + date.toString(Qt::ISODate));
    };
    bool newShown = false;
    for (const MessagePlace& place : std::as_const(m_facts.places)) {
        dayLine(place.createdMs);
        if (!place.own && !newShown && m_facts.readUntilMs >= 0 &&
            place.createdMs > m_facts.readUntilMs) {
            newShown = true;
            rows.append(newKey);
        }
        rows.append(messageKey(place.row));
    }
    m_pending.clear();
    for (const Pending& pending : std::as_const(m_facts.pending)) {
        dayLine(pending.createdMs);
        const Key key = pendingKey(pending.journalId);
        m_pending.insert(key, pending);
        again.append(key);
        rows.append(key);
    }
    const bool more = !rows.isEmpty() && rows.last() != lastBefore;
    changeKeys(rows);
    if (m_facts.inHand)
        refreshRows();
    else
        refreshRows(again);
    Q_EMIT summaryChanged();
    if (more)
        Q_EMIT grew();
}

void ThreadModel::changed(const QList<RowId>& messages)
{
    QList<Key> again;
    for (const RowId row : messages)
        again.append(messageKey(row));
    refreshRows(again);
}

void ThreadModel::refresh()
{
    refreshRows();
    set(m_facts);
}

void ThreadModel::mark(RowId message)
{
    const RowId before = std::exchange(m_marked, message);
    changed({before, message});
    if (markedRow() >= 0)
        Q_EMIT markAsked();
}

int ThreadModel::markedRow() const { return m_marked == 0 ? -1 : rowOf(messageKey(m_marked)); }

DiffListModel::Row ThreadModel::readRow(const Key& key) const
{
    if (key == newKey) {
        //: The line before the first message that was not seen yet
        return lineRow(New, tr("New"));
    }
    switch (key.at(0).unicode()) {
    case u'd': {
        const QDateTime noon(QDate::fromString(key.sliced(1), Qt::ISODate), QTime(12, 0));
        return lineRow(Day, m_moment.day(Timestamp::fromMs(noon.toMSecsSinceEpoch())));
    }
    case u'p':
        return pendingRow(m_pending.value(key));
    default:
        break;
    }
    const RowId row = key.sliced(1).toLongLong();
    const auto message = m_facts.read ? m_facts.read(row) : std::nullopt;
    return message ? messageRow(*message, message->senderId == m_facts.me.id) +
                         Row{false, row == m_marked}
                   : Row();
}

int ThreadModel::messages() const { return int(m_facts.places.size() + m_facts.pending.size()); }

QString ThreadModel::countText() const
{
    //: Over a conversation: how many messages it has
    if (messages() > 0)
        return messages() == 1 ? tr("1 message") : tr("%n messages", nullptr, messages());
    return m_facts.checked ? tr("No messages yet") : tr("Not checked yet");
}

DiffListModel::Row ThreadModel::lineRow(Kind kind, const QString& text)
{
    return {kind,       false, QString(), QString(), QString(), 0,         false,
            QVariant(), text,  QString(), QString(), Received,  QString(), Tones::Neutral,
            false,      false, QString(), text,      false,     false};
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
            m_moment.full(when), pending.state, state, stateTone(pending.state), known, known,
            QString::number(pending.journalId),
            //: A message for the screen reader: who wrote what, and where it stands
            tr("%1: %2, %3").arg(tr("You"), markdown::oneLine(pending.body, 500), state),
            known || pending.state == Waiting, false};
}

void ThreadModel::retry(int row)
{
    const QModelIndex at = index(row);
    if (m_retry && at.data(CanRetryRole).toBool())
        m_retry(at.data(JournalIdRole).toString().toLongLong());
}

void ThreadModel::edit(int row)
{
    const QModelIndex at = index(row);
    if (m_edit && at.data(CanEditRole).toBool())
        m_edit(at.data(JournalIdRole).toString().toLongLong());
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
            {AccessibleTextRole, "accessibleText"},
            {CanEditRole, "canEdit"},
            {MarkedRole, "marked"}};
}

} // namespace agh
