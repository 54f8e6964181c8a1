#pragma once

#include "api/error.h"
#include "domain/paymentreview.h"
#include "domain/receiptchecks.h"
#include "store/journal.h"
#include "store/moneylog.h"
#include "store/pastedreceipts.h"

namespace agh {

/// Where an attempt to pay stands, as far as this computer knows.
struct PaymentState
{
    enum class Kind {
        None, ///< nothing was tried from here, or another attempt took its place
        Sending,
        Unknown,   ///< the answer was lost; it is looked up. Never "failed"
        Done,      ///< `status` says how far: pending, sent, settled
        NoPayment, ///< it was lost, and the service shows no payment: the person may begin anew
        Refused,   ///< the service said no
        NotSent    ///< never left this computer
    };
    Kind kind = Kind::None;
    Open<SettlementStatus> status;
    qint64 journalId = 0, sinceMs = 0, checkedMs = 0;
    /// The wallet has paid on x402 or mpp: a new attempt carries the same receipt.
    bool hasReceipt = false;
    bool isOtherAmount = false; ///< what the service shows is not the amount that was agreed to
    bool wasLate = false;       ///< Done: the service had shown no payment before
    ApiError error;             ///< Refused, NotSent
};

/// What pressing Pay came to.
struct PayOutcome
{
    enum class Kind {
        Done,
        Refused,
        Unknown,
        NotSent,
        NotKept,       ///< could not be written down here, so nothing was sent
        ReviewAgain,   ///< what was reviewed is too old, or not what the service shows now
        Blocked,       ///< the review says what stands in the way
        Open,          ///< an attempt is under way already
        NoReceipt,     ///< x402 and mpp need one
        ReceiptBlocked ///< the receipt does not fit
    };
    Kind kind = Kind::NotSent;
    Open<SettlementStatus> status; ///< Done
    qint64 journalId = 0;
    ApiError error;
    StoreError storeError;
};

/// A receipt as it was pasted, with what this computer can tell of it.
struct CheckedReceipt
{
    PastedReceipt pasted;
    Receipt receipt;
    QList<ReceiptCheck> checks;
    ReceiptCheck::Way way = ReceiptCheck::Way::Free;
};

/// One attempt to pay, as the journal keeps it: what the person saw and agreed to.
struct PaymentIntent
{
    QString intent; ///< joins the journal with the money log
    SettlementId settlement;
    ContractId contract;
    QString amount, currency; ///< the very digits
    Open<Rail> rail;
    QString network, destination, receipt, reference;

    [[nodiscard]] QByteArray encoded() const;
    [[nodiscard]] static PaymentIntent in(const JournalEntry& entry);
};

namespace payment {

inline const QByteArray execute = QByteArrayLiteral("executeSettlement");

[[nodiscard]] ApiError errorIn(const QString& outcome);
/// "sent|tr_…": what the journal keeps of an attempt that came through.
[[nodiscard]] QString doneText(const Settlement& settlement);
[[nodiscard]] Open<SettlementStatus> statusIn(const QString& doneText);
[[nodiscard]] QString referenceIn(const QString& doneText);
/// The service shows that it was carried out, or is being.
[[nodiscard]] bool isPaid(const Open<SettlementStatus>& status);

/// The line of the money log that a status makes; empty: none, or a word that is not known.
[[nodiscard]] std::optional<MoneyLogRow::Event> eventOf(const Open<SettlementStatus>& status);

} // namespace payment
} // namespace agh
