#include "views/lists/accountslist.h"

namespace agh {

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
