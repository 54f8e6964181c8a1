#pragma once

#include <cstdint>
#include <optional>
#include <string>

namespace sandbox {

struct Options
{
    int port = 0;
    std::string data = ":memory:";
    std::uint64_t seed = 1;
    bool seedGiven = false, scaleGiven = false, lively = false;
    int roles = 0, agents = 0, applications = 0; ///< 0: the demo world's own size
    std::optional<std::int64_t> now;             ///< milliseconds
};

/// Throws std::invalid_argument that names the option.
[[nodiscard]] Options readOptions(int count, char** arguments);

} // namespace sandbox
