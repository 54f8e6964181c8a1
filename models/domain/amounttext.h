#pragma once

#include "domain/money.h"

namespace agh {

/// An amount as a person writes it: "1.234,56", "1 234.56", "١٢٣٫٥". Read when it can mean one
/// thing only. "1,234" can be two amounts a thousand apart, and is not read.
struct AmountText
{
    enum class Problem { None, Empty, NotAnAmount, Ambiguous, Negative, Zero };
    Problem problem = Problem::Empty;
    std::optional<Decimal> amount; ///< only where there is no problem
    /// Finer than the currency is counted in; shown in full and said.
    bool isTooFine = false;

    /// `point`: what the person's language writes before the fraction. `minorDigits`: of the
    /// currency, where that is known.
    [[nodiscard]] static AmountText read(const QString& text, QChar point,
                                         std::optional<int> minorDigits);
};

} // namespace agh
