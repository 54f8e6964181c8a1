#include "views/pages/boardpage.h"

#include "views/text/boardwords.h"
#include "views/text/displayguard.h"

#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace agh {
namespace {

constexpr int soonMs = 60; // changes that come in one burst make one search

} // namespace

BoardPage::BoardPage(const Moment& moment, ToastQueue& toasts, QObject* parent)
    : QObject(parent)
    , m_moment(moment)
    , m_toasts(toasts)
    , m_roles(new BoardRoles(moment, this))
    , m_filters(new BoardFilters(this))
    , m_searches(
          new BoardSearches([this](const SavedSearch& search) { return askOf(search); }, this))
    , m_role(new BoardRole(moment, this))
    , m_state(new PageState([this] { refresh(); }, this))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(soonMs);
    connect(&m_soon, &QTimer::timeout, this, &BoardPage::askNow);
    connect(m_filters, &BoardFilters::changed, this, [this] {
        m_searches->setCurrent(0);
        keep();
        askNow();
        Q_EMIT askChanged();
    });
    connect(m_searches, &BoardSearches::news, this, &BoardPage::newsFound);
}

BoardPage::~BoardPage() = default;

void BoardPage::setService(BoardService* service)
{
    m_service = service;
    m_answer = {};
    m_answeredOnce = false;
    m_current = {};
    m_index = -1;
    ++m_generation;
    BoardStore* const store = service ? &service->store() : nullptr;
    m_roles->setStore(store);
    m_searches->setStore(store);
    m_role->setService(service);
    if (service) {
        connect(store, &BoardStore::changed, this,
                [this](const QList<BoardRow>& rows, bool membership) {
                    m_roles->refreshRows(rows);
                    m_role->refresh();
                    if (!m_soon.isActive() && (membership || !rows.isEmpty()))
                        m_soon.start();
                });
        connect(store, &BoardStore::markChanged, this, [this, store](const QString& id) {
            m_roles->refreshRows({store->rowOf(RoleId{id})});
            m_role->refresh();
            m_soon.start();
        });
        connect(service, &BoardService::syncChanged, this, [this] {
            Q_EMIT progressChanged();
            showState();
        });
        connect(service, &BoardService::listed, this, [this] { showState(); });
        connect(store, &BoardStore::searchesChanged, this, &BoardPage::watch);
        askNow();
    }
    showState();
    Q_EMIT currentChanged();
    Q_EMIT foundChanged();
    Q_EMIT progressChanged();
}

void BoardPage::setWatched(bool watched)
{
    m_watched = watched;
    m_searches->setLooking(watched);
    watch();
    if (watched)
        readSelf();
}

void BoardPage::watch()
{
    using Watch = BoardService::Watch;
    if (m_service)
        m_service->setWatched(m_watched                 ? Watch::Looks
                              : m_searches->wantsNews() ? Watch::Told
                                                        : Watch::Nobody);
}

// ---- what is looked for

void BoardPage::setTyped(const QString& typed)
{
    if (m_typed == typed)
        return;
    m_typed = typed;
    m_query = BoardQuery::parse(typed);
    m_searches->setCurrent(0);
    Q_EMIT typedChanged();
    askNow();
    Q_EMIT askChanged();
}

void BoardPage::setSort(int sort)
{
    m_sort = BoardAsk::Sort(std::clamp(sort, 0, int(BoardAsk::Sort::Match)));
    keep();
    askNow();
    Q_EMIT askChanged();
}

void BoardPage::setShow(int show)
{
    m_show = BoardAsk::Show(std::clamp(show, 0, int(BoardAsk::Show::Hidden)));
    askNow();
    Q_EMIT askChanged();
}

void BoardPage::setDense(bool dense)
{
    m_dense = dense;
    keep();
    Q_EMIT askChanged();
}

QStringList BoardPage::sortTexts() const
{
    return {tr("Newest first"), tr("Highest amount first"), tr("What fits the words best"),
            tr("What fits my skills best")};
}

QStringList BoardPage::showTexts() const
{
    const auto text = [this](const QString& name, BoardAsk::Show show) {
        const int count = m_answer.shows[size_t(show)];
        return count > 0 ? name + u' ' + QLocale().toString(count) : name;
    };
    return {text(tr("All"), BoardAsk::Show::Open), text(tr("Saved"), BoardAsk::Show::Starred),
            text(tr("Viewed"), BoardAsk::Show::Recent), text(tr("Hidden"), BoardAsk::Show::Hidden)};
}

void BoardPage::clear()
{
    m_filters->clear();
    setTyped({});
}

