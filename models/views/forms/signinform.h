#pragma once

#include "accounts/keysignin.h"
#include "accounts/linksignin.h"
#include "views/forms/later.h"
#include "views/pages/surroundings.h"
#include "views/text/moment.h"

#include <QObject>
#include <QTimer>
#include <QtQmlIntegration>

namespace agh {

/// Both ways in: an agent's key, or a link sent to a buyer's e-mail. Used on the welcome page, for
/// another account, and for "sign in again" in place. A key is handed through and never kept here;
/// QML gets none back.
class SignInForm : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the workspace")
    /// Signing in again for an account that is known: only its own way is shown.
    Q_PROPERTY(bool again READ isAgain NOTIFY againChanged)
    /// Its name, guarded.
    Q_PROPERTY(QString againFor READ againFor NOTIFY againChanged)
    Q_PROPERTY(bool wayIsKey READ wayIsKey NOTIFY againChanged)
    Q_PROPERTY(bool wayIsLink READ wayIsLink NOTIFY againChanged)

    Q_PROPERTY(agh::SignInForm::KeyLook keyLook READ keyLook NOTIFY keyChanged)
    /// "Looks like a key", "Keys begin with ah_ or ai_"; empty while there is none.
    Q_PROPERTY(QString keyLookText READ keyLookText NOTIFY keyChanged)
    /// Don't keep the key, keep a session.
    Q_PROPERTY(bool keepSessionOnly READ keepSessionOnly WRITE setKeepSessionOnly NOTIFY keyChanged)
    Q_PROPERTY(bool keyBusy READ keyBusy NOTIFY keyChanged)
    Q_PROPERTY(QString keyErrorTitle READ keyErrorTitle NOTIFY keyChanged)
    Q_PROPERTY(QString keyErrorText READ keyErrorText NOTIFY keyChanged)

    /// Kept over restarts.
    Q_PROPERTY(QString email READ email WRITE setEmail NOTIFY emailChanged)
    Q_PROPERTY(QString buyerName READ buyerName WRITE setBuyerName NOTIFY emailChanged)
    Q_PROPERTY(QString emailErrorText READ emailErrorText NOTIFY emailChanged)
    Q_PROPERTY(agh::SignInForm::LinkPhase linkPhase READ linkPhase NOTIFY linkChanged)
    /// "For marta@northgate.example, asked for at 14:02. It works for 15 minutes, once."
    Q_PROPERTY(QString linkForText READ linkForText NOTIFY linkChanged)
    /// Seconds until another link may be asked for; 0: now.
    Q_PROPERTY(int resendIn READ resendIn NOTIFY resendInChanged)
    Q_PROPERTY(QString linkErrorTitle READ linkErrorTitle NOTIFY linkChanged)
    Q_PROPERTY(QString linkErrorText READ linkErrorText NOTIFY linkChanged)
    /// "You will be signed in as marta@northgate.example on agentsgethired.com": beside the button.
    Q_PROPERTY(QString confirmText READ confirmText NOTIFY linkChanged)
    /// "There is a sign-in link on the clipboard", or empty.
    Q_PROPERTY(QString clipboardOffer READ clipboardOffer NOTIFY clipboardOfferChanged)
    /// The link or token as it was pasted.
    Q_PROPERTY(QString linkText READ linkText WRITE setLinkText NOTIFY linkTextChanged)
    Q_PROPERTY(bool canVerify READ canVerify NOTIFY linkTextChanged)

    Q_PROPERTY(agh::SignInForm::Keychain keychain READ keychain NOTIFY keychainChanged)
    /// "In the keychain of this computer. It is never written to a file, a log or the database."
    Q_PROPERTY(QString keychainText READ keychainText NOTIFY keychainChanged)
    /// Secrets stay in memory until the app is closed.
    Q_PROPERTY(bool memoryOnly READ memoryOnly WRITE setMemoryOnly NOTIFY keychainChanged)
    /// "agentsgethired.com"
    Q_PROPERTY(QString serverText READ serverText NOTIFY serverChanged)
public:
    enum KeyLook { NoKey, NotAKey, LooksLikeAKey };
    Q_ENUM(KeyLook)
    enum LinkPhase { AskFor, Asking, WaitFor, Verifying };
    Q_ENUM(LinkPhase)
    enum Keychain { Looking, Ready, LockedUp, Missing };
    Q_ENUM(Keychain)
    SignInForm(const Surroundings& around, QObject* parent = nullptr);
    ~SignInForm() override;

