#include "services/accountwork.h"

namespace agh {

StoreResult<std::unique_ptr<AccountWork>>
AccountWork::open(const Facts& facts, Session::CredentialSource credential, const Clock& clock)
{
    auto store = Store::open(facts.cacheFolder, facts.workFolder, facts.me.id, clock.nowMs(),
                             facts.checkCache);
    if (!store)
        return tl::unexpected(store.error());
    return std::unique_ptr<AccountWork>(
        new AccountWork(facts, std::move(*store), std::move(credential), clock));
}

AccountWork::AccountWork(const Facts& facts, std::unique_ptr<Store> store,
                         Session::CredentialSource credential, const Clock& clock)
    : m_clock(clock)
    , m_store(std::move(store))
    , m_client(facts.origin, facts.limits)
    , m_session(m_client, *m_store, clock, facts.me, std::move(credential), facts.sandbox)
    , m_lists(m_session)
    , m_gate(m_session)
    , m_reconciler(m_session, m_gate)
    , m_roles(m_session, m_lists)
    , m_contracts(m_session, m_lists)
    , m_threads(m_session, m_lists, m_gate, m_reconciler)
    , m_inbox(m_session)
    , m_review(m_session, m_lists, m_gate, m_reconciler, m_roles, m_contracts)
    , m_declines(m_session, m_gate, m_review)
    , m_drafts(m_session, m_gate, m_reconciler, m_roles)
    , m_payoutWatch(m_session, m_review)
    , m_destinations(m_session)
    , m_payments(m_session, m_gate, m_reconciler, m_contracts, m_destinations)
    , m_settlements(m_session, m_gate, m_reconciler, m_contracts, m_payments)
    , m_ratings(m_session, m_gate, m_reconciler)
    , m_poller(m_session, m_roles, m_review, m_threads, m_contracts)
    , m_news(m_session, m_poller)
{
    m_client.setOffline(facts.offline);
    // Nothing to sign requests with, for now: what is cached is shown, and nothing leaves.
    if (m_session.credential().isEmpty())
        credentialGone();
}

AccountWork::~AccountWork() = default;

void AccountWork::start()
{
    m_news.start();
    m_poller.start();
    m_payoutWatch.start();
    m_payments.start();
    m_destinations.start();
    m_reconciler.lookNow();
}

void AccountWork::credentialGone() { Q_EMIT m_client.unauthorized(m_session.credential()); }

void AccountWork::setOffline(bool offline) { m_session.setOffline(offline); }

} // namespace agh
