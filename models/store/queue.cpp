#include "store/queue.h"

#include "domain/skillmatch.h"
#include "store/codec.h"
#include "store/queueindex.h"
#include "store/queuesql.h"

#include <QDateTime>
#include <QPromise>

using namespace Qt::Literals::StringLiterals;

namespace agh {
namespace {

queuesql::RoleFacts factsOf(Connection& connection, const RoleId& id)
{
    queuesql::RoleFacts out;
    (void)connection.each(
        u"SELECT body FROM roles WHERE id=?"_s, {id.value}, [&](const QSqlQuery& row) {
            const auto role = codec::decode<Role>(row.value(0).toByteArray());
            if (!role)
                return;
            for (const QString& skill : role->skills) {
                const QString key = SkillMatch::keyOf(skill);
                if (!key.isEmpty() && !out.skills.contains(key) && out.skills.size() < 100)
                    out.skills.append(key);
            }
            out.rail = role->payment.rail.text();
            out.currency =
                role->payment.amount ? role->payment.amount->currency : role->payment.currency;
        });
    return out;
}

StoreResult<QueueCounts> countsOf(Connection& connection, const RoleId& role, qint64 nowMs)
{
    QueueCounts out;
    const queuesql::Statement statement = queuesql::counts(role, nowMs);
    auto done = connection.each(statement.sql, statement.values, [&](const QSqlQuery& row) {
        const int part = row.value(0).toInt(), count = row.value(1).toInt();
        if (part >= 0 && part < int(std::size(out.part)))
            out.part[part] += count;
        out.total += count;
    });
    if (!done)
        return tl::unexpected(done.error());
    out.waiting = connection
                      .one(u"SELECT count(*) FROM work.journal j JOIN applications a ON "
                           "a.id=j.subject WHERE j.state NOT IN ('done','discarded') AND "
                           "j.state='queued' AND j.may_wait=1 AND a.role=?"_s,
                           {role.value})
                      .toInt();
    return out;
}

/// Until all rows of the role are drawn; between the parts, others get their turn.
void prepare(Worker& worker, const RoleId& role, std::function<void()> then)
{
    worker.run([role](Connection& connection) { return queueindex::refresh(connection, role); })
        .then(QtFuture::Launch::Sync,
              [&worker, role, then = std::move(then)](const StoreResult<int>& left) mutable {
                  // Where it cannot be kept, what is there already is searched.
                  if (left && *left > 0)
                      prepare(worker, role, std::move(then));
                  else
                      then();
              });
}

/// Runs `work` on the worker, after what it needs is drawn.
template <class F>
auto ask(Worker& worker, const QueueQuery& query, F work)
    -> QFuture<std::invoke_result_t<F, Connection&>>
{
    using R = std::invoke_result_t<F, Connection&>;
    if (!queuesql::needsIndex(query.view))
        return worker.run(std::move(work));
    auto promise = std::make_shared<QPromise<R>>();
    promise->start();
    QFuture<R> future = promise->future();
    prepare(worker, query.role, [&worker, promise, work = std::move(work)]() mutable {
        worker.run(std::move(work)).then(QtFuture::Launch::Sync, [promise](R result) {
            promise->addResult(std::move(result));
            promise->finish();
        });
    });
    return future;
}

} // namespace

Queue::Queue(Worker& worker, Connection& reader)
    : m_worker(worker)
    , m_reader(reader)
{}

QFuture<StoreResult<QueueAnswer>> Queue::find(const QueueQuery& query)
{
    return ask(m_worker, query, [query](Connection& connection) -> StoreResult<QueueAnswer> {
        QueueAnswer out;
        auto counts = countsOf(connection, query.role, query.nowMs);
        if (!counts)
            return tl::unexpected(counts.error());
        out.counts = *counts;
        const auto statement = queuesql::find(query, factsOf(connection, query.role));
        int found = 0;
        auto done = connection.each(statement.sql, statement.values, [&](const QSqlQuery& row) {
            out.ids.append(row.value(0).toLongLong());
            found += row.value(1).toInt() != 0 ? 1 : 0;
            out.unsorted += row.value(2).toInt() != 0 ? 1 : 0;
            if (row.value(3).toInt() == int(QueuePart::New))
                out.undecided.insert(out.ids.last());
        });
        if (!done)
            return tl::unexpected(done.error());
        out.hidden =
            std::max(0, (query.part ? out.counts.of(*query.part) : out.counts.total) - found);
        return out;
    });
}

QFuture<StoreResult<int>> Queue::count(const QueueQuery& query)
{
    QueueQuery bare = query;
    bare.view.sort = QueueSort::Newest;
    bare.keep = 0;
    return ask(m_worker, bare, [bare](Connection& connection) -> StoreResult<int> {
        const auto statement = queuesql::find(bare, factsOf(connection, bare.role));
        return connection.each(statement.sql, statement.values, [](const QSqlQuery&) {});
    });
}

QFuture<StoreResult<QueueCounts>> Queue::counts(const RoleId& role)
{
    return m_worker.run([role, nowMs = QDateTime::currentMSecsSinceEpoch()](
                            Connection& connection) { return countsOf(connection, role, nowMs); });
}

QList<SavedView> Queue::views() const
{
    QList<SavedView> out;
    (void)m_reader.each(
        u"SELECT id, role, CAST(name AS BLOB), body FROM work.saved_views ORDER BY id"_s, {},
        [&](const QSqlQuery& row) {
            SavedView view;
            view.id = row.value(0).toLongLong();
            view.role.value = row.value(1).toString();
            view.name = QString::fromUtf8(row.value(2).toByteArray());
            auto body = QueueView::fromJson(row.value(3).toByteArray());
            if (body) {
                view.view = *body;
                out.append(view);
            }
        });
    return out;
}

QFuture<StoreResult<qint64>> Queue::saveView(SavedView view)
{
    return m_worker
        .run([view](Connection& connection) -> StoreResult<qint64> {
            const QVariantList values{view.role.value, view.name.toUtf8(), view.view.toJson()};
            if (view.id != 0)
                return connection
                    .run(
                        u"UPDATE work.saved_views SET role=?, name=CAST(? AS TEXT), body=? WHERE id=?"_s,
                        values + QVariantList{view.id})
                    .map([&](int) { return view.id; });
            return connection
                .run(
                    u"INSERT INTO work.saved_views(role, name, body) VALUES(?,CAST(? AS TEXT),?)"_s,
                    values)
                .map([&](int) { return connection.lastId(); });
        })
        .then(this, [this](StoreResult<qint64> id) {
            if (id)
                Q_EMIT viewsChanged();
            return id;
        });
}

void Queue::removeView(qint64 id)
{
    m_worker
        .run([id](Connection& connection) {
            return connection.run(u"DELETE FROM work.saved_views WHERE id=?"_s, {id});
        })
        .then(this, [this](const StoreResult<int>& rows) {
            if (rows && *rows > 0)
                Q_EMIT viewsChanged();
        });
}

} // namespace agh
