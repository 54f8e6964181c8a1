#pragma once

#include "services/accountwork.h"
#include "views/lists/idlistmodel.h"
#include "views/text/moment.h"

namespace agh {

/// Messages that were found, with what is around the words that were looked for.
class SearchHits : public agh::IdListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the messages page")
public:
    enum Role {
        NameRole = Qt::UserRole + 1, ///< name: string, guarded; the other side
        InitialsRole,                ///< initials: string
        AvatarColorRole,             ///< avatarColor: int
        IsAgentRole,                 ///< isAgent: bool
        RoleTitleRole,               ///< roleTitle: string, guarded
        BeforeRole,                  ///< before: string, guarded
        MatchRole,                   ///< match: string, guarded; empty: found by a name
        AfterRole,                   ///< after: string, guarded
        WhenTextRole,                ///< whenText: string
        WhenFullRole,                ///< whenFull: string
        AccessibleTextRole           ///< accessibleText: string
    };
    Q_ENUM(Role)
    SearchHits(AccountWork& work, Moment moment, QObject* parent = nullptr);

    /// What the rows of the next answer were found by.
    void setTyped(const QString& typed);
    [[nodiscard]] static Key keyOf(RowId message) { return QString::number(message); }
    [[nodiscard]] static RowId rowIdOf(const Key& key) { return key.toLongLong(); }
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

protected:
    [[nodiscard]] Row readRow(const Key& key) const override;

private:
    AccountWork& m_work;
    Moment m_moment;
    QString m_typed;
};

} // namespace agh
