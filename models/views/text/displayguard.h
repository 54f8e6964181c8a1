#pragma once

#include <QString>

namespace agh::display {

/// What may reach one Text item (facts.md 0.4): longer texts and longer words freeze Qt.
inline constexpr qsizetype maxChars = 20'000;
inline constexpr qsizetype maxLines = 2'000;
inline constexpr qsizetype maxWord = 500;

/// Untrusted text of several lines, made safe to lay out: control characters gone, direction marks
/// and invisible characters shown, at most four combining marks on a letter, long words breakable,
/// capped. Shown as PlainText.
[[nodiscard]] QString text(const QString& untrusted);
/// The same as one line for names, titles and facts, isolated (U+2068…U+2069) so that it cannot
/// turn the words around it.
[[nodiscard]] QString line(const QString& untrusted, qsizetype max = 300);
/// The same without the isolation, for a field that will be edited or a file name.
[[nodiscard]] QString bareLine(const QString& untrusted, qsizetype max = 300);
/// The whole text for a file: nothing of it is left out, words are not broken; what cannot be seen
/// is written out, and a text that runs from right to left is isolated.
[[nodiscard]] QString whole(const QString& untrusted);
/// The beginning of what was made safe before: what it isolates stays isolated.
[[nodiscard]] QString beginning(const QString& guarded, qsizetype max);
/// "LE" of "Ledgerline", "TP" of "Two-Pass Audit"; "?" where there is no letter.
[[nodiscard]] QString initials(const QString& name);
/// One of the eight avatar colours, from the id and not from the name.
[[nodiscard]] int avatarColor(const QString& id);

} // namespace agh::display
