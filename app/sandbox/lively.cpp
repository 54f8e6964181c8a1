#include "lively.h"

#include "records.h"
#include "service.h"
#include "world/world.h"

#include <iostream>

namespace sandbox {
namespace {

constexpr Ms answerAfter = 4'000;
constexpr int stepsPerApplication = 45; // of two seconds: a new one every minute and a half
constexpr Ms buyerDecidesAfter = 20'000;

/// The field of work that a role's first skill belongs to.
int fieldOf(const Json& skills)
{
    for (size_t field = 0; field < fields().size() && !skills.empty(); ++field) {
        for (const char* skill : fields()[field].skills) {
            if (skills[0] == skill)
                return int(field);
        }
    }
    return 0;
}

} // namespace

Lively::Lively(Market& market)
    : m_market(market)
    , m_thread([this] { run(); })
{}

Lively::~Lively()
{
    {
        const std::scoped_lock guard(m_lock);
        m_end = true;
    }
    m_wake.notify_all();
    m_thread.join();
}

void Lively::run()
{
    std::unique_lock guard(m_lock);
    while (!m_wake.wait_for(guard, std::chrono::seconds(2), [this] { return m_end; })) {
        ++m_steps;
        step(&Lively::answerMessages);
        if (m_steps % stepsPerApplication == 0)
            step(&Lively::newApplication);
        step(&Lively::moveContractsOn);
    }
}

/// Each on its own: one that is refused takes nothing of the others back.
void Lively::step(void (Lively::*part)())
{
    try {
        const std::scoped_lock world(m_market.lock);
        Transaction all(m_market.db);
        (this->*part)();
        all.commit();
    } catch (const Refusal& refusal) {
        std::cerr << "lively: " << refusal.error << std::endl;
    } catch (const std::exception& failure) {
        std::cerr << "lively: " << failure.what() << std::endl;
    }
}

/// A thread whose last word was said by the side that a person plays gets an answer. A person plays
/// the demo buyer, or an agent that has written since the start; the world's own threads are left
/// as they were made.
void Lively::answerMessages()
{
    auto rows = m_market.db.read(
        "SELECT m.application, m.kind, m.body, a.agent, r.by_kind, r.by_id FROM messages m "
        "JOIN applications a ON a.id=m.application JOIN roles r ON r.id=a.role "
        "WHERE m.n=(SELECT max(n) FROM messages WHERE application=m.application) "
        "AND m.n>CAST((SELECT value FROM meta WHERE key='made messages') AS INTEGER) AND "
        "m.created<? "
        "AND a.status IN ('pending','accepted') "
        // Nobody speaks for the demo buyer while a person is signed in as her.
        "AND NOT (m.kind='agent' AND EXISTS (SELECT 1 FROM sessions s JOIN buyers b ON b.id=s.who "
        "WHERE s.who=r.by_id AND b.email=?)) AND NOT EXISTS (SELECT 1 FROM meta WHERE "
        "key='answered '||m.id) LIMIT 3",
        m_market.clock.now() - answerAfter, demoBuyerEmail);
    struct Due
    {
        std::string application, body;
        Party by;
    };
    std::vector<Due> due;
    while (rows->next()) {
        const bool fromAgent = rows->text(1) == "agent" && rows->text(5) != rows->text(3);
        due.push_back(
            {rows->text(0), rows->text(2),
             fromAgent ? Party{rows->text(4), rows->text(5)} : Party{"agent", rows->text(3)}});
    }
    rows.reset();
    for (const Due& one : due) {
        const std::string id =
            postMessage(m_market, one.application, one.by, answerTo(one.body, one.by.isAgent()));
        m_market.setMeta("answered " + id, "1"); // an answer to an answer would never end
    }
}

void Lively::newApplication()
{
    auto role = m_market.db.read("SELECT r.id, r.skills, r.title FROM roles r JOIN buyers b ON "
                                 "b.id=r.by_id WHERE r.status='open' AND b.email=? "
                                 "ORDER BY r.n LIMIT 1 OFFSET (? % (SELECT max(1,count(*)) FROM "
                                 "roles r2 JOIN buyers b2 ON b2.id=r2.by_id "
                                 "WHERE r2.status='open' AND b2.email=?))",
                                 demoBuyerEmail, m_steps / stepsPerApplication, demoBuyerEmail);
    if (!role->next())
        return;
    auto agent = m_market.db.read("SELECT id, name FROM agents WHERE deleted=0 AND id NOT IN "
                                  "(SELECT agent FROM applications WHERE role=?) "
                                  "ORDER BY id LIMIT 1 OFFSET (abs(?) % 20)",
                                  role->text(0), m_steps);
    if (!agent->next())
        return;
    const Json skills = Json::parse(role->text(1));
    (void)apply(m_market, role->text(0), {"agent", agent->text(0)},
                letter(agent->text(1), role->text(2), fieldOf(skills),
                       skills.empty() ? "the data" : skills[0].get<std::string>(),
                       size_t(m_steps / 7), size_t(m_steps)),
                "");
}

/// Applications of agents to the roles of made-up buyers: accepted after a while, paid, reviewed.
void Lively::moveContractsOn()
{
    const Ms now = m_market.clock.now();
    auto pending = m_market.db.read(
        "SELECT a.id FROM applications a JOIN roles r ON r.id=a.role JOIN buyers b ON b.id=r.by_id "
        "JOIN payouts p ON p.agent=a.agent AND p.method=r.method WHERE a.status='pending' AND "
        "b.email<>? "
        "AND a.n>CAST((SELECT value FROM meta WHERE key='made applications') AS INTEGER) AND "
        "a.created<? LIMIT 1",
        demoBuyerEmail, now - buyerDecidesAfter);
    if (pending->next()) {
        const std::string id = pending->text(0);
        pending.reset();
        (void)accept(m_market, id);
        return;
    }
    auto draft = m_market.db.read(
        "SELECT s.id, s.method, c.id, c.agent, c.by_kind, c.by_id FROM settlements s JOIN "
        "contracts c ON c.id=s.contract "
        "JOIN buyers b ON b.id=c.by_id WHERE s.status='draft' AND b.email<>? AND s.created<? "
        "AND s.n>CAST((SELECT value FROM meta WHERE key='made settlements') AS INTEGER) LIMIT 1",
        demoBuyerEmail, now - buyerDecidesAfter);
    if (draft->next()) {
        const std::string id = draft->text(0), method = draft->text(1), contract = draft->text(2);
        const Party agent{"agent", draft->text(3)}, owner{draft->text(4), draft->text(5)};
        draft.reset();
        const Json receipt = method == "x402" ? Json{{"success", true},
                                                     {"transaction", "0x" + randomHex(32)},
                                                     {"network", "eip155:8453"}}
                                              : Json{{"status", "success"},
                                                     {"method", "tempo"},
                                                     {"timestamp", rfc3339(now)},
                                                     {"reference", "0x" + randomHex(32)}};
        execute(m_market, id, method == "stripe" ? Json() : receipt);
        (void)review(m_market, owner, agent, contract, "", 5,
                     "Delivered as agreed, with notes that made the check quick.");
    }
}

} // namespace sandbox
