#include "storefixture.h"

using namespace agh;
using namespace agh::test;
using namespace Qt::Literals::StringLiterals;

/// A work file as the first release wrote it, with everything that may stand in one, opened by this
/// one.
class TestOlder : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_home.emplace();
        QVERIFY(QDir().mkpath(m_home->folder.filePath(u"work"_s)));
        auto file =
            Connection::open(m_home->workFile(), u":memory:"_s, Connection::Mode::ReadWrite);
        QVERIFY(file);
        // Word for word what version 1 made.
        for (
            const QString& statement : {
                u"CREATE TABLE main.drafts(kind TEXT NOT NULL, key TEXT NOT NULL, discarded INT "
                "NOT NULL DEFAULT 0, text TEXT NOT NULL, updated INT NOT NULL, "
                "PRIMARY KEY(kind, key, discarded)) WITHOUT ROWID"_s,
                u"CREATE TABLE main.journal(id INTEGER PRIMARY KEY AUTOINCREMENT, operation TEXT "
                "NOT NULL, subject TEXT NOT NULL, lane TEXT NOT NULL, payload BLOB NOT NULL, "
                "may_wait INT NOT NULL DEFAULT 0, state TEXT NOT NULL, created INT NOT NULL, "
                "hold_until INT NOT NULL DEFAULT 0, updated INT NOT NULL, checked INT NOT NULL "
                "DEFAULT 0, outcome TEXT NOT NULL DEFAULT '', remote TEXT NOT NULL DEFAULT '')"_s,
                u"CREATE INDEX main.journal_subject ON journal(subject)"_s,
                u"CREATE INDEX main.journal_open ON journal(lane) WHERE state NOT IN "
                "('done','discarded')"_s,
                u"CREATE UNIQUE INDEX main.journal_once ON journal(subject) WHERE operation IN "
                "('executeSettlement','acceptApplication') AND state IN "
                "('held','queued','sending','unknown')"_s,
                u"CREATE TABLE main.read_marks(application TEXT PRIMARY KEY, until_ms INT NOT "
                "NULL) WITHOUT ROWID"_s,
                u"CREATE TABLE main.opened(application TEXT PRIMARY KEY, at_ms INT NOT NULL) "
                "WITHOUT ROWID"_s,
                u"CREATE TABLE main.view_state(key TEXT PRIMARY KEY, value TEXT NOT NULL) "
                "WITHOUT ROWID"_s,
                u"INSERT INTO main.drafts VALUES('message','app_1',0,'Half a \u201Cthought\u201D',900000)"_s,
                u"INSERT INTO main.drafts VALUES('message','app_2',999000,'Given up',999000)"_s,
                journalRow(1, u"rejectApplication"_s, u"app_1"_s, u"held"_s),
                journalRow(2, u"sendMessage"_s, u"app_2"_s, u"queued"_s),
                journalRow(3, u"acceptApplication"_s, u"app_3"_s, u"unknown"_s),
                journalRow(4, u"rejectApplication"_s, u"app_4"_s, u"done"_s),
                u"INSERT INTO main.read_marks VALUES('app_1',500)"_s,
                u"INSERT INTO main.opened VALUES('app_1',400)"_s,
                u"INSERT INTO main.view_state VALUES('review/role','role_1')"_s,
                u"PRAGMA main.user_version=1"_s,
            })
            QVERIFY2((*file)->run(statement), qPrintable(statement));
    }

    void everythingIsKept()
    {
        // The second time it is a file of this release.
        for (int start = 0; start < 2; ++start) {
            const std::unique_ptr<Store> store = m_home->open();
            QCOMPARE(store->drafts().load(u"message"_s, u"app_1"_s),
                     u"Half a \u201Cthought\u201D"_s);
            const QList<DiscardedDraft> discarded = store->drafts().discarded(u"message"_s);
            QCOMPARE(discarded.size(), 1);
            QCOMPARE(discarded.first().text, u"Given up"_s);
            QCOMPARE(store->marks().view(u"review/role"_s), u"role_1"_s);
            const QList<JournalEntry> open = store->journal().open();
            QCOMPARE(open.size(), 3);
            QCOMPARE(open[0].state, JournalState::Held); // its decline still waits for the person
            QCOMPARE(open[1].state, JournalState::Queued);
            QCOMPARE(open[1].payload, QByteArray("said"));
            QVERIFY(open[1].mayWait);
            QCOMPARE(open[2].state, JournalState::Unknown);
            for (const JournalEntry& row : open)
                QCOMPARE(row.follows, 0);
            QCOMPARE(store->journal().allFor(u"app_4"_s).first().remoteId, u"remote"_s);
        }
    }

    void whatIsNewWorksOnIt()
    {
        {
            const std::unique_ptr<Store> store = m_home->open();
            store->applicantMarks().setStage(ApplicationId{u"app_1"_s}, Stage::Shortlist);
            JournalEntry message, decline;
            message.operation = "sendMessage";
            message.subject = decline.subject = u"app_5"_s;
            decline.operation = "rejectApplication";
            decline.follows = -1;
            const auto ids = await(store->journal().addAll({message, decline}));
            QVERIFY(ids && ids->size() == 2);
            QCOMPARE(store->journal().followersOf(ids->first()).size(), 1);
        }
        const std::unique_ptr<Store> store = m_home->open();
        QCOMPARE(store->applicantMarks().mark(ApplicationId{u"app_1"_s}).stage, Stage::Shortlist);
        QCOMPARE(store->journal().open().size(), 5);
        // An acceptance whose outcome is not known is still the only one there may be.
        JournalEntry again;
        again.operation = "acceptApplication";
        again.subject = u"app_3"_s;
        QVERIFY(!await(store->journal().add(again)));
    }

private:
    [[nodiscard]] static QString journalRow(int id, const QString& operation,
                                            const QString& subject, const QString& state)
    {
        return u"INSERT INTO main.journal VALUES(%1,'%2','%3','lane/%3',CAST('said' AS BLOB),1,"
               "'%4',800000,0,800000,0,'','remote')"_s.arg(id)
                   .arg(operation, subject, state);
    }
    std::optional<Home> m_home;
};

QTEST_GUILESS_MAIN(TestOlder)
#include "tst_older.moc"
