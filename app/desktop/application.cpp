#include "application.h"

#include "views/text/displayguard.h"
#include "windowplace.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QQuickStyle>
#include <QQuickWindow>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace agh {
namespace {

QString autostartFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           u"/autostart"_s;
}

/// A profile of its own has an entry of its own.
Autostart autostartOf(const CommandLine& line, const Paths& paths, const QString& folder)
{
    QString name = u"com.agentsgethired.Desktop"_s;
    QStringList command{QCoreApplication::applicationFilePath(), u"--hidden"_s};
    if (!line.profile.isEmpty()) {
        name += u'-' + paths.profileId();
        command << u"--profile"_s << QFileInfo(line.profile).absoluteFilePath();
    }
    return {folder.isEmpty() ? autostartFolder() : folder, name, command};
}

} // namespace

DesktopApp::DesktopApp(const CommandLine& commandLine, const Paths& paths)
    : DesktopApp(commandLine, paths, Ports())
{}

DesktopApp::DesktopApp(const CommandLine& commandLine, const Paths& paths, const Ports& ports)
    : m_commandLine(commandLine)
    , m_paths(paths)
    , m_folders(paths.prepare())
    , m_clock(ports.clock ? *ports.clock : m_ownClock)
    , m_settings(paths.settingsFile(), QSettings::IniFormat)
    , m_ownKeychain(ports.keychain ? nullptr : std::make_unique<KeychainProbe>())
    , m_keychain(ports.keychain ? *ports.keychain : *m_ownKeychain)
    , m_ownSecrets(ports.secrets ? nullptr : std::make_unique<KeychainStore>(m_keychain))
    , m_ownSandbox(ports.sandbox ? nullptr : std::make_unique<SandboxChild>(paths.sandboxWorld()))
    , m_secrets(ports.secrets ? *ports.secrets : *m_ownSecrets)
    , m_sandbox(ports.sandbox ? *ports.sandbox : *m_ownSandbox)
    , m_ownNotifier(ports.notifier ? nullptr : std::make_unique<SystemNotifier>())
    , m_autostart(autostartOf(commandLine, paths, ports.autostartFolder))
    , m_registry(paths.accountsFile(), m_clock)
    , m_pendingLinks(paths.pendingLinkFile(), m_clock)
    , m_accounts(m_registry, m_secrets, m_keychain, paths.profileId())
    , m_surroundings{m_accounts,
                     m_pendingLinks,
                     m_keychain,
                     m_secrets,
                     ports.browser ? *ports.browser : m_ownBrowser,
                     m_sandbox,
                     m_settings,
                     m_paths,
                     m_clock,
                     commandLine.server,
                     commandLine.offline,
                     ports.limits,
                     ports.notifier ? ports.notifier : m_ownNotifier.get(),
                     &m_autostart,
                     commandLine.hidden}
{
    const AccountRegistry::Report report = m_registry.load();
    m_accounts.setOffline(commandLine.offline);
    m_languages.use(m_settings.value(u"language"_s).toString());
    m_workspace = std::make_unique<Workspace>(m_surroundings);
    connect(m_workspace->settings(), &SettingsPage::languageAsked, this, &DesktopApp::useLanguage);
    connect(m_workspace->presence(), &Presence::changed, this, &DesktopApp::stayOrGo);
    connect(&m_tray, &TrayWatch::changed, this,
            [this] { m_workspace->presence()->setTrayThere(m_tray.isThere()); });
    connect(&m_look, &SystemLook::changed, this,
            [this] { m_workspace->settings()->setSystemLook(m_look.look()); });
    noteFolders(m_folders);
    noteRegistry(report);
}

DesktopApp::~DesktopApp()
{
    m_engine.reset();
    m_workspace.reset();
}

bool DesktopApp::start()
{
    m_look.start();
    m_tray.start();
    stayOrGo();
    m_workspace->settings()->setSystemLook(m_look.look());
    m_workspace->start();
    if (m_commandLine.sandbox) {
        const auto current = m_accounts.find(m_accounts.currentId());
        if (current && current->server.sandbox)
            m_sandbox.start();
        else
            m_workspace->sandboxDoor()->open();
    }
    if (!m_commandLine.link.isEmpty())
        m_workspace->openLink(m_commandLine.link);

    m_engine = std::make_unique<QQmlApplicationEngine>();
    m_engine->setNetworkAccessManagerFactory(&m_noNetwork);
    m_engine->addImportPath(u":/qt/qml"_s);
    m_engine->setInitialProperties({{u"workspace"_s, QVariant::fromValue(m_workspace.get())}});
    if (!QFile::exists(u':' + QString::fromLatin1(mainFile)))
        return false;
    m_engine->load(QUrl(u"qrc:"_s + QString::fromLatin1(mainFile)));
    QQuickWindow* shown = window();
    if (!shown)
        return false;
    auto* place = new WindowPlace(*shown, m_settings);
    place->restore();
    return true;
}

QQuickWindow* DesktopApp::window() const
{
    const QList<QObject*> roots = m_engine ? m_engine->rootObjects() : QList<QObject*>();
    return roots.isEmpty() ? nullptr : qobject_cast<QQuickWindow*>(roots.first());
}

void DesktopApp::stayOrGo()
{
    // Where the program stays without its window, the window going is not its end.
    QGuiApplication::setQuitOnLastWindowClosed(!m_commandLine.hidden &&
                                               !m_workspace->presence()->keepRunning());
}

void DesktopApp::useLanguage()
{
    m_languages.use(m_workspace->settings()->languageCode());
    if (m_engine)
        m_engine->retranslate();
    m_workspace->retranslate();
}

void DesktopApp::noteFolders(FolderTrouble trouble)
{
    QString said;
    switch (trouble) {
    case FolderTrouble::None:
        return;
    case FolderTrouble::CannotBeMade:
    case FolderTrouble::ReadOnly:
        said = tr("The folder of this profile cannot be written to. What you type now cannot be "
                  "kept. Look at the rights of the folder, or start with another profile.");
        break;
    case FolderTrouble::OthersOwnIt:
        said = tr("The folder of this profile belongs to another user. What you type now is not "
                  "safe there. Start with another profile.");
        break;
    case FolderTrouble::OthersMayWrite:
        said = tr("Any user of this computer may write into the folder of this profile. What you "
                  "type now is not safe there. Look at the rights of the folder.");
        break;
    case FolderTrouble::Full:
        said = tr("The disk of this computer is full. What you type now cannot be kept. Make room "
                  "on the disk, then start again.");
        break;
    }
    m_workspace->note(u"folders"_s, said, Tones::Bad);
}

void DesktopApp::noteRegistry(const AccountRegistry::Report& report)
{
    if (!report.setAsideAs.isEmpty()) {
        //: %1: the name of a file
        m_workspace->note(u"accounts"_s,
                          tr("The list of accounts was damaged and was set aside as %1. The data "
                             "of the accounts is untouched. Sign in again.")
                              .arg(display::line(report.setAsideAs.section(u'/', -1))),
                          Tones::Waiting);
    } else if (!report.trouble.isEmpty()) {
        //: %1: the system's words, such as "Permission denied"
        m_workspace->note(u"accounts"_s,
                          tr("The list of accounts cannot be read (%1). Nothing was changed or "
                             "deleted. Look at the rights of the folder.")
                              .arg(display::line(report.trouble)),
                          Tones::Bad);
    } else if (report.newer) {
        m_workspace->note(u"accounts"_s,
                          tr("The list of accounts was written by a newer version. What this "
                             "version does not know is kept as it is."),
                          Tones::Waiting);
    }
}

} // namespace agh
