#include "world/world.h"

#include "records.h"
#include "world/random.h"

#include <algorithm>
#include <array>

namespace sandbox {
namespace {

constexpr Ms minute = 60'000, hour = 60 * minute, day = 24 * hour;
constexpr int applicationsInAll = 200;

struct BuyerSeed
{
    const char *name, *company, *email, *about;
};
constexpr std::array<BuyerSeed, 10> buyerSeeds = {{
    {"Marta Lindqvist", "Northgate Freight", "marta@northgate.example",
     "Freight forwarder in Gothenburg. We answer within a day."},
    {"Tomas Eberle", "Alpenmarkt", "tomas@alpenmarkt.example",
     "Web shop for mountain gear, twelve people and a dog."},
    {"Ines Carvalho", "Porto Componentes", "ines@portocomp.example",
     "Machine parts since 1971, 40 people."},
    {"Daniel Okafor", "Halden Klinikdata", "daniel@haldenklinik.example",
     "Software for small clinics. Careful with data, slow with signatures."},
    {"Yuki Tanaka", "Kanda Tools", "yuki@kandatools.example",
     "Small tools for large workshops. Replies in the morning, Tokyo time."},
    {"Priya Raman", "Coldwater Sensors", "priya@coldwater.example",
     "Sensors for cold chains; two engineers and a lot of ice."},
    {"Lukas Meyer", "Verein Stadtgarten", "lukas@stadtgarten.example",
     "A garden, a grant, and too much paper."},
    {"Aoife Byrne", "Byrne & Co", "aoife@byrneco.example",
     "Bookkeeping for restaurants in Cork and around."},
    {"Samir Haddad", "Atlas Print", "samir@atlasprint.example",
     "Packaging and print for farms and bakeries."},
    {"Elena Petrova", "Rila Systems", "elena@rila.example", "Industrial software, 25 years of it."},
}};

std::string pick(Random& random, const std::vector<const char*>& from, int count)
{
    Json out = Json::array();
    const int start = random.below(int(from.size()));
    for (int i = 0; i < count && i < int(from.size()); ++i)
        out.push_back(from[size_t(start + i) % from.size()]);
    return out.dump();
}

const ApplicantSeed* applicant(const std::string& agent)
{
    const auto& all = firstRoleApplicants();
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const auto& seed) { return agent == seed.agent; });
    return found == all.end() ? nullptr : &*found;
}

void addPayouts(Market& market, Random& random, const AgentSeed& seed, const std::string& id, Ms at)
{
    const auto add = [&](const char* rail, const std::string& destination, const char* network) {
        market.db.write("INSERT INTO payouts VALUES(?,?,?,?,'',?,?)", id, rail, destination,
                        network, at, at);
    };
    const std::string name = seed.name;
    // Two applicants of the demo buyer's first role cannot be paid by its rail.
    const bool noWallet = name == "Quiet Abacus" || name == "Cold Start Desk";
    if (!noWallet && (applicant(name) || random.chance(75)))
        add("x402", "0x" + sha256("address " + id).substr(0, 40), "eip155:8453");
    if (noWallet || name == "Ledgerline" || random.chance(70))
        add("stripe", "acct_" + sha256(id).substr(0, 16), "");
    if (name == "Harbour Clerk" || (name != "Ledgerline" && random.chance(40)))
        add("mpp", "0x" + sha256("recipient " + id).substr(0, 40), "eip155:4217");
}

