#pragma once

#include "desk.h"

namespace agh::bench {

/// Makes a profile as its owner leaves it: the demo buyer signed in, everything read and an
/// applicant open; or with every role of the board in it.
void prepare(Desk& desk, const QString& email, bool wholeBoard);

} // namespace agh::bench
