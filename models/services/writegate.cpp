#include "services/writegate.h"

#include <QTimer>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace agh {
namespace {

constexpr int moveAgainMs = 5'000;

} // namespace

QString outcomeText(const ApiError& error)
{
    return u"%1|%2|%3"_s.arg(int(error.kind)).arg(error.status).arg(error.serverText.left(500));
}

WriteGate::WriteGate(Session& session)
    : m_session(session)
{
    connect(&session, &Session::resumed, this, &WriteGate::sendWaiting);
    connect(&session, &Session::reachChanged, this, [this] {
        if (m_session.reach() == Session::Reach::Online)
            sendWaiting();
    });
}

bool WriteGate::canSend() const
{
    return !m_session.client().isOffline() && !m_session.isSignInNeeded();
}

ApiError WriteGate::whyNot() const
{
    ApiError error;
    error.kind =
        m_session.client().isOffline() ? ApiError::Kind::Offline : ApiError::Kind::Unauthorized;
    return error;
}

QFuture<WriteOutcome> WriteGate::submit(const Intent& intent)
{
    auto promise = std::make_shared<QPromise<WriteOutcome>>();
    promise->start();
    if (!canSend() && !intent.mayWait && intent.holdMs <= 0) {
        WriteOutcome outcome;
        outcome.error = whyNot();
        promise->addResult(outcome);
        promise->finish();
        return promise->future();
    }
    JournalEntry entry;
    entry.operation = intent.operation;
    entry.subject = intent.subject;
    entry.lane = intent.lane;
    entry.payload = intent.payload;
    entry.mayWait = intent.mayWait;
    entry.createdMs = m_session.nowMs();
    entry.state = intent.holdMs > 0 ? JournalState::Held : JournalState::Queued;
    entry.holdUntilMs = intent.holdMs > 0 ? entry.createdMs + intent.holdMs : 0;
    m_session.journal().add(entry).then(
        this, [this, entry, promise, holdMs = intent.holdMs,
               early = intent.answerWhenKept](StoreResult<qint64> id) mutable {
            WriteOutcome outcome;
            if (!id) {
                outcome.kind = WriteOutcome::Kind::NotKept;
                outcome.storeError = id.error();
                promise->addResult(outcome);
                promise->finish();
                return;
            }
            entry.id = *id;
            outcome.kind = WriteOutcome::Kind::Waiting;
            outcome.journalId = *id;
            if (holdMs > 0)
                hold(entry, holdMs);
            else if (!early)
                return enter(entry, promise);
            promise->addResult(outcome);
            promise->finish();
            if (holdMs <= 0)
                enter(entry, nullptr);
        });
    return promise->future();
}

void WriteGate::hold(const JournalEntry& entry, int ms)
{
    // Released from its own timeout: not deleted under its feet.
    std::shared_ptr<QTimer> timer(new QTimer, [](QTimer* over) {
        over->stop();
        over->deleteLater();
    });
    timer->setSingleShot(true);
    connect(timer.get(), &QTimer::timeout, this, [this, id = entry.id] { release(id); });
    timer->start(ms);
    m_holds.insert(entry.id, {timer, ms});
}

void WriteGate::enter(const JournalEntry& entry, const Promise& promise)
{
    m_moving.insert(entry.id, promise);
    pump(entry.lane);
}

void WriteGate::pump(const QString& lane)
{
    if (m_busy.contains(lane))
        return;
    if (!canSend()) {
        stop(lane, whyNot());
        return;
    }
    // What waits for the network goes first where it is older: a conversation keeps its order.
    const QList<JournalEntry> rows = m_session.journal().queuedIn(lane);
    const auto next = std::find_if(rows.begin(), rows.end(), [this](const JournalEntry& row) {
        return row.mayWait || m_moving.contains(row.id);
    });
    if (next == rows.end())
        return;
    m_busy.insert(lane, next->id);
    if (!m_moving.contains(next->id))
        m_moving.insert(next->id, nullptr);
    dispatch(*next);
}

