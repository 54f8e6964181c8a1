#include "views/lists/reviewslist.h"

namespace agh {

int ReviewsList::rowCount(const QModelIndex&) const { return 0; }

QVariant ReviewsList::data(const QModelIndex&, int) const { return {}; }

QHash<int, QByteArray> ReviewsList::roleNames() const
{
    return {
        {ReviewerRole, "reviewer"},
        {ReviewerKindRole, "reviewerKind"},
        {RatingRole, "rating"},
        {CommentRole, "comment"},
        {WhenTextRole, "whenText"},
        {WhenFullRole, "whenFull"},
        {AccessibleTextRole, "accessibleText"},
    };
}

} // namespace agh
