#include "domain/amounttext.h"

namespace agh {
namespace {

constexpr int longest = 160;

/// Every sort of separator as one letter: a blank, '.', ',', an apostrophe, 'D' and 'G' for the two
/// that Arabic has.
QByteArray plainForm(const QString& text)
{
    QByteArray out;
    char16_t script = 0;
    for (const QChar letter : text.trimmed()) {
        const char16_t code = letter.unicode();
        char16_t zero = 0;
        if (code >= u'0' && code <= u'9')
            zero = u'0';
        else if (code >= u'\u0660' && code <= u'\u0669')
            zero = u'\u0660';
        else if (code >= u'\u06F0' && code <= u'\u06F9')
            zero = u'\u06F0';
        if (zero != 0) {
            if (script != 0 && script != zero)
                return {}; // digits of two scripts in one amount
            script = zero;
            out.append(char('0' + code - zero));
        } else if (letter.isSpace()) { // with those that do not break
            out.append(' ');
        } else if (code == u'.' || code == u',' || code == u'-') {
            out.append(char(code));
        } else if (code == u'\'' || code == u'\u2019') {
            out.append('\'');
        } else if (code == u'\u066B') {
            out.append('D');
        } else if (code == u'\u066C') {
            out.append('G');
        } else if (code == u'\u2212') {
            out.append('-');
        } else {
            return {};
        }
    }
    return out;
}

bool isSeparator(char c) { return c < '0' || c > '9'; }

/// Three digits after each, one to three before the first.
bool groupsWell(const QByteArray& whole)
{
    qsizetype run = 0;
    bool first = true;
    for (qsizetype i = 0; i <= whole.size(); ++i) {
        if (i < whole.size() && !isSeparator(whole[i])) {
            ++run;
            continue;
        }
        if (run == 0 || run > 3 || (!first && run != 3))
            return false;
        first = false;
        run = 0;
    }
    return whole[0] != '0';
}

QByteArray digitsOf(const QByteArray& text)
{
    QByteArray out;
    for (const char c : text) {
        if (!isSeparator(c))
            out.append(c);
    }
    return out;
}

} // namespace

AmountText AmountText::read(const QString& text, QChar point, std::optional<int> minorDigits)
{
    AmountText out;
    if (text.trimmed().isEmpty())
        return out;
    out.problem = Problem::NotAnAmount;
    QByteArray form = text.size() > longest ? QByteArray() : plainForm(text);
    const bool negative = form.startsWith('-');
    if (negative)
        form = form.mid(1);
    if (form.isEmpty() || form.contains('-') || isSeparator(form.front()) ||
        isSeparator(form.back()))
        return out;

    QByteArray kinds; // of separators, in their order
    for (const char c : std::as_const(form)) {
        if (isSeparator(c))
            kinds.append(c);
    }
    qsizetype at = -1; // of the point
    if (!kinds.isEmpty()) {
        const char last = kinds.back();
        const bool once = kinds.count(last) == 1;
        if (last == 'D' || ((last == '.' || last == ',') && once))
            at = form.lastIndexOf(last);
        if (last == 'D' && !once)
            return out;
        const qsizetype after = form.size() - 1 - at;
        if (at >= 0 && last != 'D' && kinds.size() == 1 && after == 3 && at <= 3 &&
            form[0] != '0') {
            const bool isPoint = QLatin1Char(last) == point && minorDigits.value_or(0) >= 3;
            if (!isPoint) {
                out.problem = Problem::Ambiguous;
                return out;
            }
        }
    }
    const QByteArray whole = at < 0 ? form : form.left(at);
    QByteArray grouping;
    for (const char c : whole) {
        if (isSeparator(c))
            grouping.append(c);
    }
    // One sort of them, in its places: anything else was mistyped.
    if (!grouping.isEmpty() && (grouping.count(grouping[0]) != grouping.size() ||
                                grouping[0] == 'D' || !groupsWell(whole)))
        return out;
    QByteArray plain = digitsOf(whole);
    if (at >= 0)
        plain += '.' + form.mid(at + 1);
    const auto read = Decimal::parse(plain);
    if (!read)
        return out;
    if (negative || read->isZero()) {
        out.problem = negative ? Problem::Negative : Problem::Zero;
        return out;
    }
    out.problem = Problem::None;
    out.amount = read;
    out.isTooFine = minorDigits && read->scale() > *minorDigits;
    return out;
}

} // namespace agh
