#include "faultvfs.h"
#include "fulldisk.h"
#include "storefixture.h"

#include <QSignalSpy>

using namespace agh;
using namespace agh::test;
using namespace Qt::Literals::StringLiterals;

namespace {

DraftFields fieldsWith(const QString& title, qsizetype length = 3'000)
{
    DraftFields out;
    out.title = title;
    out.description = QString(length, title.isEmpty() ? u'x' : title[0]);
    out.skills = {u"csv"_s, title};
    out.amount = u"640.50"_s;
    return out;
}

} // namespace

/// Roles that are being written, on a disk that fails.
class TestDraftFaults : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { FaultVfs::disarm(); }
    void theNthWriteFails_data();
    void theNthWriteFails();
    void theNthWriteFailsWhileTheProgramEnds_data() { theNthWriteFails_data(); }
    void theNthWriteFailsWhileTheProgramEnds();
    void aFullDiskLosesNothing();

private:
    static QString added(Store& store, const DraftFields& fields)
    {
        const QString id = store.roleDrafts().add(fields, 1);
        [&] { QTRY_VERIFY(store.roleDrafts().isSaved(id)); }();
        return id;
    }
    static FaultVfs::Mode mode(bool once)
    {
        return once ? FaultVfs::Mode::Once : FaultVfs::Mode::FromThenOn;
    }
};

void TestDraftFaults::theNthWriteFails_data()
{
    QTest::addColumn<bool>("once");
    QTest::newRow("one write fails") << true;
    QTest::newRow("every write from then on fails") << false;
}

