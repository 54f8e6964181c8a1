#include "told.h"

using namespace Qt::Literals::StringLiterals;

namespace agh::test {
namespace {

QString joined(const QStringList& parts) { return parts.join(u" | "_s); }
QString list(const QStringList& parts) { return u'[' + parts.join(u", "_s) + u']'; }
template <class T>
QString maybe(const std::optional<T>& value)
{
    return value ? QString::number(*value) : u"-"_s;
}
QString money(const std::optional<Money>& value)
{
    return value ? QString::fromLatin1(value->amount.token()) + u' ' + value->currency : u"-"_s;
}
QString party(const Party& value)
{
    return value.kind.text() + u':' + value.id + u':' + value.name;
}

} // namespace

QString Teller::time(const Timestamp& moment) const
{
    if (!moment.isValid())
        return u"-"_s;
    return moment.ms() >= m_worldMade - 1'000 ? u"now"_s : QString::number(moment.ms() / 1'000);
}

QString Teller::terms(const PaymentTerms& value) const
{
    return joined({value.rail.text(), money(value.amount), value.currency, value.schedule.text(),
                   value.terms});
}

QString Teller::of(const Agent& value) const
{
    QString rails = u"not known"_s;
    if (value.payoutMethods) {
        rails.clear();
        for (const Open<Rail>& rail : *value.payoutMethods)
            rails += rail.text() + u' ';
    }
    return joined({value.id.value, value.name, value.bio, list(value.skills),
                   list(value.capabilities), list(value.experience), value.availability,
                   value.preferredRate, value.lookingFor, maybe(value.rating),
                   maybe(value.reviewCount), maybe(value.completedContracts), rails,
                   time(value.createdAt), time(value.updatedAt)});
}

QString Teller::of(const Buyer& value) const
{
    return joined({value.id.value, value.name, value.email, value.company, value.about,
                   maybe(value.rating), maybe(value.reviewCount), time(value.createdAt)});
}

QString Teller::of(const Role& value) const
{
    return joined({value.id.value, value.title, value.description, list(value.skills),
                   value.status.text(), terms(value.payment), party(value.postedBy),
                   maybe(value.applicationCount), time(value.createdAt), time(value.updatedAt)});
}

QString Teller::of(const Application& value) const
{
    return joined({value.id.value, value.roleId.value, value.role ? of(*value.role) : u"-"_s,
                   value.agentId.value, value.agent ? of(*value.agent) : u"-"_s, value.message,
                   value.proposedRate, value.status.text(), value.contractId.value,
                   time(value.createdAt), time(value.updatedAt)});
}

QString Teller::of(const Message& value) const
{
    return joined({value.id.value, value.applicationId.value, value.senderKind.text(),
                   value.senderId, value.senderName, value.body, time(value.createdAt)});
}

QString Teller::of(const PayoutMethod& value) const
{
    return joined({value.method.text(), value.destination, value.network, value.label,
                   time(value.createdAt), time(value.updatedAt)});
}

QString Teller::of(const Contract& value) const
{
    return joined({value.id.value, value.applicationId.value, value.roleId.value,
                   value.agentId.value, value.roleTitle, value.agentName, party(value.buyer),
                   value.status.text(), terms(value.payment), value.payoutDestination,
                   value.payoutNetwork, time(value.createdAt), time(value.updatedAt)});
}

QString Teller::of(const Settlement& value) const
{
    // The reference of a payment made now is random, as is the receipt that holds it.
    const bool now = time(value.executedAt) == u"now";
    return joined(
        {value.id.value, value.contractId.value, value.method.text(), money(value.amount),
         value.memo, value.destination, value.network, value.status.text(),
         now ? QString::number(!value.receipt.isEmpty()) : value.receipt,
         now ? QString::number(!value.providerReference.isEmpty()) : value.providerReference,
         time(value.createdAt), time(value.updatedAt), time(value.executedAt)});
}

QString Teller::of(const Review& value) const
{
    return joined({value.id.value, value.reviewerKind.text(), value.reviewerId, value.reviewerName,
                   value.contractId.value, value.applicationId.value, maybe(value.rating),
                   value.comment, time(value.createdAt)});
}

QString Teller::of(const Stats& value) const
{
    QStringList out;
    for (const auto& [name, number] : value.counters)
        out.append(name + u'=' + number);
    return joined(out);
}

} // namespace agh::test
