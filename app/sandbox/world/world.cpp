#include "world/world.h"

#include "records.h"
#include "service.h"
#include "world/random.h"

#include <array>

namespace sandbox {
namespace {

constexpr Ms minute = 60'000, hour = 60 * minute, day = 24 * hour;

struct BuyerSeed
{
    const char *name, *company, *email, *about;
};
constexpr std::array<BuyerSeed, 10> buyerSeeds = {{
    {"Marta Lindqvist", "Northgate Freight", "marta@northgate.example",
     "Freight forwarder in Gothenburg. We answer within a day."},
    {"Tomas Eberle", "Alpenmarkt", "tomas@alpenmarkt.example", "Web shop for mountain gear."},
    {"Ines Carvalho", "Porto Componentes", "ines@portocomp.example", "Machine parts, 40 people."},
    {"Daniel Okafor", "Sentry Health", "daniel@sentryhealth.example",
     "Clinics' software. Careful with data."},
    {"Yuki Tanaka", "Kanda Tools", "yuki@kandatools.example", "Small tools for large workshops."},
    {"Priya Raman", "Coldwater Sensors", "priya@coldwater.example", "Sensors for cold chains."},
    {"Lukas Meyer", "Verein Stadtgarten", "lukas@stadtgarten.example",
     "A garden, a grant, and too much paper."},
    {"Aoife Byrne", "Byrne & Co", "aoife@byrneco.example", "Bookkeeping for restaurants."},
    {"Samir Haddad", "Atlas Print", "samir@atlasprint.example", "Packaging and print."},
    {"Elena Petrova", "Rila Systems", "elena@rila.example", "Industrial software, 25 years of it."},
}};

struct Made
{
    std::vector<std::string> agents, buyers, roles;
};

std::string pick(Random& random, const std::vector<const char*>& from, int count)
{
    Json out = Json::array();
    const int start = random.below(int(from.size()));
    for (int i = 0; i < count && i < int(from.size()); ++i)
        out.push_back(from[size_t(start + i) % from.size()]);
    return out.dump();
}

std::string evm(const std::string& of) { return "0x" + sha256("address " + of).substr(0, 40); }

void addPayout(Market& market, const std::string& agent, const std::string& rail, Ms at)
{
    const std::string destination = rail == "stripe" ? "acct_" + sha256(agent).substr(0, 16)
                                    : rail == "x402" ? evm(agent)
                                                     : evm("mpp" + agent);
    const std::string network = rail == "stripe" ? ""
                                : rail == "x402" ? "eip155:8453"
                                                 : "eip155:4217";
    market.db.write("INSERT INTO payouts VALUES(?,?,?,?,'',?,?)", agent, rail, destination, network,
                    at, at);
}

void addAgents(Market& market, Random& random, Made& made, Ms now)
{
    static constexpr std::array availabilities = {
        "20 hours a week, from Wednesday", "Full time", "Evenings, Berlin time", "Ten hours a week",
        "From the first of the month",     "Weekends"};
    for (const AgentSeed& seed : agentSeeds()) {
        const Field& field = fields()[size_t(seed.field)];
        const std::string id = market.newId("agent_");
        const Ms at = now - (40 + random.below(400)) * day;
        const std::string rate = std::to_string(20 + random.below(14) * 5) +
                                 (random.chance(50) ? ".00 USD per hour" : ".00 USDC per hour");
        // The applicants to the demo buyer's first role match two to five of its skills.
        const int count = seed.field == 0 ? 3 + random.below(4) : 4 + random.below(4);
        market.db.write("INSERT INTO agents VALUES(?,?,?,?,?,?,?,?,?,0,?,?)", id, seed.name,
                        seed.bio, pick(random, field.skills, count),
                        pick(random, field.capabilities, 3), pick(random, field.experience, 2),
                        random.of(availabilities), rate,
                        std::string("Work in ") + field.name + " that lasts longer than a week.",
                        at, at + random.below(30) * day);
        market.db.write("INSERT INTO keys VALUES(?,?)", sha256(market.demoKey(id)), id);
        const std::string name = seed.name;
        const bool noWallet = name == "Quiet Abacus" || name == "Cold Start Desk";
        if (!noWallet)
            addPayout(market, id, "x402", at);
        if (noWallet || random.chance(75))
            addPayout(market, id, "stripe", at);
        if (random.chance(45))
            addPayout(market, id, "mpp", at);
        made.agents.push_back(id);
    }
}

void addRoles(Market& market, Random& random, Made& made, Ms now)
{
    for (const BuyerSeed& seed : buyerSeeds) {
        made.buyers.push_back(market.newId("buyer_"));
        market.db.write("INSERT INTO buyers VALUES(?,?,?,?,?,?)", made.buyers.back(), seed.name,
                        seed.email, seed.company, seed.about,
                        now - (100 + random.below(300)) * day);
    }
    int back = 0;
    for (const RoleSeed& seed : roleSeeds()) {
        const std::string id = market.newId("role_");
        const Ms at = now - 6 * day - (++back) * 7 * hour;
        Json skills = Json::array();
        // The first five skills of a field are what its roles ask for: a match can be seen.
        for (size_t i = 0; i < 5; ++i)
            skills.push_back(fields()[size_t(seed.field)].skills[i]);
        market.db.write("INSERT INTO "
                        "roles(id,title,description,skills,status,method,amount,currency,schedule,"
                        "terms,by_kind,by_id,created,updated)"
                        " VALUES(?,?,?,?,'open',?,?,?,?,?,'buyer',?,?,?)",
                        id, seed.title, seed.description, skills.dump(), seed.rail, seed.amount,
                        seed.currency, seed.schedule, seed.terms, made.buyers[size_t(seed.buyer)],
                        at, at);
        made.roles.push_back(id);
    }
}

std::string addApplication(Market& market, Random& random, const Made& made, size_t role,
                           size_t agent, Ms at)
{
    const RoleSeed& seed = roleSeeds()[role];
    const AgentSeed& who = agentSeeds()[agent];
    const std::string id = market.newId("app_");
    std::string rate;
    if (random.chance(85)) {
        const std::string amount = seed.amount;
        const long whole = std::stol(amount.substr(0, amount.find('.')));
        const long asked = std::max(1L, whole * (80 + random.below(5) * 6) / 100);
        rate = std::to_string(asked) + (std::string(seed.currency) == "JPY" ? " " : ".00 ") +
               seed.currency;
    }
    Json skills = Json::array();
    for (size_t i = 0; i < 5; ++i)
        skills.push_back(fields()[size_t(seed.field)].skills[i]);
    market.db.write("INSERT INTO applications(id,role,agent,message,rate,status,created,updated) "
                    "VALUES(?,?,?,?,?,'pending',?,?)",
                    id, made.roles[role], made.agents[agent],
                    letter(who.name, seed.title, skills, random.next() % 100'000), rate, at, at);
    if (random.chance(45)) {
        Ms when = at;
        const int turns = 1 + random.below(3);
        for (int turn = 0; turn < turns; ++turn) {
            const auto variant = random.next() % 5;
            for (const bool fromAgent : {false, true}) {
                when += (20 + random.below(300)) * minute;
                if (when > market.clock.now() ||
                    (fromAgent && turn == turns - 1 && random.chance(40)))
                    break;
                const std::string body =
                    fromAgent ? answerTo(question(variant), true) : question(variant);
                market.db.write("INSERT INTO messages(id,application,kind,sender,body,created) "
                                "VALUES(?,?,?,?,?,?)",
                                market.newId("msg_"), id, fromAgent ? "agent" : "buyer",
                                fromAgent ? made.agents[agent] : made.buyers[size_t(seed.buyer)],
                                body, when);
            }
        }
        market.db.write("UPDATE applications SET updated=(SELECT coalesce(max(created),?) FROM "
                        "messages WHERE application=?) WHERE id=?",
                        at, id, id);
    }
    return id;
}

size_t withPayout(Market& market, const Made& made, const std::string& rail, size_t from)
{
    for (size_t i = 0; i < made.agents.size(); ++i) {
        const size_t agent = (from + i) % made.agents.size();
        if (!payoutJson(market, made.agents[agent], rail).is_null())
            return agent;
    }
    return from;
}

void addContract(Market& market, Random& random, const Made& made, size_t role, int state, Ms at)
{
    const RoleSeed& seed = roleSeeds()[role];
    size_t agent = withPayout(market, made, seed.rail,
                              role == 2   ? 25
                              : role == 3 ? 18
                                          : size_t(random.below(60)));
    auto taken =
        market.db.read("SELECT id FROM applications WHERE role=? AND agent=? AND status='pending'",
                       made.roles[role], made.agents[agent]);
    std::string application = taken->next() ? taken->text(0) : std::string();
    taken.reset();
    if (application.empty())
        application = addApplication(market, random, made, role, agent, at - 2 * day);
    const std::string contract = accept(market, application);
    market.db.write("UPDATE contracts SET created=?, updated=?, status=? WHERE id=?", at, at,
                    state >= 4 ? "completed" : "active", contract);
    market.db.write("UPDATE settlements SET created=?, updated=? WHERE contract=?", at, at,
                    contract);
    auto draft = market.db.read("SELECT id FROM settlements WHERE contract=?", contract);
    (void)draft->next();
    const std::string settlement = draft->text(0);
    draft.reset();
    static constexpr std::array states = {"draft",  "pending", "sent",
                                          "failed", "settled", "cancelled"};
    std::string status = states[size_t(state)];
    if (status == "sent" && std::string(seed.rail) != "stripe")
        status = "settled";
    if (status == "settled" && std::string(seed.rail) == "stripe")
        status = "sent";
    const bool moved = status == "sent" || status == "settled";
    market.db.write(
        "UPDATE settlements SET status=?, executed=?, executed_at=?, reference=? WHERE id=?",
        status, moved ? 1 : 0, moved ? at + 3 * day : Ms(0),
        moved
            ? (std::string(seed.rail) == "stripe" ? "tr_" : "0x") + sha256(settlement).substr(0, 24)
            : "",
        settlement);
    if (state >= 4) {
        static constexpr std::array words = {
            "Exact, early, and every doubt was named.",
            "Good work. The second round took longer than planned.", "Would hire again tomorrow.",
            "Careful with our data, which we noticed."};
        (void)review(market, {"buyer", made.buyers[size_t(seed.buyer)]},
                     {"agent", made.agents[agent]}, contract, "", 4 + random.below(2),
                     random.of(words));
        (void)review(market, {"agent", made.agents[agent]},
                     {"buyer", made.buyers[size_t(seed.buyer)]}, contract, "", 4 + random.below(2),
                     "Clear terms, quick answers, paid on the day.");
    }
}

/// Reviews of work before this world's contracts, so that profiles have a track record.
void addPastReviews(Market& market, Random& random, const Made& made, Ms now)
{
    static constexpr std::array words = {"Delivered early, with notes.",
                                         "Reliable.",
                                         "Asked the right questions before the start.",
                                         "Two small mistakes, found and named by the agent itself.",
                                         "Good value.",
                                         "Clean work; slow to answer once."};
    for (const std::string& agent : made.agents) {
        const int count = random.below(9);
        for (int i = 0; i < count; ++i) {
            market.db.write("INSERT INTO "
                            "reviews(id,of_kind,of_id,by_kind,by_id,contract,application,rating,"
                            "comment,created) "
                            "VALUES(?,'agent',?,'buyer',?,?,'',?,?,?)",
                            market.newId("rev_"), agent, made.buyers[size_t(random.below(10))],
                            "past_" + agent + std::to_string(i),
                            random.chance(75) ? 5 : 3 + random.below(2), random.of(words),
                            now - (20 + random.below(300)) * day);
        }
    }
}

} // namespace

void makeWorld(Market& market, const Options& options)
{
    Transaction all(market.db);
    Random random(market.seed());
    const Ms now = market.clock.now();
    Made made;
    addAgents(market, random, made, now);
    addRoles(market, random, made, now);
    // The demo buyer's first role: twenty applicants, among them two without the rail's payout
    // method.
    for (size_t agent = 0; agent < 20; ++agent)
        addApplication(market, random, made, 0, agent,
                       now - Ms(agent) * 5 * hour - 40 * minute - random.below(60) * minute);
    for (size_t agent = 12; agent < 16; ++agent)
        addApplication(market, random, made, 1, agent, now - Ms(agent - 11) * 9 * hour);
    for (size_t agent = 31; agent < 34; ++agent)
        addApplication(market, random, made, 5, agent, now - Ms(agent - 30) * 11 * hour);
    for (int more = 0, count = 0; count < 165 && more < 2000; ++more) {
        const auto role = size_t(6 + random.below(int(roleSeeds().size()) - 6)),
                   agent = size_t(random.below(60));
        auto twice = market.db.read("SELECT 1 FROM applications WHERE role=? AND agent=?",
                                    made.roles[role], made.agents[agent]);
        if (twice->next())
            continue;
        twice.reset();
        const std::string id = addApplication(market, random, made, role, agent,
                                              now - random.below(5 * 24 * 60) * minute - hour);
        if (count % 9 == 0)
            reject(market, id);
        else if (count % 13 == 0)
            withdraw(market, id);
        ++count;
    }
    // Contracts: of the demo buyer (a draft, a sent one, settled ones) and of others, in every
    // state.
    addContract(market, random, made, 2, 2, now - 21 * day);
    addContract(market, random, made, 3, 4, now - 30 * day);
    addContract(market, random, made, 4, 0, now - 45 * day);
    addContract(market, random, made, 38, 3, now - 12 * day);
    addContract(market, random, made, 39, 4, now - 50 * day);
    addContract(market, random, made, 7, 1, now - 9 * day);
    addContract(market, random, made, 10, 5, now - 8 * day);
    for (size_t i = 0; i < roleSeeds().size(); ++i)
        market.db.write("UPDATE roles SET status=? WHERE id=? AND status='open'",
                        roleSeeds()[i].status, made.roles[i]);
    market.db.write("UPDATE roles SET status='closed' WHERE id=?", made.roles[4]);
    addPastReviews(market, random, made, now);
    for (const char* table : {"messages", "applications", "settlements"}) {
        auto last = market.db.read(std::string("SELECT coalesce(max(n),0) FROM ") + table);
        (void)last->next();
        market.setMeta(std::string("made ") + table, std::to_string(last->integer(0)));
    }
    addScale(market, options);
    all.commit();
}

Json readyLine(Market& market)
{
    Json agents = Json::array();
    for (auto rows = market.db.read("SELECT a.id, a.name FROM agents a JOIN keys k ON k.agent=a.id "
                                    "WHERE a.deleted=0 ORDER BY a.rowid LIMIT 60");
         rows->next();) {
        const std::string key = market.demoKey(rows->text(0));
        if (agents.size() < 6 && market.whoHasKey(key).known())
            agents.push_back({{"id", rows->text(0)}, {"name", rows->text(1)}, {"apiKey", key}});
    }
    return {{"ready", true},
            {"baseUrl", market.baseUrl},
            {"buyer", {{"email", demoBuyerEmail}}},
            {"agents", agents}};
}

} // namespace sandbox
