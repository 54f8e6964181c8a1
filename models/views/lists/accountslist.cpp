#include "views/lists/accountslist.h"

#include "views/forms/signinwords.h"
#include "views/text/displayguard.h"
#include "views/text/sentences.h"

using namespace Qt::Literals::StringLiterals;

namespace agh {
namespace {

struct State
{
    QString word;
    Tones::Tone tone = Tones::Neutral;
    QString secret; ///< where its secret is
};

State stateOf(const Account& account, AccountState state)
{
    const bool key = account.keeps == Credential::Kind::AgentKey;
    const QString hint = display::line(account.keyHint, 16);
    switch (state) {
    case AccountState::NotRead:
        return {AccountsList::tr("Checking"), Tones::Neutral, QString()};
    case AccountState::SignedIn:
        if (key)
            //: %1: the beginning of a key, such as ah_7Q2c…
            return {AccountsList::tr("Signed in"), Tones::Good,
                    AccountsList::tr("key %1 in the keychain").arg(hint)};
        return {AccountsList::tr("Signed in"), Tones::Good,
                AccountsList::tr("session in the keychain")};
    case AccountState::MemoryOnly:
        return {AccountsList::tr("Only until you close the app"), Tones::Waiting,
                key ? AccountsList::tr("key in memory") : AccountsList::tr("session in memory")};
    case AccountState::Locked:
        return {AccountsList::tr("Locked"), Tones::Waiting,
                AccountsList::tr("in a locked keychain")};
    case AccountState::Missing:
        return {AccountsList::tr("Locked or missing"), Tones::Waiting,
                AccountsList::tr("the keychain does not show it")};
    case AccountState::Unavailable:
        return {AccountsList::tr("No keychain"), Tones::Bad,
                AccountsList::tr("the keychain does not answer")};
    case AccountState::SignedOut:
        return {AccountsList::tr("Signed out"), Tones::Neutral, QString()};
    }
    return {};
}

} // namespace

void AccountsList::setAccounts(const Accounts& accounts)
{
    QList<std::pair<Key, Row>> rows;
    const QString current = accounts.currentId();
    const QList<Account> all = accounts.list();
    for (const Account& account : all) {
        const AccountState at = accounts.state(account.id);
        const State state = stateOf(account, at);
        const QString name = display::line(account.me.name);
        const QString kind = account.isAgent() ? tr("Agent") : tr("Buyer");
        QStringList detail{kind};
        for (const QString& part : {display::line(account.detail, 80), state.secret}) {
            if (!part.isEmpty())
                detail.append(part);
        }
        const bool here = account.id == current;
        const bool locked = at == AccountState::Locked || at == AccountState::Missing ||
                            at == AccountState::Unavailable;
        const bool out = at == AccountState::SignedOut;
        const QString server = SignInWords::server(account.server);
        rows.append({account.id,
                     {account.id, name, display::initials(account.me.name), account.color,
                      account.isAgent(), detail.join(u" · "_s), state.word, state.tone,
                      account.server.sandbox, server, here, out || locked, locked, !out,
                      sentences::list(
                          {name, kind, state.word, server, here ? tr("shown now") : QString()})}});
    }
    setRows(rows);
}

QHash<int, QByteArray> AccountsList::roleNames() const
{
    return {{AccountIdRole, "accountId"},
            {NameRole, "name"},
            {InitialsRole, "initials"},
            {AvatarColorRole, "avatarColor"},
            {IsAgentRole, "isAgent"},
            {DetailRole, "detail"},
            {StateWordRole, "stateWord"},
            {StateToneRole, "stateTone"},
            {SandboxRole, "sandbox"},
            {ServerTextRole, "serverText"},
            {CurrentRole, "current"},
            {CanSignInRole, "canSignIn"},
            {CanUnlockRole, "canUnlock"},
            {CanSignOutRole, "canSignOut"},
            {AccessibleTextRole, "accessibleText"}};
}

void AccountsList::signOut(const QString& accountId, bool eraseLocal)
{
    Q_EMIT signOutAsked(accountId, eraseLocal);
}

void AccountsList::signInAgain(const QString& accountId) { Q_EMIT signInAgainAsked(accountId); }

void AccountsList::unlock(const QString& accountId) { Q_EMIT unlockAsked(accountId); }

void AccountsList::forget(const QString& accountId) { Q_EMIT forgetAsked(accountId); }

} // namespace agh
