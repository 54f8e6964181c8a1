#include "views/text/decisionnote.h"

#include "views/text/displayguard.h"
#include "views/text/errortext.h"
#include "views/text/statusword.h"

#include <QCoreApplication>

namespace agh {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(agh::DecisionNote)
};

/// Why, in a few words: what stands there instead, or what the service said.
QString reason(const DecisionState& decision)
{
    using About = ErrorTexts::About;
    const ApiError& error = decision.error;
    if (error.kind == ApiError::Kind::Offline)
        return Words::tr("offline", "reason");
    // A look-up that found another state says its word.
    const auto instead = Open<ApplicationStatus>::fromText(error.serverText);
    if (instead == ApplicationStatus::Withdrawn)
        return Words::tr("withdrawn meanwhile", "reason");
    if (instead == ApplicationStatus::Accepted)
        return Words::tr("accepted meanwhile", "reason");
    if (instead == ApplicationStatus::Rejected)
        return Words::tr("declined meanwhile", "reason");
    if (!error.serverText.isEmpty())
        return display::line(error.serverText, 160);
    return ErrorTexts::of(error, decision.accepting ? About::Acceptance : About::Decline).happened;
}

DecisionNote declining(const DecisionState& decision)
{
    using Kind = DecisionState::Kind;
    switch (decision.kind) {
    case Kind::None:
        return {};
    case Kind::Held:
        //: On an applicant: time for Undo; %1 is a number of seconds
        return {Words::tr("Declining in %1 s").arg((decision.holdLeftMs + 999) / 1000),
                Tones::Neutral, true, false, false};
    case Kind::Waiting:
        //: On an applicant: the decline leaves when the network is back
        return {Words::tr("Decline waits for the network"), Tones::Waiting, true, false, false};
    case Kind::Sending:
        return {Words::tr("Declining"), Tones::Info, false, false, false};
    case Kind::Unknown:
        //: On an applicant: the answer was lost, the app looks it up
        return {Words::tr("Declined? Not known yet, checking"), Tones::Waiting, false, false,
                false};
    case Kind::Refused:
        //: On an applicant; %1 is the reason
        return {Words::tr("Not declined: %1").arg(reason(decision)), Tones::Bad, false, true, true};
    case Kind::NotDone:
        return {Words::tr("Not declined. The application is still pending."), Tones::Bad, false,
                true, true};
    case Kind::NotSent:
        break;
    }
    if (decision.wasHeld)
        return {Words::tr("Decline not sent: the app or the account was closed before"),
                Tones::Waiting, false, true, true};
    //: On an applicant; %1 is the reason, such as "offline"
    return {Words::tr("Decline not sent: %1").arg(reason(decision)), Tones::Waiting, false, true,
            true};
}

DecisionNote accepting(const DecisionState& decision)
{
    using Kind = DecisionState::Kind;
    switch (decision.kind) {
    case Kind::None:
    case Kind::Held:
        return {};
    case Kind::Sending:
    case Kind::Waiting:
        return {Words::tr("Accepting"), Tones::Info, false, false, false};
    case Kind::Unknown:
        //: On an applicant: the answer was lost, the app looks it up
        return {Words::tr("Accepted? Not known yet, checking"), Tones::Waiting, false, false,
                false};
    case Kind::Refused:
        //: On an applicant; %1 is the reason
        return {Words::tr("Not accepted: %1").arg(reason(decision)), Tones::Bad, false, false,
                true};
    case Kind::NotDone:
    case Kind::NotSent:
        break;
    }
    return {Words::tr("Not accepted. The application is still pending."), Tones::Bad, false, false,
            true};
}

} // namespace

DecisionNote DecisionNote::of(const DecisionState& decision)
{
    return decision.accepting ? accepting(decision) : declining(decision);
}

} // namespace agh
