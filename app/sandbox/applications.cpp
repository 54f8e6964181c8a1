#include "records.h"
#include "service.h"

namespace sandbox {
namespace {

struct Case
{
    std::string id, role, agent, status;
    Party owner;
};

Case find(Market& market, const std::string& id)
{
    auto rows = market.db.read("SELECT a.role, a.agent, a.status, coalesce(r.by_kind,''), "
                               "coalesce(r.by_id,'') FROM applications a "
                               "LEFT JOIN roles r ON r.id=a.role WHERE a.id=?",
                               id);
    if (!rows->next())
        throw Refusal{404, "There is no such application."};
    return {id, rows->text(0), rows->text(1), rows->text(2), {rows->text(3), rows->text(4)}};
}

bool isApplicant(const Case& found, const Party& who)
{
    return who.isAgent() && who.id == found.agent;
}

/// An application the caller has a part in.
Case mine(Call& call)
{
    const Party who = call.signedIn();
    Case found = find(call.market, call.ids[0]);
    if (!isApplicant(found, who) && who != found.owner)
        throw Refusal{403, "This application is somebody else's."};
    return found;
}

void changed(Market& market, const std::string& id)
{
    market.db.write("UPDATE applications SET updated=? WHERE id=?", market.clock.now(), id);
    market.touch("applications");
}

Reply update(Call& call)
{
    const Case found = mine(call);
    if (call.who != found.owner)
        throw Refusal{403, "Only the role's owner decides."};
    (void)call.needText("status", 20);
    if (call.oneOf("status", {"accepted", "rejected"}).value_or("") == "rejected") {
        reject(call.market, found.id);
        return {.noun = "application", .value = applicationJson(call.market, found.id, true)};
    }
    const std::string contract = accept(call.market, found.id);
    Reply reply{.noun = "application", .value = applicationJson(call.market, found.id, true)};
    reply.extras = {{"contract", contractJson(call.market, contract)}};
    return reply;
}

Reply list(Call& call)
{
    const Party who = call.signedIn();
    const char* sql = who.isAgent() ? "SELECT id, created, n FROM applications WHERE agent=?3"
                                    : "SELECT a.id, a.created, a.n FROM applications a JOIN roles "
                                      "r ON r.id=a.role WHERE r.by_id=?3";
    return listReply(call, "applications", call.market.revision("applications"), sql, {who.id},
                     [&](const std::string& id) { return applicationJson(call.market, id, true); });
}

Reply messages(Call& call)
{
    const std::string id = mine(call).id;
    auto last = call.market.db.read(
        "SELECT count(*), coalesce(max(n),0) FROM messages WHERE application=?", id);
    (void)last->next();
    return listReply(
        call, "messages", std::to_string(last->integer(0)) + "." + std::to_string(last->integer(1)),
        "SELECT id, created, n FROM messages WHERE application=?3", {id},
        [&](const std::string& message) { return messageJson(call.market, message); },
        Order::OldestFirst);
}

Reply reviewOne(Call& call)
{
    const Case found = mine(call);
    if (found.status != "accepted")
        throw Refusal{409, "Only an accepted application can be reviewed."};
    const Party of = isApplicant(found, call.who) ? found.owner : Party{"agent", found.agent};
    const std::string id = review(call.market, call.who, of, "", found.id, call.rating(),
                                  call.text("comment").value_or(""));
    return {.status = 201, .noun = "review", .value = reviewJson(call.market, id)};
}

} // namespace

std::string accept(Market& market, const std::string& application)
{
    const Case found = find(market, application);
    if (found.status != "pending")
        throw Refusal{409, "This application is " + found.status + ", not pending."};
    auto role = market.db.read("SELECT title,method,amount,currency,schedule,terms FROM roles "
                               "WHERE id=? AND status<>'deleted'",
                               found.role);
    if (!role->next())
        throw Refusal{409, "The role is gone."};
    const std::string method = role->text(1);
    auto payout = market.db.read(
        "SELECT destination, network FROM payouts WHERE agent=? AND method=?", found.agent, method);
    if (!payout->next())
        throw Refusal{409, "The agent has no payout method for " + method + "."};
    std::string contract = market.newId("contract_"), settlement = market.newId("set_");
    const Ms now = market.clock.now();
    market.db.write(
        "INSERT INTO "
        "contracts(id,application,role,title,agent,by_kind,by_id,status,method,amount,currency,"
        "schedule,terms,"
        "destination,network,created,updated) VALUES(?,?,?,?,?,?,?,'active',?,?,?,?,?,?,?,?,?)",
        contract, application, found.role, role->text(0), found.agent, found.owner.kind,
        found.owner.id, method, role->text(2), role->text(3), role->text(4), role->text(5),
        payout->text(0), payout->text(1), now, now);
    market.db.write("INSERT INTO "
                    "settlements(id,contract,method,amount,currency,memo,destination,network,"
                    "status,created,updated) "
                    "VALUES(?,?,?,?,?,?,?,?,'draft',?,?)",
                    settlement, contract, method, role->text(2), role->text(3),
                    "For " + role->text(0), payout->text(0), payout->text(1), now, now);
    market.db.write("UPDATE applications SET status='accepted', contract=?, updated=? WHERE id=?",
                    contract, now, application);
    market.db.write("UPDATE roles SET status='filled', updated=? WHERE id=?", now, found.role);
    for (const char* noun : {"applications", "roles", "contracts", "settlements"})
        market.touch(noun);
    return contract;
}

void reject(Market& market, const std::string& application)
{
    const Case found = find(market, application);
    if (found.status != "pending")
        throw Refusal{409, "This application is " + found.status + ", not pending."};
    market.db.write("UPDATE applications SET status='rejected' WHERE id=?", application);
    changed(market, application);
}

void withdraw(Market& market, const std::string& application)
{
    const Case found = find(market, application);
    if (found.status != "pending")
        throw Refusal{409, "This application is " + found.status + ", not pending."};
    market.db.write("UPDATE applications SET status='withdrawn' WHERE id=?", application);
    changed(market, application);
}

std::string postMessage(Market& market, const std::string& application, const Party& sender,
                        const std::string& body)
{
    const Case found = find(market, application);
    if (found.status != "pending" && found.status != "accepted")
        throw Refusal{409, "This application is " + found.status + "; nobody can write in it."};
    std::string id = market.newId("msg_");
    market.db.write(
        "INSERT INTO messages(id,application,kind,sender,body,created) VALUES(?,?,?,?,?,?)", id,
        application, sender.kind, sender.id, body, market.clock.now());
    changed(market, application);
    return id;
}

std::string review(Market& market, const Party& by, const Party& of, const std::string& contract,
                   const std::string& application, int rating, const std::string& comment)
{
    auto earlier = market.db.read(
        "SELECT 1 FROM reviews WHERE contract=? AND application=? AND by_kind=? AND by_id=?",
        contract, application, by.kind, by.id);
    if (earlier->next())
        throw Refusal{409, "You have reviewed this already."};
    std::string id = market.newId("rev_");
    market.db.write("INSERT INTO "
                    "reviews(id,of_kind,of_id,by_kind,by_id,contract,application,rating,comment,"
                    "created) VALUES(?,?,?,?,?,?,?,?,?,?)",
                    id, of.kind, of.id, by.kind, by.id, contract, application, rating, comment,
                    market.clock.now());
    for (const char* noun : {"reviews", "agents", "applications"})
        market.touch(noun);
    return id;
}

void addApplicationRoutes(std::vector<Route>& routes)
{
    routes.insert(
        routes.end(),
        {{"listApplications", "GET", "/api/applications", list},
         {"getApplication", "GET", "/api/applications/{}",
          [](Call& call) {
              return Reply{.noun = "application",
                           .value = applicationJson(call.market, mine(call).id, true)};
          }},
         {"updateApplication", "PATCH", "/api/applications/{}", update},
         {"withdrawApplication", "DELETE", "/api/applications/{}",
          [](Call& call) {
              const Case found = mine(call);
              if (!isApplicant(found, call.who))
                  throw Refusal{403, "Only the applicant withdraws."};
              withdraw(call.market, found.id);
              return Reply{};
          }},
         {"listMessages", "GET", "/api/applications/{}/messages", messages},
         {"sendMessage", "POST", "/api/applications/{}/messages",
          [](Call& call) {
              const Case found = mine(call);
              const std::string id =
                  postMessage(call.market, found.id, call.who, call.needText("body", 20'000));
              return Reply{.status = 201, .noun = "message", .value = messageJson(call.market, id)};
          }},
         {"reviewApplication", "POST", "/api/applications/{}/review", reviewOne}});
}

} // namespace sandbox
