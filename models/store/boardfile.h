#pragma once

#include "domain/entities.h"
#include "store/boardindex.h"
#include "store/connection.h"

/// How the board lies in its two files: what the service told (may be thrown away) with the index
/// of its words, and what the person marked (never). Only for the board's store.
namespace agh::boardfile {

/// Makes or brings up both.
[[nodiscard]] StoreResult<int> bringUp(Connection& connection);
/// Puts a role as it came; tells its row, and whether anything in it is new.
struct Put
{
    BoardRow row = 0;
    bool added = false, changed = false;
    qint64 cameMs = 0;
};
[[nodiscard]] StoreResult<Put> put(Connection& connection, const Role& role, qint64 cameMs);
[[nodiscard]] StoreResult<int> drop(Connection& connection, BoardRow row);
[[nodiscard]] BoardIndex::Facts factsOf(const Role& role, qint64 cameMs);
/// Reads the columns of all roles, and the marks on them.
[[nodiscard]] StoreResult<int> load(Connection& connection, BoardIndex& index);
[[nodiscard]] std::optional<Role> role(Connection& connection, BoardRow row);
/// The rows that have these words; an FTS5 expression of domain/boardquery.
[[nodiscard]] StoreResult<std::vector<BoardRow>> match(Connection& connection,
                                                       const QString& expression);

} // namespace agh::boardfile
