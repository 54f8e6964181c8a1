#include "store/cache.h"

using namespace Qt::Literals::StringLiterals;

// What is noted about lists and threads beside their rows.
namespace agh {

void Cache::touch(const Scope& scope, qint64 nowMs)
{
    end(scope);
    (void)m_worker.run([key = scope.key(), nowMs](Connection& connection) {
        return connection.run(u"UPDATE scopes SET fetched=? WHERE key=?"_s, {nowMs, key});
    });
}

void Cache::markIncomplete(const Scope& scope)
{
    m_seen.remove(scope.key());
    (void)m_worker.run([key = scope.key()](Connection& connection) {
        return connection.run(u"UPDATE scopes SET etag='', complete=0 WHERE key=?"_s, {key});
    });
}

void Cache::markChecked(const ApplicationId& id, qint64 updatedAtMs)
{
    m_worker
        .run([id, updatedAtMs](Connection& connection) {
            return connection.run(
                u"UPDATE applications SET checked=max(checked, ?), read_at=strftime('%s','now')*1000 WHERE id=?"_s,
                {updatedAtMs, id.value});
        })
        .then(this, [this, id](const StoreResult<int>&) { announceCounts(id); });
}

void Cache::markTried(const ApplicationId& id)
{
    (void)m_worker.run([id](Connection& connection) {
        return connection.run(
            u"UPDATE applications SET read_at=strftime('%s','now')*1000 WHERE id=?"_s, {id.value});
    });
}

void Cache::dropMine(const RoleId& id)
{
    m_worker
        .run([id](Connection& connection) {
            return connection.run(u"UPDATE roles SET mine=0 WHERE id=? AND mine=1"_s, {id.value});
        })
        .then(this, [this](const StoreResult<int>& rows) {
            if (rows && *rows > 0)
                Q_EMIT changed({Scope::Kind::MyRoles, {}}, {}, true);
        });
}

void Cache::announceCounts(const ApplicationId& id)
{
    const auto found = application(id);
    Q_EMIT countsChanged(found ? found->roleId : RoleId(), id);
}

} // namespace agh
