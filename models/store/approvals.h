#pragma once

#include "domain/entities.h"
#include "store/worker.h"

#include <QHash>
#include <QObject>

namespace agh {

/// A settlement as the person reviewed it and found it right. On this computer only.
struct Approval
{
    SettlementId settlement;
    ContractId contract;
    Money amount;
    QString memo;
    Open<Rail> rail;
    QString network, destination;
    qint64 atMs = 0;
    friend bool operator==(const Approval&, const Approval&) = default;

    [[nodiscard]] static std::optional<Approval> of(const Settlement& settlement, qint64 nowMs);
    /// What the service shows is what was reviewed, and still a draft.
    [[nodiscard]] bool fits(const Settlement& settlement) const;
};

class Approvals : public QObject
{
    Q_OBJECT
public:
    Approvals(Worker& worker, Connection& reader);

    [[nodiscard]] std::optional<Approval> of(const SettlementId& id) const;
    [[nodiscard]] QList<Approval> all() const { return m_rows.values(); }
    [[nodiscard]] QFuture<StoreResult<int>> set(const Approval& approval);
    QFuture<StoreResult<int>> remove(const SettlementId& id);

Q_SIGNALS:
    void changed(const agh::SettlementId& id);

private:
    Worker& m_worker;
    QHash<SettlementId, Approval> m_rows;
};

} // namespace agh