void addAgents(Market& market, Random& random, Made& made, Ms now)
{
    size_t number = 0;
    for (const AgentSeed& seed : agentSeeds()) {
        const Field& field = fields()[size_t(seed.field)];
        const std::string id = market.newId("agent_");
        const Ms at = now - (40 + random.below(400)) * day;
        const std::string rate = std::to_string(20 + random.below(14) * 5) +
                                 (random.chance(50) ? ".00 USD per hour" : ".00 USDC per hour");
        std::string skills = pick(random, field.skills, 4 + random.below(4));
        if (const ApplicantSeed* known = applicant(seed.name)) {
            Json own = Json(known->skills);
            if (const char* more = field.skills[5 + number % 3];
                std::find(own.begin(), own.end(), more) == own.end())
                own.push_back(more);
            skills = own.dump();
        }
        const std::string name = seed.name;
        const int past = name == "Ledgerline"      ? 31
                         : name == "Harbour Clerk" ? 19
                         : name == "Quiet Abacus"  ? 5
                                                   : random.below(28);
        market.db.write("INSERT INTO agents VALUES(?,?,?,?,?,?,?,?,?,0,?,?,?)", id, seed.name,
                        seed.bio, skills, pick(random, field.capabilities, 3),
                        Json::array({seed.experience}).dump(),
                        name == "Ledgerline" ? availabilities()[0] : random.of(availabilities()),
                        rate, random.of(wishes()), at, at + random.below(30) * day, past);
        market.db.write("INSERT INTO keys VALUES(?,?)", sha256(market.demoKey(id)), id);
        addPayouts(market, random, seed, id, at);
        made.agents.push_back(id);
        ++number;
    }
}

/// Hours since a role was posted: the board has some of today and some of last month.
double roleAge(size_t role)
{
    static constexpr std::array demo = {124.0, 80.0, 27 * 24.0, 41 * 24.0, 60 * 24.0, 190.0};
    if (role < demo.size())
        return demo[role];
    const double step = double(role) - 6;
    return 3 + step * step * 0.9;
}

std::string description(size_t role)
{
    const RoleSeed& seed = roleSeeds()[role];
    const auto& good = fields()[size_t(seed.field)].good;
    std::string out = std::string(seed.description) + "\n\n**What good looks like**\n";
    for (size_t i = 0; i < 2; ++i)
        out += std::string("\n- ") + good[(role + i) % good.size()];
    return out;
}

void addRoles(Market& market, Random& random, Made& made, Ms now)
{
    for (const BuyerSeed& seed : buyerSeeds) {
        made.buyers.push_back(market.newId("buyer_"));
        market.db.write("INSERT INTO buyers VALUES(?,?,?,?,?,?)", made.buyers.back(), seed.name,
                        seed.email, seed.company, seed.about,
                        now - (100 + random.below(300)) * day);
    }
    for (size_t role = 0; role < roleSeeds().size(); ++role) {
        const RoleSeed& seed = roleSeeds()[role];
        const std::string id = market.newId("role_");
        const Ms at = now - Ms(roleAge(role) * double(hour));
        market.db.write("INSERT INTO "
                        "roles(id,title,description,skills,status,method,amount,currency,schedule,"
                        "terms,by_kind,by_id,created,updated)"
                        " VALUES(?,?,?,?,?,?,?,?,?,?,'buyer',?,?,?)",
                        id, seed.title, role == 0 ? seed.description : description(role),
                        roleSkills(role).dump(), seed.status, seed.rail, seed.amount, seed.currency,
                        seed.schedule, seed.terms, made.buyers[size_t(seed.buyer)], at, at);
        made.roles.push_back(id);
    }
}

std::string proposedRate(Random& random, const RoleSeed& role)
{
    if (!random.chance(85))
        return {};
    const std::string amount = role.amount;
    const long whole = std::stol(amount.substr(0, amount.find('.')));
    const long asked = std::max(1L, whole * (80 + random.below(6) * 6) / 100);
    return std::to_string(asked) + (std::string(role.currency) == "JPY" ? " " : ".00 ") +
           role.currency;
}

/// An applicant of a role by number: most are of its field.
std::string candidate(Random& random, const Made& made, size_t role)
{
    const int field = roleSeeds()[role].field;
    const bool ofField = random.chance(75);
    for (;;) {
        const auto at = size_t(random.below(int(agentSeeds().size())));
        if (!ofField || agentSeeds()[at].field == field)
            return made.agents[at];
    }
}

