#pragma once

#include <QString>
#include <QStringList>

namespace agh::markdown {

/// One run of text with bold, italic, strike, code and links in it. `text` has passed
/// display::text.
struct Inline
{
    QString styled; ///< only <b>, <i>, <s>, <br> and <a href="n">, all else escaped
    QString plain;
    QStringList links;
    QStringList linkWords; ///< the words of each link, as they are read
};
[[nodiscard]] Inline inlines(const QString& text);

[[nodiscard]] QString escaped(QStringView text);
/// The address of a link that may be offered (https, http with a host, mailto), in full; empty for
/// any other.
[[nodiscard]] QString offeredLink(QStringView address);

} // namespace agh::markdown
