#include "store/templates.h"

using namespace Qt::Literals::StringLiterals;

namespace agh {
namespace {

const QString columns = u"SELECT id, name, body, created, updated FROM work.templates WHERE "_s;

TemplateRow rowOf(const QSqlQuery& row)
{
    return {row.value(0).toLongLong(), row.value(1).toString(), row.value(2).toString(),
            row.value(3).toLongLong(), row.value(4).toLongLong()};
}

} // namespace

Templates::Templates(Worker& worker, Connection& reader)
    : m_worker(worker)
    , m_reader(reader)
{}

QList<TemplateRow> Templates::all() const
{
    QList<TemplateRow> out;
    (void)m_reader.each(columns + u"removed=0 ORDER BY name COLLATE NOCASE, id"_s, {},
                        [&](const QSqlQuery& row) { out.append(rowOf(row)); });
    return out;
}

std::optional<TemplateRow> Templates::one(qint64 id) const
{
    std::optional<TemplateRow> out;
    (void)m_reader.each(columns + u"removed=0 AND id=?"_s, {id},
                        [&](const QSqlQuery& row) { out = rowOf(row); });
    return out;
}

QFuture<StoreResult<QList<qint64>>> Templates::add(QList<TemplateRow> rows, qint64 nowMs)
{
    return m_worker
        .transact([rows = std::move(rows),
                   nowMs](Connection& connection) -> StoreResult<QList<qint64>> {
            QList<qint64> ids;
            for (const TemplateRow& row : rows) {
                if (auto done = connection.run(
                        u"INSERT INTO work.templates(name, body, created, updated) VALUES(?,?,?,?)"_s,
                        {row.name, row.body, nowMs, nowMs});
                    !done)
                    return tl::unexpected(done.error());
                ids.append(connection.lastId());
            }
            return ids;
        })
        .then(this, [this](StoreResult<QList<qint64>> ids) {
            if (ids)
                Q_EMIT changed();
            return ids;
        });
}

QFuture<StoreResult<int>> Templates::write(const QString& sql, const QVariantList& values)
{
    return m_worker
        .run([sql, values](Connection& connection) { return connection.run(sql, values); })
        .then(this, [this](StoreResult<int> done) {
            if (done)
                Q_EMIT changed();
            return done;
        });
}

QFuture<StoreResult<int>> Templates::change(qint64 id, const QString& name, const QString& body,
                                            qint64 nowMs)
{
    return write(u"UPDATE work.templates SET name=?, body=?, updated=? WHERE id=?"_s,
                 {name, body, nowMs, id});
}

QFuture<StoreResult<int>> Templates::remove(qint64 id, qint64 nowMs)
{
    return write(u"UPDATE work.templates SET removed=? WHERE id=?"_s, {nowMs, id});
}

QFuture<StoreResult<int>> Templates::restore(qint64 id)
{
    return write(u"UPDATE work.templates SET removed=0 WHERE id=?"_s, {id});
}

} // namespace agh
