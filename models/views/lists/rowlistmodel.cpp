#include "views/lists/rowlistmodel.h"

namespace agh {

void RowListModel::setRows(const QList<std::pair<Key, Row>>& rows)
{
    QList<Key> keys;
    QHash<Key, Row> before = m_rows;
    keys.reserve(rows.size());
    for (const auto& [key, row] : rows) {
        keys.append(key);
        if (!before.contains(key))
            m_rows.insert(key, row); // readable as soon as its row is announced
    }
    changeKeys(keys);
    for (const auto& [key, row] : rows) {
        const auto old = before.constFind(key);
        m_rows.insert(key, row);
        if (old != before.constEnd() && *old != row)
            tellChanged(rowOf(key), *old, row);
        before.remove(key);
    }
    for (auto gone = before.constBegin(); gone != before.constEnd(); ++gone)
        m_rows.remove(gone.key());
}

const DiffListModel::Row& RowListModel::row(const Key& key) const
{
    static const Row none;
    const auto found = m_rows.constFind(key);
    return found == m_rows.constEnd() ? none : *found;
}

} // namespace agh