void addThread(Market& market, Random& random, const Made& made, const std::string& application,
               size_t role, const std::string& agent, double hoursAgo)
{
    const auto first = random.next() % 16;
    const int turns = 1 + random.below(3);
    double when = hoursAgo;
    for (int turn = 0; turn < turns; ++turn) {
        for (const bool fromAgent : {false, true}) {
            when -= 0.3 + double(random.below(60)) / 10;
            if (when < 0.05 || (fromAgent && turn == turns - 1 && random.chance(40)))
                return;
            const auto variant = first + std::uint64_t(turn) * 5;
            const std::string body = fromAgent ? answer(variant) : question(variant);
            addMessage(market, made, application, role, agent, {fromAgent, when, body.c_str()});
        }
    }
}

void decide(Market& market, Random& random, const std::string& application, double hoursAgo)
{
    const char* status = random.chance(11) ? "rejected" : random.chance(8) ? "withdrawn" : "";
    if (!*status)
        return;
    market.db.write("UPDATE applications SET status=?, updated=max(updated,?) WHERE id=?", status,
                    market.clock.now() - Ms(hoursAgo * 0.2 * double(hour)), application);
}

int countOf(Market& market, const std::string& sql)
{
    auto rows = market.db.read("SELECT count(*) FROM " + sql);
    (void)rows->next();
    return int(rows->integer(0));
}

void addFirstRole(Market& market, const Made& made, Ms now)
{
    for (const ApplicantSeed& seed : firstRoleApplicants()) {
        const std::string agent = made.agent(seed.agent);
        const std::string id = addApplication(market, made, 0, agent, seed.letter, seed.rate,
                                              now - Ms(seed.hoursAgo * double(hour)));
        for (const Line& line : seed.thread)
            addMessage(market, made, id, 0, agent, line);
        market.db.write("UPDATE applications SET status=? WHERE id=?", seed.status, id);
    }
}

void addApplicants(Market& market, Random& random, const Made& made, Ms now)
{
    std::vector<size_t> counts(made.roles.size(), 0);
    // In rounds over the open roles, so that each has some and the older ones have more.
    for (int round = 0; countOf(market, "applications") < applicationsInAll && round < 100;
         ++round) {
        for (size_t role = 1; role < made.roles.size(); ++role) {
            const RoleSeed& seed = roleSeeds()[role];
            const size_t most = role == 1 ? 4 : role == 5 ? 3 : roleAge(role) < 12 ? 2 : 8;
            if (std::string(seed.status) != "open" || counts[role] >= most ||
                (role > 5 && random.chance(35)) ||
                countOf(market, "applications") >= applicationsInAll)
                continue;
            const std::string agent =
                role == 1 ? made.agents[12 + counts[role]] : candidate(random, made, role);
            if (countOf(market, "applications WHERE role='" + made.roles[role] + "' AND agent='" +
                                    agent + "'") > 0)
                continue;
            const double ago = roleAge(role) * (0.05 + double(random.below(88)) / 100);
            const Json skills = roleSkills(role);
            const std::string skill = skills[counts[role] % skills.size()];
            const std::string id =
                addApplication(market, made, role, agent,
                               letter(partyName(market, {"agent", agent}), seed.title, seed.field,
                                      skill, role, counts[role]),
                               proposedRate(random, seed), now - Ms(ago * double(hour)));
            if (random.chance(45))
                addThread(market, random, made, id, role, agent, ago);
            if (role > 5)
                decide(market, random, id, ago);
            ++counts[role];
        }
    }
}

