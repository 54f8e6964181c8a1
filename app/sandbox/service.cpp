#include "service.h"

#include <iostream>
#include <thread>

namespace sandbox {
namespace {

constexpr size_t largestBody = 1024 * 1024;
constexpr const char* cookieName = "__Host-agentsgethired_session=";

std::string sessionOf(const httplib::Request& request)
{
    const std::string cookies = request.get_header_value("Cookie");
    const size_t at = cookies.find(cookieName);
    if (at == std::string::npos)
        return {};
    const size_t from = at + std::string(cookieName).size();
    return cookies.substr(from, cookies.find(';', from) - from);
}

std::vector<std::string> segments(const std::string& path)
{
    std::vector<std::string> out;
    size_t at = 0;
    while (at < path.size()) {
        const size_t next = path.find('/', at + 1);
        out.push_back(
            path.substr(at + 1, (next == std::string::npos ? path.size() : next) - at - 1));
        at = next == std::string::npos ? path.size() : next;
    }
    return out;
}

bool matches(const Route& route, const std::string& method, const std::vector<std::string>& path,
             std::vector<std::string>& ids)
{
    const std::vector<std::string> pattern = segments(route.path);
    if (pattern.size() != path.size() || (!method.empty() && method != route.method))
        return false;
    ids.clear();
    for (size_t i = 0; i < pattern.size(); ++i) {
        if (pattern[i] == "{}")
            ids.push_back(path[i]);
        else if (pattern[i] != path[i])
            return false;
    }
    return true;
}

Reply refused(const Refusal& refusal)
{
    Reply reply;
    reply.status = refusal.status;
    reply.extras = {{"error", refusal.error}};
    return reply;
}

} // namespace

Service::Service(Market& market)
    : m_market(market)
{
    addAgentRoutes(m_routes);
    addBuyerRoutes(m_routes);
    addRoleRoutes(m_routes);
    addApplicationRoutes(m_routes);
    addContractRoutes(m_routes);
    addSettlementRoutes(m_routes);

    // Kept-alive connections hold a thread each, and a client opens up to six.
    m_server.new_task_queue = [] { return new httplib::ThreadPool(64); };
    m_server.set_payload_max_length(largestBody);
    m_server.set_tcp_nodelay(true);
    const auto handler = [this](const httplib::Request& request, httplib::Response& response) {
        api(request, response);
    };
    m_server.Get("/api/.*", handler);
    m_server.Post("/api/.*", handler);
    m_server.Patch("/api/.*", handler);
    m_server.Delete("/api/.*", handler);
    m_server.Put("/api/.*", handler);
    m_server.set_error_handler(
        [this](const httplib::Request& request, httplib::Response& response) {
            if (response.status == 413 && response.body.empty() &&
                request.path.starts_with("/api/")) // came to no handler
                m_log.add({.at = m_market.clock.now(),
                           .method = request.method,
                           .path = request.path,
                           .credential = "none",
                           .status = 413});
            if (response.body.empty()) {
                const char* why =
                    response.status == 413 ? "The body is larger than 1 MiB." : "Not found.";
                response.set_content(write({{"error", why}}), "application/json");
            }
        });
    addWorldCalls();
}

bool Service::bind(int port)
{
    m_port = port > 0 ? (m_server.bind_to_port("127.0.0.1", port) ? port : -1)
                      : m_server.bind_to_any_port("127.0.0.1");
    m_market.baseUrl = "http://127.0.0.1:" + std::to_string(m_port);
    return m_port > 0;
}

void Service::serve() { m_server.listen_after_bind(); }

void Service::api(const httplib::Request& request, httplib::Response& response)
{
    RequestLog::Entry entry;
    entry.at = m_market.clock.now();
    entry.method = request.method;
    entry.path = request.path;
    if (const size_t mark = request.target.find('?'); mark != std::string::npos)
        entry.query = request.target.substr(mark + 1);
    entry.body = request.body;
    entry.credential = "none";
    const std::optional<Fault> fault = m_faults.take(request.method, request.path);
    const std::string kind = fault ? fault->kind : "";
    Wire& wire = Wire::ofThisThread();
    if (kind == "delay")
        std::this_thread::sleep_for(std::chrono::milliseconds(fault->ms));
    if (kind == "dropBefore") {
        wire.cut = true;
    } else if (kind == "status" || kind == "redirect" || kind == "html") {
        response.status = fault->status;
        if (kind == "redirect")
            response.set_header("Location", fault->location);
        if (fault->retryAfter >= 0)
            response.set_header("Retry-After", std::to_string(fault->retryAfter));
        if (kind == "html")
            response.set_content(
                "<html><body><h1>Gateway</h1><img src=\"http://127.0.0.1:9/x\"></body></html>",
                "text/html");
        else
            response.set_content(write({{"error", "The sandbox was told to answer " +
                                                      std::to_string(fault->status) + "."}}),
                                 "application/json");
    } else if (kind == "garbage") {
        response.set_content(std::string("{\"ok\":tru\xff\xfe,,]", 14), "application/json");
    } else if (kind == "huge") {
        response.set_content("{\"ok\":true,\"x\":\"" + std::string(32 * 1024 * 1024, 'x') + "\"}",
                             "application/json");
    } else if (kind == "deep") {
        response.set_content(std::string(100'000, '[') + std::string(100'000, ']'),
                             "application/json");
    } else {
        work(request, response, entry);
        if (kind == "dropAfter")
            wire.cut = true;
        else if (kind == "truncate")
            wire.cutInBody = true;
        else if (kind == "slow")
            wire.msPerByte = std::max(1, fault->ms);
    }
    entry.status = wire.cut ? 0 : response.status;
    m_log.add(std::move(entry));
}

void Service::work(const httplib::Request& request, httplib::Response& response,
                   RequestLog::Entry& entry)
{
    Reply reply;
    int retryAfter = -1;
    try {
        reply = answer(request, entry);
    } catch (const Refusal& refusal) {
        reply = refused(refusal);
        retryAfter = refusal.retryAfter;
    } catch (const std::invalid_argument& wrong) {
        reply = refused({400, wrong.what()});
    } catch (const std::exception& failure) {
        std::cerr << request.method << ' ' << request.path << ": " << failure.what() << std::endl;
        reply = refused({500, "The sandbox could not do this."});
    }
    response.status = reply.status;
    if (retryAfter >= 0)
        response.set_header("Retry-After", std::to_string(retryAfter));
    if (!reply.etag.empty())
        response.set_header("ETag", reply.etag);
    if (!reply.cookie.empty())
        response.set_header("Set-Cookie",
                            cookieName + reply.cookie + "; Secure; HttpOnly; SameSite=Lax; Path=/");
    const std::time_t now = std::time_t(m_market.clock.now() / 1000);
    std::tm parts{};
    gmtime_r(&now, &parts);
    char date[64];
    std::strftime(date, sizeof date, "%a, %d %b %Y %H:%M:%S GMT", &parts);
    response.set_header("Date", date);
    if (reply.status == 204 || reply.status == 304)
        return;
    if (!reply.text.empty())
        response.set_content(reply.text, "text/markdown; charset=utf-8");
    else if (reply.status >= 400)
        response.set_content(write(reply.extras), "application/json");
    else
        response.set_content(
            write(spoken(m_dialects.now(), reply.noun, std::move(reply.value), reply.extras)),
            "application/json");
}

Reply Service::answer(const httplib::Request& request, RequestLog::Entry& entry)
{
    const std::vector<std::string> path = segments(request.path);
    const std::scoped_lock guard(m_market.lock);
    Call call{
        .market = m_market, .http = request, .who = {}, .ids = {}, .session = sessionOf(request)};
    const std::string bearer = request.get_header_value("Authorization");
    if (bearer.starts_with("Bearer "))
        call.who = m_market.whoHasKey(bearer.substr(7));
    else if (!call.session.empty())
        call.who = m_market.whoHasSession(call.session);
    if (call.who.known())
        entry.credential = call.who.kind + ":" + call.who.id;
    else if (!bearer.empty() || !call.session.empty())
        throw Refusal{401, "The key or session is not known."};

    const Route* found = nullptr;
    bool otherMethod = false;
    // A path of fixed words wins over one with a placeholder: /api/buyers/me is nobody's id.
    for (const Route& route : m_routes) {
        std::vector<std::string> ids;
        if (matches(route, request.method, path, ids) && (!found || ids.size() < call.ids.size())) {
            found = &route;
            call.ids = ids;
        }
        otherMethod |= matches(route, "", path, ids);
    }
    if (!found)
        throw Refusal{otherMethod ? 405 : 404, otherMethod ? "This method is not offered here."
                                                           : "There is no such address."};
    if (request.method != "GET" && !request.body.empty()) {
        call.body = parse(request.body);
        if (!call.body.is_object())
            throw Refusal{400, "The body: an object is expected."};
    }
    const Dialect dialect = m_dialects.now();
    call.dialectTag = dialect.envelope + dialect.amounts + dialect.times + dialect.lists;
    if (request.method == "GET")
        return found->handler(call);
    Transaction all(m_market.db);
    Reply reply = found->handler(call);
    all.commit();
    return reply;
}

} // namespace sandbox
