#include "views/lists/storageplaces.h"

namespace agh {

QHash<int, QByteArray> StoragePlaces::roleNames() const
{
    return {{WhatRole, "what"},
            {WhereRole, "where"},
            {SizeRole, "size"},
            {AccessibleTextRole, "accessibleText"}};
}

} // namespace agh
