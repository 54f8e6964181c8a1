#include "views/text/htmlwalker.h"

#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

// Tables on their way into Markdown, which has none in our kind.
namespace agh {
namespace {

using Node = HtmlTree::Node;

/// What no cell of a list of facts has.
bool isStructure(const Node& node)
{
    static const QSet<QString> all{u"ul"_s, u"ol"_s, u"pre"_s, u"table"_s, u"blockquote"_s};
    return all.contains(node.tag) || html::headingLevel(node) > 0;
}

bool hasStructure(const Node& node)
{
    return isStructure(node) || std::any_of(node.children.begin(), node.children.end(),
                                            [](const auto& child) { return hasStructure(*child); });
}

void rowsOf(const Node& node, QList<const Node*>& into)
{
    for (const auto& child : node.children) {
        if (child->tag == u"tr"_s)
            into.append(child.get());
        else if (child->tag != u"table"_s)
            rowsOf(*child, into);
    }
}

} // namespace

/// Facts in rows become points: "**Part:** 12; **Code:** 8708". What only places things on a
/// page is passed over.
void HtmlWalker::table(const Node& node, const Look& look)
{
    QList<const Node*> rows;
    rowsOf(node, rows);
    qsizetype widest = 0;
    bool structured = false;
    for (const Node* row : std::as_const(rows)) {
        qsizetype cells = 0;
        for (const auto& cell : row->children)
            cells += cell->tag == u"td"_s || cell->tag == u"th"_s;
        widest = std::max(widest, cells);
        for (const auto& child : row->children)
            structured = structured || hasStructure(*child);
    }
    if (widest < 2 || structured || m_inCell) {
        edge();
        walk(node, look);
        edge();
        return;
    }
    flush();
    Cells heads;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        bool isHead = i == 0 && rows.size() > 1;
        const Cells cells = cellsOf(*rows[i], html::lookIn(*rows[i], look), isHead);
        if (isHead)
            heads = cells;
        else
            row(cells, heads);
    }
}

/// `isHead` stays true where all that is in it is bold.
HtmlWalker::Cells HtmlWalker::cellsOf(const Node& row, const Look& look, bool& isHead)
{
    Cells out;
    bool any = false;
    for (const auto& child : row.children) {
        if (child->tag != u"td"_s && child->tag != u"th"_s)
            continue;
        HtmlWalker inner(m_most);
        inner.m_inCell = true;
        inner.one(*child, look);
        QList<TextRun> runs;
        for (const OutBlock& block : inner.take()) {
            for (TextRun run : block.runs) {
                run.text.replace(u'\n', u' ');
                if (!run.text.trimmed().isEmpty()) {
                    any = true;
                    isHead = isHead && run.bold;
                }
                runs.append(run);
            }
            runs.append({u" "_s, false, false, false, false, {}});
        }
        m_chars += inner.m_chars;
        out.append(runs);
    }
    isHead = isHead && any;
    return out;
}

void HtmlWalker::row(const Cells& cells, const Cells& heads)
{
    OutBlock block;
    block.kind = OutBlock::Item;
    block.level = std::min(int(m_lists.size()), deepestItem);
    for (qsizetype i = 0; i < cells.size(); ++i) {
        QList<TextRun> runs = cells[i];
        while (!runs.isEmpty() && runs.last().text.trimmed().isEmpty())
            runs.removeLast();
        if (runs.isEmpty())
            continue;
        QString head;
        for (const TextRun& run : heads.value(i))
            head += run.text;
        head = head.simplified();
        if (!block.runs.isEmpty())
            block.runs.append(
                {heads.isEmpty() ? u" | "_s : u"; "_s, false, false, false, false, {}});
        if (!head.isEmpty()) {
            block.runs.append(
                {head.endsWith(u':') ? head : head + u':', true, false, false, false, {}});
            block.runs.append({u" "_s, false, false, false, false, {}});
        }
        block.runs += runs;
    }
    if (!block.runs.isEmpty())
        m_blocks.append(block);
}

} // namespace agh