/// SQLite's own way: the first, the second, the third … write or sync fails, until none is left to
/// fail. A draft is written in, kept as a version, another begun, one put away, one removed.
void TestDraftFaults::theNthWriteFails()
{
    QFETCH(bool, once);
    int rounds = 0, messages = 0;
    for (int number = 1;; ++number) {
        const QByteArray told = "write " + QByteArray::number(number);
        const Home home;
        auto store = home.open();
        RoleDrafts& drafts = store->roleDrafts();
        const QString id = added(*store, fieldsWith(u"old"_s));
        const QString away = added(*store, fieldsWith(u"away"_s));
        const QString gone = added(*store, fieldsWith(u"gone"_s));
        drafts.keepVersion(id, DraftVersion::Pause, 1);
        QTRY_COMPARE(drafts.versions(id).size(), 1);

        int answers = 0, kept = 0, failed = 0, moved = 0;
        connect(&drafts, &RoleDrafts::saved, this, [&](const QString& which) {
            ++answers;
            kept += which == id;
        });
        connect(&drafts, &RoleDrafts::notSaved, this, [&](const QString&, const StoreError& error) {
            ++answers;
            ++failed;
            QCOMPARE(error.kind, StoreError::Kind::DiskFull);
        });
        connect(&drafts, &RoleDrafts::listChanged, this, [&] { ++moved; });
        connect(&drafts, &RoleDrafts::versionsChanged, this, [&] { ++answers; });
        FaultVfs::arm(number, mode(once));
        drafts.save(id, fieldsWith(u"new"_s), 2);
        drafts.flush();
        drafts.keepVersion(id, DraftVersion::BeforePaste, 2, 5);
        const QString another = drafts.add(fieldsWith(u"another"_s), 2);
        drafts.setArchived(away, true, 2);
        drafts.remove(gone, 2);
        // Each of the three is answered, well or badly; what is put away or removed says so too.
        QTRY_VERIFY2(answers >= 3 && moved >= 2, told);
        FaultVfs::disarm();
        if (!FaultVfs::fired())
            break;
        ++rounds;
        messages += failed;
        // What is on the screen is what was typed, whatever the disk did.
        QVERIFY2(drafts.draft(id) && drafts.draft(id)->fields == fieldsWith(u"new"_s), told);
        QVERIFY2(failed > 0 || kept > 0, told); // nothing goes wrong in silence
        {
            // An orderly look from outside: the old text or the new one, whole.
            const auto other = home.open();
            const auto there = other->roleDrafts().draft(id);
            QVERIFY2(there, told);
            QVERIFY2(there->fields == fieldsWith(u"new"_s) ||
                         (kept == 0 && there->fields == fieldsWith(u"old"_s)),
                     told);
            QVERIFY2(!other->roleDrafts().versions(id).isEmpty(), told);
            QVERIFY2(*other->roleDrafts().fieldsOf(other->roleDrafts().versions(id).last().id) ==
                         fieldsWith(u"old"_s),
                     told);
            QVERIFY2(!other->report().workSetAside, told);
        }
        // The disk is well again: what was typed gets there by itself, and so does what comes then.
        QTRY_VERIFY2_WITH_TIMEOUT(drafts.isSaved(id) && drafts.isSaved(another), told, 10'000);
        drafts.save(id, fieldsWith(u"later"_s), 3);
        QTRY_VERIFY2(drafts.isSaved(id), told);
        store.reset();
        store = home.open();
        QCOMPARE(store->roleDrafts().draft(id)->fields, fieldsWith(u"later"_s));
        int others = 0;
        for (const RoleDraftLine& line : store->roleDrafts().lines(false))
            others += line.title == u"another"_s;
        QVERIFY2(others == 1, told);
    }
    qInfo("%d writes and syncs failed, %d messages", rounds, messages);
    QVERIFY(rounds > 5);
}

/// The last keys are handed over while the program ends, and the disk fails then: an earlier text
/// is never lost over it.
void TestDraftFaults::theNthWriteFailsWhileTheProgramEnds()
{
    QFETCH(bool, once);
    int rounds = 0, old = 0;
    for (int number = 1;; ++number) {
        const QByteArray told = "write " + QByteArray::number(number);
        const Home home;
        auto store = home.open();
        const QString id = added(*store, fieldsWith(u"old"_s));
        FaultVfs::arm(number, mode(once));
        store->roleDrafts().save(id, fieldsWith(u"new"_s), 2);
        store.reset(); // hands over what waits
        FaultVfs::disarm();
        if (!FaultVfs::fired())
            break;
        ++rounds;
        store = home.open();
        QVERIFY2(!store->report().workSetAside, told);
        const auto there = store->roleDrafts().draft(id);
        QVERIFY2(there, told);
        QVERIFY2(there->fields == fieldsWith(u"new"_s) || there->fields == fieldsWith(u"old"_s),
                 told);
        old += there->fields == fieldsWith(u"old"_s);
    }
    qInfo("%d writes and syncs failed, %d times the text before is there", rounds, old);
    QVERIFY(rounds > 2);
}

void TestDraftFaults::aFullDiskLosesNothing()
{
    const Home home;
    auto store = home.open();
    RoleDrafts& drafts = store->roleDrafts();
    const QString id = added(*store, fieldsWith(u"before"_s));
    QSignalSpy notSaved(&drafts, &RoleDrafts::notSaved);
    QString another;
    {
        const FullDisk full(250'000);
        drafts.save(id, fieldsWith(u"typed"_s, 400'000), 2);
        another = drafts.add(fieldsWith(u"another"_s, 400'000), 2);
        QTRY_VERIFY(notSaved.count() >= 2);
        QCOMPARE(notSaved.first()[1].value<StoreError>().kind, StoreError::Kind::DiskFull);
        QVERIFY(!drafts.isSaved(id));
        QCOMPARE(drafts.draft(id)->fields, fieldsWith(u"typed"_s, 400'000));
        QCOMPARE(drafts.draft(another)->fields, fieldsWith(u"another"_s, 400'000));
    }
    // By itself, when there is room again.
    QTRY_VERIFY_WITH_TIMEOUT(drafts.isSaved(id) && drafts.isSaved(another), 10'000);
    store.reset();
    store = home.open();
    QVERIFY(!store->report().workSetAside);
    QCOMPARE(store->roleDrafts().draft(id)->fields, fieldsWith(u"typed"_s, 400'000));
    QCOMPARE(store->roleDrafts().lines(false).size(), 2);
}

int main(int count, char** arguments)
{
    QCoreApplication app(count, arguments);
    FaultVfs::install();
    TestDraftFaults test;
    return QTest::qExec(&test, count, arguments);
}
#include "tst_draftfaults.moc"
