#pragma once

#include "store/applicantmarks.h"

/// How marks and their steps are written down in the work file.
namespace agh::markforms {

/// A number that this version does not know is New.
[[nodiscard]] Stage stage(int number);
[[nodiscard]] QByteArray encode(const ApplicantMarks::Step& step);
/// Empty: not such a text.
[[nodiscard]] std::optional<ApplicantMarks::Step> step(const QByteArray& bytes);

} // namespace agh::markforms
