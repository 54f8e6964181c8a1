#include "views/lists/keysheet.h"

#include <algorithm>

namespace agh {

KeySheet::KeySheet(QObject* parent)
    : QSortFilterProxyModel(parent)
{
    connect(this, &QAbstractItemModel::rowsInserted, this, &KeySheet::countChanged);
    connect(this, &QAbstractItemModel::rowsRemoved, this, &KeySheet::countChanged);
    connect(this, &QAbstractItemModel::modelReset, this, &KeySheet::countChanged);
    connect(this, &QAbstractItemModel::dataChanged, this, &KeySheet::countChanged);
}

void KeySheet::setKeys(KeyTable* keys)
{
    if (m_keys == keys)
        return;
    m_keys = keys;
    setSourceModel(keys);
    Q_EMIT keysChanged();
}

void KeySheet::setScope(KeyTable::Scope scope)
{
    if (m_scope == scope)
        return;
    m_scope = scope;
    invalidateFilter();
    Q_EMIT scopeChanged();
    Q_EMIT countChanged();
}

void KeySheet::setTyped(const QString& typed)
{
    if (m_typed == typed)
        return;
    m_typed = typed;
    m_words = typed.split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
    Q_EMIT typedChanged();
}

QString KeySheet::group() const { return index(0, 0).data(KeyTable::GroupRole).toString(); }

bool KeySheet::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const QModelIndex at = sourceModel()->index(row, 0, parent);
    // Where messages are written and where they are read is one group.
    const int scope = at.data(KeyTable::ScopeRole).toInt();
    if ((scope == KeyTable::Messages ? KeyTable::Composer : scope) != m_scope ||
        at.data(KeyTable::CapsRole).toStringList().isEmpty()) // no key works for it at present
        return false;
    const QString shown = at.data(KeyTable::AccessibleTextRole).toString() + u' ' +
                          at.data(KeyTable::GroupRole).toString();
    return std::all_of(m_words.begin(), m_words.end(), [&shown](const QString& word) {
        return shown.contains(word, Qt::CaseInsensitive);
    });
}

} // namespace agh
