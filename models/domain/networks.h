#pragma once

#include <QString>

#include <optional>

namespace agh {

/// A chain that money moves on.
struct Network
{
    enum class Family { Evm, Solana };
    QString id;   ///< CAIP-2, "eip155:8453"
    QString name; ///< its own, "Base"; not translated
    Family family = Family::Evm;
    bool isTest = false;
};

namespace networks {

/// By its CAIP-2 id or by one of the names in use ("base-sepolia"); empty for one that is not
/// known.
[[nodiscard]] std::optional<Network> find(const QString& text);
/// The CAIP-2 id where the name is known, else the text as it is.
[[nodiscard]] QString canonical(const QString& text);
[[nodiscard]] bool isCaip2(const QString& text);
/// The chain's family, also of a chain that is not known by name.
[[nodiscard]] std::optional<Network::Family> familyOf(const QString& id);

/// The token a currency is on a network, as far as it is known here: a label, and something that is
/// never paid *to*.
[[nodiscard]] QString tokenAddress(const QString& currency, const QString& network);
[[nodiscard]] bool isToken(const QString& address);
/// How many digits a rail's token is counted in; empty for what is no token.
[[nodiscard]] std::optional<int> tokenDecimals(const QString& currency);

} // namespace networks
} // namespace agh
