#pragma once

#include <QDate>
#include <QObject>
#include <QTimer>

#include <functional>

namespace agh {

/// Tells when the local day changes: "Today" is then another one. Looks once an hour too, for a
/// computer that slept over midnight or came into another time zone.
class DayTurn : public QObject
{
    Q_OBJECT
public:
    explicit DayTurn(std::function<qint64()> nowMs, QObject* parent = nullptr);

    void look(); ///< public for tests with a clock of their own

Q_SIGNALS:
    void turned();

private:
    std::function<qint64()> m_nowMs;
    QDate m_day;
    int m_offset = 0;
    QTimer m_timer;
};

} // namespace agh
