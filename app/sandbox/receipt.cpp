#include "receipt.h"

#include <algorithm>
#include <array>
#include <stdexcept>

namespace sandbox {
namespace {

std::string atomic(const std::string& amount, size_t decimals)
{
    const size_t point = amount.find('.');
    std::string whole = amount.substr(0, point);
    std::string fraction = point == std::string::npos ? "" : amount.substr(point + 1);
    fraction.resize(decimals, '0');
    const std::string digits = whole + fraction;
    const size_t first = digits.find_first_not_of('0');
    return first == std::string::npos ? "0" : digits.substr(first);
}

Json object(const Json& given)
{
    if (given.is_object())
        return given.contains("receipt") && given["receipt"].is_object() ? given["receipt"] : given;
    if (!given.is_string())
        return {};
    std::string text = given.get<std::string>();
    if (const size_t colon = text.find(": ");
        colon != std::string::npos && colon < 40 && text.find('{') > colon)
        text = text.substr(colon + 2); // the header's name in front
    for (const std::string& form : {text, fromBase64(text)}) {
        try {
            if (Json parsed = parse(form); parsed.is_object())
                return parsed;
        } catch (const std::invalid_argument&) {
            continue;
        }
    }
    return {};
}

} // namespace

std::optional<Receipt> readReceipt(const Json& given, const std::string& rail, std::string& why)
{
    const Json receipt = object(given);
    const auto textOf = [&](const char* name) {
        return receipt.contains(name) && receipt[name].is_string()
                   ? receipt[name].get<std::string>()
                   : std::string();
    };
    if (!receipt.is_object()) {
        why = "receipt: does not parse";
        return std::nullopt;
    }
    if (rail == "x402") {
        if (!receipt.contains("success") || receipt["success"] != true)
            why = "receipt: success is not true";
        else if (textOf("transaction").empty() || textOf("network").empty())
            why = "receipt: transaction or network is missing";
        else
            return Receipt{textOf("transaction")};
        return std::nullopt;
    }
    if (textOf("status") != "success")
        why = "receipt: status is not success";
    else if (textOf("method").empty() || textOf("timestamp").empty() || textOf("reference").empty())
        why = "receipt: method, timestamp or reference is missing";
    else
        return Receipt{textOf("reference")};
    return std::nullopt;
}

WalletReceipt makeReceipt(const std::string& rail, const std::string& network,
                          const std::string& amount, const std::string& flaw,
                          const std::string& reusedReference, std::int64_t now)
{
    static constexpr std::array flaws = {"",      "unsuccessful", "network", "amount",
                                         "shape", "reused",       "garbage", "otherRail"};
    if (std::find(flaws.begin(), flaws.end(), flaw) == flaws.end())
        throw std::invalid_argument(
            "flaw: one of unsuccessful, network, amount, shape, reused, garbage, otherRail");
    const std::string kind = flaw == "otherRail" ? (rail == "x402" ? "mpp" : "x402") : rail;
    std::string reference =
        flaw == "reused" && !reusedReference.empty() ? reusedReference : "0x" + randomHex(32);
    if (flaw == "shape")
        reference = reference.substr(0, 20);
    Json receipt;
    if (kind == "x402") {
        receipt = {{"success", flaw != "unsuccessful"},
                   {"transaction", flaw == "unsuccessful" ? "" : reference},
                   {"network", flaw == "network" ? "eip155:84532"
                               : network.empty() ? "eip155:8453"
                                                 : network},
                   {"payer", "0x857b06519E91e3A54538791bDbb0E22373e36b66"},
                   {"amount", flaw == "amount" ? "1" : atomic(amount, 6)}};
        if (flaw == "unsuccessful")
            receipt["errorReason"] = "insufficient_funds";
    } else {
        receipt = {{"status", flaw == "unsuccessful" ? "failed" : "success"},
                   {"method", flaw == "network" ? "lightning" : "tempo"},
                   {"timestamp", rfc3339(now)},
                   {"reference", reference}};
        if (flaw == "amount") // usually it names none; where a provider adds it, it can be wrong
            receipt["amount"] = "1";
    }
    std::string value =
        flaw == "garbage" ? "bm90IGEgcmVjZWlwdA==" : base64(receipt.dump(), kind == "mpp");
    return {(kind == "x402" ? "PAYMENT-RESPONSE: " : "Payment-Receipt: ") + value, value};
}

} // namespace sandbox
