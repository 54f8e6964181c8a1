#include "api/operations/build.h"

using namespace Qt::Literals::StringLiterals;

namespace agh::api {
namespace {

json::Writer body(const RoleInput& input)
{
    json::Writer out;
    out.maybe("title", input.title)
        .maybe("description", input.description)
        .maybe("skills", input.skills);
    if (input.status)
        out.put("status", input.status->text());
    if (input.paymentMethod)
        out.put("paymentMethod", input.paymentMethod->text());
    out.maybe("paymentAmount", input.paymentAmount).maybe("paymentCurrency", input.paymentCurrency);
    if (input.paymentSchedule)
        out.put("paymentSchedule", input.paymentSchedule->text());
    return out.maybe("paymentTerms", input.paymentTerms);
}

} // namespace

Operation<Page<Role>> listRoles(const ListOptions& options, bool ownerMe)
{
    Request request = build::get("listRoles", build::path({u"roles"_s}), options);
    if (ownerMe)
        request.query.addQueryItem(
            u"owner"_s, u"me"_s); // sent and may be ignored: the caller filters by postedBy
    return {request, build::page<Role>("roles")};
}

Operation<Role> createRole(const RoleInput& input)
{
    return {build::write("createRole", Verb::Post, build::path({u"roles"_s}), Safety::Once,
                         body(input)),
            build::one<Role>("role")};
}

Operation<Role> getRole(const RoleId& id)
{
    return {build::get("getRole", build::path({u"roles"_s, id.value})), build::one<Role>("role")};
}

Operation<Role> updateRole(const RoleId& id, const RoleInput& input)
{
    return {build::write("updateRole", Verb::Patch, build::path({u"roles"_s, id.value}),
                         Safety::State, body(input)),
            build::one<Role>("role")};
}

Operation<Done> deleteRole(const RoleId& id)
{
    return {build::write("deleteRole", Verb::Delete, build::path({u"roles"_s, id.value}),
                         Safety::State),
            build::done};
}

Operation<Page<Application>> listRoleApplications(const RoleId& id, const ListOptions& options)
{
    return {build::get("listRoleApplications",
                       build::path({u"roles"_s, id.value, u"applications"_s}), options),
            build::page<Application>("applications")};
}

Operation<Application> applyToRole(const RoleId& id, const QString& message,
                                   const QString& proposedRate)
{
    json::Writer body = json::Writer().put("message", message);
    if (!proposedRate.isEmpty())
        body.put("proposedRate", proposedRate);
    return {build::write("applyToRole", Verb::Post, build::path({u"roles"_s, id.value, u"apply"_s}),
                         Safety::Once, body),
            build::one<Application>("application")};
}

} // namespace agh::api
