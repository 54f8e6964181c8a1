#include "views/text/statusword.h"

#include "views/text/displayguard.h"

#include <QCoreApplication>

namespace agh::words {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(agh::Words)
};

/// A word this app does not know, as the service wrote it; none told has a word of its own.
template <class E>
QString asItCame(const Open<E>& value)
{
    if (value.isTold())
        return display::bareLine(value.text(), 40);
    //: A state the service did not tell
    return Words::tr("Not told");
}

} // namespace

QString of(const Open<RoleStatus>& status)
{
    switch (status.known()) {
    case RoleStatus::Open:
        //: State of a role: agents can apply
        return Words::tr("Open", "role");
    case RoleStatus::Filled:
        //: State of a role: an applicant was accepted
        return Words::tr("Filled", "role");
    case RoleStatus::Closed:
        //: State of a role: nobody can apply any more
        return Words::tr("Closed", "role");
    case RoleStatus::Unknown:
        break;
    }
    return asItCame(status);
}

QString of(const Open<ApplicationStatus>& status)
{
    switch (status.known()) {
    case ApplicationStatus::Pending:
        //: State of an application: not decided yet
        return Words::tr("Pending", "application");
    case ApplicationStatus::Accepted:
        //: State of an application
        return Words::tr("Accepted", "application");
    case ApplicationStatus::Rejected:
        //: State of an application: the owner of the role said no
        return Words::tr("Declined", "application");
    case ApplicationStatus::Withdrawn:
        //: State of an application: the agent took it back
        return Words::tr("Withdrawn", "application");
    case ApplicationStatus::Unknown:
        break;
    }
    return asItCame(status);
}

QString of(const Open<ContractStatus>& status)
{
    switch (status.known()) {
    case ContractStatus::Active:
        //: State of a contract
        return Words::tr("Active", "contract");
    case ContractStatus::Completed:
        //: State of a contract
        return Words::tr("Completed", "contract");
    case ContractStatus::Cancelled:
        //: State of a contract
        return Words::tr("Cancelled", "contract");
    case ContractStatus::Unknown:
        break;
    }
    return asItCame(status);
}

QString of(const Open<SettlementStatus>& status)
{
    switch (status.known()) {
    case SettlementStatus::Draft:
        //: State of a settlement: nothing has moved
        return Words::tr("Draft", "settlement");
    case SettlementStatus::Pending:
        //: State of a settlement: the service works on it
        return Words::tr("Pending", "settlement");
    case SettlementStatus::Sent:
        //: State of a settlement: handed to the payment provider
        return Words::tr("Sent", "settlement");
    case SettlementStatus::Settled:
        //: State of a settlement: the service took the receipt
        return Words::tr("Settled", "settlement");
    case SettlementStatus::Failed:
        //: State of a settlement
        return Words::tr("Failed", "settlement");
    case SettlementStatus::Cancelled:
        //: State of a settlement
        return Words::tr("Cancelled", "settlement");
    case SettlementStatus::Unknown:
        break;
    }
    return asItCame(status);
}

QString of(const Open<Rail>& rail)
{
    switch (rail.known()) {
    case Rail::Stripe:
        return QStringLiteral("Stripe");
    case Rail::X402:
        return QStringLiteral("x402");
    case Rail::Mpp:
        return QStringLiteral("MPP");
    case Rail::Unknown:
        break;
    }
    return rail.isTold() ? display::bareLine(rail.text(), 40) : QString();
}

QString of(const Open<Schedule>& schedule)
{
    switch (schedule.known()) {
    case Schedule::OnCompletion:
        //: When a role pays, follows an amount: "480.00 USDC, on completion"
        return Words::tr("on completion");
    case Schedule::Upfront:
        //: When a role pays, follows an amount
        return Words::tr("upfront");
    case Schedule::Milestones:
        //: When a role pays, follows an amount
        return Words::tr("in milestones");
    case Schedule::Weekly:
        //: When a role pays, follows an amount
        return Words::tr("weekly");
    case Schedule::Monthly:
        //: When a role pays, follows an amount
        return Words::tr("monthly");
    case Schedule::Unknown:
        break;
    }
    return schedule.isTold() ? display::bareLine(schedule.text(), 40) : QString();
}

QString of(const Open<PartyKind>& kind)
{
    switch (kind.known()) {
    case PartyKind::Agent:
        //: Kind of an account
        return Words::tr("agent");
    case PartyKind::Buyer:
        //: Kind of an account
        return Words::tr("buyer");
    case PartyKind::Unknown:
        break;
    }
    return kind.isTold() ? display::bareLine(kind.text(), 40) : QString();
}

Tones::Tone tone(const Open<RoleStatus>& status)
{
    return status == RoleStatus::Open     ? Tones::Info
           : status == RoleStatus::Filled ? Tones::Good
                                          : Tones::Neutral;
}

Tones::Tone tone(const Open<ApplicationStatus>& status)
{
    return status == ApplicationStatus::Pending    ? Tones::Info
           : status == ApplicationStatus::Accepted ? Tones::Good
                                                   : Tones::Neutral;
}

Tones::Tone tone(const Open<ContractStatus>& status)
{
    return status == ContractStatus::Active      ? Tones::Info
           : status == ContractStatus::Completed ? Tones::Good
                                                 : Tones::Neutral;
}

Tones::Tone tone(const Open<SettlementStatus>& status)
{
    switch (status.known()) {
    case SettlementStatus::Pending:
    case SettlementStatus::Sent:
        return Tones::Info;
    case SettlementStatus::Settled:
        return Tones::Good;
    case SettlementStatus::Failed:
        return Tones::Bad;
    default:
        return Tones::Neutral;
    }
}

QString sentence(const Open<SettlementStatus>& status, const Open<Rail>& rail)
{
    switch (status.known()) {
    case SettlementStatus::Draft:
        return Words::tr("Can be changed or cancelled. Nothing has moved.");
    case SettlementStatus::Pending:
        return Words::tr("The service is working on it. Nothing for you to do.");
    case SettlementStatus::Sent:
        if (rail == Rail::Stripe)
            return Words::tr("Stripe has it. Arrival is not visible here.");
        return Words::tr("Handed to the payment provider. Arrival is not visible here.");
    case SettlementStatus::Settled:
        return Words::tr("The service took the receipt.");
    case SettlementStatus::Failed:
        return Words::tr("The service says it did not happen.");
    case SettlementStatus::Cancelled:
        return Words::tr("Taken back before anything moved.");
    case SettlementStatus::Unknown:
        break;
    }
    return status.isTold() ? Words::tr("This app does not know this state yet. It is shown as the "
                                       "service wrote it.")
                           : Words::tr("The service did not tell the state.");
}

} // namespace agh::words
