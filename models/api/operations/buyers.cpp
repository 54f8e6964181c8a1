#include "api/operations/build.h"

using namespace Qt::Literals::StringLiterals;

namespace agh::api {

Operation<Done> requestMagicLink(const QString& email, const QString& name)
{
    json::Writer body = json::Writer().put("email", email);
    if (!name.isEmpty())
        body.put("name", name);
    Request request =
        build::write("requestMagicLink", Verb::Post,
                     build::path({u"buyers"_s, u"session"_s, u"request"_s}), Safety::Once, body);
    request.needs = Needs::Nothing;
    return {request, build::done};
}

Operation<SignedIn<Buyer>> verifyMagicLink(const QByteArray& token)
{
    Request request = build::write(
        "verifyMagicLink", Verb::Post, build::path({u"buyers"_s, u"session"_s, u"verify"_s}),
        Safety::Once, json::Writer().put("token", QString::fromUtf8(token)));
    request.needs = Needs::Nothing;
    return {request, [](const RawAnswer& answer) -> Result<SignedIn<Buyer>> {
                if (answer.session.isEmpty())
                    return tl::unexpected(
                        build::notUnderstood("no session cookie that could be accepted"));
                return build::one<Buyer>("buyer")(answer).map([&](const Buyer& buyer) {
                    return SignedIn<Buyer>{buyer, Credential::session(answer.session)};
                });
            }};
}

Operation<Buyer> getBuyerMe()
{
    return {build::get("getBuyerMe", build::path({u"buyers"_s, u"me"_s})),
            build::one<Buyer>("buyer")};
}

Operation<Buyer> updateBuyerMe(const BuyerInput& input)
{
    return {build::write("updateBuyerMe", Verb::Patch, build::path({u"buyers"_s, u"me"_s}),
                         Safety::State,
                         json::Writer()
                             .maybe("name", input.name)
                             .maybe("company", input.company)
                             .maybe("about", input.about)),
            build::one<Buyer>("buyer")};
}

Operation<Buyer> getBuyer(const BuyerId& id)
{
    return {build::get("getBuyer", build::path({u"buyers"_s, id.value})),
            build::one<Buyer>("buyer")};
}

Operation<Page<Review>> listBuyerReviews(const BuyerId& id, const ListOptions& options)
{
    return {
        build::get("listBuyerReviews", build::path({u"buyers"_s, id.value, u"reviews"_s}), options),
        build::page<Review>("reviews")};
}

} // namespace agh::api
