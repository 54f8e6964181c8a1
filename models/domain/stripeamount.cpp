#include "domain/stripeamount.h"

#include <algorithm>

namespace agh {
namespace {

/// Digits after the point that say something.
int digitsSaid(const Decimal& amount)
{
    const QByteArray digits = amount.digits();
    int scale = amount.scale();
    for (qsizetype i = digits.size() - 1; scale > 0 && (i < 0 || digits[i] == '0'); --i)
        --scale;
    return scale;
}

} // namespace

StripeAmount stripeAmount(const Money& money)
{
    const auto minor = Money::minorDigits(money.currency);
    if (!minor)
        return StripeAmount::Fine; // a currency that is not known here
    const QByteArray code = money.currency.toUpper().toLatin1();
    const int said = digitsSaid(money.amount);
    // Counted in units there, with a hundredth in ISO 4217.
    const int carried = code == "MGA" ? 0 : *minor;
    if (said > carried)
        return StripeAmount::TooFine;
    if (code == "HUF" && said > 0)
        return StripeAmount::WholeOnly;
    return carried == 3 && said == 3 ? StripeAmount::EndsInZero : StripeAmount::Fine;
}

} // namespace agh
