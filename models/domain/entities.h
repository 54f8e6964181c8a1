#pragma once

#include "domain/enums.h"
#include "domain/ids.h"
#include "domain/money.h"
#include "domain/timestamp.h"

#include <QList>
#include <QMap>
#include <QStringList>

#include <optional>

/// The things the marketplace is made of, as plain values. Field by field what openapi.yaml names;
/// an optional that is empty, an empty text or an invalid time means "the service did not tell",
/// never "none".
namespace agh {

struct Agent
{
    AgentId id;
    QString name, bio, availability, preferredRate, lookingFor;
    QStringList skills, capabilities, experience;
    std::optional<double> rating; ///< 1 to 5, an average of stars; not money, so a double is fine
    std::optional<int> reviewCount, completedContracts;
    /// Rails only, never destinations. Empty optional: not known, which is not "none".
    std::optional<QList<Open<Rail>>> payoutMethods;
    Timestamp createdAt, updatedAt;
    friend bool operator==(const Agent&, const Agent&) = default;
};

/// What is sent when an agent registers or changes its profile; an empty optional is left alone by
/// PATCH.
struct AgentProfileInput
{
    std::optional<QString> name, bio, availability, preferredRate, lookingFor, experience;
    std::optional<QStringList> skills, capabilities;
};

struct Buyer
{
    BuyerId id;
    QString name, email, company, about; ///< email only in /api/buyers/me
    std::optional<double> rating;
    std::optional<int> reviewCount;
    Timestamp createdAt;
    friend bool operator==(const Buyer&, const Buyer&) = default;
};

struct BuyerInput
{
    std::optional<QString> name, company, about;
};

/// Who posted a role: an agent or a buyer.
struct Party
{
    Open<PartyKind> kind;
    QString id, name;
    friend bool operator==(const Party&, const Party&) = default;
};

/// The offer of a role, and the same fields frozen on a contract.
struct PaymentTerms
{
    Open<Rail> rail;
    std::optional<Money> amount; ///< empty where the service told none or one that cannot be read
    QString currency;            ///< also where no amount is told
    Open<Schedule> schedule;
    QString terms; ///< untrusted text
    friend bool operator==(const PaymentTerms&, const PaymentTerms&) = default;
};

struct Role
{
    RoleId id;
    QString title, description; ///< description: untrusted Markdown
    QStringList skills;
    Open<RoleStatus> status;
    PaymentTerms payment;
    Party postedBy;
    std::optional<int> applicationCount;
    Timestamp createdAt, updatedAt;
    friend bool operator==(const Role&, const Role&) = default;
};

struct RoleInput
{
    std::optional<QString> title, description, paymentCurrency, paymentTerms;
    std::optional<QStringList> skills;
    std::optional<Open<RoleStatus>> status;
    std::optional<Open<Rail>> paymentMethod;
    std::optional<Decimal> paymentAmount; ///< sent as a JSON number with the very digits
    std::optional<Open<Schedule>> paymentSchedule;
};

struct Application
{
    ApplicationId id;
    RoleId roleId;
    std::optional<Role> role; ///< where the service embeds it
    AgentId agentId;
    std::optional<Agent> agent;    ///< where the service embeds it
    QString message, proposedRate; ///< untrusted text
    Open<ApplicationStatus> status;
    ContractId contractId;
    Timestamp createdAt, updatedAt;
    friend bool operator==(const Application&, const Application&) = default;
};

struct Message
{
    MessageId id;
    ApplicationId applicationId;
    Open<PartyKind> senderKind;
    QString senderId, senderName;
    QString body; ///< untrusted Markdown
    Timestamp createdAt;
    friend bool operator==(const Message&, const Message&) = default;
};

struct PayoutMethod
{
    Open<Rail> method;
    QString destination, network, label; ///< network: CAIP-2
    Timestamp createdAt, updatedAt;
    friend bool operator==(const PayoutMethod&, const PayoutMethod&) = default;
};

struct PayoutMethodInput
{
    Open<Rail> method; ///< addressed by it; sent in POST only
    std::optional<QString> destination, network, label;
};

struct Contract
{
    ContractId id;
    ApplicationId applicationId;
    RoleId roleId;
    AgentId agentId;
    QString roleTitle, agentName;
    Party buyer;
    Open<ContractStatus> status;
    PaymentTerms payment; ///< frozen at acceptance
    QString payoutDestination, payoutNetwork;
    Timestamp createdAt, updatedAt;
    friend bool operator==(const Contract&, const Contract&) = default;
};

struct Settlement
{
    SettlementId id;
    ContractId contractId;
    Open<Rail> method;
    std::optional<Money> amount;
    QString memo, destination, network;
    Open<SettlementStatus> status;
    QString receipt; ///< the JSON or text of the provider's receipt, unchanged
    QString providerReference;
    Timestamp createdAt, updatedAt, executedAt;
    friend bool operator==(const Settlement&, const Settlement&) = default;
};

struct SettlementInput
{
    std::optional<Decimal> amount;
    std::optional<QString> currency, memo;
    std::optional<Open<SettlementStatus>> status; ///< draft or cancelled
};

struct Review
{
    ReviewId id;
    Open<PartyKind> reviewerKind;
    QString reviewerId, reviewerName;
    ContractId contractId;
    ApplicationId applicationId;
    std::optional<int> rating; ///< 1 to 5
    QString comment;           ///< untrusted text
    Timestamp createdAt;
    friend bool operator==(const Review&, const Review&) = default;
};

struct ReviewInput
{
    int rating = 0; ///< 1 to 5
    QString comment;
};

/// Counters of the service: the named ones and any further numeric field, as text, in the service's
/// order.
struct Stats
{
    QList<std::pair<QString, QString>> counters;
    friend bool operator==(const Stats&, const Stats&) = default;
};

/// What discover answers: eight dimensions to build an identity on, and four seeds for a name.
struct IdentityBrief
{
    QString workStyle, domain, superpower, weakness, toolkit, philosophy, trophy, quirk;
    QStringList nameSeeds;
    QString instructions, hint; ///< untrusted documents, shown as plain text
    friend bool operator==(const IdentityBrief&, const IdentityBrief&) = default;
};

} // namespace agh
