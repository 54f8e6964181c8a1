#include "store/cache.h"
#include "store/cachesql.h"
#include "store/codec.h"

using namespace Qt::Literals::StringLiterals;

namespace agh {
namespace {

QFuture<StoreResult<QList<RowId>>> idsOf(Worker& worker, const QString& sql,
                                         const QVariantList& values)
{
    return worker.run([sql, values](Connection& connection) -> StoreResult<QList<RowId>> {
        QList<RowId> ids;
        auto done = connection.each(
            sql, values, [&](const QSqlQuery& row) { ids.append(row.value(0).toLongLong()); });
        if (!done)
            return tl::unexpected(done.error());
        return ids;
    });
}

using cachesql::unreadOfA;
/// Nothing was decided about it, here or there: neither a stage nor a decision under way.
const QString newA =
    u"a.status='pending' AND a.gone=0 AND NOT EXISTS(SELECT 1 FROM work.marks k WHERE "
    u"k.application=a.id AND k.stage<>0) AND a.id NOT IN (SELECT subject FROM work.journal WHERE "
    u"state NOT IN ('done','discarded') AND operation IN ('rejectApplication','acceptApplication') "
    u"AND (state IN ('queued','sending','unknown') OR (state='held' AND "
    u"hold_until>strftime('%s','now')*1000)))"_s;

} // namespace

QString Scope::key() const { return QString::number(int(kind)) + u'/' + of; }

Cache::Cache(Worker& worker, std::unique_ptr<Connection> reader, QString me)
    : m_worker(worker)
    , m_reader(std::move(reader))
    , m_me(std::move(me))
{
    m_beside.setMaxThreadCount(1);
}

QFuture<StoreResult<QList<RowId>>> Cache::boardIds()
{
    return idsOf(m_worker, u"SELECT n FROM roles WHERE board=1 ORDER BY created DESC, n"_s, {});
}

QFuture<StoreResult<QList<RowId>>> Cache::myRoleIds()
{
    // Open ones first: they are what there is to do.
    return idsOf(m_worker,
                 u"SELECT n FROM roles WHERE mine=1 ORDER BY status<>'open', created DESC, n"_s,
                 {});
}

QFuture<StoreResult<QList<RowId>>> Cache::applicantIds(const RoleId& role)
{
    return idsOf(m_worker, u"SELECT n FROM applications WHERE role=? ORDER BY created DESC, n"_s,
                 {role.value});
}

QFuture<StoreResult<QList<RowId>>> Cache::contractIds()
{
    return idsOf(m_worker, u"SELECT n FROM contracts ORDER BY created DESC, n"_s, {});
}

QFuture<StoreResult<QList<ApplicationId>>> Cache::threadsToCheck(int most)
{
    return m_worker.run([most](Connection& connection) -> StoreResult<QList<ApplicationId>> {
        QList<ApplicationId> out;
        auto done = connection.each(
            u"SELECT id FROM applications WHERE gone=0 AND status IN ('pending','accepted') "
            "ORDER BY checked>=updated, read_at, updated DESC LIMIT ?"_s,
            {most},
            [&](const QSqlQuery& row) { out.append(ApplicationId{row.value(0).toString()}); });
        if (!done)
            return tl::unexpected(done.error());
        return out;
    });
}

template <class T>
std::optional<T> Cache::body(const QString& sql, const QVariantList& values) const
{
    std::optional<T> out;
    (void)m_reader->each(sql, values, [&](const QSqlQuery& row) {
        out = codec::decode<T>(row.value(0).toByteArray());
    });
    return out;
}

std::optional<Role> Cache::role(RowId row) const
{
    return body<Role>(u"SELECT body FROM roles WHERE n=?"_s, {row});
}
std::optional<Role> Cache::role(const RoleId& id) const
{
    return body<Role>(u"SELECT body FROM roles WHERE id=?"_s, {id.value});
}
std::optional<Application> Cache::application(RowId row) const
{
    return body<Application>(u"SELECT body FROM applications WHERE n=?"_s, {row});
}
std::optional<Application> Cache::application(const ApplicationId& id) const
{
    return body<Application>(u"SELECT body FROM applications WHERE id=?"_s, {id.value});
}
bool Cache::isGone(const ApplicationId& id) const
{
    return m_reader->one(u"SELECT gone FROM applications WHERE id=?"_s, {id.value}).toInt() != 0;
}
std::optional<Contract> Cache::contract(RowId row) const
{
    return body<Contract>(u"SELECT body FROM contracts WHERE n=?"_s, {row});
}
std::optional<Contract> Cache::contract(const ContractId& id) const
{
    return body<Contract>(u"SELECT body FROM contracts WHERE id=?"_s, {id.value});
}

namespace {

template <class T>
QList<T> bodies(Connection& reader, const QString& sql, const QVariantList& values)
{
    QList<T> out;
    (void)reader.each(sql, values, [&](const QSqlQuery& row) {
        if (auto item = codec::decode<T>(row.value(0).toByteArray()))
            out.append(std::move(*item));
    });
    return out;
}

} // namespace

QList<Message> Cache::messages(const ApplicationId& id) const
{
    return bodies<Message>(*m_reader,
                           u"SELECT body FROM (SELECT body, created, n FROM messages WHERE "
                           u"application=? ORDER BY created DESC, n DESC "
                           "LIMIT 2000) ORDER BY created, n"_s,
                           {id.value});
}

QList<Settlement> Cache::settlements(const ContractId& id) const
{
    return bodies<Settlement>(
        *m_reader, u"SELECT body FROM settlements WHERE contract=? ORDER BY created, n"_s,
        {id.value});
}

QList<Review> Cache::reviews(const QString& agentOrBuyer) const
{
    return bodies<Review>(
        *m_reader, u"SELECT body FROM reviews WHERE of=? ORDER BY created DESC, n LIMIT 500"_s,
        {agentOrBuyer});
}

RowId Cache::rowOf(const ApplicationId& id) const
{
    return m_reader->one(u"SELECT n FROM applications WHERE id=?"_s, {id.value}).toLongLong();
}
RowId Cache::rowOf(const RoleId& id) const
{
    return m_reader->one(u"SELECT n FROM roles WHERE id=?"_s, {id.value}).toLongLong();
}
RowId Cache::rowOf(const ContractId& id) const
{
    return m_reader->one(u"SELECT n FROM contracts WHERE id=?"_s, {id.value}).toLongLong();
}

ContractId Cache::contractFor(const ApplicationId& id) const
{
    return {m_reader
                ->one(u"SELECT id FROM contracts WHERE application=? AND application<>'' "
                      "ORDER BY created DESC LIMIT 1"_s,
                      {id.value})
                .toString()};
}

ScopeInfo Cache::info(const Scope& scope) const
{
    ScopeInfo out;
    (void)m_reader->each(u"SELECT etag, fetched, complete FROM scopes WHERE key=?"_s, {scope.key()},
                         [&](const QSqlQuery& row) {
                             out = {row.value(0).toString().toLatin1(), row.value(1).toLongLong(),
                                    row.value(2).toInt() != 0};
                         });
    return out;
}

RoleId Cache::roleOf(const ApplicationId& id) const
{
    return {m_reader->one(u"SELECT role FROM applications WHERE id=?"_s, {id.value}).toString()};
}

RoleCounts Cache::counts(const RoleId& role) const { return countsOf(*m_reader, role); }

RoleCounts Cache::countsOf(Connection& connection, const RoleId& role)
{
    RoleCounts out;
    static const QString sql = u"SELECT count(*), coalesce(sum("_s + newA +
                               u"),0), coalesce(sum("_s + unreadOfA +
                               u"),0), coalesce(sum(a.gone=0 AND a.checked<a.updated AND a.status "
                               u"IN ('pending','accepted')),0), "
                               "coalesce(sum(a.status='pending' AND a.gone=0),0), coalesce(sum("_s +
                               unreadOfA + u">0),0) FROM applications a WHERE a.role=?"_s;
    (void)connection.each(sql, {role.value}, [&](const QSqlQuery& row) {
        out.applicants = row.value(0).toInt();
        out.fresh = row.value(1).toInt();
        out.unread = row.value(2).toInt();
        out.notChecked = row.value(3).toInt();
        out.open = row.value(4).toInt();
        out.decided = out.applicants - out.open;
        out.unreadThreads = row.value(5).toInt();
    });
    return out;
}

ThreadCounts Cache::thread(const ApplicationId& id) const
{
    ThreadCounts out;
    static const QString sql =
        u"SELECT (SELECT count(*) FROM messages m WHERE m.application=a.id), "_s + unreadOfA +
        u", a.checked>=a.updated, EXISTS(SELECT 1 FROM work.opened o WHERE o.application=a.id), "
        "coalesce((SELECT until_ms FROM work.read_marks r WHERE r.application=a.id),-1) FROM applications a WHERE a.id=?"_s;
    (void)m_reader->each(sql, {id.value}, [&](const QSqlQuery& row) {
        out = {row.value(0).toInt(), row.value(1).toInt(), row.value(2).toInt() != 0,
               row.value(3).toInt() != 0, row.value(4).toLongLong()};
    });
    return out;
}

} // namespace agh
