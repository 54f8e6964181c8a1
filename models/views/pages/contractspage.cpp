#include "views/pages/contractspage.h"

namespace agh {

ContractsPage::ContractsPage(QObject* parent)
    : QObject(parent)
    , m_contracts(new ContractsList(this))
    , m_state(new PageState({}, this))
    , m_contract(new ContractPage(this))
{}

void ContractsPage::openContract(const QString&) {}

void ContractsPage::select(int) {}

void ContractsPage::next() {}

void ContractsPage::previous() {}

void ContractsPage::refresh() {}

} // namespace agh
