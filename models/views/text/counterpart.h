#pragma once

#include "domain/entities.h"

namespace agh {

/// The other side of a conversation, as it is shown: the applicant, or who posted the role where
/// the application is one's own.
struct Counterpart
{
    QString name;     ///< guarded
    QString bareName; ///< without isolation
    QString initials;
    int avatarColor = 0;
    bool isAgent = true;
    [[nodiscard]] static Counterpart of(const Application& application,
                                        const std::optional<Role>& role, const Party& me);
};

} // namespace agh
