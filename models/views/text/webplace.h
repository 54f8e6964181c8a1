#pragma once

#include <QString>

class QUrl;

namespace agh {

/// What a pasted address of the service names: "https://agentsgethired.com/roles/rol_1", with or
/// without the host, or "agentsgethired://role/rol_1".
struct WebPlace
{
    enum class Kind { None, Role, Application, Contract, Agent };
    Kind kind = Kind::None;
    QString id;
    friend bool operator==(const WebPlace&, const WebPlace&) = default;

    /// None for another host, another place or an id that is none. `origin`: the server at work.
    [[nodiscard]] static WebPlace of(const QString& typed, const QUrl& origin);
};

} // namespace agh
