#pragma once

#include <QByteArray>

#include <optional>

/// The 58 letters of Bitcoin and Solana: no 0, O, I, l.
namespace agh::base58 {

/// Empty where a letter is none of them, or where it is longer than anything that is read here.
[[nodiscard]] std::optional<QByteArray> decode(QByteArrayView text);
[[nodiscard]] QByteArray encode(QByteArrayView bytes);
/// Where the first letter stands that is none of them; -1: nowhere.
[[nodiscard]] qsizetype firstWrong(QByteArrayView text);

} // namespace agh::base58
