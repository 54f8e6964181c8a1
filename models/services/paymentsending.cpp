#include "services/paymentservice.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

// What leaves, and what is looked up when its answer was lost.
namespace agh {
namespace {

using Event = MoneyLogRow::Event;
constexpr qsizetype caughtUp = 50; // attempts, at a start

/// The service read it and said no. Anything else that is not an answer may have been carried out.
bool isPlainRefusal(const ApiError& error)
{
    using Kind = ApiError::Kind;
    switch (error.kind) {
    case Kind::Unauthorized:
    case Kind::Forbidden:
    case Kind::NotFound:
    case Kind::Conflict:
    case Kind::Invalid:
    case Kind::TooLarge:
    case Kind::RateLimited:
        return error.status >= 400 && error.status < 500;
    default:
        return false;
    }
}

ApiError asUnknown(ApiError error)
{
    using Kind = ApiError::Kind;
    const bool neverLeft =
        (error.kind == Kind::Offline || error.kind == Kind::Tls) && error.status == 0;
    if (!neverLeft && !isPlainRefusal(error))
        error.kind = Kind::OutcomeUnknown;
    return error;
}

PayOutcome outcomeOf(const WriteOutcome& outcome)
{
    using Kind = PayOutcome::Kind;
    PayOutcome out;
    out.journalId = outcome.journalId;
    out.error = outcome.error;
    out.storeError = outcome.storeError;
    switch (outcome.kind) {
    case WriteOutcome::Kind::Done:
        out.kind = Kind::Done;
        out.status = payment::statusIn(outcome.remoteId);
        break;
    case WriteOutcome::Kind::Refused:
        out.kind = Kind::Refused;
        break;
    case WriteOutcome::Kind::Unknown:
        out.kind = Kind::Unknown;
        break;
    case WriteOutcome::Kind::NotKept:
        // The file has an open attempt, of this process or of another one.
        out.kind =
            outcome.storeError.kind == StoreError::Kind::Conflict ? Kind::Open : Kind::NotKept;
        break;
    case WriteOutcome::Kind::NotSent:
    case WriteOutcome::Kind::Waiting: // money never waits
        out.kind = Kind::NotSent;
    }
    return out;
}

} // namespace

PaymentService::PaymentService(Session& session, WriteGate& gate, Reconciler& reconciler,
                               ContractService& contracts, DestinationWatch& destinations)
    : m_session(session)
    , m_gate(gate)
    , m_contracts(contracts)
    , m_destinations(destinations)
{
    gate.setOneAttempt(payment::execute);
    gate.setSender(payment::execute, [this](const JournalEntry& entry) { return sendRow(entry); });
    reconciler.setLook(payment::execute,
                       [this](const JournalEntry& entry) { return lookUp(entry); });
    const auto mine = [this](const QString& subject) {
        return m_tried.contains(SettlementId{subject});
    };
    connect(&session.journal(), &Journal::changed, this,
            [this, mine](qint64 id, const QString& subject) {
                const auto entry = m_session.journal().entry(id);
                if (entry && entry->operation == payment::execute) {
                    m_tried.insert({subject});
                    logState(*entry);
                }
                if (mine(subject))
                    Q_EMIT stateChanged({subject});
            });
    connect(&gate, &WriteGate::settled, this, [this, mine](qint64, const QString& subject) {
        if (mine(subject))
            Q_EMIT stateChanged({subject});
    });
    connect(&reconciler, &Reconciler::resolved, this, [this](const JournalEntry& entry) {
        if (entry.operation == payment::execute)
            Q_EMIT turnedOut({entry.subject});
    });
    connect(&session.store().receipts(), &PastedReceipts::changed, this,
            &PaymentService::stateChanged);
    connect(&session.store().approvals(), &Approvals::changed, this, &PaymentService::stateChanged);
    connect(&session.cache(), &Cache::changed, this, [this](const Scope& scope) {
        if (scope.kind != Scope::Kind::Settlements)
            return;
        for (const Settlement& one : m_session.cache().settlements(ContractId{scope.of})) {
            lookAtApprovals(one);
            noticeLate(one);
        }
    });
    m_pending.setSingleShot(true);
    connect(&m_pending, &QTimer::timeout, this, &PaymentService::readPending);
    // The journal is what counts; the log is brought up to it, where the last run could not. That
    // can be one of the newest, or one that was open.
    const QList<JournalEntry> all = session.journal().allOf(payment::execute);
    for (qsizetype i = 0; i < all.size(); ++i) {
        m_tried.insert({all[i].subject});
        if (i + caughtUp < all.size() && all[i].state != JournalState::Unknown)
            continue;
        logState(all[i]);
        if (const auto shown = session.cache().settlement({all[i].subject}))
            noticeLate(*shown);
    }
}

void PaymentService::start() { readPending(); }

void PaymentService::send(const PaymentIntent& wanted,
                          const std::shared_ptr<QPromise<PayOutcome>>& promise)
{
    const auto end = [promise](const PayOutcome& outcome) {
        promise->addResult(outcome);
        promise->finish();
    };
    m_beginning.insert(wanted.settlement);
    // An attempt that stands still makes room for this one; what became of it stays in the log.
    QList<qint64> standing;
    for (const JournalEntry& row : m_session.journal().openFor(wanted.settlement.value)) {
        if (row.operation == payment::execute)
            standing.append(row.id);
    }
    if (!standing.isEmpty())
        m_gate.discardAll(standing);
    MoneyLogRow line;
    line.event = Event::Asked;
    line.atMs = m_session.nowMs();
    line.who = m_session.me().id;
    line.intent = wanted.intent;
    line.contract = wanted.contract;
    line.settlement = wanted.settlement;
    line.amount = wanted.amount;
    line.currency = wanted.currency;
    line.rail = wanted.rail;
    line.network = wanted.network;
    line.destination = wanted.destination;
    line.reference = wanted.reference;
    // The log first: what is not written down is not paid.
    m_session.store().moneyLog().append(line).then(
        this, [this, wanted, end](const StoreResult<int>& kept) {
            if (!kept) {
                m_beginning.remove(wanted.settlement);
                PayOutcome out;
                out.kind = PayOutcome::Kind::NotKept;
                out.storeError = kept.error();
                return end(out);
            }
            Intent intent;
            intent.operation = payment::execute;
            intent.subject = wanted.settlement.value;
            intent.lane = u"settlement/"_s + wanted.settlement.value;
            intent.payload = wanted.encoded();
            m_gate.submit(intent).then(this, [this, wanted, end](const WriteOutcome& outcome) {
                m_beginning.remove(wanted.settlement);
                if (outcome.journalId == 0) // not even a row: nothing else will say it
                    log(wanted, Event::NotSent, {}, outcomeText(outcome.error));
                end(outcomeOf(outcome));
            });
        });
}

QFuture<Result<QString>> PaymentService::sendRow(const JournalEntry& entry)
{
    const PaymentIntent intent = PaymentIntent::in(entry);
    return m_session.client()
        .write(api::executeSettlement(intent.settlement, intent.receipt), m_session.credential())
        .then(this, [this, intent](Result<Settlement> answer) -> Result<QString> {
            if (!answer) {
                const ApiError error = asUnknown(answer.error());
                // What stands against it may be another state than the one that is shown.
                if (error.status != 0 && error.kind != ApiError::Kind::OutcomeUnknown)
                    m_contracts.refreshContract(intent.contract);
                return tl::unexpected(error);
            }
            ApiError error;
            error.kind = ApiError::Kind::OutcomeUnknown;
            if (answer->id != intent.settlement)
                return tl::unexpected(error); // an answer, but not to this
            answer->contractId = intent.contract;
            take(*answer);
            if (payment::isPaid(answer->status))
                return payment::doneText(*answer);
            error.serverText = answer->status.text();
            if (payment::eventOf(answer->status) == Event::Failed)
                error.kind = ApiError::Kind::Conflict;
            return tl::unexpected(error);
        });
}

/// Read, never sent. 401, 404 and whatever else is no answer to this question leaves it unknown.
QFuture<Lookup> PaymentService::lookUp(const JournalEntry& entry)
{
    const PaymentIntent intent = PaymentIntent::in(entry);
    return m_session.read(api::getSettlement(intent.settlement))
        .then(this, [this, intent](Result<Settlement> answer) -> Lookup {
            if (!answer || answer->id != intent.settlement)
                return {Lookup::Kind::CannotRead, {}, {}};
            answer->contractId = intent.contract;
            take(*answer);
            if (payment::isPaid(answer->status))
                return {Lookup::Kind::Done, payment::doneText(*answer), {}};
            if (answer->status == SettlementStatus::Draft)
                return {Lookup::Kind::NotThere, {}, {}};
            if (payment::eventOf(answer->status) != Event::Failed)
                return {Lookup::Kind::CannotRead, {}, {}}; // a word that is not known here
            ApiError error;
            error.kind = ApiError::Kind::Conflict;
            error.serverText = answer->status.text();
            return {Lookup::Kind::Refused, {}, outcomeText(error)};
        });
}

} // namespace agh
