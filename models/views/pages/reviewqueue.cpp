#include "views/pages/reviewqueue.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace agh {
namespace {

QString keptUnder(const RoleId& role) { return u"review/queue/"_s + role.value; }

} // namespace

ReviewQueue::ReviewQueue(AccountWork& work, ApplicantsList& list, std::function<RowId()> open,
                         QObject* parent)
    : QObject(parent)
    , m_work(work)
    , m_list(list)
    , m_open(std::move(open))
    , m_tabs(new TabList(this))
    , m_filters(new QueueFilters(this))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(15); // changes that come in one burst make one search
    connect(&m_soon, &QTimer::timeout, this, &ReviewQueue::ask);
    connect(m_filters, &QueueFilters::changed, this, [this] {
        keep();
        if (!m_loading)
            ask();
    });
    listen();
    showCounts();
}

void ReviewQueue::listen()
{
    connect(&m_work.store().applicantMarks(), &ApplicantMarks::changed, this,
            [this](const QList<ApplicationId>& ids) {
                QList<DiffListModel::Key> keys;
                for (const ApplicationId& id : ids) {
                    const RowId row = m_work.store().cache().rowOf(id);
                    keys.append(ApplicantsList::keyOf(row));
                    if (m_work.store().applicantMarks().mark(id).stage != Stage::New)
                        m_undecided.remove(row);
                }
                m_list.refreshRows(keys);
                askSoon();
            });
    connect(&m_work.store().journal(), &Journal::changed, this, [this] { askSoon(); });
}

std::optional<QueuePart> ReviewQueue::part() const
{
    switch (m_tab) {
    case All:
        break;
    case New:
        return QueuePart::New;
    case Shortlist:
        return QueuePart::Shortlist;
    case SetAside:
        return QueuePart::SetAside;
    case Closed:
        return QueuePart::Closed;
    }
    return std::nullopt;
}

void ReviewQueue::setRole(const RoleId& role)
{
    m_role = role;
    m_counts = {};
    m_hidden = m_unsorted = 0;
    const QJsonObject kept =
        QJsonDocument::fromJson(m_work.store().marks().view(keptUnder(role)).toUtf8()).object();
    m_loading = true;
    m_tab = Tab(qBound(int(All), kept[u"tab"_s].toInt(), int(Closed)));
    m_top = kept[u"top"_s].toString();
    m_filters->setView(QueueView::fromJson(QJsonDocument(kept[u"view"_s].toObject()).toJson())
                           .value_or(QueueView()));
    m_loading = false;
    showRole();
    Q_EMIT tabChanged();
    Q_EMIT roleShown();
    showCounts();
    ask();
}

void ReviewQueue::showRole()
{
    m_filters->setRole(m_role.isEmpty() ? std::nullopt : m_work.store().cache().role(m_role));
    m_work.store().applicantMarks().allTags().then(this,
                                                   [this](const StoreResult<QStringList>& tags) {
                                                       if (tags)
                                                           m_filters->setTags(*tags);
                                                   });
}

void ReviewQueue::keep() const
{
    if (m_loading || m_role.isEmpty())
        return;
    const QJsonObject kept{
        {u"tab"_s, int(m_tab)},
        {u"top"_s, m_top},
        {u"view"_s, QJsonDocument::fromJson(m_filters->view().toJson()).object()}};
    m_work.store().marks().setView(
        keptUnder(m_role), QString::fromUtf8(QJsonDocument(kept).toJson(QJsonDocument::Compact)));
}

void ReviewQueue::ask()
{
    QueueQuery query;
    query.role = m_role;
    query.part = part();
    query.view = m_filters->view();
    query.keep = m_open();
    query.nowMs = m_work.clock().nowMs();
    m_work.store().queue().find(query).then(
        this, [this, generation = m_list.newGeneration()](const StoreResult<QueueAnswer>& answer) {
            if (!answer)
                return;
            QList<DiffListModel::Key> keys;
            keys.reserve(answer->ids.size());
            for (const RowId row : answer->ids)
                keys.append(ApplicantsList::keyOf(row));
            const bool moved = keys != m_list.keys();
            if (!m_list.placeIds(generation, std::move(keys)))
                return;
            if (moved)
                m_list.retellPlaces();
            m_counts = answer->counts;
            m_undecided = answer->undecided;
            m_hidden = answer->hidden;
            m_unsorted = answer->unsorted;
            showCounts();
            Q_EMIT answered();
        });
}

