#pragma once

#include <QAbstractListModel>
#include <QtQmlIntegration>

namespace agh {

/// A list that holds ids and reads its rows when they are shown. A refresh compares the ids and
/// tells what was inserted, removed, moved and changed; it never resets.
class IdListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(int count READ count NOTIFY countChanged)
public:
    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int count() const { return int(m_ids.size()); }
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

Q_SIGNALS:
    void countChanged();

private:
    QList<QString> m_ids;
};

} // namespace agh
