#pragma once

#include "views/text/timewords.h"

#include <functional>

namespace agh {

/// Now, for the views: the clock of the application (milliseconds since the epoch, UTC), and the
/// words for times relative to it.
class Moment
{
public:
    explicit Moment(std::function<qint64()> nowMs)
        : m_nowMs(std::move(nowMs))
    {}

    [[nodiscard]] qint64 nowMs() const { return m_nowMs(); }
    [[nodiscard]] QString brief(const Timestamp& time) const
    {
        return words().brief(time, nowMs());
    }
    [[nodiscard]] QString briefWithTime(const Timestamp& time) const
    {
        return words().briefWithTime(time, nowMs());
    }
    [[nodiscard]] QString heading(const Timestamp& time) const
    {
        return words().heading(time, nowMs());
    }
    [[nodiscard]] QString full(const Timestamp& time) const { return words().full(time); }
    [[nodiscard]] QString day(const Timestamp& time) const { return words().day(time, nowMs()); }
    [[nodiscard]] QString asOf(const Timestamp& time) const { return words().asOf(time, nowMs()); }
    [[nodiscard]] QDate localDate(const Timestamp& time) const { return words().localDate(time); }

private:
    /// Made anew each time: language and time zone may change while the app runs.
    [[nodiscard]] static TimeWords words() { return TimeWords(); }
    std::function<qint64()> m_nowMs;
};

} // namespace agh
