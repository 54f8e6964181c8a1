#pragma once

#include "views/text/htmllook.h"
#include "views/text/markdownout.h"

#include <QHash>
#include <QList>

namespace agh {

/// Goes through a tree of HTML and makes blocks of words of it.
class HtmlWalker
{
public:
    explicit HtmlWalker(qsizetype mostChars)
        : m_most(mostChars)
    {}
    void walk(const HtmlTree::Node& node, const html::Look& around);
    [[nodiscard]] QList<OutBlock> take();
    /// There were more words than are taken.
    [[nodiscard]] bool cut() const { return m_chars > m_most; }

private:
    using Node = HtmlTree::Node;
    using Look = html::Look;
    using Cells = QList<QList<TextRun>>;
    static constexpr int deepestItem = 5;
    struct List
    {
        bool ordered = false;
        int next = 1;
    };
    void one(const Node& node, const Look& around);
    void block(const Node& node, const Look& look);
    void words(const QString& raw, const Look& look);
    void lineEnd();
    void edge();
    void flush();
    [[nodiscard]] bool hasWords() const;
    void item(const Node& node, const Look& look, int level, int number);
    [[nodiscard]] int numberOf(const QString& marker, int level);
    void picture(const Node& node, const Look& look);
    void code(const Node& node, const Look& look);
    void table(const Node& node, const Look& look);
    [[nodiscard]] Cells cellsOf(const Node& row, const Look& look, bool& isHead);
    void row(const Cells& cells, const Cells& heads);

    qsizetype m_most;
    QList<OutBlock> m_blocks;
    OutBlock m_now;
    QList<List> m_lists;
    QHash<int, int> m_wordCounts; ///< of Word's lists, by level
    bool m_inItem = false, m_inCell = false;
    qsizetype m_chars = 0;
};

} // namespace agh
