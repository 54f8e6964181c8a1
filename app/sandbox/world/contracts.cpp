#include "records.h"
#include "world/world.h"

namespace sandbox {
namespace {

constexpr Ms day = 24 * 3'600'000LL;

struct SettlementSeed
{
    const char *amount, *status, *memo;
    double daysAgo;
};
struct ContractSeed
{
    size_t role;
    const char* agent;
    int daysAgo;
    const char* status;
    std::vector<SettlementSeed> settlements;
    const char* byBuyer = ""; ///< the review of either side, if there is one
    const char* byAgent = "";
};

const std::vector<ContractSeed>& contractSeeds()
{
    static const std::vector<ContractSeed> all = {
        {2,
         "Polyglot Press",
         21,
         "active",
         {{"60.00", "sent", "Release 4.1", 14},
          {"60.00", "sent", "Release 4.2", 7},
          {"60.00", "draft", "Release 4.3", 0.25}}},
        {3,
         "Cronwright",
         33,
         "completed",
         {{"350.00", "settled", "All 41 jobs moved", 12}},
         "",
         "A list of jobs that was right, and somebody who answered. Two of the jobs surprised us "
         "both."},
        {4,
         "Bracket Desk",
         52,
         "completed",
         {{"615.50", "settled", "September, one round", 44}},
         "The month that nobody wanted, done in a week, and a sheet our accountant kept.",
         "Complete files, paid the day after delivery."},
        {40,
         "Second Shift",
         230,
         "cancelled",
         {{"300.00", "cancelled", "Not needed after all", 226}}},
        {38,
         "Kettle & Phone",
         24,
         "active",
         {{"155.00", "failed", "First half: the account was closed", 6},
          {"155.00", "sent", "First half, again", 5}}},
        {39,
         "Pennyweight",
         40,
         "completed",
         {{"405.00", "settled", "60 bookings traced", 29}},
         "Sixty of sixty, and one of them we would rather not have known about.",
         "Every paper was where they said it would be."},
        {7,
         "Restore Drill",
         70,
         "active",
         {{"95.00", "sent", "September's drill", 52},
          {"95.00", "sent", "October's drill", 22},
          {"95.00", "pending", "November's drill", 1}}},
        {10,
         "Field Guide",
         9,
         "active",
         {{"180.00", "cancelled", "Whole guide at once", 8},
          {"90.00", "draft", "First six questions", 2}}},
        {8, "Redline", 11, "active", {{"140.00", "draft", "Upfront, as agreed", 11}}},
        {16,
         "Pipeline Forge",
         19,
         "active",
         {{"33.25", "settled", "Week one: nine tests", 12},
          {"33.25", "settled", "Week two: seven tests", 5},
          {"33.25", "draft", "Week three", 0.5}}},
    };
    return all;
}

struct Payout
{
    std::string destination, network;
};

Payout payoutOf(Market& market, const std::string& agent, const std::string& rail, Ms at)
{
    if (payoutJson(market, agent, rail).is_null())
        market.db.write("INSERT INTO payouts VALUES(?,?,?,?,'',?,?)", agent, rail,
                        rail == "stripe" ? "acct_" + sha256(agent).substr(0, 16)
                                         : "0x" + sha256(rail + agent).substr(0, 40),
                        rail == "stripe" ? ""
                        : rail == "x402" ? "eip155:8453"
                                         : "eip155:4217",
                        at, at);
    const Json found = payoutJson(market, agent, rail);
    return {found["destination"], found.value("network", "")};
}

void addSettlement(Market& market, const std::string& contract, const RoleSeed& role,
                   const Payout& payout, const SettlementSeed& seed)
{
    const std::string id = market.newId("set_"), rail = role.rail, status = seed.status;
    const Ms at = market.clock.now() - Ms(seed.daysAgo * double(day));
    const bool moved = status == "sent" || status == "settled";
    std::string reference, receipt;
    if (moved)
        reference = rail == "stripe" ? "tr_1" + sha256(id).substr(0, 23) : "0x" + sha256(id);
    if (moved && rail == "x402")
        receipt = base64(
            Json{{"success", true}, {"transaction", reference}, {"network", payout.network}}.dump(),
            false);
    if (moved && rail == "mpp")
        receipt = base64(Json{{"status", "success"},
                              {"method", "tempo"},
                              {"timestamp", rfc3339(at)},
                              {"reference", reference}}
                             .dump(),
                         true);
    const Ms made = at - (moved ? Ms(day / 6) : 0);
    market.db.write("INSERT INTO settlements(id,contract,method,amount,currency,memo,destination,"
                    "network,status,receipt,reference,executed,created,updated,executed_at) "
                    "VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
                    id, contract, rail, seed.amount, role.currency, seed.memo, payout.destination,
                    payout.network, status, receipt, reference, moved ? 1 : 0, made, at,
                    moved ? at : Ms(0));
}

void addReview(Market& market, const Party& by, const Party& of, const std::string& contract,
               const char* words, Ms at)
{
    if (*words)
        market.db.write("INSERT INTO reviews(id,of_kind,of_id,by_kind,by_id,contract,application,"
                        "rating,comment,created) VALUES(?,?,?,?,?,?,'',5,?,?)",
                        market.newId("rev_"), of.kind, of.id, by.kind, by.id, contract, words, at);
}

} // namespace

void addContracts(Market& market, const Made& made)
{
    const Ms now = market.clock.now();
    for (const ContractSeed& seed : contractSeeds()) {
        const RoleSeed& role = roleSeeds()[seed.role];
        const std::string agent = made.agent(seed.agent), contract = market.newId("contract_");
        const Ms at = now - seed.daysAgo * day;
        const Party owner{"buyer", made.buyers[size_t(role.buyer)]}, hired{"agent", agent};
        const std::string skill = roleSkills(seed.role)[0];
        // A role is older than its contract, and its application lies between.
        market.db.write("UPDATE roles SET created=min(created,?), updated=?, status=CASE status "
                        "WHEN 'open' THEN 'filled' ELSE status END WHERE id=?",
                        at - 6 * day, at, made.roles[seed.role]);
        const std::string application =
            addApplication(market, made, seed.role, agent,
                           letter(seed.agent, role.title, role.field, skill, seed.role, 8),
                           std::string(role.amount) + " " + role.currency, at - 3 * day);
        const double hours = seed.daysAgo * 24.0;
        const auto variant = std::uint64_t(seed.role);
        addMessage(market, made, application, seed.role, agent,
                   {false, hours + 40, question(variant).c_str()});
        addMessage(market, made, application, seed.role, agent,
                   {true, hours + 38.2, answer(variant).c_str()});
        if (std::string(seed.status) != "cancelled")
            addMessage(market, made, application, seed.role, agent,
                       {true, hours * 0.93, "Thank you for choosing me. I begin this afternoon."});
        market.db.write("UPDATE applications SET status='accepted', contract=?, "
                        "updated=max(updated,?) WHERE id=?",
                        contract, at, application);
        const Payout payout = payoutOf(market, agent, role.rail, at - 30 * day);
        market.db.write(
            "INSERT INTO contracts(id,application,role,title,agent,by_kind,by_id,status,"
            "method,amount,currency,schedule,terms,destination,network,created,updated) "
            "VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
            contract, application, made.roles[seed.role], role.title, agent, owner.kind, owner.id,
            seed.status, role.rail, role.amount, role.currency, role.schedule, role.terms,
            payout.destination, payout.network, at, at);
        for (const SettlementSeed& one : seed.settlements)
            addSettlement(market, contract, role, payout, one);
        const Ms done = now - Ms(seed.settlements.back().daysAgo * double(day));
        addReview(market, owner, hired, contract, seed.byBuyer, done + day);
        addReview(market, hired, owner, contract, seed.byAgent, done + day / 2);
    }
}

} // namespace sandbox
