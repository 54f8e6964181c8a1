#include "views/lists/idlistmodel.h"

namespace agh {

int IdListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size());
}

QVariant IdListModel::data(const QModelIndex& index, int) const
{
    return index.isValid() ? QVariant(m_ids.value(index.row())) : QVariant();
}

} // namespace agh
