#include "views/lists/applicantslist.h"

#include "domain/skillmatch.h"
#include "views/text/applicantwords.h"
#include "views/text/decisionnote.h"
#include "views/text/displayguard.h"
#include "views/text/elsewhere.h"
#include "views/text/ratewords.h"
#include "views/text/sentences.h"
#include "views/text/stagewords.h"
#include "views/text/statusword.h"

namespace agh {

ApplicantsList::ApplicantsList(Cache& cache, const ApplicantMarks& marks,
                               const ReviewService& review, const PayoutWatch& payouts,
                               Moment moment, QObject* parent)
    : IdListModel(parent)
    , m_cache(cache)
    , m_marks(marks)
    , m_review(review)
    , m_payouts(payouts)
    , m_moment(std::move(moment))
{
    // What is said of a row is made of what is kept of it, and changes with it.
    connect(this, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex& from, const QModelIndex& to, const QList<int>& roles) {
                if (roles.contains(SpokenRole) && !roles.contains(AccessibleTextRole))
                    Q_EMIT dataChanged(from, to, {AccessibleTextRole});
            });
}

DiffListModel::Row ApplicantsList::readRow(const Key& key) const
{
    const auto application = m_cache.application(rowIdOf(key));
    if (!application)
        return {};
    const auto role = m_cache.role(application->roleId);
    const bool gone = m_cache.isGone(application->id);
    const ThreadCounts thread = m_cache.thread(application->id);
    const DecisionNote note = DecisionNote::of(m_review.decision(application->id));
    const QStringList wanted = role ? role->skills : QStringList();
    const qsizetype matched =
        application->agent ? SkillMatch::of(wanted, application->agent->skills).matched.size() : 0;
    const qsizetype total = application->agent ? wanted.size() : 0;

    const QString name = applicant::name(*application);
    //: How many of a role's skills an applicant has: "4 of 5"
    const QString skills = total > 0 ? tr("%1 of %2").arg(matched).arg(total) : QString();
    const QString rate = display::line(application->proposedRate, 60);
    const bool pending = application->status == ApplicationStatus::Pending && !gone;
    const bool isNew = pending && !thread.opened;
    const bool writable = !gone && (pending || application->status == ApplicationStatus::Accepted);
    const int unread = thread.unread > 0 || thread.checked || !writable ? thread.unread : -1;
    const QString word = applicant::statusWord(*application, gone);
    const Open<agh::Rail> rail = role ? role->payment.rail : Open<agh::Rail>();
    const Rails::Payout payout = application->agent
                                     ? Rails::payoutFor(application->agent->payoutMethods, rail)
                                     : Rails::NotTold;
    const bool payoutNews =
        pending && m_payouts.state(application->id) == PayoutWatch::State::Appeared;
    QString payoutText;
    if (payoutNews) {
        //: On an applicant: the payout method that was waited for has appeared; %1 is a rail
        payoutText = tr("%1 payout is there now").arg(words::of(rail));
    } else if (payout == Rails::Lacks) {
        //: An applicant who cannot be paid by the role's rail; %1 is the rail
        payoutText = tr("No %1 payout yet").arg(words::of(rail));
    }
    const bool marked = m_selection && m_selection->contains(application->id);
    const ApplicantMark mark = m_marks.mark(application->id);
    // What happened elsewhere is said on the row; the marks stay as they are.
    const QString said =
        note.text.isEmpty()
            ? Elsewhere::of(*application, gone, role, m_review.isDecidedHere(*application)).line
            : note.text;
    // First what one sorts people by, in the same order on every row; then what is so of some.
    QStringList spoken{QLocale().toLower(word)};
    //: For the screen reader: an applicant tells no rate
    spoken << (rate.isEmpty() ? tr("no rate told") : ratewords::spoken(application->proposedRate));
    if (payout == Rails::Has) {
        //: For the screen reader; %1 is a payment rail, such as stripe
        spoken << tr("can be paid by %1").arg(rail.text());
    }
    //: For the screen reader: an applicant that is marked for something with several
    if (marked)
        spoken << tr("marked");
    spoken << payoutText << stagewords::said(mark.stage);
    //: For the screen reader: one's own stars on an applicant
    if (mark.stars > 0)
        spoken << tr("%n stars", nullptr, mark.stars);
    if (isNew)
        spoken << tr("not opened yet", "applicant");
    //: For the screen reader: messages of an applicant
    if (unread > 0)
        spoken << tr("%n unread messages", nullptr, unread);
    else if (unread < 0)
        spoken << tr("messages not checked yet");
    if (!skills.isEmpty()) {
        //: For the screen reader; %1 is "4 of 5"
        spoken << tr("matches %1 skills").arg(skills);
    }
    spoken << said << m_moment.full(application->createdAt);
    return {application->id.value,
            application->agentId.value,
            name,
            display::initials(applicant::bareName(*application)),
            display::avatarColor(application->agentId.value),
            int(matched),
            int(total),
            skills,
            rate,
            m_moment.brief(application->createdAt),
            m_moment.full(application->createdAt),
            isNew,
            unread,
            applicant::status(*application, gone),
            word,
            applicant::statusTone(*application, gone),
            payout,
            payoutText,
            said,
            note.tone,
            note.canUndo,
            QString(), // accessibleText: made with the row's place
            note.canRetry,
            note.canDiscard,
            note.canSkip,
            marked,
            int(mark.stage),
            mark.stage == Stage::New ? QString() : stagewords::of(mark.stage),
            stagewords::icon(mark.stage),
            mark.stars,
            payoutNews,
            sentences::list(spoken)};
}

