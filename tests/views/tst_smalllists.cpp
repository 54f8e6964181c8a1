#include "views/lists/placeslist.h"
#include "views/lists/reviewslist.h"
#include "views/lists/tablist.h"
#include "views/pages/toastqueue.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace agh;
using namespace Qt::Literals::StringLiterals;

namespace {

qint64 now() { return 1'795'600'000'000; }

} // namespace

/// Lists that hold their few rows themselves.
class SmallListsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reviewsTabsAndPlaces()
    {
        ReviewsList reviews;
        QAbstractItemModelTester first(&reviews,
                                       QAbstractItemModelTester::FailureReportingMode::Fatal);
        Review older, newer;
        older.id = {u"a"_s};
        older.createdAt = *Timestamp::parse("2026-01-01T00:00:00Z");
        newer.id = {u"b"_s};
        newer.rating = 5;
        newer.reviewerName = u"Tessel"_s;
        newer.createdAt = *Timestamp::parse("2026-02-01T00:00:00Z");
        reviews.setReviews({older, newer}, Moment(now));
        QCOMPARE(reviews.index(0).data(ReviewsList::ReviewerRole).toString(), u"Tessel"_s);
        QCOMPARE(reviews.index(1).data(ReviewsList::RatingRole).toInt(), 0);

        TabList tabs;
        QAbstractItemModelTester second(&tabs,
                                        QAbstractItemModelTester::FailureReportingMode::Fatal);
        tabs.setTabs({{0, u"All"_s, 20}, {1, u"New"_s, 13}});
        QSignalSpy changed(&tabs, &QAbstractItemModel::dataChanged);
        tabs.setTabs({{0, u"All"_s, 20}, {1, u"New"_s, 12}});
        QCOMPARE(changed.size(), 1);
        QCOMPARE(tabs.numberOf(1), 12);

        PlacesList places;
        QAbstractItemModelTester third(&places,
                                       QAbstractItemModelTester::FailureReportingMode::Fatal);
        PlacesList::Row review{1, u"Review"_s, {}, {}, {}, 17},
            contracts{3, u"Contracts"_s, {}, {}, {}, 0};
        places.setRows({review, contracts});
        review.number = 16;
        places.setRows({review});
        QCOMPARE(places.index(0).data(PlacesList::CountRole).toInt(), 16);
        places.setRows({review, contracts});
        QCOMPARE(places.count(), 2);
    }

    void aNoticeEndsWithTheTimeThatRunsByItself()
    {
        ToastQueue toasts;
        int left = 10'000;
        ToastQueue::Toast toast;
        toast.text = u"3 applicants are being declined"_s;
        toast.undo = [] {};
        toast.left = [&left] { return left; };
        toasts.show(toast);
        QCOMPARE(toasts.secondsLeft(), 10);
        left = 1; // it ended sooner, such as by Undo on a row
        QTRY_VERIFY_WITH_TIMEOUT(!toasts.visible(), 2'000);
    }
};

QTEST_GUILESS_MAIN(SmallListsTest)
#include "tst_smalllists.moc"
