#pragma once

#include "domain/enums.h"
#include "domain/ids.h"
#include "store/worker.h"

#include <QObject>

namespace agh {

/// A provider's receipt as it was pasted.
struct PastedReceipt
{
    qint64 id = 0;
    SettlementId settlement;
    QString text; ///< unchanged
    Rail rail = Rail::Unknown;
    QString reference; ///< Receipt::referenceKey(); empty where none could be read
    qint64 pastedMs = 0;
    qint64 takenMs = 0; ///< the service has it; 0: not yet
};

/// Receipts, kept from the moment they are pasted: the wallet has paid, and this text may be the
/// only trace of it.
class PastedReceipts : public QObject
{
    Q_OBJECT
public:
    PastedReceipts(Worker& worker, Connection& reader);

    /// Durable when it resolves. The same text again is the same receipt.
    [[nodiscard]] QFuture<StoreResult<qint64>> keep(PastedReceipt receipt);
    /// The newest that the person did not put away.
    [[nodiscard]] std::optional<PastedReceipt> of(const SettlementId& id) const;
    [[nodiscard]] QList<PastedReceipt> allOf(const SettlementId& id) const; ///< those put away too
    /// Another settlement that has a receipt of this reference; empty: none.
    [[nodiscard]] SettlementId usedOn(const QString& reference, const SettlementId& notThis) const;
    [[nodiscard]] QFuture<StoreResult<int>> putAway(const SettlementId& id, qint64 nowMs);
    [[nodiscard]] QFuture<StoreResult<int>> markTaken(const SettlementId& id, qint64 nowMs);

Q_SIGNALS:
    void changed(const agh::SettlementId& id);

private:
    [[nodiscard]] QList<PastedReceipt> read(const QString& where, const QVariantList& values) const;
    QFuture<StoreResult<int>> write(const QString& sql, const SettlementId& id, qint64 nowMs);
    Worker& m_worker;
    Connection& m_reader;
};

} // namespace agh
