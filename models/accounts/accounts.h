#pragma once

#include "accounts/accountregistry.h"
#include "accounts/keychainprobe.h"
#include "accounts/secretstore.h"
#include "api/error.h"

#include <QHash>
#include <QObject>
#include <QPromise>

#include <memory>

namespace agh {

/// What became of keeping a new credential.
struct Adopted
{
    QString accountId;
    bool renewed = false;    ///< the account was known already
    bool memoryOnly = false; ///< the credential is in memory until the app ends …
    std::optional<SecretStatus>
        keychain;        ///< … because the keychain answered this; empty: by choice
    QString fileTrouble; ///< the list of accounts could not be written, in the system's words
};

/// What became of signing out. The account is signed out here in any case.
struct SignedOutReport
{
    enum class Session { NoneToEnd, Ended, NotReached };
    Session session = Session::NoneToEnd;
    std::optional<ApiError> error; ///< NotReached: the service may still take the session
    bool entryLeft = false;        ///< the keychain would not remove its entry; tried again later
    QString fileTrouble;
};

/// The accounts of this profile and their credentials. QML gets no credential back.
class Accounts : public QObject
{
    Q_OBJECT
public:
    Accounts(AccountRegistry& registry, SecretStore& secrets, KeychainProbe& probe,
             QString profileId, QObject* parent = nullptr);
    ~Accounts() override;

    /// Where the sandbox of this run answers; accounts of the sandbox have this origin then.
    void setSandboxOrigin(const QUrl& origin);
    void setOffline(bool offline); ///< signing out reaches no service then
    /// Reads what can be read without a prompt. Unlocking is asked for by the person.
    void start();

    [[nodiscard]] QList<Account> list() const;
    [[nodiscard]] std::optional<Account> find(const QString& id) const;
    [[nodiscard]] QString currentId() const;
    void setCurrent(const QString& id);
    void move(const QString& id, int to);
    [[nodiscard]] AccountState state(const QString& id) const;
    [[nodiscard]] Credential credential(const QString& id) const; ///< empty where none is at hand

    /// Reads the account's secret; a locked keychain asks the person. Ends within a few seconds:
    /// an answer that comes later changes the state then.
    QFuture<AccountState> unlock(const QString& id);
    /// Takes a credential that was checked: keychain first, then the list, then the old entry
    /// goes. `account` needs server, me and detail; the rest is filled in. It becomes the current
    /// one.
    QFuture<Adopted> adopt(Account account, const Credential& credential, bool memoryOnly);
    /// Ends the session at the service, removes the keychain's entry. With `eraseLocal` the
    /// account leaves the list and eraseWanted is sent; else it stays, signed out.
    QFuture<SignedOutReport> signOut(const QString& id, bool eraseLocal);
    /// Takes a signed-out account off the list; with what it left on this computer.
    void forget(const QString& id);

Q_SIGNALS:
    void listChanged(); ///< accounts, order, names
    void currentChanged(const QString& id);
    void stateChanged(const QString& id);
    void credentialChanged(const QString& id);
    /// Close the account's store and remove its folders (Paths::eraseAccount).
    void eraseWanted(const QString& id);
    /// The list of accounts could not be written.
    void fileTrouble(const QString& systemWords);

private:
    struct Held
    {
        AccountState state = AccountState::NotRead;
        Credential credential;
    };
    struct SignOut;
    [[nodiscard]] QString entryOf(const QString& accountEntry) const;
    bool put(const Account& account, const QStringList& toClear = {});
    void setHeld(const QString& id, AccountState state, const Credential& credential = {});
    AccountState take(const QString& id, int number, const SecretAnswer& answer);
    void wroteSecret(const Account& account, int number, const Credential& credential);
    void cameLate(SecretStore::Deed deed, const QString& entry, const SecretAnswer& answer);
    void readOpenOnes(KeychainState keychain);
    void clearLeftOvers();
    QFuture<bool> clear(const QString& accountEntry); ///< true: it is gone
    void endSession(const std::shared_ptr<SignOut>& deed);
    void clearSecrets(const std::shared_ptr<SignOut>& deed);
    void signedOutNow(const std::shared_ptr<SignOut>& deed);
    int nextNumber(const Account& account);

    AccountRegistry& m_registry;
    SecretStore& m_secrets;
    KeychainProbe& m_probe;
    QString m_profileId;
    bool m_offline = false;
    QHash<QString, Held> m_held;
    QHash<QString, int> m_lastNumber;
    /// Writes that were answered Locked and may still succeed, by entry.
    struct LateWrite
    {
        QString accountId;
        int number = 0;
        Credential credential;
    };
    QHash<QString, LateWrite> m_lateWrites;
};

} // namespace agh
