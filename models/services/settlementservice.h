#pragma once

#include "services/paymentservice.h"

namespace agh {

/// A change of a settlement that is on its way, or stands still.
struct DraftWriteState
{
    enum class Kind { None, Sending, Unknown, Refused, NotSent, NotDone };
    enum class What { Create, Change, Cancel };
    Kind kind = Kind::None;
    What what = What::Create;
    qint64 journalId = 0;
    SettlementInput input; ///< what was wanted
    ApiError error;
};

/// Drafts of settlements: made, changed and cancelled by the payer, one at a time. Nothing of it
/// waits for the network, and nothing of it is possible while a payment is under way.
class SettlementService : public QObject
{
    Q_OBJECT
public:
    SettlementService(Session& session, WriteGate& gate, Reconciler& reconciler,
                      ContractService& contracts, PaymentService& payments);

    [[nodiscard]] QFuture<WriteOutcome> create(const ContractId& id, const Money& amount,
                                               const QString& memo);
    [[nodiscard]] QFuture<WriteOutcome> change(const SettlementId& id,
                                               const std::optional<Decimal>& amount,
                                               const std::optional<QString>& memo);
    [[nodiscard]] QFuture<WriteOutcome> cancel(const SettlementId& id);

    /// What is under way for a contract's drafts, or was not carried out; oldest first.
    [[nodiscard]] QList<DraftWriteState> states(const ContractId& id) const;
    [[nodiscard]] DraftWriteState state(const SettlementId& id) const;
    /// One that stands still is put away.
    void putAway(qint64 journalId) { m_gate.discard(journalId); }

Q_SIGNALS:
    void changed(const agh::ContractId& id);
    void created(const agh::ContractId& id, const agh::SettlementId& settlement);

private:
    [[nodiscard]] QFuture<WriteOutcome> submit(const QByteArray& operation, const QString& subject,
                                               const ContractId& contract, const QString& lane,
                                               const SettlementInput& input);
    [[nodiscard]] QFuture<Result<QString>> sendCreate(const JournalEntry& entry);
    [[nodiscard]] QFuture<Result<QString>> sendUpdate(const JournalEntry& entry);
    [[nodiscard]] QFuture<Lookup> lookUpCreate(const JournalEntry& entry);
    [[nodiscard]] QFuture<Lookup> lookUpUpdate(const JournalEntry& entry);
    [[nodiscard]] DraftWriteState stateOf(const JournalEntry& entry) const;
    Session& m_session;
    WriteGate& m_gate;
    ContractService& m_contracts;
    PaymentService& m_payments;
};

} // namespace agh
