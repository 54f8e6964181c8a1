#include "views/out/plaincell.h"

#include "views/text/displayguard.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace agh::cells {
namespace {

/// A number of ours is no formula, though it may begin with a minus.
bool isNumber(const QString& text)
{
    static const QRegularExpression form(u"^-?[0-9]{1,40}(\\.[0-9]{1,40})?$"_s);
    return form.match(text).hasMatch();
}

bool startsFormula(const QString& text)
{
    // Also the wide forms, and behind blanks: some programs look past them.
    static const QString signs = u"=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20|%"_s;
    const auto first = std::find_if(text.begin(), text.end(), [](QChar c) {
        return !c.isSpace() && c != QChar(0x2068) && c != QChar(0x200B);
    });
    if (first == text.end())
        return false;
    return signs.contains(*first) || signs.left(7).contains(text.front());
}

QString oneLine(QString text)
{
    text.replace(QRegularExpression(u"[\\t\\r\\n\\x0B\\x0C]+"_s), u" "_s);
    return text;
}

bool isUnseen(char32_t c)
{
    return (c >= 0x200B && c <= 0x200F) || (c >= 0x2028 && c <= 0x202E) ||
           (c >= 0x2060 && c <= 0x206F) || c == 0x061C || c == 0xFEFF || c == 0xAD || c == 0x7F ||
           (c >= 0x80 && c < 0xA0);
}

} // namespace

QString plain(const QString& untrusted) { return display::whole(untrusted); }

QString sheet(const QString& untrusted)
{
    const QString text = plain(untrusted);
    return startsFormula(text) && !isNumber(text) ? u'\'' + text : text;
}

QByteArray csvLine(const QStringList& row)
{
    QByteArray out;
    for (const QString& cell : row) {
        if (!out.isEmpty() || &cell != &row.first())
            out += ',';
        QString text = sheet(cell);
        static const QRegularExpression quoted(u"[\",\\r\\n\\t;']|^ | $"_s);
        if (quoted.match(text).hasMatch())
            text = u'"' + text.replace(u'"', u"\"\""_s) + u'"';
        out += text.toUtf8();
    }
    return out + "\r\n";
}

QString tsvLine(const QStringList& row)
{
    QStringList out;
    for (const QString& cell : row)
        out << oneLine(sheet(cell));
    return out.join(u'\t') + u'\n';
}

QString htmlTable(const QStringList& headings, const QList<QStringList>& rows)
{
    const auto cell = [](const QString& text, const QString& tag) {
        QString inner = plain(text).toHtmlEscaped();
        inner.replace(u'\n', u"<br>"_s);
        return u"<%1 dir=\"auto\">%2</%1>"_s.arg(tag, inner);
    };
    QString out = u"<table><thead><tr>"_s;
    for (const QString& heading : headings)
        out += cell(heading, u"th"_s);
    out += u"</tr></thead><tbody>"_s;
    for (const QStringList& row : rows) {
        out += u"<tr>"_s;
        for (const QString& one : row)
            out += cell(one, u"td"_s);
        out += u"</tr>"_s;
    }
    return out + u"</tbody></table>"_s;
}

QByteArray jsonVisible(const QByteArray& json)
{
    const QString text = QString::fromUtf8(json);
    QByteArray out;
    out.reserve(json.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            const char32_t whole = QChar::surrogateToUcs4(c, text[i + 1]);
            if (whole >= 0xE0000 && whole <= 0xE0FFF)
                out += QStringLiteral("\\u%1\\u%2")
                           .arg(uint(c.unicode()), 4, 16, QLatin1Char('0'))
                           .arg(uint(text[i + 1].unicode()), 4, 16, QLatin1Char('0'))
                           .toLatin1();
            else
                out += QString(text.mid(i, 2)).toUtf8();
            ++i;
        } else if (isUnseen(c.unicode())) {
            out +=
                QStringLiteral("\\u%1").arg(uint(c.unicode()), 4, 16, QLatin1Char('0')).toLatin1();
        } else {
            out += QString(c).toUtf8();
        }
    }
    return out;
}

} // namespace agh::cells
