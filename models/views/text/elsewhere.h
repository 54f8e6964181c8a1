#pragma once

#include "domain/entities.h"

namespace agh {

/// What became of an application without this computer: withdrawn, decided on the web or on another
/// computer, or its role closed. Both empty: nothing did.
struct Elsewhere
{
    QString line;     ///< for a row: "Declined elsewhere"
    QString sentence; ///< for the applicant that is open

    /// `gone`: it left the role's list; `decidedHere`: this computer's journal has the decision.
    [[nodiscard]] static Elsewhere of(const Application& application, bool gone,
                                      const std::optional<Role>& role, bool decidedHere);
};

} // namespace agh
