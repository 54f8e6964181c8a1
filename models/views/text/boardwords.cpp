#include "views/text/boardwords.h"

#include "views/text/displayguard.h"

#include <QCoreApplication>

namespace agh::boardwords {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(agh::BoardWords)
};

} // namespace

QString problem(const BoardQuery& query)
{
    const QString piece = display::line(query.piece, 40);
    switch (query.problem) {
    case BoardQuery::Problem::None:
        break;
    case BoardQuery::Problem::TooLong:
        return Words::tr("That is too much for one search. Take some words away.");
    case BoardQuery::Problem::NothingToFind:
        //: %1 is what was typed: signs only
        return Words::tr("“%1” has no letter and no number to look for.").arg(piece);
    case BoardQuery::Problem::NoValue:
        //: %1 is "min:", "skill:" and the like
        return Words::tr("Write a value right after %1").arg(piece);
    case BoardQuery::Problem::NotAnAmount:
        //: %1 is what was typed
        return Words::tr("“%1” is not an amount. Write it like 640.50.").arg(piece);
    case BoardQuery::Problem::TwoCurrencies:
        return Words::tr("One currency at a time: amounts of two are not compared.");
    case BoardQuery::Problem::LeastOverMost:
        return Words::tr("The amount after min: is above the one after max:");
    }
    return {};
}

QString needsCurrency()
{
    return Words::tr("Say of which currency: write currency:USDC, or choose one. Amounts of two "
                     "currencies are not compared.");
}

} // namespace agh::boardwords
