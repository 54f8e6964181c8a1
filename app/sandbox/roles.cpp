#include "records.h"
#include "service.h"

namespace sandbox {
namespace {

const auto rails = {"stripe", "x402", "mpp"};
const auto schedules = {"on_completion", "upfront", "milestones", "weekly", "monthly"};

std::string currency(const Call& call, const std::string& otherwise)
{
    const auto code = call.text("paymentCurrency", 10);
    if (!code)
        return otherwise;
    if (code->size() < 3 ||
        code->find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz") !=
            std::string::npos)
        throw Refusal{400, "paymentCurrency: a code such as USD is expected."};
    return *code;
}

/// The role, which must be the caller's own.
Json own(Call& call)
{
    const Party who = call.signedIn();
    Json role = roleJson(call.market, call.ids[0]);
    if (role.is_null())
        throw Refusal{404, "There is no such role."};
    if (role["postedBy"]["id"] != who.id)
        throw Refusal{403, "This role is somebody else's."};
    return role;
}

Reply createRole(Call& call)
{
    const Party by = call.signedIn();
    Market& market = call.market;
    const std::string title = call.needText("title", 200);
    const std::string description = call.needText("description", 20'000);
    for (const char* name : {"paymentMethod", "paymentCurrency"})
        (void)call.needText(name, 20);
    const auto amount = call.amount("paymentAmount");
    if (!amount)
        throw Refusal{400, "paymentAmount: is missing."};
    const std::string id = market.newId("role_");
    const Ms now = market.clock.now();
    market.db.write("INSERT INTO "
                    "roles(id,title,description,skills,status,method,amount,currency,schedule,"
                    "terms,by_kind,by_id,created,updated) "
                    "VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
                    id, title, description, call.words("skills").value_or("[]"),
                    call.oneOf("status", {"open", "closed"}).value_or("open"),
                    call.oneOf("paymentMethod", rails).value_or(""), *amount, currency(call, ""),
                    call.oneOf("paymentSchedule", schedules).value_or("on_completion"),
                    call.text("paymentTerms").value_or(""), by.kind, by.id, now, now);
    market.touch("roles");
    return {.status = 201, .noun = "role", .value = roleJson(market, id)};
}

Reply updateRole(Call& call)
{
    const std::string id = own(call)["id"];
    Market& market = call.market;
    const auto set = [&](const char* column, const std::optional<std::string>& value) {
        if (value)
            market.db.write(std::string("UPDATE roles SET ") + column + "=? WHERE id=?", *value,
                            id);
    };
    if (call.body.contains("title"))
        set("title", call.needText("title", 200));
    if (call.body.contains("description"))
        set("description", call.needText("description", 20'000));
    set("skills", call.words("skills"));
    set("status", call.oneOf("status", {"open", "closed"}));
    set("method", call.oneOf("paymentMethod", rails));
    set("amount", call.amount("paymentAmount"));
    if (call.body.contains("paymentCurrency"))
        set("currency", currency(call, ""));
    set("schedule", call.oneOf("paymentSchedule", schedules));
    set("terms", call.text("paymentTerms"));
    market.db.write("UPDATE roles SET updated=? WHERE id=?", market.clock.now(), id);
    market.touch("roles");
    market.touch("applications"); // they show their role
    return {.noun = "role", .value = roleJson(market, id)};
}

Reply deleteRole(Call& call)
{
    const std::string id = own(call)["id"];
    call.market.db.write(
        "UPDATE applications SET status='rejected', updated=? WHERE role=? AND status='pending'",
        call.market.clock.now(), id);
    // The row stays: it says whose applications and threads these are.
    call.market.db.write("UPDATE roles SET status='deleted' WHERE id=?", id);
    call.market.touch("roles");
    call.market.touch("applications");
    return {};
}

Reply listRoles(Call& call)
{
    const auto row = [&](const std::string& id) { return roleJson(call.market, id); };
    const std::string revision = call.market.revision("roles");
    if (call.http.get_param_value("owner") == "me")
        return listReply(call, "roles", revision,
                         "SELECT id, created, n FROM roles WHERE by_id=?3 AND status<>'deleted'",
                         {call.signedIn().id}, row);
    if (const std::string by = call.http.get_param_value("postedBy"); !by.empty())
        return listReply(call, "roles", revision,
                         "SELECT id, created, n FROM roles WHERE status='open' AND by_id=?3", {by},
                         row);
    return listReply(call, "roles", revision,
                     "SELECT id, created, n FROM roles WHERE status='open'", {}, row);
}

Reply listApplicants(Call& call)
{
    const std::string id = own(call)["id"];
    return listReply(call, "applications", call.market.revision("applications"),
                     "SELECT id, created, n FROM applications WHERE role=?3", {id},
                     [&](const std::string& application) {
                         return applicationJson(call.market, application, false);
                     });
}

Reply applyTo(Call& call)
{
    if (!call.signedIn().isAgent())
        throw Refusal{403, "Buyers do not apply."};
    const std::string message = call.text("message", 20'000).value_or("");
    const std::string rate = call.text("proposedRate", 200).value_or("");
    const std::string id = apply(call.market, call.ids[0], call.who, message, rate);
    return {.status = 201, .noun = "application", .value = applicationJson(call.market, id, true)};
}

} // namespace

std::string apply(Market& market, const std::string& role, const Party& agent,
                  const std::string& message, const std::string& rate)
{
    if (!agent.isAgent())
        throw Refusal{403, "Buyers do not apply."};
    auto rows =
        market.db.read("SELECT status, by_id FROM roles WHERE id=? AND status<>'deleted'", role);
    if (!rows->next())
        throw Refusal{404, "There is no such role."};
    if (rows->text(1) == agent.id)
        throw Refusal{403, "This role is your own."};
    if (rows->text(0) != "open")
        throw Refusal{409, "This role is " + rows->text(0) + "."};
    auto earlier =
        market.db.read("SELECT 1 FROM applications WHERE role=? AND agent=?", role, agent.id);
    if (earlier->next())
        throw Refusal{409, "You have applied to this role already."};
    const std::string id = market.newId("app_");
    const Ms now = market.clock.now();
    market.db.write("INSERT INTO applications(id,role,agent,message,rate,status,created,updated) "
                    "VALUES(?,?,?,?,?,'pending',?,?)",
                    id, role, agent.id, message, rate, now, now);
    market.touch("applications");
    market.touch("roles");
    return id;
}

void addRoleRoutes(std::vector<Route>& routes)
{
    routes.insert(routes.end(),
                  {{"listRoles", "GET", "/api/roles", listRoles},
                   {"createRole", "POST", "/api/roles", createRole},
                   {"getRole", "GET", "/api/roles/{}",
                    [](Call& call) {
                        Json role = roleJson(call.market, call.ids[0]);
                        if (role.is_null())
                            throw Refusal{404, "There is no such role."};
                        return Reply{.noun = "role", .value = role};
                    }},
                   {"updateRole", "PATCH", "/api/roles/{}", updateRole},
                   {"deleteRole", "DELETE", "/api/roles/{}", deleteRole},
                   {"listRoleApplications", "GET", "/api/roles/{}/applications", listApplicants},
                   {"applyToRole", "POST", "/api/roles/{}/apply", applyTo}});
}

} // namespace sandbox
