#pragma once

#include "domain/draftfields.h"

#include <QList>

namespace agh::roletemplates {

/// A role to begin with that comes with the program, in the language of the app.
struct BuiltIn
{
    QString key, name;
    DraftFields fields;
};
[[nodiscard]] QList<BuiltIn> builtIns();

} // namespace agh::roletemplates
