#include "services/settlementservice.h"

#include "api/pager.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace agh {
namespace {

const QByteArray createOperation = QByteArrayLiteral("createSettlement");
const QByteArray changeOperation = QByteArrayLiteral("updateSettlement");
const QByteArray cancelOperation = QByteArrayLiteral("cancelSettlement");
constexpr qint64 clocksApartMs = 600'000; // the service's clock against ours

/// What the journal keeps: the wish, and for a new one what was there before it.
struct Payload
{
    ContractId contract;
    SettlementInput input;
    QSet<QString> known;
};

QByteArray encode(const Payload& payload)
{
    QJsonObject out{{u"contract"_s, payload.contract.value}};
    const auto put = [&out](const QString& name, const std::optional<QString>& value) {
        if (value)
            out[name] = *value;
    };
    if (payload.input.amount)
        put(u"amount"_s, QString::fromLatin1(payload.input.amount->token()));
    put(u"currency"_s, payload.input.currency);
    put(u"memo"_s, payload.input.memo);
    if (payload.input.status)
        put(u"status"_s, payload.input.status->text());
    QJsonArray known;
    for (const QString& id : payload.known)
        known.append(id);
    out[u"known"_s] = known;
    return QJsonDocument(out).toJson(QJsonDocument::Compact);
}

Payload payloadIn(const JournalEntry& entry)
{
    const QJsonObject in = QJsonDocument::fromJson(entry.payload).object();
    const auto text = [&in](const QString& name) {
        return in.contains(name) ? std::optional(in[name].toString()) : std::nullopt;
    };
    Payload out;
    out.contract.value = in["contract"_L1].toString();
    if (const auto amount = text(u"amount"_s))
        out.input.amount = Decimal::parse(amount->toLatin1());
    out.input.currency = text(u"currency"_s);
    out.input.memo = text(u"memo"_s);
    if (const auto status = text(u"status"_s))
        out.input.status = Open<SettlementStatus>::fromText(*status);
    for (const QJsonValue id : in["known"_L1].toArray())
        out.known.insert(id.toString());
    return out;
}

/// What was wished stands there.
bool holds(const Settlement& one, const SettlementInput& input)
{
    return (!input.amount || (one.amount && one.amount->amount == *input.amount)) &&
           (!input.currency || (one.amount && one.amount->currency == *input.currency)) &&
           (!input.memo || one.memo.trimmed() == input.memo->trimmed()) &&
           (!input.status || one.status == *input.status);
}

bool isOfDrafts(const QByteArray& operation)
{
    return operation == createOperation || operation == changeOperation ||
           operation == cancelOperation;
}

} // namespace

SettlementService::SettlementService(Session& session, WriteGate& gate, Reconciler& reconciler,
                                     ContractService& contracts, PaymentService& payments)
    : m_session(session)
    , m_gate(gate)
    , m_contracts(contracts)
    , m_payments(payments)
{
    gate.setSender(createOperation,
                   [this](const JournalEntry& entry) { return sendCreate(entry); });
    reconciler.setLook(createOperation,
                       [this](const JournalEntry& entry) { return lookUpCreate(entry); });
    for (const QByteArray& operation : {changeOperation, cancelOperation}) {
        gate.setSender(operation, [this](const JournalEntry& entry) { return sendUpdate(entry); });
        reconciler.setLook(operation,
                           [this](const JournalEntry& entry) { return lookUpUpdate(entry); });
    }
    const auto tell = [this](qint64 id) {
        const auto entry = m_session.journal().entry(id);
        if (entry && isOfDrafts(entry->operation))
            Q_EMIT changed(payloadIn(*entry).contract);
    };
    connect(&session.journal(), &Journal::changed, this, tell);
    connect(&gate, &WriteGate::settled, this, tell);
    connect(&reconciler, &Reconciler::resolved, this,
            [this](const JournalEntry& entry, JournalState state, const QString& remoteId) {
                if (entry.operation == createOperation && state == JournalState::Done)
                    Q_EMIT created(payloadIn(entry).contract, {remoteId});
            });
}

