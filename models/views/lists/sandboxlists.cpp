#include "views/lists/sandboxlists.h"

namespace agh {

QHash<int, QByteArray> DemoAgentsList::roleNames() const
{
    return {{AgentIdRole, "agentId"},
            {NameRole, "name"},
            {InitialsRole, "initials"},
            {AvatarColorRole, "avatarColor"},
            {TaglineRole, "tagline"}};
}

QHash<int, QByteArray> SandboxMailsList::roleNames() const
{
    return {{SubjectRole, "subject"},
            {WhenTextRole, "whenText"},
            {UsedRole, "used"},
            {AccessibleTextRole, "accessibleText"}};
}

} // namespace agh
