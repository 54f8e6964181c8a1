#include "views/text/moneytext.h"

#include "views/text/displayguard.h"

namespace agh::money {
namespace {
constexpr int mostPadding = 4, usualDecimals = 2;
}

QString digits(const Money& money, const QLocale& locale)
{
    // A stablecoin is counted in millionths but read like money: 480.00 USDC, and 0.0125 in full.
    const int minor = Money::minorDigits(money.currency).value_or(0);
    const QByteArray plain = money.amount.toPlain(minor > mostPadding ? usualDecimals : minor);
    const bool negative = plain.startsWith('-');
    const qsizetype begin = negative ? 1 : 0;
    const qsizetype dot = plain.indexOf('.');
    const QByteArray whole = plain.mid(begin, (dot < 0 ? plain.size() : dot) - begin);

    QString out;
    if (negative)
        out += locale.negativeSign();
    // The digits stay ASCII whatever the language: an amount is compared letter by letter.
    for (qsizetype i = 0; i < whole.size(); ++i) {
        if (i > 0 && (whole.size() - i) % 3 == 0)
            out += locale.groupSeparator();
        out += QLatin1Char(whole[i]);
    }
    if (dot >= 0) {
        out += locale.decimalPoint();
        out += QLatin1StringView(plain).sliced(dot + 1);
    }
    return out;
}

QString text(const Money& money, const QLocale& locale)
{
    const QString currency = display::bareLine(money.currency, 16);
    const QString number = digits(money, locale);
    return currency.isEmpty() ? number : number + QLatin1Char(' ') + currency;
}

} // namespace agh::money
