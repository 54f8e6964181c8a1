#include "views/text/htmltree.h"

#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace agh {
namespace {

bool isVoid(const QString& tag)
{
    static const QSet<QString> all{u"br"_s,    u"hr"_s,     u"img"_s,   u"meta"_s, u"link"_s,
                                   u"input"_s, u"col"_s,    u"wbr"_s,   u"area"_s, u"base"_s,
                                   u"embed"_s, u"source"_s, u"track"_s, u"param"_s};
    return all.contains(tag);
}

/// Passed over up to its end tag, whatever stands in it.
bool isDropped(const QString& tag)
{
    static const QSet<QString> all{u"script"_s,   u"style"_s,  u"title"_s,    u"textarea"_s,
                                   u"noscript"_s, u"iframe"_s, u"template"_s, u"xml"_s,
                                   u"object"_s,   u"svg"_s,    u"canvas"_s,   u"audio"_s,
                                   u"video"_s,    u"select"_s, u"head"_s,     u"math"_s};
    return all.contains(tag);
}

/// Begins a block, which ends a paragraph that is open.
bool isBlock(const QString& tag)
{
    static const QSet<QString> all{
        u"p"_s,       u"div"_s,      u"h1"_s,     u"h2"_s,  u"h3"_s,         u"h4"_s,
        u"h5"_s,      u"h6"_s,       u"ul"_s,     u"ol"_s,  u"blockquote"_s, u"pre"_s,
        u"table"_s,   u"section"_s,  u"hr"_s,     u"dl"_s,  u"article"_s,    u"header"_s,
        u"main"_s,    u"footer"_s,   u"aside"_s,  u"nav"_s, u"form"_s,       u"figure"_s,
        u"address"_s, u"fieldset"_s, u"details"_s};
    return all.contains(tag);
}

bool isKept(QStringView name)
{
    return name == u"style" || name == u"class" || name == u"href" || name == u"alt" ||
           name == u"hidden" || name == u"start" || name == u"type" || name == u"checked" ||
           name == u"value";
}

bool isBlank(QChar c) { return c == u' ' || c == u'\n' || c == u'\t' || c == u'\r' || c == u'\f'; }

/// Behind the comment or declaration that begins at `at`.
qsizetype behindRemark(QStringView html, qsizetype at)
{
    const bool comment = html.sliced(at).startsWith(u"<!--");
    const QStringView end = comment ? QStringView(u"-->") : QStringView(u">");
    const qsizetype found = html.indexOf(end, at + (comment ? 4 : 2));
    return found < 0 ? html.size() : found + end.size();
}

} // namespace

HtmlTree::HtmlTree(QStringView html)
{
    m_cut = html.size() > mostChars;
    html = html.first(std::min(html.size(), mostChars));
    // What Windows puts around the piece that was copied.
    static constexpr QStringView begin = u"<!--StartFragment-->", end = u"<!--EndFragment-->";
    if (const qsizetype from = html.indexOf(begin); from >= 0) {
        html = html.sliced(from + begin.size());
        if (const qsizetype to = html.lastIndexOf(end); to >= 0)
            html = html.first(to);
    }
    m_open.push_back(&m_root);
    for (qsizetype at = 0; at < html.size();) {
        qsizetype next = html.indexOf(u'<', at);
        if (next < 0)
            next = html.size();
        if (next > at)
            text(html.sliced(at, next - at));
        if (next >= html.size())
            break;
        const QChar sign = next + 1 < html.size() ? html[next + 1] : QChar();
        if (sign == u'!' || sign == u'?') {
            at = behindRemark(html, next);
        } else if (sign == u'/' || (sign.unicode() < 0x80 && sign.isLetter())) {
            at = element(html, next);
        } else {
            text(html.sliced(next, 1)); // a sign "less than"
            at = next + 1;
        }
        if (m_nodes >= mostNodes) {
            m_cut = true;
            break;
        }
    }
}

HtmlTree::Node* HtmlTree::add()
{
    ++m_nodes;
    return m_open.back()->children.emplace_back(std::make_unique<Node>()).get();
}

void HtmlTree::text(QStringView words) { add()->text = html::withoutEntities(words); }

