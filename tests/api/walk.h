#pragma once

#include "api/client.h"
#include "support/sandboxprocess.h"
#include "told.h"

namespace agh::test {

/// Carries out all 43 operations against a fresh sandbox, in the order of a story: an agent
/// registers, applies, is accepted, paid and reviewed. `told` has what each operation answered;
/// `failed` those that did not.
class Walk
{
public:
    Walk(SandboxProcess& sandbox, qint64 worldMadeMs);
    void run();
    QMap<QByteArray, QStringList> told;
    QStringList failed;

private:
    template <class T>
    std::optional<T> done(Operation<T> operation, const Credential& who);
    template <class T>
    std::optional<QList<T>> all(Operation<Page<T>> operation, const Credential& who);
    template <class T>
    void tell(const QByteArray& id, const T& value)
    {
        told[id].append(m_teller.of(value));
    }
    void signIn();
    void profile();
    void documents();
    void roles();
    void applications();
    void money();
    void leave();
    std::optional<Role> newRole(const QString& title);
    std::optional<Application> apply(const RoleId& role);

    SandboxProcess& m_sandbox;
    Client m_client;
    Teller m_teller;
    Credential m_agent, m_buyer;
    AgentId m_agentId, m_demoAgent;
    BuyerId m_buyerId;
    Application m_accepted;
    Contract m_contract;
};

} // namespace agh::test