QFuture<WriteOutcome> SettlementService::submit(const QByteArray& operation, const QString& subject,
                                                const ContractId& contract, const QString& lane,
                                                const SettlementInput& input)
{
    Payload payload{contract, input, {}};
    if (operation == createOperation) {
        for (const Settlement& one : m_session.cache().settlements(contract))
            payload.known.insert(one.id.value);
    }
    Intent intent;
    intent.operation = operation;
    intent.subject = subject;
    intent.lane = lane;
    intent.payload = encode(payload);
    return m_gate.submit(intent);
}

QFuture<WriteOutcome> SettlementService::create(const ContractId& id, const Money& amount,
                                                const QString& memo)
{
    SettlementInput input;
    input.amount = amount.amount;
    input.currency = amount.currency;
    input.memo = memo;
    return submit(createOperation, id.value, id, u"contract/"_s + id.value, input);
}

QFuture<WriteOutcome> SettlementService::change(const SettlementId& id,
                                                const std::optional<Decimal>& amount,
                                                const std::optional<QString>& memo)
{
    SettlementInput input;
    input.amount = amount;
    input.memo = memo;
    return submit(changeOperation, id.value, m_session.cache().contractOf(id),
                  u"settlement/"_s + id.value, input);
}

QFuture<WriteOutcome> SettlementService::cancel(const SettlementId& id)
{
    SettlementInput input;
    input.status = SettlementStatus::Cancelled;
    return submit(cancelOperation, id.value, m_session.cache().contractOf(id),
                  u"settlement/"_s + id.value, input);
}

QFuture<Result<QString>> SettlementService::sendCreate(const JournalEntry& entry)
{
    const Payload payload = payloadIn(entry);
    return m_session.client()
        .write(api::createSettlement(payload.contract, payload.input), m_session.credential())
        .then(this, [this, payload](Result<Settlement> made) -> Result<QString> {
            if (!made)
                return tl::unexpected(made.error());
            made->contractId = payload.contract;
            (void)m_session.cache().upsert(*made);
            Q_EMIT created(payload.contract, made->id);
            return made->id.value;
        });
}

QFuture<Result<QString>> SettlementService::sendUpdate(const JournalEntry& entry)
{
    const Payload payload = payloadIn(entry);
    const SettlementId id{entry.subject};
    // A payment that is under way is of what was reviewed: nothing is changed beneath it.
    if (m_payments.isOpen(id)) {
        ApiError error;
        error.kind = ApiError::Kind::Conflict;
        error.detail = u"a payment is under way"_s;
        QPromise<Result<QString>> promise;
        promise.start();
        promise.addResult(Result<QString>(tl::unexpected(error)));
        promise.finish();
        return promise.future();
    }
    return m_session.client()
        .write(api::updateSettlement(id, payload.input), m_session.credential())
        .then(this, [this, payload](Result<Settlement> changed) -> Result<QString> {
            if (!changed) {
                if (changed.error().status != 0)
                    m_contracts.refreshContract(payload.contract);
                return tl::unexpected(changed.error());
            }
            changed->contractId = payload.contract;
            (void)m_session.cache().upsert(*changed);
            return changed->id.value;
        });
}

