#include "views/pages/workspace.h"

#include "views/forms/signinwords.h"
#include "views/text/displayguard.h"
#include "views/text/errortext.h"

using namespace Qt::Literals::StringLiterals;

namespace agh {

Workspace::Workspace(const Surroundings& around, QObject* parent)
    : QObject(parent)
    , m_around(around)
    , m_moment([&clock = around.clock] { return clock.nowMs(); })
    , m_places(new PlacesList(this))
    , m_connection(new ConnectionState(this))
    , m_keys(new KeyTable(this))
    , m_toasts(new ToastQueue(this))
    , m_links(new LinkSheet(around.browser, this))
    , m_signIn(new SignInForm(around, this))
    , m_sandboxDoor(new SandboxDoor(around, this))
    , m_accounts(new AccountsList(this))
    , m_settings(new SettingsPage(around, this))
    , m_notifications(new NotificationsPage(around, this))
    , m_presence(new Presence(around, this))
    , m_out(new FileOut(around.browser, this))
    , m_outForm(new OutForm(around.settings, *m_out, this))
    , m_palette(new Palette(*this))
    , m_board(new BoardPage(m_moment, *m_toasts, this))
{
    wire();
    wireBoard();
    wireDrafts();
    m_keys->keepIn(around.settings);
    m_keys->setSingleKeysEnabled(m_settings->singleKeys());
    m_keys->setEnterSends(m_settings->enterSends());
    connect(m_settings, &SettingsPage::enterSendsChanged, this,
            [this] { m_keys->setEnterSends(m_settings->enterSends()); });
    connect(m_settings, &SettingsPage::singleKeysChanged, this,
            [this] { m_keys->setSingleKeysEnabled(m_settings->singleKeys()); });
}

Workspace::~Workspace() { closeAccount(); }

// ---- where one is

QString Workspace::placeName(Place place)
{
    switch (place) {
    case Welcome:
        return tr("Welcome");
    case Review:
        return tr("Review");
    case Messages:
        return tr("Messages");
    case Contracts:
        return tr("Contracts");
    case RolesBoard:
        return tr("Roles board");
    case Agents:
        return tr("Agents");
    case Drafts:
        return tr("Drafts");
    case Outbox:
        return tr("Outbox");
    case Settings:
        return tr("Settings");
    }
    return {};
}

Workspace::Place Workspace::firstPlace() const
{
    if (!m_work)
        return Welcome;
    const QModelIndex first = m_places->index(0, 0);
    return first.isValid() ? Place(m_places->data(first, PlacesList::PlaceRole).toInt())
                           : Contracts;
}

void Workspace::move(Place place)
{
    m_place = place;
    if (place != Welcome)
        m_signIn->setAgain(signInNeeded() ? std::optional(m_account) : std::nullopt);
    else
        m_signIn->lookAtKeychain(); // it may have been opened or locked meanwhile
    watch();
    Q_EMIT placeChanged();
    Q_EMIT windowTitleChanged();
}

void Workspace::watch()
{
    if (m_place == RolesBoard)
        followBoard(true);
    m_board->setWatched(m_windowActive && m_place == RolesBoard);
    if (!m_work)
        return;
    m_work->poller().setFocused(m_windowActive);
    m_pages.review->setWatched(m_windowActive && m_place == Review);
    m_pages.messages->setWatched(m_windowActive && m_place == Messages);
    m_pages.outbox->setWatched(m_place == Outbox);
}

void Workspace::go(Place place)
{
    if (m_place == place) {
        // From the draft that is open to the list of them.
        if (place == Drafts && drafts())
            drafts()->back();
        return;
    }
    // Nobody is signed in: only the welcome page, the board, drafts and the settings are there.
    if (!m_work && place != Welcome && place != Settings && place != RolesBoard && place != Drafts)
        return;
    if (place == Drafts && !m_work)
        followNobody(true);
    if (place == Drafts && !drafts())
        return; // they could not be opened
    if (m_work || m_place == Welcome)
        m_behind.append(m_place);
    if (m_behind.size() > 50)
        m_behind.removeFirst();
    m_ahead.clear();
    move(place);
}

void Workspace::goToIndex(int index)
{
    const QModelIndex row = m_places->index(index, 0);
    if (m_work && row.isValid())
        go(Place(m_places->data(row, PlacesList::PlaceRole).toInt()));
}

void Workspace::back()
{
    if (m_behind.isEmpty())
        return;
    m_ahead.append(m_place);
    move(m_behind.takeLast());
}

void Workspace::forward()
{
    if (m_ahead.isEmpty())
        return;
    m_behind.append(m_place);
    move(m_ahead.takeLast());
}

QString Workspace::backText() const
{
    return m_behind.isEmpty() ? QString() : placeName(m_behind.last());
}

void Workspace::refresh()
{
    if (m_work)
        m_work->poller().refreshAll();
    if (m_place == RolesBoard)
        m_board->refresh();
    if (m_place == Settings)
        m_settings->measure();
}

bool Workspace::canUndo() const
{
    return m_toasts->canUndo() ||
           (m_place == Review && m_pages.review && m_pages.review->marks()->canUndo());
}

bool Workspace::canRedo() const
{
    return m_place == Review && m_pages.review && m_pages.review->marks()->canRedo();
}

void Workspace::undo()
{
    if (m_toasts->canUndo())
        m_toasts->undo();
    else if (canUndo())
        m_pages.review->marks()->undo();
}

void Workspace::redo()
{
    if (canRedo())
        m_pages.review->marks()->redo();
}

void Workspace::openContract(const QString& contractId)
{
    if (!m_work)
        return;
    m_pages.contracts->openContract(contractId);
    go(Contracts);
}

void Workspace::openApplication(const QString& roleId, const QString& applicationId)
{
    if (!m_work)
        return;
    m_pages.review->openApplication(roleId, applicationId);
    go(Review);
}

void Workspace::openThread(const QString& applicationId)
{
    if (!m_work || applicationId.isEmpty())
        return;
    m_pages.messages->openThread(applicationId);
    go(Messages);
}

void Workspace::setWindowActive(bool active)
{
    if (std::exchange(m_windowActive, active) == active)
        return;
    watch();
    if (active) {
        m_signIn->lookAtClipboard();
        m_notifications->seen();
    }
    Q_EMIT windowActiveChanged();
}

// ---- who one is

QString Workspace::accountName() const
{
    return m_work ? display::line(m_account.me.name) : QString();
}

QString Workspace::accountKind() const
{
    return !m_work ? QString() : m_account.isAgent() ? u"agent"_s : u"buyer"_s;
}

QString Workspace::accountDetail() const
{
    if (!m_work)
        return {};
    const QString kind = m_account.isAgent() ? tr("agent") : tr("buyer");
    return m_account.detail.isEmpty() ? kind
                                      : display::line(m_account.detail, 80) + u" · "_s + kind;
}

QString Workspace::accountInitials() const
{
    return m_work ? display::initials(m_account.me.name) : QString();
}

bool Workspace::signInNeeded() const
{
    if (!m_work || !m_work->session().isSignInNeeded())
        return false;
    // Where the keychain has the last word, the banner says so and asks; no dialog comes by itself.
    const AccountState state = m_around.accounts.state(m_account.id);
    return state == AccountState::SignedIn || state == AccountState::MemoryOnly;
}

QString Workspace::serverText() const
{
    return SignInWords::server(m_work ? m_account.server : m_around.home);
}

QString Workspace::ribbonText() const
{
    const Server& server = m_work ? m_account.server : m_around.home;
    if (server.sandbox)
        return tr("Sandbox · play money");
    const QString host = server.origin.host();
    return host == "agentsgethired.com"_L1 && server.origin.scheme() == "https"_L1
               ? QString()
               : SignInWords::server(server);
}

QString Workspace::windowTitle() const
{
    QStringList parts;
    if (m_work) {
        const int unread = m_work->inbox().counts().unread;
        parts.append(unread > 0 ? u"(%1) %2"_s.arg(unread).arg(placeName(m_place))
                                : placeName(m_place));
        parts.append(display::bareLine(m_account.me.name, 80));
        if (m_account.server.sandbox)
            parts.append(tr("Sandbox"));
    }
    parts.append(u"AgentsGetHired"_s);
    return parts.join(u" · "_s);
}

QString Workspace::trayText() const
{
    const int unread = m_work ? m_work->inbox().counts().unread : 0;
    //: Over the tray icon
    return unread > 0 ? tr("AgentsGetHired · %n unread messages", nullptr, unread)
                      : u"AgentsGetHired"_s;
}

// ---- what this computer has to say

void Workspace::note(const QString& key, const QString& text, Tones::Tone tone, NoticeAction action)
{
    const auto same = std::find_if(m_notices.begin(), m_notices.end(),
                                   [&key](const Notice& one) { return one.key == key; });
    if (text.isEmpty()) {
        if (same == m_notices.end())
            return;
        m_notices.erase(same);
    } else if (same == m_notices.end()) {
        m_notices.append({key, text, tone, action});
    } else {
        *same = {key, text, tone, action};
    }
    Q_EMIT noticeChanged();
}

void Workspace::dismissNotice()
{
    if (m_notices.isEmpty())
        return;
    m_notices.removeFirst();
    Q_EMIT noticeChanged();
}

QString Workspace::noticeActionText() const
{
    switch (m_notices.isEmpty() ? NoticeAction::None : m_notices.first().action) {
    case NoticeAction::None:
        break;
    case NoticeAction::Unlock:
        return tr("Unlock");
    case NoticeAction::SignIn:
        return tr("Sign in");
    case NoticeAction::TakeDrafts:
        return drafts() ? drafts()->takeText() : QString();
    }
    return {};
}

void Workspace::actOnNotice()
{
    if (m_notices.isEmpty() || !m_work)
        return;
    switch (m_notices.first().action) {
    case NoticeAction::None:
        break;
    case NoticeAction::Unlock:
        unlock(m_account.id);
        break;
    case NoticeAction::SignIn:
        m_signIn->setAgain(m_account);
        Q_EMIT signInAsked();
        break;
    case NoticeAction::TakeDrafts:
        m_pages.drafts->takeOthers();
        break;
    }
}

void Workspace::retranslate()
{
    m_keys->retranslate();
    m_signIn->renew();
    m_settings->retranslate();
    m_notifications->retranslate();
    m_presence->retranslate();
    m_accounts->setAccounts(m_around.accounts);
    m_board->retranslate();
    if (m_work) {
        m_pages.review->retranslate();
        m_pages.messages->retranslate();
        m_pages.contracts->retranslate();
        m_pages.compare->retranslate();
        m_pages.outbox->retranslate();
    }
    if (drafts())
        drafts()->retranslate();
    noteDrafts();
    if (m_connectionWatch)
        m_connectionWatch->look();
    if (m_placesWatch)
        m_placesWatch->look();
    noteKeychain();
    Q_EMIT accountChanged();
    Q_EMIT placeChanged();
    Q_EMIT windowTitleChanged();
    Q_EMIT trayTextChanged();
}

} // namespace agh
