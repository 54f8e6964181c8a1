#pragma once

#include "views/lists/liststeps.h"

#include <QAbstractListModel>
#include <QtQmlIntegration>

namespace agh {

/// What every list here has in common: rows under keys, and a change of the keys that is told as
/// rows inserted, removed and moved. Never resets. Classes on top of it name it as
/// agh::DiffListModel: the type registration of Qt 6.4 finds a base class only by its full name.
class DiffListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(int count READ count NOTIFY countChanged)
public:
    using Key = QString;
    /// The values of a row, in the order of the roles from Qt::UserRole + 1 on.
    using Row = QList<QVariant>;
    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int count() const { return int(m_keys.size()); }
    [[nodiscard]] const QList<Key>& keys() const { return m_keys; }
    [[nodiscard]] Key keyAt(int row) const { return m_keys.value(row); }
    /// -1 where it is not there. One pass.
    [[nodiscard]] int rowOf(const Key& key) const { return int(m_keys.indexOf(key)); }
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

Q_SIGNALS:
    void countChanged();

protected:
    /// The row of a key as it is now; an empty one where it cannot be read.
    [[nodiscard]] virtual const Row& row(const Key& key) const = 0;
    /// Later keys that stand in the list already are left out.
    void changeKeys(QList<Key> keys);
    /// Tells which roles of a row differ.
    void tellChanged(int at, const Row& before, const Row& now);

private:
    void applySteps(const ListSteps& steps, const QList<Key>& keys);
    void applyAtOnce(const QList<Key>& keys);
    void reorder(const QList<Key>& keys);
    QList<Key> m_keys;
};

} // namespace agh
