#pragma once

#include "views/lists/rowlistmodel.h"

namespace agh {

/// Where each kind of data of this profile lies, and how large it is.
class StoragePlaces : public agh::RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the settings page")
public:
    enum Role {
        WhatRole = Qt::UserRole + 1, ///< what: string, "Cache"
        WhereRole,                   ///< where: string, "~/.cache/agentsgethired"
        SizeRole,                    ///< size: string, "38.2 MB"
        AccessibleTextRole           ///< accessibleText: string
    };
    Q_ENUM(Role)
    using RowListModel::RowListModel;

    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
};

} // namespace agh
