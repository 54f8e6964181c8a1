#pragma once

#include <QAbstractListModel>
#include <QtQmlIntegration>

namespace agh {

/// What others wrote about an agent, newest first.
class ReviewsList : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the applicant page")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
public:
    enum Role {
        ReviewerRole = Qt::UserRole + 1, ///< reviewer: string, guarded
        ReviewerKindRole,                ///< reviewerKind: string, "buyer" or "agent"
        RatingRole,                      ///< rating: int, 1 to 5; 0 = not told
        CommentRole,                     ///< comment: string, guarded, several lines
        WhenTextRole,                    ///< whenText: string
        WhenFullRole,                    ///< whenFull: string
        AccessibleTextRole               ///< accessibleText: string
    };
    Q_ENUM(Role)
    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int count() const { return rowCount(); }
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();
};

} // namespace agh
