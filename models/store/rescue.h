#pragma once

#include "store/connection.h"

namespace agh {

struct Rescued
{
    int drafts = 0, journal = 0;
};

/// Reads out of a damaged work file, row by row, what can be read: drafts and the journal.
[[nodiscard]] Rescued rescue(Connection& into, const QString& brokenFile);

} // namespace agh
