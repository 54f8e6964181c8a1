#include "views/pages/messagespage.h"

#include "views/pages/panestate.h"
#include "views/text/applicantwords.h"
#include "views/text/counterpart.h"
#include "views/text/displayguard.h"
#include "views/text/sentences.h"
#include "views/text/statusword.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace agh {
namespace {

const Scope rolesScope{Scope::Kind::MyRoles, {}};
const QString currentView = u"messages/current"_s, tabView = u"messages/tab"_s;

} // namespace

MessagesPage::MessagesPage(AccountWork& work, ToastQueue& toasts, QObject* parent)
    : QObject(parent)
    , m_work(work)
    , m_toasts(toasts)
    , m_moment([&work] { return work.clock().nowMs(); })
    , m_day([&work] { return work.clock().nowMs(); })
    , m_threads(new ThreadsList(work, m_moment, this))
    , m_hits(new SearchHits(work, m_moment, this))
    , m_discarded(new DiscardedList(this))
    , m_tabs(new TabList(this))
    , m_state(new PageState([this] { refresh(); }, this))
    , m_conversation(new Conversation(work, m_moment, this))
    , m_answers(new Answers(work, toasts, *m_conversation->composer(), this))
{
    m_searchSoon.setSingleShot(true);
    m_searchSoon.setInterval(100); // what came in may be what is looked for
    connect(&m_searchSoon, &QTimer::timeout, this, &MessagesPage::search);
    connect(&m_day, &DayTurn::turned, this, &MessagesPage::retranslate);
    const int tab = work.store().marks().view(tabView).toInt();
    m_tab = tab >= All && tab <= Drafts ? Tab(tab) : All;
    listen();
    m_discarded->show(m_work, m_moment);
    showCounts();
    open({work.store().marks().view(currentView)});
    arrange();
}

MessagesPage::~MessagesPage()
{
    for (const QString& key : {u"messages/aside"_s, u"messages/draft"_s})
        m_toasts.remove(key);
}

void MessagesPage::listen()
{
    connect(&m_work.inbox(), &Inbox::changed, this, [this](const QList<qint64>& rows) {
        QList<DiffListModel::Key> keys;
        for (const RowId row : rows)
            keys.append(ThreadsList::keyOf(row));
        m_threads->refreshRows(keys);
        arrange();
        if (rows.contains(m_row))
            showCurrent();
        if (searching())
            m_searchSoon.start();
    });
    connect(&m_work.inbox(), &Inbox::countsChanged, this, &MessagesPage::showCounts);
    connect(&m_work.store().cache(), &Cache::changed, this,
            [this](const Scope& scope, const QList<qint64>& rows) {
                using Kind = Scope::Kind;
                if (scope.kind == Kind::MyRoles) {
                    m_threads->refreshRows(); // their titles
                    showCurrent();
                } else if (scope.kind == Kind::Applicants) {
                    QList<DiffListModel::Key> keys;
                    for (const RowId row : rows)
                        keys.append(ThreadsList::keyOf(row));
                    m_threads->refreshRows(keys);
                    if (rows.contains(m_row) || m_row == 0)
                        showCurrent();
                } else if (scope.kind == Kind::Contracts) {
                    showCurrent();
                }
            });
    connect(&m_work.store().drafts(), &Drafts::discardedChanged, this, [this] {
        m_discarded->show(m_work, m_moment);
        Q_EMIT discardedChanged();
    });
    connect(&m_work.session(), &Session::syncChanged, this, [this](const Scope& scope) {
        if (scope == rolesScope)
            showState();
    });
    for (const auto signal : {&Session::reachChanged, &Session::signInNeeded, &Session::resumed})
        connect(&m_work.session(), signal, this, &MessagesPage::showState);
}

// ---- the list

bool MessagesPage::belongs(const ThreadLine& line, Tab tab) const
{
    switch (tab) {
    case All:
        return !line.resting;
    case Unread:
        return !line.resting && line.unread > 0;
    case ForMe:
        return !line.resting && line.waitsForMe();
    case ForThem:
        return !line.resting && line.waitsForThem();
    case Drafts:
        return line.draft;
    }
    return false;
}

