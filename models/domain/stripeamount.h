#pragma once

#include "domain/money.h"

namespace agh {

/// What Stripe can carry of an amount. The marketplace takes whole units, so this is told to the
/// person and stands in nobody's way.
enum class StripeAmount {
    Fine,
    TooFine,   ///< more digits after the point than it takes
    WholeOnly, ///< paid out in whole units only
    EndsInZero ///< of three digits the last one has to be 0
};

[[nodiscard]] StripeAmount stripeAmount(const Money& money);

} // namespace agh
