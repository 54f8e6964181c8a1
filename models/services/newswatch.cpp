#include "services/newswatch.h"

using namespace Qt::Literals::StringLiterals;

namespace agh {

NewsWatch::NewsWatch(Session& session, const Poller& poller)
    : m_session(session)
    , m_poller(poller)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(1'500);
    connect(&m_soon, &QTimer::timeout, this, &NewsWatch::lookAtThreads);
    connect(&session.cache(), &Cache::changed, this,
            [this](const Scope& scope) { changed(scope); });
    connect(&session.cache(), &Cache::countsChanged, this,
            [this](const RoleId&, const ApplicationId& id) {
                // Counts move in their thousands while lists are read: only few were told.
                if (m_told.contains(id) && m_session.cache().thread(id).unread == 0) {
                    m_told.remove(id);
                    Q_EMIT read(id);
                }
            });
}

void NewsWatch::start()
{
    m_sinceMs = m_session.store().marks().view(u"news.since"_s).toLongLong();
    if (m_sinceMs == 0 && m_session.client().serviceTimeMs() > 0)
        learnSince();
    connect(&m_session.client(), &Client::reached, this, &NewsWatch::learnSince);
    using Newest = QHash<ApplicationId, qint64>;
    m_session.cache().newestIncoming().then(this, [this](const StoreResult<Newest>& newest) {
        m_known = newest.value_or(Newest());
        m_ready = true;
    });
}

/// Messages carry the service's time: this computer's, far ahead, would mute the first day.
void NewsWatch::learnSince()
{
    if (m_sinceMs > 0)
        return;
    const qint64 told = m_session.client().serviceTimeMs();
    m_sinceMs = told > 0 ? told : m_session.nowMs();
    m_session.store().marks().setView(u"news.since"_s, QString::number(m_sinceMs));
}

void NewsWatch::changed(const Scope& scope)
{
    if (!m_ready || m_sinceMs == 0)
        return;
    if (scope.kind == Scope::Kind::Messages)
        m_threads.insert({scope.of});
    else if (scope.kind == Scope::Kind::Applicants)
        m_roles.insert({scope.of});
    else
        return;
    if (!m_soon.isActive())
        m_soon.start();
}

void NewsWatch::lookAtThreads()
{
    QList<ThreadNews> news;
    const QSet<ApplicationId> threads = std::exchange(m_threads, {});
    for (const ApplicationId& id : threads) {
        const std::optional<Message> last = m_session.cache().lastIncoming(id);
        if (!last || !last->createdAt.isValid())
            continue;
        const qint64 before = m_known.value(id, m_sinceMs);
        m_known.insert(id, std::max(before, last->createdAt.ms()));
        const int unread = m_session.cache().thread(id).unread;
        if (last->createdAt.ms() > std::max(before, m_sinceMs) && unread > 0 &&
            !(id == m_poller.openThread())) {
            m_told.insert(id);
            news.append({id, *last, unread});
        }
    }
    if (!news.isEmpty())
        Q_EMIT written(news);
    const QSet<RoleId> roles = std::exchange(m_roles, {});
    for (const RoleId& role : roles)
        lookAtRole(role);
}

void NewsWatch::lookAtRole(const RoleId& role)
{
    Marks& marks = m_session.store().marks();
    const QString key = u"news.applied/"_s + role.value;
    const qint64 until = std::max(m_sinceMs, marks.view(key).toLongLong());
    m_session.cache()
        .applicantsAfter(role, until)
        .then(this, [this, role, key](const StoreResult<NewApplicants>& found) {
            if (!found || found->count == 0)
                return;
            m_session.store().marks().setView(key, QString::number(found->newestMs));
            Q_EMIT applied(role, found->count);
        });
}

} // namespace agh
