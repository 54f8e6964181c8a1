#include "views/lists/savedviews.h"

#include "views/text/displayguard.h"

using namespace Qt::Literals::StringLiterals;

namespace agh {
namespace {

constexpr qint64 waitingId = -1; // of the view that is always there
constexpr qsizetype longestName = 60;

} // namespace

SavedViews::SavedViews(AccountWork& work, ReviewQueue& queue, QObject* parent)
    : RowListModel(parent)
    , m_work(work)
    , m_queue(queue)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(250); // numbers at the side, after what one looks at
    connect(&m_soon, &QTimer::timeout, this, &SavedViews::countAll);
    connect(&work.store().queue(), &Queue::viewsChanged, this, &SavedViews::load);
    connect(&work.store().tally(), &RoleTally::changed, this, &SavedViews::countSoon);
    connect(&work.store().applicantMarks(), &ApplicantMarks::changed, this, &SavedViews::countSoon);
    connect(queue.filters(), &QueueFilters::changed, this, &SavedViews::suggested);
    load();
}

void SavedViews::setRole(const RoleId& role)
{
    m_role = role;
    m_counts.remove(waitingId);
    show();
    countSoon();
}

QList<SavedView> SavedViews::all() const
{
    QList<SavedView> out;
    if (!m_role.isEmpty()) {
        SavedView waiting;
        waiting.id = waitingId;
        waiting.role = m_role;
        //: A view of applicants who wait for an answer; %n days
        waiting.name = tr("Waiting over %n days", nullptr, 7);
        waiting.view.filter.waitingDays = 7;
        waiting.view.sort = QueueSort::Waiting;
        out.append(waiting);
    }
    return out + m_views;
}

void SavedViews::load()
{
    m_views = m_work.store().queue().views();
    show();
    countSoon();
}

void SavedViews::countAll()
{
    for (const SavedView& view : all()) {
        QueueQuery query;
        query.role = view.role;
        query.view = view.view;
        query.nowMs = m_work.clock().nowMs();
        m_work.store().queue().count(query).then(
            this, [this, id = view.id, role = view.role](const StoreResult<int>& found) {
                if (!found || (id == waitingId && !(role == m_role)))
                    return;
                if (m_counts.contains(id) && m_counts.value(id) == *found)
                    return;
                m_counts.insert(id, *found);
                show();
            });
    }
}

void SavedViews::show()
{
    QList<std::pair<Key, Row>> rows;
    for (const SavedView& view : all()) {
        const bool fixed = view.id == waitingId;
        if (fixed && m_counts.value(view.id) == 0)
            continue;
        const QString key = QString::number(view.id);
        const QString name = display::line(view.name, longestName);
        const QString number =
            m_counts.contains(view.id) ? QString::number(m_counts.value(view.id)) : QString();
        //: A saved view for the screen reader: its name and how many applicants it finds
        const QString said = number.isEmpty() ? name : tr("%1, %2").arg(name, number);
        rows.append({key, {key, view.role.value, name, number, fixed, said}});
    }
    setRows(rows);
}

bool SavedViews::save(const QString& name)
{
    const QString kept = name.simplified().left(longestName);
    if (kept.isEmpty() || m_role.isEmpty())
        return false;
    SavedView view;
    view.role = m_role;
    view.name = kept;
    view.view = m_queue.filters()->view();
    (void)m_work.store().queue().saveView(view);
    return true;
}

void SavedViews::remove(const QString& viewId)
{
    m_work.store().queue().removeView(viewId.toLongLong());
}

std::optional<SavedView> SavedViews::find(const QString& viewId) const
{
    for (const SavedView& view : all()) {
        if (QString::number(view.id) == viewId)
            return view;
    }
    return std::nullopt;
}

QHash<int, QByteArray> SavedViews::roleNames() const
{
    return {{ViewIdRole, "viewId"}, {RoleIdRole, "roleId"}, {NameRole, "name"},
            {NumberRole, "number"}, {FixedRole, "fixed"},   {AccessibleTextRole, "accessibleText"}};
}

} // namespace agh
