#include "receipt.h"
#include "records.h"
#include "service.h"

#include <cstdlib>
#include <strings.h>

namespace sandbox {
namespace {

std::string need(const Json& body, const char* name)
{
    if (!body.is_object() || !body.contains(name) || !body[name].is_string() ||
        body[name].get_ref<const std::string&>().empty())
        throw std::invalid_argument(std::string(name) + ": is missing");
    return body[name];
}

std::string maybe(const Json& body, const char* name, const std::string& otherwise = {})
{
    if (!body.contains(name))
        return otherwise;
    if (!body[name].is_string())
        throw std::invalid_argument(std::string(name) + ": a text is expected");
    return body[name];
}

Json mail(Market& market, const std::string& to)
{
    Json mails = Json::array();
    for (const Mail& mail : market.mail) {
        if (to.empty() || strcasecmp(mail.to.c_str(), to.c_str()) == 0)
            mails.push_back({{"to", mail.to},
                             {"subject", mail.subject},
                             {"token", mail.token},
                             {"url", mail.url},
                             {"sentAt", rfc3339(mail.sentAt)}});
    }
    return {{"mails", mails}};
}

Json pay(Market& market, const Json& body)
{
    const Json settlement = settlementJson(market, need(body, "settlementId"));
    if (settlement.is_null())
        throw std::invalid_argument("settlementId: there is no such settlement");
    const std::string rail = settlement["method"];
    if (rail == "stripe")
        throw std::invalid_argument("settlementId: stripe needs no wallet");
    auto earlier = market.db.read("SELECT reference FROM settlements WHERE method=? AND "
                                  "reference<>'' AND id<>? ORDER BY n DESC LIMIT 1",
                                  rail, settlement["id"].get<std::string>());
    const std::string used = earlier->next() ? earlier->text(0) : std::string();
    const WalletReceipt made =
        makeReceipt(rail, settlement.value("network", ""), token(settlement["amount"]),
                    maybe(body, "flaw"), used, market.clock.now());
    return {{"header", made.header}, {"receipt", made.receipt}};
}

/// The side of an application or contract that no person plays: it acts at once. `body` is an
/// object, or the words alone.
Json act(Market& market, const Json& body)
{
    const std::string what = need(body, "do");
    Json given = body.value("body", Json::object());
    if (given.is_string())
        given = {{"body", given}, {"message", given}, {"comment", given}};
    if (!given.is_object())
        throw std::invalid_argument("body: an object or a text is expected");
    if (what == "apply") {
        Json all = body;
        all.update(given);
        const std::string role = need(all, "roleId"), agent = need(all, "agentId");
        if (agentJson(market, agent).is_null())
            throw std::invalid_argument("agentId: there is no such agent");
        return {{"applicationId",
                 apply(market, role, {"agent", agent},
                       maybe(given, "message", "I read the role twice and would like to do it."),
                       maybe(given, "proposedRate"))}};
    }
    std::string application = maybe(body, "applicationId"), contract = maybe(body, "contractId");
    if (application.empty() && !contract.empty()) {
        const Json found = contractJson(market, contract);
        if (found.is_null())
            throw std::invalid_argument("contractId: there is no such contract");
        application = found["applicationId"];
    }
    const Json found = applicationJson(market, application, true);
    if (found.is_null())
        throw std::invalid_argument("applicationId: there is no such application");
    if (contract.empty())
        contract = found.value("contractId", "");
    const Party agent{"agent", found["agentId"]};
    const Json role = found["role"];
    const Party owner =
        role.is_null() ? Party{} : Party{role["postedBy"]["type"], role["postedBy"]["id"]};
    const bool asOwner = maybe(given, "as", "agent") == "owner";
    if (what == "message")
        return {{"messageId", postMessage(market, application, asOwner ? owner : agent,
                                          maybe(given, "body", "Thank you for the answer."))}};
    if (what == "withdraw")
        withdraw(market, application);
    else if (what == "accept")
        return {{"contractId", accept(market, application)}};
    else if (what == "reject")
        reject(market, application);
    else if (what == "pay") {
        auto draft = market.db.read("SELECT id, method FROM settlements WHERE contract=? AND "
                                    "status='draft' ORDER BY n LIMIT 1",
                                    contract);
        if (!draft->next())
            throw std::invalid_argument("contractId: has no draft settlement");
        const std::string id = draft->text(0);
        const Json receipt =
            draft->text(1) == "stripe" ? Json() : pay(market, {{"settlementId", id}})["receipt"];
        execute(market, id, receipt);
    } else if (what == "review") {
        const Json stars = given.value("rating", Json(5));
        if (!stars.is_number_integer() || stars < 1 || stars > 5)
            throw std::invalid_argument("rating: a whole number from 1 to 5 is expected");
        const int rating = stars.get<int>();
        return {{"reviewId", review(market, asOwner ? owner : agent, asOwner ? agent : owner,
                                    contract, contract.empty() ? application : "", rating,
                                    maybe(given, "comment", "Clear terms and quick answers."))}};
    } else {
        throw std::invalid_argument(
            "do: one of message, apply, withdraw, accept, reject, pay, review");
    }
    return Json::object();
}

Json ledger(Market& market)
{
    Json out = Json::array();
    for (auto rows = market.db.read("SELECT id,contract,method,amount,currency,status,executed "
                                    "FROM settlements ORDER BY n");
         rows->next();) {
        out.push_back({{"id", rows->text(0)},
                       {"contractId", rows->text(1)},
                       {"method", rows->text(2)},
                       {"amount", rows->text(3)},
                       {"currency", rows->text(4)},
                       {"status", rows->text(5)},
                       {"executed", rows->integer(6)}});
    }
    return {{"settlements", out}};
}

Json endSessions(Market& market, const Json& body)
{
    const std::string id = maybe(body, "id");
    if (id.empty())
        market.db.write("DELETE FROM sessions");
    else
        market.db.write("DELETE FROM sessions WHERE id=? OR who=?", id, id);
    return Json::object();
}

} // namespace

void Service::world(const char* method, const char* path,
                    std::function<Json(const httplib::Request&, const Json&)> handler)
{
    const auto whole = [this, handler = std::move(handler)](const httplib::Request& request,
                                                            httplib::Response& response) {
        Json out;
        try {
            const Json body = request.body.empty() ? Json::object() : parse(request.body);
            if (!body.is_object())
                throw std::invalid_argument("the body: an object is expected");
            const std::scoped_lock guard(m_market.lock);
            Transaction all(m_market.db);
            out = handler(request, body);
            all.commit();
        } catch (const Refusal& refusal) {
            response.status = refusal.status;
            out = {{"error", refusal.error}};
        } catch (const std::invalid_argument& wrong) {
            response.status = 400;
            out = {{"error", wrong.what()}};
        } catch (const std::exception& failure) {
            response.status = 500;
            out = {{"error", failure.what()}};
        }
        response.set_content(write(out), "application/json");
    };
    const std::string verb = method;
    if (verb == "GET")
        m_server.Get(path, whole);
    else if (verb == "PUT")
        m_server.Put(path, whole);
    else if (verb == "DELETE")
        m_server.Delete(path, whole);
    else
        m_server.Post(path, whole);
}

void Service::addWorldCalls()
{
    using Request = httplib::Request;
    world("GET", "/sandbox/mail", [this](const Request& request, const Json&) {
        return mail(m_market, request.get_param_value("to"));
    });
    world("POST", "/sandbox/wallet/pay",
          [this](const Request&, const Json& body) { return pay(m_market, body); });
    world("POST", "/sandbox/act",
          [this](const Request&, const Json& body) { return act(m_market, body); });
    world("POST", "/sandbox/clock", [this](const Request&, const Json& body) {
        constexpr std::int64_t tenYears = 10LL * 366 * 86'400;
        if (!body.contains("advanceSeconds") || !body["advanceSeconds"].is_number_integer() ||
            std::abs(body["advanceSeconds"].get<std::int64_t>() / 2) > tenYears / 2)
            throw std::invalid_argument("advanceSeconds: a whole number, at most ten years");
        m_market.clock.advance(body["advanceSeconds"].get<Ms>() * 1000);
        m_market.keepClock();
        return Json{{"now", rfc3339(m_market.clock.now())}};
    });
    world("POST", "/sandbox/sessions/end",
          [this](const Request&, const Json& body) { return endSessions(m_market, body); });
    world("POST", "/sandbox/faults", [this](const Request&, const Json& body) {
        return Json{{"id", m_faults.add(body)}};
    });
    world("GET", "/sandbox/faults", [this](const Request&, const Json&) {
        return Json{{"faults", m_faults.list()}};
    });
    world("DELETE", "/sandbox/faults", [this](const Request&, const Json&) {
        m_faults.clear();
        return Json::object();
    });
    world("PUT", "/sandbox/dialect", [this](const Request&, const Json& body) {
        m_dialects.set(body);
        return m_dialects.json();
    });
    world("GET", "/sandbox/dialect",
          [this](const Request&, const Json&) { return m_dialects.json(); });
    world("GET", "/sandbox/requests", [this](const Request&, const Json&) { return m_log.json(); });
    world("DELETE", "/sandbox/requests", [this](const Request&, const Json&) {
        m_log.clear();
        return Json::object();
    });
    world("GET", "/sandbox/ledger",
          [this](const Request&, const Json&) { return ledger(m_market); });
}

} // namespace sandbox
