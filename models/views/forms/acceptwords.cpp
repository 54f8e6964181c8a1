#include "views/forms/acceptdialog.h"
#include "views/text/applicantwords.h"
#include "views/text/displayguard.h"
#include "views/text/moneytext.h"
#include "views/text/sentences.h"
#include "views/text/statusword.h"

#include <QRegularExpression>

namespace agh {
namespace {

PaymentTerms termsOf(const AcceptDialog::Case& about)
{
    return about.role ? about.role->payment : PaymentTerms();
}

QString titleOf(const AcceptDialog::Case& about)
{
    return about.role ? display::line(about.role->title, 120) : QString();
}

/// Whether what the agent wrote is the role's offer in other letters ("480 USDC" for 480.00 USDC).
bool isOffer(const QString& asked, const std::optional<Money>& offer)
{
    static const QRegularExpression form(
        QStringLiteral("^\\s*([0-9][0-9,]*(?:\\.[0-9]+)?)\\s*([A-Za-z]{0,8})\\s*$"));
    static const QRegularExpression grouped(
        QStringLiteral("^[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]+)?$|^[0-9]+(\\.[0-9]+)?$"));
    const auto match = form.match(asked);
    if (!offer || !match.hasMatch() || !grouped.match(match.captured(1)).hasMatch())
        return false;
    const auto amount = Decimal::parse(match.captured(1).remove(QLatin1Char(',')).toLatin1());
    const QString currency = match.captured(2);
    return amount && *amount == offer->amount &&
           (currency.isEmpty() || currency.compare(offer->currency, Qt::CaseInsensitive) == 0);
}

QString payoutWords(const AcceptDialog::Case& about)
{
    const QString name = applicant::name(about.application);
    const QString rail = words::of(termsOf(about).rail);
    const Rails::Payout payout =
        about.application.agent
            ? Rails::payoutFor(about.application.agent->payoutMethods, termsOf(about).rail)
            : Rails::NotTold;
    switch (payout) {
    case Rails::Has:
        //: %1 is an agent
        return AcceptDialog::tr("%1 has a payout method").arg(name);
    case Rails::Lacks:
        //: %1 is an agent, %2 a rail: "x402"
        return AcceptDialog::tr("%1 has no %2 payout method yet").arg(name, rail);
    case Rails::NotTold:
        break;
    }
    //: %1 is an agent
    return AcceptDialog::tr("The service does not tell whether %1 has a payout method").arg(name);
}

} // namespace

AcceptDialog::Words AcceptDialog::asking(const Case& about)
{
    Words out;
    const PaymentTerms terms = termsOf(about);
    const QString amount = sentences::amount(terms.amount, terms.currency);
    //: Title of the dialog before an acceptance; %1 is an agent
    out.title = tr("Accept %1?").arg(applicant::name(about.application));
    //: %1 is the title of a role
    out.intro = tr("For “%1”. This is what happens:").arg(titleOf(about));
    out.stepTitles = {tr("A contract is made"), tr("A draft settlement may appear"),
                      tr("The other applicants are not told")};
    const QString nothingPaid = tr("Nothing is paid until you execute it.");
    out.stepTexts = {tr("The terms below are frozen on it. Neither side can change them there."),
                     amount.isEmpty() ? nothingPaid
                                      //: %1 is an amount; %2 a sentence
                                      : tr("%1. %2").arg(amount, nothingPaid),
                     tr("They stay pending until you decline them.")};
    out.payoutText = payoutWords(about);
    const QString asked = display::line(about.application.proposedRate, 120);
    if (!asked.isEmpty() && !isOffer(about.application.proposedRate, terms.amount)) {
        //: %1 is a rate as an agent wrote it
        out.asksNote = tr("They asked for %1. The contract takes the role’s offer; edit the role "
                          "first if you agreed on another sum.")
                           .arg(asked);
    }
    return out;
}

QString AcceptDialog::readyMessageFor(const Case& about)
{
    const PaymentTerms terms = termsOf(about);
    const QString rail = words::of(terms.rail);
    const QString amount = sentences::amount(terms.amount, terms.currency);
    const QString title = about.role ? display::bareLine(about.role->title, 120) : QString();
    const QString name = applicant::bareName(about.application);
    if (amount.isEmpty()) {
        //: A ready message to an agent; %1 is the agent, %2 a role's title, %3 a rail
        return tr("Hello %1, I’d like to accept you for “%2”. It pays by %3, and your profile has "
                  "no %3 payout method yet. Could you add one under Payouts and write back here? "
                  "I’ll accept as soon as it shows.")
            .arg(name, title, rail);
    }
    //: A ready message to an agent; %1 is the agent, %2 a role's title, %3 an amount, %4 a rail
    return tr("Hello %1, I’d like to accept you for “%2”. It pays %3 by %4, and your profile has "
              "no %4 payout method yet. Could you add one under Payouts and write back here? I’ll "
              "accept as soon as it shows.")
        .arg(name, title, amount, rail);
}

} // namespace agh
