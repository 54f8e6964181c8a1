#pragma once

#include <atomic>
#include <chrono>
#include <cstdint>
#include <optional>

namespace sandbox {

using Ms = std::int64_t;

/// The world's time: the computer's, moved by what /sandbox/clock and --now ask for.
class Clock
{
public:
    [[nodiscard]] Ms now() const { return m_held >= 0 ? m_held.load() : real() + m_offset; }
    /// Stands still while a world is made, so that the same seed and time make the same world: at
    /// `at` to the millisecond, which a clock that was set just before may have left already.
    void hold(std::optional<Ms> at)
    {
        if (at)
            setNow(*at);
        m_held = at ? *at : now();
    }
    void letGo() { m_held = -1; }
    void setNow(Ms now) { m_offset = now - real(); }
    void advance(Ms by) { m_offset += by; }
    [[nodiscard]] Ms offset() const { return m_offset; }
    void setOffset(Ms offset) { m_offset = offset; }

private:
    static Ms real()
    {
        using namespace std::chrono;
        return duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count();
    }
    std::atomic<Ms> m_offset = 0, m_held = -1;
};

} // namespace sandbox
