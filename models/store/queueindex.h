#pragma once

#include "store/cache.h"

/// What searches of a role's applicants need and their rows have only in their bodies. On the
/// worker's thread.
namespace agh::queueindex {

/// Draws it from the rows that came or changed since the last time: a part of them a call, so that
/// a text being typed gets its turn. Answers how many are left.
[[nodiscard]] StoreResult<int> refresh(Connection& connection, const RoleId& role);

} // namespace agh::queueindex
