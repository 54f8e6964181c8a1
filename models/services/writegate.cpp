#include "services/writegate.h"

#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace agh {

QString outcomeText(const ApiError& error)
{
    return u"%1|%2|%3"_s.arg(int(error.kind)).arg(error.status).arg(error.serverText.left(500));
}

WriteGate::WriteGate(Session& session)
    : m_session(session)
{
    connect(&session, &Session::resumed, this, &WriteGate::sendWaiting);
}

QFuture<WriteOutcome> WriteGate::submit(const Intent& intent)
{
    auto promise = std::make_shared<QPromise<WriteOutcome>>();
    promise->start();
    const bool offline = m_session.client().isOffline() || m_session.isSignInNeeded();
    if (offline && !intent.mayWait) {
        WriteOutcome outcome;
        outcome.error.kind =
            m_session.client().isOffline() ? ApiError::Kind::Offline : ApiError::Kind::Unauthorized;
        promise->addResult(outcome);
        promise->finish();
        return promise->future();
    }
    JournalEntry entry;
    entry.operation = intent.operation;
    entry.subject = intent.subject;
    entry.lane = intent.lane;
    entry.payload = intent.payload;
    entry.createdMs = m_session.nowMs();
    entry.state = intent.holdMs > 0 ? JournalState::Held : JournalState::Queued;
    entry.holdUntilMs = intent.holdMs > 0 ? entry.createdMs + intent.holdMs : 0;
    m_session.journal().add(entry).then(
        this, [this, entry, intent, promise, offline](StoreResult<qint64> id) mutable {
            WriteOutcome outcome;
            if (!id) {
                outcome.kind = WriteOutcome::Kind::NotKept;
                outcome.storeError = id.error();
                promise->addResult(outcome);
                promise->finish();
                return;
            }
            entry.id = *id;
            outcome.journalId = *id;
            if (intent.holdMs > 0 || offline) {
                outcome.kind = WriteOutcome::Kind::Waiting;
                promise->addResult(outcome);
                promise->finish();
            }
            if (intent.holdMs > 0) {
                auto timer = std::make_shared<QTimer>();
                timer->setSingleShot(true);
                connect(timer.get(), &QTimer::timeout, this,
                        [this, held = entry.id] { release(held); });
                timer->start(intent.holdMs);
                m_holds.insert(entry.id, {timer, intent.holdMs});
            } else if (!offline) {
                enter(entry, intent.mayWait, promise);
            }
        });
    return promise->future();
}

void WriteGate::enter(const JournalEntry& entry, bool mayWait, Promise promise)
{
    auto go = [this, entry, mayWait, promise] { dispatch(entry, mayWait, promise); };
    if (m_lanes.contains(entry.lane)) {
        m_lanes[entry.lane].enqueue(std::move(go));
        return;
    }
    m_lanes.insert(entry.lane, {});
    go();
}

void WriteGate::leave(const QString& lane)
{
    auto waiting = m_lanes.find(lane);
    if (waiting == m_lanes.end())
        return;
    if (waiting->isEmpty()) {
        m_lanes.erase(waiting);
        return;
    }
    auto next = waiting->dequeue();
    next();
}

void WriteGate::dispatch(const JournalEntry& entry, bool mayWait, const Promise& promise)
{
    const qint64 now = m_session.nowMs();
    m_session.journal()
        .move(entry.id, JournalState::Queued, JournalState::Sending, now)
        .then(this, [=, this](const StoreResult<int>& moved) {
            const auto sender = m_senders.constFind(entry.operation);
            if (!moved || sender == m_senders.constEnd()) {
                WriteOutcome outcome;
                outcome.kind = WriteOutcome::Kind::NotKept;
                outcome.storeError =
                    moved ? StoreError{StoreError::Kind::Other, u"no sender"_s} : moved.error();
                leave(entry.lane);
                finish(entry, promise, outcome);
                return;
            }
            (*sender)(entry).then(this, [=, this](const Result<QString>& result) {
                answered(entry, mayWait, promise, result);
            });
        });
}

