#pragma once

#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QtQmlIntegration>

namespace agh {

/// A piece of a name that was found: strong where it is what was typed.
class MatchRun
{
    Q_GADGET
    QML_VALUE_TYPE(matchRun)
    Q_PROPERTY(QString text MEMBER text)
    Q_PROPERTY(bool strong MEMBER strong)
public:
    QString text;
    bool strong = false;
    friend bool operator==(const MatchRun&, const MatchRun&) = default;
};

/// The pieces of `shown` for what was typed: the letters that made it fit are strong. What runs
/// from right to left stays in one piece.
[[nodiscard]] QList<MatchRun> matchRuns(const QString& shown, const QStringList& typed);

} // namespace agh
