#include "services/threadservice.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace agh {
namespace {

const QByteArray sendMessage = QByteArrayLiteral("sendMessage");
constexpr qint64 clocksApartMs =
    600'000; // the service's clock against ours, when an own message is looked for

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

ThreadService::ThreadService(Session& session, ListSync& lists, WriteGate& gate,
                             Reconciler& reconciler)
    : m_session(session)
    , m_lists(lists)
    , m_gate(gate)
{
    gate.setSender(sendMessage, [this](const JournalEntry& entry) { return sendRow(entry); });
    reconciler.setLook(sendMessage, [this](const JournalEntry& entry) { return lookUp(entry); });
    connect(&session.journal(), &Journal::changed, this, [this](qint64, const QString& subject) {
        Q_EMIT outgoingChanged(ApplicationId{subject});
    });
    // Whether a queued row is on its way or waits is told by the gate, after the journal's word.
    connect(&gate, &WriteGate::settled, this, [this](qint64, const QString& subject) {
        Q_EMIT outgoingChanged(ApplicationId{subject});
    });
}

void ThreadService::refreshThread(const ApplicationId& id)
{
    const auto application = m_session.cache().application(id);
    const qint64 updated = application ? application->updatedAt.ms() : 0;
    m_lists.run<Message>(
        {Scope::Kind::Messages, id.value},
        [id](const api::ListOptions& options) { return api::listMessages(id, options); }, false,
        [id](QList<Message>& messages) {
            for (Message& message : messages)
                message.applicationId = id;
        },
        [this, id, updated](const SyncState& state) {
            const bool fine = state.phase == SyncState::Phase::Fresh;
            if (fine)
                m_session.cache().markChecked(id, updated);
            else
                m_session.cache().markTried(id);
            Q_EMIT refreshed(id, fine);
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
/// no other row has claimed. Every page is read: it may be on the last.
QFuture<Lookup> ThreadService::lookUp(const JournalEntry& entry)
{
    const ApplicationId id{entry.subject};
    auto promise = std::make_shared<QPromise<Lookup>>();
    promise->start();
    const auto candidates = std::make_shared<QList<Message>>();
    Pager<Message>::run(
        m_session.client(), this, m_session.credential(),
        [id](const api::ListOptions& options) { return api::listMessages(id, options); }, {},
        [this, entry, candidates](const Page<Message>& page, bool, bool) {
            const QString body = QString::fromUtf8(entry.payload).trimmed();
            for (const Message& message : page.items) {
                const bool mine = message.senderId == m_session.me().id &&
                                  message.senderKind == m_session.me().kind;
                const bool inTime = !message.createdAt.isValid() ||
                                    message.createdAt.ms() >= entry.createdMs - clocksApartMs;
                if (mine && inTime && message.body.trimmed() == body)
                    candidates->append(message);
            }
        },
        [this, id, candidates, promise](const ListEnd& end) {
            // What was claimed meanwhile is not ours, and what another one is sending may be its
            // own: then nothing is known yet.
            const QSet<QString> claimed = m_session.journal().claimedFor(id.value);
            candidates->removeIf(
                [&](const Message& one) { return claimed.contains(one.id.value); });
            const QList<JournalEntry> open = m_session.journal().openFor(id.value);
            const bool sending = std::any_of(open.begin(), open.end(), [](const JournalEntry& one) {
                return one.operation == sendMessage && one.state == JournalState::Sending;
            });
            Lookup out;
            if (sending) {
                out.kind = Lookup::Kind::CannotRead;
            } else if (!candidates->isEmpty()) {
                Message message = candidates->last();
                message.applicationId = id;
                (void)m_session.cache().upsert(message);
                out = {Lookup::Kind::Done, message.id.value, {}};
            } else if (end.kind == ListEnd::Kind::Complete ||
                       (end.error && end.error->kind == ApiError::Kind::NotFound)) {
                out.kind = Lookup::Kind::NotThere;
            }
            promise->addResult(out);
            promise->finish();
        });
    return promise->future();
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
    const auto newest = m_session.store().conversations().newest(id);
    if (newest)
        m_session.store().marks().setReadUntil(id, newest->createdAt.ms());
}

} // namespace agh
