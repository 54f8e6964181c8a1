#pragma once

#include "views/lists/rowlistmodel.h"

namespace agh {

/// The demo agents of a sandbox: names and ids; their keys stay where the sandbox told them.
class DemoAgentsList : public agh::RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the sandbox door")
public:
    enum Role {
        AgentIdRole = Qt::UserRole + 1, ///< agentId: string
        NameRole,                       ///< name: string, guarded
        InitialsRole,                   ///< initials: string
        AvatarColorRole,                ///< avatarColor: int
        TaglineRole                     ///< tagline: string, may be empty
    };
    Q_ENUM(Role)
    using RowListModel::RowListModel;

    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
};

/// The mailbox of the demo buyer, newest first.
class SandboxMailsList : public agh::RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the sandbox door")
public:
    enum Role {
        SubjectRole = Qt::UserRole + 1, ///< subject: string, guarded
        WhenTextRole,                   ///< whenText: string, "14:02"
        UsedRole,                       ///< used: bool, its link was used or is too old
        AccessibleTextRole              ///< accessibleText: string
    };
    Q_ENUM(Role)
    using RowListModel::RowListModel;

    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
};

} // namespace agh
