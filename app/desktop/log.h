#pragma once

#include <QString>

namespace agh {

/// Sends what the program logs, from `least` on, to stderr and into a file of the profile; every
/// line goes through the redactor first. What Qt logs of the network stays off: its lines hold
/// headers.
void startLog(QtMsgType least, const QString& folder);

/// One line as it is written; without a secret.
[[nodiscard]] QString logLine(QtMsgType type, const char* category, const QString& message,
                              qint64 nowMs);

} // namespace agh
