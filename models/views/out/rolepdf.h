#pragma once

#include "domain/draftfields.h"

#include <QList>

#include <functional>

class QIODevice;

namespace agh {

/// Roles on paper, each on a page of its own: what is to be done, and what is paid for it. Made
/// and written on any thread.
class RolePdf
{
public:
    /// `stop` is asked between two roles.
    static void write(QIODevice& out, const QList<DraftFields>& roles,
                      const std::function<bool(int done)>& stop = {});
};

} // namespace agh
