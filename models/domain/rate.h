#pragma once

#include "domain/money.h"

namespace agh {

/// What an applicant asks for, read from free text ("$45/hour"). Only a text that says one exact
/// amount and nothing else is read; "from 40", "40-50", "negotiable" are not, and stand last where
/// rates are sorted.
struct Rate
{
    enum class Per { Whole, Hour, Day, Week, Month };
    Decimal amount;
    QString currency; ///< "USD", "USDC"; empty: the text names none
    Per per = Per::Whole;
    friend bool operator==(const Rate&, const Rate&) = default;

    [[nodiscard]] static std::optional<Rate> parse(const QString& text);
    /// Amounts of one currency and one unit come in the order of their values when their keys are
    /// compared as text.
    [[nodiscard]] QByteArray sortKey() const;
    /// "USD/hour": rates with the same can be compared, others cannot.
    [[nodiscard]] QString kind() const;
};

} // namespace agh
