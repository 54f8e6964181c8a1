#include "store/pastedreceipts.h"

using namespace Qt::Literals::StringLiterals;

namespace agh {

PastedReceipts::PastedReceipts(Worker& worker, Connection& reader)
    : m_worker(worker)
    , m_reader(reader)
{}

QFuture<StoreResult<qint64>> PastedReceipts::keep(PastedReceipt receipt)
{
    if (receipt.reference.isNull())
        receipt.reference = u""_s;
    // The person's own words go first, before what the service told.
    return m_worker
        .run(
            [receipt](Connection& connection) -> StoreResult<qint64> {
                const qint64 known = connection
                                         .one(u"SELECT id FROM work.receipts WHERE settlement=? "
                                              "AND text=? AND removed=0"_s,
                                              {receipt.settlement.value, receipt.text})
                                         .toLongLong();
                if (known > 0)
                    return known;
                return connection
                    .run(
                        u"INSERT INTO work.receipts(settlement, text, rail, reference, pasted) VALUES(?,?,?,?,?)"_s,
                        {receipt.settlement.value, receipt.text,
                         Open<Rail>(receipt.rail).isTold() ? Open<Rail>(receipt.rail).text()
                                                           : u""_s,
                         receipt.reference, receipt.pastedMs})
                    .map([&](int) { return connection.lastId(); });
            },
            Worker::Turn::First)
        .then(this, [this, id = receipt.settlement](StoreResult<qint64> kept) {
            if (kept)
                Q_EMIT changed(id);
            return kept;
        });
}

QList<PastedReceipt> PastedReceipts::read(const QString& where, const QVariantList& values) const
{
    QList<PastedReceipt> out;
    (void)m_reader.each(
        u"SELECT id, settlement, text, rail, reference, pasted, taken FROM work.receipts WHERE "_s +
            where + u" ORDER BY id DESC"_s,
        values, [&](const QSqlQuery& row) {
            PastedReceipt one;
            one.id = row.value(0).toLongLong();
            one.settlement.value = row.value(1).toString();
            one.text = row.value(2).toString();
            one.rail = Open<Rail>::fromText(row.value(3).toString()).known();
            one.reference = row.value(4).toString();
            one.pastedMs = row.value(5).toLongLong();
            one.takenMs = row.value(6).toLongLong();
            out.append(one);
        });
    return out;
}

std::optional<PastedReceipt> PastedReceipts::of(const SettlementId& id) const
{
    const QList<PastedReceipt> found = read(u"settlement=? AND removed=0"_s, {id.value});
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

QList<PastedReceipt> PastedReceipts::allOf(const SettlementId& id) const
{
    return read(u"settlement=?"_s, {id.value});
}

SettlementId PastedReceipts::usedOn(const QString& reference, const SettlementId& notThis) const
{
    if (reference.isEmpty())
        return {};
    const QList<PastedReceipt> found =
        read(u"reference=? AND settlement<>? AND removed=0"_s, {reference, notThis.value});
    return found.isEmpty() ? SettlementId() : found.first().settlement;
}

QFuture<StoreResult<int>> PastedReceipts::write(const QString& sql, const SettlementId& id,
                                                qint64 nowMs)
{
    return m_worker
        .run([sql, id, nowMs](Connection& connection) {
            return connection.run(sql, {nowMs, id.value});
        })
        .then(this, [this, id](StoreResult<int> done) {
            if (done)
                Q_EMIT changed(id);
            return done;
        });
}

QFuture<StoreResult<int>> PastedReceipts::putAway(const SettlementId& id, qint64 nowMs)
{
    return write(u"UPDATE work.receipts SET removed=? WHERE settlement=? AND removed=0 AND "
                 "taken=0"_s,
                 id, nowMs);
}

QFuture<StoreResult<int>> PastedReceipts::markTaken(const SettlementId& id, qint64 nowMs)
{
    return write(u"UPDATE work.receipts SET taken=? WHERE settlement=? AND removed=0 AND taken=0"_s,
                 id, nowMs);
}

} // namespace agh
