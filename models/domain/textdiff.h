#pragma once

#include <QList>
#include <QString>
#include <QStringList>

/// What differs between two texts, line by line and within a line word by word.
namespace agh::textdiff {

enum class Kind { Same, Removed, Added };

struct Run
{
    Kind kind = Kind::Same;
    QString text;
    friend bool operator==(const Run&, const Run&) = default;
};

struct Line
{
    Kind kind = Kind::Same;
    QList<Run> runs; ///< of the same line: one; of another: what differs in it is marked
    friend bool operator==(const Line&, const Line&) = default;
};

/// Takes time with the square of what differs, up to a bound; beyond it, everything differs.
[[nodiscard]] QList<Run> words(const QString& before, const QString& after);
[[nodiscard]] QList<Line> lines(const QString& before, const QString& after);

} // namespace agh::textdiff
