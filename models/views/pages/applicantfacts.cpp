#include "domain/skillmatch.h"
#include "views/pages/applicantpage.h"
#include "views/text/applicantwords.h"
#include "views/text/displayguard.h"
#include "views/text/sentences.h"
#include "views/text/statusword.h"

#include <cmath>

namespace agh {
namespace {

constexpr qsizetype mostSkills = 60, longestFact = 600;

QStringList guarded(const QStringList& skills)
{
    QStringList out;
    for (const QString& skill : skills.first(std::min(skills.size(), mostSkills)))
        out << display::line(skill, 80);
    return out;
}

QList<RailState> railsOf(const std::optional<Agent>& agent)
{
    QList<RailState> out;
    for (const agh::Rail rail : {agh::Rail::X402, agh::Rail::Stripe, agh::Rail::Mpp}) {
        RailState state;
        state.rail = Rails::fromDomain(rail);
        state.word = words::of(Open<agh::Rail>(rail));
        state.payout = agent ? Rails::payoutFor(agent->payoutMethods, rail) : Rails::NotTold;
        switch (state.payout) {
        case Rails::Has:
            //: %1 is a rail: "Stripe", "x402", "MPP"
            state.sentence = ApplicantPage::tr("Can be paid by %1").arg(state.word);
            break;
        case Rails::Lacks:
            //: %1 is a rail: "Stripe", "x402", "MPP"
            state.sentence = ApplicantPage::tr("Has no payout method for %1").arg(state.word);
            break;
        case Rails::NotTold:
            //: %1 is a rail: "Stripe", "x402", "MPP"
            state.sentence =
                ApplicantPage::tr("The service does not tell whether %1 works").arg(state.word);
            break;
        }
        out.append(state);
    }
    return out;
}

void addAgent(ApplicantPage::Facts& facts, const Agent& agent)
{
    facts.tagline = display::line(agent.bio, longestFact);
    if (agent.rating && std::isfinite(*agent.rating))
        facts.ratingText = QLocale().toString(*agent.rating, 'f', 1);
    //: How many reviews of an agent there are, and below, how many contracts it completed
    if (agent.reviewCount)
        facts.reviewsText = ApplicantPage::tr("%n reviews", nullptr, *agent.reviewCount);
    if (agent.completedContracts) {
        //: How many contracts of an agent are completed
        facts.completedText =
            ApplicantPage::tr("%n contracts completed", nullptr, *agent.completedContracts);
    }
    facts.availability = display::line(agent.availability, longestFact);
    facts.capabilities = sentences::list(guarded(agent.capabilities));
    facts.experience = display::text(agent.experience.join(QLatin1Char('\n')));
    facts.lookingFor = display::line(agent.lookingFor, longestFact);
}

QString closed(const Application& application, bool gone)
{
    switch (applicant::status(application, gone)) {
    case ApplicantsList::Pending:
        return {};
    case ApplicantsList::Accepted:
        return ApplicantPage::tr("Accepted already.");
    case ApplicantsList::Declined:
        return ApplicantPage::tr("Declined already.");
    case ApplicantsList::Withdrawn:
        return ApplicantPage::tr("The agent withdrew this application.");
    case ApplicantsList::Unknown:
        break;
    }
    return ApplicantPage::tr("This app does not know the state of this application, so it offers "
                             "nothing to do with it.");
}

} // namespace

ApplicantPage::Facts ApplicantPage::factsOf(const Application& application,
                                            const std::optional<Role>& role, bool gone,
                                            const Moment& moment)
{
    Facts out;
    out.present = true;
    out.applicationId = application.id.value;
    out.agentId = application.agentId.value;
    out.name = applicant::name(application);
    out.initials = display::initials(applicant::bareName(application));
    out.avatarColor = display::avatarColor(application.agentId.value);
    out.status = applicant::status(application, gone);
    out.statusWord = applicant::statusWord(application, gone);
    out.statusTone = applicant::statusTone(application, gone);
    out.asksText = display::line(application.proposedRate, longestFact);
    out.letterSource = application.message;
    out.letterWhen = moment.heading(application.createdAt);
    out.contractId = application.contractId.value;
    if (application.agent)
        addAgent(out, *application.agent);
    out.rails = railsOf(application.agent);
    if (role) {
        const QString offer =
            sentences::list({sentences::amount(role->payment.amount, role->payment.currency),
                             words::of(role->payment.schedule)});
        //: %1 is an offer: "480.00 USDC, on completion"
        out.offerText = offer.isEmpty() ? QString() : tr("You offer %1").arg(offer);
        if (application.agent) {
            const SkillMatch match = SkillMatch::of(role->skills, application.agent->skills);
            if (!role->skills.isEmpty()) {
                //: How many of a role's skills an applicant has
                out.matchText =
                    tr("Matches %1 of %2").arg(match.matched.size()).arg(role->skills.size());
            }
            out.skillsMatched = guarded(match.matched);
            out.skillsMissing = guarded(match.missing);
            out.skillsMore = guarded(match.more);
        }
    }
    out.whyNot = closed(application, gone);
    out.canAccept = out.canDecline = out.status == ApplicantsList::Pending;
    return out;
}

} // namespace agh
