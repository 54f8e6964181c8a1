#pragma once

#include "views/lists/rowlistmodel.h"
#include "views/text/matchruns.h"

namespace agh {

/// What the palette offers, in groups.
class PaletteList : public agh::RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the palette")
public:
    enum Role {
        SectionRole = Qt::UserRole + 1, ///< group: string; use as section
        IconNameRole,                   ///< iconName: string; empty: initials instead
        InitialsRole,                   ///< initials: string
        AvatarColorRole,                ///< avatarColor: int
        RunsRole,                       ///< runs: list of matchRun
        DetailRole,                     ///< detail: string, guarded
        CapsRole,                       ///< caps: list of strings
        AccessibleTextRole              ///< accessibleText: string
    };
    Q_ENUM(Role)
    using RowListModel::RowListModel;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override
    {
        return {{SectionRole, "group"},     {IconNameRole, "iconName"},
                {InitialsRole, "initials"}, {AvatarColorRole, "avatarColor"},
                {RunsRole, "runs"},         {DetailRole, "detail"},
                {CapsRole, "caps"},         {AccessibleTextRole, "accessibleText"}};
    }
};

} // namespace agh
