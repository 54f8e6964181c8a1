#include "views/text/sentences.h"

#include "views/text/displayguard.h"
#include "views/text/moneytext.h"
#include "views/text/statusword.h"

#include <QCoreApplication>

namespace agh::sentences {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(agh::Sentences)
};
} // namespace

QString offer(const PaymentTerms& terms)
{
    const QString rail = words::of(terms.rail);
    //: %1 is a rail: "Stripe", "x402", "MPP"
    const QString by = rail.isEmpty() ? QString() : Words::tr("paid by %1").arg(rail);
    return list({amount(terms.amount, terms.currency), words::of(terms.schedule), by});
}

QString amount(const std::optional<Money>& money, const QString& currency)
{
    return money ? money::text(*money) : display::bareLine(currency, 16);
}

QString shortened(const QString& destination)
{
    QString bare = display::bareLine(destination, 300);
    if (bare.size() <= 14)
        return bare;
    // The head says what it is ("acct_", "0x…"), the tail is what people compare.
    const qsizetype underscore = bare.indexOf(QLatin1Char('_'));
    const qsizetype head = underscore > 0 && underscore < 6 ? underscore + 1 : 6;
    return bare.left(head) + QChar(0x2026) + bare.right(4);
}

QString list(const QStringList& parts)
{
    QStringList told;
    for (const QString& part : parts) {
        if (!part.isEmpty())
            told << part;
    }
    //: Between the parts of an enumeration: "480.00 USDC, on completion"
    return told.join(Words::tr(", "));
}

} // namespace agh::sentences
