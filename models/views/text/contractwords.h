#pragma once

#include "domain/entities.h"

#include <QString>

/// How the two sides of a contract are named, the same wherever it is shown.
namespace agh::contracts {

struct Side
{
    QString id, name, initials; ///< name: guarded, never empty
    bool isAgent = false;
};
[[nodiscard]] Side buyer(const Contract& contract);
[[nodiscard]] Side agent(const Contract& contract);
/// The side that is not this account.
[[nodiscard]] Side counterparty(const Contract& contract, const Party& me);
/// The role's title, guarded, never empty.
[[nodiscard]] QString title(const Contract& contract);
[[nodiscard]] QString currency(const PaymentTerms& terms);

} // namespace agh::contracts
