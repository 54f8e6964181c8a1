#pragma once

#include "cutserver.h"
#include "dialect.h"
#include "faults.h"
#include "market.h"
#include "requestlog.h"

#include <functional>
#include <optional>
#include <regex>
#include <set>
#include <string>
#include <vector>

namespace sandbox {

/// What an operation answers, before the dialect words it.
struct Reply
{
    int status = 200;
    std::string noun; ///< empty: only {ok} and the extras
    Json value;
    Json extras = Json::object();
    std::string cookie, etag;
    std::string text; ///< Markdown instead of JSON
};

/// One request at one operation.
struct Call
{
    Market& market;
    const httplib::Request& http;
    Party who;
    std::vector<std::string> ids; ///< what the path's placeholders held
    Json body = Json::object();
    std::string session;    ///< as it came
    std::string dialectTag; ///< part of an ETag: the same list in another dialect is another text

    [[nodiscard]] const Party& signedIn() const; ///< 401 otherwise
    [[nodiscard]] const Party& agent() const;    ///< 401, 403
    [[nodiscard]] const Party& buyer() const;

    // Fields of the body; a wrong one is 400 with an error that names it.
    [[nodiscard]] std::optional<std::string> text(const char* name, size_t most = 5'000) const;
    [[nodiscard]] std::string needText(const char* name, size_t most = 5'000) const;
    [[nodiscard]] std::optional<std::string>
    words(const char* name) const; ///< an array of texts, or one; as JSON
    [[nodiscard]] std::optional<std::string> amount(const char* name) const;
    [[nodiscard]] std::optional<std::string>
    oneOf(const char* name, std::initializer_list<const char*> allowed) const;
    [[nodiscard]] int rating() const;
};

enum class Order { NewestFirst, OldestFirst };
/// A list, page by page: `sql` chooses id, created and n, `row` makes one of them. `revision` is
/// another text after every change of the list. Sets nextCursor and the ETag over the whole list;
/// 304.
[[nodiscard]] Reply listReply(Call& call, const char* noun, const std::string& revision,
                              const std::string& sql, const std::vector<std::string>& values,
                              const std::function<Json(const std::string&)>& row,
                              Order order = Order::NewestFirst);
/// What others wrote about an agent or buyer.
[[nodiscard]] Reply reviewsReply(Call& call, const Party& of);

using Handler = std::function<Reply(Call&)>;
struct Route
{
    const char* operation;
    const char* method;
    const char* path; ///< "{}" stands for one segment
    Handler handler;
};
void addAgentRoutes(std::vector<Route>& routes);
void addBuyerRoutes(std::vector<Route>& routes);
void addRoleRoutes(std::vector<Route>& routes);
void addApplicationRoutes(std::vector<Route>& routes);
void addContractRoutes(std::vector<Route>& routes);
void addSettlementRoutes(std::vector<Route>& routes);

// The rules that more than one door uses: the API, /sandbox/act and the lively world.
std::string apply(Market& market, const std::string& role, const Party& agent,
                  const std::string& message, const std::string& rate);
std::string postMessage(Market& market, const std::string& application, const Party& sender,
                        const std::string& body);
std::string accept(Market& market, const std::string& application); ///< answers the contract's id
void reject(Market& market, const std::string& application);
void withdraw(Market& market, const std::string& application);
void execute(Market& market, const std::string& settlement, const Json& receipt);
std::string review(Market& market, const Party& by, const Party& of, const std::string& contract,
                   const std::string& application, int rating, const std::string& comment);

/// The server: routes, credentials, faults, dialects, the log, and the world calls under /sandbox.
class Service
{
public:
    explicit Service(Market& market);
    [[nodiscard]] bool bind(int port); ///< sets market.baseUrl
    void serve();
    void stop() { m_server.end(); }

private:
    void api(const httplib::Request& request, httplib::Response& response);
    void work(const httplib::Request& request, httplib::Response& response,
              RequestLog::Entry& entry);
    Reply answer(const httplib::Request& request, RequestLog::Entry& entry);
    void addWorldCalls();
    void world(const char* method, const char* path,
               std::function<Json(const httplib::Request&, const Json&)> handler);

    Market& m_market;
    CutServer m_server;
    Faults m_faults;
    Dialects m_dialects;
    RequestLog m_log;
    std::vector<Route> m_routes;
    int m_port = 0;
};

} // namespace sandbox
