#include "views/text/messagenote.h"

#include "views/text/errortext.h"

namespace agh {
namespace {

ThreadModel::State shown(OutgoingMessage::State state)
{
    switch (state) {
    case OutgoingMessage::State::Sending:
        return ThreadModel::Sending;
    case OutgoingMessage::State::Waiting:
        return ThreadModel::Waiting;
    case OutgoingMessage::State::Unknown:
        return ThreadModel::Unknown;
    case OutgoingMessage::State::Refused:
        return ThreadModel::Refused;
    case OutgoingMessage::State::NotDone:
        break;
    }
    return ThreadModel::NotDone;
}

} // namespace

MessageNote MessageNote::of(const OutgoingMessage& message)
{
    using State = OutgoingMessage::State;
    const bool hasReason =
        message.state == State::Refused ||
        (message.state == State::NotDone && message.error.kind == ApiError::Kind::Offline);
    if (!hasReason)
        return {shown(message.state), {}};
    return {ThreadModel::Refused,
            ErrorTexts::of(message.error, ErrorTexts::About::Message).happened};
}

} // namespace agh
