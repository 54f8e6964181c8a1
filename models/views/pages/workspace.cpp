#include "views/pages/workspace.h"

namespace agh {

Workspace::Workspace(QObject* parent)
    : QObject(parent)
    , m_places(new PlacesList(this))
    , m_connection(new ConnectionState(this))
    , m_keys(new KeyTable(this))
    , m_toasts(new ToastQueue(this))
    , m_links(new LinkSheet(this))
    , m_signIn(new SignInForm(this))
    , m_sandboxDoor(new SandboxDoor(this))
    , m_accounts(new AccountsList(this))
    , m_settings(new SettingsPage(this))
{}

Workspace::~Workspace() = default;

void Workspace::setWindowActive(bool active)
{
    if (m_windowActive == active)
        return;
    m_windowActive = active;
    Q_EMIT windowActiveChanged();
}

void Workspace::go(Place place)
{
    if (m_place == place)
        return;
    m_place = place;
    Q_EMIT placeChanged();
}

void Workspace::goToIndex(int) {}

void Workspace::back() {}

void Workspace::forward() {}

void Workspace::refresh() {}

void Workspace::undo() { m_toasts->undo(); }

void Workspace::openContract(const QString&) {}

void Workspace::openApplication(const QString&, const QString&) {}

void Workspace::addAccount() { go(Welcome); }

void Workspace::switchAccount(const QString&) {}

void Workspace::switchAccountAt(int) {}

void Workspace::dismissNotice()
{
    if (!std::exchange(m_notice, QString()).isEmpty())
        Q_EMIT noticeChanged();
}

} // namespace agh
