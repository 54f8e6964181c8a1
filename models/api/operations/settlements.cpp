#include "api/operations/build.h"

using namespace Qt::Literals::StringLiterals;

namespace agh::api {
namespace {

json::Writer body(const SettlementInput& input)
{
    json::Writer out;
    out.maybe("amount", input.amount).maybe("currency", input.currency).maybe("memo", input.memo);
    if (input.status)
        out.put("status", input.status->text());
    return out;
}

} // namespace

Operation<Page<Settlement>> listSettlements(const ContractId& id, const ListOptions& options)
{
    return {build::get("listSettlements", build::path({u"contracts"_s, id.value, u"settlements"_s}),
                       options),
            build::page<Settlement>("settlements")};
}

Operation<Settlement> createSettlement(const ContractId& id, const SettlementInput& input)
{
    return {build::write("createSettlement", Verb::Post,
                         build::path({u"contracts"_s, id.value, u"settlements"_s}), Safety::Once,
                         body(input)),
            build::one<Settlement>("settlement")};
}

Operation<Settlement> getSettlement(const SettlementId& id)
{
    return {build::get("getSettlement", build::path({u"settlements"_s, id.value})),
            build::one<Settlement>("settlement")};
}

Operation<Settlement> updateSettlement(const SettlementId& id, const SettlementInput& input)
{
    return {build::write("updateSettlement", Verb::Patch, build::path({u"settlements"_s, id.value}),
                         Safety::State, body(input)),
            build::one<Settlement>("settlement")};
}

Operation<Settlement> executeSettlement(const SettlementId& id, const QString& receipt)
{
    json::Writer body;
    if (!receipt.isEmpty())
        body.put("receipt", receipt);
    return {build::write("executeSettlement", Verb::Post,
                         build::path({u"settlements"_s, id.value, u"execute"_s}), Safety::Once,
                         body),
            build::one<Settlement>("settlement")};
}

} // namespace agh::api
