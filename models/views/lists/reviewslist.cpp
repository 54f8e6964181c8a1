#include "views/lists/reviewslist.h"

#include "views/text/displayguard.h"
#include "views/text/sentences.h"
#include "views/text/statusword.h"

#include <algorithm>

namespace agh {

void ReviewsList::setReviews(QList<Review> reviews, const Moment& moment)
{
    std::stable_sort(reviews.begin(), reviews.end(),
                     [](const Review& a, const Review& b) { return b.createdAt < a.createdAt; });
    QList<std::pair<Key, Row>> rows;
    for (const Review& review : std::as_const(reviews)) {
        const QString who = display::line(review.reviewerName);
        const QString comment = display::text(review.comment);
        const int stars = std::clamp(review.rating.value_or(0), 0, 5);
        //: Stars of a review, for the screen reader
        const QString rated = stars > 0 ? tr("%n of 5 stars", nullptr, stars) : QString();
        const QString full = moment.full(review.createdAt);
        rows.append(
            {review.id.value,
             {who, words::of(review.reviewerKind), stars, comment, moment.brief(review.createdAt),
              full, sentences::list({who, rated, display::beginning(comment, 300), full})}});
    }
    setRows(rows);
}

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
