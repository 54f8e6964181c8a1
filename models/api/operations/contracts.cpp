#include "api/operations/build.h"

using namespace Qt::Literals::StringLiterals;

namespace agh::api {

Operation<Page<Contract>> listContracts(const ListOptions& options)
{
    return {build::get("listContracts", build::path({u"contracts"_s}), options),
            build::page<Contract>("contracts")};
}

Operation<ContractDetail> getContract(const ContractId& id)
{
    return {build::get("getContract", build::path({u"contracts"_s, id.value})),
            [](const RawAnswer& answer) -> Result<ContractDetail> {
                auto document = json::Document::parse(answer.body);
                if (!document)
                    return tl::unexpected(document.error());
                const json::Value& root = document->root();
                const json::Value* data = root.member("data");
                const json::Value& holder =
                    data && data->isObject() && data->member("contract") ? *data : root;
                const json::Value& inner = json::unwrap(holder, "contract", false);
                auto contract = json::decode<Contract>(inner);
                if (!contract)
                    return tl::unexpected(build::notUnderstood("no id"));
                ContractDetail out{*contract, std::nullopt};
                const json::Value* list = holder.member("settlements");
                if (!list)
                    list = inner.member("settlements");
                if (list && list->isArray()) {
                    out.settlements.emplace();
                    for (qsizetype i = 0; i < list->size(); ++i) {
                        if (auto settlement = json::decode<Settlement>(*list->at(i)))
                            out.settlements->append(*settlement);
                    }
                }
                return out;
            }};
}

Operation<Review> reviewContract(const ContractId& id, const ReviewInput& input)
{
    return {build::write("reviewContract", Verb::Post,
                         build::path({u"contracts"_s, id.value, u"review"_s}), Safety::Once,
                         json::Writer().put("rating", input.rating).put("comment", input.comment)),
            build::one<Review>("review")};
}

} // namespace agh::api
