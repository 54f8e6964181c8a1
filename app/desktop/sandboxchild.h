#pragma once

#include "views/forms/sandboxhost.h"

#include <QProcess>

namespace agh {

/// agentsgethired-sandbox as a child process: on a free port, its world kept in a file of the
/// profile, ended with this program however that ends.
class SandboxChild final : public SandboxHost
{
    Q_OBJECT
public:
    explicit SandboxChild(QString worldFile, QObject* parent = nullptr);
    ~SandboxChild() override;

    [[nodiscard]] static QString program(); ///< empty: not installed
    [[nodiscard]] bool isAvailable() const override { return !program().isEmpty(); }
    void start() override;
    [[nodiscard]] std::optional<World> world() const override { return m_world; }
    void stop();

    /// The one line a sandbox says when it is ready.
    [[nodiscard]] static std::optional<World> readReadyLine(const QByteArray& line);

private:
    void readOutput();
    void ended();
    QString m_worldFile;
    QProcess m_process;
    std::optional<World> m_world;
    QString m_lastWords; ///< of its stderr, redacted
    bool m_stopping = false;
};

} // namespace agh
