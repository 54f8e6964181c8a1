#include "views/pages/dayturn.h"

#include <QDateTime>

#include <algorithm>

namespace agh {
namespace {

constexpr qint64 hourMs = 3'600'000, secondMs = 1'000;

QDateTime local(qint64 ms) { return QDateTime::fromMSecsSinceEpoch(ms); }

} // namespace

DayTurn::DayTurn(std::function<qint64()> nowMs, QObject* parent)
    : QObject(parent)
    , m_nowMs(std::move(nowMs))
    , m_day(local(m_nowMs()).date())
    , m_offset(local(m_nowMs()).offsetFromUtc())
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &DayTurn::look);
    look();
}

void DayTurn::look()
{
    const QDateTime now = local(m_nowMs());
    const bool other = now.date() != m_day || now.offsetFromUtc() != m_offset;
    m_day = now.date();
    m_offset = now.offsetFromUtc();
    const qint64 left = now.msecsTo(m_day.addDays(1).startOfDay()) + secondMs;
    m_timer.start(int(std::clamp<qint64>(left, secondMs, hourMs)));
    if (other)
        Q_EMIT turned();
}

} // namespace agh
