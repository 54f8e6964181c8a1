#pragma once

#include "services/reviewservice.h"

#include <QTimer>

namespace agh {

/// Waits for the payout method of an applicant to appear: where the service tells it with the
/// application, and else in the list of all agents, looked at now and then while the app is open.
class PayoutWatch : public QObject
{
    Q_OBJECT
public:
    enum class State { None, Watching, Appeared };
    PayoutWatch(Session& session, ReviewService& review);

    void start();
    /// The person wants to be told, or not any more.
    void watch(const ApplicationId& id, bool on);
    [[nodiscard]] State state(const ApplicationId& id) const;
    /// Reads the list of agents now, where anybody is waited for.
    void checkNow();

Q_SIGNALS:
    /// Once for each; it stands in the list of what is watched by then.
    void appeared(const agh::ApplicationId& id, const QString& agentName, const QString& rail);
    void changed(const agh::ApplicationId& id);

private:
    void look(const Application& application);
    void found(const PayoutWatchRow& row, const QString& name);
    Session& m_session;
    ReviewService& m_review;
    QTimer m_timer;
    bool m_reading = false;
};

} // namespace agh
