#include "views/lists/contractslist.h"

namespace agh {

DiffListModel::Row ContractsList::readRow(const Key&) const { return {}; }

QHash<int, QByteArray> ContractsList::roleNames() const
{
    return {{ContractIdRole, "contractId"},
            {CounterpartyRole, "counterparty"},
            {InitialsRole, "initials"},
            {AvatarColorRole, "avatarColor"},
            {CounterpartyIsAgentRole, "counterpartyIsAgent"},
            {RoleTitleRole, "roleTitle"},
            {AmountDigitsRole, "amountDigits"},
            {CurrencyRole, "currency"},
            {RailRole, "rail"},
            {RailWordRole, "railWord"},
            {StatusWordRole, "statusWord"},
            {StatusToneRole, "statusTone"},
            {WhenTextRole, "whenText"},
            {WhenFullRole, "whenFull"},
            {AccessibleTextRole, "accessibleText"}};
}

} // namespace agh
