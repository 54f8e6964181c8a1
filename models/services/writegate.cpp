#include "services/writegate.h"

#include <QTimer>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace agh {
namespace {

constexpr int moveAgainMs = 5'000;
constexpr int mostInFlight = 6; // more would wait in the network's own queue, and run out of time

} // namespace

QString outcomeText(const ApiError& error)
{
    return u"%1%2|%3|%4"_s.arg(int(error.kind))
        .arg(error.notSent ? u"!"_s : QString())
        .arg(error.status)
        .arg(error.serverText.left(500));
}

ApiError errorOfOutcome(const QString& outcome)
{
    ApiError error;
    QString first = outcome.section(u'|', 0, 0);
    error.notSent = first.endsWith(u'!');
    first.remove(u'!');
    bool isNumber = false;
    const int kind = first.toInt(&isNumber);
    if (isNumber && kind >= 0 && kind <= int(ApiError::Kind::OutcomeUnknown))
        error.kind = ApiError::Kind(kind);
    error.status = outcome.section(u'|', 1, 1).toInt();
    error.serverText = outcome.section(u'|', 2);
    return error;
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
    const JournalEntry row = rowFor(intent, intent.holdMs);
    m_session.journal().add(row).then(
        this, [this, entry = row, promise, holdMs = intent.holdMs,
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
                hold({entry.id}, holdMs);
            else if (!early)
                return enter(entry, promise);
            promise->addResult(outcome);
            promise->finish();
            if (holdMs <= 0)
                enter(entry, nullptr);
        });
    return promise->future();
}

void WriteGate::enter(const JournalEntry& entry, const Promise& promise)
{
    m_moving.insert(entry.id, promise);
    m_entered[entry.lane].append(entry.id);
    pump(entry.lane);
}

/// A second process that starts on these files takes what stands queued for left behind by one
/// that ended, and says that it was not sent. It is not sent from here either; who waits is told.
void WriteGate::endThoseTaken(const QString& lane, const QList<JournalEntry>& queued)
{
    QList<qint64> missing = m_entered.value(lane);
    for (const JournalEntry& row : queued)
        missing.removeOne(row.id);
    missing.removeOne(m_busy.value(lane));
    for (const JournalEntry& row : m_session.journal().entries(missing)) {
        if (row.state != JournalState::NotDone)
            continue; // called back: who did that ends it
        WriteOutcome outcome;
        outcome.error.kind = ApiError::Kind::Offline;
        finish(row, outcome);
    }
}

void WriteGate::pump(const QString& lane)
{
    if (m_busy.contains(lane))
        return;
    if (!canSend()) {
        stop(lane, whyNot());
        return;
    }
    if (m_busy.size() >= mostInFlight) {
        if (!m_lanesInWait.contains(lane))
            m_lanesInWait.append(lane);
        return;
    }
    // What waits for the network goes first where it is older: a conversation keeps its order.
    const QList<JournalEntry> rows = m_session.journal().queuedIn(lane);
    endThoseTaken(lane, rows);
    const auto next = std::find_if(rows.begin(), rows.end(), [this](const JournalEntry& row) {
        return (row.mayWait || m_moving.contains(row.id)) && mayGo(row);
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
        if (!m_moving.contains(row.id) || !mayGo(row))
            continue; // one that follows another ends with that
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
        ApiError neverLeft;
        neverLeft.kind = ApiError::Kind::Offline;
        if (!entry.mayWait)
            (void)m_session.journal().move(entry.id, JournalState::Queued, JournalState::NotDone,
                                           m_session.nowMs(), outcomeText(neverLeft));
    }
    freeLane(entry.lane);
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
        if (result.error().notSent) { // a read before it was broken off
            outcome.kind = WriteOutcome::Kind::NotSent;
            to = JournalState::NotDone;
            break;
        }
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
        if (result.error().notSent) {
            outcome.kind = WriteOutcome::Kind::NotSent;
            to = JournalState::NotDone;
        }
    }
    moveOn(entry, to, outcomeText(result.error()), outcome);
}

void WriteGate::moveOn(const JournalEntry& entry, JournalState to, const QString& why,
                       const WriteOutcome& outcome)
{
    m_session.journal()
        .move(entry.id, JournalState::Sending, to, m_session.nowMs(), why, outcome.remoteId)
        .then(this, [=, this](const StoreResult<int>& moved) {
            freeLane(entry.lane);
            finish(entry, outcome);
            if (!moved && moved.error().kind != StoreError::Kind::Conflict) {
                // The disk does not take it now. Until it does the row says "sending", and a start
                // would call it unknown: never less than the truth.
                moveLater(entry, to, why, outcome);
            }
            const bool networkIsOut =
                outcome.kind == WriteOutcome::Kind::Waiting ||
                (outcome.kind == WriteOutcome::Kind::NotSent && !outcome.error.notSent);
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
    if (const auto entered = m_entered.find(entry.lane); entered != m_entered.end()) {
        entered->removeOne(entry.id);
        if (entered->isEmpty())
            m_entered.erase(entered);
    }
    if (const Promise promise = m_moving.take(entry.id)) {
        promise->addResult(outcome);
        promise->finish();
    }
    Q_EMIT settled(entry.id, entry.subject, outcome);
    tellFollowers(entry, outcome);
    if (m_alone.remove(entry.id))
        releaseAlone(entry.id);
}

/// Others may go on that had to wait for room.
void WriteGate::freeLane(const QString& lane)
{
    m_busy.remove(lane);
    while (!m_lanesInWait.isEmpty() && m_busy.size() < mostInFlight)
        pump(m_lanesInWait.takeFirst());
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
