#pragma once

#include "api/error.h"
#include "domain/draftfields.h"
#include "store/journal.h"

/// What the journal keeps of a write to a role: enough to send it, and to look it up.
namespace agh::draftpayload {

inline const QByteArray createRole = QByteArrayLiteral("createRole");
inline const QByteArray updateRole = QByteArrayLiteral("updateRole");
/// The two updates of the status, and the end of a role. Their payload is its title.
inline const QByteArray closeRole = QByteArrayLiteral("closeRole");
inline const QByteArray reopenRole = QByteArrayLiteral("reopenRole");
inline const QByteArray deleteRole = QByteArrayLiteral("deleteRole");

[[nodiscard]] bool isPublish(const QByteArray& operation); ///< of a draft
[[nodiscard]] bool isOfRole(const QByteArray& operation);

/// A change of a role: what is wanted, and what it was made from.
struct Change
{
    RoleId role;
    DraftFields wanted, base;
};
[[nodiscard]] QByteArray encode(const Change& change);
[[nodiscard]] Change changeIn(const JournalEntry& entry);
/// The fields that are to be, of either.
[[nodiscard]] DraftFields fieldsIn(const JournalEntry& entry);
/// Nothing was sent: the draft is another one by now, or the role is.
[[nodiscard]] ApiError changedMeanwhile();

} // namespace agh::draftpayload
