#pragma once

#include "services/draftservice.h"
#include "views/text/tone.h"

namespace agh {

/// The truth about a role that is on its way to the service, and what may be done about it; the
/// same words on a draft, on a role and in the outbox.
struct PublishNote
{
    QString text; ///< empty: nothing to say
    Tones::Tone tone = Tones::Neutral;
    bool canUndo = false;    ///< the time for Undo runs
    bool canSend = false;    ///< goes, or waits for the network
    bool canDiscard = false; ///< nothing has left: it can be called back
    friend bool operator==(const PublishNote&, const PublishNote&) = default;

    /// `holdLeftMs`: of the time for Undo; 0: none runs.
    [[nodiscard]] static PublishNote of(const PublishState& state, int holdLeftMs = 0);
};

/// How a draft stands to its role while nothing of it is on its way.
struct DraftStanding
{
    QString text;
    Tones::Tone tone = Tones::Neutral;
    [[nodiscard]] static DraftStanding of(const RoleDraftLine& line);
};

} // namespace agh
