#include "store/marks.h"

using namespace Qt::Literals::StringLiterals;

namespace agh {

Marks::Marks(Worker& worker, Connection& reader, Cache& cache)
    : m_worker(worker)
    , m_reader(reader)
    , m_cache(cache)
{}

void Marks::setReadUntil(const ApplicationId& id, qint64 ms)
{
    m_worker
        .run([id, ms](Connection& connection) {
            return connection.run(
                u"INSERT INTO work.read_marks(application, until_ms) VALUES(?,?) ON "
                u"CONFLICT(application) "
                "DO UPDATE SET until_ms=excluded.until_ms WHERE excluded.until_ms>until_ms"_s,
                {id.value, ms});
        })
        .then(this, [this, id](const StoreResult<int>& rows) {
            if (rows && *rows > 0)
                m_cache.announceCounts(id);
        });
}

void Marks::setOpened(const ApplicationId& id, qint64 nowMs)
{
    m_worker
        .run([id, nowMs](Connection& connection) {
            return connection.run(
                u"INSERT INTO work.opened(application, at_ms) VALUES(?,?) ON CONFLICT DO NOTHING"_s,
                {id.value, nowMs});
        })
        .then(this, [this, id](const StoreResult<int>& rows) {
            if (rows && *rows > 0)
                m_cache.announceCounts(id);
        });
}

void Marks::setView(const QString& key, const QString& value)
{
    if (m_views.contains(key) && m_views.value(key) == value)
        return;
    m_views.insert(key, value);
    (void)m_worker.run([key, value](Connection& connection) {
        return connection.run(
            u"INSERT INTO work.view_state(key, value) VALUES(?,CAST(? AS TEXT)) ON CONFLICT(key) DO UPDATE SET value=excluded.value"_s,
            {key, value.toUtf8()});
    });
}

QString Marks::view(const QString& key) const
{
    auto found = m_views.constFind(key);
    if (found == m_views.constEnd())
        found = m_views.insert(
            key,
            m_reader.one(u"SELECT value FROM work.view_state WHERE key=?"_s, {key}).toString());
    return *found;
}

} // namespace agh
