#include "views/lists/contractslist.h"

#include "views/text/contractwords.h"
#include "views/text/displayguard.h"
#include "views/text/moneytext.h"
#include "views/text/sentences.h"
#include "views/text/statusword.h"

namespace agh {

ContractsList::ContractsList(Cache& cache, Party me, Moment moment, QObject* parent)
    : IdListModel(parent)
    , m_cache(cache)
    , m_me(std::move(me))
    , m_moment(std::move(moment))
{}

DiffListModel::Row ContractsList::readRow(const Key& key) const
{
    const auto contract = m_cache.contract(rowIdOf(key));
    if (!contract)
        return {};
    const contracts::Side other = contracts::counterparty(*contract, m_me);
    const QString title = contracts::title(*contract);
    const PaymentTerms& payment = contract->payment;
    const QString word = words::of(contract->status);
    const QString rail = words::of(payment.rail);
    const QString amount = sentences::amount(payment.amount, payment.currency);
    const QString full = m_moment.full(contract->createdAt);
    return {contract->id.value,
            other.name,
            other.initials,
            display::avatarColor(other.id),
            other.isAgent,
            title,
            payment.amount ? money::digits(*payment.amount) : QString(),
            contracts::currency(payment),
            Rails::fromDomain(payment.rail),
            rail,
            word,
            words::tone(contract->status),
            m_moment.brief(contract->createdAt),
            full,
            sentences::list({other.name, title, amount, rail, word, full})};
}

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
