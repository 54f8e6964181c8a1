#include "views/text/markdown.h"

#include "views/text/displayguard.h"
#include "views/text/inlinemarkdown.h"

#include <QCoreApplication>

namespace agh::markdown {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int deepest = 5;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(agh::Markdown)
};

/// What a line begins, besides a paragraph.
struct Start
{
    enum Kind { None, Blank, Fence, Heading, Quote, Item } kind = None;
    int level = 0;     // heading, item; fence: how many ticks
    QChar tick;        // fence
    QString marker;    // item
    QStringView words; // what follows
};

int countFrom(QStringView line, qsizetype at, QChar c)
{
    qsizetype end = at;
    while (end < line.size() && line[end] == c)
        ++end;
    return int(end - at);
}

Start startOf(QStringView line)
{
    const QStringView trimmed = line.trimmed();
    if (trimmed.isEmpty())
        return {Start::Blank, 0, {}, {}, {}};
    const int indent = countFrom(line, 0, u' ');
    const QStringView rest = line.sliced(indent);
    const QChar first = rest[0];
    if (first == u'`' || first == u'~') {
        if (const int ticks = countFrom(rest, 0, first); ticks >= 3)
            return {Start::Fence, ticks, first, {}, rest.sliced(ticks)};
    }
    if (first == u'#') {
        const int level = countFrom(rest, 0, u'#');
        if (level <= 6 && level < rest.size() && rest[level] == u' ')
            return {Start::Heading, qMin(level, 3), {}, {}, rest.sliced(level + 1).trimmed()};
    }
    if (first == u'>')
        return {Start::Quote, 0, {}, {}, rest.sliced(1)};
    const int level = qMin(indent / 2, deepest);
    if ((first == u'-' || first == u'*' || first == u'+') && rest.size() > 1 && rest[1] == u' ')
        return {Start::Item, level, {}, u"\u2022"_s, rest.sliced(2).trimmed()};
    qsizetype digits = 0;
    while (digits < rest.size() && digits < 9 && rest[digits] >= u'0' && rest[digits] <= u'9')
        ++digits;
    if (digits > 0 && digits + 1 < rest.size() && (rest[digits] == u'.' || rest[digits] == u')') &&
        rest[digits + 1] == u' ') {
        return {Start::Item,
                level,
                {},
                rest.first(digits).toString() + u'.',
                rest.sliced(digits + 2).trimmed()};
    }
    return {};
}

class Blocks
{
public:
    void line(QStringView line)
    {
        if (m_fence > 0) {
            codeLine(line);
            return;
        }
        const Start start = startOf(line);
        switch (start.kind) {
        case Start::Blank:
            finish();
            break;
        case Start::Fence:
            finish();
            m_fence = start.level;
            m_tick = start.tick;
            break;
        case Start::Heading:
            begin(TextBlock::Heading, start.level, {});
            add(start.words);
            finish();
            break;
        case Start::Item:
            begin(TextBlock::ListItem, start.level, start.marker);
            add(start.words);
            break;
        case Start::Quote:
            quoteLine(start.words);
            break;
        case Start::None:
            if (!m_inBlock || m_block.kind == TextBlock::Quote)
                begin(TextBlock::Paragraph, 0, {});
            add(m_block.kind == TextBlock::ListItem ? line.trimmed() : line);
            break;
        }
    }

    QList<TextBlock> take()
    {
        if (m_fence > 0)
            finishCode();
        finish();
        return std::move(m_blocks);
    }

private:
    void begin(TextBlock::Kind kind, int level, const QString& marker)
    {
        finish();
        m_block = {};
        m_block.kind = kind;
        m_block.level = level;
        m_block.marker = marker;
        m_inBlock = true;
    }
    void add(QStringView words)
    {
        if (!m_source.isEmpty())
            m_source += u'\n';
        m_source += words;
    }
    void finish()
    {
        if (!m_inBlock)
            return;
        Inline inner = inlines(m_source);
        m_block.styled = std::move(inner.styled);
        m_block.plain = std::move(inner.plain);
        m_block.links = std::move(inner.links);
        m_block.linkWords = std::move(inner.linkWords);
        m_blocks.append(m_block);
        m_source.clear();
        m_inBlock = false;
    }
    void quoteLine(QStringView words)
    {
        while (words.trimmed().startsWith(u'>')) // a quote in a quote is a quote
            words = words.trimmed().sliced(1);
        words = words.trimmed();
        if (words.isEmpty()) {
            finish();
            return;
        }
        if (!m_inBlock || m_block.kind != TextBlock::Quote)
            begin(TextBlock::Quote, 0, {});
        add(words);
    }
    void codeLine(QStringView line)
    {
        const QStringView trimmed = line.trimmed();
        if (countFrom(trimmed, 0, m_tick) >= m_fence &&
            countFrom(trimmed, 0, m_tick) == trimmed.size()) {
            finishCode();
            return;
        }
        m_code.append(line.toString());
    }
    void finishCode()
    {
        TextBlock block;
        block.kind = TextBlock::Code;
        block.plain = m_code.join(u'\n');
        block.styled = escaped(block.plain);
        m_blocks.append(block);
        m_code.clear();
        m_fence = 0;
    }

    QList<TextBlock> m_blocks;
    TextBlock m_block;
    bool m_inBlock = false;
    QString m_source;
    int m_fence = 0;
    QChar m_tick;
    QStringList m_code;
};

} // namespace

QList<TextBlock> blocks(const QString& text)
{
    // The guard caps first: whatever comes, no more than its 20,000 characters are read here.
    const QString safe = display::text(text);
    const bool cut = safe.size() > display::maxChars || text.count(u'\n') >= display::maxLines;
    Blocks out;
    for (const QStringView line : QStringView(safe).split(u'\n'))
        out.line(line);
    QList<TextBlock> list = out.take();
    if (cut) {
        TextBlock more;
        more.kind = TextBlock::More;
        more.plain = Words::tr("The rest is not shown: the text is very long.");
        more.styled = escaped(more.plain);
        list.append(more);
    }
    return list;
}

QVariantList variants(const QString& text)
{
    QVariantList out;
    for (const TextBlock& block : blocks(text))
        out.append(QVariant::fromValue(block));
    return out;
}

QString oneLine(const QString& text, int maxChars)
{
    QStringList words;
    for (const TextBlock& block : blocks(text.left(qsizetype(maxChars) * 4))) {
        if (block.kind != TextBlock::More)
            words << block.plain;
    }
    return display::bareLine(words.join(u' '), maxChars);
}

} // namespace agh::markdown