QList<RowId> MessagesPage::arranged(Tab tab) const
{
    // What is unread first, newest first; the open one keeps its place while it is open.
    struct Place
    {
        bool top = false;
        qint64 atMs = 0;
        RowId row = 0;
    };
    QList<Place> places;
    for (const ThreadLine& line : m_work.inbox().lines()) {
        const bool open = line.row == m_row && !m_showsResting && !line.resting && tab != Drafts;
        const bool shown =
            m_showsResting ? line.resting : belongs(line, tab) || (open && tab == m_tab);
        if (shown)
            places.append({line.unread > 0 || line.due || (open && m_onTop), line.atMs, line.row});
    }
    std::sort(places.begin(), places.end(), [](const Place& a, const Place& b) {
        return std::tuple(b.top, b.atMs, b.row) < std::tuple(a.top, a.atMs, a.row);
    });
    QList<RowId> out;
    out.reserve(places.size());
    for (const Place& place : std::as_const(places))
        out.append(place.row);
    return out;
}

void MessagesPage::arrange()
{
    QList<DiffListModel::Key> keys;
    for (const RowId row : arranged(m_tab))
        keys.append(ThreadsList::keyOf(row));
    m_threads->arrange(std::move(keys));
    findCurrent();
    showState();
}

void MessagesPage::setTab(Tab tab)
{
    if (m_tab == tab && !m_showsResting && !m_showsDiscarded)
        return;
    m_tab = tab;
    m_showsResting = m_showsDiscarded = false;
    m_work.store().marks().setView(tabView, QString::number(tab));
    Q_EMIT tabChanged();
    arrange();
}

void MessagesPage::setShowsResting(bool shows)
{
    if (std::exchange(m_showsResting, shows) == shows)
        return;
    m_showsDiscarded = false;
    Q_EMIT tabChanged();
    arrange();
}

void MessagesPage::setShowsDiscarded(bool shows)
{
    if (std::exchange(m_showsDiscarded, shows) == shows)
        return;
    m_showsResting = false;
    Q_EMIT tabChanged();
    arrange();
}

void MessagesPage::showCounts()
{
    const InboxCounts& counts = m_work.inbox().counts();
    m_tabs->setTabs({{All, tr("All"), counts.all},
                     {Unread, tr("Unread"), counts.unreadThreads},
                     //: Tab: conversations in which the other side wrote last
                     {ForMe, tr("My turn"), counts.forMe},
                     //: Tab: conversations in which one wrote last oneself
                     {ForThem, tr("Their turn"), counts.forThem},
                     {Drafts, tr("Drafts"), counts.drafts}});
    if (counts.resting == 0)
        setShowsResting(false);
    Q_EMIT countsChanged();
}

QString MessagesPage::restingText() const
{
    const int resting = m_work.inbox().counts().resting;
    //: Conversations that were put aside until news or a time
    return resting > 0 ? tr("%n done", nullptr, resting) : QString();
}

QString MessagesPage::discardedText() const
{
    const int count = m_discarded->count();
    //: Drafts of messages that were given up and can be had back
    return count > 0 ? tr("%n discarded drafts", nullptr, count) : QString();
}

void MessagesPage::showState()
{
    PaneWords words;
    words.failedTitle = tr("Conversations could not be loaded");
    words.emptyTitle = tr("No messages yet");
    words.emptyText = tr("What applicants and you write shows here, from all roles.");
    words.hiddenTitle = tr("No conversation in this tab");
    const bool hidden = m_tab != All && m_work.inbox().counts().all > 0;
    m_state->set(
        paneState(m_work.session(), rolesScope, m_threads->count() > 0, hidden, words, m_moment));
}

// ---- the open one

void MessagesPage::open(const ApplicationId& id)
{
    if (m_conversation->id() == id)
        return;
    const RowId row = id.isEmpty() ? 0 : m_work.store().cache().rowOf(id);
    const ThreadLine line = m_work.inbox().line(row);
    m_onTop = line.unread > 0 || line.due;
    m_row = row;
    m_conversation->open(id);
    m_answers->open(id);
    m_work.store().marks().setView(currentView, id.value);
    if (line.due)
        m_work.inbox().takeUp(id); // it was brought back, and is looked at
    if (searchesHere() && !id.isEmpty() && !(m_searchIn == id))
        endSearch();
    showCurrent();
    arrange(); // the one before may stand elsewhere now
}

