#include "views/text/contractwords.h"

#include "views/text/displayguard.h"

#include <QCoreApplication>

namespace agh::contracts {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(agh::ContractWords)
};

Side side(const QString& id, const QString& name, const QString& unnamed, bool isAgent)
{
    const bool told = !display::bareLine(name, 120).trimmed().isEmpty();
    return {id, told ? display::line(name, 120) : unnamed, display::initials(told ? name : unnamed),
            isAgent};
}

} // namespace

Side buyer(const Contract& contract)
{
    //: A party of a contract whose name the service does not tell
    return side(contract.buyer.id, contract.buyer.name, Words::tr("Unnamed buyer"),
                contract.buyer.kind == PartyKind::Agent);
}

Side agent(const Contract& contract)
{
    //: A party of a contract whose name the service does not tell
    return side(contract.agentId.value, contract.agentName, Words::tr("Unnamed agent"), true);
}

Side counterparty(const Contract& contract, const Party& me)
{
    return !me.id.isEmpty() && contract.agentId.value == me.id ? buyer(contract) : agent(contract);
}

QString title(const Contract& contract)
{
    return display::bareLine(contract.roleTitle).trimmed().isEmpty()
               ? Words::tr("Untitled role")
               : display::line(contract.roleTitle, 200);
}

QString currency(const PaymentTerms& terms)
{
    return display::bareLine(terms.amount ? terms.amount->currency : terms.currency, 16);
}

} // namespace agh::contracts
