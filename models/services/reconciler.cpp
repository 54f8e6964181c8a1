#include "services/reconciler.h"

#include <algorithm>

namespace agh {
namespace {

constexpr qint64 notDoneAfterMs = 60'000;
constexpr int longestRoundMs = 60'000;

} // namespace

Reconciler::Reconciler(Session& session, WriteGate& gate)
    : m_session(session)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Reconciler::lookNow);
    connect(&session, &Session::resumed, this, &Reconciler::lookNow);
    connect(&session, &Session::reachChanged, this, [this] {
        if (m_session.reach() == Session::Reach::Online)
            lookNow();
    });
    connect(&gate, &WriteGate::settled, this,
            [this](qint64, const QString&, const WriteOutcome& outcome) {
                if (outcome.kind == WriteOutcome::Kind::Unknown) {
                    m_round = 0;
                    m_timer.start(1'000);
                }
            });
}

void Reconciler::lookNow()
{
    bool left = false;
    for (const JournalEntry& entry : m_session.journal().open()) {
        if (entry.state != JournalState::Unknown)
            continue;
        left = true;
        // One at a time for a subject: two rows of the same words must not both take the one
        // message that is there for their own.
        const bool looking =
            m_looking.contains(entry.id) ||
            std::find(m_looking.begin(), m_looking.end(), entry.subject) != m_looking.end();
        if (!looking && !m_session.client().isOffline() && !m_session.isSignInNeeded())
            look(entry);
    }
    if (left) {
        m_timer.start(std::min(longestRoundMs, 1'000 << std::min(m_round, 6)));
        ++m_round;
    }
}

void Reconciler::look(const JournalEntry& entry)
{
    const auto how = m_looks.constFind(entry.operation);
    if (how == m_looks.constEnd())
        return;
    m_looking.insert(entry.id, entry.subject);
    (*how)(entry).then(this, [this, entry, asked = m_session.nowMs()](const Lookup& lookup) {
        found(entry, lookup, asked);
    });
}

void Reconciler::found(const JournalEntry& entry, const Lookup& lookup, qint64 askedMs)
{
    const qint64 now = m_session.nowMs();
    JournalState to = JournalState::Unknown;
    switch (lookup.kind) {
    case Lookup::Kind::Done:
        to = JournalState::Done;
        break;
    case Lookup::Kind::Refused:
        to = JournalState::Refused;
        break;
    case Lookup::Kind::NotThere:
        to = askedMs - entry.updatedMs >= notDoneAfterMs ? JournalState::NotDone
                                                         : JournalState::Unknown;
        break;
    case Lookup::Kind::CannotRead:
        break;
    }
    if (to == JournalState::Unknown) {
        m_looking.remove(entry.id);
        if (lookup.kind == Lookup::Kind::NotThere)
            (void)m_session.journal().setChecked(entry.id, now);
        return;
    }
    m_session.journal()
        .move(entry.id, JournalState::Unknown, to, now, lookup.why, lookup.remoteId)
        .then(this, [this, entry, to, remoteId = lookup.remoteId](const StoreResult<int>& moved) {
            // Only now: what it found is claimed, so that the next row does not take it too.
            m_looking.remove(entry.id);
            if (moved)
                Q_EMIT resolved(entry, to, remoteId);
        });
}

} // namespace agh
