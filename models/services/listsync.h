#pragma once

#include "api/pager.h"
#include "services/session.h"

#include <QSet>

namespace agh {

/// Reads a whole list into the cache, page by page, with the ETag of the last whole reading. One
/// reading per list at a time: asked again meanwhile, the one under way answers for both.
class ListSync : public QObject
{
    Q_OBJECT
public:
    explicit ListSync(Session& session)
        : m_session(session)
    {}

    /// `keep` chooses the rows that belong to the scope. `whole`: without the ETag, every page (F5,
    /// once an hour).
    template <class T>
    void run(const Scope& scope, typename Pager<T>::Make make, bool whole,
             std::function<void(QList<T>&)> keep = {})
    {
        if (m_running.contains(scope) || m_session.isSignInNeeded())
            return;
        m_running.insert(scope);
        SyncState loading = m_session.sync(scope);
        loading.phase = SyncState::Phase::Loading;
        m_session.setSync(scope, loading);
        const ScopeInfo info = m_session.cache().info(scope);
        auto etag = std::make_shared<QByteArray>();
        Pager<T>::run(
            m_session.client(), this, m_session.credential(), std::move(make),
            whole || !info.complete ? QByteArray() : info.etag,
            [this, scope, keep = std::move(keep)](Page<T> page, bool first, bool last) {
                Listing<T> listing;
                listing.scope = scope;
                listing.items = std::move(page.items);
                if (keep)
                    keep(listing.items);
                listing.first = first;
                listing.last = last;
                listing.etag = page.etag;
                (void)m_session.cache().apply(std::move(listing));
            },
            [this, scope](const ListEnd& end) { ended(scope, end); });
    }

private:
    void ended(const Scope& scope, const ListEnd& end);
    Session& m_session;
    QSet<Scope> m_running;
};

} // namespace agh
