#include "api/pager.h"
#include "views/pages/boardpage.h"
#include "views/text/displayguard.h"
#include "views/text/errortext.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QSettings>

using namespace Qt::Literals::StringLiterals;

// The part of the board that is about who looks, and about what they keep.
namespace agh {
namespace {

constexpr auto skillsKey = "board/skills"_L1;
constexpr auto railsKey = "board/rails"_L1;
const QString denseKey = u"board/dense"_s, sortKey = u"board/sort"_s,
              currencyKey = u"board/currency"_s;

} // namespace

void BoardPage::setAccount(AccountWork* work)
{
    m_work = work;
    const bool agent = work && work->me().kind == PartyKind::Agent;
    BoardSelf self;
    if (agent) {
        // As the agent was the last time; what is true now comes with the answer.
        Marks& marks = work->store().marks();
        self.skills = marks.view(skillsKey).split(u'\n', Qt::SkipEmptyParts);
        if (const QString rails = marks.view(railsKey); !rails.isEmpty())
            self.rails = rails.split(u'\n', Qt::SkipEmptyParts);
    }
    setSelf(self);
    m_selfRead = !agent;
}

void BoardPage::setSelf(const BoardSelf& self)
{
    m_filters->setSelf(self, m_work && m_work->me().kind == PartyKind::Agent);
    m_role->setSelf(self);
    if (std::exchange(m_self, self) == self)
        return;
    m_searches->countSoon();
    askNow();
}

void BoardPage::readSelf()
{
    if (std::exchange(m_selfRead, true) || !m_work)
        return;
    m_work->session().read(api::getMe()).then(this, [this, work = m_work](const Result<Agent>& me) {
        if (!me || work != m_work || !m_work)
            return;
        BoardSelf self = m_self;
        self.skills = me->skills;
        if (me->payoutMethods) {
            self.rails = QStringList();
            for (const Open<Rail>& rail : *me->payoutMethods)
                self.rails->append(rail.text());
        }
        m_work->store().marks().setView(skillsKey, self.skills.join(u'\n'));
        m_work->store().marks().setView(railsKey, self.rails.value_or(QStringList()).join(u'\n'));
        setSelf(self);
    });
    readApplied();
}

void BoardPage::readApplied()
{
    auto ids = std::make_shared<QSet<QString>>();
    Pager<Application>::run(
        m_work->client(), this, m_work->session().credential(),
        [](const api::ListOptions& options) { return api::listApplications(options); }, {},
        [ids](const Page<Application>& page, bool, bool) {
            for (const Application& one : page.items)
                ids->insert(one.roleId.value);
        },
        [this, ids, work = m_work](const ListEnd& end) {
            if (end.pages == 0 || work != m_work || !m_work)
                return;
            BoardSelf self = m_self;
            self.applied = *ids;
            setSelf(self);
        });
}

void BoardPage::showState()
{
    PageState::Facts out;
    if (!m_service) {
        out.phase = PageState::Error;
        out.errorTitle = tr("The board could not be opened");
        out.errorText = tr("Its files cannot be written on this computer. Look at the disk.");
        m_state->set(out);
        return;
    }
    using Phase = SyncState::Phase;
    const SyncState& sync = m_service->sync();
    const BoardStore::Info& info = m_service->store().info();
    const bool rows = m_roles->count() > 0;
    const bool anything = m_service->store().count() > 0;
    out.hasContent = rows;
    out.busy = sync.phase == Phase::Loading;
    const QString asOf =
        info.fetchedMs > 0 ? m_moment.asOf(Timestamp::fromMs(info.fetchedMs)) : QString();
    if (sync.skippedRows > 0) {
        //: Rows of a list whose answer was broken
        out.remark = tr("%n roles could not be read.", nullptr, sync.skippedRows);
    }
    if (sync.incomplete)
        out.remark += (out.remark.isEmpty() ? u""_s : u" "_s) +
                      tr("The board is not complete: a page of it could not be read. What is "
                         "shown is what came.");
    if (sync.phase == Phase::Offline) {
        out.phase = PageState::Offline;
        out.staleText = asOf;
        out.errorTitle = tr("You are offline");
        //: %n: open roles that were read before
        out.errorText = anything ? tr("This is the board as it was read: %Ln open roles. Search "
                                      "works.",
                                      nullptr, m_service->store().count())
                                 : tr("The board was not read yet. It is read as soon as the "
                                      "network is back.");
    } else if (sync.phase == Phase::Failed) {
        const ErrorText error =
            sync.storeError
                ? ErrorTexts::of(*sync.storeError, ErrorTexts::Keeping::Opening)
                : ErrorTexts::of(sync.error.value_or(ApiError()), ErrorTexts::About::Reading);
        out.phase = PageState::Error;
        out.staleText = asOf;
        out.errorTitle = tr("The board could not be read");
        out.errorText =
            error.whole() + (sync.incomplete ? u' ' + tr("The pages before it are shown.") : u""_s);
        out.errorDetail = error.detail;
    } else if (!rows && !m_answeredOnce) {
        out.phase = PageState::Loading;
    } else if (!rows && anything) {
        out.phase = PageState::NothingFound;
        out.emptyTitle = tr("No role is found");
        out.emptyText = tr("Take a word or a filter away.");
    } else if (!rows) {
        out.phase = info.fetchedMs == 0 && out.busy ? PageState::Loading : PageState::Empty;
        out.emptyTitle = tr("No open role");
        out.emptyText = tr("Nobody looks for an agent at the moment.");
    } else {
        out.phase = PageState::Ready;
        if (sync.phase == Phase::Idle)
            out.staleText = asOf;
    }
    // Where the search finds nothing, that is what is to be said; the rest stands over it.
    if (!rows && anything && m_answeredOnce && sync.phase != Phase::Loading &&
        out.phase != PageState::NothingFound) {
        out.phase = PageState::NothingFound;
        out.emptyTitle = tr("No role is found");
        out.emptyText =
            tr("Take a word or a filter away.") + (asOf.isEmpty() ? QString() : u' ' + asOf);
    }
    m_state->set(out);
}

// ---- what is kept on this computer

void BoardPage::keepIn(QSettings& settings)
{
    m_dense = settings.value(denseKey, false).toBool();
    const int sort = settings.value(sortKey, 0).toInt();
    const QString currency = settings.value(currencyKey).toString();
    m_sort = BoardAsk::Sort(std::clamp(sort, 0, int(BoardAsk::Sort::Match)));
    if (m_sort == BoardAsk::Sort::Amount) {
        // Amounts are in an order only where they are of one currency.
        BoardFilter filter;
        filter.currency = currency;
        m_filters->setFilter(filter);
        if (currency.isEmpty())
            m_sort = BoardAsk::Sort::Newest;
    }
    m_settings = &settings;
    Q_EMIT askChanged();
}

void BoardPage::keep()
{
    if (!m_settings)
        return;
    m_settings->setValue(denseKey, m_dense);
    m_settings->setValue(sortKey, int(m_sort));
    m_settings->setValue(currencyKey, m_filters->filter().currency);
}

void BoardPage::say(const QString& text, std::function<void()> undo)
{
    ToastQueue::Toast toast;
    toast.key = u"board"_s;
    toast.text = text;
    toast.tone = Tones::Good;
    toast.undo = std::move(undo);
    m_toasts.show(std::move(toast));
}

void BoardPage::star()
{
    if (!m_service || !m_role->present())
        return;
    BoardMark mark = m_service->store().mark(m_current);
    mark.starred = !mark.starred;
    m_service->store().setMark(m_current, mark);
}

void BoardPage::hide()
{
    if (!m_service || !m_role->present())
        return;
    const RoleId id = m_current;
    const BoardMark before = m_service->store().mark(id);
    BoardMark mark = before;
    mark.hidden = !mark.hidden;
    if (mark.hidden && m_index >= 0 && m_show != BoardAsk::Show::Hidden)
        m_index + 1 < m_roles->count() ? next() : previous();
    m_service->store().setMark(id, mark);
    say(mark.hidden ? tr("Hidden on this computer") : tr("Shown again"),
        [this, id, before, service = m_service] {
            if (service && service == m_service)
                m_service->store().setMark(id, before);
        });
}

void BoardPage::copyLink()
{
    if (!m_service || !m_role->present())
        return;
    if (auto* clipboard = QGuiApplication::clipboard())
        clipboard->setText(m_service->webLink(m_current));
    say(tr("Link copied"));
}

void BoardPage::openOnWeb()
{
    if (m_service && m_role->present())
        Q_EMIT webAsked(m_service->webLink(m_current));
}

BoardAsk BoardPage::askOf(const SavedSearch& search) const
{
    BoardAsk ask;
    ask.query = BoardQuery::parse(search.typed);
    ask.filter = search.filter;
    ask.self = m_self;
    ask.nowMs = m_moment.nowMs();
    return ask;
}

bool BoardPage::saveSearch(const QString& name)
{
    if (!m_service || name.trimmed().isEmpty() || !m_problem.isEmpty())
        return false;
    SavedSearch search;
    search.name = name.trimmed().left(80);
    search.typed = m_typed;
    search.filter = m_filters->filter();
    search.sort = m_sort;
    search.lookedMs = search.toldMs = m_moment.nowMs();
    m_searches->setCurrent(m_service->store().saveSearch(search));
    return true;
}

void BoardPage::openSearch(const QString& searchId)
{
    auto search = m_searches->find(searchId.toLongLong());
    if (!search)
        return;
    m_sort = search->sort;
    m_show = BoardAsk::Show::Open;
    m_filters->setFilter(search->filter);
    setTyped(search->typed);
    m_searches->setCurrent(search->id);
    search->lookedMs = m_moment.nowMs();
    m_service->store().saveSearch(*search);
    askNow();
    Q_EMIT askChanged();
}

} // namespace agh
