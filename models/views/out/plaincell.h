#pragma once

#include <QString>
#include <QStringList>

/// Cells for other programs: what stands in one acts nowhere and turns nothing around.
namespace agh::cells {

/// Text as it came, but with what cannot be seen written out ("⟨U+202E⟩"), no control characters
/// but the line break, and fenced where it runs from right to left.
[[nodiscard]] QString plain(const QString& untrusted);
/// The same for a cell of a spreadsheet: one that would be taken for a formula begins with '.
[[nodiscard]] QString sheet(const QString& untrusted);

/// One line of RFC 4180, CRLF included; each cell goes through sheet().
[[nodiscard]] QByteArray csvLine(const QStringList& row);
/// A row for the clipboard: cells in one line each, tabs between them; through sheet().
[[nodiscard]] QString tsvLine(const QStringList& row);
/// A table of HTML, everything escaped, each cell in its own direction.
[[nodiscard]] QString htmlTable(const QStringList& headings, const QList<QStringList>& rows);
/// In JSON's strings: what cannot be seen becomes an escape, which reads as the very same text.
[[nodiscard]] QByteArray jsonVisible(const QByteArray& json);

} // namespace agh::cells