/// Nothing can leave by this lane now: what may wait does, the rest is known as not sent.
void WriteGate::stop(const QString& lane, const ApiError& why)
{
    for (const JournalEntry& row : m_session.journal().queuedIn(lane)) {
        if (!m_moving.contains(row.id))
            continue;
        WriteOutcome outcome;
        outcome.error = why;
        outcome.kind = row.mayWait ? WriteOutcome::Kind::Waiting : WriteOutcome::Kind::NotSent;
        if (!row.mayWait)
            (void)m_session.journal().move(row.id, JournalState::Queued, JournalState::NotDone,
                                           m_session.nowMs(), outcomeText(why));
        finish(row, outcome);
    }
}

void WriteGate::dispatch(const JournalEntry& entry)
{
    m_session.journal()
        .move(entry.id, JournalState::Queued, JournalState::Sending, m_session.nowMs())
        .then(this, [this, entry](const StoreResult<int>& moved) {
            const auto sender = m_senders.constFind(entry.operation);
            if (!moved) {
                notTaken(entry, moved.error());
            } else if (sender == m_senders.constEnd()) {
                WriteOutcome outcome;
                outcome.error.detail = u"no sender"_s;
                moveOn(entry, JournalState::NotDone, {}, outcome);
            } else {
                (*sender)(entry).then(this, [this, entry](const Result<QString>& result) {
                    answered(entry, result);
                });
            }
        });
}

/// The journal did not let it go: it was called back meanwhile, or the disk is full. Either way
/// nothing was sent.
void WriteGate::notTaken(const JournalEntry& entry, const StoreError& error)
{
    WriteOutcome outcome;
    if (error.kind != StoreError::Kind::Conflict) {
        outcome.kind = WriteOutcome::Kind::NotKept;
        outcome.storeError = error;
        if (!entry.mayWait)
            (void)m_session.journal().move(entry.id, JournalState::Queued, JournalState::NotDone,
                                           m_session.nowMs());
    }
    m_busy.remove(entry.lane);
    finish(entry, outcome);
    if (outcome.kind != WriteOutcome::Kind::NotKept)
        pump(entry.lane);
}

void WriteGate::answered(const JournalEntry& entry, const Result<QString>& result)
{
    using Kind = ApiError::Kind;
    WriteOutcome outcome;
    if (result) {
        outcome.kind = WriteOutcome::Kind::Done;
        outcome.remoteId = *result;
        moveOn(entry, JournalState::Done, {}, outcome);
        return;
    }
    outcome.error = result.error();
    JournalState to = JournalState::Refused;
    switch (result.error().kind) {
    case Kind::OutcomeUnknown:
    case Kind::Cancelled:
        outcome.kind = WriteOutcome::Kind::Unknown;
        to = JournalState::Unknown;
        break;
    case Kind::Offline:
    case Kind::Tls:
        outcome.kind = entry.mayWait ? WriteOutcome::Kind::Waiting : WriteOutcome::Kind::NotSent;
        to = entry.mayWait ? JournalState::Queued : JournalState::NotDone;
        break;
    case Kind::Unauthorized:
        // Certainly not carried out. What may wait does so until the person has signed in again.
        outcome.kind = entry.mayWait ? WriteOutcome::Kind::Waiting : WriteOutcome::Kind::Refused;
        to = entry.mayWait ? JournalState::Queued : JournalState::Refused;
        break;
    default:
        outcome.kind = WriteOutcome::Kind::Refused;
    }
    moveOn(entry, to, outcomeText(result.error()), outcome);
}

void WriteGate::moveOn(const JournalEntry& entry, JournalState to, const QString& why,
                       const WriteOutcome& outcome)
{
    m_session.journal()
        .move(entry.id, JournalState::Sending, to, m_session.nowMs(), why, outcome.remoteId)
        .then(this, [=, this](const StoreResult<int>& moved) {
            m_busy.remove(entry.lane);
            finish(entry, outcome);
            if (!moved && moved.error().kind != StoreError::Kind::Conflict) {
                // The disk does not take it now. Until it does the row says "sending", and a start
                // would call it unknown: never less than the truth.
                moveLater(entry, to, why, outcome);
            }
            const bool networkIsOut = outcome.kind == WriteOutcome::Kind::Waiting ||
                                      outcome.kind == WriteOutcome::Kind::NotSent;
            if (networkIsOut)
                stop(entry.lane, outcome.error);
            else
                pump(entry.lane);
        });
}

