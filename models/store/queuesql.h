#pragma once

#include "store/queue.h"

/// A question for a queue as SQL. Only for the store.
namespace agh::queuesql {

/// What of the role the question hangs on.
struct RoleFacts
{
    QStringList skills; ///< their keys
    QString rail, currency;
};

struct Statement
{
    QString sql;
    QVariantList values;
};

/// Whether a question needs what store/queueindex draws from the rows.
[[nodiscard]] bool needsIndex(const QueueView& view);
/// Rows of: row number, 1 where it is found (0: only kept), 1 where it stands last for want of what
/// is sorted by, QueuePart.
[[nodiscard]] Statement find(const QueueQuery& query, const RoleFacts& role);
/// Rows of: QueuePart, how many.
[[nodiscard]] Statement counts(const RoleId& role, qint64 nowMs);

} // namespace agh::queuesql
