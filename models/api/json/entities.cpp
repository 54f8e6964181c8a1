#include "api/json/entities.h"

using namespace Qt::Literals::StringLiterals;

namespace agh::json {
namespace {

template <class Tag>
bool readId(const Value& value, QByteArrayView name, Id<Tag>& out)
{
    out.value = text(value, name);
    return !out.isEmpty();
}

PaymentTerms terms(const Value& value)
{
    PaymentTerms out;
    out.rail = word<Rail>(value, "paymentMethod");
    out.currency = text(value, "paymentCurrency");
    if (const auto amount = decimal(value, "paymentAmount"))
        out.amount = Money{*amount, out.currency};
    out.schedule = word<Schedule>(value, "paymentSchedule");
    out.terms = text(value, "paymentTerms");
    return out;
}

std::optional<QList<Open<Rail>>> rails(const Value& value, QByteArrayView name)
{
    const Value* list = value.member(name);
    if (!list || !list->isArray())
        return std::nullopt;
    QList<Open<Rail>> out;
    for (qsizetype i = 0; i < list->size(); ++i) {
        const Value& item = *list->at(i);
        // The contract has names; a service that answers whole payout methods names the rail inside
        // them.
        const QString rail = item.isObject() ? text(item, "method") : QString::fromUtf8(item.raw());
        if (!rail.isEmpty())
            out.append(Open<Rail>::fromText(rail));
    }
    return out;
}

} // namespace

template <>
std::optional<Agent> decode(const Value& value)
{
    Agent out;
    if (!readId(value, "id", out.id))
        return std::nullopt;
    out.name = text(value, "name");
    out.bio = text(value, "bio");
    out.availability = text(value, "availability");
    out.preferredRate = text(value, "preferredRate");
    out.lookingFor = text(value, "lookingFor");
    out.skills = texts(value, "skills");
    out.capabilities = texts(value, "capabilities");
    out.experience = texts(value, "experience");
    out.rating = rating(value, "rating");
    out.reviewCount = integer(value, "reviewCount");
    out.completedContracts = integer(value, "completedContracts");
    out.payoutMethods = rails(value, "payoutMethods");
    out.createdAt = moment(value, "createdAt");
    out.updatedAt = moment(value, "updatedAt");
    return out;
}

template <>
std::optional<Buyer> decode(const Value& value)
{
    Buyer out;
    if (!readId(value, "id", out.id))
        return std::nullopt;
    out.name = text(value, "name");
    out.email = text(value, "email");
    out.company = text(value, "company");
    out.about = text(value, "about");
    out.rating = rating(value, "rating");
    out.reviewCount = integer(value, "reviewCount");
    out.createdAt = moment(value, "createdAt");
    return out;
}

template <>
std::optional<Role> decode(const Value& value)
{
    Role out;
    if (!readId(value, "id", out.id))
        return std::nullopt;
    out.title = text(value, "title");
    out.description = text(value, "description");
    out.skills = texts(value, "skills");
    out.status = word<RoleStatus>(value, "status");
    out.payment = terms(value);
    if (const Value* by = value.member("postedBy")) {
        out.postedBy.kind = word<PartyKind>(*by, "type");
        out.postedBy.id = text(*by, "id");
        out.postedBy.name = text(*by, "name");
    }
    out.applicationCount = integer(value, "applicationCount");
    out.createdAt = moment(value, "createdAt");
    out.updatedAt = moment(value, "updatedAt");
    return out;
}

template <>
std::optional<Application> decode(const Value& value)
{
    Application out;
    if (!readId(value, "id", out.id))
        return std::nullopt;
    if (const Value* role = value.member("role"))
        out.role = decode<Role>(*role);
    if (const Value* agent = value.member("agent"))
        out.agent = decode<Agent>(*agent);
    if (!readId(value, "roleId", out.roleId) && out.role)
        out.roleId = out.role->id;
    if (!readId(value, "agentId", out.agentId) && out.agent)
        out.agentId = out.agent->id;
    out.message = text(value, "message");
    out.proposedRate = text(value, "proposedRate");
    out.status = word<ApplicationStatus>(value, "status");
    out.contractId.value = text(value, "contractId");
    out.createdAt = moment(value, "createdAt");
    out.updatedAt = moment(value, "updatedAt");
    return out;
}

template <>
std::optional<Message> decode(const Value& value)
{
    Message out;
    if (!readId(value, "id", out.id))
        return std::nullopt;
    out.applicationId.value = text(value, "applicationId");
    out.senderKind = word<PartyKind>(value, "senderType");
    out.senderId = text(value, "senderId");
    out.senderName = text(value, "senderName");
    out.body = text(value, "body");
    out.createdAt = moment(value, "createdAt");
    return out;
}

template <>
std::optional<PayoutMethod> decode(const Value& value)
{
    PayoutMethod out;
    out.method = word<Rail>(value, "method");
    if (!out.method.isTold())
        return std::nullopt; // addressed by its rail: that is its id
    out.destination = text(value, "destination");
    out.network = text(value, "network");
    out.label = text(value, "label");
    out.createdAt = moment(value, "createdAt");
    out.updatedAt = moment(value, "updatedAt");
    return out;
}

template <>
std::optional<Contract> decode(const Value& value)
{
    Contract out;
    if (!readId(value, "id", out.id))
        return std::nullopt;
    out.applicationId.value = text(value, "applicationId");
    out.roleId.value = text(value, "roleId");
    out.agentId.value = text(value, "agentId");
    out.roleTitle = text(value, "roleTitle");
    out.agentName = text(value, "agentName");
    out.buyer.kind = word<PartyKind>(value, "buyerType");
    out.buyer.id = text(value, "buyerId");
    out.buyer.name = text(value, "buyerName");
    out.status = word<ContractStatus>(value, "status");
    out.payment = terms(value);
    out.payoutDestination = text(value, "payoutDestination");
    out.payoutNetwork = text(value, "payoutNetwork");
    out.createdAt = moment(value, "createdAt");
    out.updatedAt = moment(value, "updatedAt");
    return out;
}

template <>
std::optional<Settlement> decode(const Value& value)
{
    Settlement out;
    if (!readId(value, "id", out.id))
        return std::nullopt;
    out.contractId.value = text(value, "contractId");
    out.method = word<Rail>(value, "method");
    if (const auto amount = decimal(value, "amount"))
        out.amount = Money{*amount, text(value, "currency")};
    out.memo = text(value, "memo");
    out.destination = text(value, "destination");
    out.network = text(value, "network");
    out.status = word<SettlementStatus>(value, "status");
    if (const Value* receipt = value.member("receipt"))
        out.receipt = QString::fromUtf8(receipt->raw()); // its very text, or its very JSON
    out.providerReference = text(value, "providerReference");
    out.createdAt = moment(value, "createdAt");
    out.updatedAt = moment(value, "updatedAt");
    out.executedAt = moment(value, "executedAt");
    return out;
}

template <>
std::optional<Review> decode(const Value& value)
{
    Review out;
    if (!readId(value, "id", out.id))
        return std::nullopt;
    out.reviewerKind = word<PartyKind>(value, "reviewerType");
    out.reviewerId = text(value, "reviewerId");
    out.reviewerName = text(value, "reviewerName");
    out.contractId.value = text(value, "contractId");
    out.applicationId.value = text(value, "applicationId");
    out.rating = integer(value, "rating");
    if (out.rating && (*out.rating < 1 || *out.rating > 5))
        out.rating.reset();
    out.comment = text(value, "comment");
    out.createdAt = moment(value, "createdAt");
    return out;
}

Stats stats(const Value& value)
{
    Stats out;
    for (qsizetype i = 0; value.isObject() && i < value.size() && i < 100; ++i) {
        const Value& field = *value.at(i);
        if (field.type() == Value::Type::Number)
            out.counters.append({QString::fromUtf8(field.name()), QString::fromUtf8(field.raw())});
    }
    return out;
}

IdentityBrief brief(const Value& root)
{
    const Value& value = unwrap(root, "brief", false);
    IdentityBrief out;
    out.workStyle = text(value, "workStyle");
    out.domain = text(value, "domain");
    out.superpower = text(value, "superpower");
    out.weakness = text(value, "weakness");
    out.toolkit = text(value, "toolkit");
    out.philosophy = text(value, "philosophy");
    out.trophy = text(value, "trophy");
    out.quirk = text(value, "quirk");
    out.nameSeeds = texts(value, "nameSeeds");
    out.instructions = text(root, "instructions");
    out.hint = text(root, "hint");
    return out;
}

} // namespace agh::json
