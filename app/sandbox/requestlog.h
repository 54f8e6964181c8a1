#pragma once

#include "json.h"

#include <deque>
#include <mutex>

namespace sandbox {

/// The last 10,000 requests, secrets replaced, so that a test can count what was really sent.
class RequestLog
{
public:
    struct Entry
    {
        std::int64_t at = 0;
        std::string method, path, query, credential, body;
        int status = 0;
    };
    void add(Entry entry);
    [[nodiscard]] Json json() const;
    void clear();

private:
    mutable std::mutex m_lock;
    std::deque<Entry> m_entries;
};

[[nodiscard]] std::string withoutSecrets(const std::string& text);

} // namespace sandbox
