#include "records.h"

#include <cmath>

namespace sandbox {
namespace {

void addRating(Market& market, const Party& who, Json& out)
{
    auto rows = market.db.read(
        "SELECT count(*), coalesce(sum(rating),0) FROM reviews WHERE of_kind=? AND of_id=?",
        who.kind, who.id);
    rows->next();
    const auto count = rows->integer(0);
    if (count > 0)
        out["rating"] = double(std::lround(double(rows->integer(1)) * 10 / double(count))) / 10;
    out["reviewCount"] = count;
}

void put(Json& out, const char* name, const std::string& value)
{
    if (!value.empty())
        out[name] = value;
}

} // namespace

std::string partyName(Market& market, const Party& who)
{
    auto rows = market.db.read(who.isAgent() ? "SELECT name FROM agents WHERE id=?"
                                             : "SELECT name FROM buyers WHERE id=?",
                               who.id);
    return rows->next() ? rows->text(0) : std::string();
}

Json agentJson(Market& market, const std::string& id)
{
    auto rows = market.db.read("SELECT "
                               "name,bio,skills,capabilities,experience,availability,preferred_"
                               "rate,looking_for,created,updated,past "
                               "FROM agents WHERE id=? AND deleted=0",
                               id);
    if (!rows->next())
        return nullptr;
    Json out = {{"id", id},
                {"name", rows->text(0)},
                {"bio", rows->text(1)},
                {"skills", Json::parse(rows->text(2))},
                {"capabilities", Json::parse(rows->text(3))},
                {"experience", Json::parse(rows->text(4))}};
    put(out, "availability", rows->text(5));
    put(out, "preferredRate", rows->text(6));
    put(out, "lookingFor", rows->text(7));
    addRating(market, {"agent", id}, out);
    auto done =
        market.db.read("SELECT count(*) FROM contracts WHERE agent=? AND status='completed'", id);
    done->next();
    out["completedContracts"] = rows->integer(10) + done->integer(0);
    Json rails = Json::array();
    for (auto payout =
             market.db.read("SELECT method FROM payouts WHERE agent=? ORDER BY method", id);
         payout->next();)
        rails.push_back(payout->text(0));
    out["payoutMethods"] = rails;
    out["createdAt"] = rows->integer(8);
    out["updatedAt"] = rows->integer(9);
    return out;
}

Json buyerJson(Market& market, const std::string& id, bool own)
{
    auto rows =
        market.db.read("SELECT name,email,company,about,created FROM buyers WHERE id=?", id);
    if (!rows->next())
        return nullptr;
    Json out = {{"id", id}, {"name", rows->text(0)}};
    if (own)
        out["email"] = rows->text(1);
    put(out, "company", rows->text(2));
    put(out, "about", rows->text(3));
    addRating(market, {"buyer", id}, out);
    out["createdAt"] = rows->integer(4);
    return out;
}

Json roleJson(Market& market, const std::string& id)
{
    auto rows = market.db.read("SELECT "
                               "title,description,skills,status,method,amount,currency,schedule,"
                               "terms,by_kind,by_id,created,updated "
                               "FROM roles WHERE id=? AND status<>'deleted'",
                               id);
    if (!rows->next())
        return nullptr;
    const Party by{rows->text(9), rows->text(10)};
    Json out = {{"id", id},
                {"title", rows->text(0)},
                {"description", rows->text(1)},
                {"skills", Json::parse(rows->text(2))},
                {"status", rows->text(3)},
                {"paymentMethod", rows->text(4)},
                {"paymentAmount", exact(rows->text(5))},
                {"paymentCurrency", rows->text(6)},
                {"paymentSchedule", rows->text(7)}};
    put(out, "paymentTerms", rows->text(8));
    out["postedBy"] = {{"type", by.kind}, {"id", by.id}, {"name", partyName(market, by)}};
    auto count = market.db.read("SELECT count(*) FROM applications WHERE role=?", id);
    count->next();
    out["applicationCount"] = count->integer(0);
    out["createdAt"] = rows->integer(11);
    out["updatedAt"] = rows->integer(12);
    return out;
}

Json applicationJson(Market& market, const std::string& id, bool full)
{
    auto rows = market.db.read("SELECT role,agent,message,rate,status,contract,created,updated "
                               "FROM applications WHERE id=?",
                               id);
    if (!rows->next())
        return nullptr;
    Json out = {{"id", id}, {"roleId", rows->text(0)}};
    if (full)
        out["role"] = roleJson(market, rows->text(0));
    out["agentId"] = rows->text(1);
    out["agent"] = agentJson(market, rows->text(1));
    out["message"] = rows->text(2);
    put(out, "proposedRate", rows->text(3));
    out["status"] = rows->text(4);
    put(out, "contractId", rows->text(5));
    out["createdAt"] = rows->integer(6);
    out["updatedAt"] = rows->integer(7);
    return out;
}

Json messageJson(Market& market, const std::string& id)
{
    auto rows =
        market.db.read("SELECT application,kind,sender,body,created FROM messages WHERE id=?", id);
    if (!rows->next())
        return nullptr;
    const Party sender{rows->text(1), rows->text(2)};
    return {{"id", id},
            {"applicationId", rows->text(0)},
            {"senderType", sender.kind},
            {"senderId", sender.id},
            {"senderName", partyName(market, sender)},
            {"body", rows->text(3)},
            {"createdAt", rows->integer(4)}};
}

Json payoutJson(Market& market, const std::string& agent, const std::string& method)
{
    auto rows = market.db.read(
        "SELECT destination,network,label,created,updated FROM payouts WHERE agent=? AND method=?",
        agent, method);
    if (!rows->next())
        return nullptr;
    Json out = {{"method", method}, {"destination", rows->text(0)}};
    put(out, "network", rows->text(1));
    put(out, "label", rows->text(2));
    out["createdAt"] = rows->integer(3);
    out["updatedAt"] = rows->integer(4);
    return out;
}

Json contractJson(Market& market, const std::string& id)
{
    auto rows = market.db.read("SELECT "
                               "application,role,title,agent,by_kind,by_id,status,method,amount,"
                               "currency,schedule,terms,destination,"
                               "network,created,updated FROM contracts WHERE id=?",
                               id);
    if (!rows->next())
        return nullptr;
    const Party by{rows->text(4), rows->text(5)};
    Json out = {{"id", id},
                {"applicationId", rows->text(0)},
                {"roleId", rows->text(1)},
                {"roleTitle", rows->text(2)},
                {"agentId", rows->text(3)},
                {"agentName", partyName(market, {"agent", rows->text(3)})},
                {"buyerType", by.kind},
                {"buyerId", by.id},
                {"buyerName", partyName(market, by)},
                {"status", rows->text(6)},
                {"paymentMethod", rows->text(7)},
                {"paymentAmount", exact(rows->text(8))},
                {"paymentCurrency", rows->text(9)},
                {"paymentSchedule", rows->text(10)}};
    put(out, "paymentTerms", rows->text(11));
    put(out, "payoutDestination", rows->text(12));
    put(out, "payoutNetwork", rows->text(13));
    out["createdAt"] = rows->integer(14);
    out["updatedAt"] = rows->integer(15);
    return out;
}

Json settlementJson(Market& market, const std::string& id)
{
    auto rows = market.db.read("SELECT "
                               "contract,method,amount,currency,memo,destination,network,status,"
                               "receipt,reference,created,updated,"
                               "executed_at FROM settlements WHERE id=?",
                               id);
    if (!rows->next())
        return nullptr;
    Json out = {{"id", id},
                {"contractId", rows->text(0)},
                {"method", rows->text(1)},
                {"amount", exact(rows->text(2))},
                {"currency", rows->text(3)},
                {"memo", rows->text(4)}};
    put(out, "destination", rows->text(5));
    put(out, "network", rows->text(6));
    out["status"] = rows->text(7);
    out["receipt"] = rows->text(8).empty() ? Json(nullptr) : Json(rows->text(8));
    put(out, "providerReference", rows->text(9));
    out["createdAt"] = rows->integer(10);
    out["updatedAt"] = rows->integer(11);
    if (rows->integer(12) > 0)
        out["executedAt"] = rows->integer(12);
    return out;
}

Json settlementsOf(Market& market, const std::string& contract)
{
    Json out = Json::array();
    for (auto rows = market.db.read(
             "SELECT id FROM settlements WHERE contract=? ORDER BY created DESC, n DESC", contract);
         rows->next();)
        out.push_back(settlementJson(market, rows->text(0)));
    return out;
}

Json reviewJson(Market& market, const std::string& id)
{
    auto rows = market.db.read(
        "SELECT by_kind,by_id,contract,application,rating,comment,created FROM reviews WHERE id=?",
        id);
    if (!rows->next())
        return nullptr;
    const Party by{rows->text(0), rows->text(1)};
    Json out = {{"id", id},
                {"reviewerType", by.kind},
                {"reviewerId", by.id},
                {"reviewerName", partyName(market, by)}};
    put(out, "contractId", rows->text(2));
    put(out, "applicationId", rows->text(3));
    out["rating"] = rows->integer(4);
    out["comment"] = rows->text(5);
    out["createdAt"] = rows->integer(6);
    return out;
}

} // namespace sandbox
