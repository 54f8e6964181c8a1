#pragma once

#include <QString>

#include <optional>

class QMimeData;

namespace agh::pasted {

/// What was on the clipboard, as Markdown of our own small kind.
struct Words
{
    QString markdown;
    int lines = 0;
    bool cut = false; ///< there was more than is taken
};

inline constexpr qsizetype mostChars = 200'000;

/// A piece of a web page or of a document (Word, LibreOffice, Google Docs, a browser): paragraphs,
/// headings, lists, tables as lists, quotes, code, bold, italic, strike and links stay; scripts,
/// styles, pictures, what cannot be seen and what belongs to the program goes. Nothing is fetched.
/// Nothing where there are no words in it, or all of it is code: the plain text serves better then.
[[nodiscard]] std::optional<Words> ofHtml(const QString& html);
/// The plain text of a clipboard, with lines as ours end.
[[nodiscard]] Words ofText(const QString& text);
/// The better of both.
[[nodiscard]] Words ofMime(const QMimeData& data);

} // namespace agh::pasted
