#include "views/lists/timelinelist.h"
#include "views/text/applicantwords.h"
#include "views/text/displayguard.h"
#include "views/text/sentences.h"
#include "views/text/statusword.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

// The story of an applicant: from the application to the reviews.
namespace agh {

void TimelineList::setRelation(const Relation& relation, const Moment& moment)
{
    QList<Step> steps;
    const Application& application = relation.application;
    const QString rate = display::line(application.proposedRate, 120);
    steps.append({u"applied"_s, Applied, tr("Applied"),
                  //: %1 is the rate as the applicant wrote it
                  rate.isEmpty() ? QString() : tr("Asks for %1").arg(rate), application.createdAt,
                  Tones::Info});
    for (const Talk& talk : relation.talks) {
        const QString title =
            talk.own
                //: How many messages of one's own in a row
                ? tr("%n messages from you", nullptr, talk.count)
                //: How many messages in a row; %1 is who wrote them
                : tr("%n messages from %1", nullptr, talk.count).arg(relation.name);
        steps.append({u"talk "_s + talk.key, Said, title, talk.words,
                      talk.fromMs > 0 ? Timestamp::fromMs(talk.fromMs) : Timestamp(),
                      Tones::Neutral});
    }
    bool decided = false;
    for (const Decision& decision : relation.decisions) {
        decided = true;
        const QString word = decision.accepting ? tr("You accepted") : tr("You declined");
        steps.append({u"decision "_s + QString::number(decision.journalId),
                      decision.accepting ? Accepted : Declined, word,
                      decision.certain ? tr("On this computer.")
                                       : tr("Outcome unknown; it is being looked up."),
                      Timestamp::fromMs(decision.atMs),
                      !decision.certain    ? Tones::Waiting
                      : decision.accepting ? Tones::Good
                                           : Tones::Neutral});
    }
    const auto status = applicant::status(application, relation.gone);
    if (status == ApplicantsList::Withdrawn)
        steps.append({u"withdrawn"_s, Withdrawn, tr("The agent withdrew"), QString(),
                      relation.gone ? Timestamp() : application.updatedAt, Tones::Neutral});
    else if (status == ApplicantsList::Declined && !decided)
        steps.append({u"declined"_s, Declined, tr("Declined"), tr("Not on this computer."),
                      application.updatedAt, Tones::Neutral});
    if (relation.contract) {
        const Contract& contract = *relation.contract;
        steps.append({u"made"_s, Made, tr("Contract made"), sentences::offer(contract.payment),
                      contract.createdAt, Tones::Good});
        for (const Settlement& one : relation.settlements)
            steps.append(stepOf(one));
        if (contract.status != ContractStatus::Active && contract.status.isKnown())
            steps.append({u"over"_s,
                          contract.status == ContractStatus::Completed ? Settled : Cancelled,
                          //: The state of a contract in the story of an applicant
                          tr("Contract: %1").arg(words::of(contract.status)), QString(),
                          contract.updatedAt, words::tone(contract.status)});
    } else if (status == ApplicantsList::Accepted && !decided) {
        steps.append({u"accepted"_s, Accepted, tr("Accepted"), tr("Not on this computer."),
                      application.updatedAt, Tones::Good});
    }
    for (const Review& review : relation.reviews) {
        const int stars = std::clamp(review.rating.value_or(0), 0, 5);
        //: Who reviewed whom is in the story; %1 is the reviewer
        const QString who = tr("Review by %1").arg(display::line(review.reviewerName, 120));
        //: Stars of a review
        const QString rated = stars > 0 ? tr("%n of 5 stars", nullptr, stars) : QString();
        steps.append({review.id.value, Reviewed, who,
                      sentences::list({rated, display::line(review.comment, 300)}),
                      review.createdAt, Tones::Info});
    }
    // What has no time stands at the end: it is the last that is known.
    std::stable_sort(steps.begin(), steps.end(), [](const Step& a, const Step& b) {
        if (a.when.isValid() != b.when.isValid())
            return a.when.isValid();
        return a.when < b.when;
    });
    QList<std::pair<Key, Row>> rows;
    for (const Step& step : std::as_const(steps))
        rows.append(rowOf(step, moment));
    setRows(rows);
}

} // namespace agh
