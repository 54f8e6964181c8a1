#include "views/lists/settlementslist.h"

namespace agh {

int SettlementsList::rowCount(const QModelIndex&) const { return 0; }

QVariant SettlementsList::data(const QModelIndex&, int) const { return {}; }

QHash<int, QByteArray> SettlementsList::roleNames() const
{
    return {
        {SettlementIdRole, "settlementId"},
        {AmountDigitsRole, "amountDigits"},
        {CurrencyRole, "currency"},
        {StatusWordRole, "statusWord"},
        {StatusToneRole, "statusTone"},
        {SentenceRole, "sentence"},
        {MemoRole, "memo"},
        {RailWordRole, "railWord"},
        {ReferenceRole, "reference"},
        {WhenTextRole, "whenText"},
        {WhenFullRole, "whenFull"},
        {AccessibleTextRole, "accessibleText"},
    };
}

} // namespace agh
