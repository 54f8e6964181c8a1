#include "services/threadservice.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace agh {
namespace {

const QByteArray sendMessage = QByteArrayLiteral("sendMessage");
constexpr qint64 clocksApartMs =
    10 * 60'000; // the service's clock against ours, when an own message is looked for

ApiError errorOf(const QString& outcome)
{
    ApiError error;
    const QStringList parts = outcome.split(u'|');
    if (parts.size() >= 3) {
        error.kind = ApiError::Kind(parts[0].toInt());
        error.status = parts[1].toInt();
        error.serverText = parts.mid(2).join(u'|');
    }
    return error;
}

} // namespace

ThreadService::ThreadService(Session& session, ListSync&, WriteGate& gate, Reconciler& reconciler)
    : m_session(session)
    , m_gate(gate)
{
    gate.setSender(sendMessage, [this](const JournalEntry& entry) { return sendRow(entry); });
    reconciler.setLook(sendMessage, [this](const JournalEntry& entry) { return lookUp(entry); });
    connect(&session.journal(), &Journal::changed, this, [this](qint64, const QString& subject) {
        Q_EMIT outgoingChanged(ApplicationId{subject});
    });
}

void ThreadService::refreshThread(const ApplicationId& id)
{
    if (m_reading.contains(id) || m_session.isSignInNeeded())
        return;
    m_reading.insert(id);
    const Scope scope{Scope::Kind::Messages, id.value};
    const auto application = m_session.cache().application(id);
    const qint64 updated = application ? application->updatedAt.ms() : 0;
    const ScopeInfo info = m_session.cache().info(scope);
    api::ListOptions options;
    options.ifNoneMatch = info.complete ? info.etag : QByteArray();
    m_session.read(api::listMessages(id, options))
        .then(this, [this, id, scope, updated](Result<Page<Message>> page) {
            m_reading.remove(id);
            SyncState state;
            state.phase = SyncState::Phase::Fresh;
            if (!page) {
                const bool offline = page.error().kind == ApiError::Kind::Offline;
                state.phase = offline ? SyncState::Phase::Offline : SyncState::Phase::Failed;
                state.error = page.error();
                m_session.setSync(scope, state);
                Q_EMIT refreshed(id, false);
                return;
            }
            if (!page->notModified) {
                state.skippedRows = page->skipped;
                Listing<Message> listing;
                listing.scope = scope;
                listing.items = std::move(page->items);
                listing.etag = page->etag;
                (void)m_session.cache().apply(std::move(listing));
            }
            m_session.cache().markChecked(id, updated);
            m_session.setSync(scope, state);
            Q_EMIT refreshed(id, true);
        });
}

QFuture<WriteOutcome> ThreadService::send(const ApplicationId& id, const QString& body,
                                          bool mayWait)
{
    Intent intent;
    intent.operation = sendMessage;
    intent.subject = id.value;
    intent.lane = u"thread/"_s + id.value;
    intent.payload = body.toUtf8();
    intent.mayWait = mayWait;
    intent.answerWhenKept = true;
    return m_gate.submit(intent);
}

QFuture<Result<QString>> ThreadService::sendRow(const JournalEntry& entry)
{
    const ApplicationId id{entry.subject};
    return m_session.client()
        .write(api::sendMessage(id, QString::fromUtf8(entry.payload)), m_session.credential())
        .then(this, [this, id](Result<Message> sent) -> Result<QString> {
            if (!sent)
                return tl::unexpected(sent.error());
            sent->applicationId = id;
            if (sent->senderId.isEmpty())
                sent->senderId = m_session.me().id;
            (void)m_session.cache().upsert(*sent);
            return sent->id.value;
        });
}

/// Ours is the message with the same words, from us, that came at about the time or after, and that
/// no other row has claimed.
QFuture<Lookup> ThreadService::lookUp(const JournalEntry& entry)
{
    const ApplicationId id{entry.subject};
    return m_session.read(api::listMessages(id))
        .then(this, [this, entry, id](const Result<Page<Message>>& page) -> Lookup {
            if (!page)
                return {Lookup::Kind::CannotRead, {}, {}};
            const QString body = QString::fromUtf8(entry.payload).trimmed();
            const QSet<QString> claimed = m_session.journal().claimedFor(entry.subject);
            const auto found = std::find_if(
                page->items.crbegin(), page->items.crend(), [&](const Message& message) {
                    const bool mine = message.senderId == m_session.me().id &&
                                      message.senderKind == m_session.me().kind;
                    const bool inTime = !message.createdAt.isValid() ||
                                        message.createdAt.ms() >= entry.createdMs - clocksApartMs;
                    return mine && inTime && message.body.trimmed() == body &&
                           !claimed.contains(message.id.value);
                });
            if (found == page->items.crend())
                return {Lookup::Kind::NotThere, {}, {}};
            Message message = *found;
            message.applicationId = id;
            (void)m_session.cache().upsert(message);
            return {Lookup::Kind::Done, message.id.value, {}};
        });
}

QList<OutgoingMessage> ThreadService::outgoing(const ApplicationId& id) const
{
    QList<OutgoingMessage> out;
    for (const JournalEntry& entry : m_session.journal().openFor(id.value)) {
        if (entry.operation != sendMessage)
            continue;
        OutgoingMessage message;
        message.journalId = entry.id;
        message.body = QString::fromUtf8(entry.payload);
        message.createdMs = entry.createdMs;
        message.error = errorOf(entry.outcome);
        using State = OutgoingMessage::State;
        switch (entry.state) {
        case JournalState::Queued:
            message.state = m_gate.isMoving(entry.id) ? State::Sending
                            : entry.mayWait           ? State::Waiting
                                                      : State::NotDone;
            break;
        case JournalState::Sending:
            message.state = State::Sending;
            break;
        case JournalState::Unknown:
            message.state = State::Unknown;
            break;
        case JournalState::Refused:
            message.state = State::Refused;
            break;
        default:
            message.state = State::NotDone;
        }
        out.append(message);
    }
    return out;
}

void ThreadService::markRead(const ApplicationId& id)
{
    const QList<Message> messages = m_session.cache().messages(id);
    qint64 latest = -1;
    for (const Message& message : messages)
        latest = std::max(latest, message.createdAt.ms());
    if (latest >= 0)
        m_session.store().marks().setReadUntil(id, latest);
}

} // namespace agh
