#pragma once

#include "services/poller.h"

#include <QSet>
#include <QTimer>

namespace agh {

/// A conversation in which the other side wrote.
struct ThreadNews
{
    ApplicationId application;
    Message last;   ///< the newest of theirs
    int unread = 0; ///< how many of theirs were not read here
};

/// Finds out what is news to the person: messages and applicants that came after this computer
/// first looked, told once, and not what it has on the screen. What was in the cache at the start
/// was there before. It says so a moment later, so that one round of reading is one piece of news.
class NewsWatch : public QObject
{
    Q_OBJECT
public:
    NewsWatch(Session& session, const Poller& poller);

    void start();
    void setSettleTime(std::chrono::milliseconds time) { m_soon.setInterval(time); }

Q_SIGNALS:
    void written(const QList<agh::ThreadNews>& news);
    /// Nothing is unread any more where something was told.
    void read(const agh::ApplicationId& id);
    /// `total`: all applicants of the role that came since it was last told and were not opened.
    void applied(const agh::RoleId& role, int total);

private:
    void changed(const Scope& scope);
    void learnSince();
    void lookAtThreads();
    void lookAtRole(const RoleId& role);
    Session& m_session;
    const Poller& m_poller; ///< knows the conversation on the screen
    bool m_ready = false;   ///< what was there at the start is known
    qint64 m_sinceMs = 0;   ///< this account was first seen here, by the service's clock
    QHash<ApplicationId, qint64> m_known;
    QSet<ApplicationId> m_threads, m_told;
    QSet<RoleId> m_roles;
    QTimer m_soon;
};

} // namespace agh
