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

/// The service's own words, as a part of a sentence.
QString said(const QString& serverText)
{
    QString words = serverText.trimmed();
    while (words.endsWith(QLatin1Char('.')))
        words.chop(1);
    return display::line(words, 160);
}

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
        return said(error.serverText);
    return ErrorTexts::of(error, decision.accepting ? About::Acceptance : About::Decline).happened;
}

/// Why a message did not get through, in a few words.
QString messageReason(const DecisionState& decision)
{
    const ApiError& error = decision.messageError;
    if (error.kind == ApiError::Kind::Offline && error.status == 0)
        return Words::tr("offline", "reason");
    return error.serverText.isEmpty() ? ErrorTexts::of(error, ErrorTexts::About::Message).happened
                                      : said(error.serverText);
}

/// The message did not come to its end well, or was sent and the decline stands still: both are
/// said, and the decline waits for the person. The reason comes last, as it may be long: a row that
/// is too short for it still says the rest.
DecisionNote standing(const DecisionState& decision)
{
    using Said = DecisionState::Words;
    DecisionNote out{{}, Tones::Waiting, false, true, true, true};
    switch (decision.words) {
    case Said::Refused:
        //: On an applicant: the words that go before a decline; %1 is the reason
        out.text = Words::tr("Not declined yet; message refused: %1").arg(messageReason(decision));
        out.tone = Tones::Bad;
        break;
    case Said::Unknown:
        out.text = Words::tr("Not declined yet; message: outcome unknown, checking");
        out.canRetry = false;
        break;
    case Said::NotSent:
        out.text =
            decision.messageError.kind == ApiError::Kind::Offline
                //: On an applicant: the words that go before a decline; %1 is the reason
                ? Words::tr("Not declined yet; message not sent: %1").arg(messageReason(decision))
                : Words::tr("Not declined yet; message not sent");
        break;
    case Said::Dropped:
        out.text = Words::tr("Not declined yet; message discarded");
        out.canSkip = false;
        break;
    default:
        out.text = Words::tr("Not declined yet; message sent");
        out.canSkip = false;
        break;
    }
    return out;
}

DecisionNote notSent(const DecisionState& decision)
{
    const bool words = decision.words != DecisionState::Words::None;
    if (decision.wasHeld) {
        return {words ? Words::tr("Message and decline not sent: the app or the account was closed "
                                  "before")
                      : Words::tr("Decline not sent: the app or the account was closed before"),
                Tones::Waiting,
                false,
                true,
                true,
                false};
    }
    if (words && decision.error.kind != ApiError::Kind::Offline)
        return standing(decision);
    if (words && decision.words != DecisionState::Words::Sent)
        return standing(decision);
    const QString why = reason(decision);
    if (words) {
        //: On an applicant; %1 is the reason, such as "offline"
        return {Words::tr("Message sent; decline not sent: %1").arg(why),
                Tones::Waiting,
                false,
                true,
                true,
                false};
    }
    //: On an applicant; %1 is the reason, such as "offline"
    return {Words::tr("Decline not sent: %1").arg(why), Tones::Waiting, false, true, true, false};
}

DecisionNote declining(const DecisionState& decision)
{
    using Kind = DecisionState::Kind;
    using Said = DecisionState::Words;
    const bool sent = decision.words == Said::Sent;
    switch (decision.kind) {
    case Kind::None:
        return {};
    case Kind::Held:
        //: On an applicant: time for Undo; %1 is a number of seconds
        return {Words::tr("Declining in %1 s").arg((decision.holdLeftMs + 999) / 1000),
                Tones::Neutral,
                true,
                false,
                false,
                false};
    case Kind::Waiting:
        if (decision.words == Said::Waiting)
            return {Words::tr("Message and decline wait for the network"),
                    Tones::Waiting,
                    true,
                    false,
                    false,
                    false};
        //: On an applicant: the decline leaves when the network is back
        return {
            Words::tr("Decline waits for the network"), Tones::Waiting, true, false, false, false};
    case Kind::Sending:
        if (decision.words == Said::Sending || decision.words == Said::Waiting)
            return {Words::tr("Sending the message, then declining"),
                    Tones::Info,
                    false,
                    false,
                    false,
                    false};
        return {sent ? Words::tr("Message sent, declining") : Words::tr("Declining"),
                Tones::Info,
                false,
                false,
                false,
                false};
    case Kind::Unknown:
        //: On an applicant: the answer was lost, the app looks it up
        return {sent ? Words::tr("Message sent. Declined? Not known yet, checking")
                     : Words::tr("Declined? Not known yet, checking"),
                Tones::Waiting,
                false,
                false,
                false,
                false};
    case Kind::Refused:
        //: On an applicant; %1 is the reason
        return {(sent ? Words::tr("Message sent; not declined: %1") : Words::tr("Not declined: %1"))
                    .arg(reason(decision)),
                Tones::Bad,
                false,
                true,
                true,
                false};
    case Kind::NotDone:
        return {sent ? Words::tr("Message sent; not declined. The application is still pending.")
                     : Words::tr("Not declined. The application is still pending."),
                Tones::Bad,
                false,
                true,
                true,
                false};
    case Kind::NotSent:
        break;
    }
    return notSent(decision);
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
