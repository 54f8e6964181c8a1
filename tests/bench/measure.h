#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QList>

#include <algorithm>
#include <cstdio>
#include <optional>

namespace agh::bench {

/// One line of the result: a value beside its floor, and what it should stay under.
struct Measure
{
    QString name, unit;
    double value = 0;
    std::optional<double> floor; ///< the same work done as plainly as it can be
    enum class Aim { OfValue, OfRatio } aim = Aim::OfValue;
    double most = 0;
};

inline double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    const qsizetype middle = values.size() / 2;
    return values.size() % 2 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

inline void print(const Measure& measure)
{
    const bool compared = measure.floor && *measure.floor > 0;
    const double ratio = compared ? measure.value / *measure.floor : 0;
    const bool ofRatio = measure.aim == Measure::Aim::OfRatio;
    QJsonObject row;
    row[QStringLiteral("name")] = measure.name;
    row[QStringLiteral("value")] = measure.value;
    row[QStringLiteral("unit")] = measure.unit;
    row[QStringLiteral("floor")] = compared ? QJsonValue(*measure.floor) : QJsonValue();
    row[QStringLiteral("ratio")] = compared ? QJsonValue(ratio) : QJsonValue();
    row[QStringLiteral("aim")] = QJsonObject{
        {QStringLiteral("of"), ofRatio ? QStringLiteral("ratio") : QStringLiteral("value")},
        {QStringLiteral("max"), measure.most}};
    row[QStringLiteral("holds")] = (ofRatio ? ratio : measure.value) <= measure.most;
    std::printf("%s\n", QJsonDocument(row).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

} // namespace agh::bench
