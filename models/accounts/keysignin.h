#pragma once

#include "accounts/accounts.h"
#include "api/client.h"

#include <QObject>

namespace agh {

/// Why a key was not taken. Worded in views.
struct KeyTrouble
{
    enum class Kind {
        NotAKey,    ///< not of the form ah_… or ai_…
        NotKnown,   ///< the service does not know this key
        NotAnAgent, ///< it answered with something else than an agent
        Failed,     ///< not checked; `error` tells
        Unknown     ///< asking for a session: no answer came; nothing is lost, try again
    };
    Kind kind = Kind::NotAKey;
    std::optional<ApiError> error;
};

/// Signing in as an agent with its key: checked against GET /api/me, then kept; or exchanged for a
/// session, and the key forgotten.
class KeySignIn : public QObject
{
    Q_OBJECT
public:
    enum class Look { NoKey, NotAKey, LooksLikeAKey };
    KeySignIn(Client& client, Server server, Accounts& accounts, QObject* parent = nullptr);

    [[nodiscard]] static Look look(QStringView typed); ///< keeps nothing
    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] const std::optional<KeyTrouble>& trouble() const { return m_trouble; }
    void signIn(const QString& typed, bool sessionOnly, bool memoryOnly);

Q_SIGNALS:
    void changed();
    void signedIn(const agh::Adopted& adopted);
    void refused();

private:
    void keep(const Agent& agent, const Credential& credential, bool memoryOnly);
    void stand(bool busy, std::optional<KeyTrouble> trouble = {});
    void refuse(const ApiError& error);

    Client& m_client;
    Server m_server;
    Accounts& m_accounts;
    bool m_busy = false;
    std::optional<KeyTrouble> m_trouble;
};

} // namespace agh
