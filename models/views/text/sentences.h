#pragma once

#include "domain/entities.h"

#include <QString>
#include <QStringList>

/// Short phrases made of domain values; what is not told is left out, never invented.
namespace agh::sentences {

/// "480.00 USDC, on completion, paid by x402"; empty where nothing is told.
[[nodiscard]] QString offer(const PaymentTerms& terms);
/// "480.00 USDC"; "USDC" alone where no amount is told; else empty.
[[nodiscard]] QString amount(const std::optional<Money>& money, const QString& currency = {});
/// "acct_…kvYL", "0x7A3f…c41E": head and tail of something long, in ASCII.
[[nodiscard]] QString shortened(const QString& destination);
/// Parts with a blank between them, ", " between them; empty ones left out.
[[nodiscard]] QString list(const QStringList& parts);

} // namespace agh::sentences