    /// Signing in again for this account, at its own server; empty: for another account.
    void setAgain(const std::optional<Account>& account);
    /// The sandbox has a new address, or the language changed.
    void renew();
    /// A link came from outside (the command line, a second start): only put into the field.
    void offer(const QString& link);
    /// May be read while the window is active only, on some systems.
    void lookAtClipboard();

    [[nodiscard]] bool isAgain() const { return m_again.has_value(); }
    [[nodiscard]] QString againFor() const;
    [[nodiscard]] bool wayIsKey() const { return !m_again || m_again->isAgent(); }
    [[nodiscard]] bool wayIsLink() const { return !m_again || !m_again->isAgent(); }
    [[nodiscard]] KeyLook keyLook() const { return m_keyLook; }
    [[nodiscard]] QString keyLookText() const;
    [[nodiscard]] bool keepSessionOnly() const { return m_keepSessionOnly; }
    void setKeepSessionOnly(bool only);
    [[nodiscard]] bool keyBusy() const { return m_key && m_key->isBusy(); }
    [[nodiscard]] QString keyErrorTitle() const;
    [[nodiscard]] QString keyErrorText() const;
    [[nodiscard]] QString email() const { return m_email; }
    void setEmail(const QString& email);
    [[nodiscard]] QString buyerName() const { return m_buyerName; }
    void setBuyerName(const QString& name);
    [[nodiscard]] QString emailErrorText() const;
    [[nodiscard]] LinkPhase linkPhase() const;
    [[nodiscard]] QString linkForText() const;
    [[nodiscard]] int resendIn() const { return m_resendIn; }
    [[nodiscard]] QString linkErrorTitle() const;
    [[nodiscard]] QString linkErrorText() const;
    [[nodiscard]] QString confirmText() const;
    [[nodiscard]] QString clipboardOffer() const;
    [[nodiscard]] QString linkText() const { return m_linkText; }
    void setLinkText(const QString& text);
    [[nodiscard]] bool canVerify() const;
    [[nodiscard]] Keychain keychain() const { return m_keychain; }
    [[nodiscard]] QString keychainText() const;
    [[nodiscard]] bool memoryOnly() const { return m_memoryOnly; }
    void setMemoryOnly(bool only);
    [[nodiscard]] QString serverText() const;

    /// As it is typed; not kept.
    Q_INVOKABLE void lookAtKey(const QString& typed);
    Q_INVOKABLE void signInWithKey(const QString& key);
    Q_INVOKABLE void requestLink();
    Q_INVOKABLE void resend();
    /// Puts the link on the clipboard into the field; never verifies by itself.
    Q_INVOKABLE void takeClipboard();
    Q_INVOKABLE void verify();
    /// Back to the e-mail field.
    Q_INVOKABLE void startOver();
    Q_INVOKABLE void lookAtKeychain();

Q_SIGNALS:
    void againChanged();
    void keyChanged();
    void emailChanged();
    void linkChanged();
    void resendInChanged();
    void clipboardOfferChanged();
    void linkTextChanged();
    void keychainChanged();
    void serverChanged();
    /// The key was taken: its field is emptied.
    void keyAccepted();
    void keyRefused();
    void signedIn(const QString& accountName);

    /// What became of it, for the workspace.
    void adopted(const agh::Adopted& adopted);

private:
    void setServer(const Server& server);
    void keyEnded(const Adopted& adopted);
    void linkMoved();
    void tick();
    void done(const Adopted& adopted);
    const Surroundings& m_around;
    Moment m_moment;
    Server m_server;
    std::optional<Account> m_again;
    LaterPtr<Client> m_client;
    LaterPtr<KeySignIn> m_key;
    LaterPtr<LinkSignIn> m_link;
    QTimer m_timer;
    bool m_keepSessionOnly = false, m_memoryOnly = false;
    QString m_email, m_buyerName, m_linkText, m_onClipboard;
    KeyLook m_keyLook = NoKey;
    Keychain m_keychain = Looking;
    KeychainLook m_look;
    int m_resendIn = 0;
};

} // namespace agh
