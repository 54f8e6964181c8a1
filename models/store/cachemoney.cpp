#include "store/cache.h"
#include "store/codec.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace agh {
namespace {

qint64 paidAt(const Settlement& one)
{
    return one.executedAt.isValid()  ? one.executedAt.ms()
           : one.updatedAt.isValid() ? one.updatedAt.ms()
                                     : one.createdAt.ms();
}

} // namespace

QFuture<StoreResult<QList<Settlement>>> Cache::paidTo(const AgentId& agent, const Open<Rail>& rail)
{
    return m_worker.run([agent, rail](Connection& connection) -> StoreResult<QList<Settlement>> {
        QStringList contracts;
        auto done = connection.each(u"SELECT body FROM contracts"_s, {}, [&](const QSqlQuery& row) {
            const auto contract = codec::decode<Contract>(row.value(0).toByteArray());
            if (contract && contract->agentId == agent)
                contracts.append(contract->id.value);
        });
        QList<Settlement> out;
        for (const QString& contract : std::as_const(contracts)) {
            if (!done)
                break;
            done = connection.each(u"SELECT body FROM settlements WHERE contract=?"_s, {contract},
                                   [&](const QSqlQuery& row) {
                                       const auto one =
                                           codec::decode<Settlement>(row.value(0).toByteArray());
                                       if (one && one->method == rail &&
                                           (one->status == SettlementStatus::Sent ||
                                            one->status == SettlementStatus::Settled))
                                           out.append(*one);
                                   });
        }
        if (!done)
            return tl::unexpected(done.error());
        std::stable_sort(out.begin(), out.end(), [](const Settlement& a, const Settlement& b) {
            return paidAt(a) > paidAt(b);
        });
        return out;
    });
}

std::optional<Settlement> Cache::settlement(const SettlementId& id) const
{
    std::optional<Settlement> out;
    (void)m_reader->each(
        u"SELECT body FROM settlements WHERE id=?"_s, {id.value},
        [&](const QSqlQuery& row) { out = codec::decode<Settlement>(row.value(0).toByteArray()); });
    return out;
}

ContractId Cache::contractOf(const SettlementId& id) const
{
    return {m_reader->one(u"SELECT contract FROM settlements WHERE id=?"_s, {id.value}).toString()};
}

} // namespace agh
