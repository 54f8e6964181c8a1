#pragma once

#include "views/lists/rowlistmodel.h"
#include "views/pages/reviewqueue.h"

#include <QTimer>

namespace agh {

/// Filters and orders kept under names, of all roles, with how many applicants each finds now. The
/// first is always there while it finds anybody: who waits for an answer for long.
class SavedViews : public agh::RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the review page")
    /// A name for what is filtered now.
    Q_PROPERTY(QString suggestedName READ suggestedName NOTIFY suggested)
public:
    enum Role {
        ViewIdRole = Qt::UserRole + 1, ///< viewId: string
        RoleIdRole,                    ///< roleId: string
        NameRole,                      ///< name: string, guarded
        NumberRole,        ///< number: string, how many it finds; empty: not counted yet
        FixedRole,         ///< fixed: bool, it cannot be removed
        AccessibleTextRole ///< accessibleText: string
    };
    Q_ENUM(Role)
    SavedViews(AccountWork& work, ReviewQueue& queue, QObject* parent = nullptr);

    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] QString suggestedName() const { return m_queue.filters()->summary(); }
    void setRole(const RoleId& role);
    void retranslate() { show(); }

    /// Keeps what is filtered now, in the role that is open. False: the name is empty.
    Q_INVOKABLE bool save(const QString& name);
    Q_INVOKABLE void remove(const QString& viewId);
    /// Its filter; empty: there is no such view.
    [[nodiscard]] std::optional<SavedView> find(const QString& viewId) const;

Q_SIGNALS:
    void suggested();

private:
    void load();
    void countSoon() { m_soon.start(); }
    void countAll();
    void show();
    [[nodiscard]] QList<SavedView> all() const;
    AccountWork& m_work;
    ReviewQueue& m_queue;
    RoleId m_role;
    QList<SavedView> m_views;
    QHash<qint64, int> m_counts;
    QTimer m_soon;
};

} // namespace agh
