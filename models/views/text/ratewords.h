#pragma once

#include <QString>

/// What an applicant asks for, in words.
namespace agh::ratewords {

/// "45 dollars per hour"; a text that says no one amount comes back as it was written, guarded.
[[nodiscard]] QString spoken(const QString& rate);

} // namespace agh::ratewords
