#include "views/text/counterpart.h"

#include "views/text/applicantwords.h"
#include "views/text/displayguard.h"

namespace agh {

Counterpart Counterpart::of(const Application& application, const std::optional<Role>& role,
                            const Party& me)
{
    Counterpart out;
    const bool own = me.kind == PartyKind::Agent && application.agentId.value == me.id;
    if (own && role) {
        out.bareName = display::bareLine(role->postedBy.name, 120);
        out.name = display::line(role->postedBy.name, 120);
        out.avatarColor = display::avatarColor(role->postedBy.id);
        out.isAgent = role->postedBy.kind == PartyKind::Agent;
    }
    if (out.bareName.trimmed().isEmpty()) {
        out.bareName = applicant::bareName(application);
        out.name = applicant::name(application);
        out.avatarColor = display::avatarColor(application.agentId.value);
        out.isAgent = true;
    }
    out.initials = display::initials(out.bareName);
    return out;
}

} // namespace agh
