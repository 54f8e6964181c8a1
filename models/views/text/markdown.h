#pragma once

#include <QList>
#include <QObject>
#include <QStringList>
#include <QVariantList>
#include <QtQmlIntegration>

namespace agh {

/// A piece of marketplace text, ready to show: `styled` holds nothing but our own tags (b, i, s,
/// a code font, links by number), every character of the other side escaped, so it can be shown as
/// StyledText; `plain` is the same words without any tag. Never HTML, never a picture.
class TextBlock
{
    Q_GADGET
    QML_VALUE_TYPE(textBlock)
    Q_PROPERTY(agh::TextBlock::Kind kind MEMBER kind)
    Q_PROPERTY(QString styled MEMBER styled)
    Q_PROPERTY(QString plain MEMBER plain)
    Q_PROPERTY(int level MEMBER level)
    Q_PROPERTY(QString marker MEMBER marker)
    Q_PROPERTY(QStringList links MEMBER links)
    Q_PROPERTY(QStringList linkWords MEMBER linkWords)
public:
    enum Kind { Paragraph, Heading, ListItem, Quote, Code, More };
    Q_ENUM(Kind)

    Kind kind = Paragraph;
    QString styled;
    QString plain;         ///< Code is shown from here, as PlainText
    int level = 0;         ///< heading 1–3, depth of a list item 0–5
    QString marker;        ///< list item: "•" or "3."
    QStringList links;     ///< what `<a href="n">` stands for; opened through the link sheet only
    QStringList linkWords; ///< the words each of them is shown with
    friend bool operator==(const TextBlock&, const TextBlock&) = default;
};

/// The kinds of TextBlock for QML: TextBlocks.Heading.
namespace TextBlocks {
Q_NAMESPACE
QML_ELEMENT
enum Kind { Paragraph, Heading, ListItem, Quote, Code, More };
Q_ENUM_NS(Kind)
} // namespace TextBlocks

namespace markdown {

/// Reads untrusted Markdown: headings, lists, quotes, code, bold, italic, strike, links with https,
/// http or mailto; pictures become their link, everything else stays text. At most 20,000
/// characters and 2,000 lines are shown; a block of kind More says that there was more. Linear in
/// the length of `text`.
[[nodiscard]] QList<TextBlock> blocks(const QString& text);
/// The same for QML.
[[nodiscard]] QVariantList variants(const QString& text);
/// The words alone, in one line, for a list row or a notification.
[[nodiscard]] QString oneLine(const QString& text, int maxChars = 200);

} // namespace markdown
} // namespace agh
