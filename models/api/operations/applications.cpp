#include "api/operations/build.h"

using namespace Qt::Literals::StringLiterals;

namespace agh::api {
namespace {

QByteArray at(const ApplicationId& id) { return build::path({u"applications"_s, id.value}); }

Operation<Accepted> update(const ApplicationId& id, ApplicationStatus to, Safety safety)
{
    return {build::write("updateApplication", Verb::Patch, at(id), safety,
                         json::Writer().put("status", Open<ApplicationStatus>(to).text())),
            [](const RawAnswer& answer) -> Result<Accepted> {
                auto document = json::Document::parse(answer.body);
                if (!document)
                    return tl::unexpected(document.error());
                const json::Value& root = document->root();
                const json::Value* data = root.member("data");
                const json::Value& holder =
                    data && data->isObject() && data->member("application") ? *data : root;
                auto application =
                    json::decode<Application>(json::unwrap(holder, "application", false));
                if (!application)
                    return tl::unexpected(build::notUnderstood("no id"));
                Accepted out{*application, std::nullopt};
                const json::Value* contract = root.member("contract");
                if (!contract && data)
                    contract = data->member("contract");
                if (contract)
                    out.contract = json::decode<Contract>(*contract);
                return out;
            }};
}

} // namespace

Operation<Page<Application>> listApplications(const ListOptions& options)
{
    return {build::get("listApplications", build::path({u"applications"_s}), options),
            build::page<Application>("applications")};
}

Operation<Application> getApplication(const ApplicationId& id)
{
    return {build::get("getApplication", at(id)), build::one<Application>("application")};
}

Operation<Accepted> acceptApplication(const ApplicationId& id)
{
    return update(id, ApplicationStatus::Accepted, Safety::Once);
}

Operation<Accepted> rejectApplication(const ApplicationId& id)
{
    return update(id, ApplicationStatus::Rejected, Safety::State);
}

Operation<Done> withdrawApplication(const ApplicationId& id)
{
    return {build::write("withdrawApplication", Verb::Delete, at(id), Safety::State), build::done};
}

Operation<Page<Message>> listMessages(const ApplicationId& id, const ListOptions& options)
{
    return {build::get("listMessages", at(id) + "/messages", options),
            build::page<Message>("messages")};
}

Operation<Message> sendMessage(const ApplicationId& id, const QString& body)
{
    return {build::write("sendMessage", Verb::Post, at(id) + "/messages", Safety::Once,
                         json::Writer().put("body", body)),
            build::one<Message>("message")};
}

Operation<Review> reviewApplication(const ApplicationId& id, const ReviewInput& input)
{
    return {build::write("reviewApplication", Verb::Post, at(id) + "/review", Safety::Once,
                         json::Writer().put("rating", input.rating).put("comment", input.comment)),
            build::one<Review>("review")};
}

} // namespace agh::api
