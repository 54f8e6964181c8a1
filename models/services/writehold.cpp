#include "services/writegate.h"

using namespace Qt::Literals::StringLiterals;

namespace agh {
namespace {

/// Stands where a person or the network may let it go from.
bool standsStill(JournalState state)
{
    return state == JournalState::Held || state == JournalState::Refused ||
           state == JournalState::NotDone;
}

bool hasNotLeft(JournalState state) { return standsStill(state) || state == JournalState::Queued; }

QHash<qint64, JournalEntry> ledOf(Journal& journal, const QList<JournalEntry>& rows)
{
    QList<qint64> ids;
    for (const JournalEntry& row : rows) {
        if (row.follows != 0)
            ids.append(row.follows);
    }
    QHash<qint64, JournalEntry> out;
    for (const JournalEntry& row : journal.entries(ids))
        out.insert(row.id, row);
    return out;
}

/// Nothing stands before it: it follows none, or that one was carried out or put away.
bool isAlone(const JournalEntry& row, const QHash<qint64, JournalEntry>& led)
{
    const auto lead = led.constFind(row.follows);
    return lead == led.cend() || lead->state == JournalState::Done ||
           lead->state == JournalState::Discarded;
}

} // namespace

JournalEntry WriteGate::rowFor(const Intent& intent, int holdMs) const
{
    JournalEntry entry;
    entry.operation = intent.operation;
    entry.subject = intent.subject;
    entry.lane = intent.lane;
    entry.payload = intent.payload;
    entry.mayWait = intent.mayWait;
    entry.createdMs = m_session.nowMs();
    entry.state = holdMs > 0 ? JournalState::Held : JournalState::Queued;
    entry.holdUntilMs = holdMs > 0 ? entry.createdMs + holdMs : 0;
    entry.follows = intent.followsPrevious ? -1 : 0;
    return entry;
}

QFuture<StoreResult<QList<qint64>>> WriteGate::submitHeld(const QList<Intent>& intents, int holdMs)
{
    QList<JournalEntry> rows;
    QList<qsizetype> last;
    for (qsizetype i = 0; i < intents.size(); ++i) {
        rows.append(rowFor(intents[i], std::max(holdMs, 1)));
        if (i + 1 == intents.size() || !intents[i + 1].followsPrevious)
            last.append(i);
    }
    return m_session.journal().addAll(rows).then(
        this, [this, last, holdMs](StoreResult<QList<qint64>> ids) {
            if (ids) {
                QList<qint64> held;
                for (const qsizetype i : last)
                    held.append(ids->at(i));
                hold(held, std::max(holdMs, 1));
                for (const JournalEntry& row : m_session.journal().entries(held))
                    Q_EMIT holdBegan(row.id, row.subject);
            }
            return ids;
        });
}

void WriteGate::hold(const QList<qint64>& ids, int ms)
{
    auto one = std::make_shared<Hold>();
    // Released from its own timeout: not deleted under its feet.
    one->timer.reset(new QTimer, [](QTimer* over) {
        over->stop();
        over->deleteLater();
    });
    one->leftMs = ms;
    one->ids = ids;
    one->timer->setSingleShot(true);
    connect(one->timer.get(), &QTimer::timeout, this, [this, weak = std::weak_ptr<Hold>(one)] {
        if (const auto over = weak.lock())
            releaseAll(QList<qint64>(over->ids));
    });
    one->timer->start(ms);
    for (const qint64 id : ids)
        m_holds.insert(id, one);
}

void WriteGate::dropHold(qint64 id)
{
    if (const auto held = m_holds.take(id))
        held->ids.removeOne(id);
}

void WriteGate::pauseHold(qint64 id, bool paused)
{
    const auto held = m_holds.value(id);
    if (!held || paused == !held->timer->isActive())
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
    const auto held = m_holds.value(id);
    if (!held)
        return 0;
    // Its time is up and the timer has not said so yet: it is held still.
    return std::max(1, held->timer->isActive() ? held->timer->remainingTime() : held->leftMs);
}

void WriteGate::releaseAll(const QList<qint64>& ids)
{
    Journal& journal = m_session.journal();
    const QList<JournalEntry> rows = journal.entries(ids);
    const QHash<qint64, JournalEntry> led = ledOf(journal, rows);
    const bool can = canSend();
    QList<JournalMove> moves;
    QList<JournalEntry> going, staying;
    for (const JournalEntry& row : rows) {
        dropHold(row.id);
        const bool alone = isAlone(row, led);
        const JournalEntry lead = alone ? JournalEntry() : led.value(row.follows);
        if (isMoving(row.id) || !hasNotLeft(row.state) || m_oneAttempt.contains(row.operation))
            continue; // on its way, unknown, or over
        if (!alone && lead.state == JournalState::Unknown)
            continue; // what became of that one comes first
        const bool leadStands = !alone && standsStill(lead.state);
        if (!can && !row.mayWait) {
            const QString why = outcomeText(whyNot());
            if (leadStands || alone)
                moves.append({alone ? row.id : lead.id, alone ? row.state : lead.state,
                              JournalState::NotDone, 0, why});
            if (!alone && row.state == JournalState::Queued)
                moves.append({row.id, row.state, JournalState::Held, 0, {}});
            staying.append(row);
            continue;
        }
        going.append(row);
        m_leaving.insert(row.id);
        if (row.state != JournalState::Queued)
            moves.append({row.id, row.state, JournalState::Queued, 0, {}});
        if (leadStands)
            moves.append({lead.id,
                          lead.state,
                          JournalState::Queued,
                          row.state == JournalState::Queued ? 0 : row.id,
                          {}});
    }
    if (moves.isEmpty() && going.isEmpty())
        return;
    const qint64 now = m_session.nowMs();
    journal.moveAll(moves, now)
        .then(this, [this, going, staying](const StoreResult<QSet<qint64>>& moved) {
            WriteOutcome outcome;
            outcome.error = whyNot();
            for (const JournalEntry& row : staying)
                finish(row, outcome);
            for (const JournalEntry& row : going) {
                m_leaving.remove(row.id);
                if (moved && (row.state == JournalState::Queued || moved->contains(row.id)))
                    go(row);
            }
        });
}

/// Queued by now. What it follows is looked at once more: it may have come to its end meanwhile.
void WriteGate::go(const JournalEntry& row)
{
    if (m_moving.contains(row.id))
        return;
    const auto lead = row.follows != 0 ? m_session.journal().entry(row.follows) : std::nullopt;
    if (!lead || lead->state == JournalState::Done || lead->state == JournalState::Discarded)
        return enter(row, nullptr);
    m_moving.insert(row.id, nullptr);
    if (lead->state == JournalState::Queued || lead->state == JournalState::Sending) {
        if (!m_moving.contains(lead->id))
            enter(*lead, nullptr);
        return;
    }
    standStill(row, {});
}

bool WriteGate::mayGo(const JournalEntry& row) const
{
    if (row.follows == 0)
        return true;
    const auto lead = m_session.journal().entry(row.follows);
    return !lead || lead->state == JournalState::Done || lead->state == JournalState::Discarded;
}

void WriteGate::tellFollowers(const JournalEntry& entry, const WriteOutcome& outcome)
{
    for (const JournalEntry& follower : m_session.journal().followersOf(entry.id)) {
        if (follower.state != JournalState::Queued)
            continue;
        if (outcome.kind == WriteOutcome::Kind::Done)
            pump(follower.lane);
        else if (outcome.kind != WriteOutcome::Kind::Waiting)
            standStill(follower, outcome);
        else if (m_moving.contains(follower.id))
            finish(follower, outcome);
    }
}

/// What it follows did not come to its end well: it waits for the person.
void WriteGate::standStill(const JournalEntry& follower, const WriteOutcome& outcome)
{
    m_session.journal()
        .moveAll({{follower.id, JournalState::Queued, JournalState::Held, 0, {}}},
                 m_session.nowMs())
        .then(this, [this, follower, error = outcome.error](const StoreResult<QSet<qint64>>&) {
            WriteOutcome stays;
            stays.error = error;
            finish(follower, stays);
        });
}

void WriteGate::letAllWait(const QList<qint64>& ids)
{
    QList<qint64> all;
    for (const JournalEntry& row : m_session.journal().entries(ids)) {
        if (m_oneAttempt.contains(row.operation))
            continue;
        all.append(row.id);
        if (row.follows != 0)
            all.append(row.follows);
    }
    m_session.journal().setMayWait(all).then(this, [this, ids](const StoreResult<int>& done) {
        if (done)
            releaseAll(ids);
    });
}

void WriteGate::releaseAlone(qint64 id)
{
    // What it follows has just come to its end, and it is only now being stood still.
    if (m_moving.contains(id)) {
        m_alone.insert(id);
        return;
    }
    const auto row = m_session.journal().entry(id);
    if (!row || row->follows == 0 || !standsStill(row->state))
        return;
    dropHold(id);
    m_session.journal().cutLoose(id).then(
        this, [this, id, lead = row->follows](const StoreResult<int>& done) {
            if (!done)
                return;
            discard(lead);
            release(id);
        });
}

void WriteGate::discardAll(const QList<qint64>& ids)
{
    Journal& journal = m_session.journal();
    const QList<JournalEntry> rows = journal.entries(ids);
    const QHash<qint64, JournalEntry> led = ledOf(journal, rows);
    QList<JournalMove> moves;
    QHash<qint64, JournalEntry> over;
    const auto put = [&](const JournalEntry& row, qint64 with) {
        moves.append({row.id, row.state, JournalState::Discarded, with, {}});
        over.insert(row.id, row);
    };
    for (const JournalEntry& row : rows) {
        dropHold(row.id);
        if (!hasNotLeft(row.state) || over.contains(row.id))
            continue; // what may have been carried out cannot be called back
        put(row, 0);
        const auto lead = led.constFind(row.follows);
        if (lead != led.cend() && hasNotLeft(lead->state) && !ids.contains(lead->id))
            put(*lead, row.id);
        for (const JournalEntry& follower : journal.followersOf(row.id)) {
            dropHold(follower.id);
            if (follower.state == JournalState::Queued && !ids.contains(follower.id)) {
                moves.append({follower.id, follower.state, JournalState::Held, row.id, {}});
                over.insert(follower.id, follower);
            }
        }
    }
    journal.moveAll(moves, m_session.nowMs())
        .then(this, [this, over](const StoreResult<QSet<qint64>>& moved) {
            // One whose turn had not come is over; one that is being taken finds out by itself.
            for (const qint64 id : moved.value_or(QSet<qint64>())) {
                const JournalEntry row = over.value(id);
                if (m_moving.contains(id) && m_busy.value(row.lane) != id)
                    finish(row, {});
            }
        });
}

} // namespace agh
