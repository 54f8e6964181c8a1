#include "domain/timestamp.h"

#include <QTimeZone>

#include <chrono>

namespace agh {
namespace {

constexpr qint64 firstMillisecondsValue =
    100'000'000'000;                           // 1e11: below, epoch seconds (until the year 5138)
constexpr qint64 latest = 253'402'300'799'999; // the last moment of the year 9999

/// The number that these digits make; -1 where one is none.
int number(QByteArrayView digits)
{
    int out = 0;
    for (const char c : digits) {
        if (c < '0' || c > '9')
            return -1;
        out = out * 10 + (c - '0');
    }
    return out;
}

/// "2026-05-04T03:02:01Z", with up to three digits of a second's fraction: what services write, two
/// in every row of a list. Empty: in another form, or no moment.
std::optional<qint64> plainUtc(QByteArrayView text)
{
    using namespace std::chrono;
    constexpr QByteArrayView form("0000-00-00T00:00:00");
    if (text.size() <= form.size() || text.back() != 'Z')
        return std::nullopt;
    for (const qsizetype at : {4, 7, 10, 13, 16}) {
        if (text[at] != form[at])
            return std::nullopt;
    }
    const auto two = [&](qsizetype at) { return number(text.sliced(at, 2)); };
    const int year = number(text.first(4)), month = two(5), day = two(8);
    const int hour = two(11), minute = two(14), second = two(17);
    int ms = 0;
    if (const QByteArrayView rest = text.sliced(form.size()).chopped(1); !rest.isEmpty()) {
        if (rest[0] != '.' || rest.size() < 2 || rest.size() > 4)
            return std::nullopt;
        ms = number(rest.sliced(1));
        if (ms < 0)
            return std::nullopt;
        for (qsizetype digits = rest.size(); digits < 4; ++digits)
            ms *= 10;
    }
    if (year < 1 || month < 1 || day < 1 || hour < 0 || hour > 23 || minute < 0 || minute > 59 ||
        second < 0 || second > 59)
        return std::nullopt;
    const year_month_day date{std::chrono::year(year), std::chrono::month(unsigned(month)),
                              std::chrono::day(unsigned(day))};
    if (!date.ok())
        return std::nullopt;
    const auto days = qint64(sys_days(date).time_since_epoch().count());
    return (((days * 24 + hour) * 60 + minute) * 60 + second) * 1000 + ms;
}

} // namespace

Timestamp Timestamp::fromMs(qint64 msSinceEpoch)
{
    Timestamp out;
    out.m_valid = true;
    out.m_ms = msSinceEpoch;
    out.m_original = QString::number(msSinceEpoch);
    return out;
}

std::optional<Timestamp> Timestamp::parse(QByteArrayView text)
{
    if (text.isEmpty() || text.size() > 64)
        return std::nullopt;
    Timestamp out;
    out.m_original = QString::fromUtf8(text);
    if (const auto ms = plainUtc(text)) {
        out.m_ms = *ms;
        out.m_valid = true;
        return out;
    }
    bool isNumber = false;
    // A fraction of a second in epoch form is cut off: no list needs it.
    const qsizetype point = text.indexOf('.');
    const bool epochForm = text.indexOf('-', 1) < 0 && text.indexOf(':') < 0;
    const qint64 epoch =
        epochForm ? text.first(point < 0 ? text.size() : point).toByteArray().toLongLong(&isNumber)
                  : 0;
    if (isNumber) {
        if (epoch > latest || epoch < 0)
            return std::nullopt;
        out.m_ms = epoch >= firstMillisecondsValue ? epoch : epoch * 1000;
        out.m_valid = true;
        return out;
    }
    QDateTime moment = QDateTime::fromString(out.m_original, Qt::ISODateWithMs);
    if (!moment.isValid())
        return std::nullopt;
    if (moment.timeSpec() == Qt::LocalTime)
        moment.setTimeZone(
            QTimeZone::utc()); // RFC 3339 names an offset; one that is missing is read as UTC
    out.m_ms = moment.toMSecsSinceEpoch();
    out.m_valid = true;
    return out;
}

QDateTime Timestamp::utc() const
{
    return m_valid ? QDateTime::fromMSecsSinceEpoch(m_ms, QTimeZone::utc()).toUTC() : QDateTime();
}

} // namespace agh
