#include "views/pages/comparepage.h"

#include "views/pages/comparelines.h"
#include "views/pages/reviewpage.h"
#include "views/text/applicantwords.h"
#include "views/text/decisionnote.h"
#include "views/text/displayguard.h"
#include "views/text/elsewhere.h"
#include "views/text/sentences.h"

using namespace Qt::Literals::StringLiterals;

namespace agh {

ComparePage::ComparePage(AccountWork& work, ReviewPage& review, ToastQueue& toasts)
    : m_work(work)
    , m_review(review)
    , m_toasts(toasts)
    , m_moment([&work] { return work.clock().nowMs(); })
    , m_rows(new CompareList(this))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(15);
    connect(&m_soon, &QTimer::timeout, this, &ComparePage::show);
    const auto soon = [this] {
        if (m_open)
            m_soon.start();
    };
    connect(&work.store().cache(), &Cache::changed, this, soon);
    connect(&work.store().applicantMarks(), &ApplicantMarks::changed, this, soon);
    connect(&work.review(), &ReviewService::decisionChanged, this, soon);
    connect(&review, &ReviewPage::roleChanged, this, [this] {
        if (m_open && m_review.currentRoleId() != m_role.value)
            close();
    });
}

void ComparePage::say(const QString& text)
{
    ToastQueue::Toast toast;
    toast.key = u"compare"_s;
    toast.text = text;
    m_toasts.show(std::move(toast));
}

bool ComparePage::start()
{
    QList<ApplicationId> ids = m_review.selection()->ids();
    const ApplicationId openOne = m_review.applicant()->id();
    if (ids.size() == 1 && !openOne.isEmpty() && !ids.contains(openOne))
        ids.append(openOne);
    if (ids.size() < 2) {
        say(tr("Mark two to four applicants first, then compare them"));
        return false;
    }
    if (ids.size() > most) {
        //: %n: how many applicants are marked; four can be compared
        say(tr("%n are marked; the first four are compared", nullptr, int(ids.size())));
        ids = ids.first(most);
    }
    m_ids = ids;
    m_role = RoleId{m_review.currentRoleId()};
    m_pinned = -1;
    m_current = std::max(0, int(ids.indexOf(openOne)));
    show();
    if (m_columns.size() < 2)
        return false;
    m_open = true;
    Q_EMIT openChanged();
    Q_EMIT currentChanged();
    return true;
}

void ComparePage::close()
{
    if (!std::exchange(m_open, false))
        return;
    Q_EMIT openChanged();
}

void ComparePage::show()
{
    const Cache& cache = m_work.store().cache();
    const auto role = cache.role(m_role);
    QList<Compared> all;
    QList<CompareColumn> columns;
    QList<ApplicationId> there;
    for (const ApplicationId& id : std::as_const(m_ids)) {
        const auto application = cache.application(id);
        if (!application)
            continue;
        there.append(id);
        Compared one{*application, cache.isGone(id), m_work.store().applicantMarks().mark(id)};
        const auto status = applicant::status(*application, one.gone);
        const DecisionNote note = DecisionNote::of(m_work.review().decision(id));
        CompareColumn column;
        column.applicationId = id.value;
        column.name = applicant::name(*application);
        column.initials = display::initials(applicant::bareName(*application));
        column.avatarColor = display::avatarColor(application->agentId.value);
        const QString stage = stageWord(one.mark.stage);
        const QString elsewhere =
            Elsewhere::of(*application, one.gone, role, m_work.review().isDecidedHere(*application))
                .line;
        const QString word = !elsewhere.isEmpty() ? elsewhere
                             : status == ApplicantsList::Pending && !stage.isEmpty()
                                 ? stage
                                 : applicant::statusWord(*application, one.gone);
        column.detail = word + u" · "_s + m_moment.brief(application->createdAt);
        column.note = note.text;
        column.canAccept = column.canDecline =
            status == ApplicantsList::Pending && note.text.isEmpty();
        column.accessibleText = sentences::list({column.name, column.detail, note.text});
        columns.append(column);
        all.append(one);
    }
    m_ids = there;
    m_roleText = role ? sentences::list({display::line(role->title, 120)}) : QString();
    if (role) {
        const QString offer = sentences::offer(role->payment);
        if (!offer.isEmpty())
            m_roleText += u" · "_s + offer;
    }
    m_lines = compareLines(all, role, m_moment);
    m_columns = columns;
    m_current = std::clamp(m_current, 0, std::max(0, int(columns.size()) - 1));
    put();
    Q_EMIT columnsChanged();
}

