#include "views/text/amountinput.h"

#include "domain/money.h"

#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace agh::amountinput {
namespace {

bool isDigit(QChar one) { return one >= u'0' && one <= u'9'; }

/// A sign that only ever stands between groups.
bool isGap(QChar one) { return one.isSpace() || one == u'\'' || one == u'\u2019' || one == u'_'; }

/// "1 234 567": one to three digits, then threes.
bool areGroups(const QStringList& groups)
{
    for (qsizetype i = 0; i < groups.size(); ++i) {
        const qsizetype size = groups[i].size();
        if (i == 0 ? size < 1 || size > 3 : size != 3)
            return false;
    }
    return true;
}

/// The whole part without its grouping; empty: it is not grouped as numbers are.
QString ungrouped(const QString& whole, QChar separator)
{
    const QStringList groups = whole.split(separator);
    return groups.size() == 1 || areGroups(groups) ? groups.join(QString()) : QString();
}

} // namespace

QString plainOf(const QString& typed, const QLocale& locale)
{
    QString text = typed.trimmed();
    if (text.isEmpty() || text.size() > 128)
        return {};
    // Blanks and apostrophes are one kind of gap.
    bool gaps = false;
    for (QChar& one : text) {
        if (isGap(one)) {
            one = u' ';
            gaps = true;
        } else if (!isDigit(one) && one != u'.' && one != u',') {
            return {};
        }
    }
    const qsizetype dots = text.count(u'.'), commas = text.count(u',');
    const QString point = locale.decimalPoint(), group = locale.groupSeparator();
    QChar decimal; // null: none
    if (dots > 0 && commas > 0) {
        decimal = text.lastIndexOf(u'.') > text.lastIndexOf(u',') ? u'.' : u',';
        if (gaps || text.count(decimal) != 1)
            return {};
    } else if (dots + commas == 1) {
        const QChar sign = dots == 1 ? u'.' : u',';
        const qsizetype at = text.indexOf(sign);
        const bool couldGroup =
            !gaps && text.size() - at - 1 == 3 && at >= 1 && at <= 3 && !text.startsWith(u'0');
        const bool groups = couldGroup && point != sign && (group == sign || sign == u',');
        if (!groups)
            decimal = sign;
    } else if (dots + commas > 1 && gaps) {
        return {};
    }
    const qsizetype at = decimal.isNull() ? text.size() : text.lastIndexOf(decimal);
    const QString fraction = text.sliced(std::min(at + 1, text.size()));
    QString whole = text.first(at);
    if (fraction.contains(u'.') || fraction.contains(u',') || fraction.contains(u' '))
        return {};
    if (whole.isEmpty() && !fraction.isEmpty())
        whole = u"0"_s; // ".5"
    whole = ungrouped(whole, gaps                                                ? u' '
                             : decimal == u',' || (decimal.isNull() && dots > 0) ? u'.'
                                                                                 : u',');
    if (whole.isEmpty())
        return {};
    while (whole.size() > 1 && whole.startsWith(u'0'))
        whole.remove(0, 1);
    const QString plain = fraction.isEmpty() ? whole : whole + u'.' + fraction;
    return Decimal::parse(plain.toLatin1()) ? plain : QString();
}

QString typedOf(const QString& plain, const QLocale& locale)
{
    return QString(plain).replace(u'.', locale.decimalPoint());
}

} // namespace agh::amountinput
