#pragma once

#include "domain/timestamp.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>
#include <QTimeZone>

namespace agh {

/// Times as people read them (design.md "Words"), in a time zone and a language. An untold time is
/// an empty text.
class TimeWords
{
    Q_DECLARE_TR_FUNCTIONS(agh::TimeWords)
public:
    explicit TimeWords(const QLocale& locale = QLocale(),
                       const QTimeZone& zone = QTimeZone::systemTimeZone());

    /// "09:12" today, "Mon" within the six days before, "19 Nov" before that, with the year in
    /// another year.
    [[nodiscard]] QString brief(const Timestamp& time, qint64 nowMs) const;
    /// "09:12" today, "Mon 16:48" within the six days before, "3 Nov 10:20" before that.
    [[nodiscard]] QString briefWithTime(const Timestamp& time, qint64 nowMs) const;
    /// "Sunday 22 Nov, 18:40": over a letter.
    [[nodiscard]] QString heading(const Timestamp& time, qint64 nowMs) const;
    /// "Sunday, 22 November 2026, 18:40 (UTC+01:00)": for the tooltip and the screen reader.
    [[nodiscard]] QString full(const Timestamp& time) const;
    /// "Today", "Yesterday", "Monday", "19 November": the line between two days.
    [[nodiscard]] QString day(const Timestamp& time, qint64 nowMs) const;
    /// "13:40": for "As of 13:40".
    [[nodiscard]] QString clock(const Timestamp& time) const;
    /// "As of 13:40" today, "As of Mon 13:40" before; empty for an untold time.
    [[nodiscard]] QString asOf(const Timestamp& time, qint64 nowMs) const;
    [[nodiscard]] QDate localDate(const Timestamp& time) const;

private:
    [[nodiscard]] QDateTime local(const Timestamp& time) const;
    /// Days from then to now by the local calendar; negative: in the future.
    [[nodiscard]] qint64 daysAgo(const QDateTime& then, qint64 nowMs) const;
    [[nodiscard]] QString date(const QDateTime& then, qint64 nowMs) const;
    QLocale m_locale;
    QTimeZone m_zone;
};

} // namespace agh