void WriteGate::answered(const JournalEntry& entry, bool mayWait, const Promise& promise,
                         const Result<QString>& result)
{
    using Kind = ApiError::Kind;
    WriteOutcome outcome;
    outcome.journalId = entry.id;
    JournalState to = JournalState::Done;
    QString why;
    if (result) {
        outcome.kind = WriteOutcome::Kind::Done;
        outcome.remoteId = *result;
    } else {
        outcome.error = result.error();
        why = outcomeText(result.error());
        switch (result.error().kind) {
        case Kind::OutcomeUnknown:
        case Kind::Cancelled:
            outcome.kind = WriteOutcome::Kind::Unknown;
            to = JournalState::Unknown;
            break;
        case Kind::Offline:
        case Kind::Tls:
            outcome.kind = mayWait ? WriteOutcome::Kind::Waiting : WriteOutcome::Kind::NotSent;
            to = mayWait ? JournalState::Queued : JournalState::NotDone;
            break;
        default:
            outcome.kind = WriteOutcome::Kind::Refused;
            to = JournalState::Refused;
        }
    }
    m_session.journal()
        .move(entry.id, JournalState::Sending, to, m_session.nowMs(), why, outcome.remoteId)
        .then(this, [=, this](const StoreResult<int>&) {
            // A row that could not be moved on stays "sending": the next start calls it unknown,
            // which is the truth.
            leave(entry.lane);
            finish(entry, promise, outcome);
        });
}

void WriteGate::finish(const JournalEntry& entry, const Promise& promise, WriteOutcome outcome)
{
    outcome.journalId = entry.id;
    if (promise && !promise->future().isFinished()) {
        promise->addResult(outcome);
        promise->finish();
    }
    Q_EMIT settled(entry.id, entry.subject, outcome);
}

void WriteGate::release(qint64 id)
{
    m_holds.remove(id);
    const auto entry = m_session.journal().entry(id);
    if (!entry)
        return;
    switch (entry->state) {
    case JournalState::Queued:
        enter(*entry, true, nullptr);
        break;
    case JournalState::Held:
    case JournalState::Refused:
    case JournalState::NotDone:
        m_session.journal()
            .move(id, entry->state, JournalState::Queued, m_session.nowMs())
            .then(this, [this, entry](const StoreResult<int>& moved) {
                if (moved && !m_session.client().isOffline())
                    enter(*entry, false, nullptr);
            });
        break;
    default:
        break; // on its way, unknown, or over
    }
}

void WriteGate::discard(qint64 id)
{
    m_holds.remove(id);
    const auto entry = m_session.journal().entry(id);
    if (!entry || entry->state == JournalState::Sending || entry->state == JournalState::Unknown)
        return; // what may have been carried out cannot be called back
    (void)m_session.journal().move(id, entry->state, JournalState::Discarded, m_session.nowMs());
}

void WriteGate::pauseHold(qint64 id, bool paused)
{
    const auto hold = m_holds.find(id);
    if (hold == m_holds.end() || paused == !hold->timer->isActive())
        return;
    if (paused) {
        hold->leftMs = hold->timer->remainingTime();
        hold->timer->stop();
    } else {
        hold->timer->start(hold->leftMs);
    }
}

int WriteGate::holdLeftMs(qint64 id) const
{
    const auto hold = m_holds.constFind(id);
    if (hold == m_holds.constEnd())
        return 0;
    return hold->timer->isActive() ? hold->timer->remainingTime() : hold->leftMs;
}

void WriteGate::sendWaiting()
{
    if (m_session.client().isOffline() || m_session.isSignInNeeded())
        return;
    for (const JournalEntry& entry : m_session.journal().open()) {
        if (entry.state == JournalState::Queued && !m_lanes.contains(entry.lane))
            enter(entry, true, nullptr);
        else if (entry.state == JournalState::Queued)
            m_lanes[entry.lane].enqueue([this, entry] { dispatch(entry, true, nullptr); });
    }
}

} // namespace agh
