#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <deque>

namespace agh::json {

/// Reads a JSON text from behind its opening quote to its closing one. Without escapes `out` looks
/// into the source; else the text is kept in `held`. Half a surrogate pair becomes U+FFFD: a
/// service in JavaScript writes one where somebody put it into a name, and the other rows are good.
/// False: an escape that is none.
[[nodiscard]] bool readText(const char* at, std::deque<QByteArray>& held, QByteArrayView& out);

} // namespace agh::json
