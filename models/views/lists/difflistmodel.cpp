#include "views/lists/difflistmodel.h"

namespace agh {

int DiffListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_keys.size());
}

QVariant DiffListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    return row(m_keys[index.row()]).value(role - Qt::UserRole - 1);
}

void DiffListModel::changeKeys(QList<Key> keys)
{
    if (keys == m_keys)
        return;
    QSet<Key> seen;
    seen.reserve(keys.size());
    keys.removeIf([&](const Key& key) {
        const qsizetype before = seen.size();
        seen.insert(key);
        return seen.size() == before;
    });
    const qsizetype countBefore = m_keys.size();
    const ListSteps steps = listSteps(m_keys, keys);
    if (steps.tooMany)
        applyAtOnce(keys);
    else
        applySteps(steps, keys);
    if (countBefore != m_keys.size())
        Q_EMIT countChanged();
}

void DiffListModel::applySteps(const ListSteps& steps, const QList<Key>& keys)
{
    for (const ListStep& step : steps.steps) {
        const int first = int(step.first), last = int(step.first + step.count - 1);
        switch (step.kind) {
        case ListStep::Remove:
            beginRemoveRows({}, first, last);
            m_keys.remove(step.first, step.count);
            endRemoveRows();
            break;
        case ListStep::Move:
            beginMoveRows({}, first, first, {}, int(step.to > step.first ? step.to + 1 : step.to));
            m_keys.move(step.first, step.to);
            endMoveRows();
            break;
        case ListStep::Insert:
            beginInsertRows({}, first, last);
            m_keys.insert(step.first, step.count, Key());
            std::copy_n(keys.begin() + step.source, step.count, m_keys.begin() + step.first);
            endInsertRows();
            break;
        }
    }
}

/// The same in four strokes: what goes is sorted behind what stays and cut off, what comes is put
/// at the end and sorted in. Whoever holds on to a row keeps it.
void DiffListModel::applyAtOnce(const QList<Key>& keys)
{
    const QSet<Key> wanted(keys.begin(), keys.end());
    const QSet<Key> had(m_keys.begin(), m_keys.end());
    QList<Key> staying, going, coming;
    for (const Key& key : std::as_const(m_keys)) {
        if (!wanted.contains(key))
            going.append(key);
    }
    for (const Key& key : keys)
        (had.contains(key) ? staying : coming).append(key);

    reorder(staying + going);
    if (!going.isEmpty()) {
        beginRemoveRows({}, int(staying.size()), int(m_keys.size()) - 1);
        m_keys.resize(staying.size());
        endRemoveRows();
    }
    if (!coming.isEmpty()) {
        beginInsertRows({}, int(m_keys.size()), int(m_keys.size() + coming.size()) - 1);
        m_keys.append(coming);
        endInsertRows();
    }
    reorder(keys);
}

void DiffListModel::reorder(const QList<Key>& keys)
{
    if (keys == m_keys)
        return;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    QHash<Key, int> place;
    place.reserve(keys.size());
    for (int i = 0; i < int(keys.size()); ++i)
        place.insert(keys[i], i);
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    after.reserve(before.size());
    for (const QModelIndex& one : before)
        after.append(index(place.value(m_keys[one.row()])));
    m_keys = keys;
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void DiffListModel::tellChanged(int at, const Row& before, const Row& now)
{
    if (at < 0)
        return;
    QList<int> roles;
    for (qsizetype i = 0; i < qMax(before.size(), now.size()); ++i) {
        if (before.value(i) != now.value(i))
            roles.append(Qt::UserRole + 1 + int(i));
    }
    if (!roles.isEmpty())
        Q_EMIT dataChanged(index(at), index(at), roles);
}

} // namespace agh
