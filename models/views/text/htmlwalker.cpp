#include "views/text/htmlwalker.h"

#include <QSet>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace agh {
namespace {

using Node = HtmlTree::Node;

const QString bullets = u"\u2022\u25aa\u25e6\u2023\u25cf\u25cb\u25a0\u00b7"_s;

bool isBlockTag(const QString& tag)
{
    static const QSet<QString> all{
        u"p"_s,       u"div"_s,      u"section"_s, u"article"_s, u"header"_s,  u"footer"_s,
        u"main"_s,    u"aside"_s,    u"nav"_s,     u"figure"_s,  u"address"_s, u"blockquote"_s,
        u"dt"_s,      u"dd"_s,       u"dl"_s,      u"tr"_s,      u"td"_s,      u"th"_s,
        u"caption"_s, u"fieldset"_s, u"form"_s,    u"details"_s, u"summary"_s, u"figcaption"_s,
        u"body"_s,    u"center"_s,   u"pre"_s,     u"hr"_s};
    return all.contains(tag);
}

/// Letters as we keep them: no control, nothing without a width, no sign of a font of its own.
QString cleaned(const QString& text)
{
    QString out;
    out.reserve(text.size());
    for (const QChar c : text) {
        const char16_t u = c.unicode();
        if (u == u'\n' || u == u'\t' || u == u'\r' || u == u'\f' || u == 0xA0 || u == 0x2028)
            out += u' ';
        else if (u >= 0x20 && !(u >= 0x7F && u < 0xA0) && u != 0xAD && u != 0x200B && u != 0x2060 &&
                 u != 0xFEFF && u != 0xFFFC && !(u >= 0xE000 && u <= 0xF8FF))
            out += c;
    }
    return out;
}

QString textIn(const Node& node)
{
    if (node.tag.isEmpty())
        return node.text;
    if (node.tag == u"br"_s)
        return u"\n"_s;
    QString out;
    for (const auto& child : node.children) {
        const QString text = textIn(*child);
        // A line of code in a block of its own.
        if (isBlockTag(child->tag) && !out.isEmpty() && !out.endsWith(u'\n'))
            out += u'\n';
        out += text;
        if (isBlockTag(child->tag) && child->tag != u"pre"_s)
            out += text.endsWith(u'\n') ? QString() : u"\n"_s;
    }
    return out;
}

/// The bullet or the number that Word wrote into the text; empty: there is none.
QString wordMarkerIn(const Node& node)
{
    if (html::isWordMarker(node))
        return textIn(node);
    for (const auto& child : node.children) {
        if (const QString found = wordMarkerIn(*child); !found.isEmpty())
            return found;
    }
    return {};
}

} // namespace

void HtmlWalker::walk(const Node& node, const Look& around)
{
    for (const auto& child : node.children)
        one(*child, around);
}

QList<OutBlock> HtmlWalker::take()
{
    flush();
    return std::move(m_blocks);
}

void HtmlWalker::one(const Node& node, const Look& around)
{
    if (cut())
        return;
    if (node.tag.isEmpty()) {
        words(node.text, around);
        return;
    }
    const Look look = html::lookIn(node, around);
    const QString& tag = node.tag;
    if (look.hidden || html::isWordMarker(node)) {
        return;
    } else if (tag == u"br"_s) {
        lineEnd();
    } else if (tag == u"img"_s) {
        picture(node, look);
    } else if (tag == u"input"_s) {
        if (node.attribute(u"type"_s) == u"checkbox"_s)
            words(node.attributes.contains(u"checked"_s) ? u"[x] "_s : u"[ ] "_s, look);
    } else if (tag == u"ul"_s || tag == u"ol"_s) {
        flush();
        const int from = node.attribute(u"start"_s).toInt();
        m_lists.append({tag == u"ol"_s, std::clamp(from, 1, 99'999'999)});
        walk(node, look);
        flush();
        m_lists.removeLast();
    } else if (tag == u"li"_s) {
        List plain;
        List& list = m_lists.isEmpty() ? plain : m_lists.last();
        item(node, look, int(m_lists.size()) - 1, list.ordered ? list.next++ : 0);
    } else if (const int level = html::wordListLevel(node); level > 0 && tag == u"p"_s) {
        item(node, look, level - 1, numberOf(wordMarkerIn(node), level));
    } else {
        block(node, look);
    }
}

void HtmlWalker::block(const Node& node, const Look& look)
{
    const QString& tag = node.tag;
    if (const int heading = html::headingLevel(node); heading > 0 && !m_inItem) {
        flush();
        m_now.kind = OutBlock::Heading;
        m_now.level = heading;
        walk(node, look);
        flush();
    } else if (look.mono && look.keepsLines && isBlockTag(tag)) {
        code(node, look);
    } else if (tag == u"table"_s) {
        table(node, look);
    } else if (isBlockTag(tag) || heading > 0) {
        edge();
        walk(node, look);
        edge();
    } else {
        walk(node, look);
    }
}

