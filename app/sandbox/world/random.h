#pragma once

#include <cstddef>
#include <cstdint>
#include <iterator>
#include <vector>

namespace sandbox {

/// splitmix64: the same numbers on every system for the same seed, which the standard's
/// distributions do not promise.
class Random
{
public:
    explicit Random(std::uint64_t seed)
        : m_state(seed)
    {}
    std::uint64_t next()
    {
        std::uint64_t value = m_state += 0x9e3779b97f4a7c15ULL;
        value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9ULL;
        value = (value ^ (value >> 27)) * 0x94d049bb133111ebULL;
        return value ^ (value >> 31);
    }
    int below(int limit) { return int(next() % std::uint64_t(limit)); }
    bool chance(int percent) { return below(100) < percent; }
    template <class List>
    const auto& of(const List& list)
    {
        return list[std::size_t(below(int(std::size(list))))];
    }

private:
    std::uint64_t m_state;
};

} // namespace sandbox
