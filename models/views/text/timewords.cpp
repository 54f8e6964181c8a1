#include "views/text/timewords.h"

namespace agh {

namespace {
constexpr qint64 week = 7;
}

TimeWords::TimeWords(const QLocale& locale, const QTimeZone& zone)
    : m_locale(locale)
    , m_zone(zone)
{
    // A language with a country whose clock format differs still reads our own formats, which are
    // translated; the locale gives the names of days and months.
}

QDateTime TimeWords::local(const Timestamp& time) const
{
    return time.isValid() ? time.utc().toTimeZone(m_zone) : QDateTime();
}

qint64 TimeWords::daysAgo(const QDateTime& then, qint64 nowMs) const
{
    return then.date().daysTo(local(Timestamp::fromMs(nowMs)).date());
}

QString TimeWords::date(const QDateTime& then, qint64 nowMs) const
{
    const bool sameYear = then.date().year() == local(Timestamp::fromMs(nowMs)).date().year();
    //: Date formats as QLocale reads them: day and short month, and the same with the year
    return m_locale.toString(then, sameYear ? tr("d MMM") : tr("d MMM yyyy"));
}

QString TimeWords::clock(const Timestamp& time) const
{
    //: Time format as QLocale reads it: hours and minutes
    return time.isValid() ? m_locale.toString(local(time), tr("HH:mm")) : QString();
}

QString TimeWords::brief(const Timestamp& time, qint64 nowMs) const
{
    if (!time.isValid())
        return {};
    const QDateTime then = local(time);
    const qint64 days = daysAgo(then, nowMs);
    if (days == 0)
        return clock(time);
    if (days > 0 && days < week)
        return m_locale.toString(then, QStringLiteral("ddd"));
    return date(then, nowMs);
}

QString TimeWords::briefWithTime(const Timestamp& time, qint64 nowMs) const
{
    if (!time.isValid())
        return {};
    if (daysAgo(local(time), nowMs) == 0)
        return clock(time);
    //: A day and a time of it: "Mon 16:48", "3 Nov 10:20"
    return tr("%1 %2", "day, time").arg(brief(time, nowMs), clock(time));
}

QString TimeWords::heading(const Timestamp& time, qint64 nowMs) const
{
    if (!time.isValid())
        return {};
    const QDateTime then = local(time);
    //: Over a letter: weekday, date, time: "Sunday 22 Nov, 18:40"
    return tr("%1 %2, %3")
        .arg(m_locale.toString(then, QStringLiteral("dddd")), date(then, nowMs), clock(time));
}

QString TimeWords::full(const Timestamp& time) const
{
    if (!time.isValid())
        return {};
    const QDateTime then = local(time);
    const int minutes = m_zone.offsetFromUtc(then) / 60;
    const QString offset = minutes == 0
                               ? QStringLiteral("UTC")
                               : QStringLiteral("UTC%1%2:%3")
                                     .arg(minutes < 0 ? QLatin1Char('-') : QLatin1Char('+'))
                                     .arg(qAbs(minutes) / 60, 2, 10, QLatin1Char('0'))
                                     .arg(qAbs(minutes) % 60, 2, 10, QLatin1Char('0'));
    //: Date format as QLocale reads it: weekday, day, month, year, time
    const QString moment = m_locale.toString(then, tr("dddd, d MMMM yyyy, HH:mm"));
    //: A moment in full, with its time zone: "Sunday, 22 November 2026, 18:40 (UTC+01:00)"
    return tr("%1 (%2)").arg(moment, offset);
}

QString TimeWords::day(const Timestamp& time, qint64 nowMs) const
{
    if (!time.isValid())
        return {};
    const QDateTime then = local(time);
    const qint64 days = daysAgo(then, nowMs);
    if (days == 0)
        return tr("Today");
    if (days == 1)
        return tr("Yesterday");
    if (days > 1 && days < week)
        return m_locale.toString(then, QStringLiteral("dddd"));
    const bool sameYear = then.date().year() == local(Timestamp::fromMs(nowMs)).date().year();
    //: Date formats as QLocale reads them: day and month in full, and the same with the year
    return m_locale.toString(then, sameYear ? tr("d MMMM") : tr("d MMMM yyyy"));
}

QString TimeWords::asOf(const Timestamp& time, qint64 nowMs) const
{
    if (!time.isValid())
        return {};
    //: How old what is shown may be; %1 is a time ("13:40") or a day and a time ("Mon 13:40")
    return tr("As of %1").arg(briefWithTime(time, nowMs));
}

QDate TimeWords::localDate(const Timestamp& time) const { return local(time).date(); }

} // namespace agh
