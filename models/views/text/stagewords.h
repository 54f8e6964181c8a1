#pragma once

#include "domain/marks.h"

#include <QString>

/// The words for one's own stages, the same wherever they are shown.
namespace agh::stagewords {

/// "Shortlist", as the name of a stage.
[[nodiscard]] QString of(Stage stage);
/// "shortlisted", of an applicant; empty for New.
[[nodiscard]] QString said(Stage stage);
/// The icon of a stage; empty for New.
[[nodiscard]] QString icon(Stage stage);

} // namespace agh::stagewords
