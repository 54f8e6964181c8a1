#include "requestlog.h"

#include <regex>

namespace sandbox {
namespace {

constexpr size_t kept = 10'000;
constexpr size_t bodyKept = 4'096;

} // namespace

std::string withoutSecrets(const std::string& text)
{
    static const std::regex key("\\ba[hi]_[A-Za-z0-9_-]+");
    static const std::regex field("(\"(?:token|apiKey)\"\\s*:\\s*\")[^\"]*");
    static const std::regex parameter("\\b(token|apiKey)=[^&]*");
    std::string out = std::regex_replace(text, field, "$1[secret]");
    out = std::regex_replace(out, parameter, "$1=[secret]");
    return std::regex_replace(out, key, "[key]");
}

void RequestLog::add(Entry entry)
{
    entry.body = withoutSecrets(entry.body.substr(0, bodyKept));
    entry.query = withoutSecrets(entry.query);
    const std::scoped_lock guard(m_lock);
    m_entries.push_back(std::move(entry));
    if (m_entries.size() > kept)
        m_entries.pop_front();
}

Json RequestLog::json() const
{
    const std::scoped_lock guard(m_lock);
    Json out = Json::array();
    for (const Entry& entry : m_entries) {
        out.push_back({{"at", rfc3339(entry.at)},
                       {"method", entry.method},
                       {"path", entry.path},
                       {"query", entry.query},
                       {"credential", entry.credential},
                       {"body", entry.body},
                       {"status", entry.status}});
    }
    return {{"requests", out}};
}

void RequestLog::clear()
{
    const std::scoped_lock guard(m_lock);
    m_entries.clear();
}

} // namespace sandbox
