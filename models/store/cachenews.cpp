#include "store/cache.h"
#include "store/codec.h"

using namespace Qt::Literals::StringLiterals;

// What came since a moment, for the one who tells it.
namespace agh {

QFuture<StoreResult<QHash<ApplicationId, qint64>>> Cache::newestIncoming()
{
    using Newest = QHash<ApplicationId, qint64>;
    return m_worker.run([](Connection& connection) -> StoreResult<Newest> {
        Newest out;
        auto done =
            connection.each(u"SELECT application, theirs_ms FROM threads WHERE theirs_ms>0"_s, {},
                            [&](const QSqlQuery& row) {
                                out.insert({row.value(0).toString()}, row.value(1).toLongLong());
                            });
        if (!done)
            return tl::unexpected(done.error());
        return out;
    });
}

std::optional<Message> Cache::lastIncoming(const ApplicationId& id) const
{
    std::optional<Message> out;
    (void)m_reader->each(
        u"SELECT body FROM messages WHERE application=? AND own=0 ORDER BY created DESC, n DESC LIMIT 1"_s,
        {id.value},
        [&](const QSqlQuery& row) { out = codec::decode<Message>(row.value(0).toByteArray()); });
    return out;
}

QFuture<StoreResult<NewApplicants>> Cache::applicantsAfter(const RoleId& role, qint64 ms)
{
    return m_worker.run([role, ms](Connection& connection) -> StoreResult<NewApplicants> {
        NewApplicants out;
        auto done = connection.each(
            u"SELECT count(*), coalesce(max(a.created),0) FROM applications a WHERE a.role=? AND "
            "a.created>? AND a.status='pending' AND a.gone=0 AND NOT EXISTS(SELECT 1 FROM "
            "work.opened o WHERE o.application=a.id)"_s,
            {role.value, ms}, [&](const QSqlQuery& row) {
                out = {row.value(0).toInt(), row.value(1).toLongLong()};
            });
        if (!done)
            return tl::unexpected(done.error());
        return out;
    });
}

} // namespace agh
