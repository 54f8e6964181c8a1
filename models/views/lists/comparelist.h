#pragma once

#include "views/lists/rowlistmodel.h"

#include <QVariantList>

namespace agh {

/// What stands for one applicant in one row of a comparison.
class CompareCell
{
    Q_GADGET
    QML_VALUE_TYPE(compareCell)
    Q_PROPERTY(QString text MEMBER text)
    /// Smaller, behind or below it.
    Q_PROPERTY(QString detail MEMBER detail)
    /// What speaks against it.
    Q_PROPERTY(QString warning MEMBER warning)
    /// What can be done about it: "Ask for x402".
    Q_PROPERTY(QString ask MEMBER ask)
    Q_PROPERTY(QStringList matched MEMBER matched)
    Q_PROPERTY(QStringList missing MEMBER missing)
    Q_PROPERTY(QStringList more MEMBER more)
    /// List of railState.
    Q_PROPERTY(QVariantList rails MEMBER rails)
    /// All of it in words.
    Q_PROPERTY(QString plain MEMBER plain)
public:
    QString text, detail, warning, ask, plain;
    QStringList matched, missing, more;
    QVariantList rails;
    friend bool operator==(const CompareCell&, const CompareCell&) = default;
};

/// The head of a column.
class CompareColumn
{
    Q_GADGET
    QML_VALUE_TYPE(compareColumn)
    Q_PROPERTY(QString applicationId MEMBER applicationId)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString initials MEMBER initials)
    Q_PROPERTY(int avatarColor MEMBER avatarColor)
    /// "Shortlisted · Sat 21 Nov"
    Q_PROPERTY(QString detail MEMBER detail)
    /// What is under way: "Declining in 7 s"; empty: nothing.
    Q_PROPERTY(QString note MEMBER note)
    Q_PROPERTY(bool canAccept MEMBER canAccept)
    Q_PROPERTY(bool canDecline MEMBER canDecline)
    Q_PROPERTY(QString accessibleText MEMBER accessibleText)
public:
    QString applicationId, name, initials, detail, note, accessibleText;
    int avatarColor = 0;
    bool canAccept = false, canDecline = false;
    friend bool operator==(const CompareColumn&, const CompareColumn&) = default;
};

/// The rows of a comparison: what is compared, and a cell for each applicant.
class CompareList : public agh::RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the comparison")
public:
    enum Role {
        LabelRole = Qt::UserRole + 1, ///< label: string, "Asks for"
        KindRole,                     ///< kind: CompareList.Kind
        DiffersRole,                  ///< differs: bool, not the same in all columns
        CellsRole,                    ///< cells: list of compareCell
        AccessibleTextRole            ///< accessibleText: string
    };
    Q_ENUM(Role)
    enum Kind { Text, Strong, RailsKind, Skills, Rating, Long };
    Q_ENUM(Kind)
    using RowListModel::RowListModel;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override
    {
        return {{LabelRole, "label"},
                {KindRole, "kind"},
                {DiffersRole, "differs"},
                {CellsRole, "cells"},
                {AccessibleTextRole, "accessibleText"}};
    }
};

} // namespace agh
