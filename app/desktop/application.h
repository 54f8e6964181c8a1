#pragma once

#include "accounts/accountregistry.h"
#include "accounts/keychainstore.h"
#include "accounts/pendinglink.h"
#include "commandline.h"
#include "languages.h"
#include "nonetwork.h"
#include "platform/autostart.h"
#include "sandboxchild.h"
#include "systemlook.h"
#include "systemnotifier.h"
#include "traywatch.h"
#include "views/pages/workspace.h"

#include <QQmlApplicationEngine>
#include <QSettings>

class QQuickWindow;

namespace agh {

/// Makes everything that lives as long as the program, hands each what it needs, and shows the
/// window. Main, the tour and the journeys are built on it.
class DesktopApp : public QObject
{
    Q_OBJECT
public:
    /// Ports that tests and the tour may put something else behind; null: the real one.
    struct Ports
    {
        const Clock* clock = nullptr;
        SecretStore* secrets = nullptr;
        KeychainProbe* keychain = nullptr;
        LinkOpener* browser = nullptr;
        SandboxHost* sandbox = nullptr;
        Notifier* notifier = nullptr;
        QString autostartFolder; ///< empty: the one the desktop reads
        Client::Limits limits;
    };
    DesktopApp(const CommandLine& commandLine, const Paths& paths, const Ports& ports);
    explicit DesktopApp(const CommandLine& commandLine, const Paths& paths);
    ~DesktopApp() override;

    /// Opens the accounts and shows the window; false where there is no window to show.
    bool start();
    /// A second start of the program.
    void openLink(const QString& link) { m_workspace->openLink(link); }

    [[nodiscard]] Workspace& workspace() { return *m_workspace; }
    [[nodiscard]] Accounts& accounts() { return m_accounts; }
    [[nodiscard]] QQmlApplicationEngine& engine() { return *m_engine; }
    [[nodiscard]] QQuickWindow* window() const;
    static constexpr auto mainFile = "/qt/qml/AgentsGetHired/Main/Main.qml";

private:
    void noteFolders(FolderTrouble trouble);
    void noteRegistry(const AccountRegistry::Report& report);
    void useLanguage();
    void stayOrGo();

    // In the order of need: what is below goes first.
    CommandLine m_commandLine;
    Paths m_paths;
    FolderTrouble m_folders;
    SystemClock m_ownClock;
    const Clock& m_clock;
    QSettings m_settings;
    Languages m_languages;
    std::unique_ptr<KeychainProbe> m_ownKeychain;
    KeychainProbe& m_keychain;
    std::unique_ptr<SecretStore> m_ownSecrets;
    LinkOpener m_ownBrowser;
    std::unique_ptr<SandboxHost> m_ownSandbox;
    SecretStore& m_secrets;
    SandboxHost& m_sandbox;
    std::unique_ptr<Notifier> m_ownNotifier;
    Autostart m_autostart;
    AccountRegistry m_registry;
    PendingLinkFile m_pendingLinks;
    Accounts m_accounts;
    Surroundings m_surroundings;
    SystemLook m_look;
    TrayWatch m_tray;
    std::unique_ptr<Workspace> m_workspace;
    NoNetwork m_noNetwork;
    std::unique_ptr<QQmlApplicationEngine> m_engine;
};

} // namespace agh
