#pragma once

#include <QHash>
#include <QSet>
#include <QString>

#include <memory>
#include <vector>

namespace agh {

/// A piece of HTML as a tree, as far as a text is to be had from it: read from the clipboard, so
/// from anybody. Nothing is fetched or run; scripts, styles and what is embedded are not even kept.
/// Deeper than `deepest`, elements lie beside one another; linear in the length of the text.
class HtmlTree
{
public:
    static constexpr int deepest = 100, mostNodes = 200'000;
    static constexpr qsizetype mostChars = 4'000'000, mostAttribute = 4'000;

    struct Node
    {
        QString tag;                        ///< in small letters; empty: a text
        QString text;                       ///< with its entities read
        QHash<QString, QString> attributes; ///< class, style, href, alt and a few more
        std::vector<std::unique_ptr<Node>> children;
        [[nodiscard]] QString attribute(const QString& name) const
        {
            return attributes.value(name);
        }
    };

    explicit HtmlTree(QStringView html);
    [[nodiscard]] const Node& root() const { return m_root; }
    /// There was more than is read.
    [[nodiscard]] bool cut() const { return m_cut; }

private:
    void text(QStringView words);
    void open(const QString& tag, QHash<QString, QString> attributes);
    void close(const QString& tag);
    void closeBefore(const QString& tag);
    [[nodiscard]] qsizetype element(QStringView html, qsizetype at);
    Node* add();

    Node m_root;
    std::vector<Node*> m_open;
    QSet<QString> m_endless; ///< begins, and never ends
    int m_nodes = 0;
    bool m_cut = false;
};

namespace html {

/// Reads &amp;, &#8211;, &#x2013; and the names that occur; what is none stays as it is.
[[nodiscard]] QString withoutEntities(QStringView text);

} // namespace html
} // namespace agh
