#include "domain/rules.h"

namespace agh::rules {

bool canAccept(const Application& application)
{
    return application.status == ApplicationStatus::Pending;
}

bool canDecline(const Application& application)
{
    return application.status == ApplicationStatus::Pending;
}

bool canWrite(const Application& application)
{
    return application.status == ApplicationStatus::Pending ||
           application.status == ApplicationStatus::Accepted;
}

bool isDecided(const Application& application)
{
    return application.status.isTold() && !(application.status == ApplicationStatus::Pending);
}

Payout payout(const std::optional<Agent>& agent, const Open<Rail>& rail)
{
    if (!agent || !agent->payoutMethods || !rail.isKnown())
        return Payout::NotTold;
    return agent->payoutMethods->contains(rail) ? Payout::Has : Payout::Lacks;
}

} // namespace agh::rules
