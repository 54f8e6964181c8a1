#pragma once

#include "domain/marks.h"
#include "views/pages/comparepage.h"

namespace agh {

/// One applicant to be compared.
struct Compared
{
    Application application;
    bool gone = false;
    ApplicantMark mark;
};

/// The rows of a comparison, whatever they hold; what the service tells of nobody is left out.
[[nodiscard]] QList<ComparePage::Line> compareLines(const QList<Compared>& applicants,
                                                    const std::optional<Role>& role,
                                                    const Moment& moment);
/// "Shortlisted"; empty for one that has no place yet.
[[nodiscard]] QString stageWord(Stage stage);

} // namespace agh
