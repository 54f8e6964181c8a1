#include "receipt.h"
#include "records.h"
#include "service.h"

namespace sandbox {
namespace {

struct Found
{
    Json settlement, contract;
};

Found mine(Call& call, bool asPayer)
{
    const Party who = call.signedIn();
    Json settlement = settlementJson(call.market, call.ids[0]);
    if (settlement.is_null())
        throw Refusal{404, "There is no such settlement."};
    Json contract = contractJson(call.market, settlement["contractId"]);
    if (contract["agentId"] != who.id && contract["buyerId"] != who.id)
        throw Refusal{403, "This settlement is somebody else's."};
    if (asPayer && contract["buyerId"] != who.id)
        throw Refusal{403, "Only the payer does this."};
    return {settlement, contract};
}

Reply update(Call& call)
{
    const Found found = mine(call, true);
    const std::string id = found.settlement["id"];
    if (found.settlement["status"] != "draft")
        throw Refusal{409, "Only a draft can be changed; this one is " +
                               found.settlement["status"].get<std::string>() + "."};
    Market& market = call.market;
    const auto set = [&](const char* column, const std::optional<std::string>& value) {
        if (value)
            market.db.write(std::string("UPDATE settlements SET ") + column + "=? WHERE id=?",
                            *value, id);
    };
    set("amount", call.amount("amount"));
    const auto currency = call.text("currency", 10);
    if (currency && *currency != found.contract["paymentCurrency"].get<std::string>())
        throw Refusal{400, "currency: the contract is in " +
                               found.contract["paymentCurrency"].get<std::string>() + "."};
    set("memo", call.text("memo", 1'000));
    set("status", call.oneOf("status", {"draft", "cancelled"}));
    market.db.write("UPDATE settlements SET updated=? WHERE id=?", market.clock.now(), id);
    market.touch("settlements");
    return {.noun = "settlement", .value = settlementJson(market, id)};
}

} // namespace

void execute(Market& market, const std::string& settlement, const Json& receipt)
{
    const Json found = settlementJson(market, settlement);
    if (found.is_null())
        throw Refusal{404, "There is no such settlement."};
    if (found["status"] != "draft")
        throw Refusal{409, "Only a draft can be executed; this one is " +
                               found["status"].get<std::string>() + "."};
    const std::string method = found["method"];
    std::string reference = "tr_" + randomHex(12), original;
    if (method != "stripe") {
        if (receipt.is_null())
            throw Refusal{400, "receipt: is missing; " + method + " needs the provider's receipt."};
        std::string why;
        const auto read = readReceipt(receipt, method, why);
        if (!read)
            throw Refusal{400, why};
        reference = read->reference;
        original = receipt.is_string() ? receipt.get<std::string>() : write(receipt);
    }
    const Ms now = market.clock.now();
    market.db.write("UPDATE settlements SET status=?, receipt=?, reference=?, executed=executed+1, "
                    "updated=?, executed_at=? WHERE id=?",
                    method == "stripe" ? "sent" : "settled", original, reference, now, now,
                    settlement);
    market.touch("settlements");
}

void addSettlementRoutes(std::vector<Route>& routes)
{
    routes.insert(routes.end(),
                  {{"getSettlement", "GET", "/api/settlements/{}",
                    [](Call& call) {
                        return Reply{.noun = "settlement", .value = mine(call, false).settlement};
                    }},
                   {"updateSettlement", "PATCH", "/api/settlements/{}", update},
                   {"executeSettlement", "POST", "/api/settlements/{}/execute", [](Call& call) {
                        const std::string id = mine(call, true).settlement["id"];
                        execute(call.market, id,
                                call.body.contains("receipt") ? call.body["receipt"] : Json());
                        return Reply{.noun = "settlement",
                                     .value = settlementJson(call.market, id)};
                    }}});
}

} // namespace sandbox
