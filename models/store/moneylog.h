#pragma once

#include "domain/enums.h"
#include "domain/ids.h"
#include "domain/money.h"
#include "store/worker.h"

#include <QObject>

namespace agh {

/// One line of the money log. Told with it: what the person saw when it was asked for.
struct MoneyLogRow
{
    enum class Event {
        Asked,    ///< an attempt to pay begins; nothing has left
        Sent,     ///< handed to the provider
        Settled,  ///< the service took the receipt
        Pending,  ///< the service says that it is under way
        Failed,   ///< was pending, and came to nothing
        Refused,  ///< the service said no; nothing was paid by this attempt
        Unknown,  ///< the answer was lost
        NotShown, ///< a minute later the service shows no payment
        NotSent,  ///< never left this computer
        Approved,
        ApprovalTaken,  ///< what was approved changed at the service
        DestinationSeen ///< for the first time
    };
    qint64 id = 0;
    qint64 atMs = 0;
    QString who; ///< whose account
    Event event = Event::Asked;
    QString intent; ///< joins the lines of one attempt
    ContractId contract;
    SettlementId settlement;
    QString amount, currency; ///< the very digits
    Open<Rail> rail;
    QString network, destination, reference, detail;
    QString version; ///< of the program
    QString hash;    ///< of this line and the one before
    friend bool operator==(const MoneyLogRow&, const MoneyLogRow&) = default;

    [[nodiscard]] static QString wordOf(Event event);
    [[nodiscard]] static std::optional<Event> eventOf(const QString& word);
};

/// What to show of the log; an empty field asks for nothing.
struct MoneyLogFilter
{
    ContractId contract;
    SettlementId settlement;
    Open<Rail> rail;
    QString currency;
    QString text;                   ///< in ids, destination, reference, detail
    qint64 fromMs = 0, untilMs = 0; ///< untilMs 0: no end
};

/// Whether every line still is what was written, in its order.
struct MoneyLogProof
{
    qint64 rows = 0;
    qint64 brokenAt = 0; ///< the first line that is not; 0: all are
    QString head;        ///< the last line's hash
};

/// Every payment that was asked for, and what came of it. Lines are added, never changed: the file
/// refuses that, and each holds a hash of the one before. No secrets.
class MoneyLog : public QObject
{
    Q_OBJECT
public:
    MoneyLog(Worker& worker, Connection& reader);

    /// Durable when it resolves. The same event of the same attempt stands in it once.
    [[nodiscard]] QFuture<StoreResult<int>> append(MoneyLogRow row);
    /// Newest first.
    [[nodiscard]] QFuture<StoreResult<QList<qint64>>> find(const MoneyLogFilter& filter);
    [[nodiscard]] QFuture<StoreResult<MoneyLogProof>> prove();

    [[nodiscard]] std::optional<MoneyLogRow> row(qint64 id) const;
    [[nodiscard]] QList<MoneyLogRow> rows(const QList<qint64>& ids) const; ///< oldest first
    [[nodiscard]] QList<MoneyLogRow> of(const SettlementId& id) const;     ///< oldest first
    [[nodiscard]] QList<MoneyLogRow> ofIntent(const QString& intent) const;
    /// Settlements whose newest result is that they are under way at the service.
    [[nodiscard]] QList<MoneyLogRow> pending() const;

    /// Another settlement that was paid with this reference; empty: none.
    [[nodiscard]] SettlementId paidWith(const QString& reference,
                                        const SettlementId& notThis) const;

    [[nodiscard]] static QString hashOf(const MoneyLogRow& row, const QString& before);

Q_SIGNALS:
    void appended(const agh::SettlementId& settlement);

private:
    [[nodiscard]] QList<MoneyLogRow> read(const QString& where, const QVariantList& values) const;
    Worker& m_worker;
    Connection& m_reader;
};

} // namespace agh
