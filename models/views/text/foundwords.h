#pragma once

#include <QString>
#include <QStringList>

namespace agh {

/// Where in a text the first of what was looked for stands, with what is around it. All three
/// parts come from a guarded line and are shown as plain text.
struct FoundWords
{
    QString before, match, after;
    /// `typed`: as it was searched for; `lead`: how much may stand before it. Without a match all
    /// of the text is `after`: it was found by a name.
    [[nodiscard]] static FoundWords in(const QString& guardedLine, const QString& typed,
                                       qsizetype lead = 28);
};

} // namespace agh
