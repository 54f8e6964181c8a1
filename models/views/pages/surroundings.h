#pragma once

#include "accounts/accounts.h"
#include "accounts/keychainprobe.h"
#include "accounts/pendinglink.h"
#include "api/client.h"
#include "platform/clock.h"
#include "platform/linkopener.h"
#include "platform/paths.h"
#include "views/forms/sandboxhost.h"

class QSettings;

namespace agh {

class Autostart;
class Notifier;

/// What the workspace and its pages are made from. The application owns it all, and it outlives
/// them.
struct Surroundings
{
    Accounts& accounts;
    PendingLinkFile& pendingLinks;
    KeychainProbe& keychain;
    const SecretStore& secrets;
    LinkOpener& browser;
    SandboxHost& sandbox;
    QSettings& settings;
    const Paths& paths;
    const Clock& clock;
    Server home; ///< where one signs in, unless it is in the sandbox
    bool offline = false;
    Client::Limits limits;
    Notifier* notifier = nullptr;   ///< null: this desktop shows none
    Autostart* autostart = nullptr; ///< null: not here
    bool startsHidden = false;      ///< --hidden
};

} // namespace agh
