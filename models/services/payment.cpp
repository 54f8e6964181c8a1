#include "services/payment.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace agh {

QByteArray PaymentIntent::encoded() const
{
    return QJsonDocument(QJsonObject{{u"intent"_s, intent},
                                     {u"contract"_s, contract.value},
                                     {u"amount"_s, amount}, // text: digits are not to be lost
                                     {u"currency"_s, currency},
                                     {u"rail"_s, rail.text()},
                                     {u"network"_s, network},
                                     {u"destination"_s, destination},
                                     {u"receipt"_s, receipt},
                                     {u"reference"_s, reference}})
        .toJson(QJsonDocument::Compact);
}

PaymentIntent PaymentIntent::in(const JournalEntry& entry)
{
    const QJsonObject in = QJsonDocument::fromJson(entry.payload).object();
    PaymentIntent out;
    out.intent = in["intent"_L1].toString();
    out.settlement.value = entry.subject;
    out.contract.value = in["contract"_L1].toString();
    out.amount = in["amount"_L1].toString();
    out.currency = in["currency"_L1].toString();
    out.rail = Open<Rail>::fromText(in["rail"_L1].toString());
    out.network = in["network"_L1].toString();
    out.destination = in["destination"_L1].toString();
    out.receipt = in["receipt"_L1].toString();
    out.reference = in["reference"_L1].toString();
    return out;
}

ApiError payment::errorIn(const QString& outcome)
{
    ApiError error;
    const QStringList parts = outcome.split(u'|');
    if (parts.size() >= 3) {
        error.kind = ApiError::Kind(parts[0].toInt());
        error.status = parts[1].toInt();
        error.serverText = parts.mid(2).join(u'|');
    }
    return error;
}

QString payment::doneText(const Settlement& settlement)
{
    return settlement.status.text() + u'|' + settlement.providerReference;
}

Open<SettlementStatus> payment::statusIn(const QString& doneText)
{
    return Open<SettlementStatus>::fromText(doneText.section(u'|', 0, 0));
}

QString payment::referenceIn(const QString& doneText) { return doneText.section(u'|', 1); }

bool payment::isPaid(const Open<SettlementStatus>& status)
{
    return status == SettlementStatus::Sent || status == SettlementStatus::Settled ||
           status == SettlementStatus::Pending;
}

std::optional<MoneyLogRow::Event> payment::eventOf(const Open<SettlementStatus>& status)
{
    using Event = MoneyLogRow::Event;
    switch (status.known()) {
    case SettlementStatus::Sent:
        return Event::Sent;
    case SettlementStatus::Settled:
        return Event::Settled;
    case SettlementStatus::Pending:
        return Event::Pending;
    case SettlementStatus::Failed:
    case SettlementStatus::Cancelled:
        return Event::Failed;
    default:
        return std::nullopt;
    }
}

} // namespace agh
