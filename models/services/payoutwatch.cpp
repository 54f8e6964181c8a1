#include "services/payoutwatch.h"

#include "api/pager.h"
#include "domain/rules.h"

namespace agh {
namespace {

constexpr int everyMs = 5 * 60'000;

} // namespace

PayoutWatch::PayoutWatch(Session& session, ReviewService& review)
    : m_session(session)
    , m_review(review)
{
    m_timer.setInterval(everyMs);
    connect(&m_timer, &QTimer::timeout, this, &PayoutWatch::checkNow);
    connect(&session, &Session::resumed, this, &PayoutWatch::checkNow);
    connect(&session.store().payoutWatches(), &PayoutWatches::changed, this, &PayoutWatch::changed);
    connect(&session.cache(), &Cache::changed, this,
            [this](const Scope& scope, const QList<qint64>& rows) {
                if (scope.kind != Scope::Kind::Applicants ||
                    m_session.store().payoutWatches().all().isEmpty())
                    return;
                for (const RowId row : rows) {
                    if (const auto application = m_session.cache().application(row))
                        look(*application);
                }
            });
}

void PayoutWatch::start()
{
    m_timer.start();
    checkNow();
}

void PayoutWatch::watch(const ApplicationId& id, bool on)
{
    PayoutWatches& watches = m_session.store().payoutWatches();
    if (!on) {
        (void)watches.remove(id);
        return;
    }
    const auto application = m_session.cache().application(id);
    const auto role = application ? m_session.cache().role(application->roleId) : std::nullopt;
    if (!application || !role || application->agentId.isEmpty())
        return;
    (void)watches.set({id, application->agentId, role->payment.rail, m_session.nowMs(), 0});
    checkNow();
}

PayoutWatch::State PayoutWatch::state(const ApplicationId& id) const
{
    const auto row = m_session.store().payoutWatches().of(id);
    return !row ? State::None : row->appearedMs > 0 ? State::Appeared : State::Watching;
}

void PayoutWatch::look(const Application& application)
{
    const auto row = m_session.store().payoutWatches().of(application.id);
    if (row && row->appearedMs == 0 &&
        rules::payout(application.agent, row->rail) == rules::Payout::Has)
        found(*row, application.agent->name);
}

void PayoutWatch::checkNow()
{
    QHash<AgentId, QList<PayoutWatchRow>> wanted;
    for (const PayoutWatchRow& row : m_session.store().payoutWatches().all()) {
        if (row.appearedMs == 0)
            wanted[row.agent].append(row);
    }
    if (wanted.isEmpty() || m_reading || m_session.client().isOffline() ||
        m_session.isSignInNeeded())
        return;
    m_reading = true;
    Pager<Agent>::run(
        m_session.client(), this, m_session.credential(),
        [](const api::ListOptions& options) { return api::browseAgents(options); }, {},
        [this, wanted](const Page<Agent>& page, bool, bool) {
            for (const Agent& agent : page.items) {
                for (const PayoutWatchRow& row : wanted.value(agent.id)) {
                    if (rules::payout(agent, row.rail) == rules::Payout::Has)
                        found(row, agent.name);
                }
            }
        },
        [this](const ListEnd&) { m_reading = false; });
}

void PayoutWatch::found(const PayoutWatchRow& row, const QString& name)
{
    if (state(row.application) != State::Watching)
        return; // told already, or not wanted any more
    PayoutWatchRow seen = row;
    seen.appearedMs = m_session.nowMs();
    (void)m_session.store().payoutWatches().set(seen);
    m_review.refreshApplication(row.application);
    Q_EMIT appeared(row.application, name, row.rail.text());
}

} // namespace agh
