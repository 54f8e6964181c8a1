#include "store/schema.h"

#include "store/codec.h"

#include <QFile>
#include <QtEndian>

using namespace Qt::Literals::StringLiterals;

namespace agh::schema {
namespace {

// The cache is fetched again when its form changes; there is nothing in it to migrate.
const QStringList cacheTables{
    u"CREATE TABLE roles(n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, board INT NOT NULL, mine "
    u"INT NOT NULL, status TEXT NOT NULL, "
    "created INT NOT NULL, hash INT NOT NULL, body BLOB NOT NULL)"_s,
    u"CREATE INDEX roles_board ON roles(created DESC, n) WHERE board=1"_s,
    u"CREATE INDEX roles_mine ON roles(created DESC, n) WHERE mine=1"_s,
    u"CREATE TABLE applications(n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, role TEXT NOT "
    u"NULL, agent TEXT NOT NULL, status TEXT NOT NULL, "
    "created INT NOT NULL, updated INT NOT NULL, gone INT NOT NULL DEFAULT 0, checked INT NOT NULL "
    "DEFAULT -1, read_at INT NOT NULL DEFAULT 0, "
    "hash INT NOT NULL, body BLOB NOT NULL)"_s,
    // Everything that the queue of a role asks of every row: the bodies stay unread.
    u"CREATE INDEX applications_role ON applications(role, created DESC, status, gone, hash, id)"_s,
    // Drawn from the bodies when a queue first asks for it (store/queueindex); `hash` says of
    // which form of the row.
    u"CREATE TABLE applicant_facts(n INTEGER PRIMARY KEY, hash INT NOT NULL, name TEXT NOT NULL, "
    u"rating REAL, rate_kind TEXT, rate_key TEXT, rails TEXT)"_s,
    u"CREATE TABLE applicant_skills(n INT NOT NULL, skill TEXT NOT NULL, PRIMARY KEY(n, skill)) "
    u"WITHOUT ROWID"_s,
    u"CREATE TABLE applicant_text(n INTEGER PRIMARY KEY, text TEXT NOT NULL)"_s,
    u"CREATE TABLE messages(n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, application TEXT NOT "
    u"NULL, own INT NOT NULL, created INT NOT NULL, "
    "hash INT NOT NULL, body BLOB NOT NULL)"_s,
    // With `own`: what is unread is counted without the rows.
    u"CREATE INDEX messages_application ON messages(application, created, n, own)"_s,
    // A line for each conversation: its newest message, the newest of the other side, and the names
    // that its messages stand under in the index of everything said (store/saidindex).
    u"CREATE TABLE threads(application TEXT PRIMARY KEY, last_ms INT NOT NULL, last_own INT NOT "
    u"NULL, theirs_ms INT NOT NULL, role TEXT NOT NULL DEFAULT '', agent TEXT NOT NULL DEFAULT '', "
    u"title TEXT NOT NULL DEFAULT '') WITHOUT ROWID"_s,
    u"CREATE INDEX threads_role ON threads(role)"_s,
    u"CREATE VIRTUAL TABLE said USING fts5(body, who, agent, title, message UNINDEXED, "
    u"tokenize='unicode61 remove_diacritics 2', prefix='1 2', columnsize=0)"_s,
    u"CREATE TABLE contracts(n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, "
    "application TEXT NOT NULL, created INT NOT NULL, hash INT NOT NULL, body BLOB NOT NULL)"_s,
    u"CREATE INDEX contracts_application ON contracts(application)"_s,
    u"CREATE TABLE settlements(n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, contract TEXT NOT "
    u"NULL, created INT NOT NULL, hash INT NOT NULL, "
    "body BLOB NOT NULL)"_s,
    u"CREATE INDEX settlements_contract ON settlements(contract, created)"_s,
    u"CREATE TABLE reviews(n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, of TEXT NOT NULL, "
    u"created INT NOT NULL, hash INT NOT NULL, "
    "body BLOB NOT NULL)"_s,
    u"CREATE INDEX reviews_of ON reviews(of, created)"_s,
    u"CREATE TABLE scopes(key TEXT PRIMARY KEY, etag TEXT NOT NULL DEFAULT '', fetched INT NOT "
    u"NULL DEFAULT 0, complete INT NOT NULL DEFAULT 0) "
    "WITHOUT ROWID"_s};

// Conversations put aside: until news, or until a time.
const QStringList messagesTables{
    u"CREATE TABLE work.resting(application TEXT PRIMARY KEY, until_ms INT NOT NULL, remind_ms INT "
    u"NOT NULL) WITHOUT ROWID"_s};
const QStringList marksTables{
    // `search`: note and tags as they are searched.
    u"CREATE TABLE work.marks(application TEXT PRIMARY KEY, stage INT NOT NULL, stars INT NOT "
    u"NULL, note TEXT NOT NULL, search TEXT NOT NULL, updated INT NOT NULL) WITHOUT ROWID"_s,
    u"CREATE TABLE work.mark_tags(application TEXT NOT NULL, form TEXT NOT NULL, tag TEXT NOT "
    u"NULL, place INT NOT NULL, PRIMARY KEY(application, form)) WITHOUT ROWID"_s,
    u"CREATE INDEX work.mark_tags_form ON mark_tags(form)"_s,
    u"CREATE TABLE work.mark_steps(id INTEGER PRIMARY KEY, undone INT NOT NULL DEFAULT 0, body "
    u"BLOB NOT NULL)"_s,
    u"CREATE TABLE work.saved_views(id INTEGER PRIMARY KEY AUTOINCREMENT, role TEXT NOT NULL, "
    u"name TEXT NOT NULL, body BLOB NOT NULL)"_s};

// Deciding on applicants: one write that leaves only after another, templates, and who is waited
// for.
const QStringList decideTables{
    u"ALTER TABLE work.journal ADD COLUMN follows INTEGER NOT NULL DEFAULT 0"_s,
    u"CREATE INDEX work.journal_follows ON journal(follows) WHERE follows<>0"_s,
    u"CREATE TABLE work.templates(id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, "
    "body TEXT NOT NULL, created INT NOT NULL, updated INT NOT NULL, removed INT NOT NULL DEFAULT 0)"_s,
    u"CREATE TABLE work.payout_watches(application TEXT PRIMARY KEY, agent TEXT NOT NULL, "
    "rail TEXT NOT NULL, since INT NOT NULL, appeared INT NOT NULL DEFAULT 0) WITHOUT ROWID"_s};

// Roles that are being written, how they stood before, and templates of them. No draft is made a
// role of twice: the file itself refuses it, also to another process.
const QStringList draftTables{
    u"CREATE TABLE work.role_drafts(id TEXT PRIMARY KEY, revision INT NOT NULL, body BLOB NOT "
    u"NULL, hash TEXT NOT NULL, title TEXT NOT NULL, search TEXT NOT NULL, created INT NOT NULL, "
    "updated INT NOT NULL, archived INT NOT NULL DEFAULT 0, removed INT NOT NULL DEFAULT 0, role "
    "TEXT NOT NULL DEFAULT '', base BLOB NOT NULL DEFAULT '', base_hash TEXT NOT NULL DEFAULT '', "
    "theirs BLOB NOT NULL DEFAULT '') WITHOUT ROWID"_s,
    u"CREATE INDEX work.role_drafts_role ON role_drafts(role) WHERE role<>''"_s,
    u"CREATE TABLE work.draft_versions(id INTEGER PRIMARY KEY AUTOINCREMENT, draft TEXT NOT NULL, "
    u"kind INT NOT NULL, made INT NOT NULL, fields INT NOT NULL, count INT NOT NULL, hash TEXT NOT "
    "NULL, body BLOB NOT NULL)"_s,
    u"CREATE INDEX work.draft_versions_draft ON draft_versions(draft, id)"_s,
    u"CREATE TABLE work.role_templates(id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, "
    u"body BLOB NOT NULL, created INT NOT NULL, updated INT NOT NULL, removed INT NOT NULL DEFAULT 0)"_s,
    u"CREATE UNIQUE INDEX work.journal_publish ON journal(subject) WHERE operation='createRole' "
    u"AND state IN ('held','queued','sending','unknown','done')"_s};

// Money: what was asked for and what came of it, which is only ever added to; where payments went;
// what was approved; receipts, from the moment they are pasted.
const QStringList moneyTables{
    u"CREATE TABLE work.money_log(id INTEGER PRIMARY KEY AUTOINCREMENT, at INT NOT NULL, who TEXT "
    u"NOT NULL, event TEXT NOT NULL, intent TEXT NOT NULL, contract TEXT NOT NULL, settlement TEXT "
    "NOT NULL, amount TEXT NOT NULL, currency TEXT NOT NULL, rail TEXT NOT NULL, network TEXT NOT "
    "NULL, destination TEXT NOT NULL, reference TEXT NOT NULL, detail TEXT NOT NULL, version TEXT "
    "NOT NULL, hash TEXT NOT NULL)"_s,
    u"CREATE UNIQUE INDEX work.money_log_once ON money_log(intent, event)"_s,
    u"CREATE INDEX work.money_log_settlement ON money_log(settlement)"_s,
    u"CREATE TRIGGER work.money_log_stays BEFORE UPDATE ON money_log BEGIN SELECT RAISE(ABORT, "
    "'the money log is only added to'); END"_s,
    u"CREATE TRIGGER work.money_log_keeps BEFORE DELETE ON money_log BEGIN SELECT RAISE(ABORT, "
    "'the money log is only added to'); END"_s,
    u"CREATE TABLE work.destinations(agent TEXT NOT NULL, rail TEXT NOT NULL, network TEXT NOT "
    u"NULL, destination TEXT NOT NULL, first INT NOT NULL, last INT NOT NULL, PRIMARY KEY(agent, "
    "rail, network, destination)) WITHOUT ROWID"_s,
    u"CREATE TABLE work.approvals(settlement TEXT PRIMARY KEY, contract TEXT NOT NULL, amount TEXT "
    u"NOT NULL, currency TEXT NOT NULL, memo TEXT NOT NULL, rail TEXT NOT NULL, network TEXT NOT "
    "NULL, destination TEXT NOT NULL, at INT NOT NULL) WITHOUT ROWID"_s,
    u"CREATE TABLE work.receipts(id INTEGER PRIMARY KEY AUTOINCREMENT, settlement TEXT NOT NULL, "
    u"text TEXT NOT NULL, rail TEXT NOT NULL, reference TEXT NOT NULL, pasted INT NOT NULL, taken "
    "INT NOT NULL DEFAULT 0, removed INT NOT NULL DEFAULT 0)"_s,
    u"CREATE INDEX work.receipts_settlement ON receipts(settlement)"_s,
    u"CREATE INDEX work.receipts_reference ON receipts(reference) WHERE reference<>''"_s,
    u"CREATE TABLE work.contract_notes(contract TEXT PRIMARY KEY, text TEXT NOT NULL, updated INT "
    "NOT NULL) WITHOUT ROWID"_s,
    // Each side reviews once.
    u"CREATE UNIQUE INDEX work.journal_review ON journal(subject) WHERE operation IN "
    "('reviewContract','reviewApplication') AND state IN "
    "('held','queued','sending','unknown','done')"_s};

// Each step is what the version before it lacks.
const QList<QStringList> workSteps{
    {u"CREATE TABLE work.drafts(kind TEXT NOT NULL, key TEXT NOT NULL, discarded INT NOT NULL "
     u"DEFAULT 0, text TEXT NOT NULL, updated INT NOT NULL, "
     "PRIMARY KEY(kind, key, discarded)) WITHOUT ROWID"_s,
     u"CREATE TABLE work.journal(id INTEGER PRIMARY KEY AUTOINCREMENT, operation TEXT NOT NULL, "
     u"subject TEXT NOT NULL, lane TEXT NOT NULL, "
     "payload BLOB NOT NULL, may_wait INT NOT NULL DEFAULT 0, state TEXT NOT NULL, created INT NOT "
     "NULL, hold_until INT NOT NULL "
     "DEFAULT 0, updated INT NOT NULL, "
     "checked INT NOT NULL DEFAULT 0, outcome TEXT NOT NULL DEFAULT '', remote TEXT NOT NULL DEFAULT '')"_s,
     u"CREATE INDEX work.journal_subject ON journal(subject)"_s,
     u"CREATE INDEX work.journal_open ON journal(lane) WHERE state NOT IN ('done','discarded')"_s,
     // What may exist once only: the file itself refuses a second open one, also to another
     // process.
     u"CREATE UNIQUE INDEX work.journal_once ON journal(subject) WHERE operation IN "
     u"('executeSettlement','acceptApplication') "
     "AND state IN ('held','queued','sending','unknown')"_s,
     u"CREATE TABLE work.read_marks(application TEXT PRIMARY KEY, until_ms INT NOT NULL) WITHOUT ROWID"_s,
     u"CREATE TABLE work.opened(application TEXT PRIMARY KEY, at_ms INT NOT NULL) WITHOUT ROWID"_s,
     u"CREATE TABLE work.view_state(key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID"_s},
    marksTables + messagesTables + decideTables,
    draftTables,
    moneyTables};
static_assert(workVersion == 4, "a step for each version");

constexpr int codecForm = cacheVersion * 100 + codec::version;

StoreResult<int> inOne(Connection& connection, QStringList statements)
{
    if (auto begun = connection.begin(); !begun)
        return begun;
    for (const QString& statement : std::as_const(statements)) {
        if (auto done = connection.run(statement); !done) {
            connection.rollback();
            return done;
        }
    }
    auto done = connection.commit();
    if (!done)
        connection.rollback();
    return done;
}

} // namespace

int versionOf(const QString& name)
{
    // Bytes 60 to 63 of SQLite's header. The log beside the file can hold a later one, but only
    // where a migration was under way, and that leaves the file to be migrated.
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly) || !file.seek(60))
        return 0;
    const QByteArray bytes = file.read(4);
    return bytes.size() == 4 ? qFromBigEndian<qint32>(bytes.constData()) : 0;
}

