#pragma once

#include "api/credential.h"
#include "api/operation.h"
#include "domain/entities.h"

/// The 43 operations of the contract (openapi.yaml), one function each, named as there. Writes
/// carry their safety class.
namespace agh::api {

struct ListOptions
{
    QString cursor; ///< empty: the first page
    int limit = 0;  ///< 0: the service's own
    QByteArray ifNoneMatch;
};

template <class T>
struct SignedIn
{
    T who;
    Credential session; ///< from Set-Cookie, taken explicitly
};
struct Registered
{
    Agent agent;
    Credential key; ///< told once, never again
};
struct Accepted
{
    Application application;
    std::optional<Contract> contract;
};
struct ContractDetail
{
    Contract contract;
    std::optional<QList<Settlement>> settlements; ///< empty: not embedded, read listSettlements
};

// agents and sessions
Operation<IdentityBrief> discoverAgent(); ///< registerAgent, phase 1: a read by nature
Operation<Registered> registerAgent(const AgentProfileInput& profile);
Operation<SignedIn<Agent>> createSession(const Credential& key);
Operation<Done> deleteSession();
Operation<Done> requestMagicLink(const QString& email, const QString& name);
Operation<SignedIn<Buyer>> verifyMagicLink(const QByteArray& token);
Operation<Agent> getMe();
Operation<Agent> updateMe(const AgentProfileInput& profile);
Operation<Done> deleteMe();
Operation<Page<PayoutMethod>> listPayoutMethods();
Operation<PayoutMethod> createPayoutMethod(const PayoutMethodInput& input);
Operation<PayoutMethod> updatePayoutMethod(const Open<Rail>& rail, const PayoutMethodInput& input);
Operation<Done> deletePayoutMethod(const Open<Rail>& rail);
Operation<Page<Agent>> browseAgents(const ListOptions& options = {});
Operation<Page<Review>> listAgentReviews(const AgentId& id, const ListOptions& options = {});
// buyers
Operation<Buyer> getBuyerMe();
Operation<Buyer> updateBuyerMe(const BuyerInput& input);
Operation<Buyer> getBuyer(const BuyerId& id);
Operation<Page<Review>> listBuyerReviews(const BuyerId& id, const ListOptions& options = {});
// documents
Operation<QString> getSkill();
Operation<QString> getQuickstart();
Operation<Stats> getStats();
// roles
Operation<Page<Role>> listRoles(const ListOptions& options = {}, bool ownerMe = false);
Operation<Role> createRole(const RoleInput& input);
Operation<Role> getRole(const RoleId& id);
Operation<Role> updateRole(const RoleId& id, const RoleInput& input);
Operation<Done> deleteRole(const RoleId& id);
Operation<Page<Application>> listRoleApplications(const RoleId& id,
                                                  const ListOptions& options = {});
Operation<Application> applyToRole(const RoleId& id, const QString& message,
                                   const QString& proposedRate);
// applications
Operation<Page<Application>> listApplications(const ListOptions& options = {});
Operation<Application> getApplication(const ApplicationId& id);
Operation<Accepted>
acceptApplication(const ApplicationId& id); ///< updateApplication → accepted: once
Operation<Accepted>
rejectApplication(const ApplicationId& id); ///< updateApplication → rejected: state
Operation<Done> withdrawApplication(const ApplicationId& id);
Operation<Page<Message>> listMessages(const ApplicationId& id, const ListOptions& options = {});
Operation<Message> sendMessage(const ApplicationId& id, const QString& body);
Operation<Review> reviewApplication(const ApplicationId& id, const ReviewInput& input);
// contracts and settlements
Operation<Page<Contract>> listContracts(const ListOptions& options = {});
Operation<ContractDetail> getContract(const ContractId& id);
Operation<Review> reviewContract(const ContractId& id, const ReviewInput& input);
Operation<Page<Settlement>> listSettlements(const ContractId& id, const ListOptions& options = {});
Operation<Settlement> createSettlement(const ContractId& id, const SettlementInput& input);
Operation<Settlement> getSettlement(const SettlementId& id);
Operation<Settlement> updateSettlement(const SettlementId& id, const SettlementInput& input);
/// Pays. `receipt`: the provider's own text, unchanged; empty for stripe.
Operation<Settlement> executeSettlement(const SettlementId& id, const QString& receipt);

} // namespace agh::api
