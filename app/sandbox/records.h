#pragma once

#include "market.h"

namespace sandbox {

/// Rows as the contract's JSON. Times are milliseconds and amounts exact() until the dialect words
/// them. An empty optional result is a null Json: there is no such row.
[[nodiscard]] Json agentJson(Market& market, const std::string& id);
[[nodiscard]] Json buyerJson(Market& market, const std::string& id, bool own);
[[nodiscard]] Json roleJson(Market& market, const std::string& id);
[[nodiscard]] Json applicationJson(Market& market, const std::string& id, bool full);
[[nodiscard]] Json messageJson(Market& market, const std::string& id);
[[nodiscard]] Json payoutJson(Market& market, const std::string& agent, const std::string& method);
[[nodiscard]] Json contractJson(Market& market, const std::string& id);
[[nodiscard]] Json settlementJson(Market& market, const std::string& id);
[[nodiscard]] Json settlementsOf(Market& market, const std::string& contract);
[[nodiscard]] Json reviewJson(Market& market, const std::string& id);
[[nodiscard]] std::string partyName(Market& market, const Party& who);

} // namespace sandbox
