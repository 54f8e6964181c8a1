#pragma once

#include "services/contractservice.h"
#include "services/destinationwatch.h"
#include "services/payment.h"
#include "services/reconciler.h"

#include <QTimer>

namespace agh {

/// Paying: a review made from a fresh read, then one send. A lost answer is looked up by reading
/// until it is known; only a person begins another attempt. There is one open attempt for a
/// settlement at most, by a rule of the file that a second process meets too.
class PaymentService : public QObject
{
    Q_OBJECT
public:
    static constexpr qint64 reviewGoodMs = 5 * 60'000;
    PaymentService(Session& session, WriteGate& gate, Reconciler& reconciler,
                   ContractService& contracts, DestinationWatch& destinations);

    /// Writes down what the last run could not, and reads again what is under way at the service.
    void start();

    /// Reads the settlement and its contract, and says what has to be seen before paying.
    [[nodiscard]] QFuture<Result<PaymentReview>> review(const SettlementId& id);
    /// The act. `receiptIsMeant`: the person typed that a receipt that differs is meant.
    [[nodiscard]] QFuture<PayOutcome> pay(const PaymentReview& review, bool receiptIsMeant = false);

    [[nodiscard]] PaymentState state(const SettlementId& id) const;
    /// Settlements with an attempt whose end is not known: the window says so before it closes.
    [[nodiscard]] QList<SettlementId> open() const;
    [[nodiscard]] bool isOpen(const SettlementId& id) const;

    /// Approved as reviewed, on this computer; a change at the service takes it back.
    [[nodiscard]] QFuture<StoreResult<int>> approve(const PaymentReview& review);
    void takeBack(const SettlementId& id);
    [[nodiscard]] std::optional<Approval> approval(const SettlementId& id) const;

    /// Keeps what was pasted, before anything else is done with it. A key is not kept.
    [[nodiscard]] QFuture<StoreResult<qint64>> keepReceipt(const SettlementId& id,
                                                           const QString& text);
    /// Not while an attempt that carries it is open.
    [[nodiscard]] QFuture<StoreResult<int>> putReceiptAway(const SettlementId& id);
    [[nodiscard]] std::optional<CheckedReceipt> receipt(const SettlementId& id) const;

    /// The person's own limit, above which an amount is typed.
    [[nodiscard]] std::optional<Decimal> limit(const QString& currency) const;
    void setLimit(const QString& currency, const std::optional<Decimal>& limit);

Q_SIGNALS:
    void stateChanged(const agh::SettlementId& id);
    /// An attempt whose answer was lost turned out.
    void turnedOut(const agh::SettlementId& id);
    void approvalTakenBack(const agh::SettlementId& id);

private:
    struct Reading;
    void readFacts(const std::shared_ptr<Reading>& reading, const Contract& contract,
                   const std::optional<QList<Settlement>>& settlements);
    [[nodiscard]] PaymentFacts factsOf(const Contract& contract, const Settlement& settlement,
                                       const QList<Settlement>& others,
                                       const QList<Settlement>& paid) const;
    [[nodiscard]] std::optional<PayOutcome::Kind> whyNot(const PaymentReview& review,
                                                         bool receiptIsMeant) const;
    [[nodiscard]] SettlementId usedOn(const Receipt& receipt, const SettlementId& id) const;
    // paymentsending.cpp
    void send(const PaymentIntent& intent, const std::shared_ptr<QPromise<PayOutcome>>& promise);
    [[nodiscard]] QFuture<Result<QString>> sendRow(const JournalEntry& entry);
    [[nodiscard]] QFuture<Lookup> lookUp(const JournalEntry& entry);
    void take(Settlement settlement);
    // paymentwatch.cpp
    void log(const PaymentIntent& intent, MoneyLogRow::Event event, const QString& reference,
             const QString& detail);
    void logState(const JournalEntry& entry);
    void noticeLate(const Settlement& settlement);
    void lookAtApprovals(const Settlement& settlement);
    void readPending();
    void tellPending(const MoneyLogRow& row, const Settlement& settlement);

    Session& m_session;
    WriteGate& m_gate;
    ContractService& m_contracts;
    DestinationWatch& m_destinations;
    QSet<SettlementId> m_tried;     ///< those that an attempt was made for from here
    QSet<SettlementId> m_beginning; ///< those whose attempt is not in the journal yet
    QTimer m_pending;
    int m_pendingRound = 0;
};

} // namespace agh
