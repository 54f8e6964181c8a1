#include "views/text/htmllook.h"

#include "views/text/inlinemarkdown.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace agh::html {
namespace {

using Node = HtmlTree::Node;

/// "bold" of "color: red; font-weight: bold"; in small letters.
QString styleOf(const Node& node, QLatin1StringView name)
{
    const QString style = node.attribute(u"style"_s);
    for (const QStringView part : QStringView(style).split(u';')) {
        const qsizetype colon = part.indexOf(u':');
        if (colon > 0 && part.first(colon).trimmed().compare(name, Qt::CaseInsensitive) == 0)
            return part.sliced(colon + 1).trimmed().toString().toLower();
    }
    return {};
}

bool isHidden(const Node& node)
{
    if (node.attributes.contains(u"hidden"_s))
        return true;
    if (node.attribute(u"style"_s).isEmpty())
        return false;
    const QString size = styleOf(node, "font-size"_L1);
    const QString opacity = styleOf(node, "opacity"_L1);
    return styleOf(node, "display"_L1).startsWith("none"_L1) ||
           styleOf(node, "visibility"_L1).startsWith("hidden"_L1) ||
           styleOf(node, "visibility"_L1).startsWith("collapse"_L1) ||
           styleOf(node, "mso-hide"_L1).startsWith("all"_L1) || opacity == u"0"_s ||
           size == u"0"_s || size == u"0px"_s || size == u"0pt"_s || size == u"1px"_s;
}

void weigh(const QString& weight, Look& look)
{
    if (weight.isEmpty() || weight == u"inherit"_s)
        return;
    bool fine = false;
    const int number = weight.section(u' ', 0, 0).toInt(&fine);
    look.bold = fine ? number >= 600 : weight.startsWith("bold"_L1);
}

void takeStyle(const Node& node, Look& look)
{
    weigh(styleOf(node, "font-weight"_L1), look);
    const QString slant = styleOf(node, "font-style"_L1);
    if (!slant.isEmpty() && slant != u"inherit"_s)
        look.italic = slant.startsWith("italic"_L1) || slant.startsWith("oblique"_L1);
    if ((styleOf(node, "text-decoration"_L1) + styleOf(node, "text-decoration-line"_L1))
            .contains("line-through"_L1))
        look.strike = true;
    const QString family = styleOf(node, "font-family"_L1);
    if (!family.isEmpty() && family != u"inherit"_s) {
        const QString first = family.section(u',', 0, 0);
        look.mono = false;
        for (const auto name : {"mono"_L1, "courier"_L1, "consolas"_L1, "menlo"_L1, "monaco"_L1,
                                "code"_L1, "typewriter"_L1})
            look.mono = look.mono || first.contains(name);
    }
    const QString space = styleOf(node, "white-space"_L1);
    if (space == u"pre"_s)
        look.keepsLines = true;
    else if (!space.isEmpty() && space != u"inherit"_s && !space.startsWith("pre"_L1))
        look.keepsLines = false;
}

QString linkOf(const Node& node)
{
    QString address = node.attribute(u"href"_s).trimmed();
    address.replace(u' ', u"%20"_s);
    return markdown::offeredLink(address);
}

} // namespace

Look lookIn(const Node& node, const Look& around)
{
    Look out = around;
    const QString& tag = node.tag;
    if (tag == u"b"_s || tag == u"strong"_s || tag == u"th"_s || tag == u"dt"_s)
        out.bold = true;
    else if (tag == u"i"_s || tag == u"em"_s || tag == u"cite"_s || tag == u"dfn"_s)
        out.italic = true;
    else if (tag == u"s"_s || tag == u"strike"_s || tag == u"del"_s)
        out.strike = true;
    else if (tag == u"code"_s || tag == u"kbd"_s || tag == u"samp"_s || tag == u"tt"_s)
        out.mono = true;
    else if (tag == u"pre"_s)
        out.mono = out.keepsLines = true;
    else if (tag == u"blockquote"_s)
        ++out.quotes;
    if (tag == u"a"_s && node.attributes.contains(u"href"_s))
        out.link = linkOf(node);
    const bool marked = out.mono;
    if (!node.attribute(u"style"_s).isEmpty())
        takeStyle(node, out);
    if (tag == u"pre"_s || tag == u"code"_s) // whatever their style says
        out.mono = marked;
    if (tag == u"pre"_s)
        out.keepsLines = true;
    out.heading = around.heading || headingLevel(node) > 0;
    if (out.heading)
        out.bold = out.italic = false;
    out.hidden = around.hidden || isHidden(node);
    return out;
}

int wordListLevel(const Node& node)
{
    const QString list = styleOf(node, "mso-list"_L1);
    const qsizetype at = list.indexOf("level"_L1);
    if (at < 0 || at + 5 >= list.size())
        return 0;
    const QChar digit = list[at + 5];
    return digit >= u'1' && digit <= u'9' ? digit.digitValue() : 0;
}

bool isWordMarker(const Node& node) { return styleOf(node, "mso-list"_L1).startsWith("ignore"_L1); }

int headingLevel(const Node& node)
{
    const QString& tag = node.tag;
    if (tag.size() == 2 && tag[0] == u'h' && tag[1] >= u'1' && tag[1] <= u'6')
        return std::min(3, tag[1].digitValue());
    return node.attribute(u"class"_s) == u"MsoTitle"_s ? 1 : 0;
}

} // namespace agh::html
