#include "views/lists/idlistmodel.h"
#include "views/lists/liststeps.h"
#include "views/lists/rowlistmodel.h"
#include "views/lists/settlementslist.h"
#include "views/lists/threadmodel.h"
#include "views/lists/timelinelist.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace agh;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Follows a model by its signals alone, as a view does.
class Mirror : public QObject
{
public:
    explicit Mirror(QAbstractItemModel& model)
        : m_model(model)
    {
        for (int i = 0; i < model.rowCount(); ++i)
            rows << text(i);
        connect(&model, &QAbstractItemModel::rowsInserted, this,
                [this](const QModelIndex&, int first, int last) {
                    for (int i = first; i <= last; ++i)
                        rows.insert(i, text(i));
                    ++signalsSeen;
                });
        connect(&model, &QAbstractItemModel::rowsRemoved, this,
                [this](const QModelIndex&, int first, int last) {
                    rows.remove(first, last - first + 1);
                    ++signalsSeen;
                });
        connect(&model, &QAbstractItemModel::rowsMoved, this,
                [this](const QModelIndex&, int from, int, const QModelIndex&, int to) {
                    rows.move(from, to > from ? to - 1 : to);
                    ++signalsSeen;
                });
        connect(&model, &QAbstractItemModel::layoutChanged, this, [this] {
            for (int i = 0; i < int(rows.size()); ++i)
                rows[i] = text(i);
            ++signalsSeen;
        });
        connect(&model, &QAbstractItemModel::dataChanged, this,
                [this](const QModelIndex& first, const QModelIndex& last, const QList<int>& roles) {
                    for (int i = first.row(); i <= last.row(); ++i)
                        rows[i] = text(i);
                    changedRoles << roles;
                });
        connect(&model, &QAbstractItemModel::modelReset, this, [this] { ++resets; });
    }
    QStringList rows;
    QList<int> changedRoles;
    int signalsSeen = 0, resets = 0;

private:
    QString text(int row) const { return m_model.index(row, 0).data(Qt::UserRole + 1).toString(); }
    QAbstractItemModel& m_model;
};

class Ids : public IdListModel
{
public:
    using IdListModel::IdListModel;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override
    {
        return {{Qt::UserRole + 1, "name"}, {Qt::UserRole + 2, "other"}};
    }
    mutable int reads = 0;
    QHash<QString, QString> other;

protected:
    [[nodiscard]] Row readRow(const Key& key) const override
    {
        ++reads;
        return {key, other.value(key)};
    }
};

QStringList shuffledSome(QRandomGenerator& random, int most)
{
    QStringList all;
    for (int i = 0; i < most; ++i)
        all << QString::number(i);
    std::shuffle(all.begin(), all.end(), random);
    return all.first(random.bounded(most + 1));
}

/// Changes a few places of a list: what a refresh looks like.
QStringList alike(QStringList list, QRandomGenerator& random, int most)
{
    for (int i = random.bounded(5); i > 0; --i) {
        const int kind = random.bounded(3);
        if (kind == 0 && !list.isEmpty())
            list.removeAt(random.bounded(int(list.size())));
        else if (kind == 1 && list.size() > 1)
            list.move(random.bounded(int(list.size())), random.bounded(int(list.size())));
        else if (const QString one = QString::number(random.bounded(most)); !list.contains(one))
            list.insert(random.bounded(int(list.size()) + 1), one);
    }
    return list;
}

qint64 now() { return Timestamp::parse("2026-11-24T13:02:00Z")->ms(); }

Message message(const QString& id, const QString& sender, const char* when)
{
    Message out;
    out.id = {id};
    out.senderId = sender;
    out.senderName = sender;
    out.senderKind = PartyKind::Agent;
    out.body = u"Text of "_s + id;
    out.createdAt = *Timestamp::parse(when);
    return out;
}

} // namespace

class ListsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qputenv("TZ", "UTC"); }

    void differencesAreFollowed()
    {
        QRandomGenerator random(20261124);
        Ids model;
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::Fatal);
        Mirror mirror(model);
        QStringList list;
        for (int round = 0; round < 1'500; ++round) {
            list = round % 3 == 0 ? shuffledSome(random, 60) : alike(list, random, 60);
            const QPersistentModelIndex held =
                model.count() > 0
                    ? QPersistentModelIndex(model.index(random.bounded(model.count())))
                    : QPersistentModelIndex();
            const QString heldKey = held.isValid() ? model.keyAt(held.row()) : QString();
            QVERIFY(model.setIds(model.newGeneration(), list));
            QCOMPARE(model.keys(), list);
            QCOMPARE(mirror.rows, list);
            // Whoever holds a row still holds the same one, or none where it went.
            if (!heldKey.isEmpty())
                QCOMPARE(held.isValid() ? model.keyAt(held.row()) : QString(),
                         list.contains(heldKey) ? heldKey : QString());
        }
        QCOMPARE(mirror.resets, 0);
    }
    void largeDifferencesAreFollowedToo()
    {
        QRandomGenerator random(4);
        Ids model;
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::Fatal);
        Mirror mirror(model);
        for (int round = 0; round < 12; ++round) {
            const QStringList list = shuffledSome(random, 1'500);
            model.setIds(model.newGeneration(), list);
            QCOMPARE(mirror.rows, list);
        }
        QCOMPARE(mirror.resets, 0);
    }
    void stepsAreFew()
    {
        QList<int> from, to;
        for (int i = 0; i < 100; ++i)
            from << i;
        to = from;
        to.move(0, 99);
        QCOMPARE(listSteps(from, to).steps.size(), 1);
        to = from;
        for (int i = 1; i <= 3; ++i)
            to.insert(50, -i);
        QCOMPARE(listSteps(from, to).steps.size(), 1);
        to = from;
        to.remove(10, 20);
        QCOMPARE(listSteps(from, to).steps.size(), 1);
        QCOMPARE(listSteps(from, from).steps.size(), 0);
    }
    void aHundredThousandIdsAreQuick()
    {
        QStringList ids;
        for (int i = 0; i < 100'000; ++i)
            ids << u"role_%1"_s.arg(i);
        Ids model;
        model.setIds(model.newGeneration(), ids);
        Mirror mirror(model);
        mirror.signalsSeen = 0;
        QStringList scattered = ids;
        for (int i = 0; i < 40'000; ++i)
            scattered.move(i, i + 2); // far more steps than anyone wants to be told
        QElapsedTimer timer;
        timer.start();
        model.setIds(model.newGeneration(), scattered);
        QVERIFY2(timer.elapsed() < 5'000, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(mirror.signalsSeen <= 4);
        QCOMPARE(mirror.rows, scattered);
        QStringList one = scattered;
        one.prepend(u"role_new"_s);
        timer.start();
        model.setIds(model.newGeneration(), one);
        QVERIFY2(timer.elapsed() < 1'000, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(model.count(), 100'001);
    }
    void lateAnswersAreDropped()
    {
        Ids model;
        const quint64 old = model.newGeneration();
        const quint64 fresh = model.newGeneration();
        QVERIFY(model.setIds(fresh, {u"b"_s}));
        QVERIFY(!model.setIds(old, {u"a"_s}));
        QCOMPARE(model.keys(), QStringList{u"b"_s});
        // Ids that stand twice are shown once.
        QVERIFY(model.setIds(fresh, {u"b"_s, u"c"_s, u"b"_s}));
        QCOMPARE(model.keys(), (QStringList{u"b"_s, u"c"_s}));
    }
    void rowsAreReadWhenShownAndTellWhatChanged()
    {
        Ids model;
        QStringList ids;
        for (int i = 0; i < 5'000; ++i)
            ids << QString::number(i);
        model.setIds(model.newGeneration(), ids);
        QCOMPARE(model.reads, 0);
        QCOMPARE(model.index(7).data(Qt::UserRole + 1).toString(), u"7"_s);
        QCOMPARE(model.index(7).data(Qt::UserRole + 2).toString(), QString());
        QCOMPARE(model.reads, 1);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.other[u"7"_s] = u"news"_s;
        model.other[u"8"_s] = u"nobody looked"_s;
        model.refreshRows({u"7"_s, u"8"_s});
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed[0][0].toModelIndex().row(), 7);
        QCOMPARE(changed[0][2].value<QList<int>>(), QList<int>{Qt::UserRole + 2});
        QCOMPARE(model.index(8).data(Qt::UserRole + 2).toString(), u"nobody looked"_s);
        // The same again: nothing to tell.
        model.setIds(model.newGeneration(), ids);
        QCOMPARE(changed.size(), 1);
    }

    void shortListsAreFollowed()
    {
        QRandomGenerator random(5);
        RowListModel model;
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::Fatal);
        Mirror mirror(model);
        QStringList list;
        for (int round = 0; round < 500; ++round) {
            list = alike(list, random, 30);
            QList<std::pair<QString, QList<QVariant>>> rows;
            QStringList shown;
            for (const QString& one : std::as_const(list)) {
                shown << u"%1 in round %2"_s.arg(one).arg(round / 7);
                rows.append({one, {shown.last()}});
            }
            model.setRows(rows);
            QCOMPARE(mirror.rows, shown);
        }
        QCOMPARE(mirror.resets, 0);
    }

    void threadTellsDaysNewAndStates()
    {
        ThreadModel thread{Moment(now)};
        QAbstractItemModelTester tester(&thread,
                                        QAbstractItemModelTester::FailureReportingMode::Fatal);
        QCOMPARE(thread.countText(), u"Not checked yet"_s);
        ThreadModel::Facts facts;
        facts.me = {PartyKind::Buyer, u"me"_s, u"Marta"_s};
        facts.checked = true;
        facts.setMessages({message(u"1"_s, u"me"_s, "2026-11-23T15:48:00Z"),
                           message(u"2"_s, u"Ledgerline"_s, "2026-11-23T15:55:00Z"),
                           message(u"3"_s, u"Ledgerline"_s, "2026-11-24T08:12:00Z")});
        facts.readUntilMs = Timestamp::parse("2026-11-23T16:00:00Z")->ms();
        QSignalSpy grew(&thread, &ThreadModel::grew);
        thread.set(facts);
        QCOMPARE(grew.size(), 1);
        const auto shown = [&](int role) {
            QVariantList out;
            for (int i = 0; i < thread.rowCount(); ++i)
                out << thread.index(i).data(role);
            return out;
        };
        QCOMPARE(shown(ThreadModel::KindRole),
                 (QVariantList{ThreadModel::Day, ThreadModel::Message, ThreadModel::Message,
                               ThreadModel::Day, ThreadModel::New, ThreadModel::Message}));
        QCOMPARE(thread.index(0).data(ThreadModel::TextRole).toString(), u"Yesterday"_s);
        QCOMPARE(thread.index(3).data(ThreadModel::TextRole).toString(), u"Today"_s);
        QVERIFY(thread.index(1).data(ThreadModel::OwnRole).toBool());
        QVERIFY(!thread.index(2).data(ThreadModel::OwnRole).toBool());
        QCOMPARE(thread.countText(), u"3 messages"_s);

        // The same again moves nothing.
        QSignalSpy changed(&thread, &QAbstractItemModel::dataChanged);
        thread.set(facts);
        QCOMPARE(grew.size(), 1);
        QCOMPARE(changed.size(), 0);

        facts.pending = {{7, u"On its way"_s, now(), ThreadModel::Sending, {}}};
        thread.set(facts);
        QCOMPARE(grew.size(), 2);
        const QModelIndex last = thread.index(thread.rowCount() - 1);
        QCOMPARE(last.data(ThreadModel::StateRole).toInt(), int(ThreadModel::Sending));
        QVERIFY(!last.data(ThreadModel::CanRetryRole).toBool());
        facts.pending[0].state = ThreadModel::Refused;
        facts.pending[0].reason = u"The service was busy (429)."_s;
        thread.set(facts);
        QCOMPARE(last.data(ThreadModel::StateTextRole).toString(),
                 u"Not sent: The service was busy (429)."_s);
        QVERIFY(last.data(ThreadModel::CanRetryRole).toBool());
        qint64 retried = 0;
        thread.onRetry([&](qint64 id) { retried = id; });
        thread.retry(0); // a line between days
        QCOMPARE(retried, 0);
        thread.retry(thread.rowCount() - 1);
        QCOMPARE(retried, 7);
        facts.pending[0].state = ThreadModel::Unknown;
        thread.set(facts);
        QVERIFY(!last.data(ThreadModel::CanRetryRole).toBool());
        QVERIFY(!last.data(ThreadModel::CanDiscardRole).toBool());
    }

    void storyOfAContract()
    {
        Contract contract;
        contract.status = ContractStatus::Active;
        contract.payment.amount = Money{*Decimal::parse("240"), u"EUR"_s};
        contract.createdAt = *Timestamp::parse("2026-11-03T10:20:00Z");
        Settlement sent;
        sent.id = {u"s1"_s};
        sent.amount = Money{*Decimal::parse("60.10"), u"EUR"_s};
        sent.status = SettlementStatus::Sent;
        sent.method = Rail::Stripe;
        sent.createdAt = *Timestamp::parse("2026-11-10T15:02:00Z");
        Settlement failed = sent;
        failed.id = {u"s2"_s};
        failed.status = SettlementStatus::Failed;
        TimelineList story;
        QAbstractItemModelTester tester(&story,
                                        QAbstractItemModelTester::FailureReportingMode::Fatal);
        story.setStory(contract, {failed, sent}, Moment(now));
        QCOMPARE(story.count(), 4);
        QCOMPARE(story.index(1).data(TimelineList::TitleRole).toString().left(9), u"60.10 EUR"_s);
        // What failed does not count as settled, and the rest is exact.
        QCOMPARE(story.index(3).data(TimelineList::TitleRole).toString(),
                 u"179.90 EUR still to settle"_s);
        QVERIFY(story.index(3).data(TimelineList::ComingRole).toBool());
        // Another currency is never subtracted: then nothing is said.
        sent.amount = Money{*Decimal::parse("60"), u"USD"_s};
        story.setStory(contract, {sent}, Moment(now));
        QCOMPARE(story.count(), 2);

        SettlementsList settlements;
        QAbstractItemModelTester second(&settlements,
                                        QAbstractItemModelTester::FailureReportingMode::Fatal);
        settlements.setSettlements({failed, sent}, Moment(now));
        QCOMPARE(settlements.count(), 2);
        QCOMPARE(settlements.index(0).data(SettlementsList::StatusWordRole).toString(),
                 u"Failed"_s);
    }
};

QTEST_GUILESS_MAIN(ListsTest)
#include "tst_lists.moc"
