#pragma once

#include "services/listsync.h"

namespace agh {

/// Contracts and their settlements, as they are read.
class ContractService : public QObject
{
    Q_OBJECT
public:
    ContractService(Session& session, ListSync& lists);

    void refreshContracts(bool whole = false);
    /// The contract and its settlements.
    void refreshContract(const ContractId& id);

private:
    void refreshSettlements(const ContractId& id);
    Session& m_session;
    ListSync& m_lists;
    QSet<ContractId> m_reading;
};

} // namespace agh