bool isNewerCache(const QString& file) { return versionOf(file) > codecForm; }
bool isNewerWork(const QString& file) { return versionOf(file) > workVersion; }

StoreResult<int> bringUp(Connection& connection, const QString& workFile)
{
    const int cacheIs = connection.one(u"PRAGMA main.user_version"_s).toInt();
    if (cacheIs != codecForm) {
        QStringList statements;
        // A virtual table takes its own tables with it.
        (void)connection.each(
            u"SELECT name FROM main.sqlite_schema WHERE type='table' AND name NOT LIKE 'sqlite_%' "
            "ORDER BY sql NOT LIKE 'CREATE VIRTUAL%'"_s,
            {}, [&](const QSqlQuery& row) {
                statements.append(
                    u"DROP TABLE IF EXISTS main.\"%1\""_s.arg(row.value(0).toString()));
            });
        statements += cacheTables;
        statements.append(u"PRAGMA main.user_version=%1"_s.arg(codecForm));
        if (auto done = inOne(connection, statements); !done)
            return done;
    }
    const int workIs = connection.one(u"PRAGMA work.user_version"_s).toInt();
    if (workIs > 0 && workIs < workVersion) {
        const QString copy = workFile + u".before-%1"_s.arg(workVersion);
        // What stands in the log only would be missing from the copy.
        (void)connection.one(u"PRAGMA work.wal_checkpoint(TRUNCATE)"_s);
        if (!QFile::exists(copy) && !QFile::copy(workFile, copy))
            return tl::unexpected(StoreError{StoreError::Kind::DiskFull, u"no copy before"_s});
    }
    for (int version = workIs + 1; version <= workVersion; ++version) {
        const QStringList raise{u"PRAGMA work.user_version=%1"_s.arg(version)};
        if (auto done = inOne(connection, workSteps[version - 1] + raise); !done)
            return done;
    }
    return 0;
}

} // namespace agh::schema
