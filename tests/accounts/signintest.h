#pragma once

#include "accounts/keysignin.h"
#include "accounts/linksignin.h"
#include "fakes.h"
#include "platform/paths.h"
#include "support/sandboxprocess.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace agh::test {

inline Client::Limits quick()
{
    Client::Limits limits;
    limits.firstBackoff = std::chrono::milliseconds(10);
    limits.readTries = 2;
    return limits;
}

/// A profile in a folder of its own, talking to the sandbox.
struct Profile
{
    Profile(const QString& folder, const QUrl& origin, ScriptedStore& secrets, MovedClock& moved)
        : paths(Paths::inFolder(folder))
        , clock(moved)
        , server{origin, true}
        , client(origin, quick())
        , registry((static_cast<void>(paths.prepare()), paths.accountsFile()), moved)
        , pending(paths.pendingLinkFile(), moved)
    {
        registry.load();
        registry.setSandboxOrigin(origin);
        accounts = std::make_unique<Accounts>(registry, secrets, probe, paths.profileId());
        link = std::make_unique<LinkSignIn>(client, server, pending, *accounts, moved);
        key = std::make_unique<KeySignIn>(client, server, *accounts);
    }
    [[nodiscard]] LinkTrouble::Kind trouble() const { return link->trouble()->kind; }
    Paths paths;
    MovedClock& clock;
    Server server;
    Client client;
    FixedProbe probe;
    AccountRegistry registry;
    PendingLinkFile pending;
    std::unique_ptr<Accounts> accounts;
    std::unique_ptr<LinkSignIn> link;
    std::unique_ptr<KeySignIn> key;
};

/// One sandbox for all tests of a class, a profile of its own for each.
class SignInTest : public QObject
{
    Q_OBJECT
protected:
    SandboxProcess m_sandbox;
    std::unique_ptr<QTemporaryDir> m_folder;
    ScriptedStore m_secrets;
    MovedClock m_clock;
    std::unique_ptr<Profile> m_profile;
    int m_buyers = 0;

    /// Another address for each test: mails of one are nobody else's.
    QString freshEmail() { return QStringLiteral("buyer%1@example.org").arg(++m_buyers); }
    void restart()
    {
        m_profile.reset();
        m_profile =
            std::make_unique<Profile>(m_folder->path(), m_sandbox.baseUrl(), m_secrets, m_clock);
    }
    void ask(const QString& email)
    {
        m_profile->link->request(email, QStringLiteral("Ada"));
        QTRY_COMPARE(m_profile->link->phase(), LinkSignIn::Phase::WaitFor);
    }
    void verify(const QString& pasted)
    {
        m_profile->link->verify(pasted, false);
        QTRY_VERIFY(m_profile->link->phase() != LinkSignIn::Phase::Verifying);
    }
    qsizetype sent(const QString& path)
    {
        return m_sandbox.requests(QStringLiteral("POST"), path).size();
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_sandbox.start(), qPrintable(m_sandbox.errorText())); }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_secrets.kept.clear();
        m_secrets.readsAs = m_secrets.writesAs = m_secrets.removesAs = SecretStatus::Found;
        m_sandbox.clearFaults();
        m_sandbox.forgetRequests();
        restart();
    }
    void cleanup() { m_profile.reset(); }
};

} // namespace agh::test
