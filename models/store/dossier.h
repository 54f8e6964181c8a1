#pragma once

#include "domain/marks.h"
#include "store/cache.h"

namespace agh {

/// Everything that is kept about an applicant, for a file.
struct Dossier
{
    Application application;
    bool gone = false;
    int unread = -1; ///< messages; -1: not all were read
    ApplicantMark mark;
    QList<Message> messages; ///< oldest first; only where they were asked for
};

} // namespace agh
