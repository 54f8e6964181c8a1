#pragma once

#include "services/accountwork.h"
#include "views/lists/idlistmodel.h"
#include "views/text/moment.h"

namespace agh {

/// Conversations of the account, each as one row: with whom, about what, and what was said last.
class ThreadsList : public agh::IdListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the messages page")
public:
    enum Role {
        ApplicationIdRole = Qt::UserRole + 1, ///< applicationId: string
        NameRole,                             ///< name: string, guarded
        InitialsRole,                         ///< initials: string
        AvatarColorRole,                      ///< avatarColor: int
        IsAgentRole,                          ///< isAgent: bool, square avatar
        RoleTitleRole,                        ///< roleTitle: string, guarded
        LastTextRole,                         ///< lastText: string, "You: Yes, next week"
        WhenTextRole,                         ///< whenText: string
        WhenFullRole,                         ///< whenFull: string
        UnreadRole,                           ///< unread: int
        DraftRole,                            ///< draft: bool, lastText is the draft
        WaitingRole,                          ///< waiting: bool, one of ours waits for the network
        StuckRole,                            ///< stuck: bool, one of ours was not sent
        DueRole,                              ///< due: bool, its reminder has come
        RestingRole,                          ///< resting: bool, put aside
        RestingTextRole,                      ///< restingText: string, "Back on Monday, 09:00"
        AccessibleTextRole                    ///< accessibleText: string
    };
    Q_ENUM(Role)
    ThreadsList(AccountWork& work, Moment moment, QObject* parent = nullptr);

    [[nodiscard]] static Key keyOf(RowId row) { return QString::number(row); }
    [[nodiscard]] static RowId rowIdOf(const Key& key) { return key.toLongLong(); }
    /// The list as it is to be now; what rows say is told by refreshRows().
    void arrange(QList<Key> keys) { changeKeys(std::move(keys)); }
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

protected:
    [[nodiscard]] Row readRow(const Key& key) const override;

private:
    [[nodiscard]] QString lastText(const ApplicationId& id, const ThreadLine& line) const;
    [[nodiscard]] QString restingText(const ThreadLine& line) const;
    AccountWork& m_work;
    Moment m_moment;
};

} // namespace agh
