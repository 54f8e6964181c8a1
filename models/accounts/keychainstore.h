#pragma once

#include "accounts/keychainprobe.h"
#include "accounts/secretstore.h"

#include <QQueue>

#include <chrono>
#include <memory>

namespace QKeychain {
class Job;
}

namespace agh {

/// The computer's keychain through QtKeychain: one job at a time, never a file in its place. A job
/// that waits for a prompt is answered Locked after `patience` and goes on; its end comes as
/// answeredLate.
class KeychainStore final : public SecretStore
{
    Q_OBJECT
public:
    explicit KeychainStore(KeychainProbe& probe,
                           std::chrono::milliseconds patience = std::chrono::seconds(4),
                           QObject* parent = nullptr);
    ~KeychainStore() override;
    [[nodiscard]] QFuture<SecretAnswer> read(const QString& entry) override;
    [[nodiscard]] QFuture<SecretAnswer> write(const QString& entry,
                                              const Credential& credential) override;
    [[nodiscard]] QFuture<SecretAnswer> remove(const QString& entry) override;
    [[nodiscard]] QString describe() const override;

private:
    struct Task;
    QFuture<SecretAnswer> add(Deed deed, const QString& entry, const Credential& credential);
    void startNext();
    void ended(const std::shared_ptr<Task>& task, QKeychain::Job* job);
    void deliver(const std::shared_ptr<Task>& task, const SecretAnswer& answer);
    KeychainProbe& m_probe;
    std::chrono::milliseconds m_patience;
    QQueue<std::shared_ptr<Task>> m_waiting;
    std::shared_ptr<Task> m_running;
};

} // namespace agh
