#pragma once

#include "replay.h"

namespace agh::bench {

/// What a refresh cannot do without: simdjson reads every field, SQLite keeps each row with the
/// columns that lists are sorted and found by, a transaction a page. Milliseconds; negative where
/// it failed.
[[nodiscard]] double bareLoop(const Recording& recording, const QString& file);

} // namespace agh::bench
