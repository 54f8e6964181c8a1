#include "store/payoutwatches.h"

using namespace Qt::Literals::StringLiterals;

namespace agh {

PayoutWatches::PayoutWatches(Worker& worker, Connection& reader)
    : m_worker(worker)
{
    (void)reader.each(
        u"SELECT application, agent, rail, since, appeared FROM work.payout_watches"_s, {},
        [this](const QSqlQuery& row) {
            PayoutWatchRow one;
            one.application.value = row.value(0).toString();
            one.agent.value = row.value(1).toString();
            one.rail = Open<Rail>::fromText(row.value(2).toString());
            one.sinceMs = row.value(3).toLongLong();
            one.appearedMs = row.value(4).toLongLong();
            m_rows.insert(one.application, one);
        });
}

std::optional<PayoutWatchRow> PayoutWatches::of(const ApplicationId& id) const
{
    const auto found = m_rows.constFind(id);
    return found == m_rows.cend() ? std::nullopt : std::optional(*found);
}

QFuture<StoreResult<int>> PayoutWatches::set(const PayoutWatchRow& row)
{
    m_rows.insert(row.application, row);
    Q_EMIT changed(row.application);
    return m_worker.run([row](Connection& connection) {
        return connection.run(
            u"INSERT OR REPLACE INTO work.payout_watches(application, agent, rail, since, appeared) VALUES(?,?,?,?,?)"_s,
            {row.application.value, row.agent.value, row.rail.text(), row.sinceMs, row.appearedMs});
    });
}

QFuture<StoreResult<int>> PayoutWatches::remove(const ApplicationId& id)
{
    m_rows.remove(id);
    Q_EMIT changed(id);
    return m_worker.run([id](Connection& connection) {
        return connection.run(u"DELETE FROM work.payout_watches WHERE application=?"_s, {id.value});
    });
}

} // namespace agh