QVariant ApplicantsList::data(const QModelIndex& index, int role) const
{
    if (role != AccessibleTextRole || !index.isValid())
        return IdListModel::data(index, role);
    //: For the screen reader: where a row stands in its list
    const QString place = tr("%1 of %2").arg(index.row() + 1).arg(count());
    return sentences::list({IdListModel::data(index, NameRole).toString(), place,
                            IdListModel::data(index, SpokenRole).toString()});
}

void ApplicantsList::retellPlaces()
{
    if (count() > 0)
        Q_EMIT dataChanged(index(0), index(count() - 1), {AccessibleTextRole});
}

QHash<int, QByteArray> ApplicantsList::roleNames() const
{
    return {{ApplicationIdRole, "applicationId"},
            {AgentIdRole, "agentId"},
            {NameRole, "name"},
            {InitialsRole, "initials"},
            {AvatarColorRole, "avatarColor"},
            {SkillsMatchedRole, "skillsMatched"},
            {SkillsTotalRole, "skillsTotal"},
            {SkillsTextRole, "skillsText"},
            {RateTextRole, "rateText"},
            {WhenTextRole, "whenText"},
            {WhenFullRole, "whenFull"},
            {IsNewRole, "isNew"},
            {UnreadRole, "unread"},
            {StatusRole, "status"},
            {StatusWordRole, "statusWord"},
            {StatusToneRole, "statusTone"},
            {PayoutRole, "payout"},
            {PayoutTextRole, "payoutText"},
            {NoteRole, "note"},
            {NoteToneRole, "noteTone"},
            {CanUndoRole, "canUndo"},
            {AccessibleTextRole, "accessibleText"},
            {CanRetryNoteRole, "canRetryNote"},
            {CanDiscardNoteRole, "canDiscardNote"},
            {CanSkipNoteRole, "canSkipNote"},
            {MarkedRole, "marked"},
            {StageRole, "stage"},
            {StageTextRole, "stageText"},
            {StageIconRole, "stageIcon"},
            {StarsRole, "stars"},
            {PayoutNewsRole, "payoutNews"},
            {SpokenRole, "spoken"}};
}

} // namespace agh
