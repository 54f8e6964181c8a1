#include "views/pages/workspace.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

// The part of the workspace that has the roles board.
namespace agh {
namespace {

constexpr int laterMs = 3'000; // when the window is there; nothing on it waits for the board

} // namespace

void Workspace::wireBoard()
{
    connect(m_board, &BoardPage::webAsked, m_links,
            [this](const QString& url) { m_links->ask(url); });
    connect(m_board, &BoardPage::newsFound, m_notifications, &NotificationsPage::boardNews);
    m_board->keepIn(m_around.settings);
    connect(m_settings, &SettingsPage::clearCacheAsked, this, [this] {
        m_board->setService(nullptr);
        m_boardService.reset();
        (void)QDir(m_around.paths.cache() + u"/boards"_s).removeRecursively();
        followBoard(m_place == RolesBoard);
    });
    connect(this, &Workspace::accountChanged, this, [this] {
        m_board->setAccount(m_work.get());
        // An account that is closed may be followed by another one at once.
        const bool now = m_boardService != nullptr;
        QTimer::singleShot(now ? 0 : laterMs, this, [this, now] { followBoard(now); });
    });
}

void Workspace::followBoard(bool now)
{
    const Server server = m_work ? m_account.server : m_around.home;
    const bool nowhere = server.origin.isEmpty();
    const QUrl origin = nowhere ? QUrl(u"http://127.0.0.1:9"_s) : server.origin;
    if (m_boardService && m_boardOrigin == origin)
        return;
    BoardService::Facts facts;
    facts.origin = origin;
    facts.cacheFolder = m_around.paths.cache() + u"/boards/"_s + server.name();
    facts.marksFolder = m_around.paths.data() + u"/boards/"_s + server.name();
    facts.offline = m_around.offline || nowhere;
    facts.limits = m_around.limits;
    // Without saved searches nobody waits for it.
    if (!now && !QFileInfo::exists(facts.marksFolder + u"/boardmarks.sqlite"_s))
        return;
    m_board->setService(nullptr);
    m_boardService.reset();
    m_boardOrigin = origin;
    auto service = BoardService::open(facts, m_around.clock);
    if (!service)
        return; // the page says so
    m_boardService = std::move(*service);
    m_board->setService(m_boardService.get());
    m_board->setWatched(m_windowActive && m_place == RolesBoard);
    if (nowhere && m_place == RolesBoard)
        m_around.sandbox.start();
}

void Workspace::openLink(const QString& link)
{
    // Any program may send these (facts of hostile text: ids and names of views only, no deeds).
    static const QRegularExpression form(
        u"^agentsgethired:/{0,2}(role|application|contract|search)/([A-Za-z0-9_-]{1,64})$"_s);
    const QRegularExpressionMatch match = form.match(link);
    const QString what = match.captured(1);
    const QString id = match.captured(2);
    if (link == "agentsgethired://board"_L1) {
        go(RolesBoard);
    } else if (!match.hasMatch()) {
        if (looksLikeSignInLink(link, m_around.home.origin))
            m_signIn->offer(link);
    } else if (what == "contract"_L1) {
        openContract(id);
    } else if (what == "role"_L1) {
        openRole(id);
    } else if (what == "search"_L1) {
        followBoard(true);
        m_board->openSearch(id);
        go(RolesBoard);
    } else if (m_work) {
        const auto application = m_work->store().cache().application(ApplicationId{id});
        if (application)
            openApplication(application->roleId.value, id);
    }
    Q_EMIT raiseAsked();
}

void Workspace::openRole(const QString& roleId)
{
    const auto role = m_work ? m_work->store().cache().role(RoleId{roleId}) : std::optional<Role>();
    if (role && m_work->roles().isMine(*role)) {
        m_pages.review->goOnInRole(roleId);
        go(Review);
        return;
    }
    followBoard(true);
    m_board->openRole(roleId);
    go(RolesBoard);
}

} // namespace agh
