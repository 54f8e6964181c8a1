#pragma once

#include <QString>

namespace agh {

/// A file name made of words that others wrote: nothing in it leads out of the folder, means
/// something to a system, hides or turns its neighbours around; at most 120 bytes with `suffix`
/// ("csv"). `otherwise` where nothing is left of it.
[[nodiscard]] QString safeFileName(const QString& untrusted, const QString& suffix,
                                   const QString& otherwise);

/// `folder` and `name`, with " (2)" and so on before the suffix where there is such a file already.
[[nodiscard]] QString unusedPath(const QString& folder, const QString& name);

} // namespace agh
