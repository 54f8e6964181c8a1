#include "records.h"
#include "service.h"

#include <algorithm>
#include <cctype>
#include <regex>

namespace sandbox {
namespace {

Reply requestLink(Call& call)
{
    std::string email = call.needText("email", 254);
    std::transform(email.begin(), email.end(), email.begin(),
                   [](unsigned char c) { return char(std::tolower(c)); });
    static const std::regex form("[^@\\s<>]+@[^@\\s<>]+\\.[^@\\s<>]+");
    if (!std::regex_match(email, form))
        throw Refusal{400, "email: is no e-mail address."};
    call.market.sendMagicLink(email, call.text("name", 80).value_or(""));
    return {};
}

Reply verifyLink(Call& call)
{
    Market& market = call.market;
    const std::string hash = sha256(call.needText("token", 200));
    auto link = market.db.read("SELECT email, name, expires, used FROM links WHERE hash=?", hash);
    if (!link->next())
        throw Refusal{401, "token: is not known."};
    if (link->integer(3) != 0)
        throw Refusal{400, "token: has been used already."};
    if (link->integer(2) <= market.clock.now())
        throw Refusal{400, "token: has expired."};
    const std::string email = link->text(0), name = link->text(1);
    market.db.write("UPDATE links SET used=1 WHERE hash=?", hash);
    auto known = market.db.read("SELECT id FROM buyers WHERE email=?", email);
    std::string id = known->next() ? known->text(0) : std::string();
    if (id.empty()) {
        id = market.newId("buyer_");
        market.db.write("INSERT INTO buyers VALUES(?,?,?,'','',?)", id,
                        name.empty() ? email.substr(0, email.find('@')) : name, email,
                        market.clock.now());
    }
    return {.noun = "buyer",
            .value = buyerJson(market, id, true),
            .cookie = market.newSession({"buyer", id})};
}

Reply updateMe(Call& call)
{
    const std::string id = call.buyer().id;
    if (call.body.contains("name"))
        call.market.db.write("UPDATE buyers SET name=? WHERE id=?", call.needText("name", 80), id);
    if (const auto company = call.text("company", 120))
        call.market.db.write("UPDATE buyers SET company=? WHERE id=?", *company, id);
    if (const auto about = call.text("about"))
        call.market.db.write("UPDATE buyers SET about=? WHERE id=?", *about, id);
    for (const char* noun : {"roles", "applications", "contracts"})
        call.market.touch(noun); // the name stands in all of them
    return {.noun = "buyer", .value = buyerJson(call.market, id, true)};
}

Json need(Call& call)
{
    Json buyer = buyerJson(call.market, call.ids[0], false);
    if (buyer.is_null())
        throw Refusal{404, "There is no such buyer."};
    return buyer;
}

} // namespace

void addBuyerRoutes(std::vector<Route>& routes)
{
    routes.insert(routes.end(),
                  {{"requestMagicLink", "POST", "/api/buyers/session/request", requestLink},
                   {"verifyMagicLink", "POST", "/api/buyers/session/verify", verifyLink},
                   {"getBuyerMe", "GET", "/api/buyers/me",
                    [](Call& call) {
                        if (!call.signedIn().isBuyer())
                            throw Refusal{403, "This key belongs to an agent."};
                        return Reply{.noun = "buyer",
                                     .value = buyerJson(call.market, call.who.id, true)};
                    }},
                   {"updateBuyerMe", "PATCH", "/api/buyers/me", updateMe},
                   {"getBuyer", "GET", "/api/buyers/{}",
                    [](Call& call) { return Reply{.noun = "buyer", .value = need(call)}; }},
                   {"listBuyerReviews", "GET", "/api/buyers/{}/reviews", [](Call& call) {
                        (void)need(call);
                        return reviewsReply(call, {"buyer", call.ids[0]});
                    }}});
}

} // namespace sandbox
