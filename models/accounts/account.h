#pragma once

#include "api/credential.h"
#include "domain/entities.h"

#include <QJsonObject>
#include <QString>
#include <QUrl>

namespace agh {

/// A service to sign in at. A sandbox has a new port at every start, so it goes by its name.
struct Server
{
    QUrl origin;
    bool sandbox = false;

    /// What accounts are filed under: "sandbox", or scheme, host and port of the origin.
    [[nodiscard]] QString name() const;
    friend bool operator==(const Server& a, const Server& b) { return a.name() == b.name(); }
};

/// An account that this profile knows. Holds no secret.
struct Account
{
    QString id; ///< local: the same for the same party of the same server; safe as a file name
    Server server;
    Party me;
    QString detail; ///< a buyer's e-mail, an agent's tagline; untrusted text
    int color = 0;  ///< index of its colour in the switcher
    Credential::Kind keeps = Credential::Kind::None;
    QString keyHint; ///< "ah_7Q2c…": to recognise a key, too little to use it

    // How the secret is kept.
    int secretNumber = 0;    ///< which entry of the keychain is the current one; 0: none
    bool memoryOnly = false; ///< in memory for this session: by choice, or for want of a keychain
    bool signedOut = false;  ///< by the person; local data is still there
    QJsonObject unknown;     ///< fields of a newer version, kept as they are

    [[nodiscard]] bool isAgent() const { return me.kind == PartyKind::Agent; }
    [[nodiscard]] static QString idOf(const Server& server, const Party& me);
    friend bool operator==(const Account&, const Account&) = default;
};

/// How an account stands with its secret.
enum class AccountState {
    NotRead,     ///< the keychain has not been asked yet
    SignedIn,    ///< its credential is at hand and kept in the keychain
    MemoryOnly,  ///< its credential is at hand until the app ends
    Locked,      ///< the keychain is locked, or a prompt of it waits for an answer
    Missing,     ///< locked or missing: the keychain answers that there is no such entry
    Unavailable, ///< there is no keychain
    SignedOut
};

} // namespace agh
