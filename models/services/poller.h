#pragma once

#include "services/reviewservice.h"

#include <QTimer>

namespace agh {

/// What is due to be read, by the clock alone: the open thread every 5 s while the window has the
/// focus, other threads in turn, at most 60 thread reads in any minute; lists every minute, every
/// five in the background.
class PollPlan
{
public:
    struct Due
    {
        bool openThread = false, lists = false, wholeLists = false;
        int otherThreads = 0; ///< how many may be read now
    };
    void setFocused(bool focused) { m_focused = focused; }
    void setOpenThread(bool open) { m_threadOpen = open; }
    void restart(); ///< everything is due at once: signed in, or the network is back
    /// What is due now; it counts as done.
    [[nodiscard]] Due next(qint64 nowMs);
    /// A thread was opened by the person: may it be read at once? It counts where it may.
    [[nodiscard]] bool mayReadNow(qint64 nowMs);
    /// As many of the granted other threads were not needed.
    void giveBack(int count);

private:
    static constexpr int mostPerMinute = 60;
    void forget(qint64 nowMs);
    bool m_focused = true, m_threadOpen = false;
    qint64 m_thread = 0, m_others = 0, m_lists = 0, m_whole = 0;
    QList<qint64> m_reads; ///< times of the thread reads of the last minute
};

/// Keeps what is shown fresh. Stops while offline or signed out.
class Poller : public QObject
{
    Q_OBJECT
public:
    Poller(Session& session, RolesService& roles, ReviewService& review, ThreadService& threads,
           ContractService& contracts);

    void start();
    void setFocused(bool focused);
    void setOpenRole(const RoleId& id);
    void setOpenThread(const ApplicationId& id);
    [[nodiscard]] const ApplicationId& openThread() const { return m_openThread; }
    /// It is not looked at any more, unless another one is by now.
    void closeThread(const ApplicationId& id);
    /// F5: every page of what is shown.
    void refreshAll();
    void tick(); ///< once a second; public for tests with a clock of their own

private:
    void readLists(bool whole);
    void readNewRoles();
    [[nodiscard]] bool mayRead() const;
    Session& m_session;
    RolesService& m_roles;
    ReviewService& m_review;
    ThreadService& m_threads;
    ContractService& m_contracts;
    PollPlan m_plan;
    RoleId m_openRole;
    ApplicationId m_openThread;
    QTimer m_timer, m_newRoles;
};

} // namespace agh
