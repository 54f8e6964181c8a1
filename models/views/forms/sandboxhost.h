#pragma once

#include "api/credential.h"

#include <QList>
#include <QObject>
#include <QUrl>

#include <optional>

namespace agh {

/// The stand-in marketplace of this computer, as a port: whoever runs it.
class SandboxHost : public QObject
{
    Q_OBJECT
public:
    struct DemoAgent
    {
        QString id, name;
        Credential key;
    };
    struct World
    {
        QUrl origin;
        QString buyerEmail;
        QList<DemoAgent> agents;
    };
    using QObject::QObject;

    [[nodiscard]] virtual bool isAvailable() const = 0;
    /// Starts it where it does not run; ready() or failed() follows, at once where it runs.
    virtual void start() = 0;
    [[nodiscard]] virtual std::optional<World> world() const = 0; ///< while it runs

Q_SIGNALS:
    void ready();
    void failed(const QString& detail);
};

} // namespace agh
