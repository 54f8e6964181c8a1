#include "views/lists/idlistmodel.h"

namespace agh {

IdListModel::IdListModel(QObject* parent)
    : DiffListModel(parent)
{}

bool IdListModel::setIds(quint64 generation, QList<Key> ids)
{
    if (!placeIds(generation, std::move(ids)))
        return false;
    refreshRows();
    return true;
}

bool IdListModel::placeIds(quint64 generation, QList<Key> ids)
{
    if (generation != m_generation)
        return false;
    changeKeys(std::move(ids));
    return true;
}

void IdListModel::refreshRows(const QList<Key>& ids)
{
    QSet<Key> wanted;
    for (const Key& id : ids) {
        if (m_rows.contains(id))
            wanted.insert(id);
    }
    if (wanted.isEmpty())
        return;
    QHash<Key, int> places;
    const QList<Key>& all = keys();
    for (int i = 0; i < int(all.size()) && places.size() < wanted.size(); ++i) {
        if (wanted.contains(all[i]))
            places.insert(all[i], i);
    }
    for (const Key& id : std::as_const(wanted)) {
        const int at = places.value(id, -1);
        if (at < 0) {
            m_rows.remove(id);
            continue;
        }
        const Row* kept = m_rows.object(id);
        if (!kept) // fell out while others were told: will be read afresh
            continue;
        const Row before = *kept;
        const Row now = readRow(id);
        m_rows.insert(id, new Row(now));
        tellChanged(at, before, now);
    }
}

void IdListModel::refreshRows() { refreshRows(m_rows.keys()); }

const DiffListModel::Row& IdListModel::row(const Key& key) const
{
    if (const Row* kept = m_rows.object(key))
        return *kept;
    auto* fresh = new Row(readRow(key));
    m_rows.insert(key, fresh);
    return *fresh;
}

} // namespace agh
