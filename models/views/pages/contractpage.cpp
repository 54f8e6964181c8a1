#include "views/pages/contractpage.h"

namespace agh {

ContractPage::ContractPage(QObject* parent)
    : QObject(parent)
    , m_timeline(new TimelineList(this))
    , m_settlements(new SettlementsList(this))
    , m_state(new PageState({}, this))
{}

} // namespace agh
