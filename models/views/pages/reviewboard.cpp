#include "views/pages/reviewboard.h"

#include "views/text/stagewords.h"

using namespace Qt::Literals::StringLiterals;

namespace agh {
namespace {

const QString shownKey = u"review/board"_s;

} // namespace

BoardColumn::BoardColumn(QueuePart part, ApplicantsList* applicants, QObject* parent)
    : QObject(parent)
    , m_part(part)
    , m_applicants(applicants)
{
    applicants->setParent(this);
}

QString BoardColumn::title() const
{
    //: Column of the board: accepted, declined or withdrawn
    return takes() ? stagewords::of(Stage(int(m_part))) : tr("Closed", "column");
}

QString BoardColumn::icon() const
{
    return takes() ? stagewords::icon(Stage(int(m_part))) : QString();
}

ReviewBoard::ReviewBoard(AccountWork& work, ReviewQueue& queue, ReviewMarks& marks,
                         const Moment& moment, QObject* parent)
    : QObject(parent)
    , m_work(work)
    , m_queue(queue)
    , m_marks(marks)
{
    Store& store = work.store();
    for (const QueuePart part : {QueuePart::New, QueuePart::Shortlist, QueuePart::Maybe,
                                 QueuePart::SetAside, QueuePart::Closed})
        m_columns.append(
            new BoardColumn(part,
                            new ApplicantsList(store.cache(), store.applicantMarks(), work.review(),
                                               work.payoutWatch(), moment),
                            this));
    m_soon.setSingleShot(true);
    m_soon.setInterval(15);
    connect(&m_soon, &QTimer::timeout, this, &ReviewBoard::ask);
    // Whenever the list was asked for again, the board may be another.
    connect(&queue, &ReviewQueue::answered, this, [this] {
        if (m_shown)
            m_soon.start();
    });
    connect(&store.applicantMarks(), &ApplicantMarks::changed, this,
            [this](const QList<ApplicationId>& ids) {
                QList<DiffListModel::Key> keys;
                for (const ApplicationId& id : ids)
                    keys.append(ApplicantsList::keyOf(m_work.store().cache().rowOf(id)));
                refreshRows(keys);
            });
    m_shown = store.marks().view(shownKey) == u"1"_s;
}

void ReviewBoard::setShown(bool shown)
{
    if (m_shown == shown)
        return;
    m_shown = shown;
    m_work.store().marks().setView(shownKey, shown ? u"1"_s : u"0"_s);
    if (shown)
        ask();
    Q_EMIT shownChanged();
}

void ReviewBoard::setRole(const RoleId& role)
{
    m_role = role;
    for (BoardColumn* column : std::as_const(m_columns))
        column->applicants()->placeIds(column->applicants()->newGeneration(), {});
}

void ReviewBoard::ask()
{
    for (BoardColumn* column : std::as_const(m_columns)) {
        QueueQuery query;
        query.role = m_role;
        query.part = column->part();
        query.view = m_queue.filters()->view();
        query.nowMs = m_work.clock().nowMs();
        m_work.store().queue().find(query).then(
            this, [this, column, generation = column->applicants()->newGeneration()](
                      const StoreResult<QueueAnswer>& answer) {
                QList<DiffListModel::Key> keys;
                for (const RowId row : answer ? answer->ids : QList<RowId>())
                    keys.append(ApplicantsList::keyOf(row));
                if (!answer || !column->applicants()->placeIds(generation, std::move(keys)))
                    return;
                column->applicants()->retellPlaces();
                const int at = int(m_columns.indexOf(column));
                const int row = m_follow.isEmpty() ? -1 : rowOf(m_follow, at);
                if (row >= 0) {
                    m_follow.clear();
                    Q_EMIT moved(at, row);
                }
            });
    }
}

void ReviewBoard::refreshRows(const QList<DiffListModel::Key>& keys)
{
    for (BoardColumn* column : std::as_const(m_columns))
        column->applicants()->refreshRows(keys);
}

void ReviewBoard::retranslate()
{
    for (BoardColumn* column : std::as_const(m_columns)) {
        column->applicants()->refreshRows();
        Q_EMIT column->titleChanged();
    }
}

bool ReviewBoard::move(const QString& applicationId, int column)
{
    BoardColumn* to = m_columns.value(column);
    // One that is closed has left the stages, whatever one thinks of it.
    if (!to || !to->takes() || applicationId.isEmpty() ||
        columnOf(applicationId) == int(QueuePart::Closed))
        return false;
    m_follow = applicationId;
    m_marks.giveTo({applicationId}, Stage(int(to->part())));
    return true;
}

int ReviewBoard::rowOf(const QString& applicationId, int column) const
{
    const RowId row = m_work.store().cache().rowOf(ApplicationId{applicationId});
    BoardColumn* at = m_columns.value(column);
    return row == 0 || !at ? -1 : at->applicants()->rowOf(ApplicantsList::keyOf(row));
}

int ReviewBoard::columnOf(const QString& applicationId) const
{
    for (int at = 0; at < int(m_columns.size()); ++at) {
        if (rowOf(applicationId, at) >= 0)
            return at;
    }
    return -1;
}

} // namespace agh