void ReviewQueue::setTab(Tab tab)
{
    if (m_tab == tab)
        return;
    m_tab = tab;
    keep();
    Q_EMIT tabChanged();
    ask();
}

void ReviewQueue::showAll()
{
    m_loading = true;
    m_filters->clear();
    m_loading = false;
    m_tab = All;
    keep();
    Q_EMIT tabChanged();
    ask();
}

void ReviewQueue::show(const QueueView& view)
{
    m_loading = true;
    m_filters->setView(view);
    m_loading = false;
    m_tab = All;
    keep();
    Q_EMIT tabChanged();
    ask();
}

void ReviewQueue::setTopRow(int row)
{
    const QString top =
        row < 0 ? QString() : m_list.index(row).data(ApplicantsList::ApplicationIdRole).toString();
    if (m_top == top)
        return;
    m_top = top;
    keep();
}

int ReviewQueue::topRow() const
{
    const RowId row = m_top.isEmpty() ? 0 : m_work.store().cache().rowOf(ApplicationId{m_top});
    return row == 0 ? -1 : m_list.rowOf(ApplicantsList::keyOf(row));
}

void ReviewQueue::retranslate()
{
    m_filters->retranslate();
    showCounts();
}

void ReviewQueue::showCounts()
{
    m_tabs->setTabs({{All, tr("All"), m_counts.total},
                     //: Tab: applicants about whom nothing is decided yet
                     {New, tr("New", "tab"), m_counts.of(QueuePart::New)},
                     //: Tab: a stage of one's own
                     {Shortlist, tr("Shortlist", "tab"), m_counts.of(QueuePart::Shortlist)},
                     //: Tab: a stage of one's own
                     {SetAside, tr("Set aside", "tab"), m_counts.of(QueuePart::SetAside)},
                     //: Tab: accepted, declined or withdrawn
                     {Closed, tr("Closed", "tab"), m_counts.of(QueuePart::Closed)}});
    Q_EMIT countsChanged();
}

QString ReviewQueue::reviewedText() const
{
    //: How many applicants of a role were decided about: "7 of 20 reviewed"
    return total() > 0 ? tr("%1 of %2 reviewed").arg(reviewed()).arg(total()) : QString();
}

QString ReviewQueue::shortlistedText() const
{
    //: Beside "7 of 20 reviewed"
    return tr("%n shortlisted", nullptr, m_counts.of(QueuePart::Shortlist));
}

QString ReviewQueue::waitingText() const
{
    //: Decisions and messages that leave when there is a network again
    return m_counts.waiting > 0 ? tr("%n waiting for the network", nullptr, m_counts.waiting)
                                : QString();
}

QString ReviewQueue::hiddenText() const
{
    const int hidden = part() ? m_counts.total - m_counts.of(*part()) : 0;
    //: Under a list of applicants that a tab makes shorter
    return hidden > 0 ? tr("%n more are in other tabs", nullptr, hidden) : QString();
}

QString ReviewQueue::filteredText() const
{
    //: Over a list of applicants that filters make shorter
    return m_hidden > 0 ? tr("%n hidden by filters", nullptr, m_hidden) : QString();
}

QString ReviewQueue::unsortedText() const
{
    if (m_unsorted == 0)
        return {};
    switch (m_filters->sort()) {
    case QueueFilters::Rating:
        //: Under a sorted list
        return tr("%n without a rating stand last", nullptr, m_unsorted);
    case QueueFilters::SkillMatch:
        //: Under a sorted list
        return tr("%n who name no skills stand last", nullptr, m_unsorted);
    case QueueFilters::RateLow:
    case QueueFilters::RateHigh:
        //: Under a sorted list: rates are free text
        return tr("%n whose rate cannot be compared stand last", nullptr, m_unsorted);
    case QueueFilters::Waiting:
        //: Under a sorted list
        return tr("%n wait for nothing and stand last", nullptr, m_unsorted);
    case QueueFilters::Stars:
        //: Under a sorted list
        return tr("%n without stars stand last", nullptr, m_unsorted);
    default:
        return {};
    }
}

} // namespace agh
