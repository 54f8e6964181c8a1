#include "services/poller.h"

#include <QTest>

using namespace agh;

namespace {
constexpr qint64 second = 1'000, minute = 60 * second, start = 1'700'000'000'000;
}

class TestPlan : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theOpenThreadEveryFiveSeconds();
    void neverMoreThanSixtyReadsInAMinute();
    void slowerInTheBackground();
    void listsEachMinuteAndWholeEachHour();
    void whatThePersonOpensCountsToo();
    void everythingIsDueAfterARestart();
};

void TestPlan::theOpenThreadEveryFiveSeconds()
{
    PollPlan plan;
    plan.setOpenThread(true);
    qint64 last = 0;
    for (qint64 now = start; now < start + 5 * minute; now += second) {
        if (plan.next(now).openThread) {
            QVERIFY(last == 0 || now - last == 5 * second);
            last = now;
        }
    }
    QVERIFY(last >= start + 5 * minute - 5 * second);
    plan.setOpenThread(false);
    for (qint64 now = start + 5 * minute; now < start + 6 * minute; now += second)
        QVERIFY(!plan.next(now).openThread);
}

void TestPlan::neverMoreThanSixtyReadsInAMinute()
{
    PollPlan plan;
    plan.setOpenThread(true);
    QList<qint64> reads;
    for (qint64 now = start; now < start + 10 * minute; now += 250) {
        const PollPlan::Due due = plan.next(now);
        reads.insert(reads.size(), due.otherThreads + (due.openThread ? 1 : 0), now);
        if (plan.mayReadNow(now)) // someone who leafs through the list without a pause
            reads.append(now);
        QVERIFY(std::count_if(reads.begin(), reads.end(),
                              [&](qint64 at) { return at > now - minute; }) <= 60);
    }
    QVERIFY(reads.size() > 500); // and the minute is used
}

void TestPlan::slowerInTheBackground()
{
    PollPlan plan;
    plan.setOpenThread(true);
    (void)plan.next(start);
    plan.setFocused(false);
    int threads = 0, lists = 0, others = 0;
    for (qint64 now = start + second; now <= start + 10 * minute; now += second) {
        const PollPlan::Due due = plan.next(now);
        threads += due.openThread ? 1 : 0;
        lists += due.lists ? 1 : 0;
        others += due.otherThreads;
    }
    QCOMPARE(threads, 10);
    QCOMPARE(lists, 2);
    QVERIFY(others <= 40);
    plan.setFocused(true);
    QVERIFY(plan.next(start + 10 * minute + 6 * second).openThread);
}

void TestPlan::listsEachMinuteAndWholeEachHour()
{
    PollPlan plan;
    int lists = 0, whole = 0;
    for (qint64 now = start; now < start + 3 * 60 * minute; now += second) {
        const PollPlan::Due due = plan.next(now);
        lists += due.lists ? 1 : 0;
        whole += due.wholeLists ? 1 : 0;
        QVERIFY(due.lists || !due.wholeLists);
    }
    QCOMPARE(lists, 180);
    QCOMPARE(whole, 2);
}

void TestPlan::whatThePersonOpensCountsToo()
{
    PollPlan plan;
    int read = 0;
    for (int i = 0; i < 100; ++i)
        read += plan.mayReadNow(start + i) ? 1 : 0;
    QCOMPARE(read, 60);
    QVERIFY(plan.mayReadNow(start + minute + 200));
    plan.giveBack(1);
    QVERIFY(plan.mayReadNow(start + minute + 201));
}

void TestPlan::everythingIsDueAfterARestart()
{
    PollPlan plan;
    plan.setOpenThread(true);
    (void)plan.next(start);
    QVERIFY(!plan.next(start + second).lists);
    plan.restart();
    const PollPlan::Due due = plan.next(start + 2 * second);
    QVERIFY(due.lists);
    QVERIFY(due.openThread);
    QVERIFY(due.otherThreads > 0);
}

QTEST_GUILESS_MAIN(TestPlan)
#include "tst_plan.moc"
