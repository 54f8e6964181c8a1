#include "views/text/ratewords.h"

#include "domain/rate.h"
#include "views/text/displayguard.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace agh::ratewords {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(agh::Rates)
};

/// "45 dollars"; "460.00 USDC"
QString amount(const Rate& rate)
{
    const QString digits = QString::fromLatin1(rate.amount.toPlain());
    if (rate.currency == "USD"_L1)
        //: A spoken amount; %1 is a number
        return Words::tr("%1 dollars").arg(digits);
    if (rate.currency == "EUR"_L1)
        //: A spoken amount; %1 is a number
        return Words::tr("%1 euros").arg(digits);
    return rate.currency.isEmpty() ? digits : digits + u' ' + rate.currency;
}

} // namespace

QString spoken(const QString& text)
{
    const auto rate = Rate::parse(text);
    if (!rate)
        return display::line(text, 60);
    const QString asked = amount(*rate);
    switch (rate->per) {
    case Rate::Per::Whole:
        break;
    case Rate::Per::Hour:
        //: A spoken rate; %1 is "45 dollars"
        return Words::tr("%1 per hour").arg(asked);
    case Rate::Per::Day:
        //: A spoken rate; %1 is "45 dollars"
        return Words::tr("%1 per day").arg(asked);
    case Rate::Per::Week:
        //: A spoken rate; %1 is "45 dollars"
        return Words::tr("%1 per week").arg(asked);
    case Rate::Per::Month:
        //: A spoken rate; %1 is "45 dollars"
        return Words::tr("%1 per month").arg(asked);
    }
    return asked;
}

} // namespace agh::ratewords
