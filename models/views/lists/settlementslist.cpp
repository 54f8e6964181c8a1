#include "views/lists/settlementslist.h"

#include "views/text/displayguard.h"
#include "views/text/moneytext.h"
#include "views/text/sentences.h"
#include "views/text/statusword.h"

#include <algorithm>

namespace agh {

void SettlementsList::setSettlements(QList<Settlement> settlements, const Moment& moment)
{
    std::stable_sort(
        settlements.begin(), settlements.end(),
        [](const Settlement& a, const Settlement& b) { return a.createdAt < b.createdAt; });
    QList<std::pair<Key, Row>> rows;
    for (const Settlement& one : std::as_const(settlements)) {
        const Timestamp when = one.executedAt.isValid() ? one.executedAt : one.createdAt;
        const QString word = words::of(one.status);
        const QString sentence = words::sentence(one.status, one.method);
        const QString memo = display::line(one.memo);
        const QString amount = sentences::amount(one.amount);
        rows.append(
            {one.id.value,
             {one.id.value, one.amount ? money::digits(*one.amount) : QString(),
              one.amount ? display::bareLine(one.amount->currency, 16) : QString(), word,
              words::tone(one.status), sentence, memo, words::of(one.method),
              sentences::shortened(one.providerReference), moment.brief(when), moment.full(when),
              sentences::list({amount, word, memo, moment.full(when)})}});
    }
    setRows(rows);
}

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