/// Ours is the one that says what was wished, was not there before and that no other row claims.
QFuture<Lookup> SettlementService::lookUpCreate(const JournalEntry& entry)
{
    const Payload payload = payloadIn(entry);
    auto promise = std::make_shared<QPromise<Lookup>>();
    promise->start();
    const auto candidates = std::make_shared<QList<Settlement>>();
    Pager<Settlement>::run(
        m_session.client(), this, m_session.credential(),
        [id = payload.contract](const api::ListOptions& options) {
            return api::listSettlements(id, options);
        },
        {},
        [entry, payload, candidates](const Page<Settlement>& page, bool, bool) {
            for (const Settlement& one : page.items) {
                const bool inTime = !one.createdAt.isValid() ||
                                    one.createdAt.ms() >= entry.createdMs - clocksApartMs;
                if (inTime && !payload.known.contains(one.id.value) && holds(one, payload.input))
                    candidates->append(one);
            }
        },
        [this, entry, payload, candidates, promise](const ListEnd& end) {
            const QSet<QString> claimed = m_session.journal().claimedFor(entry.subject);
            candidates->removeIf(
                [&](const Settlement& one) { return claimed.contains(one.id.value); });
            const QList<JournalEntry> open = m_session.journal().openFor(entry.subject);
            const bool sending = std::any_of(open.begin(), open.end(), [](const JournalEntry& one) {
                return one.operation == createOperation && one.state == JournalState::Sending;
            });
            Lookup out;
            if (!sending && !candidates->isEmpty()) {
                Settlement found = candidates->first();
                found.contractId = payload.contract;
                (void)m_session.cache().upsert(found);
                out = {Lookup::Kind::Done, found.id.value, {}};
            } else if (!sending && end.kind == ListEnd::Kind::Complete) {
                out.kind = Lookup::Kind::NotThere;
            }
            promise->addResult(out);
            promise->finish();
        });
    return promise->future();
}

QFuture<Lookup> SettlementService::lookUpUpdate(const JournalEntry& entry)
{
    const Payload payload = payloadIn(entry);
    return m_session.read(api::getSettlement(SettlementId{entry.subject}))
        .then(this, [this, payload](Result<Settlement> answer) -> Lookup {
            if (!answer)
                return {Lookup::Kind::CannotRead, {}, {}};
            answer->contractId = payload.contract;
            (void)m_session.cache().upsert(*answer);
            if (holds(*answer, payload.input))
                return {Lookup::Kind::Done, answer->id.value, {}};
            if (answer->status == SettlementStatus::Draft)
                return {Lookup::Kind::NotThere, {}, {}};
            ApiError error;
            error.kind = ApiError::Kind::Conflict;
            error.serverText = answer->status.text();
            return {Lookup::Kind::Refused, {}, outcomeText(error)};
        });
}

DraftWriteState SettlementService::stateOf(const JournalEntry& entry) const
{
    using Kind = DraftWriteState::Kind;
    DraftWriteState out;
    out.journalId = entry.id;
    out.what = entry.operation == createOperation   ? DraftWriteState::What::Create
               : entry.operation == changeOperation ? DraftWriteState::What::Change
                                                    : DraftWriteState::What::Cancel;
    out.input = payloadIn(entry).input;
    out.error = payment::errorIn(entry.outcome);
    switch (entry.state) {
    case JournalState::Unknown:
        out.kind = Kind::Unknown;
        break;
    case JournalState::Refused:
        out.kind = Kind::Refused;
        break;
    case JournalState::NotDone:
        out.kind = entry.outcome.isEmpty() ? Kind::NotDone : Kind::NotSent;
        break;
    case JournalState::Done:
    case JournalState::Discarded:
        out.kind = Kind::None;
        break;
    default:
        out.kind = Kind::Sending;
    }
    return out;
}

QList<DraftWriteState> SettlementService::states(const ContractId& id) const
{
    QList<DraftWriteState> out;
    for (const JournalEntry& entry : m_session.journal().open()) {
        if (isOfDrafts(entry.operation) && payloadIn(entry).contract == id)
            out.append(stateOf(entry));
    }
    return out;
}

DraftWriteState SettlementService::state(const SettlementId& id) const
{
    DraftWriteState out;
    for (const JournalEntry& entry : m_session.journal().openFor(id.value)) {
        if (isOfDrafts(entry.operation))
            out = stateOf(entry);
    }
    return out;
}

} // namespace agh