void HtmlWalker::words(const QString& raw, const Look& look)
{
    QString text = cleaned(raw);
    if (text.isEmpty() || look.hidden)
        return;
    const QString core = text.trimmed();
    const bool begins = m_now.runs.isEmpty() || m_now.runs.last().text.endsWith(u'\n');
    if (begins && m_now.kind == OutBlock::Paragraph && !m_inItem && core.size() > 1 &&
        bullets.contains(core[0]) && core[1] == u' ') {
        // A point that somebody made with a sign and a blank.
        flush();
        m_now.kind = OutBlock::Item;
        text = core.sliced(2) + (text.endsWith(u' ') ? u" "_s : QString());
    }
    m_chars += text.size();
    if (m_now.runs.isEmpty())
        m_now.quotes = std::min(look.quotes, 3);
    m_now.runs.append({text, look.bold, look.italic, look.strike, look.mono, look.link});
}

void HtmlWalker::lineEnd()
{
    while (!m_now.runs.isEmpty() && m_now.runs.last().text.trimmed().isEmpty() &&
           !m_now.runs.last().text.endsWith(u'\n'))
        m_now.runs.removeLast();
    if (m_now.runs.isEmpty())
        return;
    if (m_now.runs.last().text.endsWith(u'\n')) {
        if (m_now.kind == OutBlock::Paragraph && !m_inItem)
            flush(); // an empty line
        return;
    }
    TextRun end = m_now.runs.last();
    end.text = u"\n"_s;
    m_now.runs.append(end);
}

/// Where a block begins or ends; inside of a point, its next line.
void HtmlWalker::edge()
{
    if (m_inItem)
        lineEnd();
    else if (hasWords())
        flush();
    else
        m_now.runs.clear(); // what it is to be stays: a heading around a block
}

bool HtmlWalker::hasWords() const
{
    return std::any_of(m_now.runs.begin(), m_now.runs.end(),
                       [](const TextRun& run) { return !run.text.trimmed().isEmpty(); });
}

void HtmlWalker::flush()
{
    if (hasWords())
        m_blocks.append(std::move(m_now));
    m_now = {};
}

void HtmlWalker::item(const Node& node, const Look& look, int level, int number)
{
    flush();
    m_now.kind = OutBlock::Item;
    m_now.level = std::clamp(level, 0, deepestItem);
    m_now.number = number;
    const bool before = std::exchange(m_inItem, true);
    walk(node, look);
    m_inItem = before;
    flush();
}

/// "3." is 3; letters and Roman figures count from where their list is.
int HtmlWalker::numberOf(const QString& marker, int level)
{
    const QString sign = cleaned(marker).trimmed();
    if (sign.size() < 2 || !(sign.endsWith(u'.') || sign.endsWith(u')'))) {
        m_wordCounts.remove(level);
        return 0;
    }
    bool fine = false;
    QString digits = sign.chopped(1);
    if (digits.startsWith(u'('))
        digits.remove(0, 1);
    const int told = digits.section(u'.', -1).toInt(&fine);
    const bool first = sign[0].toLower() == u'a' || sign == u"i."_s || sign == u"I."_s;
    int& count = m_wordCounts[level];
    count = fine && told > 0 ? std::min(told, 99'999'999) : first ? 1 : count + 1;
    return count;
}

/// None but one that stands for a letter.
void HtmlWalker::picture(const Node& node, const Look& look)
{
    const QString alt = node.attribute(u"alt"_s);
    const bool isSign =
        !alt.isEmpty() && alt.size() <= 12 &&
        std::all_of(alt.begin(), alt.end(), [](QChar c) { return c.unicode() > 0x2000; });
    if (isSign)
        words(alt, look);
}

void HtmlWalker::code(const Node& node, const Look& look)
{
    flush();
    QString text = textIn(node);
    text.remove(u'\r');
    text.replace(QChar(0xA0), u' ');
    text.remove(QChar(u'\0'));
    while (text.endsWith(u'\n'))
        text.chop(1);
    if (text.startsWith(u'\n'))
        text.remove(0, 1);
    if (text.trimmed().isEmpty())
        return;
    m_chars += text.size();
    TextRun run;
    run.text = text;
    OutBlock block;
    block.kind = OutBlock::Code;
    block.quotes = std::min(look.quotes, 3);
    block.runs = {run};
    m_blocks.append(block);
}

} // namespace agh