void BoardPage::askNow()
{
    m_soon.stop();
    const BoardFilter& filter = m_filters->filter();
    QString problem = boardwords::problem(m_query);
    const bool compares = m_query.least || m_query.most || m_sort == BoardAsk::Sort::Amount;
    if (problem.isEmpty() && compares && m_query.currency.isEmpty() && filter.currency.isEmpty())
        problem = boardwords::needsCurrency();
    if (std::exchange(m_problem, problem) != problem)
        Q_EMIT problemChanged();
    if (!problem.isEmpty() || !m_service)
        return;
    BoardAsk ask;
    ask.query = m_query;
    ask.filter = filter;
    ask.self = m_self;
    ask.sort = m_sort;
    ask.show = m_show;
    ask.nowMs = m_moment.nowMs();
    m_service->store().ask(ask).then(
        this, [this, ask, generation = ++m_generation](const StoreResult<BoardAnswer>& answer) {
            if (generation == m_generation) // a later one is under way
                answered(ask, answer);
        });
}

void BoardPage::answered(const BoardAsk& ask, const StoreResult<BoardAnswer>& answer)
{
    if (!answer)
        return;
    m_answer = *answer;
    m_answeredOnce = true;
    m_roles->setRows(m_answer.rows, ask.query.words(), m_self.skills);
    m_filters->setAnswer(m_answer);
    findIndex();
    showState();
    Q_EMIT foundChanged();
}

QString BoardPage::foundText() const
{
    //: Roles that a search of the board finds
    return tr("%Ln roles", nullptr, m_roles->count());
}

QString BoardPage::ofText() const
{
    if (m_roles->count() == m_answer.of)
        return {};
    //: Stands after "38 roles"; %1 is how many there are in all
    return tr("of %1").arg(QLocale().toString(m_answer.of));
}

QString BoardPage::progressText() const
{
    if (!m_service || m_service->sync().phase != SyncState::Phase::Loading)
        return {};
    if (progress() == 0)
        return tr("Reading the board");
    //: The board is being read
    return tr("%Ln roles read so far", nullptr, progress());
}

void BoardPage::refresh()
{
    if (!m_service)
        return;
    if (m_service->isOffline())
        m_service->setOffline(false); // the person asks for it
    else
        m_service->refresh(true);
    m_role->readPoster();
}

// ---- what is open

void BoardPage::select(int index)
{
    const auto role = m_service && index >= 0 && index < m_roles->count()
                          ? m_service->store().role(m_roles->at(index))
                          : std::nullopt;
    setCurrent(role ? role->id : RoleId{});
}

void BoardPage::openRole(const QString& roleId)
{
    setCurrent(RoleId{roleId});
    if (m_service && !m_role->present())
        m_service->refreshRole(RoleId{roleId});
}

void BoardPage::step(int by)
{
    if (m_roles->count() > 0)
        select(std::clamp(m_index + by, 0, m_roles->count() - 1));
}

void BoardPage::setCurrent(const RoleId& id)
{
    if (m_current == id)
        return;
    m_current = id;
    m_role->show(id);
    if (m_service && m_role->present()) {
        BoardMark mark = m_service->store().mark(id);
        mark.viewedMs = m_moment.nowMs();
        m_service->store().setMark(id, mark);
    }
    findIndex();
}

void BoardPage::findIndex()
{
    const BoardRow row =
        m_service && !m_current.isEmpty() ? m_service->store().rowOf(m_current) : 0;
    m_index = row == 0 ? -1 : m_roles->indexOf(row);
    Q_EMIT currentChanged();
}

void BoardPage::rolesOfPoster()
{
    if (!m_role->role())
        return;
    m_filters->clear();
    QString name = m_role->role()->postedBy.name.left(100);
    setTyped(u"by:\"%1\""_s.arg(name.remove(u'"')));
}

QString BoardPage::suggestedName() const
{
    QStringList parts;
    if (!m_typed.trimmed().isEmpty())
        parts << display::bareLine(m_typed.trimmed(), 60);
    for (int i = 0; i < m_filters->chips()->count(); ++i) {
        const QModelIndex at = m_filters->chips()->index(i);
        if (at.data(BoardChoices::OnRole).toBool())
            parts << at.data(BoardChoices::TextRole).toString();
    }
    return parts.join(u", "_s).left(80);
}

void BoardPage::retranslate()
{
    m_roles->refreshAll();
    m_filters->retranslate();
    m_searches->retranslate();
    m_role->refresh();
    showState();
    Q_EMIT foundChanged();
    Q_EMIT progressChanged();
    Q_EMIT askChanged();
}

} // namespace agh
