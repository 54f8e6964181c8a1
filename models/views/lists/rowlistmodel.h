#pragma once

#include "views/lists/difflistmodel.h"

namespace agh {

/// A short list that holds its rows itself.
class RowListModel : public agh::DiffListModel
{
    Q_OBJECT
    QML_ANONYMOUS
public:
    using DiffListModel::DiffListModel;

    /// The rows as they are now, under keys that stay with them.
    void setRows(const QList<std::pair<Key, Row>>& rows);

protected:
    [[nodiscard]] const Row& row(const Key& key) const final;

private:
    QHash<Key, Row> m_rows;
};

} // namespace agh
