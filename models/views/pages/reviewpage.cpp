#include "views/pages/reviewpage.h"

#include "views/pages/panestate.h"

using namespace Qt::Literals::StringLiterals;

namespace agh {
namespace {

const Scope rolesScope{Scope::Kind::MyRoles, {}};
constexpr int soonMs = 15;       // changes that come in one burst make one search
constexpr int longestLook = 200; // rows that are read to find the first who is new
const QString roleView = u"review/role"_s;

QString applicantView(const RoleId& role) { return u"review/applicant/"_s + role.value; }

} // namespace

ReviewPage::ReviewPage(AccountWork& work, ToastQueue& toasts, QObject* parent)
    : QObject(parent)
    , m_work(work)
    , m_toasts(toasts)
    , m_moment([&work] { return work.clock().nowMs(); })
    , m_day([&work] { return work.clock().nowMs(); })
    , m_roles(new RolesList(work.store().cache(), work.store().tally(), this))
    , m_rolesState(new PageState([this] { refresh(); }, this))
    , m_applicants(new ApplicantsList(work.store().cache(), work.store().applicantMarks(),
                                      work.review(), work.payoutWatch(), m_moment, this))
    , m_state(new PageState([this] { refresh(); }, this))
    , m_queue(new ReviewQueue(
          work, *m_applicants,
          [this] { return m_index >= 0 ? m_work.store().cache().rowOf(m_applicant->id()) : 0; },
          this))
    , m_role(new RoleFacts(this))
    , m_deeds(new RoleDeeds(work, toasts, this))
    , m_selection(new Selection(this))
    , m_applicant(new ApplicantPage(work, m_moment, this))
    , m_acceptDialog(new AcceptDialog(work, this))
    , m_declineSheet(new DeclineSheet(work, toasts, this))
    , m_answers(new Answers(work, toasts, *m_applicant->composer(), this))
    , m_templates(new TemplatesPage(work, toasts, this))
    , m_marks(new ReviewMarks(work, toasts,
                              {[this] { moveOn(); }, [this](const ApplicationId& id) { goTo(id); },
                               [this] { return undoNewerDecline(); }},
                              this))
    , m_board(new ReviewBoard(work, *m_queue, *m_marks, m_moment, this))
    , m_views(new SavedViews(work, *m_queue, this))
    , m_ahead(new ReviewAhead(work, *m_applicants, this))
{
    for (QTimer* timer : {&m_rolesSoon, &m_countsSoon}) {
        timer->setSingleShot(true);
        timer->setInterval(soonMs);
    }
    connect(&m_rolesSoon, &QTimer::timeout, this, &ReviewPage::queryRoles);
    connect(m_queue, &ReviewQueue::answered, this, [this] {
        findCurrent();
        openFirst();
        showStates();
    });
    connect(m_queue, &ReviewQueue::tabChanged, this, [this] {
        m_index = -1; // found again where the tab has it
    });
    connect(&m_countsSoon, &QTimer::timeout, this, &ReviewPage::countNew);
    m_tick.setInterval(1'000);
    connect(&m_tick, &QTimer::timeout, this, &ReviewPage::tickHolds);
    connect(&m_day, &DayTurn::turned, this, &ReviewPage::retranslate);
    m_applicants->setSelection(*m_selection);
    connect(m_declineSheet, &DeclineSheet::confirmed, m_selection, &Selection::clear);
    connect(m_selection, &Selection::changed, this, [this](const QList<ApplicationId>& ids) {
        QList<DiffListModel::Key> keys;
        for (const ApplicationId& id : ids)
            keys.append(ApplicantsList::keyOf(m_work.store().cache().rowOf(id)));
        m_applicants->refreshRows(keys);
    });
    listen();
    setRole({work.store().marks().view(roleView)});
    showStates();
    queryRoles();
}

ReviewPage::~ReviewPage()
{
    for (const qint64 journalId : std::as_const(m_holds))
        m_toasts.remove(holdToast(journalId));
}

void ReviewPage::listen()
{
    Cache& cache = m_work.store().cache();
    connect(&cache, &Cache::changed, this, [this](const Scope& scope, const QList<qint64>& rows) {
        QList<DiffListModel::Key> keys;
        for (const RowId row : rows)
            keys.append(QString::number(row));
        if (scope.kind == Scope::Kind::MyRoles) {
            m_roles->refreshRows(keys);
            m_rolesSoon.start();
            showRole();
            // Skills, rail and state of the role stand on every row of its applicants.
            if (rows.contains(m_work.store().cache().rowOf(m_roleId))) {
                m_queue->showRole();
                m_applicants->refreshRows();
            }
        } else if (scope.kind == Scope::Kind::Applicants) {
            if (scope.of != m_roleId.value)
                return;
            refreshApplicants(keys);
            m_queue->askSoon();
        }
    });
    connect(&cache, &Cache::countsChanged, this,
            [this](const RoleId& role, const ApplicationId& application) {
                if (!(role == m_roleId))
                    return;
                const RowId row = m_work.store().cache().rowOf(application);
                refreshApplicants({ApplicantsList::keyOf(row)});
                m_queue->askSoon();
            });
    connect(&m_work.store().tally(), &RoleTally::changed, this, [this](const RoleId& role) {
        m_roles->refreshRows({RolesList::keyOf(m_work.store().cache().rowOf(role))});
        m_countsSoon.start();
    });
    connect(&m_work.review(), &ReviewService::decisionChanged, this, &ReviewPage::followDecision);
    connect(&m_work.payoutWatch(), &PayoutWatch::changed, this, [this](const ApplicationId& id) {
        refreshApplicants({ApplicantsList::keyOf(m_work.store().cache().rowOf(id))});
    });
    connect(&m_work.review(), &ReviewService::acceptanceResolved, this,
            &ReviewPage::tellAcceptance);
    connect(&m_work.session(), &Session::syncChanged, this, [this](const Scope& scope) {
        if (scope == rolesScope && m_roleId.isEmpty())
            m_rolesSoon.start();
        if (scope == rolesScope || scope == Scope{Scope::Kind::Applicants, m_roleId.value})
            showStates();
    });
    for (const auto signal : {&Session::reachChanged, &Session::signInNeeded, &Session::resumed})
        connect(&m_work.session(), signal, this, &ReviewPage::showStates);
}

void ReviewPage::queryRoles()
{
    m_work.store().cache().myRoleIds().then(
        this, [this, generation = m_roles->newGeneration()](const StoreResult<QList<RowId>>& rows) {
            QList<DiffListModel::Key> keys;
            for (const RowId row : rows.value_or(QList<RowId>()))
                keys.append(RolesList::keyOf(row));
            if (!rows || !m_roles->setIds(generation, std::move(keys)))
                return;
            // Roles come from several readings: which one is first is known after that of the list.
            if (m_roleId.isEmpty() && m_roles->count() > 0 &&
                m_work.store().cache().info(rolesScope).fetchedMs > 0)
                openRoleAt(0);
            findRole();
            showStates();
            m_countsSoon.start();
        });
}

void ReviewPage::refreshApplicants(const QList<DiffListModel::Key>& keys)
{
    m_applicants->refreshRows(keys);
    m_board->refreshRows(keys);
}

void ReviewPage::openView(const QString& viewId)
{
    const auto view = m_views->find(viewId);
    if (!view)
        return;
    setRole(view->role);
    m_board->setShown(false);
    m_queue->show(view->view);
}

void ReviewPage::openRole(const QString& roleId) { setRole({roleId}); }

void ReviewPage::goOnInRole(const QString& roleId)
{
    setRole({roleId});
    m_wantsFirst = m_applicant->id().isEmpty();
    if (m_wantsFirst)
        m_queue->ask(); // the list may be one that was asked for before
}

void ReviewPage::openFirst()
{
    if (!m_wantsFirst || m_applicants->count() == 0)
        return; // they may still come
    m_wantsFirst = false;
    const int most = std::min(m_applicants->count(), longestLook);
    int first = 0;
    for (int row = 0; row < most; ++row) {
        const QModelIndex index = m_applicants->index(row);
        if (index.data(ApplicantsList::IsNewRole).toBool() ||
            index.data(ApplicantsList::UnreadRole).toInt() > 0) {
            first = row;
            break;
        }
    }
    select(first);
}

void ReviewPage::openRoleAt(int row)
{
    const auto role = m_work.store().cache().role(RolesList::rowIdOf(m_roles->keyAt(row)));
    if (role)
        setRole(role->id);
}

void ReviewPage::openApplication(const QString& roleId, const QString& applicationId)
{
    setRole({roleId});
    m_queue->showAll();
    setCurrent({applicationId});
}

void ReviewPage::setRole(const RoleId& id)
{
    m_wantsFirst = false;
    if (m_roleId == id)
        return;
    m_roleId = id;
    m_selection->clear();
    Marks& marks = m_work.store().marks();
    marks.setView(roleView, id.value);
    m_index = -1;
    m_applicants->setIds(m_applicants->newGeneration(), {});
    m_work.poller().setOpenRole(id);
    const ApplicationId before{marks.view(applicantView(id))};
    const auto application = m_work.store().cache().application(before);
    setCurrent(application && application->roleId == id ? before : ApplicationId());
    findRole();
    showRole();
    showStates();
    m_deeds->setRole(id);
    m_board->setRole(id);
    m_views->setRole(id);
    m_queue->setRole(id);
}

void ReviewPage::setCurrent(const ApplicationId& id)
{
    m_wantsFirst = m_wantsFirst && id.isEmpty();
    if (m_applicant->id() == id)
        return;
    m_applicant->open(id);
    m_answers->open(id);
    m_marks->open(id);
    if (!m_roleId.isEmpty())
        m_work.store().marks().setView(applicantView(m_roleId), id.value);
    findCurrent();
    if (m_queue->hides())
        m_queue->askSoon(); // the one before may not belong here any more
}

void ReviewPage::findRole()
{
    const RowId row = m_roleId.isEmpty() ? 0 : m_work.store().cache().rowOf(m_roleId);
    m_roleIndex = row == 0 ? -1 : m_roles->rowOf(RolesList::keyOf(row));
    Q_EMIT roleChanged();
}

void ReviewPage::findCurrent()
{
    const ApplicationId& id = m_applicant->id();
    const RowId row = id.isEmpty() ? 0 : m_work.store().cache().rowOf(id);
    m_index = row == 0 ? -1 : m_applicants->rowOf(ApplicantsList::keyOf(row));
    if (m_watched)
        m_ahead->lookFrom(m_index);
    Q_EMIT currentChanged();
}

ApplicationId ReviewPage::at(int row) const
{
    if (row < 0)
        return m_applicant->id();
    const auto application =
        m_work.store().cache().application(ApplicantsList::rowIdOf(m_applicants->keyAt(row)));
    return application ? application->id : ApplicationId();
}

void ReviewPage::select(int row)
{
    setCurrent(row < 0 || row >= m_applicants->count() ? ApplicationId() : at(row));
}

void ReviewPage::toggleMark(int row) { m_selection->toggle(at(row)); }

void ReviewPage::next()
{
    if (canNext())
        select(m_index + 1);
}

void ReviewPage::previous()
{
    if (canPrevious())
        select(m_index - 1);
}

void ReviewPage::setWatched(bool watched)
{
    m_watched = watched;
    m_applicant->setWatched(watched);
}

void ReviewPage::refresh()
{
    m_work.poller().refreshAll();
    m_applicant->refresh();
}

void ReviewPage::retranslate()
{
    m_roles->refreshRows();
    m_applicants->refreshRows();
    m_applicant->retranslate();
    m_acceptDialog->retranslate();
    m_declineSheet->retranslate();
    m_answers->retranslate();
    m_templates->retranslate();
    m_deeds->retranslate();
    m_selection->retranslate();
    m_queue->retranslate();
    m_board->retranslate();
    m_views->retranslate();
    showRole();
    showStates();
    Q_EMIT currentChanged();
}

void ReviewPage::showRole()
{
    const auto role = m_roleId.isEmpty() ? std::nullopt : m_work.store().cache().role(m_roleId);
    m_role->set(role ? RoleFacts::of(*role, m_moment) : RoleFacts::Facts());
}

void ReviewPage::countNew()
{
    int count = 0;
    Cache& cache = m_work.store().cache();
    for (const DiffListModel::Key& key : m_roles->keys()) {
        const auto role = cache.role(RolesList::rowIdOf(key));
        if (role && role->status == RoleStatus::Open)
            count += m_work.store().tally().of(role->id).fresh;
    }
    if (m_newCount == count)
        return;
    m_newCount = count;
    Q_EMIT newCountChanged();
}

void ReviewPage::showStates()
{
    PaneWords roles;
    roles.failedTitle = tr("Your roles could not be loaded");
    roles.emptyTitle = tr("No role posted yet");
    roles.emptyText = tr("Roles that you post show here, with who applied to them.");
    m_rolesState->set(
        paneState(m_work.session(), rolesScope, m_roles->count() > 0, false, roles, m_moment));
    if (m_roleId.isEmpty()) {
        PageState::Facts none =
            paneState(m_work.session(), rolesScope, false, false, roles, m_moment);
        m_state->set(none);
        return;
    }
    PaneWords words;
    words.failedTitle = tr("Applicants could not be loaded");
    words.emptyTitle = tr("No applicants yet");
    words.emptyText = tr("They show here as soon as somebody applies.");
    words.hiddenTitle = m_queue->filters()->activeCount() > 0 ? tr("Nobody with these filters")
                                                              : tr("Nobody in this tab");
    words.hiddenText =
        m_queue->filters()->activeCount() > 0 ? m_queue->filteredText() : m_queue->hiddenText();
    m_state->set(paneState(m_work.session(), {Scope::Kind::Applicants, m_roleId.value},
                           m_applicants->count() > 0, m_queue->hides() && m_queue->total() > 0,
                           words, m_moment));
}

QString ReviewPage::positionText() const
{
    //: Where the open applicant stands in the list: "8 of 20"
    return m_index >= 0 ? tr("%1 of %2").arg(m_index + 1).arg(m_applicants->count()) : QString();
}

} // namespace agh
