#include "services/poller.h"

#include <algorithm>

namespace agh {
namespace {

constexpr qint64 second = 1'000, minute = 60 * second;
constexpr int othersAtOnce = 4;

} // namespace

void PollPlan::restart() { m_thread = m_others = m_lists = 0; }

void PollPlan::forget(qint64 nowMs)
{
    const auto old = std::find_if(m_reads.begin(), m_reads.end(),
                                  [&](qint64 at) { return at > nowMs - minute; });
    m_reads.erase(m_reads.begin(), old);
}

PollPlan::Due PollPlan::next(qint64 nowMs)
{
    Due due;
    forget(nowMs);
    const qint64 threadEvery = m_focused ? 5 * second : minute;
    if (m_threadOpen && nowMs - m_thread >= threadEvery && m_reads.size() < mostPerMinute) {
        due.openThread = true;
        m_thread = nowMs;
        m_reads.append(nowMs);
    }
    // A dozen places a minute stay free for the open thread.
    const int left = mostPerMinute - 12 - int(m_reads.size());
    const qint64 othersEvery = m_focused ? 5 * second : minute;
    if (nowMs - m_others >= othersEvery && left > 0) {
        due.otherThreads = std::min(othersAtOnce, left);
        m_others = nowMs;
        m_reads.insert(m_reads.size(), due.otherThreads, nowMs);
    }
    if (nowMs - m_lists >= (m_focused ? minute : 5 * minute)) {
        due.lists = true;
        due.wholeLists = m_whole > 0 && nowMs - m_whole >= 60 * minute;
        if (due.wholeLists || m_whole == 0)
            m_whole = nowMs;
        m_lists = nowMs;
    }
    return due;
}

bool PollPlan::mayReadNow(qint64 nowMs)
{
    forget(nowMs);
    if (m_reads.size() >= mostPerMinute)
        return false;
    m_reads.append(nowMs);
    m_thread = nowMs;
    return true;
}

void PollPlan::giveBack(int count)
{
    for (int i = 0; i < count && !m_reads.isEmpty(); ++i)
        m_reads.removeLast();
}

Poller::Poller(Session& session, RolesService& roles, ReviewService& review, ThreadService& threads,
               ContractService& contracts)
    : m_session(session)
    , m_roles(roles)
    , m_review(review)
    , m_threads(threads)
    , m_contracts(contracts)
{
    m_timer.setInterval(1'000);
    connect(&m_timer, &QTimer::timeout, this, &Poller::tick);
    // Roles that came to be known, after the first sign-in all of them: their applicants are not
    // left to the next minute.
    m_newRoles.setSingleShot(true);
    m_newRoles.setInterval(100);
    connect(&m_newRoles, &QTimer::timeout, this, &Poller::readNewRoles);
    connect(&session.cache(), &Cache::changed, this,
            [this](const Scope& scope, const QList<qint64>&, bool membership) {
                if (scope.kind == Scope::Kind::MyRoles && membership && m_timer.isActive())
                    m_newRoles.start();
            });
    connect(&session, &Session::resumed, this, [this] {
        m_plan.restart();
        tick();
    });
}

void Poller::start()
{
    m_plan.restart();
    m_timer.start();
    tick();
}

void Poller::setFocused(bool focused)
{
    m_plan.setFocused(focused);
    // Idle means idle: without the focus the timer itself slows down too.
    m_timer.setInterval(focused ? 1'000 : 15'000);
}

void Poller::setOpenRole(const RoleId& id)
{
    if (m_openRole == id)
        return;
    m_openRole = id;
    if (!id.isEmpty())
        m_review.refreshApplicants(id);
}

void Poller::setOpenThread(const ApplicationId& id)
{
    if (m_openThread == id)
        return;
    m_openThread = id;
    m_plan.setOpenThread(!id.isEmpty());
    // Someone who leafs through the list at speed reads what the minute allows; the rest is due
    // then.
    if (!id.isEmpty() && m_plan.mayReadNow(m_session.nowMs()))
        m_threads.refreshThread(id);
}

void Poller::closeThread(const ApplicationId& id)
{
    if (m_openThread == id)
        setOpenThread({});
}

void Poller::refreshAll()
{
    readLists(true);
    if (!m_openThread.isEmpty())
        m_threads.refreshThread(m_openThread);
}

void Poller::readLists(bool whole)
{
    m_roles.refreshMyRoles(whole);
    m_contracts.refreshContracts(whole);
    m_session.cache().myRoleIds().then(this, [this, whole](const StoreResult<QList<RowId>>& rows) {
        for (const RowId row : rows.value_or(QList<RowId>())) {
            const auto role = m_session.cache().role(row);
            if (role &&
                (role->status == RoleStatus::Open || role->id == m_openRole ||
                 !m_session.cache().info({Scope::Kind::Applicants, role->id.value}).complete))
                m_review.refreshApplicants(role->id, whole);
        }
    });
}

/// Of roles whose applicants were never read, nor asked for.
void Poller::readNewRoles()
{
    if (!mayRead())
        return;
    m_session.cache().myRoleIds().then(this, [this](const StoreResult<QList<RowId>>& rows) {
        for (const RowId row : rows.value_or(QList<RowId>())) {
            const auto role = m_session.cache().role(row);
            const Scope scope{Scope::Kind::Applicants, role ? role->id.value : QString()};
            if (role && m_session.cache().info(scope).fetchedMs == 0 &&
                m_session.sync(scope).phase == SyncState::Phase::Idle)
                m_review.refreshApplicants(role->id);
        }
    });
}

bool Poller::mayRead() const
{
    return !m_session.client().isOffline() && !m_session.isSignInNeeded();
}

void Poller::tick()
{
    if (!mayRead())
        return;
    const PollPlan::Due due = m_plan.next(m_session.nowMs());
    if (due.lists)
        readLists(due.wholeLists);
    if (m_session.reach() == Session::Reach::Unreachable)
        return; // the lists' reads find out when the service is back
    if (due.openThread)
        m_threads.refreshThread(m_openThread);
    if (due.otherThreads > 0) {
        m_session.cache()
            .threadsToCheck(due.otherThreads)
            .then(this, [this, due](const StoreResult<QList<ApplicationId>>& ids) {
                const QList<ApplicationId> threads = ids.value_or(QList<ApplicationId>());
                for (const ApplicationId& id : threads) {
                    if (!(id == m_openThread))
                        m_threads.refreshThread(id);
                }
                m_plan.giveBack(due.otherThreads - int(threads.size()));
            });
    }
}

} // namespace agh
