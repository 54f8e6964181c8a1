#include "views/lists/applicantslist.h"

#include "domain/skillmatch.h"
#include "views/text/applicantwords.h"
#include "views/text/decisionnote.h"
#include "views/text/displayguard.h"
#include "views/text/sentences.h"
#include "views/text/statusword.h"

namespace agh {

ApplicantsList::ApplicantsList(Cache& cache, const ReviewService& review, Moment moment,
                               QObject* parent)
    : IdListModel(parent)
    , m_cache(cache)
    , m_review(review)
    , m_moment(std::move(moment))
{}

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
    //: An applicant who cannot be paid by the role's rail; %1 is the rail
    const QString payoutText =
        payout == Rails::Lacks ? tr("No %1 payout yet").arg(words::of(rail)) : QString();
    const bool marked = m_selection && m_selection->contains(application->id);
    QStringList spoken{name, word};
    //: For the screen reader: an applicant that is marked for something with several
    if (marked)
        spoken << tr("marked");
    if (isNew)
        spoken << tr("new", "applicant");
    //: For the screen reader: messages of an applicant
    if (unread > 0)
        spoken << tr("%n unread messages", nullptr, unread);
    else if (unread < 0)
        spoken << tr("messages not checked yet");
    if (!skills.isEmpty()) {
        //: For the screen reader; %1 is "4 of 5"
        spoken << tr("matches %1 skills").arg(skills);
    }
    if (!rate.isEmpty()) {
        //: For the screen reader; %1 is the rate as the agent wrote it
        spoken << tr("asks for %1").arg(rate);
    }
    spoken << payoutText << note.text << m_moment.full(application->createdAt);
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
            note.text,
            note.tone,
            note.canUndo,
            sentences::list(spoken),
            note.canRetry,
            note.canDiscard,
            marked};
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
            {MarkedRole, "marked"}};
}

} // namespace agh
