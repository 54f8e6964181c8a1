#include "store/approvals.h"

using namespace Qt::Literals::StringLiterals;

namespace agh {
namespace {

QString told(const QString& text) { return text.isNull() ? u""_s : text; }

} // namespace

std::optional<Approval> Approval::of(const Settlement& settlement, qint64 nowMs)
{
    if (!settlement.amount || !(settlement.status == SettlementStatus::Draft))
        return std::nullopt;
    return Approval{
        settlement.id,     settlement.contractId, *settlement.amount,     settlement.memo,
        settlement.method, settlement.network,    settlement.destination, nowMs};
}

bool Approval::fits(const Settlement& one) const
{
    return one.status == SettlementStatus::Draft && one.amount && *one.amount == amount &&
           one.memo == memo && one.method == rail && one.network == network &&
           one.destination == destination;
}

Approvals::Approvals(Worker& worker, Connection& reader)
    : m_worker(worker)
{
    (void)reader.each(
        u"SELECT settlement, contract, amount, currency, memo, rail, network, destination, at "
        "FROM work.approvals"_s,
        {}, [this](const QSqlQuery& row) {
            const auto amount = Decimal::parse(row.value(2).toByteArray());
            if (!amount)
                return;
            Approval one;
            one.settlement.value = row.value(0).toString();
            one.contract.value = row.value(1).toString();
            one.amount = {*amount, row.value(3).toString()};
            one.memo = row.value(4).toString();
            one.rail = Open<Rail>::fromText(row.value(5).toString());
            one.network = row.value(6).toString();
            one.destination = row.value(7).toString();
            one.atMs = row.value(8).toLongLong();
            m_rows.insert(one.settlement, one);
        });
}

std::optional<Approval> Approvals::of(const SettlementId& id) const
{
    const auto found = m_rows.constFind(id);
    return found == m_rows.cend() ? std::nullopt : std::optional(*found);
}

QFuture<StoreResult<int>> Approvals::set(const Approval& approval)
{
    return m_worker
        .run([approval](Connection& connection) {
            return connection.run(
                u"INSERT OR REPLACE INTO work.approvals(settlement, contract, amount, currency, memo, rail, network, destination, at) VALUES(?,?,?,?,?,?,?,?,?)"_s,
                {approval.settlement.value, told(approval.contract.value),
                 QString::fromLatin1(approval.amount.amount.token()),
                 told(approval.amount.currency), told(approval.memo), approval.rail.text(),
                 told(approval.network), told(approval.destination), approval.atMs});
        })
        .then(this, [this, approval](StoreResult<int> done) {
            if (done) {
                m_rows.insert(approval.settlement, approval);
                Q_EMIT changed(approval.settlement);
            }
            return done;
        });
}

QFuture<StoreResult<int>> Approvals::remove(const SettlementId& id)
{
    // Gone at once: what is not approved any more is not so for a moment longer.
    if (m_rows.remove(id) > 0)
        Q_EMIT changed(id);
    return m_worker.run([id](Connection& connection) {
        return connection.run(u"DELETE FROM work.approvals WHERE settlement=?"_s, {id.value});
    });
}

} // namespace agh
