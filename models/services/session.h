#pragma once

#include "api/client.h"
#include "domain/entities.h"
#include "platform/clock.h"
#include "store/store.h"

#include <QObject>

namespace agh {

/// How a list stands against the service.
struct SyncState
{
    enum class Phase { Idle, Loading, Fresh, Failed, Offline };
    Phase phase = Phase::Idle;
    std::optional<ApiError> error;        ///< Failed
    std::optional<StoreError> storeError; ///< Failed: it came, and could not be kept here
    int skippedRows = 0;                  ///< could not be understood
    bool incomplete = false;              ///< a page is missing; what is shown is what came
};

/// One signed-in account at work: what the services share. Owns none of what it is handed.
class Session : public QObject
{
    Q_OBJECT
public:
    using CredentialSource = std::function<Credential()>;
    enum class Reach { NotKnown, Online, Unreachable, OfflineByChoice };
    Session(Client& client, Store& store, const Clock& clock, Party me, CredentialSource credential,
            bool sandbox);

    [[nodiscard]] Client& client() const { return m_client; }
    [[nodiscard]] Store& store() const { return m_store; }
    [[nodiscard]] Cache& cache() const { return m_store.cache(); }
    [[nodiscard]] Journal& journal() const { return m_store.journal(); }
    [[nodiscard]] qint64 nowMs() const { return m_clock.nowMs(); }
    [[nodiscard]] const Party& me() const { return m_me; }
    [[nodiscard]] Credential credential() const { return m_credential(); }
    [[nodiscard]] bool isSandbox() const { return m_sandbox; }
    [[nodiscard]] Reach reach() const;
    [[nodiscard]] bool isOnline() const
    {
        return reach() == Reach::Online || reach() == Reach::NotKnown;
    }
    [[nodiscard]] qint64 lastReachedMs() const { return m_lastReachedMs; } ///< 0: not in this run
    [[nodiscard]] bool isSignInNeeded() const { return m_signInNeeded; }
    /// A new credential was put in place after signInNeeded: everything goes on.
    void credentialRenewed();
    /// The person's choice to work offline, and to end it.
    void setOffline(bool offline);

    [[nodiscard]] SyncState sync(const Scope& scope) const { return m_sync.value(scope); }
    void setSync(const Scope& scope, const SyncState& state);

    template <class T>
    [[nodiscard]] QFuture<Result<T>> read(Operation<T> operation)
    {
        return m_client.read(std::move(operation), credential());
    }

Q_SIGNALS:
    void signInNeeded();
    void resumed(); ///< signed in again, or the network is back: what waits may go
    void reachChanged();
    void syncChanged(const agh::Scope& scope);

private:
    void reached(qint64 ms);
    Client& m_client;
    Store& m_store;
    const Clock& m_clock;
    Party m_me;
    CredentialSource m_credential;
    bool m_sandbox;
    bool m_signInNeeded = false;
    Reach m_reach = Reach::NotKnown;
    qint64 m_lastReachedMs = 0;
    QHash<Scope, SyncState> m_sync;
};

} // namespace agh
