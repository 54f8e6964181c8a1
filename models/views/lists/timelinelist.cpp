#include "views/lists/timelinelist.h"

#include "views/text/displayguard.h"
#include "views/text/moneytext.h"
#include "views/text/sentences.h"
#include "views/text/statusword.h"

#include <algorithm>

namespace agh {

namespace {

TimelineList::Kind kindOf(const Open<SettlementStatus>& status)
{
    switch (status.known()) {
    case SettlementStatus::Draft:
        return TimelineList::Draft;
    case SettlementStatus::Pending:
        return TimelineList::Pending;
    case SettlementStatus::Sent:
        return TimelineList::Sent;
    case SettlementStatus::Settled:
        return TimelineList::Settled;
    case SettlementStatus::Failed:
        return TimelineList::Failed;
    case SettlementStatus::Cancelled:
        return TimelineList::Cancelled;
    case SettlementStatus::Unknown:
        break;
    }
    return TimelineList::Other;
}

/// What was moved or is on its way; nothing where one amount is not told or of another currency.
std::optional<Money> toSettle(const Contract& contract, const QList<Settlement>& settlements)
{
    if (!contract.payment.amount || contract.status != ContractStatus::Active)
        return std::nullopt;
    Decimal left = contract.payment.amount->amount;
    for (const Settlement& one : settlements) {
        if (one.status == SettlementStatus::Cancelled || one.status == SettlementStatus::Failed)
            continue;
        if (!one.amount || one.amount->currency != contract.payment.amount->currency ||
            !one.status.isKnown())
            return std::nullopt;
        left = left - one.amount->amount;
    }
    if (left.isNegative() || left.isZero())
        return std::nullopt;
    return Money{left, contract.payment.amount->currency};
}

} // namespace

TimelineList::Step TimelineList::stepOf(const Settlement& settlement)
{
    const QString amount = sentences::amount(settlement.amount);
    const QString word = words::of(settlement.status);
    const QString memo = display::line(settlement.memo);
    const QString reference = sentences::shortened(settlement.providerReference);
    Step out;
    out.key = settlement.id.value;
    out.kind = kindOf(settlement.status);
    //: A settlement in the story of a contract: its amount and its state, "60.00 EUR: Sent"
    out.title = amount.isEmpty() ? word : tr("%1: %2").arg(amount, word);
    //: A settlement: what it is for, and the provider's number of it
    out.text = reference.isEmpty() ? memo
               : memo.isEmpty()    ? reference
                                   : tr("%1 (%2)", "memo, reference").arg(memo, reference);
    if (out.text.isEmpty())
        out.text = words::sentence(settlement.status, settlement.method);
    out.when = settlement.executedAt.isValid() ? settlement.executedAt : settlement.createdAt;
    out.tone = words::tone(settlement.status);
    return out;
}

std::pair<DiffListModel::Key, DiffListModel::Row> TimelineList::rowOf(const Step& step,
                                                                      const Moment& moment)
{
    const QString full = moment.full(step.when);
    return {step.key,
            {step.kind, step.title, step.text, moment.briefWithTime(step.when), full, step.tone,
             false, sentences::list({step.title, step.text, full})}};
}

void TimelineList::setStory(const Contract& contract, QList<Settlement> settlements,
                            const Moment& moment)
{
    std::stable_sort(
        settlements.begin(), settlements.end(),
        [](const Settlement& a, const Settlement& b) { return a.createdAt < b.createdAt; });
    QList<std::pair<Key, Row>> rows;
    rows.append(
        rowOf({QStringLiteral("made"), Made, tr("Application accepted"),
               tr("The contract was made and its terms frozen."), contract.createdAt, Tones::Good},
              moment));
    for (const Settlement& one : std::as_const(settlements))
        rows.append(rowOf(stepOf(one), moment));
    if (const auto left = toSettle(contract, settlements)) {
        //: What of a contract has no settlement yet
        const QString title = tr("%1 still to settle").arg(money::text(*left));
        const QString text = tr("No settlement made for it yet.");
        //: In the place of a date, for what is still to come
        const QString when = tr("expected");
        rows.append({QStringLiteral("left"),
                     {ToSettle, title, text, when, QString(), Tones::Neutral, true,
                      sentences::list({title, when})}});
    }
    setRows(rows);
}

QHash<int, QByteArray> TimelineList::roleNames() const
{
    return {
        {KindRole, "kind"},         {TitleRole, "title"},
        {TextRole, "text"},         {WhenTextRole, "whenText"},
        {WhenFullRole, "whenFull"}, {ToneRole, "tone"},
        {ComingRole, "coming"},     {AccessibleTextRole, "accessibleText"},
    };
}

} // namespace agh
