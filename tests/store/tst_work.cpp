#include "store/schema.h"
#include "storefixture.h"

#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>

using namespace agh;
using namespace agh::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Runs statements on a file behind the store's back.
void edit(const QString& file, const QStringList& statements)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"edit"_s);
        database.setDatabaseName(file);
        QVERIFY(database.open());
        QSqlQuery query(database);
        for (const QString& statement : statements)
            QVERIFY2(query.exec(statement), qPrintable(statement));
    }
    QSqlDatabase::removeDatabase(u"edit"_s);
}

/// Damages a page in the middle, as a bad block would.
} // namespace

class TestWork : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_store = m_home.emplace().open(); }
    void cleanup() { m_store.reset(); }
    void draftsComeBack();
    void aDraftIsOnTheDiskSoon();
    void whatWasSentLeavesItsDraft();
    void discardedDraftsAreKeptThirtyDays();
    void theJournalMovesOnlyFromWhereItStands();
    void oneOpenAcceptanceForASubject();
    void whatAStartFinds();
    void aCacheOfAnotherFormIsMadeAnew();
    void aCacheOfANewerVersionIsSetAside();
    void aNewerWorkFileIsReadAndNotWritten();
    void aDamagedCacheIsSetAside_data();
    void aDamagedCacheIsSetAside();
    void aDamagedWorkFileIsRescued();
    void whatStandsInTheLogOnlyIsRescuedToo();
    void rowsBehindABrokenPageAreRescued();
    void aWorkFileThatIsNoDatabase();

private:
    Journal& journal() { return m_store->journal(); }
    Drafts& drafts() { return m_store->drafts(); }
    void keep(const QString& key, const QString& text)
    {
        QSignalSpy saved(&drafts(), &Drafts::saved);
        drafts().save(u"message"_s, key, text);
        QTRY_COMPARE(saved.count(), 1);
    }
    void restart(qint64 nowMs = 1'000'000)
    {
        m_store.reset();
        m_store = m_home->open(nowMs);
    }
    std::optional<Home> m_home;
    std::unique_ptr<Store> m_store;
};

void TestWork::draftsComeBack()
{
    keep(u"app_1"_s, u"Half a sen"_s);
    drafts().save(u"message"_s, u"app_2"_s, u"not yet on the disk"_s);
    QCOMPARE(drafts().load(u"message"_s, u"app_2"_s), u"not yet on the disk"_s);
    QVERIFY(!drafts().isSaved(u"message"_s, u"app_2"_s));
    restart(); // an orderly end hands over what waits
    QCOMPARE(drafts().load(u"message"_s, u"app_1"_s), u"Half a sen"_s);
    QCOMPARE(drafts().load(u"message"_s, u"app_2"_s), u"not yet on the disk"_s);
    QCOMPARE(drafts().load(u"review"_s, u"app_1"_s), QString());
    keep(u"app_1"_s, QString()); // emptied by hand
    restart();
    QCOMPARE(drafts().load(u"message"_s, u"app_1"_s), QString());
}

