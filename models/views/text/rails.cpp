#include "views/text/rails.h"

namespace agh::Rails {

Rail fromDomain(const Open<agh::Rail>& rail)
{
    switch (rail.known()) {
    case agh::Rail::Stripe:
        return Stripe;
    case agh::Rail::X402:
        return X402;
    case agh::Rail::Mpp:
        return Mpp;
    case agh::Rail::Unknown:
        break;
    }
    return Other;
}

Payout payoutFor(const std::optional<QList<Open<agh::Rail>>>& rails, const Open<agh::Rail>& wanted)
{
    if (!rails || !wanted.isTold())
        return NotTold;
    return rails->contains(wanted) ? Has : Lacks;
}

} // namespace agh::Rails
