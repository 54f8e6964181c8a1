#pragma once

#include <QAbstractListModel>
#include <QtQmlIntegration>

namespace agh {

/// The places of the side bar, in order: only those that work now.
class PlacesList : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the workspace")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
public:
    enum Role {
        PlaceRole = Qt::UserRole + 1, ///< place: Workspace.Place
        LabelRole,                    ///< label: string
        IconNameRole,                 ///< iconName: string, a name in resources/
        CountRole,                    ///< number: int; 0 = nothing waits, not shown
        ActionRole,                   ///< action: string, its id in the key table
        AccessibleTextRole            ///< accessibleText: string, "Review, 17 new"
    };
    Q_ENUM(Role)
    struct Row
    {
        int place = 0;
        QString label, iconName, action, accessibleText;
        int number = 0;
        friend bool operator==(const Row&, const Row&) = default;
    };
    using QAbstractListModel::QAbstractListModel;

    void setRows(const QList<Row>& rows);

    [[nodiscard]] int count() const { return rowCount(); }
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();

private:
    QList<Row> m_rows;
};

} // namespace agh
