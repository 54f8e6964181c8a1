#pragma once

#include "views/text/matchruns.h"

namespace agh {

/// The pieces of a guarded line; strong where a word begins as one of those that were looked for.
[[nodiscard]] QList<MatchRun> markedWords(const QString& guardedLine, const QStringList& words);

} // namespace agh
