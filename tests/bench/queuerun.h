#pragma once

#include "desk.h"

namespace agh::bench {

/// Fills the role that is open with five thousand applicants, some of them with threads of five
/// thousand messages.
void fillQueue(Desk& desk);

/// Goes through all of them with the key for it, searches, and prints what it measured.
[[nodiscard]] int runQueue(Desk& desk);

} // namespace agh::bench
