#pragma once

#include "store/connection.h"

/// The two files' tables and how they come to be. `user_version` says which step a file is at.
namespace agh::schema {

inline constexpr int cacheVersion = 2;
inline constexpr int workVersion = 1;

/// Brings both files to the current version; a step is one transaction and raises the version with
/// it. Newer: the work file is of a newer version of the program.
[[nodiscard]] StoreResult<int> bringUp(Connection& connection, const QString& workFile);

} // namespace agh::schema
