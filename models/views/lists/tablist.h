#pragma once

#include <QAbstractListModel>
#include <QtQmlIntegration>

namespace agh {

/// The tabs of a page with their counts; every tab is always there, with 0 too.
class TabList : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by its page")
    Q_PROPERTY(int count READ count CONSTANT)
public:
    enum Role {
        TabRole = Qt::UserRole + 1, ///< tab: int, the page's Tab
        LabelRole,                  ///< label: string, "New"
        CountRole,                  ///< number: int
        AccessibleTextRole          ///< accessibleText: string, "New, 13"
    };
    Q_ENUM(Role)
    struct Tab
    {
        int tab = 0;
        QString label;
        int number = 0;
        friend bool operator==(const Tab&, const Tab&) = default;
    };
    using QAbstractListModel::QAbstractListModel;

    /// The same tabs in the same order; only the numbers may differ after the first time.
    void setTabs(const QList<Tab>& tabs);
    [[nodiscard]] int numberOf(int tab) const;

    [[nodiscard]] int count() const { return rowCount(); }
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    QList<Tab> m_tabs;
};

} // namespace agh
