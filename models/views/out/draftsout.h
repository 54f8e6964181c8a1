#pragma once

#include "domain/draftfields.h"
#include "views/out/outplan.h"

#include <QObject>

namespace agh {

/// Roles that are being written, on their way into a file: one in any form that can be taken in
/// again, or as a PDF; several together in one file.
class DraftsOut : public QObject
{
    Q_OBJECT
public:
    /// `roles`: what they say now; not empty.
    [[nodiscard]] static OutPlan plan(const QList<DraftFields>& roles);
};

} // namespace agh
