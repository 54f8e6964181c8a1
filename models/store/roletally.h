#pragma once

#include "store/cache.h"

#include <QHash>
#include <QSet>
#include <QTimer>

namespace agh {

class ApplicantMarks;
class Journal;

/// What each role's applicants come to, counted on the worker and kept: thousands of rows are not
/// counted on the thread that draws. Follows the cache, the marks and the journal.
class RoleTally : public QObject
{
    Q_OBJECT
public:
    RoleTally(Worker& worker, Cache& cache, const ApplicantMarks& marks, const Journal& journal);

    /// As last counted; the first time it is counted here and now, so that a start shows it.
    [[nodiscard]] RoleCounts of(const RoleId& role) const;
    void refresh(const RoleId& role);

Q_SIGNALS:
    void changed(const agh::RoleId& role);

private:
    void count();
    void refreshOf(const ApplicationId& id);
    Worker& m_worker;
    Cache& m_cache;
    mutable QHash<RoleId, RoleCounts> m_counts;
    QSet<RoleId> m_stale;
    bool m_counting = false;
    QTimer m_soon;
};

} // namespace agh
