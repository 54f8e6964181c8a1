#include "views/pages/rolefacts.h"
#include "views/text/displayguard.h"
#include "views/text/moneytext.h"
#include "views/text/sentences.h"
#include "views/text/statusword.h"

namespace agh {
namespace {
constexpr qsizetype mostSkills = 60;
}

RoleFacts::Facts RoleFacts::of(const Role& role, const Moment& moment)
{
    Facts out;
    out.present = true;
    out.roleId = role.id.value;
    const bool named = !display::bareLine(role.title).trimmed().isEmpty();
    out.title = named ? display::line(role.title, 200) : tr("Untitled role");
    out.statusWord = words::of(role.status);
    out.statusTone = words::tone(role.status);
    if (role.payment.amount)
        out.amountDigits = money::digits(*role.payment.amount);
    out.currency = display::bareLine(
        role.payment.amount ? role.payment.amount->currency : role.payment.currency, 16);
    out.scheduleWord = words::of(role.payment.schedule);
    out.rail = Rails::fromDomain(role.payment.rail);
    out.railWord = words::of(role.payment.rail);
    out.offerText = sentences::offer(role.payment);
    for (const QString& skill : role.skills.first(std::min(role.skills.size(), mostSkills)))
        out.skills << display::line(skill, 80);
    out.termsSource = role.payment.terms;
    out.descriptionSource = role.description;
    if (role.createdAt.isValid()) {
        //: When a role was posted; %1 is a time: "09:12", "Mon", "19 Nov"
        out.postedText = tr("Posted %1").arg(moment.brief(role.createdAt));
        out.postedFull = moment.full(role.createdAt);
    }
    return out;
}

} // namespace agh
