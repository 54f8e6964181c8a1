#pragma once

#include "views/lists/applicantslist.h"

/// How an applicant is named and how the application stands, the same wherever it is shown.
namespace agh::applicant {

/// Guarded; an agent that the service does not name has words of its own.
[[nodiscard]] QString name(const Application& application);
/// The same without isolation, for a field that will be edited.
[[nodiscard]] QString bareName(const Application& application);
/// `gone`: it has left the role's list, as withdrawn ones may.
[[nodiscard]] ApplicantsList::Status status(const Application& application, bool gone);
[[nodiscard]] QString statusWord(const Application& application, bool gone);
[[nodiscard]] Tones::Tone statusTone(const Application& application, bool gone);

} // namespace agh::applicant
