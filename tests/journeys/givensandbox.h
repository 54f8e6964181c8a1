#pragma once

#include "support/sandboxprocess.h"
#include "views/forms/sandboxhost.h"

namespace agh::test {

/// The sandbox that a test started and holds the strings of, as the welcome page finds it.
class GivenSandbox final : public SandboxHost
{
    Q_OBJECT
public:
    explicit GivenSandbox(SandboxProcess& process)
        : m_process(process)
    {}
    [[nodiscard]] bool isAvailable() const override { return true; }
    void start() override
    {
        QMetaObject::invokeMethod(this, &SandboxHost::ready, Qt::QueuedConnection);
    }
    [[nodiscard]] std::optional<World> world() const override
    {
        World world;
        world.origin = m_process.baseUrl();
        world.buyerEmail = m_process.buyerEmail();
        for (const SandboxProcess::DemoAgent& agent : m_process.agents())
            world.agents.append({agent.id, agent.name, Credential::agentKey(agent.key)});
        return world;
    }

private:
    SandboxProcess& m_process;
};

} // namespace agh::test
