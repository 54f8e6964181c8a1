#include "views/lists/placeslist.h"

#include <algorithm>

namespace agh {

void PlacesList::setRows(const QList<Row>& rows)
{
    // A handful of rows in a fixed order: take out what is gone, put in what is new, tell the rest.
    for (qsizetype i = m_rows.size(); i-- > 0;) {
        const bool stays = std::any_of(
            rows.begin(), rows.end(), [&](const Row& row) { return row.place == m_rows[i].place; });
        if (!stays) {
            beginRemoveRows({}, int(i), int(i));
            m_rows.removeAt(i);
            endRemoveRows();
        }
    }
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (i >= m_rows.size() || m_rows[i].place != rows[i].place) {
            beginInsertRows({}, int(i), int(i));
            m_rows.insert(i, rows[i]);
            endInsertRows();
        } else if (m_rows[i] != rows[i]) {
            m_rows[i] = rows[i];
            Q_EMIT dataChanged(index(int(i)), index(int(i)));
        }
    }
    Q_EMIT countChanged();
}

int PlacesList::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant PlacesList::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows[index.row()];
    switch (role) {
    case PlaceRole:
        return row.place;
    case Qt::DisplayRole:
    case LabelRole:
        return row.label;
    case IconNameRole:
        return row.iconName;
    case CountRole:
        return row.number;
    case ActionRole:
        return row.action;
    case AccessibleTextRole:
        return row.accessibleText;
    default:
        return {};
    }
}

QHash<int, QByteArray> PlacesList::roleNames() const
{
    return {{PlaceRole, "place"},  {LabelRole, "label"},   {IconNameRole, "iconName"},
            {CountRole, "number"}, {ActionRole, "action"}, {AccessibleTextRole, "accessibleText"}};
}

} // namespace agh
