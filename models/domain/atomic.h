#pragma once

#include "domain/money.h"

/// Whole units against the smallest ones a chain counts in. Exact, or not at all.
namespace agh::atomic {

/// "120.5" with 6 decimals is "120500000". Empty: finer than the decimals, negative, or more than
/// 256 bits hold.
[[nodiscard]] std::optional<QByteArray> fromWhole(const Decimal& whole, int decimals);
/// The other way; refuses what is not digits alone, has a zero in front or is past 256 bits.
[[nodiscard]] std::optional<Decimal> toWhole(QByteArrayView digits, int decimals);

} // namespace agh::atomic