/// Reads the tag at `at`; answers where to go on.
qsizetype HtmlTree::element(QStringView html, qsizetype at)
{
    const bool closes = html[at + 1] == u'/';
    qsizetype i = at + (closes ? 2 : 1);
    const auto isNamed = [&](QChar c) { return !isBlank(c) && c != u'>' && c != u'/'; };
    const qsizetype nameAt = i;
    while (i < html.size() && isNamed(html[i]))
        ++i;
    const QString tag =
        html.sliced(nameAt, std::min<qsizetype>(i - nameAt, 60)).toString().toLower();
    QHash<QString, QString> attributes;
    bool empty = false;
    while (i < html.size() && html[i] != u'>') {
        if (isBlank(html[i]) || html[i] == u'/') {
            empty = html[i] == u'/';
            ++i;
            continue;
        }
        empty = false;
        const qsizetype from = i;
        while (i < html.size() && isNamed(html[i]) && html[i] != u'=')
            ++i;
        if (i == from) { // an equals sign without a name
            ++i;
            continue;
        }
        const QString name =
            html.sliced(from, std::min<qsizetype>(i - from, 60)).toString().toLower();
        while (i < html.size() && isBlank(html[i]))
            ++i;
        QStringView value;
        if (i < html.size() && html[i] == u'=') {
            ++i;
            while (i < html.size() && isBlank(html[i]))
                ++i;
            const QChar quote = i < html.size() ? html[i] : QChar();
            const bool quoted = quote == u'"' || quote == u'\'';
            const qsizetype begin = i + (quoted ? 1 : 0);
            qsizetype end = begin;
            while (end < html.size() &&
                   (quoted ? html[end] != quote : (!isBlank(html[end]) && html[end] != u'>')))
                ++end;
            value = html.sliced(std::min(begin, html.size()), end - std::min(begin, html.size()));
            i = std::min(html.size(), end + (quoted ? 1 : 0));
        }
        if (isKept(name) && !attributes.contains(name))
            attributes.insert(
                name, html::withoutEntities(value.first(std::min(value.size(), mostAttribute))));
    }
    i = std::min(html.size(), i + 1);
    if (closes) {
        close(tag);
        return i;
    }
    if (isDropped(tag)) {
        const QString end = u"</"_s + tag;
        if (empty || m_endless.contains(tag))
            return i;
        const qsizetype found = html.indexOf(end, i, Qt::CaseInsensitive);
        if (found >= 0)
            return found;
        // Not looked for again and again. A script without an end goes on to the end of all.
        m_endless.insert(tag);
        return tag == u"head"_s || tag == u"xml"_s ? i : html.size();
    }
    closeBefore(tag);
    open(tag, std::move(attributes));
    if (empty && tag.contains(u':')) // <o:p/>
        close(tag);
    return i;
}

void HtmlTree::open(const QString& tag, QHash<QString, QString> attributes)
{
    const bool isFlat = isVoid(tag);
    if (!isFlat && int(m_open.size()) > deepest)
        return; // what is in it stands beside it
    Node* node = add();
    node->tag = tag;
    node->attributes = std::move(attributes);
    if (!isFlat)
        m_open.push_back(node);
}

void HtmlTree::close(const QString& tag)
{
    for (size_t i = m_open.size(); i-- > 1;) {
        if (m_open[i]->tag == tag) {
            m_open.resize(i);
            return;
        }
        // An end of something outside does not end a cell.
        if ((m_open[i]->tag == u"td"_s || m_open[i]->tag == u"th"_s) && tag != u"tr"_s &&
            tag != u"table"_s && tag != u"tbody"_s && tag != u"thead"_s)
            return;
    }
}

/// Ends what its author left open: a paragraph before a block, an item before the next one.
void HtmlTree::closeBefore(const QString& tag)
{
    static const QHash<QString, QStringList> ends{
        {u"li"_s, {u"li"_s}},          {u"dt"_s, {u"dt"_s, u"dd"_s}},
        {u"dd"_s, {u"dt"_s, u"dd"_s}}, {u"td"_s, {u"td"_s, u"th"_s}},
        {u"th"_s, {u"td"_s, u"th"_s}}, {u"tr"_s, {u"td"_s, u"th"_s, u"tr"_s}}};
    static const QStringList walls{u"ul"_s, u"ol"_s, u"dl"_s, u"table"_s};
    const QStringList ended = ends.value(tag);
    const bool block = isBlock(tag) || !ended.isEmpty();
    for (size_t i = m_open.size(); block && i-- > 1;) {
        const QString& one = m_open[i]->tag;
        if (ended.contains(one) || one == u"p"_s)
            m_open.resize(i);
        else if (walls.contains(one) || (isBlock(one) && ended.isEmpty()) || one == u"td"_s ||
                 one == u"th"_s)
            return;
    }
}

} // namespace agh
