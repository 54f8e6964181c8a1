#pragma once

#include <QLocalServer>
#include <QLockFile>
#include <QObject>

namespace agh {

/// One process per profile. The first holds a lock and listens on a socket that only its own user
/// reaches; a second one hands over its link and ends.
class OneProcess : public QObject
{
    Q_OBJECT
public:
    enum class Role { First, HandedOver, NoAnswer };
    /// `folder`: the profile's data folder; `lockFile` in it.
    OneProcess(const QString& folder, const QString& lockFile, QObject* parent = nullptr);
    ~OneProcess() override;

    /// Takes the profile, or hands `link` (may be empty) to the process that has it.
    [[nodiscard]] Role take(const QString& link);
    [[nodiscard]] QString socketPath() const; ///< empty: no path that is short enough

    static constexpr int mostBytes = 4096;
    static constexpr int patienceMs = 2000;

Q_SIGNALS:
    /// A second process was started; `link` may be empty, and is as it was handed over.
    void asked(const QString& link);

private:
    [[nodiscard]] bool handOver(const QString& link) const;
    void listen();
    void serve(QLocalSocket* socket);
    QString m_folder;
    QLockFile m_lock;
    QLocalServer m_server;
};

} // namespace agh
