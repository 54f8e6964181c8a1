#pragma once

#include "domain/enums.h"
#include "domain/timestamp.h"

#include <optional>

namespace agh {

/// The provider's receipt of a payment on x402 or mpp, as it was pasted in any of its forms: raw
/// JSON, base64 or base64url, a header's line, a whole `curl -i`. It is unsigned: it tells what
/// somebody wrote, not that money moved.
struct Receipt
{
    enum class Problem {
        None,
        Empty,
        TooLong,
        Secret,    ///< a key was pasted; it is not kept
        NoReceipt, ///< nothing in it is a receipt
        Several    ///< more than one, and they differ
    };
    enum class Form { Json, Base64, Header, Dump };
    static constexpr int longest = 16 * 1'024;       ///< of a receipt
    static constexpr int longestPaste = 128 * 1'024; ///< of what it was found in

    Problem problem = Problem::Empty;
    Form form = Form::Json;
    Rail rail = Rail::Unknown;
    int version = 0; ///< of x402, where the header's name tells: 1 or 2
    QString toSend;  ///< the receipt's own text as it was given, without what was around it
    std::optional<bool> success;
    QString errorReason;
    QString reference; ///< x402: the transaction; mpp: what the provider calls it by
    QString network;   ///< as told, "base"; mpp names none
    QString payer;
    QString amount; ///< as told, in the smallest units
    QString method; ///< mpp: "tempo", "stripe"
    QString externalId;
    Timestamp timestamp;
    QString timestampText;

    [[nodiscard]] bool isFine() const { return problem == Problem::None; }
    /// `wanted`: the rail of the settlement, for a text that holds receipts of both.
    [[nodiscard]] static Receipt read(const QString& pasted, Rail wanted = Rail::Unknown);
    /// For comparing: hexadecimal references are the same in both cases.
    [[nodiscard]] QString referenceKey() const { return keyOf(reference); }
    [[nodiscard]] static QString keyOf(const QString& reference);
};

} // namespace agh
