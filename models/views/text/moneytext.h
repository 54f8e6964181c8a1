#pragma once

#include "domain/money.h"

#include <QLocale>
#include <QString>

namespace agh::money {

/// The exact digits with the separators of `locale`, at least as many decimals as the currency is
/// read with (two for a stablecoin), never rounded and never cut: "1,200.00", "112.50", "0.005".
[[nodiscard]] QString digits(const Money& money, const QLocale& locale = QLocale());
/// Digits and currency: "480.00 USDC".
[[nodiscard]] QString text(const Money& money, const QLocale& locale = QLocale());

} // namespace agh::money
