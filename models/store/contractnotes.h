#pragma once

#include "domain/ids.h"
#include "store/worker.h"

#include <QHash>
#include <QObject>

namespace agh {

/// What a person notes about a contract, on this computer.
class ContractNotes : public QObject
{
    Q_OBJECT
public:
    ContractNotes(Worker& worker, Connection& reader);

    [[nodiscard]] QString of(const ContractId& id) const;
    /// Stands at once; durable when it resolves. An empty note is none.
    QFuture<StoreResult<int>> set(const ContractId& id, const QString& text, qint64 nowMs);

Q_SIGNALS:
    void changed(const agh::ContractId& id);

private:
    Worker& m_worker;
    QHash<ContractId, QString> m_notes;
};

} // namespace agh
