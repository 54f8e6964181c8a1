#pragma once

#include "accounts/memorystore.h"
#include "support/sandboxprocess.h"
#include "views/pages/workspace.h"

#include <QSettings>
#include <QTemporaryDir>

namespace agh::test {

class MovableClock final : public Clock
{
public:
    [[nodiscard]] qint64 nowMs() const override
    {
        return QDateTime::currentMSecsSinceEpoch() + ahead;
    }
    qint64 ahead = 0;
};

class FixedProbe final : public KeychainProbe
{
public:
    [[nodiscard]] QFuture<KeychainLook> look() override
    {
        QPromise<KeychainLook> promise;
        promise.start();
        promise.addResult(answer);
        promise.finish();
        return promise.future();
    }
    KeychainLook answer{KeychainState::Ready, QStringLiteral("Secret Service")};
};

/// A keychain that can be told to fail.
class MoodyStore final : public SecretStore
{
public:
    [[nodiscard]] QFuture<SecretAnswer> read(const QString& entry) override
    {
        return mood == SecretStatus::Found ? m_kept.read(entry) : sulk();
    }
    [[nodiscard]] QFuture<SecretAnswer> write(const QString& entry,
                                              const Credential& credential) override
    {
        return mood == SecretStatus::Found ? m_kept.write(entry, credential) : sulk();
    }
    [[nodiscard]] QFuture<SecretAnswer> remove(const QString& entry) override
    {
        return mood == SecretStatus::Found ? m_kept.remove(entry) : sulk();
    }
    [[nodiscard]] QString describe() const override { return QStringLiteral("Secret Service"); }
    SecretStatus mood = SecretStatus::Found;

private:
    [[nodiscard]] QFuture<SecretAnswer> sulk() const
    {
        QPromise<SecretAnswer> promise;
        promise.start();
        promise.addResult(SecretAnswer{mood, {}, {}});
        promise.finish();
        return promise.future();
    }
    MemoryStore m_kept;
};

class SpyBrowser final : public LinkOpener
{
public:
    QList<QUrl> opened;

protected:
    bool handOver(const QUrl& url) override
    {
        opened.append(url);
        return true;
    }
};

/// A sandbox that the test started itself.
class GivenHost final : public SandboxHost
{
public:
    [[nodiscard]] bool isAvailable() const override { return available; }
    void start() override
    {
        if (available)
            QMetaObject::invokeMethod(this, &SandboxHost::ready, Qt::QueuedConnection);
        else
            Q_EMIT failed(QStringLiteral("not installed"));
    }
    [[nodiscard]] std::optional<World> world() const override { return given; }
    bool available = true;
    std::optional<World> given;
};

/// Everything a workspace stands on, in a folder of its own.
struct Rig
{
    explicit Rig(const Server& home, const QString& folder)
        : paths(Paths::inFolder(folder))
        , ready(paths.prepare() == FolderTrouble::None)
        , settings(paths.settingsFile(), QSettings::IniFormat)
        , registry(paths.accountsFile(), clock)
        , pending(paths.pendingLinkFile(), clock)
        , accounts(registry, secrets, probe, paths.profileId())
        , around{accounts, pending, probe, secrets, browser, host,
                 settings, paths,   clock, home,    false,   {}}
    {
        report = registry.load();
    }
    Paths paths;
    bool ready;
    MovableClock clock;
    FixedProbe probe;
    MoodyStore secrets;
    SpyBrowser browser;
    GivenHost host;
    QSettings settings;
    AccountRegistry registry;
    AccountRegistry::Report report;
    PendingLinkFile pending;
    Accounts accounts;
    Surroundings around;
};

} // namespace agh::test
