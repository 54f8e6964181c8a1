#pragma once

#include "domain/enums.h"
#include "domain/networks.h"

#include <QStringList>

namespace agh {

/// Where money is to go, as far as its form tells. That it is the right one, no form can tell.
struct Destination
{
    enum class Problem {
        None,
        Empty,
        Secret,  ///< a key, a code or a phrase that must not be shown to anybody
        OtherId, ///< an id of something that is not paid to: cus_, ba_, tr_
        EMail,
        Iban,
        Invisible, ///< letters that are not seen, or that look like others
        Spaces,
        TooLong,
        NotAnAccount, ///< stripe: not acct_…
        NoNetwork,    ///< x402: which chain is not told
        UnknownNetwork,
        OtherNetwork, ///< the address names another chain than the one chosen
        NotAnAddress,
        WrongLength,
        WrongLetter,     ///< `at`
        Checksum,        ///< mixed case that is not EIP-55's; `at` is the first wrong letter
        ChecksumOfChain, ///< the form of ERC-1191, which says another thing
        Zero,
        Precompile,
        Token ///< the token's contract, not somebody's account
    };
    enum class Kind { Unknown, StripeAccount, Evm, Solana, Other };

    Problem problem = Problem::Empty;
    qsizetype at = -1; ///< WrongLetter, Checksum: which letter of the text
    Kind kind = Kind::Unknown;
    QString text;                 ///< in its checksummed form where there is one
    QString network;              ///< CAIP-2; from a CAIP-10 account, or the one chosen
    bool isUnchecked = false;     ///< nothing in it guards against a typing error: look twice
    bool isUnusualLength = false; ///< stripe: not the 16 letters that are usual

    [[nodiscard]] bool isFine() const { return problem == Problem::None; }

    [[nodiscard]] static Destination read(const Open<Rail>& rail, const QString& network,
                                          const QString& text);
    /// A key, code or phrase that belongs to nobody's eyes: such a text is neither kept nor shown
    /// again.
    [[nodiscard]] static bool looksSecret(const QString& text);
    /// In groups of four, for comparing by eye.
    [[nodiscard]] static QStringList groups(const QString& text);
};

/// EIP-55: the case of the letters is a checksum. `lower`: 40 hexadecimal digits in lower case;
/// `prefix` is for ERC-1191, which puts the chain before them.
[[nodiscard]] QString checksummed(const QString& lower, const QByteArray& prefix = {});

} // namespace agh
