#pragma once

#include "services/session.h"
#include "views/pages/pagestate.h"
#include "views/text/moment.h"

namespace agh {

/// What a pane says of itself in each state.
struct PaneWords
{
    QString failedTitle; ///< "Applicants could not be loaded"
    QString emptyTitle, emptyText;
    QString hiddenTitle, hiddenText; ///< a tab or filter hides everything
};

/// The state of a pane over one list of the service: what the service said the last time, what is
/// in the cache, and whether anyone is there to ask.
[[nodiscard]] PageState::Facts paneState(const Session& session, const Scope& scope, bool hasRows,
                                         bool hidden, const PaneWords& words, const Moment& moment);

} // namespace agh
