#pragma once

#include "api/pager.h"
#include "services/session.h"

#include <QHash>

namespace agh {

/// Reads a whole list into the cache, page by page, with the ETag of the last whole reading. One
/// reading per list at a time: asked again meanwhile, the one under way answers for both. The next
/// page is asked for while one is being written, no further ahead.
class ListSync : public QObject
{
    Q_OBJECT
public:
    using Done = std::function<void(const SyncState&)>;
    explicit ListSync(Session& session)
        : m_session(session)
    {}

    /// `keep` chooses the rows that belong to the scope. `whole`: without the ETag, every page (F5,
    /// once an hour). `done` runs when what came is in the cache.
    template <class T>
    void run(const Scope& scope, typename Pager<T>::Make make, bool whole,
             std::function<void(QList<T>&)> keep = {}, Done done = {})
    {
        if (m_session.isSignInNeeded())
            return;
        if (const auto running = m_running.constFind(scope); running != m_running.constEnd()) {
            // One that may end at "unchanged" does not answer for one that wants every page.
            if (whole && !(*running)->whole)
                (*running)->again = [=, this] { run<T>(scope, make, true, keep, done); };
            return;
        }
        const ScopeInfo info = m_session.cache().info(scope);
        const QByteArray etag = whole || !info.complete ? QByteArray() : info.etag;
        const RunPtr reading = begin(scope, etag.isEmpty(), std::move(done));
        Pager<T>::run(
            m_session.client(), this, m_session.credential(), std::move(make), etag,
            [this, reading, keep = std::move(keep)](Page<T> page, bool first, bool last) {
                Listing<T> listing;
                listing.scope = reading->scope;
                listing.items = std::move(page.items);
                if (keep)
                    keep(listing.items);
                listing.first = first;
                listing.last = last;
                listing.etag = page.etag;
                ++reading->writing;
                m_session.cache()
                    .apply(std::move(listing))
                    .then(this, [this, reading](const StoreResult<Applied>& applied) {
                        written(reading, applied);
                    });
            },
            [this, reading](ListEnd end) {
                reading->end = std::move(end);
                if (reading->writing == 0)
                    ended(reading, *reading->end);
            },
            [reading](std::function<void()> goOn) {
                if (reading->writing <= 1)
                    goOn();
                else
                    reading->goOn = std::move(goOn);
            });
    }

private:
    struct Run
    {
        Scope scope;
        bool whole = false;
        int writing = 0; ///< pages that are not in the cache yet
        std::optional<StoreError> notKept;
        std::optional<ListEnd> end;
        std::function<void()> goOn, again;
        Done done;
    };
    using RunPtr = std::shared_ptr<Run>;
    [[nodiscard]] RunPtr begin(const Scope& scope, bool whole, Done done);
    void written(const RunPtr& reading, const StoreResult<Applied>& applied);
    void ended(const RunPtr& reading, const ListEnd& end);
    Session& m_session;
    QHash<Scope, RunPtr> m_running;
};

} // namespace agh
