#include "domain/timestamp.h"

#include <QTimeZone>

namespace agh {
namespace {

constexpr qint64 firstMillisecondsValue =
    100'000'000'000;                           // 1e11: below, epoch seconds (until the year 5138)
constexpr qint64 latest = 253'402'300'799'999; // the last moment of the year 9999

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
    bool number = false;
    // A fraction of a second in epoch form is cut off: no list needs it.
    const qsizetype point = text.indexOf('.');
    const bool epochForm = text.indexOf('-', 1) < 0 && text.indexOf(':') < 0;
    const qint64 epoch =
        epochForm ? text.first(point < 0 ? text.size() : point).toByteArray().toLongLong(&number)
                  : 0;
    if (number) {
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
