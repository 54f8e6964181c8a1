#pragma once

#include "accounts/accounts.h"
#include "views/lists/rowlistmodel.h"
#include "views/text/tone.h"

namespace agh {

/// The accounts of this profile, for the switcher and the settings.
class AccountsList : public agh::RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the workspace")
public:
    enum Role {
        AccountIdRole = Qt::UserRole + 1, ///< accountId: string
        NameRole,                         ///< name: string, guarded
        InitialsRole,                     ///< initials: string
        AvatarColorRole,                  ///< avatarColor: int
        IsAgentRole,                      ///< isAgent: bool
        DetailRole,        ///< detail: string, "Buyer · marta@… · session in the keychain"
        StateWordRole,     ///< stateWord: string, "Signed in", "Locked", "Signed out",
                           ///< "Only until you close the app"
        StateToneRole,     ///< stateTone: Tone
        SandboxRole,       ///< sandbox: bool
        ServerTextRole,    ///< serverText: string
        CurrentRole,       ///< current: bool
        CanSignInRole,     ///< canSignIn: bool
        CanUnlockRole,     ///< canUnlock: bool
        CanSignOutRole,    ///< canSignOut: bool
        AccessibleTextRole ///< accessibleText: string
    };
    Q_ENUM(Role)
    using RowListModel::RowListModel;

    void setAccounts(const Accounts& accounts);

    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    /// Ends the session at the service and takes the secret out of the keychain; what lies on this
    /// computer stays or goes, as the person chooses.
    Q_INVOKABLE void signOut(const QString& accountId, bool eraseLocal);
    Q_INVOKABLE void signInAgain(const QString& accountId);
    /// Asks the keychain again, which may ask for its password.
    Q_INVOKABLE void unlock(const QString& accountId);
    /// Takes a signed-out account off the list.
    Q_INVOKABLE void forget(const QString& accountId);

Q_SIGNALS:
    void signOutAsked(const QString& accountId, bool eraseLocal);
    void signInAgainAsked(const QString& accountId);
    void unlockAsked(const QString& accountId);
    void forgetAsked(const QString& accountId);
};

} // namespace agh
