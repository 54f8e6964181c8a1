#include "records.h"
#include "service.h"

namespace sandbox {
namespace {

Json mine(Call& call)
{
    const Party who = call.signedIn();
    Json contract = contractJson(call.market, call.ids[0]);
    if (contract.is_null())
        throw Refusal{404, "There is no such contract."};
    if (contract["agentId"] != who.id && contract["buyerId"] != who.id)
        throw Refusal{403, "This contract is somebody else's."};
    return contract;
}

Reply list(Call& call)
{
    return listReply(call, "contracts", call.market.revision("contracts"),
                     "SELECT id, created, n FROM contracts WHERE agent=?3 OR by_id=?3",
                     {call.signedIn().id},
                     [&](const std::string& id) { return contractJson(call.market, id); });
}

Reply createSettlement(Call& call)
{
    const Json contract = mine(call);
    if (contract["buyerId"] != call.who.id)
        throw Refusal{403, "Only the payer makes settlements."};
    if (contract["status"] != "active")
        throw Refusal{409, "This contract is " + contract["status"].get<std::string>() + "."};
    const auto amount = call.amount("amount");
    if (!amount)
        throw Refusal{400, "amount: is missing."};
    const std::string currency =
        call.text("currency", 10).value_or(contract["paymentCurrency"].get<std::string>());
    if (currency != contract["paymentCurrency"].get<std::string>())
        throw Refusal{400, "currency: the contract is in " +
                               contract["paymentCurrency"].get<std::string>() + "."};
    Market& market = call.market;
    const std::string id = market.newId("set_");
    const Ms now = market.clock.now();
    market.db.write("INSERT INTO "
                    "settlements(id,contract,method,amount,currency,memo,destination,network,"
                    "status,created,updated) "
                    "VALUES(?,?,?,?,?,?,?,?,'draft',?,?)",
                    id, contract["id"].get<std::string>(),
                    contract["paymentMethod"].get<std::string>(), *amount, currency,
                    call.text("memo", 1'000).value_or(""), contract.value("payoutDestination", ""),
                    contract.value("payoutNetwork", ""), now, now);
    market.touch("settlements");
    return {.status = 201, .noun = "settlement", .value = settlementJson(market, id)};
}

Reply reviewOne(Call& call)
{
    const Json contract = mine(call);
    if (contract["status"] != "active" && contract["status"] != "completed")
        throw Refusal{409, "A contract that is " + contract["status"].get<std::string>() +
                               " is not reviewed."};
    const bool byAgent = contract["agentId"] == call.who.id;
    const Party of = byAgent ? Party{contract["buyerType"], contract["buyerId"]}
                             : Party{"agent", contract["agentId"]};
    const std::string id = review(call.market, call.who, of, contract["id"], "", call.rating(),
                                  call.text("comment").value_or(""));
    return {.status = 201, .noun = "review", .value = reviewJson(call.market, id)};
}

} // namespace

void addContractRoutes(std::vector<Route>& routes)
{
    routes.insert(routes.end(),
                  {{"listContracts", "GET", "/api/contracts", list},
                   {"getContract", "GET", "/api/contracts/{}",
                    [](Call& call) {
                        Reply reply{.noun = "contract", .value = mine(call)};
                        reply.extras = {{"settlements", settlementsOf(call.market, call.ids[0])}};
                        return reply;
                    }},
                   {"listSettlements", "GET", "/api/contracts/{}/settlements",
                    [](Call& call) {
                        (void)mine(call);
                        return listReply(call, "settlements", call.market.revision("settlements"),
                                         "SELECT id, created, n FROM settlements WHERE contract=?3",
                                         {call.ids[0]}, [&](const std::string& id) {
                                             return settlementJson(call.market, id);
                                         });
                    }},
                   {"createSettlement", "POST", "/api/contracts/{}/settlements", createSettlement},
                   {"reviewContract", "POST", "/api/contracts/{}/review", reviewOne}});
}

} // namespace sandbox
