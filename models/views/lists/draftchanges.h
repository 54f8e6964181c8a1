#pragma once

#include "domain/draftfields.h"
#include "views/lists/rowlistmodel.h"

#include <QtQmlIntegration>

namespace agh {

/// What differs between two states of a draft, field by field, and in long texts line by line.
class DraftChanges : public agh::RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the role editor")
public:
    enum Kind { Field, Same, Removed, Added, Skipped };
    Q_ENUM(Kind)
    enum Role {
        KindRole = Qt::UserRole + 1, ///< kind: DraftChanges.Kind
        BlockRole,                   ///< block: textBlock; what differs in the line is marked
        AccessibleTextRole           ///< accessibleText: string, "Removed: …"
    };
    Q_ENUM(Role)
    using RowListModel::RowListModel;

    void setFields(const DraftFields& before, const DraftFields& now);
    void clear() { setRows({}); }
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
};

} // namespace agh
