#include "services/contractservice.h"

namespace agh {

ContractService::ContractService(Session& session, ListSync& lists)
    : m_session(session)
    , m_lists(lists)
{}

void ContractService::refreshContracts(bool whole)
{
    m_lists.run<Contract>(
        {Scope::Kind::Contracts, {}},
        [](const api::ListOptions& options) { return api::listContracts(options); }, whole);
}

void ContractService::refreshContract(const ContractId& id)
{
    if (m_reading.contains(id) || m_session.isSignInNeeded())
        return;
    m_reading.insert(id);
    const Scope scope{Scope::Kind::Settlements, id.value};
    SyncState loading = m_session.sync(scope);
    loading.phase = SyncState::Phase::Loading;
    m_session.setSync(scope, loading);
    m_session.read(api::getContract(id))
        .then(this, [this, id, scope](const Result<api::ContractDetail>& detail) {
            m_reading.remove(id);
            SyncState state;
            state.phase = SyncState::Phase::Fresh;
            if (!detail) {
                state.phase = detail.error().kind == ApiError::Kind::Offline
                                  ? SyncState::Phase::Offline
                                  : SyncState::Phase::Failed;
                state.error = detail.error();
                m_session.setSync(scope, state);
                return;
            }
            (void)m_session.cache().upsert(detail->contract);
            if (!detail->settlements) {
                refreshSettlements(id);
                return;
            }
            Listing<Settlement> listing;
            listing.scope = scope;
            listing.items = *detail->settlements;
            for (Settlement& settlement : listing.items)
                settlement.contractId = id; // the service need not repeat it
            (void)m_session.cache().apply(std::move(listing));
            m_session.setSync(scope, state);
        });
}

void ContractService::refreshSettlements(const ContractId& id)
{
    m_lists.run<Settlement>(
        {Scope::Kind::Settlements, id.value},
        [id](const api::ListOptions& options) { return api::listSettlements(id, options); }, true,
        [id](QList<Settlement>& settlements) {
            for (Settlement& settlement : settlements)
                settlement.contractId = id;
        });
}

} // namespace agh
