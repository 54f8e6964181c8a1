#pragma once

#include "services/accountwork.h"
#include "views/lists/rowlistmodel.h"
#include "views/text/moment.h"

namespace agh {

/// Drafts of messages that were given up in the last 30 days.
class DiscardedList : public agh::RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the messages page")
public:
    enum Role {
        NameRole = Qt::UserRole + 1, ///< name: string, guarded; to whom it was
        RoleTitleRole,               ///< roleTitle: string, guarded
        TextRole,                    ///< said: string, guarded; its beginning
        WhenTextRole,                ///< whenText: string
        WhenFullRole,                ///< whenFull: string
        AccessibleTextRole           ///< accessibleText: string
    };
    Q_ENUM(Role)
    using RowListModel::RowListModel;

    void show(AccountWork& work, const Moment& moment);
    [[nodiscard]] std::optional<DiscardedDraft> draftAt(int row) const;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    QList<DiscardedDraft> m_drafts;
};

} // namespace agh
