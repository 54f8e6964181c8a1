#pragma once

#include "domain/entities.h"

#include <QDate>

namespace agh {

/// What a contract's settlements come to, in the contract's currency. Amounts of another currency
/// are never added.
struct ContractSums
{
    Decimal draft, pending, sent, settled, failed;
    int notCounted = 0; ///< of another currency, or with an amount that cannot be read

    [[nodiscard]] static ContractSums of(const QList<Settlement>& settlements,
                                         const QString& currency);
    /// Paid, on its way, or planned; failed and cancelled ones are not.
    [[nodiscard]] Decimal committed() const { return draft + pending + sent + settled; }
    [[nodiscard]] Decimal paid() const { return sent + settled; }
};

/// A proposal of payments. Nothing is paid by it: a date is a label.
struct PlannedPayment
{
    Decimal amount;
    int number = 1, of = 1;
    QDate due; ///< weekly and monthly only
    friend bool operator==(const PlannedPayment&, const PlannedPayment&) = default;
};

namespace paymentplan {

constexpr int mostParts = 120;

/// Splits `rest` so that the parts add up to it to the last cent; the first ones are a cent larger
/// where it does not go even. Parts that would be nothing are left out. `parts` counts for
/// milestones, weekly and monthly; upfront, on completion and an unknown schedule are one payment.
[[nodiscard]] QList<PlannedPayment> propose(const Open<Schedule>& schedule, const Decimal& rest,
                                            int parts, std::optional<int> minorDigits,
                                            const QDate& first = {});

} // namespace paymentplan
} // namespace agh
