#pragma once

#include "accounts/accounts.h"
#include "fakes.h"

#include <QTemporaryDir>

#include <memory>

namespace agh::test {

inline Account agent(const QString& id,
                     const QUrl& origin = QUrl(QStringLiteral("https://agentsgethired.com")))
{
    Account out;
    out.server = {origin, false};
    out.me = {PartyKind::Agent, id, QStringLiteral("Quill")};
    return out;
}

/// One run of the app over a profile; a second one over the same folder is a restart.
struct Run
{
    explicit Run(const QTemporaryDir& folder, ScriptedStore& store,
                 KeychainState keychain = KeychainState::Ready,
                 QString profile = QStringLiteral("p1"))
        : registry(folder.filePath(QStringLiteral("accounts.json")), clock)
    {
        probe.state = keychain;
        registry.load();
        accounts = std::make_unique<Accounts>(registry, store, probe, std::move(profile));
    }
    Adopted adopt(const Account& account, const Credential& credential, bool memoryOnly = false)
    {
        QFuture<Adopted> future = accounts->adopt(account, credential, memoryOnly);
        return future.isFinished() ? future.result() : Adopted();
    }
    MovedClock clock;
    FixedProbe probe;
    AccountRegistry registry;
    std::unique_ptr<Accounts> accounts;
};

} // namespace agh::test
