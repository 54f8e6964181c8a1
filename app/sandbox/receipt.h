#pragma once

#include "json.h"

#include <optional>
#include <string>

namespace sandbox {

/// A provider's receipt in any of the forms the contract names: a JSON object, or the header's text
/// (base64 or base64url).
struct Receipt
{
    std::string reference;
};

/// Empty where it is no well-formed success receipt of the rail ("x402", "mpp"); `why` says what is
/// missing.
[[nodiscard]] std::optional<Receipt> readReceipt(const Json& given, const std::string& rail,
                                                 std::string& why);

/// The wallet's side: the receipt of a paid settlement, with a flaw to try where one is asked for.
/// Throws std::invalid_argument for an unknown flaw.
struct WalletReceipt
{
    std::string header, receipt;
};
[[nodiscard]] WalletReceipt makeReceipt(const std::string& rail, const std::string& network,
                                        const std::string& amount, const std::string& flaw,
                                        const std::string& reusedReference, std::int64_t now);

} // namespace sandbox
