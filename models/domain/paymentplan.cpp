#include "domain/paymentplan.h"

#include <algorithm>

namespace agh {
namespace {

/// `digits` divided by a small number: how often, and what is left.
std::pair<QByteArray, int> divided(const QByteArray& digits, int by)
{
    QByteArray quotient;
    int left = 0;
    for (const char digit : digits) {
        left = left * 10 + (digit - '0');
        quotient.append(char('0' + left / by));
        left %= by;
    }
    return {quotient, left};
}

Decimal decimalOf(QByteArray units, int scale)
{
    if (units.size() <= scale)
        units.prepend(QByteArray(scale + 1 - units.size(), '0'));
    if (scale > 0)
        units.insert(units.size() - scale, '.');
    qsizetype zeros = 0;
    while (zeros + 1 < units.size() && units[zeros] == '0' && units[zeros + 1] != '.')
        ++zeros;
    return Decimal::parse(units.mid(zeros)).value_or(Decimal());
}

} // namespace

ContractSums ContractSums::of(const QList<Settlement>& settlements, const QString& currency)
{
    ContractSums out;
    for (const Settlement& one : settlements) {
        if (!one.amount || one.amount->currency != currency) {
            ++out.notCounted;
            continue;
        }
        const Decimal& amount = one.amount->amount;
        switch (one.status.known()) {
        case SettlementStatus::Draft:
            out.draft = out.draft + amount;
            break;
        case SettlementStatus::Pending:
            out.pending = out.pending + amount;
            break;
        case SettlementStatus::Sent:
            out.sent = out.sent + amount;
            break;
        case SettlementStatus::Settled:
            out.settled = out.settled + amount;
            break;
        case SettlementStatus::Failed:
            out.failed = out.failed + amount;
            break;
        case SettlementStatus::Cancelled:
            break;
        case SettlementStatus::Unknown:
            ++out.notCounted;
        }
    }
    return out;
}

QList<PlannedPayment> paymentplan::propose(const Open<Schedule>& schedule, const Decimal& rest,
                                           int parts, std::optional<int> minorDigits,
                                           const QDate& first)
{
    if (rest.isNegative() || rest.isZero())
        return {};
    const bool weekly = schedule == Schedule::Weekly, monthly = schedule == Schedule::Monthly;
    const bool several = weekly || monthly || schedule == Schedule::Milestones;
    const int count = several ? std::clamp(parts, 1, mostParts) : 1;
    // In the smallest unit there is: the currency's, or a finer one that the rest is told in.
    const int scale = std::max(rest.scale(), minorDigits.value_or(rest.scale()));
    const QByteArray units = rest.digits() + QByteArray(scale - rest.scale(), '0');
    const auto [each, left] = divided(units, count);
    const Decimal unit = decimalOf("1", scale);
    const Decimal small = decimalOf(each, scale);
    QList<PlannedPayment> out;
    for (int i = 0; i < count; ++i) {
        PlannedPayment one;
        one.amount = i < left ? small + unit : small;
        if (one.amount.isZero())
            break;
        one.number = i + 1;
        // From the first each time: the 31st does not become the 28th for good.
        if (first.isValid() && weekly)
            one.due = first.addDays(qint64(7) * i);
        else if (first.isValid() && monthly)
            one.due = first.addMonths(i);
        out.append(one);
    }
    for (PlannedPayment& one : out)
        one.of = int(out.size());
    return out;
}

} // namespace agh
