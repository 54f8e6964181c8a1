#include "store/moneylog.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace agh {
namespace {

using Event = MoneyLogRow::Event;

constexpr std::array words{
    std::pair{Event::Asked, "asked"},         std::pair{Event::Sent, "sent"},
    std::pair{Event::Settled, "settled"},     std::pair{Event::Pending, "pending"},
    std::pair{Event::Failed, "failed"},       std::pair{Event::Refused, "refused"},
    std::pair{Event::Unknown, "unknown"},     std::pair{Event::NotShown, "notShown"},
    std::pair{Event::NotSent, "notSent"},     std::pair{Event::Approved, "approved"},
    std::pair{Event::ApprovalTaken, "taken"}, std::pair{Event::DestinationSeen, "seen"}};

const QString columns =
    u"at, who, event, intent, contract, settlement, amount, currency, rail, network, destination, reference, detail, version, hash"_s;

QVariantList valuesOf(const MoneyLogRow& row)
{
    return {row.atMs,
            row.who,
            MoneyLogRow::wordOf(row.event),
            row.intent,
            row.contract.value,
            row.settlement.value,
            row.amount,
            row.currency,
            row.rail.text(),
            row.network,
            row.destination,
            row.reference,
            row.detail,
            row.version,
            row.hash};
}

MoneyLogRow rowOf(const QSqlQuery& query)
{
    MoneyLogRow row;
    row.id = query.value(0).toLongLong();
    row.atMs = query.value(1).toLongLong();
    row.who = query.value(2).toString();
    row.event = MoneyLogRow::eventOf(query.value(3).toString()).value_or(Event::Unknown);
    row.intent = query.value(4).toString();
    row.contract.value = query.value(5).toString();
    row.settlement.value = query.value(6).toString();
    row.amount = query.value(7).toString();
    row.currency = query.value(8).toString();
    row.rail = Open<Rail>::fromText(query.value(9).toString());
    row.network = query.value(10).toString();
    row.destination = query.value(11).toString();
    row.reference = query.value(12).toString();
    row.detail = query.value(13).toString();
    row.version = query.value(14).toString();
    row.hash = query.value(15).toString();
    return row;
}

/// SQLite keeps a null text as NULL, which the table does not take.
void fill(MoneyLogRow& row)
{
    for (QString* text : {&row.who, &row.intent, &row.contract.value, &row.settlement.value,
                          &row.amount, &row.currency, &row.network, &row.destination,
                          &row.reference, &row.detail, &row.version}) {
        if (text->isNull())
            *text = u""_s;
    }
}

} // namespace

QString MoneyLogRow::wordOf(Event event)
{
    for (const auto& [known, word] : words) {
        if (known == event)
            return QString::fromLatin1(word);
    }
    return {};
}

std::optional<MoneyLogRow::Event> MoneyLogRow::eventOf(const QString& text)
{
    for (const auto& [known, word] : words) {
        if (text == QLatin1StringView(word))
            return known;
    }
    return std::nullopt;
}

MoneyLog::MoneyLog(Worker& worker, Connection& reader)
    : m_worker(worker)
    , m_reader(reader)
{}

/// Each field with its length before it: no two rows have the same bytes.
QString MoneyLog::hashOf(const MoneyLogRow& row, const QString& before)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(before.toLatin1());
    QVariantList values = valuesOf(row);
    values.removeLast();
    for (const QVariant& value : std::as_const(values)) {
        const QByteArray bytes = value.toString().toUtf8();
        const qint64 size = qToBigEndian(qint64(bytes.size()));
        hash.addData(QByteArrayView(reinterpret_cast<const char*>(&size), sizeof size));
        hash.addData(bytes);
    }
    return QString::fromLatin1(hash.result().toHex());
}

QFuture<StoreResult<int>> MoneyLog::append(MoneyLogRow row)
{
    row.version = QStringLiteral(AGH_VERSION);
    fill(row);
    return m_worker
        .transact([row](Connection& connection) mutable -> StoreResult<int> {
            const QString before =
                connection.one(u"SELECT hash FROM work.money_log ORDER BY id DESC LIMIT 1"_s)
                    .toString();
            row.hash = hashOf(row, before);
            return connection.run(u"INSERT OR IGNORE INTO work.money_log("_s + columns +
                                      u") VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"_s,
                                  valuesOf(row));
        })
        .then(this, [this, id = row.settlement](StoreResult<int> added) {
            if (added && *added > 0)
                Q_EMIT appended(id);
            return added;
        });
}

