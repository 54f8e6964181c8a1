#include "services/session.h"

namespace agh {

Session::Session(Client& client, Store& store, const Clock& clock, Party me,
                 CredentialSource credential, bool sandbox)
    : m_client(client)
    , m_store(store)
    , m_clock(clock)
    , m_me(std::move(me))
    , m_credential(std::move(credential))
    , m_sandbox(sandbox)
{
    connect(&client, &Client::reached, this, &Session::reached);
    connect(&client, &Client::unreachable, this, [this] {
        if (m_reach != Reach::Unreachable) {
            m_reach = Reach::Unreachable;
            Q_EMIT reachChanged();
        }
    });
    connect(&client, &Client::unauthorized, this, [this](const Credential& refused) {
        // The late answer to a credential that was replaced meanwhile says nothing of the new one.
        if (!m_signInNeeded && refused == m_credential()) {
            m_signInNeeded = true;
            Q_EMIT signInNeeded();
        }
    });
}

Session::Reach Session::reach() const
{
    return m_client.isOffline() ? Reach::OfflineByChoice : m_reach;
}

void Session::reached(qint64 ms)
{
    m_lastReachedMs = ms;
    const Reach before = std::exchange(m_reach, Reach::Online);
    if (before != Reach::Online)
        Q_EMIT reachChanged();
    if (before == Reach::Unreachable)
        Q_EMIT resumed();
}

void Session::credentialRenewed()
{
    m_signInNeeded = false;
    Q_EMIT resumed();
}

void Session::setOffline(bool offline)
{
    if (offline == m_client.isOffline())
        return;
    m_client.setOffline(offline);
    Q_EMIT reachChanged();
    if (!offline)
        Q_EMIT resumed();
}

void Session::setSync(const Scope& scope, const SyncState& state)
{
    m_sync.insert(scope, state);
    Q_EMIT syncChanged(scope);
}

} // namespace agh
