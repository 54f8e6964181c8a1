#pragma once

#include "json.h"

#include <mutex>
#include <optional>
#include <string>
#include <vector>

namespace sandbox {

/// One thing that goes wrong, for requests of a method and path ("*" stands for any run of
/// characters).
struct Fault
{
    int id = 0;
    std::string method, path, kind, location;
    int count = 1; ///< left to go; 0: until deleted
    int ms = 0, status = 0, retryAfter = -1;
};

class Faults
{
public:
    /// Returns the id; throws std::invalid_argument that names the field.
    int add(const Json& body);
    [[nodiscard]] Json list() const;
    void clear();
    /// The fault that meets this request, counted down.
    [[nodiscard]] std::optional<Fault> take(const std::string& method, const std::string& path);

private:
    mutable std::mutex m_lock;
    std::vector<Fault> m_faults;
    int m_next = 1;
};

} // namespace sandbox