QList<ComparePage::Line> ComparePage::shownLines() const
{
    QList<Line> out = m_lines;
    if (m_onlyDiffers)
        out.removeIf([](const Line& line) { return !line.differs; });
    return out;
}

void ComparePage::put()
{
    QList<std::pair<DiffListModel::Key, DiffListModel::Row>> rows;
    for (const Line& line : shownLines()) {
        QVariantList cells;
        QStringList spoken{line.label};
        //: For the screen reader: a row of a comparison
        spoken << (line.differs ? tr("differs") : tr("the same"));
        for (qsizetype i = 0; i < line.cells.size(); ++i) {
            cells.append(QVariant::fromValue(line.cells[i]));
            //: For the screen reader; %1 is an applicant, %2 what stands in the row
            spoken << tr("%1: %2").arg(m_columns.value(i).name,
                                       line.cells[i].plain.isEmpty()
                                           ? tr("not told")
                                           : display::beginning(line.cells[i].plain, 400));
        }
        rows.append(
            {line.key, {line.label, int(line.kind), line.differs, cells, spoken.join(u". "_s)}});
    }
    m_rows->setRows(rows);
    Q_EMIT rowsChanged();
}

QVariantList ComparePage::columns() const
{
    QVariantList out;
    for (const CompareColumn& column : m_columns)
        out.append(QVariant::fromValue(column));
    return out;
}

void ComparePage::setCurrent(int column)
{
    const int bounded = std::clamp(column, 0, std::max(0, int(m_columns.size()) - 1));
    if (std::exchange(m_current, bounded) != bounded)
        Q_EMIT currentChanged();
}

void ComparePage::setOnlyDiffers(bool only)
{
    if (std::exchange(m_onlyDiffers, only) != only)
        put();
}

QString ComparePage::title() const
{
    //: %n: how many applicants stand side by side
    return tr("Compare %n applicants", nullptr, int(m_columns.size()));
}

QString ComparePage::hiddenText() const
{
    const int hidden = int(m_lines.size() - shownLines().size());
    //: %n: rows of a comparison in which all applicants are alike
    return hidden > 0 ? tr("%n rows are the same and not shown", nullptr, hidden) : QString();
}

bool ComparePage::mayAdd(const QString& applicationId, const QString& roleId) const
{
    return canAdd() && roleId == m_role.value && !m_ids.contains(ApplicationId{applicationId});
}

void ComparePage::add(const QString& applicationId)
{
    const ApplicationId id{applicationId};
    if (!m_open || !canAdd() || m_ids.contains(id))
        return;
    m_ids.append(id);
    if (!m_review.selection()->contains(id))
        m_review.selection()->toggle(id);
    show();
    setCurrent(int(m_ids.size()) - 1);
}

void ComparePage::remove(int column)
{
    if (column < 0 || column >= m_ids.size())
        return;
    m_review.selection()->remove(m_ids[column]);
    m_ids.removeAt(column);
    m_pinned = m_pinned == column ? -1 : m_pinned > column ? m_pinned - 1 : m_pinned;
    if (m_current > column)
        --m_current;
    if (m_ids.size() < 2)
        return close();
    show();
    Q_EMIT currentChanged();
}

void ComparePage::pin(int column)
{
    if (column < 0 || column >= m_columns.size())
        return;
    m_pinned = m_pinned == column ? -1 : column;
    Q_EMIT currentChanged();
}

void ComparePage::openCurrent()
{
    if (m_current < m_ids.size())
        m_review.openApplication(m_role.value, m_ids[m_current].value);
}

void ComparePage::retranslate()
{
    if (m_open)
        show();
}

} // namespace agh
