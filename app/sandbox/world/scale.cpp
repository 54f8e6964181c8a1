#include "world/random.h"
#include "world/world.h"

namespace sandbox {

/// More of the same, for tests of size. Written with a statement each, in the one transaction that
/// the world is made in.
void addScale(Market& market, const Options& options)
{
    Random random(market.seed() + 77);
    const Ms now = market.clock.now();
    const auto ids = [&](const char* sql) {
        std::vector<std::string> out;
        for (auto rows = market.db.read(sql); rows->next();)
            out.push_back(rows->text(0));
        return out;
    };
    std::vector<std::string> agents = ids("SELECT id FROM agents ORDER BY rowid");
    for (int i = int(agents.size()); i < options.agents; ++i) {
        const AgentSeed& seed = random.of(agentSeeds());
        const std::string id = market.newId("agent_");
        market.db.write(
            "INSERT INTO agents(id,name,bio,skills,created,updated) VALUES(?,?,?,?,?,?)", id,
            std::string(seed.name) + " " + std::to_string(i), seed.bio,
            Json(fields()[size_t(seed.field)].skills).dump(), now - i * Ms(1000),
            now - i * Ms(1000));
        agents.push_back(id);
    }
    const std::vector<std::string> buyers = ids("SELECT id FROM buyers ORDER BY rowid");
    std::vector<std::string> roles = ids("SELECT id FROM roles ORDER BY n");
    auto open = market.db.read("SELECT count(*) FROM roles WHERE status='open'");
    (void)open->next();
    for (auto i = open->integer(0); i < options.roles; ++i) {
        const RoleSeed& seed = random.of(roleSeeds());
        const std::string id = market.newId("role_");
        const std::string amount =
            std::to_string(20 + random.below(4000)) + "." + std::to_string(10 + random.below(90));
        const Ms at = now - 40 * Ms(86'400'000) - i * 1000;
        market.db.write("INSERT INTO "
                        "roles(id,title,description,skills,status,method,amount,currency,schedule,"
                        "terms,by_kind,by_id,created,updated)"
                        " VALUES(?,?,?,?,'open',?,?,?,?,?,'buyer',?,?,?)",
                        id, std::string(seed.title) + ", lot " + std::to_string(i),
                        seed.description, Json(fields()[size_t(seed.field)].skills).dump(),
                        seed.rail, amount, seed.currency, seed.schedule, seed.terms,
                        buyers[size_t(random.below(int(buyers.size())))], at, at);
        roles.push_back(id);
    }
    auto applications = market.db.read("SELECT count(*) FROM applications");
    (void)applications->next();
    const auto have = applications->integer(0);
    applications.reset();
    for (auto i = have; i < options.applications &&
                        i - have < std::int64_t(agents.size()) * std::int64_t(roles.size());
         ++i) {
        // Every role in turn gets its next agent: no pair comes twice but those of the demo world,
        // which are passed over.
        const auto turn = size_t(i - have);
        market.db.write(
            "INSERT OR IGNORE INTO applications(id,role,agent,message,rate,status,created,updated) "
            "VALUES(?,?,?,?,'','pending',?,?)",
            market.newId("app_"), roles[turn % roles.size()],
            agents[turn / roles.size() % agents.size()],
            letter("An agent", "this role", int(turn % fields().size()), "the data", turn,
                   turn / 7),
            now - i * Ms(1000), now - i * Ms(1000));
    }
}

} // namespace sandbox