QFuture<StoreResult<QList<qint64>>> MoneyLog::find(const MoneyLogFilter& filter)
{
    QString where = u"at>=?"_s;
    QVariantList values{filter.fromMs};
    const auto also = [&](const QString& column, const QString& value) {
        if (value.isEmpty())
            return;
        where += u" AND "_s + column + u"=?"_s;
        values.append(value);
    };
    also(u"contract"_s, filter.contract.value);
    also(u"settlement"_s, filter.settlement.value);
    also(u"rail"_s, filter.rail.text());
    also(u"currency"_s, filter.currency);
    if (filter.untilMs > 0) {
        where += u" AND at<?"_s;
        values.append(filter.untilMs);
    }
    if (!filter.text.isEmpty()) {
        where += u" AND instr(lower(contract||' '||settlement||' '||destination||' '||reference||"
                 "' '||detail||' '||amount), ?)>0"_s;
        values.append(filter.text.toLower());
    }
    return m_worker.run([where, values](Connection& connection) -> StoreResult<QList<qint64>> {
        QList<qint64> ids;
        auto done = connection.each(
            u"SELECT id FROM work.money_log WHERE "_s + where + u" ORDER BY id DESC"_s, values,
            [&](const QSqlQuery& row) { ids.append(row.value(0).toLongLong()); });
        if (!done)
            return tl::unexpected(done.error());
        return ids;
    });
}

QFuture<StoreResult<MoneyLogProof>> MoneyLog::prove()
{
    return m_worker.run([](Connection& connection) -> StoreResult<MoneyLogProof> {
        MoneyLogProof out;
        auto done =
            connection.each(u"SELECT id, "_s + columns + u" FROM work.money_log ORDER BY id"_s, {},
                            [&](const QSqlQuery& query) {
                                const MoneyLogRow row = rowOf(query);
                                ++out.rows;
                                if (out.brokenAt == 0 && hashOf(row, out.head) != row.hash)
                                    out.brokenAt = row.id;
                                out.head = row.hash;
                            });
        if (!done)
            return tl::unexpected(done.error());
        return out;
    });
}

QList<MoneyLogRow> MoneyLog::read(const QString& where, const QVariantList& values) const
{
    QList<MoneyLogRow> out;
    (void)m_reader.each(u"SELECT id, "_s + columns + u" FROM work.money_log WHERE "_s + where +
                            u" ORDER BY id"_s,
                        values, [&](const QSqlQuery& row) { out.append(rowOf(row)); });
    return out;
}

std::optional<MoneyLogRow> MoneyLog::row(qint64 id) const
{
    const QList<MoneyLogRow> found = read(u"id=?"_s, {id});
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

QList<MoneyLogRow> MoneyLog::rows(const QList<qint64>& ids) const
{
    QStringList listed;
    for (const qint64 id : ids)
        listed.append(QString::number(id));
    return read(u"id IN (SELECT value FROM json_each(?))"_s,
                {QString(u'[' + listed.join(u',') + u']')});
}

QList<MoneyLogRow> MoneyLog::of(const SettlementId& id) const
{
    return read(u"settlement=?"_s, {id.value});
}

QList<MoneyLogRow> MoneyLog::ofIntent(const QString& intent) const
{
    return read(u"intent=?"_s, {intent});
}

QList<MoneyLogRow> MoneyLog::pending() const
{
    return read(u"event='pending' AND NOT EXISTS (SELECT 1 FROM work.money_log later WHERE "
                "later.intent=money_log.intent AND later.id>money_log.id)"_s,
                {});
}

SettlementId MoneyLog::paidWith(const QString& reference, const SettlementId& notThis) const
{
    if (reference.isEmpty())
        return {};
    const QList<MoneyLogRow> found = read(u"reference=? AND settlement<>? AND event IN "
                                          "('sent','settled','pending')"_s,
                                          {reference, notThis.value});
    return found.isEmpty() ? SettlementId() : found.first().settlement;
}

} // namespace agh
