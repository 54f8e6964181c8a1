#pragma once

#include "store/connection.h"

/// The two files' tables and how they come to be. `user_version` says which step a file is at.
namespace agh::schema {

inline constexpr int cacheVersion = 5;
inline constexpr int workVersion = 4;

/// The version that a file says it is of, read from its header: 0 for one that is not there yet.
[[nodiscard]] int versionOf(const QString& file);
[[nodiscard]] bool isNewerCache(const QString& file);
[[nodiscard]] bool isNewerWork(const QString& file);

/// Brings both files to the current version; a step is one transaction and raises the version with
/// it. A work file of a newer version is left as it is.
[[nodiscard]] StoreResult<int> bringUp(Connection& connection, const QString& workFile);

} // namespace agh::schema