void WriteGate::moveLater(const JournalEntry& entry, JournalState to, const QString& why,
                          const WriteOutcome& outcome)
{
    QTimer::singleShot(moveAgainMs, this, [=, this] {
        m_session.journal()
            .move(entry.id, JournalState::Sending, to, m_session.nowMs(), why, outcome.remoteId)
            .then(this, [=, this](const StoreResult<int>& moved) {
                if (moved) {
                    finish(entry, outcome); // told again: now it can be looked up
                    pump(entry.lane);
                } else if (moved.error().kind != StoreError::Kind::Conflict) {
                    moveLater(entry, to, why, outcome);
                }
            });
    });
}

void WriteGate::finish(const JournalEntry& entry, WriteOutcome outcome)
{
    outcome.journalId = entry.id;
    if (const Promise promise = m_moving.take(entry.id)) {
        promise->addResult(outcome);
        promise->finish();
    }
    Q_EMIT settled(entry.id, entry.subject, outcome);
}

/// Goes on with a row once the journal has it as queued.
void WriteGate::enterAfter(QFuture<StoreResult<int>> moved, JournalEntry entry)
{
    moved.then(this, [this, entry = std::move(entry)](const StoreResult<int>& done) {
        if (done && !m_moving.contains(entry.id))
            enter(entry, nullptr);
    });
}

void WriteGate::release(qint64 id)
{
    m_holds.remove(id);
    auto entry = m_session.journal().entry(id);
    if (!entry || m_moving.contains(id))
        return;
    const JournalState from = entry->state;
    if (from == JournalState::Queued) {
        enter(*entry, nullptr);
        return;
    }
    if (from != JournalState::Held && from != JournalState::Refused &&
        from != JournalState::NotDone)
        return; // on its way, unknown, or over
    if (!canSend() && !entry->mayWait) {
        WriteOutcome outcome;
        outcome.error = whyNot();
        (void)m_session.journal().move(id, from, JournalState::NotDone, m_session.nowMs(),
                                       outcomeText(outcome.error));
        finish(*entry, outcome);
        return;
    }
    entry->state = JournalState::Queued;
    enterAfter(m_session.journal().move(id, from, JournalState::Queued, m_session.nowMs()), *entry);
}

void WriteGate::letWait(qint64 id)
{
    m_session.journal().setMayWait(id).then(this, [this, id](const StoreResult<int>& done) {
        if (done)
            release(id);
    });
}

void WriteGate::discard(qint64 id)
{
    m_holds.remove(id);
    const auto entry = m_session.journal().entry(id);
    if (!entry || entry->state == JournalState::Sending || entry->state == JournalState::Unknown ||
        entry->state == JournalState::Done)
        return; // what may have been carried out cannot be called back
    m_session.journal()
        .move(id, entry->state, JournalState::Discarded, m_session.nowMs())
        .then(this, [this, entry = *entry](const StoreResult<int>& moved) {
            // One whose turn had not come is over; one that is being taken finds out by itself.
            if (moved && m_moving.contains(entry.id) && m_busy.value(entry.lane) != entry.id)
                finish(entry, {});
        });
}

void WriteGate::pauseHold(qint64 id, bool paused)
{
    const auto held = m_holds.find(id);
    if (held == m_holds.end() || paused == !held->timer->isActive())
        return;
    if (paused) {
        held->leftMs = held->timer->remainingTime();
        held->timer->stop();
    } else {
        held->timer->start(held->leftMs);
    }
}

int WriteGate::holdLeftMs(qint64 id) const
{
    const auto held = m_holds.constFind(id);
    if (held == m_holds.constEnd())
        return 0;
    return held->timer->isActive() ? held->timer->remainingTime() : held->leftMs;
}

void WriteGate::sendWaiting()
{
    if (!canSend())
        return;
    QSet<QString> lanes;
    for (const JournalEntry& entry : m_session.journal().open()) {
        if (entry.state == JournalState::Queued)
            lanes.insert(entry.lane);
    }
    for (const QString& lane : std::as_const(lanes))
        pump(lane);
}

} // namespace agh
