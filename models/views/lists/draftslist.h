#pragma once

#include "store/roledrafts.h"
#include "views/lists/rowlistmodel.h"
#include "views/text/moment.h"
#include "views/text/publishnote.h"

namespace agh {

/// Drafts of roles in lines: the title, how each stands, and what is under way with it.
class DraftsList : public agh::RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the page of the drafts")
public:
    enum Role {
        DraftIdRole = Qt::UserRole + 1, ///< draftId: string
        TitleRole,                      ///< title: string, guarded
        StateTextRole,                  ///< stateText: string, "Only on this computer"
        StateToneRole,                  ///< stateTone: Tone
        WhenTextRole,                   ///< whenText: string
        WhenFullRole,                   ///< whenFull: string
        CanSendRole,                    ///< canSend: bool, what did not leave can be sent
        CanDiscardRole,                 ///< canDiscard: bool, it can be called back
        ArchivedRole,                   ///< archived: bool
        DeletedRole,                    ///< deleted: bool, it can be had back
        AccessibleTextRole              ///< accessibleText: string
    };
    Q_ENUM(Role)
    struct Line
    {
        RoleDraftLine draft;
        PublishNote note; ///< what is under way; empty: nothing
        bool deleted = false;
    };
    using RowListModel::RowListModel;

    void setLines(const QList<Line>& lines, const Moment& moment);
    /// A draft without a title has words of its own; guarded.
    [[nodiscard]] static QString titleOf(const QString& title);

    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
};

} // namespace agh
