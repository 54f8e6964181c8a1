#pragma once

#include "services/contractservice.h"
#include "services/declineservice.h"
#include "services/destinationwatch.h"
#include "services/draftservice.h"
#include "services/inbox.h"
#include "services/newswatch.h"
#include "services/paymentservice.h"
#include "services/payoutwatch.h"
#include "services/poller.h"
#include "services/ratingservice.h"
#include "services/reconciler.h"
#include "services/reviewservice.h"
#include "services/rolesservice.h"
#include "services/settlementservice.h"
#include "services/threadservice.h"

namespace agh {

/// Everything of one signed-in account, made and ended together: its client, its files and the
/// services over them. Lives on the thread that draws; whatever takes time is done on the store's
/// worker and the client's pool.
class AccountWork : public QObject
{
    Q_OBJECT
public:
    struct Facts
    {
        QUrl origin;
        QString cacheFolder, workFolder;
        Party me;
        bool sandbox = false;
        bool offline = false; ///< --offline
        Store::CheckCache checkCache = Store::CheckCache::LaterIfLarge;
        Client::Limits limits;
    };
    /// Opens the account's files; fails where they cannot be opened, and then nothing was changed.
    [[nodiscard]] static StoreResult<std::unique_ptr<AccountWork>>
    open(const Facts& facts, Session::CredentialSource credential, const Clock& clock);
    ~AccountWork() override;

    /// Begins to read from the service, and looks up what was left unknown.
    void start();
    /// Signed out, or the keychain shows nothing: the session asks to sign in, and nothing leaves.
    void credentialGone();
    /// The network is there, or the person wants to work offline.
    void setOffline(bool offline);

    [[nodiscard]] const Clock& clock() const { return m_clock; }
    [[nodiscard]] const Party& me() const { return m_session.me(); }
    [[nodiscard]] Client& client() { return m_client; }
    [[nodiscard]] Store& store() { return *m_store; }
    [[nodiscard]] Session& session() { return m_session; }
    [[nodiscard]] WriteGate& gate() { return m_gate; }
    [[nodiscard]] Reconciler& reconciler() { return m_reconciler; }
    [[nodiscard]] RolesService& roles() { return m_roles; }
    [[nodiscard]] ContractService& contracts() { return m_contracts; }
    [[nodiscard]] ThreadService& threads() { return m_threads; }
    [[nodiscard]] Inbox& inbox() { return m_inbox; }
    [[nodiscard]] const Inbox& inbox() const { return m_inbox; }
    [[nodiscard]] ReviewService& review() { return m_review; }
    [[nodiscard]] DeclineService& declines() { return m_declines; }
    [[nodiscard]] DraftService& drafts() { return m_drafts; }
    [[nodiscard]] PayoutWatch& payoutWatch() { return m_payoutWatch; }
    [[nodiscard]] DestinationWatch& destinations() { return m_destinations; }
    [[nodiscard]] PaymentService& payments() { return m_payments; }
    [[nodiscard]] SettlementService& settlements() { return m_settlements; }
    [[nodiscard]] RatingService& ratings() { return m_ratings; }
    [[nodiscard]] Poller& poller() { return m_poller; }
    [[nodiscard]] NewsWatch& news() { return m_news; }

private:
    AccountWork(const Facts& facts, std::unique_ptr<Store> store,
                Session::CredentialSource credential, const Clock& clock);
    // In the order of need: what is below goes first.
    const Clock& m_clock;
    std::unique_ptr<Store> m_store;
    Client m_client;
    Session m_session;
    ListSync m_lists;
    WriteGate m_gate;
    Reconciler m_reconciler;
    RolesService m_roles;
    ContractService m_contracts;
    ThreadService m_threads;
    Inbox m_inbox;
    ReviewService m_review;
    DeclineService m_declines;
    DraftService m_drafts;
    PayoutWatch m_payoutWatch;
    DestinationWatch m_destinations;
    PaymentService m_payments;
    SettlementService m_settlements;
    RatingService m_ratings;
    Poller m_poller;
    NewsWatch m_news;
};

} // namespace agh
