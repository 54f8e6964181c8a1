#include "faults.h"

#include <algorithm>
#include <array>
#include <stdexcept>

namespace sandbox {
namespace {

constexpr std::array kinds = {"dropBefore", "dropAfter", "delay",    "slow", "truncate", "status",
                              "html",       "garbage",   "redirect", "huge", "deep"};

bool fits(std::string_view pattern, std::string_view text)
{
    if (pattern.empty())
        return text.empty();
    if (pattern.front() == '*') {
        for (size_t skip = 0; skip <= text.size(); ++skip) {
            if (fits(pattern.substr(1), text.substr(skip)))
                return true;
        }
        return false;
    }
    return !text.empty() && pattern.front() == text.front() &&
           fits(pattern.substr(1), text.substr(1));
}

Json described(const Fault& fault)
{
    return {{"id", fault.id},        {"method", fault.method}, {"path", fault.path},
            {"count", fault.count},  {"kind", fault.kind},     {"ms", fault.ms},
            {"status", fault.status}};
}

std::string text(const Json& body, const char* name, const char* otherwise)
{
    if (!body.contains(name))
        return otherwise;
    if (!body[name].is_string() || isExact(body[name]))
        throw std::invalid_argument(std::string(name) + ": a text");
    return body[name];
}

int number(const Json& body, const char* name, int otherwise)
{
    if (!body.contains(name))
        return otherwise;
    if (!body[name].is_number_integer() || body[name].get<long long>() < 0 ||
        body[name].get<long long>() > 600'000)
        throw std::invalid_argument(std::string(name) + ": a whole number from 0 to 600000");
    return body[name].get<int>();
}

} // namespace

int Faults::add(const Json& body)
{
    Fault fault;
    if (!body.is_object())
        throw std::invalid_argument("the body: an object");
    fault.method = text(body, "method", "*");
    fault.path = text(body, "path", "*");
    fault.kind = text(body, "kind", "");
    if (std::find(kinds.begin(), kinds.end(), fault.kind) == kinds.end())
        throw std::invalid_argument(
            "kind: one of dropBefore, dropAfter, delay, slow, truncate, status, html, garbage, "
            "redirect, huge, deep");
    fault.count = number(body, "count", 1);
    fault.ms = number(body, "ms", fault.kind == "slow" ? 50 : 1000);
    fault.status = number(body, "status",
                          fault.kind == "redirect" ? 302
                          : fault.kind == "html"   ? 200
                                                   : 500);
    if (fault.status < 200 || fault.status > 599)
        throw std::invalid_argument("status: from 200 to 599");
    fault.retryAfter = body.contains("retryAfter") ? number(body, "retryAfter", 0) : -1;
    fault.location = text(body, "location", "http://127.0.0.1:9/elsewhere");
    const std::scoped_lock guard(m_lock);
    fault.id = m_next++;
    m_faults.push_back(fault);
    return fault.id;
}

Json Faults::list() const
{
    const std::scoped_lock guard(m_lock);
    Json out = Json::array();
    for (const Fault& fault : m_faults)
        out.push_back(described(fault));
    return out;
}

void Faults::clear()
{
    const std::scoped_lock guard(m_lock);
    m_faults.clear();
}

std::optional<Fault> Faults::take(const std::string& method, const std::string& path)
{
    const std::scoped_lock guard(m_lock);
    for (auto fault = m_faults.begin(); fault != m_faults.end(); ++fault) {
        if (!(fault->method == "*" || fault->method == method) || !fits(fault->path, path))
            continue;
        const Fault taken = *fault;
        if (fault->count > 0 && --fault->count == 0)
            m_faults.erase(fault);
        return taken;
    }
    return std::nullopt;
}

} // namespace sandbox
