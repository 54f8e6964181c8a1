#include "views/text/htmltree.h"

using namespace Qt::Literals::StringLiterals;

namespace agh::html {
namespace {

/// Names that programs put on the clipboard; all else comes as the character itself.
const QHash<QString, char16_t>& names()
{
    static const QHash<QString, char16_t> all{
        {u"amp"_s, u'&'},      {u"lt"_s, u'<'},      {u"gt"_s, u'>'},       {u"quot"_s, u'"'},
        {u"apos"_s, u'\''},    {u"nbsp"_s, 0xA0},    {u"shy"_s, 0xAD},      {u"copy"_s, 0xA9},
        {u"reg"_s, 0xAE},      {u"deg"_s, 0xB0},     {u"plusmn"_s, 0xB1},   {u"sup2"_s, 0xB2},
        {u"sup3"_s, 0xB3},     {u"micro"_s, 0xB5},   {u"para"_s, 0xB6},     {u"middot"_s, 0xB7},
        {u"sect"_s, 0xA7},     {u"laquo"_s, 0xAB},   {u"raquo"_s, 0xBB},    {u"frac12"_s, 0xBD},
        {u"frac14"_s, 0xBC},   {u"iexcl"_s, 0xA1},   {u"iquest"_s, 0xBF},   {u"cent"_s, 0xA2},
        {u"pound"_s, 0xA3},    {u"yen"_s, 0xA5},     {u"times"_s, 0xD7},    {u"divide"_s, 0xF7},
        {u"szlig"_s, 0xDF},    {u"auml"_s, 0xE4},    {u"ouml"_s, 0xF6},     {u"uuml"_s, 0xFC},
        {u"Auml"_s, 0xC4},     {u"Ouml"_s, 0xD6},    {u"Uuml"_s, 0xDC},     {u"aacute"_s, 0xE1},
        {u"agrave"_s, 0xE0},   {u"acirc"_s, 0xE2},   {u"atilde"_s, 0xE3},   {u"aring"_s, 0xE5},
        {u"aelig"_s, 0xE6},    {u"ccedil"_s, 0xE7},  {u"eacute"_s, 0xE9},   {u"egrave"_s, 0xE8},
        {u"ecirc"_s, 0xEA},    {u"euml"_s, 0xEB},    {u"iacute"_s, 0xED},   {u"icirc"_s, 0xEE},
        {u"iuml"_s, 0xEF},     {u"ntilde"_s, 0xF1},  {u"oacute"_s, 0xF3},   {u"ocirc"_s, 0xF4},
        {u"oslash"_s, 0xF8},   {u"uacute"_s, 0xFA},  {u"ugrave"_s, 0xF9},   {u"ucirc"_s, 0xFB},
        {u"Eacute"_s, 0xC9},   {u"Aring"_s, 0xC5},   {u"Oslash"_s, 0xD8},   {u"ndash"_s, 0x2013},
        {u"mdash"_s, 0x2014},  {u"lsquo"_s, 0x2018}, {u"rsquo"_s, 0x2019},  {u"sbquo"_s, 0x201A},
        {u"ldquo"_s, 0x201C},  {u"rdquo"_s, 0x201D}, {u"bdquo"_s, 0x201E},  {u"lsaquo"_s, 0x2039},
        {u"rsaquo"_s, 0x203A}, {u"bull"_s, 0x2022},  {u"hellip"_s, 0x2026}, {u"euro"_s, 0x20AC},
        {u"trade"_s, 0x2122},  {u"larr"_s, 0x2190},  {u"rarr"_s, 0x2192},   {u"minus"_s, 0x2212},
        {u"ne"_s, 0x2260},     {u"le"_s, 0x2264},    {u"ge"_s, 0x2265},     {u"ensp"_s, u' '},
        {u"emsp"_s, u' '},     {u"thinsp"_s, u' '},  {u"zwnj"_s, 0x200C},   {u"zwj"_s, 0x200D},
        {u"lrm"_s, 0x200E},    {u"rlm"_s, 0x200F}};
    return all;
}

/// 128 to 159 mean what Windows means by them.
constexpr char16_t windows[]{0x20AC, 0x81,   0x201A, 0x192,  0x201E, 0x2026, 0x2020, 0x2021,
                             0x2C6,  0x2030, 0x160,  0x2039, 0x152,  0x8D,   0x17D,  0x8F,
                             0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                             0x2DC,  0x2122, 0x161,  0x203A, 0x153,  0x9D,   0x17E,  0x178};

QString ofNumber(QStringView digits)
{
    const bool hex = digits.startsWith(u'x', Qt::CaseInsensitive);
    bool fine = false;
    const uint code = hex ? digits.sliced(1).toUInt(&fine, 16) : digits.toUInt(&fine, 10);
    if (!fine || code == 0 || code > 0x10FFFF || (code >= 0xD800 && code < 0xE000))
        return u"\ufffd"_s;
    if (code >= 0x80 && code < 0xA0)
        return QString(QChar(windows[code - 0x80]));
    return QString::fromUcs4(reinterpret_cast<const char32_t*>(&code), 1);
}

} // namespace

QString withoutEntities(QStringView text)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != u'&') {
            out += text[i];
            continue;
        }
        qsizetype end = i + 1;
        while (end < text.size() && end - i < 12 &&
               (text[end].isLetterOrNumber() || text[end] == u'#'))
            ++end;
        const QStringView name = text.sliced(i + 1, end - i - 1);
        const bool closed = end < text.size() && text[end] == u';';
        if (closed && name.size() > 1 && name.startsWith(u'#')) {
            out += ofNumber(name.sliced(1));
            i = end;
        } else if (const auto known = names().constFind(name.toString());
                   closed && known != names().constEnd()) {
            out += QChar(*known);
            i = end;
        } else {
            out += u'&';
        }
    }
    return out;
}

} // namespace agh::html
