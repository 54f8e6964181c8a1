#include "views/pages/applicantstory.h"

#include "views/text/counterpart.h"
#include "views/text/displayguard.h"
#include "views/text/markdown.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace agh {
namespace {

constexpr int soonMs = 30;
constexpr qsizetype mostWords = 200; // talks whose words are read: the newest

} // namespace

ApplicantStory::ApplicantStory(AccountWork& work, Moment moment, QObject* parent)
    : QObject(parent)
    , m_work(work)
    , m_moment(std::move(moment))
    , m_steps(new TimelineList(this))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(soonMs);
    connect(&m_soon, &QTimer::timeout, this, &ApplicantStory::tell);
    const auto soon = [this] { m_soon.start(); };
    connect(&work.store().cache(), &Cache::changed, this, soon);
    connect(&work.store().journal(), &Journal::changed, this,
            [this](qint64, const QString& subject) {
                if (subject == m_id.value)
                    m_soon.start();
            });
}

void ApplicantStory::open(const ApplicationId& id)
{
    if (m_id == id)
        return;
    m_id = id;
    tell();
}

void ApplicantStory::setShown(bool shown)
{
    if (std::exchange(m_shown, shown) == shown)
        return;
    tell();
    Q_EMIT shownChanged();
}

/// Messages of one side in a row on one day are one step: a story is no conversation.
QList<TimelineList::Talk> ApplicantStory::talks() const
{
    const Conversations& kept = m_work.store().conversations();
    QList<TimelineList::Talk> out;
    QList<RowId> first;
    QDate day;
    for (const MessagePlace& place : kept.places(m_id)) {
        const QDate date = m_moment.localDate(Timestamp::fromMs(place.createdMs));
        if (!out.isEmpty() && out.last().own == place.own && date == day) {
            ++out.last().count;
            continue;
        }
        day = date;
        out.append({QString::number(place.row), place.own, 1, place.createdMs, {}});
        first.append(place.row);
    }
    for (qsizetype i = std::max(qsizetype(0), out.size() - mostWords); i < out.size(); ++i) {
        const auto message = kept.message(first[i]);
        out[i].words =
            message ? display::line(markdown::oneLine(message->body, 160), 160) : QString();
    }
    return out;
}

void ApplicantStory::tell()
{
    m_soon.stop();
    Cache& cache = m_work.store().cache();
    const auto application = m_shown && !m_id.isEmpty() ? cache.application(m_id) : std::nullopt;
    if (!application) {
        m_steps->setRows({});
        return;
    }
    TimelineList::Relation relation;
    relation.application = *application;
    relation.gone = cache.isGone(m_id);
    relation.name =
        Counterpart::of(*application, cache.role(application->roleId), m_work.me()).name;
    relation.talks = talks();
    for (const JournalEntry& entry : m_work.store().journal().allFor(m_id.value)) {
        const bool accepting = entry.operation == "acceptApplication";
        const bool done = entry.state == JournalState::Done;
        if ((accepting || entry.operation == "rejectApplication") &&
            (done || entry.state == JournalState::Unknown))
            relation.decisions.append({entry.id, entry.updatedMs, accepting, done});
    }
    const ContractId contract =
        application->contractId.isEmpty() ? cache.contractFor(m_id) : application->contractId;
    relation.contract = contract.isEmpty() ? std::nullopt : cache.contract(contract);
    if (relation.contract)
        relation.settlements = cache.settlements(contract);
    for (const Review& review : cache.reviews(application->agentId.value)) {
        if (review.applicationId == m_id || (!contract.isEmpty() && review.contractId == contract))
            relation.reviews.append(review);
    }
    m_steps->setRelation(relation, m_moment);
}

} // namespace agh
