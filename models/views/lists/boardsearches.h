#pragma once

#include "store/boardstore.h"
#include "views/lists/rowlistmodel.h"

#include <QTimer>
#include <QtQmlIntegration>

namespace agh {

/// Searches of the board under names, each with how many roles are new since it was looked at.
class BoardSearches : public agh::RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the board's page")
public:
    enum Role {
        SearchIdRole = Qt::UserRole + 1, ///< searchId: string
        NameRole,                        ///< name: string, guarded
        NumberRole,                      ///< number: string, new ones; empty: none, or not counted
        NotifyRole,                      ///< notify: bool
        CurrentRole,                     ///< opened: bool
        AccessibleTextRole               ///< accessibleText: string
    };
    using Make = std::function<BoardAsk(const SavedSearch&)>;
    /// `make`: what a saved search asks, of whoever is here.
    BoardSearches(Make make, QObject* parent = nullptr);

    void setStore(BoardStore* store);
    void setCurrent(qint64 id);
    [[nodiscard]] qint64 current() const { return m_current; }
    [[nodiscard]] std::optional<SavedSearch> find(qint64 id) const;
    void countSoon() { m_soon.start(); }
    /// The board is looked at: of the search that is open nothing needs to be told.
    void setLooking(bool looking) { m_looking = looking; }
    /// Somebody asked to be told what is new in one of them.
    [[nodiscard]] bool wantsNews() const;
    void retranslate() { show(); }
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    Q_INVOKABLE void remove(const QString& searchId);
    /// Asks for a notification of what is new, or for none.
    Q_INVOKABLE void toggleNotify(const QString& searchId);

Q_SIGNALS:
    /// Something is new that was not told yet; how many.
    void news(qint64 id, const QString& name, int count);

private:
    void countAll();
    void counted(qint64 id, const BoardAnswer& answer);
    void show();
    Make m_make;
    BoardStore* m_store = nullptr;
    QHash<qint64, int> m_counts;
    qint64 m_current = 0;
    bool m_looking = false;
    QTimer m_soon;
};

} // namespace agh
