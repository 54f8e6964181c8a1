#pragma once

#include "domain/entities.h"
#include "domain/receipt.h"

namespace agh {

/// One thing that this computer can tell of a receipt. All of them together do not prove that money
/// moved: a receipt is text that anybody can write.
struct ReceiptCheck
{
    enum class What { Rail, Success, Network, Amount, Reference, Time, UsedBefore };
    enum class Result {
        Ok,
        Mismatch,
        NotTold,      ///< not in the receipt
        CannotCompare ///< told, and there is nothing here to hold it against
    };
    /// Never: it stands in the way. Typed: the person may go on, by typing that it is meant.
    enum class Way { Free, Typed, Never };
    What what = What::Rail;
    Result result = Result::Ok;
    Way way = Way::Free;
    QString expected, told; ///< untrusted, for the words
    bool isTestAgainstMain = false;
    friend bool operator==(const ReceiptCheck&, const ReceiptCheck&) = default;
};

namespace receipts {

/// `usedOn`: another settlement that this receipt was used on; empty: none is known. `nowMs`: the
/// present.
[[nodiscard]] QList<ReceiptCheck> check(const Receipt& receipt, const Settlement& settlement,
                                        const SettlementId& usedOn, qint64 nowMs);
/// What the strictest of them says.
[[nodiscard]] ReceiptCheck::Way wayOf(const QList<ReceiptCheck>& checks);

} // namespace receipts
} // namespace agh
