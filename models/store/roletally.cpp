#include "store/roletally.h"

#include "store/applicantmarks.h"
#include "store/journal.h"

namespace agh {

RoleTally::RoleTally(Worker& worker, Cache& cache, const ApplicantMarks& marks,
                     const Journal& journal)
    : m_worker(worker)
    , m_cache(cache)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(15); // what comes in one burst is counted once
    connect(&m_soon, &QTimer::timeout, this, &RoleTally::count);
    connect(&cache, &Cache::changed, this, [this](const Scope& scope) {
        if (scope.kind == Scope::Kind::Applicants)
            refresh({scope.of});
    });
    connect(&cache, &Cache::countsChanged, this, [this](const RoleId& role) { refresh(role); });
    connect(&marks, &ApplicantMarks::changed, this, [this](const QList<ApplicationId>& ids) {
        for (const ApplicationId& id : ids)
            refreshOf(id);
    });
    connect(&journal, &Journal::changed, this,
            [this](qint64, const QString& subject) { refreshOf({subject}); });
}

RoleCounts RoleTally::of(const RoleId& role) const
{
    if (role.isEmpty())
        return {};
    auto found = m_counts.constFind(role);
    if (found == m_counts.constEnd())
        found = m_counts.insert(role, m_cache.counts(role));
    return *found;
}

void RoleTally::refreshOf(const ApplicationId& id)
{
    const RoleId role = m_cache.roleOf(id);
    if (!role.isEmpty())
        refresh(role);
}

void RoleTally::refresh(const RoleId& role)
{
    if (role.isEmpty())
        return;
    m_stale.insert(role);
    if (!m_counting && !m_soon.isActive())
        m_soon.start();
}

void RoleTally::count()
{
    const QList<RoleId> roles(m_stale.constBegin(), m_stale.constEnd());
    m_stale.clear();
    m_counting = true;
    m_worker
        .run([roles](Connection& connection) -> StoreResult<QList<RoleCounts>> {
            QList<RoleCounts> out;
            for (const RoleId& role : roles)
                out.append(Cache::countsOf(connection, role));
            return out;
        })
        .then(this, [this, roles](const StoreResult<QList<RoleCounts>>& counts) {
            m_counting = false;
            for (qsizetype i = 0; counts && i < roles.size(); ++i) {
                if (m_counts.contains(roles[i]) && m_counts.value(roles[i]) == counts->at(i))
                    continue;
                m_counts.insert(roles[i], counts->at(i));
                Q_EMIT changed(roles[i]);
            }
            if (!m_stale.isEmpty())
                m_soon.start();
        });
}

} // namespace agh
