#include "services/filevalue.h"

#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace agh::filetext {
namespace {

/// Written out, because an editor or a parser would take it for something else, or not show it.
bool isHidden(char16_t c)
{
    return c < 0x20 || (c >= 0x7F && c <= 0xA0) || c == 0xAD || (c >= 0x200B && c <= 0x200F) ||
           (c >= 0x2028 && c <= 0x202E) || (c >= 0x2060 && c <= 0x206F) || c == 0xFEFF ||
           c >= 0xFFF0;
}

bool pairsAt(QStringView text, qsizetype at)
{
    return text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
}

QString written(char16_t c) { return u"\\u"_s + QString::number(c, 16).rightJustified(4, u'0'); }

/// Of the letter behind a backslash.
std::optional<QChar> meaningOf(QChar name)
{
    switch (name.unicode()) {
    case u'n':
        return u'\n';
    case u'r':
        return u'\r';
    case u't':
        return u'\t';
    case u'b':
        return u'\b';
    case u'f':
        return u'\f';
    case u'0':
        return u'\0';
    case u'"':
    case u'\\':
    case u'/':
        return name;
    default:
        return std::nullopt;
    }
}

int hexOf(QStringView digits)
{
    bool fine = false;
    const uint code = digits.toUInt(&fine, 16);
    // toUInt takes a sign and blanks too.
    for (const QChar one : digits)
        fine = fine && (one.isDigit() || one.isLetter());
    return fine ? int(code) : -1;
}

} // namespace

bool isWhole(const QString& text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (pairsAt(text, i))
            ++i;
        else if (text[i].isSurrogate())
            return false;
    }
    return true;
}

QString quoted(const QString& text)
{
    QString out = u"\""_s;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'"' || c == u'\\')
            out += u'\\';
        if (c == u'\n') {
            out += u"\\n"_s;
        } else if (c == u'\t') {
            out += u"\\t"_s;
        } else if (c == u'\r') {
            out += u"\\r"_s;
        } else if (pairsAt(text, i)) {
            out += c;
            out += text[++i];
        } else if (c.isSurrogate() || isHidden(c.unicode())) {
            out += written(c.unicode());
        } else {
            out += c;
        }
    }
    return out + u'"';
}

bool unquote(QStringView from, qsizetype& at, QString& into)
{
    into.clear();
    for (++at; at < from.size(); ++at) {
        const QChar c = from[at];
        if (c == u'"') {
            ++at;
            return true;
        }
        if (c == u'\n')
            return false;
        if (c != u'\\') {
            into += c;
            continue;
        }
        if (++at >= from.size())
            return false;
        const QChar name = from[at];
        if (name == u'u' || name == u'x') {
            const qsizetype length = name == u'u' ? 4 : 2;
            const int code = at + length < from.size() ? hexOf(from.sliced(at + 1, length)) : -1;
            if (code < 0)
                return false;
            into += QChar(char16_t(code));
            at += length;
        } else if (const auto meant = meaningOf(name)) {
            into += *meant;
        } else {
            return false;
        }
    }
    return false;
}

} // namespace agh::filetext