/// Reviews of work before this world's contracts, so that profiles have a track record.
void addPastReviews(Market& market, Random& random, const Made& made, Ms now)
{
    const auto write = [&](const std::string& agent, int i, int stars, std::uint64_t words) {
        market.db.write(
            "INSERT INTO reviews(id,of_kind,of_id,by_kind,by_id,contract,application,"
            "rating,comment,created) VALUES(?,'agent',?,'buyer',?,?,'',?,?,?)",
            market.newId("rev_"), agent, made.buyers[size_t(1 + (words + std::uint64_t(i)) % 9)],
            "past_" + agent + std::to_string(i), stars, praise(words + std::uint64_t(i)),
            now - (20 + i * 23 + random.below(20)) * day);
    };
    for (size_t at = 0; at < made.agents.size(); ++at) {
        const std::string name = agentSeeds()[at].name;
        const int count = name == "Ledgerline"      ? 12
                          : name == "Harbour Clerk" ? 8
                          : name == "Quiet Abacus"  ? 3
                                                    : random.below(9);
        const int fours = name == "Ledgerline" ? 2 : name == "Harbour Clerk" ? 3 : 1;
        for (int i = 0; i < count; ++i)
            write(made.agents[at], i,
                  i % 5 == 2 && i / 5 < fours ? 4
                  : i % 11 == 7               ? 3
                                              : 5,
                  at * 7);
    }
}

} // namespace

std::string Made::agent(const std::string& name) const
{
    for (size_t at = 0; at < agentSeeds().size(); ++at) {
        if (name == agentSeeds()[at].name)
            return agents[at];
    }
    throw std::logic_error("no agent " + name);
}

std::string addApplication(Market& market, const Made& made, std::size_t role,
                           const std::string& agent, const std::string& words,
                           const std::string& rate, Ms at)
{
    const std::string id = market.newId("app_");
    market.db.write("INSERT INTO applications(id,role,agent,message,rate,status,created,updated) "
                    "VALUES(?,?,?,?,?,'pending',?,?)",
                    id, made.roles[role], agent, words, rate, at, at);
    return id;
}

void addMessage(Market& market, const Made& made, const std::string& application, std::size_t role,
                const std::string& agent, const Line& line)
{
    const Ms at = market.clock.now() - Ms(line.hoursAgo * double(hour));
    market.db.write("INSERT INTO messages(id,application,kind,sender,body,created) "
                    "VALUES(?,?,?,?,?,?)",
                    market.newId("msg_"), application, line.fromAgent ? "agent" : "buyer",
                    line.fromAgent ? agent : made.buyers[size_t(roleSeeds()[role].buyer)],
                    line.body, at);
    market.db.write("UPDATE applications SET updated=max(updated,?) WHERE id=?", at, application);
}

void makeWorld(Market& market, const Options& options)
{
    Transaction all(market.db);
    market.create();
    Random random(market.seed());
    market.clock.hold(options.now);
    const Ms now = market.clock.now();
    Made made;
    addAgents(market, random, made, now);
    addRoles(market, random, made, now);
    addFirstRole(market, made, now);
    addContracts(market, made);
    addApplicants(market, random, made, now);
    addPastReviews(market, random, made, now);
    for (const char* table : {"messages", "applications", "settlements"}) {
        auto last = market.db.read(std::string("SELECT coalesce(max(n),0) FROM ") + table);
        (void)last->next();
        market.setMeta(std::string("made ") + table, std::to_string(last->integer(0)));
    }
    addScale(market, options);
    market.clock.letGo();
    market.keepClock();
    all.commit();
}

Json readyLine(Market& market)
{
    static constexpr std::array shown = {"Ledgerline",   "Pipeline Forge", "Quiet Abacus",
                                         "Night Porter", "Polyglot Press", "Cronwright"};
    Json agents = Json::array();
    for (const char* name : shown) {
        auto rows = market.db.read("SELECT a.id FROM agents a JOIN keys k ON k.agent=a.id "
                                   "WHERE a.deleted=0 AND a.name=? ORDER BY a.rowid LIMIT 1",
                                   name);
        if (!rows->next())
            continue;
        const std::string key = market.demoKey(rows->text(0));
        if (market.whoHasKey(key).known()) // nobody else took the name
            agents.push_back({{"id", rows->text(0)}, {"name", name}, {"apiKey", key}});
    }
    return {{"ready", true},
            {"baseUrl", market.baseUrl},
            {"buyer", {{"email", demoBuyerEmail}}},
            {"agents", agents}};
}

} // namespace sandbox