void TestWork::aDraftIsOnTheDiskSoon()
{
    QElapsedTimer clock;
    clock.start();
    qint64 longest = 0, since = -1;
    connect(&drafts(), &Drafts::saved, this, [&] {
        longest = std::max(longest, clock.elapsed() - since);
        since = -1;
    });
    // Someone who never pauses, while a long list is being written.
    QList<Role> many;
    for (int i = 0; i < 1'000; ++i)
        many.append(aRole(i));
    for (int i = 0; i < 10; ++i) {
        Listing<Role> listing;
        listing.items = many;
        for (Role& role : listing.items)
            role.title = QString::number(i);
        (void)m_store->cache().apply(std::move(listing));
    }
    QString text;
    while (clock.elapsed() < 1'500) {
        text += u'x';
        if (since < 0)
            since = clock.elapsed();
        drafts().save(u"message"_s, u"app_1"_s, text);
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
    }
    QVERIFY(longest > 0);
    qInfo("longest time to the disk: %lld ms", longest);
    // Sanitizers and a busy machine take their share; without them it is well under 300 ms.
    QVERIFY2(longest < 900, qPrintable(QString::number(longest)));
}

void TestWork::whatWasSentLeavesItsDraft()
{
    keep(u"app_1"_s, u"sent"_s);
    drafts().save(u"message"_s, u"app_1"_s, u"sent, and a key more"_s);
    drafts().remove(u"message"_s, u"app_1"_s, false);
    QCOMPARE(drafts().load(u"message"_s, u"app_1"_s), QString());
    restart();
    QCOMPARE(drafts().load(u"message"_s, u"app_1"_s), QString());
}

void TestWork::discardedDraftsAreKeptThirtyDays()
{
    keep(u"app_1"_s, u"thrown away"_s);
    drafts().remove(u"message"_s, u"app_1"_s, true);
    keep(u"app_1"_s, u"and again"_s);
    drafts().remove(u"message"_s, u"app_1"_s, true); // in the same moment
    const auto count = [this] {
        int rows = 0;
        auto connection =
            Connection::open(m_home->workFile(), u":memory:"_s, Connection::Mode::ReadOnly);
        rows = (*connection)->one(u"SELECT count(*) FROM drafts WHERE discarded>0"_s).toInt();
        return rows;
    };
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    restart(now);
    QCOMPARE(drafts().load(u"message"_s, u"app_1"_s), QString());
    QVERIFY(count() >= 1);
    restart(now + qint64(29) * 86'400'000);
    QVERIFY(count() >= 1);
    restart(now + qint64(31) * 86'400'000);
    QCOMPARE(count(), 0);
}

void TestWork::theJournalMovesOnlyFromWhereItStands()
{
    QSignalSpy changed(&journal(), &Journal::changed);
    const qint64 id = *await(journal().add(anIntent("sendMessage", u"app_1"_s)));
    QCOMPARE(changed.count(), 1);
    QVERIFY(await(journal().move(id, JournalState::Queued, JournalState::Sending, 1)));
    const auto second = await(journal().move(id, JournalState::Queued, JournalState::Sending, 1));
    QVERIFY(!second);
    QCOMPARE(second.error().kind, StoreError::Kind::Conflict);
    QVERIFY(await(journal().move(id, JournalState::Sending, JournalState::Done, 2, {}, u"m"_s)));
    QCOMPARE(journal().entry(id)->remoteId, u"m"_s);
    QVERIFY(journal().open().isEmpty());
    QCOMPARE(journal().claimedFor(u"app_1"_s), QSet<QString>{u"m"_s});
}

void TestWork::oneOpenAcceptanceForASubject()
{
    for (const QByteArray operation : {"acceptApplication", "executeSettlement"}) {
        const QString subject = QString::fromLatin1(operation);
        const auto first = await(journal().add(anIntent(operation, subject)));
        QVERIFY(first);
        const auto second = await(journal().add(anIntent(operation, subject)));
        QVERIFY(!second);
        QCOMPARE(second.error().kind, StoreError::Kind::Conflict);
        QVERIFY(await(journal().add(anIntent(operation, subject + u"other"_s))));
        await(journal().move(*first, JournalState::Queued, JournalState::Sending, 1));
        QVERIFY(!await(journal().add(anIntent(operation, subject))));
        await(journal().move(*first, JournalState::Sending, JournalState::Unknown, 1));
        QVERIFY(!await(journal().add(anIntent(operation, subject))));
        await(journal().move(*first, JournalState::Unknown, JournalState::NotDone, 1));
        QVERIFY(await(journal().add(anIntent(operation, subject))));
        // The old one cannot come back while the new one is open.
        QVERIFY(!await(journal().move(*first, JournalState::NotDone, JournalState::Queued, 1)));
    }
    QVERIFY(await(journal().add(anIntent("sendMessage", u"app_1"_s))));
    QVERIFY(await(journal().add(anIntent("sendMessage", u"app_1"_s)))); // messages are never one
}

void TestWork::whatAStartFinds()
{
    JournalEntry waiting = anIntent("sendMessage", u"app_2"_s);
    waiting.mayWait = true;
    const qint64 sending =
        *await(journal().add(anIntent("acceptApplication", u"app_1"_s, JournalState::Sending)));
    const qint64 held =
        *await(journal().add(anIntent("rejectApplication", u"app_3"_s, JournalState::Held)));
    const qint64 queued = *await(journal().add(anIntent("acceptApplication", u"app_4"_s)));
    const qint64 mayWait = *await(journal().add(waiting));
    restart(77);
    QCOMPARE(journal().entry(sending)->state, JournalState::Unknown);
    QCOMPARE(journal().entry(sending)->updatedMs, 77);
    QCOMPARE(journal().entry(held)->state, JournalState::Held);
    QCOMPARE(journal().entry(queued)->state, JournalState::NotDone); // an acceptance never waits
    QCOMPARE(journal().entry(mayWait)->state, JournalState::Queued);
    QVERIFY(journal().entry(mayWait)->mayWait);
}

void TestWork::aCacheOfAnotherFormIsMadeAnew()
{
    await(m_store->cache().upsert(aRole(1), true));
    keep(u"app_1"_s, u"stays"_s);
    m_store.reset();
    edit(m_home->cacheFile(), {u"PRAGMA user_version=1"_s});
    m_store = m_home->open();
    QVERIFY(!m_store->report().cacheSetAside);
    QVERIFY(!m_store->cache().role(RoleId{u"role_1"_s}));
    QCOMPARE(drafts().load(u"message"_s, u"app_1"_s), u"stays"_s);
    await(m_store->cache().upsert(aRole(1), true));
    QVERIFY(m_store->cache().role(RoleId{u"role_1"_s}));
}

void TestWork::aCacheOfANewerVersionIsSetAside()
{
    for (int round = 0; round < 2; ++round) {
        m_store.reset();
        edit(m_home->cacheFile(), {u"PRAGMA user_version=90001"_s});
        m_store = m_home->open();
        QVERIFY(m_store->report().cacheNewer);
        QCOMPARE(m_store->report().setAsideFiles.size(), 1);
        QVERIFY(QFile::exists(m_store->report().setAsideFiles.first()));
        QVERIFY(await(m_store->cache().upsert(aRole(1), true)));
    }
}

void TestWork::aNewerWorkFileIsReadAndNotWritten()
{
    keep(u"app_1"_s, u"written by tomorrow's program"_s);
    await(m_store->cache().upsert(aRole(1), true));
    m_store.reset();
    edit(m_home->workFile(), {u"PRAGMA user_version=99"_s, u"CREATE TABLE later(x)"_s});
    m_store = m_home->open();
    QVERIFY(m_store->report().workNewer);
    QVERIFY(!m_store->report().workSetAside);
    QCOMPARE(drafts().load(u"message"_s, u"app_1"_s), u"written by tomorrow's program"_s);
    QVERIFY(m_store->cache().role(RoleId{u"role_1"_s}));
    QVERIFY(await(m_store->cache().upsert(aRole(2), true))); // the cache is ours
    const auto added = await(journal().add(anIntent("sendMessage", u"app_1"_s)));
    QVERIFY(!added);
    QCOMPARE(added.error().kind, StoreError::Kind::Newer);
    QSignalSpy notSaved(&drafts(), &Drafts::notSaved);
    drafts().save(u"message"_s, u"app_1"_s, u"typed today"_s);
    QTRY_VERIFY(!notSaved.isEmpty());
    QCOMPARE(notSaved.first()[2].value<StoreError>().kind, StoreError::Kind::Newer);
    QCOMPARE(drafts().load(u"message"_s, u"app_1"_s), u"typed today"_s); // on the screen it stays
    m_store.reset();
    edit(m_home->workFile(),
         {u"SELECT x FROM later"_s, u"PRAGMA user_version=%1"_s.arg(schema::workVersion)});
    m_store = m_home->open();
    QVERIFY(!m_store->report().workNewer);
    QCOMPARE(drafts().load(u"message"_s, u"app_1"_s), u"written by tomorrow's program"_s);
}

void TestWork::aDamagedCacheIsSetAside_data()
{
    QTest::addColumn<qint64>("at");
    QTest::addColumn<qint64>("bytes");
    QTest::newRow("its head") << qint64(0) << qint64(100);
    QTest::newRow("its schema") << qint64(100) << qint64(3'000);
    QTest::newRow("a table") << qint64(4'096) << qint64(20'000);
}

void TestWork::aDamagedCacheIsSetAside()
{
    QFETCH(qint64, at);
    QFETCH(qint64, bytes);
    for (int i = 0; i < 50; ++i)
        await(m_store->cache().upsert(aRole(i), true));
    keep(u"app_1"_s, u"stays"_s);
    m_store.reset();
    damage(m_home->cacheFile(), at, bytes);
    m_store = m_home->open();
    QVERIFY(m_store->report().cacheSetAside);
    QVERIFY(QFile::exists(m_store->report().setAsideFiles.first()));
    QCOMPARE(drafts().load(u"message"_s, u"app_1"_s), u"stays"_s);
    QVERIFY(await(m_store->cache().upsert(aRole(1), true)));
    restart();
    QVERIFY(!m_store->report().cacheSetAside);
}

void TestWork::aDamagedWorkFileIsRescued()
{
    keep(u"app_1"_s, u"a draft"_s);
    const qint64 queued = *await(journal().add(anIntent("sendMessage", u"app_1"_s)));
    const qint64 done =
        *await(journal().add(anIntent("sendMessage", u"app_2"_s, JournalState::Sending)));
    await(journal().move(done, JournalState::Sending, JournalState::Done, 1, {}, u"m"_s));
    m_store.reset();
    // An index that does not fit its table: found by the check, and every row can be read.
    edit(
        m_home->workFile(),
        {u"PRAGMA writable_schema=1"_s,
         u"UPDATE sqlite_schema SET rootpage=(SELECT rootpage FROM sqlite_schema WHERE name='opened') WHERE name='journal_subject'"_s});
    m_store = m_home->open(88);
    QVERIFY(m_store->report().workSetAside);
    QCOMPARE(m_store->report().rescuedDrafts, 1);
    QCOMPARE(m_store->report().rescuedJournal, 2);
    QCOMPARE(drafts().load(u"message"_s, u"app_1"_s), u"a draft"_s);
    // It may have left: only a look tells.
    QCOMPARE(journal().entry(queued)->state, JournalState::Unknown);
    QCOMPARE(journal().entry(done)->state, JournalState::Done);
    restart();
    QVERIFY(!m_store->report().workSetAside);
}

void TestWork::whatStandsInTheLogOnlyIsRescuedToo()
{
    keep(u"app_1"_s, u"old"_s);
    m_store.reset();
    m_store = m_home->open();
    keep(u"app_1"_s, u"new, in the log only"_s);
    // As a kill would leave it: the files are copied from under the open store.
    Home other;
    QVERIFY(QDir().mkpath(other.folder.filePath(u"work"_s)));
    for (const QString& suffix : {u""_s, u"-wal"_s})
        QVERIFY(QFile::copy(m_home->workFile() + suffix, other.workFile() + suffix));
    QVERIFY(QFileInfo(other.workFile() + u"-wal"_s).size() > 0);
    const qint64 size = QFileInfo(other.workFile()).size();
    damage(other.workFile(), size - 4'096, 4'096); // view_state's page
    auto store = other.open();
    QVERIFY(store->report().workSetAside);
    QCOMPARE(store->drafts().load(u"message"_s, u"app_1"_s), u"new, in the log only"_s);
}

void TestWork::rowsBehindABrokenPageAreRescued()
{
    for (int i = 0; i < 200; ++i) {
        JournalEntry entry = anIntent("sendMessage", u"app_%1"_s.arg(i));
        entry.payload = QByteArray(1'000, 'x');
        await(journal().add(entry));
    }
    m_store.reset();
    const qint64 pages = QFileInfo(m_home->workFile()).size() / 4'096;
    damage(m_home->workFile(), pages / 2 * 4'096, 4'096);
    m_store = m_home->open();
    QVERIFY(m_store->report().workSetAside);
    QVERIFY2(m_store->report().rescuedJournal >= 190,
             qPrintable(QString::number(m_store->report().rescuedJournal)));
    QVERIFY(journal().entry(1));
    QVERIFY(journal().entry(200));
}

void TestWork::aWorkFileThatIsNoDatabase()
{
    keep(u"app_1"_s, u"gone with the file"_s);
    m_store.reset();
    QFile file(m_home->workFile());
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(QByteArray(10'000, 'x'));
    file.close();
    m_store = m_home->open(99);
    QVERIFY(m_store->report().workSetAside);
    QVERIFY(QFile::exists(m_store->report().setAsideFiles.first()));
    QCOMPARE(m_store->report().rescuedDrafts, 0);
    keep(u"app_1"_s, u"a new one"_s);
}

QTEST_GUILESS_MAIN(TestWork)
#include "tst_work.moc"
