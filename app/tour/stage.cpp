#include "tour/stage.h"

#include <QGuiApplication>

namespace agh {

QFuture<KeychainLook> TourStage::OpenKeychain::look()
{
    KeychainLook look;
    look.state = KeychainState::Ready;
    look.name = QStringLiteral("Secret Service");
    QPromise<KeychainLook> promise;
    promise.start();
    promise.addResult(look);
    promise.finish();
    return promise.future();
}

TourStage::TourStage(SandboxHost& sandbox, const QString& profile)
    : m_sandbox(sandbox)
    , m_profile(profile)
{}

TourStage::~TourStage() { close(); }

bool TourStage::open(QSize size, const QStringList& arguments)
{
    const Paths paths = Paths::inFolder(m_profile);
    (void)paths.prepare();
    DesktopApp::Ports ports;
    ports.secrets = &m_secrets;
    ports.keychain = &m_keychain;
    ports.browser = &m_browser;
    ports.sandbox = &m_sandbox;
    m_application = std::make_unique<DesktopApp>(CommandLine::read(arguments), paths, ports);
    if (!m_application->start() || !m_application->window())
        return false;
    m_application->window()->resize(size);
    m_driver.emplace(*m_application->window());
    m_application->window()->requestActivate();
    return m_driver->waitUntil([this] { return m_application->window()->isExposed(); });
}

void TourStage::close()
{
    m_driver.reset();
    m_application.reset();
}

} // namespace agh
