#include "views/forms/sandboxdoor.h"

namespace agh {

SandboxDoor::SandboxDoor(QObject* parent)
    : QObject(parent)
    , m_agents(new DemoAgentsList(this))
    , m_mails(new SandboxMailsList(this))
{}

void SandboxDoor::open() {}

void SandboxDoor::close() {}

void SandboxDoor::asBuyer() {}

void SandboxDoor::useMail(int) {}

void SandboxDoor::asAgent(int) {}

} // namespace agh
