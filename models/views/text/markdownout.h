#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace agh {

/// Words that look alike, on their way into Markdown.
struct TextRun
{
    QString text; ///< "\n": a new line in the same block
    bool bold = false, italic = false, strike = false, code = false;
    QString link; ///< an address that markdown::offeredLink gave
    [[nodiscard]] bool looksLike(const TextRun& other) const
    {
        return bold == other.bold && italic == other.italic && strike == other.strike &&
               code == other.code && link == other.link;
    }
};

/// A block on its way into Markdown.
struct OutBlock
{
    enum Kind { Paragraph, Heading, Item, Code } kind = Paragraph;
    int level = 0;  ///< heading 1–3; item: depth 0–5
    int number = 0; ///< item: 0 for a point
    int quotes = 0; ///< how many quotes it stands in
    QList<TextRun> runs;
};

namespace markdown {

/// Markdown of our own small kind (markdown.h), which reads back as these words in this look.
/// Blanks are folded, but in code.
[[nodiscard]] QString written(const QList<OutBlock>& blocks);
/// The words of one block, without what begins its line.
[[nodiscard]] QString writtenRuns(const QList<TextRun>& runs);

} // namespace markdown
} // namespace agh
