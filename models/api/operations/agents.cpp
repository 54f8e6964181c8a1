#include "api/operations/build.h"

using namespace Qt::Literals::StringLiterals;

namespace agh::api {
namespace {

json::Writer body(const AgentProfileInput& profile)
{
    return json::Writer()
        .maybe("name", profile.name)
        .maybe("bio", profile.bio)
        .maybe("skills", profile.skills)
        .maybe("capabilities", profile.capabilities)
        .maybe("experience", profile.experience)
        .maybe("availability", profile.availability)
        .maybe("preferredRate", profile.preferredRate)
        .maybe("lookingFor", profile.lookingFor);
}

json::Writer body(const PayoutMethodInput& input, bool withMethod)
{
    json::Writer out;
    if (withMethod)
        out.put("method", input.method.text());
    return out.maybe("destination", input.destination)
        .maybe("network", input.network)
        .maybe("label", input.label);
}

} // namespace

Operation<IdentityBrief> discoverAgent()
{
    Request request = build::write("registerAgent", Verb::Post, build::path({u"agents"_s}),
                                   Safety::Read, json::Writer().put("phase", u"discover"_s));
    request.needs = Needs::Nothing;
    return {request, [](const RawAnswer& answer) {
                return json::Document::parse(answer.body).map([](const json::Document& document) {
                    return json::brief(document.root());
                });
            }};
}

Operation<Registered> registerAgent(const AgentProfileInput& profile)
{
    Request request = build::write("registerAgent", Verb::Post, build::path({u"agents"_s}),
                                   Safety::Once, body(profile));
    request.needs = Needs::Nothing;
    return {request, [](const RawAnswer& answer) -> Result<Registered> {
                auto document = json::Document::parse(answer.body);
                if (!document)
                    return tl::unexpected(document.error());
                auto agent = build::readOne<Agent>(*document, "agent");
                if (!agent)
                    return tl::unexpected(agent.error());
                const json::Value& root = document->root();
                const json::Value* data = root.member("data");
                QString key = json::text(root, "apiKey");
                if (key.isEmpty() && data)
                    key = json::text(*data, "apiKey");
                if (key.isEmpty())
                    return tl::unexpected(build::notUnderstood("no key"));
                return Registered{*agent, Credential::agentKey(key.toUtf8())};
            }};
}

Operation<SignedIn<Agent>> createSession(const Credential& key)
{
    Request request =
        build::write("createSession", Verb::Post, build::path({u"session"_s}), Safety::Once,
                     json::Writer().put("apiKey", QString::fromUtf8(key.reveal())));
    request.needs = Needs::AgentKeyInBody;
    return {request, [](const RawAnswer& answer) -> Result<SignedIn<Agent>> {
                if (answer.session.isEmpty())
                    return tl::unexpected(
                        build::notUnderstood("no session cookie that could be accepted"));
                return build::one<Agent>("agent")(answer).map([&](const Agent& agent) {
                    return SignedIn<Agent>{agent, Credential::session(answer.session)};
                });
            }};
}

Operation<Done> deleteSession()
{
    return {build::write("deleteSession", Verb::Delete, build::path({u"session"_s}), Safety::State),
            build::done};
}

Operation<Agent> getMe()
{
    return {build::get("getMe", build::path({u"me"_s})), build::one<Agent>("agent")};
}

Operation<Agent> updateMe(const AgentProfileInput& profile)
{
    return {
        build::write("updateMe", Verb::Patch, build::path({u"me"_s}), Safety::State, body(profile)),
        build::one<Agent>("agent")};
}

Operation<Done> deleteMe()
{
    return {build::write("deleteMe", Verb::Delete, build::path({u"me"_s}), Safety::State),
            build::done};
}

Operation<Page<PayoutMethod>> listPayoutMethods()
{
    return {build::get("listPayoutMethods", build::path({u"me"_s, u"payout-methods"_s})),
            build::page<PayoutMethod>("payoutMethods")};
}

Operation<PayoutMethod> createPayoutMethod(const PayoutMethodInput& input)
{
    return {build::write("createPayoutMethod", Verb::Post,
                         build::path({u"me"_s, u"payout-methods"_s}), Safety::Once,
                         body(input, true)),
            build::one<PayoutMethod>("payoutMethod")};
}

Operation<PayoutMethod> updatePayoutMethod(const Open<Rail>& rail, const PayoutMethodInput& input)
{
    return {build::write("updatePayoutMethod", Verb::Patch,
                         build::path({u"me"_s, u"payout-methods"_s, rail.text()}), Safety::State,
                         body(input, false)),
            build::one<PayoutMethod>("payoutMethod")};
}

Operation<Done> deletePayoutMethod(const Open<Rail>& rail)
{
    return {build::write("deletePayoutMethod", Verb::Delete,
                         build::path({u"me"_s, u"payout-methods"_s, rail.text()}), Safety::State),
            build::done};
}

Operation<Page<Agent>> browseAgents(const ListOptions& options)
{
    return {build::get("browseAgents", build::path({u"browse"_s}), options),
            build::page<Agent>("agents")};
}

Operation<Page<Review>> listAgentReviews(const AgentId& id, const ListOptions& options)
{
    return {
        build::get("listAgentReviews", build::path({u"agents"_s, id.value, u"reviews"_s}), options),
        build::page<Review>("reviews")};
}

} // namespace agh::api
