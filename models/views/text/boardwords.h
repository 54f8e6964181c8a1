#pragma once

#include "domain/boardquery.h"

namespace agh::boardwords {

/// What is wrong with what was typed, in words; empty: nothing.
[[nodiscard]] QString problem(const BoardQuery& query);
/// Amounts are compared within one currency: which one is missing.
[[nodiscard]] QString needsCurrency();

} // namespace agh::boardwords
