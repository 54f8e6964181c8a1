#include "services/destinationwatch.h"

#include "domain/networks.h"

#include <QTimer>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace agh {
namespace {

constexpr qsizetype atOnce = 20; // contracts, without a stop for what is drawn

} // namespace

DestinationWatch::DestinationWatch(Session& session)
    : m_session(session)
{
    connect(&session.store().destinations(), &Destinations::changed, this,
            &DestinationWatch::changed);
    connect(&session.cache(), &Cache::changed, this,
            [this](const Scope& scope, const QList<qint64>& rows) {
                if (scope.kind == Scope::Kind::Contracts) {
                    for (const RowId row : rows) {
                        if (const auto contract = m_session.cache().contract(row))
                            note(*contract);
                    }
                } else if (scope.kind == Scope::Kind::Settlements) {
                    const auto contract = m_session.cache().contract(ContractId{scope.of});
                    if (!contract)
                        return;
                    for (const Settlement& one : m_session.cache().settlements(contract->id))
                        note(*contract, one);
                }
            });
}

void DestinationWatch::start()
{
    m_session.cache().contractIds().then(this, [this](const StoreResult<QList<RowId>>& rows) {
        if (rows)
            noteSome(*rows, 0);
    });
}

void DestinationWatch::noteSome(const QList<RowId>& contracts, qsizetype from)
{
    const qsizetype until = std::min(from + atOnce, contracts.size());
    for (qsizetype i = from; i < until; ++i) {
        const auto contract = m_session.cache().contract(contracts[i]);
        if (!contract)
            continue;
        for (const Settlement& one : m_session.cache().settlements(contract->id))
            note(*contract, one);
        note(*contract);
    }
    if (until < contracts.size())
        QTimer::singleShot(0, this, [this, contracts, until] { noteSome(contracts, until); });
}

void DestinationWatch::noteOne(const Contract& contract, const Open<Rail>& rail,
                               const QString& network, const QString& destination, qint64 firstMs)
{
    const qint64 now = m_session.nowMs();
    const bool isNew =
        m_session.store().destinations().note({contract.agentId, rail, network, destination,
                                               firstMs > 0 ? std::min(firstMs, now) : now, now});
    if (!isNew)
        return;
    MoneyLogRow line;
    line.atMs = now;
    line.who = m_session.me().id;
    line.event = MoneyLogRow::Event::DestinationSeen;
    line.intent = u"seen/%1/%2/%3/%4"_s.arg(contract.agentId.value, rail.text(),
                                            networks::canonical(network), destination);
    line.contract = contract.id;
    line.rail = rail;
    line.network = networks::canonical(network);
    line.destination = destination;
    line.detail = contract.agentId.value;
    (void)m_session.store().moneyLog().append(line);
}

void DestinationWatch::note(const Contract& contract)
{
    noteOne(contract, contract.payment.rail, contract.payoutNetwork, contract.payoutDestination, 0);
}

void DestinationWatch::note(const Contract& contract, const Settlement& one)
{
    const bool paid =
        one.status == SettlementStatus::Sent || one.status == SettlementStatus::Settled;
    const bool over =
        one.status == SettlementStatus::Cancelled || one.status == SettlementStatus::Failed;
    if (!over) // what came to nothing says nothing of where money goes now
        noteOne(contract, one.method, one.network, one.destination, paid ? one.executedAt.ms() : 0);
}

QList<SeenDestination> DestinationWatch::seen(const AgentId& agent, const Open<Rail>& rail) const
{
    return m_session.store().destinations().of(agent, rail);
}

bool DestinationWatch::isChanged(const Contract& contract) const
{
    const auto same = [&](const QString& destination, const QString& network) {
        return sameDestination(destination, contract.payoutDestination) &&
               networks::canonical(network) == networks::canonical(contract.payoutNetwork);
    };
    if (contract.payoutDestination.isEmpty())
        return false;
    qint64 here = 0, others = 0; // first seen
    for (const SeenDestination& one : seen(contract.agentId, contract.payment.rail)) {
        qint64& first = same(one.destination, one.network) ? here : others;
        first = first == 0 ? one.firstMs : std::min(first, one.firstMs);
    }
    const bool isYoung = m_session.nowMs() - here < PaymentReview::youngMs;
    if (others > 0 && others < here && isYoung)
        return true;
    const QList<Settlement> all = m_session.cache().settlements(contract.id);
    return std::any_of(all.begin(), all.end(), [&](const Settlement& one) {
        return one.status == SettlementStatus::Draft && !one.destination.isEmpty() &&
               !same(one.destination, one.network);
    });
}

} // namespace agh
