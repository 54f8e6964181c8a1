#include "views/pages/contractpage.h"
#include "views/text/contractwords.h"
#include "views/text/displayguard.h"
#include "views/text/moneytext.h"
#include "views/text/sentences.h"
#include "views/text/statusword.h"

namespace agh {
namespace {

/// Settlements of one kind of state, in the currency of the contract; the others are counted, never
/// added in.
struct Sum
{
    Decimal amount;
    int count = 0, elsewhere = 0;
};

struct Sums
{
    Sum draft, sent, settled;
    int pending = 0;
    bool certain = true; ///< every settlement could be counted: what is left can be told
};

Sums sumsOf(const QList<Settlement>& settlements, const QString& currency)
{
    Sums out;
    for (const Settlement& one : settlements) {
        Sum* sum = nullptr;
        switch (one.status.known()) {
        case SettlementStatus::Draft:
            sum = &out.draft;
            break;
        case SettlementStatus::Pending:
            ++out.pending;
            sum = &out.sent;
            break;
        case SettlementStatus::Sent:
            sum = &out.sent;
            break;
        case SettlementStatus::Settled:
            sum = &out.settled;
            break;
        case SettlementStatus::Failed:
        case SettlementStatus::Cancelled:
            continue;
        case SettlementStatus::Unknown:
            out.certain = false;
            continue;
        }
        if (one.amount && one.amount->currency == currency) {
            sum->amount = sum->amount + one.amount->amount;
            ++sum->count;
        } else {
            ++sum->elsewhere;
            out.certain = false;
        }
    }
    return out;
}

QString counted(const Sum& sum)
{
    //: Under a sum: of how many settlements it is made
    QString here = ContractPage::tr("%n settlements", nullptr, sum.count);
    if (sum.elsewhere == 0)
        return here;
    //: Settlements in another currency than the contract, or without an amount: not in the sum
    return sentences::list({here, ContractPage::tr("%n not in this sum", nullptr, sum.elsewhere)});
}

void addSums(ContractPage::Facts& facts, const PaymentTerms& terms,
             const QList<Settlement>& settlements)
{
    const QString currency = terms.amount ? terms.amount->currency : terms.currency;
    const Sums sums = sumsOf(settlements, currency);
    const auto digits = [&](const Decimal& amount) { return money::digits({amount, currency}); };
    facts.draftDigits = digits(sums.draft.amount);
    facts.sentDigits = digits(sums.sent.amount);
    facts.settledDigits = digits(sums.settled.amount);
    facts.draftText = counted(sums.draft);
    facts.sentText = counted(sums.sent);
    if (sums.pending > 0) {
        //: How many of the sent settlements the service still works on
        facts.sentText = sentences::list(
            {facts.sentText, ContractPage::tr("%n pending", nullptr, sums.pending)});
    } else if (terms.rail == Rail::Stripe && sums.sent.count > 0) {
        facts.sentText = sentences::list({facts.sentText, ContractPage::tr("handed to Stripe")});
    }
    facts.settledText = terms.rail == Rail::Stripe && sums.settled.count == 0
                            ? ContractPage::tr("Stripe ends at “sent”")
                            : counted(sums.settled);
    if (!terms.amount) {
        facts.leftText = ContractPage::tr("The contract names no amount");
        return;
    }
    if (!sums.certain) {
        facts.leftText = ContractPage::tr("Not every settlement can be counted");
        return;
    }
    const Decimal left =
        terms.amount->amount - sums.draft.amount - sums.sent.amount - sums.settled.amount;
    facts.leftDigits = digits(left.isNegative() ? Decimal() : left);
    //: Under what is left of a contract; %1 is the sum agreed: "of 240.00 EUR agreed"
    facts.leftText =
        left.isNegative()
            ? ContractPage::tr("More than the %1 agreed").arg(money::text(*terms.amount))
            : ContractPage::tr("of %1 agreed").arg(money::text(*terms.amount));
}

} // namespace

ContractPage::Facts ContractPage::factsOf(const Contract& contract,
                                          const QList<Settlement>& settlements, const Party& me,
                                          const Moment& moment)
{
    Facts out;
    const contracts::Side other = contracts::counterparty(contract, me);
    const PaymentTerms& terms = contract.payment;
    out.present = true;
    out.contractId = contract.id.value;
    out.applicationId = contract.applicationId.value;
    out.roleId = contract.roleId.value;
    out.counterparty = other.name;
    out.counterpartyIsAgent = other.isAgent;
    out.counterpartyKind =
        words::of(Open<PartyKind>(other.isAgent ? PartyKind::Agent : PartyKind::Buyer));
    out.initials = other.initials;
    out.avatarColor = display::avatarColor(other.id);
    out.buyerName = contracts::buyer(contract).name;
    out.agentName = contracts::agent(contract).name;
    out.roleTitle = contracts::title(contract);
    out.statusWord = words::of(contract.status);
    out.statusTone = words::tone(contract.status);
    if (terms.amount)
        out.amountDigits = money::digits(*terms.amount);
    out.currency = contracts::currency(terms);
    out.scheduleWord = words::of(terms.schedule);
    out.rail = Rails::fromDomain(terms.rail);
    out.railWord = words::of(terms.rail);
    const QString offer = sentences::offer(terms);
    //: A sentence made of an offer: "240.00 EUR, in milestones, paid by Stripe."
    out.summary = offer.isEmpty() ? QString() : tr("%1.").arg(offer);
    out.termsSource = terms.terms;
    out.frozenText = moment.full(contract.createdAt);
    out.destinationShort = sentences::shortened(contract.payoutDestination);
    out.destinationFull = display::bareLine(contract.payoutDestination, 300);
    out.network = display::bareLine(contract.payoutNetwork, 60);
    addSums(out, terms, settlements);
    return out;
}

} // namespace agh
