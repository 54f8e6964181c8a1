#pragma once

#include "services/reviewservice.h"
#include "views/text/tone.h"

namespace agh {

/// The truth about a decision that is under way or came to nothing, and what may be done about it.
struct DecisionNote
{
    QString text; ///< empty: nothing to say
    Tones::Tone tone = Tones::Neutral;
    bool canUndo = false;    ///< nothing has left yet
    bool canRetry = false;   ///< Send: goes, or waits for the network
    bool canDiscard = false; ///< takes the note away; the application stays as it is
    bool canSkip = false;    ///< the message did not get through: decline without it
    friend bool operator==(const DecisionNote&, const DecisionNote&) = default;

    [[nodiscard]] static DecisionNote of(const DecisionState& decision);
};

} // namespace agh
