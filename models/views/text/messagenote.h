#pragma once

#include "services/threadservice.h"
#include "views/lists/threadmodel.h"

namespace agh {

/// Where a message stands that the service has not confirmed; the same words in its conversation
/// and in the outbox.
struct MessageNote
{
    ThreadModel::State state = ThreadModel::Sending;
    QString reason; ///< why it was not sent, where that is known
    [[nodiscard]] static MessageNote of(const OutgoingMessage& message);

    [[nodiscard]] QString text() const { return ThreadModel::stateText(state, reason); }
    [[nodiscard]] Tones::Tone tone() const { return ThreadModel::stateTone(state); }
    /// Known not to have arrived: it can be sent again.
    [[nodiscard]] bool canSend() const
    {
        return state == ThreadModel::Refused || state == ThreadModel::NotDone;
    }
    [[nodiscard]] bool canDiscard() const { return canSend() || state == ThreadModel::Waiting; }
};

} // namespace agh
