#include "domain/networks.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace agh::networks {
namespace {

struct Known
{
    const char *id, *name, *alias;
    Network::Family family;
    bool isTest;
};

using enum Network::Family;
constexpr std::array known{
    Known{"eip155:8453", "Base", "base", Evm, false},
    Known{"eip155:84532", "Base Sepolia", "base-sepolia", Evm, true},
    Known{"eip155:43114", "Avalanche", "avalanche", Evm, false},
    Known{"eip155:43113", "Avalanche Fuji", "avalanche-fuji", Evm, true},
    Known{"eip155:137", "Polygon", "polygon", Evm, false},
    Known{"eip155:80002", "Polygon Amoy", "polygon-amoy", Evm, true},
    Known{"eip155:1", "Ethereum", "ethereum", Evm, false},
    Known{"eip155:10", "OP Mainnet", "optimism", Evm, false},
    Known{"eip155:42161", "Arbitrum One", "arbitrum", Evm, false},
    Known{"eip155:4217", "Tempo", "tempo", Evm, false},
    Known{"eip155:42431", "Tempo Moderato", "tempo-moderato", Evm, true},
    Known{"solana:5eykt4UsFv8P8NJdTREpY1vzqKqZKvdp", "Solana", "solana", Solana, false},
    Known{"solana:EtWTRABZaYq6iMfeYKouRu166VU2xqa1", "Solana Devnet", "solana-devnet", Solana,
          true},
};

struct Token
{
    const char *currency, *network, *address;
};

constexpr std::array tokens{
    Token{"USDC", "eip155:8453", "0x833589fCD6eDb6E08f4c7C32D4f71b54bdA02913"},
    Token{"USDC", "eip155:84532", "0x036CbD53842c5426634e7929541eC2318f3dCF7e"},
    Token{"USDC", "eip155:1", "0xA0b86991c6218b36c1d19D4a2e9Eb0cE3606eB48"},
    Token{"USDC", "eip155:42161", "0xaf88d065e77c8cC2239327C5EDb3A432268e5831"},
    Token{"USDC", "eip155:10", "0x0b2C639c533813f4Aa9D7837CAf62653d097Ff85"},
    Token{"USDC", "solana:5eykt4UsFv8P8NJdTREpY1vzqKqZKvdp",
          "EPjFWdd5AufqSSqeM2qN1xzybapC8G4wEGGkZwyTDt1v"},
};

constexpr int referenceLetters = 32; // of a genesis hash; some write all of it

} // namespace

bool isCaip2(const QString& text)
{
    static const QRegularExpression form(u"\\A[-a-z0-9]{3,8}:[-_a-zA-Z0-9]{1,32}\\z"_s);
    return form.match(text).hasMatch();
}

std::optional<Network> find(const QString& text)
{
    QString wanted = text.trimmed();
    if (wanted.startsWith("solana:"_L1) && wanted.size() > 7 + referenceLetters)
        wanted.truncate(7 + referenceLetters);
    QString alias = wanted.toLower();
    alias.replace(u' ', u'-').replace(u'_', u'-');
    for (const Known& one : known) {
        if (wanted == QLatin1StringView(one.id) || alias == QLatin1StringView(one.alias))
            return Network{QString::fromLatin1(one.id), QString::fromLatin1(one.name), one.family,
                           one.isTest};
    }
    return std::nullopt;
}

QString canonical(const QString& text)
{
    const auto found = find(text);
    return found ? found->id : text.trimmed();
}

std::optional<Network::Family> familyOf(const QString& id)
{
    const QString chain = canonical(id);
    if (chain.startsWith("eip155:"_L1))
        return Evm;
    if (chain.startsWith("solana:"_L1))
        return Solana;
    return std::nullopt;
}

QString tokenAddress(const QString& currency, const QString& network)
{
    const QString id = canonical(network);
    for (const Token& token : tokens) {
        if (currency == QLatin1StringView(token.currency) && id == QLatin1StringView(token.network))
            return QString::fromLatin1(token.address);
    }
    return {};
}

bool isToken(const QString& address)
{
    // Those of Tempo have a range of their own.
    if (address.startsWith("0x20c0000000000000000000"_L1, Qt::CaseInsensitive))
        return true;
    return std::any_of(tokens.begin(), tokens.end(), [&](const Token& token) {
        const QLatin1StringView known(token.address);
        return known.startsWith("0x"_L1) ? address.compare(known, Qt::CaseInsensitive) == 0
                                         : address == known;
    });
}

std::optional<int> tokenDecimals(const QString& currency)
{
    const QString code = currency.toUpper();
    if (code == u"USDC"_s || code == u"EURC"_s || code == u"PATHUSD"_s)
        return 6;
    return std::nullopt;
}

} // namespace agh::networks
