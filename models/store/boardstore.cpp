#include "store/boardstore.h"

#include <QDir>
#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace agh {
namespace {

constexpr qsizetype rowsAtOnce = 100; // a search waits for no more than these

/// Both files, in order to write; a cache that is damaged is thrown away and made anew.
StoreResult<int> openFiles(Worker& worker, const QString& cache, const QString& marks)
{
    const auto up = [&]() -> StoreResult<int> {
        if (auto opened = worker.open(cache, marks); !opened)
            return opened;
        return worker.wait([](Connection& connection) { return boardfile::bringUp(connection); });
    };
    auto done = up();
    if (done || done.error().kind != StoreError::Kind::Broken)
        return done;
    for (const QString& suffix : {u""_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(cache + suffix);
    return up();
}

} // namespace

/// The index, and what the listing under way has brought.
struct BoardStore::Pass
{
    BoardIndex index;
    bool loaded = false, filled = false;
    QSet<BoardRow> seen;

    StoreResult<int> ready(Connection& connection)
    {
        if (std::exchange(loaded, true))
            return 0;
        filled = connection.one(u"SELECT complete FROM scope WHERE key='board'"_s).toBool();
        return boardfile::load(connection, index);
    }
    StoreResult<BoardRow> put(Connection& connection, const Role& role, qint64 nowMs,
                              Applied& applied)
    {
        // Of the first listing nothing is new; it has been there before we looked.
        const qint64 came = filled ? nowMs : std::min(nowMs, role.createdAt.ms());
        auto put = boardfile::put(connection, role, came);
        if (!put)
            return tl::unexpected(put.error());
        applied.added += put->added ? 1 : 0;
        applied.changed += put->changed ? 1 : 0;
        seen.insert(put->row);
        if (!put->added && !put->changed)
            return 0;
        BoardIndex::Facts facts = boardfile::factsOf(role, put->cameMs);
        (void)connection.each(
            u"SELECT starred, hidden, viewed FROM work.board_marks WHERE role=?"_s, {role.id.value},
            [&](const QSqlQuery& row) {
                facts.starred = row.value(0).toBool();
                facts.hidden = row.value(1).toBool();
                facts.viewedMs = row.value(2).toLongLong();
            });
        index.put(put->row, facts);
        return put->row;
    }
    StoreResult<BoardAnswer> answer(Connection& connection, const BoardAsk& ask)
    {
        if (auto done = ready(connection); !done)
            return tl::unexpected(done.error());
        std::optional<std::vector<BoardRow>> found;
        std::vector<BoardRow> without;
        std::vector<std::vector<BoardRow>> tiers;
        const auto look = [&](const QString& expression) -> StoreResult<std::vector<BoardRow>> {
            return expression.isEmpty() ? StoreResult<std::vector<BoardRow>>{}
                                        : boardfile::match(connection, expression);
        };
        if (const QString expression = ask.query.expression(); !expression.isEmpty()) {
            auto rows = look(expression);
            if (!rows)
                return tl::unexpected(rows.error());
            found = std::move(*rows);
        }
        if (auto rows = look(ask.query.excludedExpression()); rows)
            without = std::move(*rows);
        if (ask.sort == BoardAsk::Sort::Relevance) {
            for (const QString& column : {u"title"_s, u"skills"_s, u"poster"_s}) {
                if (auto rows = look(ask.query.expressionIn(column)); rows && !rows->empty())
                    tiers.push_back(std::move(*rows));
            }
        }
        return index.answer(ask, found, tiers, without);
    }
};

StoreResult<std::unique_ptr<BoardStore>> BoardStore::open(const QString& cacheFolder,
                                                          const QString& marksFolder, qint64 nowMs)
{
    if (!QDir().mkpath(cacheFolder) || !QDir().mkpath(marksFolder))
        return tl::unexpected(
            StoreError{StoreError::Kind::ReadOnly, u"the folder cannot be made"_s});
    std::unique_ptr<BoardStore> out(new BoardStore);
    const QString cache = cacheFolder + u"/board.sqlite"_s;
    const QString marks = marksFolder + u"/boardmarks.sqlite"_s;
    out->m_pass = std::make_shared<Pass>();
    out->m_worker = std::make_unique<Worker>();
    auto done = openFiles(*out->m_worker, cache, marks);
    if (!done && done.error().kind == StoreError::Kind::Broken) {
        // It was not the cache: what was marked is kept under another name.
        QFile::rename(marks, marks + u".broken-%1"_s.arg(nowMs));
        done = openFiles(*out->m_worker, cache, marks);
    }
    if (!done)
        return tl::unexpected(done.error());
    auto reader = Connection::open(cache, marks, Connection::Mode::ReadOnly);
    if (!reader)
        return tl::unexpected(reader.error());
    out->m_reader = std::move(*reader);
    (void)out->m_reader->each(u"SELECT etag, fetched, complete FROM scope WHERE key='board'"_s, {},
                              [&](const QSqlQuery& row) {
                                  out->m_info = {row.value(0).toByteArray(),
                                                 row.value(1).toLongLong(), row.value(2).toBool()};
                              });
    out->m_count = out->m_reader->one(u"SELECT count(*) FROM roles"_s).toInt();
    out->readMarks();
    return out;
}

BoardStore::~BoardStore()
{
    m_reader.reset(); // who may write closes last, and leaves no log behind
    m_worker.reset();
}

QFuture<StoreResult<BoardAnswer>> BoardStore::ask(const BoardAsk& ask)
{
    return m_worker->run(
        [pass = m_pass, ask](Connection& connection) { return pass->answer(connection, ask); },
        Worker::Turn::First);
}

QFuture<StoreResult<QList<std::pair<QString, int>>>> BoardStore::topSkills(int count)
{
    using Skills = QList<std::pair<QString, int>>;
    return m_worker->run([pass = m_pass, count](Connection& connection) -> StoreResult<Skills> {
        if (auto done = pass->ready(connection); !done)
            return tl::unexpected(done.error());
        return pass->index.topSkills(count);
    });
}

std::optional<Role> BoardStore::role(BoardRow row) const { return boardfile::role(*m_reader, row); }

BoardRow BoardStore::rowOf(const RoleId& id) const
{
    return m_reader->one(u"SELECT n FROM roles WHERE id=?"_s, {id.value}).toLongLong();
}

QFuture<StoreResult<BoardStore::Applied>>
BoardStore::told(QFuture<StoreResult<std::pair<Applied, QList<BoardRow>>>> future)
{
    using Told = StoreResult<std::pair<Applied, QList<BoardRow>>>;
    return future.then(this, [this](const Told& done) -> StoreResult<Applied> {
        if (!done)
            return tl::unexpected(done.error());
        const Applied& applied = done->first;
        m_count += applied.added - applied.removed;
        if (applied.added + applied.changed + applied.removed > 0)
            Q_EMIT changed(done->second, applied.added + applied.removed > 0);
        return applied;
    });
}

void BoardStore::begin()
{
    (void)m_worker->run([pass = m_pass](Connection&) -> StoreResult<int> {
        pass->seen.clear();
        return 0;
    });
}

QFuture<StoreResult<BoardStore::Applied>> BoardStore::page(const QList<Role>& roles, qint64 nowMs)
{
    using Told = std::pair<Applied, QList<BoardRow>>;
    QFuture<StoreResult<Applied>> last;
    for (qsizetype from = 0; from == 0 || from < roles.size(); from += rowsAtOnce) {
        auto future = m_worker->transact([pass = m_pass, some = roles.mid(from, rowsAtOnce),
                                          nowMs](Connection& connection) -> StoreResult<Told> {
            if (auto done = pass->ready(connection); !done)
                return tl::unexpected(done.error());
            Told out;
            for (const Role& role : some) {
                auto put = pass->put(connection, role, nowMs, out.first);
                if (!put) {
                    pass->loaded = false; // what was put is taken back: read afresh
                    pass->index = {};
                    return tl::unexpected(put.error());
                }
                if (*put > 0)
                    out.second.append(*put);
            }
            return out;
        });
        last = told(future);
    }
    return last;
}

QFuture<StoreResult<BoardStore::Applied>> BoardStore::complete(const QByteArray& etag, qint64 nowMs)
{
    using Told = std::pair<Applied, QList<BoardRow>>;
    m_info = {etag, nowMs, true};
    return told(m_worker->transact(
        [pass = m_pass, etag, nowMs](Connection& connection) -> StoreResult<Told> {
            if (auto done = pass->ready(connection); !done)
                return tl::unexpected(done.error());
            Told out;
            QList<BoardRow> left;
            auto done = connection.each(u"SELECT n FROM roles"_s, {}, [&](const QSqlQuery& row) {
                if (const BoardRow n = row.value(0).toLongLong(); !pass->seen.contains(n))
                    left.append(n);
            });
            for (const BoardRow row : std::as_const(left)) {
                if (done)
                    done = boardfile::drop(connection, row);
                pass->index.remove(row);
            }
            out.first.removed = int(left.size());
            if (done)
                done = connection.run(u"INSERT OR REPLACE INTO scope VALUES('board',?,?,1)"_s,
                                      {QString::fromLatin1(etag), nowMs});
            if (!done) {
                pass->loaded = false;
                pass->index = {};
                return tl::unexpected(done.error());
            }
            pass->filled = true;
            pass->seen.clear();
            return out;
        }));
}

QFuture<StoreResult<BoardStore::Applied>> BoardStore::put(const Role& role, qint64 nowMs)
{
    return page({role}, nowMs);
}

QFuture<StoreResult<BoardStore::Applied>> BoardStore::gone(const RoleId& id)
{
    using Told = std::pair<Applied, QList<BoardRow>>;
    return told(
        m_worker->transact([pass = m_pass, id](Connection& connection) -> StoreResult<Told> {
            if (auto done = pass->ready(connection); !done)
                return tl::unexpected(done.error());
            Told out;
            const BoardRow row =
                connection.one(u"SELECT n FROM roles WHERE id=?"_s, {id.value}).toLongLong();
            if (row == 0)
                return out;
            if (auto done = boardfile::drop(connection, row); !done)
                return tl::unexpected(done.error());
            pass->index.remove(row);
            out.first.removed = 1;
            return out;
        }));
}

void BoardStore::touch(qint64 nowMs)
{
    m_info.fetchedMs = nowMs;
    write(u"UPDATE scope SET fetched=? WHERE key='board'"_s, {nowMs});
}

void BoardStore::incomplete()
{
    m_info.complete = false;
    m_info.etag.clear();
    write(u"UPDATE scope SET etag='', complete=0 WHERE key='board'"_s, {});
}

void BoardStore::setMark(const RoleId& id, const BoardMark& mark)
{
    if (m_marks.value(id.value) == mark)
        return;
    m_marks.insert(id.value, mark);
    // Searches that are asked for after it know of it; that it is written, they need not wait for.
    (void)m_worker->run(
        [pass = m_pass, id, mark](Connection& connection) -> StoreResult<int> {
            auto ready = pass->ready(connection);
            pass->index.mark(id.value, mark.starred, mark.hidden, mark.viewedMs);
            return ready;
        },
        Worker::Turn::First);
    write(u"INSERT OR REPLACE INTO work.board_marks VALUES(?,?,?,?)"_s,
          {id.value, mark.starred, mark.hidden, mark.viewedMs});
    Q_EMIT markChanged(id.value);
}

void BoardStore::write(const QString& sql, const QVariantList& values)
{
    m_worker->run([sql, values](Connection& connection) { return connection.run(sql, values); })
        .then(this, [this](const StoreResult<int>& done) {
            if (!done)
                Q_EMIT notKept(done.error());
        });
}

} // namespace agh
