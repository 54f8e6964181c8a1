#pragma once

#include "json.h"

#include <mutex>
#include <string>

namespace sandbox {

/// How answers look. The contract's tolerant reader takes every form.
struct Dialect
{
    std::string envelope = "ok", amounts = "number", times = "rfc3339", lists = "array";
};

class Dialects
{
public:
    [[nodiscard]] Dialect now() const;
    void set(const Json& body); ///< throws std::invalid_argument that names the field
    [[nodiscard]] Json json() const;

private:
    mutable std::mutex m_lock;
    Dialect m_dialect;
};

/// The answer {noun: value, extras…} in the dialect. A list in the bare form has no place for a
/// cursor.
[[nodiscard]] Json spoken(const Dialect& dialect, const std::string& noun, Json value,
                          const Json& extras);

} // namespace sandbox
