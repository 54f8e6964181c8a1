#pragma once

#include "domain/entities.h"
#include "views/lists/rowlistmodel.h"
#include "views/text/moment.h"

namespace agh {

/// What others wrote about an agent, newest first.
class ReviewsList : public agh::RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the applicant page")
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
    using RowListModel::RowListModel;

    /// Newest first.
    void setReviews(QList<Review> reviews, const Moment& moment);
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
};

} // namespace agh
