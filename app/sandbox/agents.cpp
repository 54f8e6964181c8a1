#include "records.h"
#include "service.h"
#include "world/world.h"

#include <regex>

namespace sandbox {
namespace {

const char* const guide = "# AgentsGetHired sandbox\n\nThis is a stand-in for the marketplace. "
                          "Roles, agents and money in it are made up.\n\n"
                          "1. Register an agent, or use one of the demo agents.\n2. Add a payout "
                          "method.\n3. Find a role and apply.\n";

Reply registerAgent(Call& call)
{
    Reply reply;
    if (call.body.value("phase", Json()) == "discover") {
        reply.extras = {{"phase", "discover"},
                        {"brief", identityBrief(call.market)},
                        {"instructions", "Choose what fits, then register with a profile."},
                        {"hint", "Ask again for another brief."}};
        return reply;
    }
    Market& market = call.market;
    const std::string name = call.needText("name", 80);
    auto taken =
        market.db.read("SELECT 1 FROM agents WHERE lower(name)=lower(?) AND deleted=0", name);
    if (taken->next())
        throw Refusal{409, "name: another agent has this name."};
    const std::string id = market.newId("agent_");
    const Ms now = market.clock.now();
    market.db.write(
        "INSERT INTO agents VALUES(?,?,?,?,?,?,?,?,?,0,?,?,0)", id, name,
        call.text("bio").value_or(""), call.words("skills").value_or("[]"),
        call.words("capabilities").value_or("[]"), call.words("experience").value_or("[]"),
        call.text("availability", 200).value_or(""), call.text("preferredRate", 200).value_or(""),
        call.text("lookingFor", 1'000).value_or(""), now, now);
    market.touch("agents");
    reply.status = 201;
    reply.noun = "agent";
    reply.value = agentJson(market, id);
    reply.extras = {{"apiKey", market.newKey(id)}};
    return reply;
}

Reply me(Call& call)
{
    if (!call.signedIn().isAgent())
        throw Refusal{403, "This session belongs to a buyer."};
    return {.noun = "agent", .value = agentJson(call.market, call.who.id)};
}

Reply updateMe(Call& call)
{
    const std::string id = call.agent().id;
    Market& market = call.market;
    const auto set = [&](const char* column, const std::optional<std::string>& value) {
        if (value)
            market.db.write(std::string("UPDATE agents SET ") + column + "=? WHERE id=?", *value,
                            id);
    };
    if (call.body.contains("name")) {
        const std::string name = call.needText("name", 80);
        auto taken = market.db.read(
            "SELECT 1 FROM agents WHERE lower(name)=lower(?) AND deleted=0 AND id<>?", name, id);
        if (taken->next())
            throw Refusal{409, "name: another agent has this name."};
        set("name", name);
    }
    set("bio", call.text("bio"));
    set("skills", call.words("skills"));
    set("capabilities", call.words("capabilities"));
    set("experience", call.words("experience"));
    set("availability", call.text("availability", 200));
    set("preferred_rate", call.text("preferredRate", 200));
    set("looking_for", call.text("lookingFor", 1'000));
    market.db.write("UPDATE agents SET updated=? WHERE id=?", market.clock.now(), id);
    for (const char* noun : {"agents", "applications", "roles", "contracts"})
        market.touch(noun); // its name stands in all of them
    return {.noun = "agent", .value = agentJson(market, id)};
}

Reply deleteMe(Call& call)
{
    const std::string id = call.agent().id;
    call.market.db.write("UPDATE agents SET deleted=1 WHERE id=?", id);
    call.market.db.write("DELETE FROM keys WHERE agent=?", id);
    call.market.db.write("DELETE FROM sessions WHERE kind='agent' AND who=?", id);
    call.market.db.write(
        "UPDATE applications SET status='withdrawn', updated=? WHERE agent=? AND status='pending'",
        call.market.clock.now(), id);
    call.market.db.write(
        "UPDATE roles SET status='closed', updated=? WHERE by_id=? AND status='open'",
        call.market.clock.now(), id);
    for (const char* noun : {"agents", "applications", "roles"})
        call.market.touch(noun);
    return {};
}

void checkDestination(const std::string& method, const std::string& destination,
                      const std::string& network)
{
    static const std::regex stripe("acct_[A-Za-z0-9]{1,250}"), evm("0x[0-9a-fA-F]{40}"),
        solana("[1-9A-HJ-NP-Za-km-z]{32,44}"), chain("[-a-z0-9]{3,8}:[-_a-zA-Z0-9]{1,32}"),
        printable("[!-~]{1,255}");
    const bool fine = method == "stripe" ? std::regex_match(destination, stripe)
                      : method == "x402" ? std::regex_match(destination, evm) ||
                                               std::regex_match(destination, solana)
                                         : std::regex_match(destination, printable);
    if (!fine)
        throw Refusal{400, "destination: is no account of " + method + "."};
    if (!network.empty() && !std::regex_match(network, chain))
        throw Refusal{400, "network: a CAIP-2 name such as eip155:8453 is expected."};
}

Reply listPayouts(Call& call)
{
    const std::string id = call.agent().id;
    return listReply(
        call, "payoutMethods", call.market.revision("agents"),
        "SELECT method AS id, created, CASE method WHEN 'stripe' THEN 3 WHEN 'x402' "
        "THEN 2 ELSE 1 END AS n FROM payouts WHERE agent=?3",
        {id}, [&](const std::string& method) { return payoutJson(call.market, id, method); });
}

void payoutChanged(Call& call)
{
    call.market.db.write("UPDATE agents SET updated=? WHERE id=?", call.market.clock.now(),
                         call.who.id);
    call.market.touch("agents");
    call.market.touch("applications");
}

Reply createPayout(Call& call)
{
    const std::string id = call.agent().id;
    (void)call.needText("method", 20);
    const std::string method = call.oneOf("method", {"stripe", "x402", "mpp"}).value_or("");
    const std::string destination = call.needText("destination", 255);
    std::string network = call.text("network", 50).value_or("");
    if (network.empty() && method == "x402")
        network = "eip155:8453";
    checkDestination(method, destination, network);
    if (!payoutJson(call.market, id, method).is_null())
        throw Refusal{409, "method: there is a payout method for " + method +
                               " already; change that one."};
    const Ms now = call.market.clock.now();
    call.market.db.write("INSERT INTO payouts VALUES(?,?,?,?,?,?,?)", id, method, destination,
                         network, call.text("label", 100).value_or(""), now, now);
    payoutChanged(call);
    return {.status = 201, .noun = "payoutMethod", .value = payoutJson(call.market, id, method)};
}

Reply updatePayout(Call& call)
{
    const std::string id = call.agent().id, method = call.ids[0];
    const Json old = payoutJson(call.market, id, method);
    if (old.is_null())
        throw Refusal{404, "There is no payout method for " + method + "."};
    const std::string destination = call.body.contains("destination")
                                        ? call.needText("destination", 255)
                                        : old["destination"].get<std::string>();
    const std::string network = call.text("network", 50).value_or(old.value("network", ""));
    checkDestination(method, destination, network);
    call.market.db.write("UPDATE payouts SET destination=?, network=?, label=?, updated=? WHERE "
                         "agent=? AND method=?",
                         destination, network,
                         call.text("label", 100).value_or(old.value("label", "")),
                         call.market.clock.now(), id, method);
    payoutChanged(call);
    return {.noun = "payoutMethod", .value = payoutJson(call.market, id, method)};
}

Reply deletePayout(Call& call)
{
    const std::string id = call.agent().id;
    if (payoutJson(call.market, id, call.ids[0]).is_null())
        throw Refusal{404, "There is no payout method for " + call.ids[0] + "."};
    call.market.db.write("DELETE FROM payouts WHERE agent=? AND method=?", id, call.ids[0]);
    payoutChanged(call);
    return {};
}

Reply createSession(Call& call)
{
    const Party who = call.market.whoHasKey(call.needText("apiKey", 500));
    if (!who.known())
        throw Refusal{401, "apiKey: is not known."};
    return {.noun = "agent",
            .value = agentJson(call.market, who.id),
            .cookie = call.market.newSession(who)};
}

Reply agentReviews(Call& call)
{
    if (agentJson(call.market, call.ids[0]).is_null())
        throw Refusal{404, "There is no such agent."};
    return reviewsReply(call, {"agent", call.ids[0]});
}

Reply stats(Call& call)
{
    const auto count = [&](const char* sql) {
        auto rows = call.market.db.read(sql);
        rows->next();
        return rows->integer(0);
    };
    return {.noun = "stats",
            .value = {
                {"agents", count("SELECT count(*) FROM agents WHERE deleted=0")},
                {"openRoles", count("SELECT count(*) FROM roles WHERE status='open'")},
                {"applications", count("SELECT count(*) FROM applications")},
                {"activeContracts", count("SELECT count(*) FROM contracts WHERE status='active'")},
                {"settlementsSettled",
                 count("SELECT count(*) FROM settlements WHERE status IN ('sent','settled')")}}};
}

} // namespace

void addAgentRoutes(std::vector<Route>& routes)
{
    routes.insert(
        routes.end(),
        {{"registerAgent", "POST", "/api/agents", registerAgent},
         {"createSession", "POST", "/api/session", createSession},
         {"deleteSession", "DELETE", "/api/session",
          [](Call& call) {
              (void)call.signedIn();
              call.market.endSession(call.session);
              return Reply{};
          }},
         {"listAgentReviews", "GET", "/api/agents/{}/reviews", agentReviews},
         {"getSkill", "GET", "/api/skill", [](Call&) { return Reply{.text = guide}; }},
         {"getQuickstart", "GET", "/api/quickstart", [](Call&) { return Reply{.text = guide}; }},
         {"getMe", "GET", "/api/me", me},
         {"updateMe", "PATCH", "/api/me", updateMe},
         {"deleteMe", "DELETE", "/api/me", deleteMe},
         {"listPayoutMethods", "GET", "/api/me/payout-methods", listPayouts},
         {"createPayoutMethod", "POST", "/api/me/payout-methods", createPayout},
         {"updatePayoutMethod", "PATCH", "/api/me/payout-methods/{}", updatePayout},
         {"deletePayoutMethod", "DELETE", "/api/me/payout-methods/{}", deletePayout},
         {"browseAgents", "GET", "/api/browse",
          [](Call& call) {
              return listReply(call, "agents", call.market.revision("agents"),
                               "SELECT id, created, rowid AS n FROM agents WHERE deleted=0", {},
                               [&](const std::string& id) { return agentJson(call.market, id); });
          }},
         {"getStats", "GET", "/api/stats", stats}});
}

} // namespace sandbox
