#pragma once

#include "services/accountwork.h"
#include "views/pages/connectionstate.h"
#include "views/text/moment.h"

#include <QTimer>

namespace agh {

/// Says in one line how an account stands against its service.
class ConnectionWatch : public QObject
{
    Q_OBJECT
public:
    ConnectionWatch(AccountWork& work, ConnectionState& state, Moment moment);
    void look();

private:
    void tryNow();
    [[nodiscard]] ConnectionState::Facts facts() const;
    [[nodiscard]] QString asOf() const;
    AccountWork& m_work;
    ConnectionState& m_state;
    Moment m_moment;
    QTimer m_soon; ///< many signals at once are one look
};

} // namespace agh
