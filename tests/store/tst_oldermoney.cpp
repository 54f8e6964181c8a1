#include "storefixture.h"

#include <QFileInfo>

using namespace agh;
using namespace agh::test;
using namespace Qt::Literals::StringLiterals;

/// A work file as version 3 of it was, before there was anything of money in it.
class TestOlderMoney : public QObject
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
        // Word for word what version 3 made, up to the name of the schema.
        const QStringList made{
            u"CREATE TABLE main.drafts(kind TEXT NOT NULL, key TEXT NOT NULL, discarded INT NOT "
            u"NULL "
            u"DEFAULT 0, text TEXT NOT NULL, updated INT NOT NULL, "
            "PRIMARY KEY(kind, key, discarded)) WITHOUT ROWID"_s,
            u"CREATE TABLE main.journal(id INTEGER PRIMARY KEY AUTOINCREMENT, operation TEXT NOT "
            u"NULL, "
            u"subject TEXT NOT NULL, lane TEXT NOT NULL, "
            "payload BLOB NOT NULL, may_wait INT NOT NULL DEFAULT 0, state TEXT NOT NULL, created "
            "INT NOT "
            "NULL, hold_until INT NOT NULL "
            "DEFAULT 0, updated INT NOT NULL, "
            "checked INT NOT NULL DEFAULT 0, outcome TEXT NOT NULL DEFAULT '', remote TEXT NOT NULL DEFAULT '')"_s,
            u"CREATE INDEX main.journal_subject ON journal(subject)"_s,
            u"CREATE INDEX main.journal_open ON journal(lane) WHERE state NOT IN ('done','discarded')"_s,

            u"CREATE UNIQUE INDEX main.journal_once ON journal(subject) WHERE operation IN "
            u"('executeSettlement','acceptApplication') "
            "AND state IN ('held','queued','sending','unknown')"_s,
            u"CREATE TABLE main.read_marks(application TEXT PRIMARY KEY, until_ms INT NOT NULL) WITHOUT ROWID"_s,
            u"CREATE TABLE main.opened(application TEXT PRIMARY KEY, at_ms INT NOT NULL) WITHOUT ROWID"_s,
            u"CREATE TABLE main.view_state(key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID"_s,

            u"CREATE TABLE main.marks(application TEXT PRIMARY KEY, stage INT NOT NULL, stars INT "
            u"NOT "
            u"NULL, note TEXT NOT NULL, search TEXT NOT NULL, updated INT NOT NULL) WITHOUT ROWID"_s,
            u"CREATE TABLE main.mark_tags(application TEXT NOT NULL, form TEXT NOT NULL, tag TEXT "
            u"NOT "
            u"NULL, place INT NOT NULL, PRIMARY KEY(application, form)) WITHOUT ROWID"_s,
            u"CREATE INDEX main.mark_tags_form ON mark_tags(form)"_s,
            u"CREATE TABLE main.mark_steps(id INTEGER PRIMARY KEY, undone INT NOT NULL DEFAULT 0, "
            u"body "
            u"BLOB NOT NULL)"_s,
            u"CREATE TABLE main.saved_views(id INTEGER PRIMARY KEY AUTOINCREMENT, role TEXT NOT "
            u"NULL, "
            u"name TEXT NOT NULL, body BLOB NOT NULL)"_s,
            u"CREATE TABLE main.resting(application TEXT PRIMARY KEY, until_ms INT NOT NULL, "
            u"remind_ms INT "
            u"NOT NULL) WITHOUT ROWID"_s,
            u"ALTER TABLE main.journal ADD COLUMN follows INTEGER NOT NULL DEFAULT 0"_s,
            u"CREATE INDEX main.journal_follows ON journal(follows) WHERE follows<>0"_s,
            u"CREATE TABLE main.templates(id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT "
            u"NULL, "
            "body TEXT NOT NULL, created INT NOT NULL, updated INT NOT NULL, removed INT NOT NULL DEFAULT 0)"_s,
            u"CREATE TABLE main.payout_watches(application TEXT PRIMARY KEY, agent TEXT NOT NULL, "
            "rail TEXT NOT NULL, since INT NOT NULL, appeared INT NOT NULL DEFAULT 0) WITHOUT ROWID"_s,
            u"CREATE TABLE main.role_drafts(id TEXT PRIMARY KEY, revision INT NOT NULL, body BLOB "
            u"NOT "
            u"NULL, hash TEXT NOT NULL, title TEXT NOT NULL, search TEXT NOT NULL, created INT NOT "
            u"NULL, "
            "updated INT NOT NULL, archived INT NOT NULL DEFAULT 0, removed INT NOT NULL DEFAULT "
            "0, role "
            "TEXT NOT NULL DEFAULT '', base BLOB NOT NULL DEFAULT '', base_hash TEXT NOT NULL "
            "DEFAULT '', "
            "theirs BLOB NOT NULL DEFAULT '') WITHOUT ROWID"_s,
            u"CREATE INDEX main.role_drafts_role ON role_drafts(role) WHERE role<>''"_s,
            u"CREATE TABLE main.draft_versions(id INTEGER PRIMARY KEY AUTOINCREMENT, draft TEXT "
            u"NOT NULL, "
            u"kind INT NOT NULL, made INT NOT NULL, fields INT NOT NULL, count INT NOT NULL, hash "
            u"TEXT NOT "
            "NULL, body BLOB NOT NULL)"_s,
            u"CREATE INDEX main.draft_versions_draft ON draft_versions(draft, id)"_s,
            u"CREATE TABLE main.role_templates(id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT "
            u"NULL, "
            u"body BLOB NOT NULL, created INT NOT NULL, updated INT NOT NULL, removed INT NOT NULL DEFAULT 0)"_s,
            u"CREATE UNIQUE INDEX main.journal_publish ON journal(subject) WHERE "
            u"operation='createRole' "
            u"AND state IN ('held','queued','sending','unknown','done')"_s};
        for (const QString& statement : made)
            QVERIFY2((*file)->run(statement), qPrintable(statement));
        for (
            const QString& statement : {
                u"INSERT INTO main.drafts VALUES('message','app_1',0,'Half a thought',900000)"_s,
                u"INSERT INTO main.role_drafts(id, revision, body, hash, title, search, created, "
                "updated) VALUES('d_1',1,'{}','h','A role','a role',1,1)"_s,
                u"INSERT INTO main.templates(name, body, created, updated) VALUES('Thanks','Hi',1,1)"_s,
                row(1, u"executeSettlement"_s, u"set_1"_s, u"unknown"_s),
                row(2, u"executeSettlement"_s, u"set_2"_s, u"sending"_s),
                row(3, u"sendMessage"_s, u"app_2"_s, u"queued"_s),
                u"PRAGMA main.user_version=3"_s,
            })
            QVERIFY2((*file)->run(statement), qPrintable(statement));
    }

    void everythingIsKeptAndMoneyHasItsPlace()
    {
        for (int start = 0; start < 2; ++start) {
            const std::unique_ptr<Store> store = m_home->open();
            QVERIFY(!store->report().workSetAside);
            QCOMPARE(store->drafts().load(u"message"_s, u"app_1"_s), u"Half a thought"_s);
            QCOMPARE(store->templates().all().size(), 1);
            const QList<JournalEntry> open = store->journal().open();
            QCOMPARE(open.size(), 3);
            QCOMPARE(open[0].state, JournalState::Unknown);
            QCOMPARE(open[1].state, JournalState::Unknown); // what it did is not known
            QVERIFY(!await(store->journal().add(anIntent("executeSettlement", u"set_1"_s))));
            MoneyLogRow line;
            line.intent = QString::number(start);
            QCOMPARE(*await(store->moneyLog().append(line)), 1);
            QCOMPARE(await(store->moneyLog().prove())->rows, start + 1);
        }
        // As it was before, for a person whose new version disappoints.
        QVERIFY(QFileInfo::exists(m_home->workFile() + u".before-4"_s));
    }

private:
    [[nodiscard]] static QString row(int id, const QString& operation, const QString& subject,
                                     const QString& state)
    {
        return u"INSERT INTO main.journal VALUES(%1,'%2','%3','lane/%3',CAST('{}' AS BLOB),1,'%4',"
               "800000,0,800000,0,'','',0)"_s.arg(id)
                   .arg(operation, subject, state);
    }
    std::optional<Home> m_home;
};

QTEST_GUILESS_MAIN(TestOlderMoney)
#include "tst_oldermoney.moc"