void MessagesPage::showCurrent()
{
    Cache& cache = m_work.store().cache();
    const ApplicationId& id = m_conversation->id();
    const auto application = id.isEmpty() ? std::nullopt : cache.application(id);
    Facts facts;
    Composer::Place place;
    if (application) {
        m_row = cache.rowOf(id);
        const auto known = cache.role(application->roleId);
        const auto& role = known ? known : application->role;
        const bool gone = cache.isGone(id);
        const Counterpart who = Counterpart::of(*application, role, m_work.me());
        facts.applicationId = id.value;
        facts.roleId = application->roleId.value;
        facts.contractId = application->contractId.isEmpty() ? cache.contractFor(id).value
                                                             : application->contractId.value;
        facts.name = who.name;
        facts.initials = who.initials;
        facts.avatarColor = who.avatarColor;
        facts.isAgent = who.isAgent;
        facts.statusWord = applicant::statusWord(*application, gone);
        facts.statusTone = applicant::statusTone(*application, gone);
        facts.resting = m_work.inbox().resting(id).has_value();
        if (role) {
            const QString offer =
                sentences::list({sentences::amount(role->payment.amount, role->payment.currency),
                                 words::of(role->payment.schedule)});
            const QString title = display::line(role->title, 160);
            facts.summary = offer.isEmpty() ? title
                                            //: Over a conversation: a role, and what it offers
                                            : tr("%1 · %2").arg(title, offer);
        }
        place = Conversation::placeOf(*application, role, gone);
        place.name = who.name;
    }
    composer()->setPlace(place);
    if (!(facts == m_facts)) {
        m_facts = facts;
        Q_EMIT changed();
    }
}

void MessagesPage::findCurrent()
{
    m_index = m_row == 0 ? -1 : m_threads->rowOf(ThreadsList::keyOf(m_row));
    Q_EMIT currentChanged();
}

ApplicationId MessagesPage::at(int row) const
{
    const auto application =
        m_work.store().cache().application(ThreadsList::rowIdOf(m_threads->keyAt(row)));
    return application ? application->id : ApplicationId();
}

void MessagesPage::openThread(const QString& applicationId)
{
    endSearch();
    m_showsDiscarded = false;
    const ThreadLine line =
        m_work.inbox().line(m_work.store().cache().rowOf(ApplicationId{applicationId}));
    if (!m_showsResting && line.row != 0 && !belongs(line, m_tab))
        setTab(All);
    Q_EMIT tabChanged();
    open({applicationId});
}

void MessagesPage::select(int row)
{
    open(row < 0 || row >= m_threads->count() ? ApplicationId() : at(row));
}

void MessagesPage::next()
{
    if (m_index + 1 < m_threads->count())
        select(m_index + 1);
}

void MessagesPage::previous()
{
    if (m_index > 0)
        select(m_index - 1);
}

void MessagesPage::nextUnread()
{
    const QList<RowId> rows = arranged(All);
    const qsizetype from = rows.indexOf(m_row);
    for (qsizetype i = 1; i <= rows.size(); ++i) {
        const RowId row = rows[(from + i) % rows.size()];
        if (row == m_row || m_work.inbox().line(row).unread == 0)
            continue;
        const auto application = m_work.store().cache().application(row);
        if (application)
            openThread(application->id.value);
        return;
    }
    tell(u"messages/aside"_s, tr("Nothing unread"), {});
}

void MessagesPage::refresh()
{
    m_work.poller().refreshAll();
    m_conversation->refresh();
}

void MessagesPage::retranslate()
{
    m_threads->refreshRows();
    m_hits->refreshRows();
    m_discarded->show(m_work, m_moment);
    m_conversation->retranslate();
    m_answers->retranslate();
    showCounts();
    showCurrent();
    showState();
    if (searching())
        search();
    Q_EMIT discardedChanged();
    Q_EMIT searchChanged();
    Q_EMIT currentChanged();
}

} // namespace agh
