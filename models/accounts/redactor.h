#pragma once

#include <QString>

namespace agh {

/// `text` without what looks like a secret: agent keys, tokens in links, session cookies, bearer
/// headers. Every line of a log goes through it.
[[nodiscard]] QString redacted(QString text);

} // namespace agh
