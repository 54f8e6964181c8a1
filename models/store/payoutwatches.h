#pragma once

#include "domain/enums.h"
#include "domain/ids.h"
#include "domain/openenum.h"
#include "store/worker.h"

#include <QHash>
#include <QObject>

namespace agh {

/// An applicant whose payout method a person waits for.
struct PayoutWatchRow
{
    ApplicationId application;
    AgentId agent;
    Open<Rail> rail;
    qint64 sinceMs = 0, appearedMs = 0; ///< appearedMs 0: not seen yet
    friend bool operator==(const PayoutWatchRow&, const PayoutWatchRow&) = default;
};

/// Who is waited for; kept on this computer. Read once, as it is asked for with every row.
class PayoutWatches : public QObject
{
    Q_OBJECT
public:
    PayoutWatches(Worker& worker, Connection& reader);

    [[nodiscard]] QList<PayoutWatchRow> all() const { return m_rows.values(); }
    [[nodiscard]] std::optional<PayoutWatchRow> of(const ApplicationId& id) const;
    /// Stands in the list at once; false in the future where the disk did not take it.
    QFuture<StoreResult<int>> set(const PayoutWatchRow& row);
    QFuture<StoreResult<int>> remove(const ApplicationId& id);

Q_SIGNALS:
    void changed(const agh::ApplicationId& id);

private:
    Worker& m_worker;
    QHash<ApplicationId, PayoutWatchRow> m_rows;
};

} // namespace agh
