#include "store/boardfile.h"

#include "store/codec.h"

using namespace Qt::Literals::StringLiterals;

namespace agh::boardfile {
namespace {

constexpr int cacheForm = 100 + codec::version; // the board's own form first
constexpr int marksVersion = 1;

// Small columns first: what filters go over is read without the long texts behind it.
const QStringList cacheTables{
    u"CREATE TABLE roles(n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, hash INT NOT NULL, "
    "created INT NOT NULL, came INT NOT NULL, rail TEXT NOT NULL, schedule TEXT NOT NULL, "
    "currency TEXT NOT NULL, amount TEXT NOT NULL, kind TEXT NOT NULL, poster TEXT NOT NULL, "
    "skills TEXT NOT NULL, title TEXT NOT NULL, body BLOB NOT NULL, description TEXT NOT NULL)"_s,
    // The texts lie in the table alone; the index refers to them.
    u"CREATE VIRTUAL TABLE words USING fts5(title, skills, poster, description, content='roles', "
    "content_rowid='n', tokenize='unicode61 remove_diacritics 2', prefix='1 2 3', columnsize=0)"_s,
    u"CREATE TABLE scope(key TEXT PRIMARY KEY, etag TEXT NOT NULL, fetched INT NOT NULL, complete "
    "INT NOT NULL) WITHOUT ROWID"_s};

const QStringList marksTables{
    u"CREATE TABLE work.board_marks(role TEXT PRIMARY KEY, starred INT NOT NULL, hidden INT NOT "
    "NULL, viewed INT NOT NULL) WITHOUT ROWID"_s,
    u"CREATE TABLE work.board_searches(id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, "
    "ask BLOB NOT NULL, looked INT NOT NULL, notify INT NOT NULL, told INT NOT NULL)"_s};

StoreResult<int> inOne(Connection& connection, const QStringList& statements)
{
    if (auto begun = connection.begin(); !begun)
        return begun;
    for (const QString& statement : statements) {
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

QString skillText(const QStringList& skills) { return skills.join(u'\n'); }

} // namespace

StoreResult<int> bringUp(Connection& connection)
{
    if (connection.one(u"PRAGMA main.user_version"_s).toInt() != cacheForm) {
        QStringList statements{u"DROP TABLE IF EXISTS main.words"_s,
                               u"DROP TABLE IF EXISTS main.roles"_s,
                               u"DROP TABLE IF EXISTS main.scope"_s};
        statements += cacheTables;
        statements.append(u"PRAGMA main.user_version=%1"_s.arg(cacheForm));
        if (auto done = inOne(connection, statements); !done)
            return done;
    }
    if (connection.one(u"PRAGMA work.user_version"_s).toInt() < marksVersion)
        return inOne(connection,
                     marksTables + QStringList{u"PRAGMA work.user_version=%1"_s.arg(marksVersion)});
    return 0;
}

BoardIndex::Facts factsOf(const Role& role, qint64 cameMs)
{
    BoardIndex::Facts out;
    const PaymentTerms& pays = role.payment;
    out.id = role.id.value;
    out.rail = pays.rail.text();
    out.schedule = pays.schedule.text();
    out.currency = pays.amount ? pays.amount->currency : pays.currency;
    out.posterKind = role.postedBy.kind.text();
    out.amount = pays.amount ? amountKey(pays.amount->amount) : QByteArray();
    out.skills = role.skills;
    out.createdMs = role.createdAt.ms();
    out.cameMs = cameMs;
    return out;
}

StoreResult<Put> put(Connection& connection, const Role& role, qint64 cameMs)
{
    Role kept = role;
    kept.description.clear(); // lies beside, for the index of words
    const QByteArray body = codec::encode(kept);
    const auto hash = qint64(qHash(body, qHash(role.description, size_t(0x5eed))));
    Put out;
    qint64 was = 0;
    auto known = connection.each(u"SELECT n, hash, came FROM roles WHERE id=?"_s, {role.id.value},
                                 [&](const QSqlQuery& row) {
                                     out.row = row.value(0).toLongLong();
                                     was = row.value(1).toLongLong();
                                     out.cameMs = row.value(2).toLongLong();
                                 });
    if (!known)
        return tl::unexpected(known.error());
    if (out.row > 0 && was == hash)
        return out;
    out.added = out.row == 0;
    out.changed = !out.added;
    if (out.added)
        out.cameMs = cameMs;
    const BoardIndex::Facts facts = factsOf(role, out.cameMs);
    const QString skills = skillText(role.skills);
    QVariantList values{hash,
                        facts.createdMs,
                        out.cameMs,
                        facts.rail,
                        facts.schedule,
                        facts.currency,
                        QString::fromLatin1(facts.amount),
                        facts.posterKind,
                        role.postedBy.name,
                        skills,
                        role.title,
                        body,
                        role.description};
    StoreResult<int> done = 0;
    if (out.changed) {
        // The words that go are read from the table: before they are written over.
        done = connection.run(u"DELETE FROM words WHERE rowid=?"_s, {out.row}).and_then([&](int) {
            return connection.run(
                u"UPDATE roles SET hash=?, created=?, came=?, rail=?, schedule=?, currency=?, "
                "amount=?, kind=?, poster=?, skills=?, title=?, body=?, description=? WHERE n=?"_s,
                values + QVariantList{out.row});
        });
    } else {
        done = connection.run(
            u"INSERT INTO roles(id, hash, created, came, rail, schedule, currency, amount, kind, "
            "poster, skills, title, body, description) VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?)"_s,
            QVariantList{role.id.value} + values);
        out.row = connection.lastId();
    }
    if (done)
        done = connection.run(u"INSERT INTO words(rowid, title, skills, poster, description) "
                              u"SELECT n, title, skills, poster, "
                              "description FROM roles WHERE n=?"_s,
                              {out.row});
    if (!done)
        return tl::unexpected(done.error());
    return out;
}

StoreResult<int> drop(Connection& connection, BoardRow row)
{
    return connection.run(u"DELETE FROM words WHERE rowid=?"_s, {row}).and_then([&](int) {
        return connection.run(u"DELETE FROM roles WHERE n=?"_s, {row});
    });
}

StoreResult<int> load(Connection& connection, BoardIndex& index)
{
    auto done = connection.each(
        u"SELECT n, id, created, came, rail, schedule, currency, amount, kind, skills FROM roles"_s,
        {}, [&](const QSqlQuery& row) {
            BoardIndex::Facts facts;
            facts.id = row.value(1).toString();
            facts.createdMs = row.value(2).toLongLong();
            facts.cameMs = row.value(3).toLongLong();
            facts.rail = row.value(4).toString();
            facts.schedule = row.value(5).toString();
            facts.currency = row.value(6).toString();
            facts.amount = row.value(7).toString().toLatin1();
            facts.posterKind = row.value(8).toString();
            facts.skills = row.value(9).toString().split(u'\n', Qt::SkipEmptyParts);
            index.put(row.value(0).toLongLong(), facts);
        });
    if (done)
        done = connection.each(u"SELECT role, starred, hidden, viewed FROM work.board_marks"_s, {},
                               [&](const QSqlQuery& row) {
                                   index.mark(row.value(0).toString(), row.value(1).toBool(),
                                              row.value(2).toBool(), row.value(3).toLongLong());
                               });
    return done;
}

std::optional<Role> role(Connection& connection, BoardRow row)
{
    std::optional<Role> out;
    (void)connection.each(u"SELECT body, description FROM roles WHERE n=?"_s, {row},
                          [&](const QSqlQuery& query) {
                              out = codec::decode<Role>(query.value(0).toByteArray());
                              if (out)
                                  out->description = query.value(1).toString();
                          });
    return out;
}

StoreResult<std::vector<BoardRow>> match(Connection& connection, const QString& expression)
{
    // In one piece: a hundred thousand rows handed over one by one would cost more than the search,
    // and text would be turned into another encoding on its way.
    std::vector<BoardRow> out;
    auto done = connection.each(
        u"SELECT CAST(group_concat(rowid, ' ') AS BLOB) FROM words WHERE words MATCH ?"_s,
        {expression}, [&](const QSqlQuery& row) {
            const QByteArray all = row.value(0).toByteArray();
            out.reserve(size_t(all.size()) / 4);
            BoardRow number = 0;
            for (const char c : all) {
                if (c == ' ') {
                    out.push_back(number);
                    number = 0;
                } else {
                    number = number * 10 + (c - '0');
                }
            }
            if (!all.isEmpty())
                out.push_back(number);
        });
    if (!done)
        return tl::unexpected(done.error());
    return out;
}

} // namespace agh::boardfile
