#pragma once

#include "domain/timestamp.h"

#include <QDate>
#include <QLocale>
#include <QTimeZone>

namespace agh {

/// Times as people read them (design.md "Words"), in a time zone and a language. An untold time is
/// an empty text.
class TimeWords
{
public:
    explicit TimeWords(QLocale locale = QLocale(), QTimeZone zone = QTimeZone::systemTimeZone());

    /// "09:12" today, "Mon" within the six days before, "19 Nov" before, with the year in another
    /// year.
    [[nodiscard]] QString brief(const Timestamp& time, qint64 nowMs) const;
    /// "09:12" today, "Mon 16:48" within the week, "3 Nov 10:20" before.
    [[nodiscard]] QString briefWithTime(const Timestamp& time, qint64 nowMs) const;
    /// "Sunday, 22 November 2026, 18:40 (UTC+1)": for the tooltip and the screen reader.
    [[nodiscard]] QString full(const Timestamp& time) const;
    /// "Today", "Yesterday", "Monday", "19 November": the line between two days.
    [[nodiscard]] QString day(const Timestamp& time, qint64 nowMs) const;
    /// "13:40": a time of today, for "As of".
    [[nodiscard]] QString clock(const Timestamp& time) const;
    [[nodiscard]] QDate localDate(const Timestamp& time) const;

private:
    [[nodiscard]] QDateTime local(const Timestamp& time) const;
    QLocale m_locale;
    QTimeZone m_zone;
};

} // namespace agh
