#include "services/paymentservice.h"

#include "domain/ready.h"

#include <QUuid>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace agh {
namespace {

bool isStill(JournalState state)
{
    return state == JournalState::Refused || state == JournalState::NotDone;
}

bool isUnderWay(JournalState state)
{
    return state == JournalState::Held || state == JournalState::Queued ||
           state == JournalState::Sending || state == JournalState::Unknown;
}

/// Everything that a person saw of it.
bool same(const Settlement& a, const Settlement& b)
{
    const bool amounts =
        a.amount.has_value() == b.amount.has_value() && (!a.amount || *a.amount == *b.amount);
    return amounts && a.memo == b.memo && a.method == b.method && a.network == b.network &&
           a.destination == b.destination && a.status == b.status;
}

bool amountIs(const Settlement& settlement, const PaymentIntent& intent)
{
    const auto amount = Decimal::parse(intent.amount.toLatin1());
    return settlement.amount && amount && settlement.amount->amount == *amount &&
           settlement.amount->currency == intent.currency;
}

bool needsReceipt(const Settlement& settlement) { return !(settlement.method == Rail::Stripe); }

} // namespace

/// A review on its way.
struct PaymentService::Reading
{
    Settlement settlement;
    QPromise<Result<PaymentReview>> promise;
};

QFuture<Result<PaymentReview>> PaymentService::review(const SettlementId& id)
{
    auto reading = std::make_shared<Reading>();
    reading->promise.start();
    const auto fail = [reading](const ApiError& error) {
        reading->promise.addResult(Result<PaymentReview>(tl::unexpected(error)));
        reading->promise.finish();
    };
    m_session.read(api::getSettlement(id))
        .then(this, [this, id, reading, fail](const Result<Settlement>& settlement) {
            if (!settlement)
                return fail(settlement.error());
            reading->settlement = *settlement;
            if (reading->settlement.contractId.isEmpty())
                reading->settlement.contractId = m_session.cache().contractOf(id);
            m_session.read(api::getContract(reading->settlement.contractId))
                .then(this, [this, reading, fail](const Result<api::ContractDetail>& detail) {
                    if (!detail)
                        return fail(detail.error());
                    readFacts(reading, detail->contract, detail->settlements);
                });
        });
    return reading->promise.future();
}

void PaymentService::readFacts(const std::shared_ptr<Reading>& reading, const Contract& contract,
                               const std::optional<QList<Settlement>>& told)
{
    QList<Settlement> all = told ? *told : m_session.cache().settlements(contract.id);
    for (Settlement& one : all) {
        one.contractId = contract.id;
        if (told && one.id == reading->settlement.id)
            reading->settlement = one; // read later than by itself
    }
    m_destinations.note(contract);
    m_destinations.note(contract, reading->settlement);
    (void)m_session.cache().upsert(contract);
    take(reading->settlement);
    m_session.cache()
        .paidTo(contract.agentId, reading->settlement.method)
        .then(this, [this, reading, contract, all](const StoreResult<QList<Settlement>>& paid) {
            const QList<Settlement> before = paid.value_or(QList<Settlement>());
            for (const Settlement& one : before)
                m_destinations.note(contract, one);
            reading->promise.addResult(Result<PaymentReview>(
                reviewOf(factsOf(contract, reading->settlement, all, before))));
            reading->promise.finish();
        });
}

PaymentFacts PaymentService::factsOf(const Contract& contract, const Settlement& settlement,
                                     const QList<Settlement>& others,
                                     const QList<Settlement>& paid) const
{
    PaymentFacts facts;
    facts.me = m_session.me();
    facts.contract = contract;
    facts.settlement = settlement;
    facts.others = others;
    facts.seen = m_destinations.seen(contract.agentId, settlement.method);
    for (const Settlement& one : paid)
        facts.paid.append({one.id, one.network, one.destination,
                           (one.executedAt.isValid() ? one.executedAt : one.updatedAt).ms()});
    if (settlement.amount)
        facts.limit = limit(settlement.amount->currency);
    facts.isOpen = isOpen(settlement.id);
    facts.nowMs = m_session.nowMs();
    return facts;
}

/// Nothing stands in the way: empty.
std::optional<PayOutcome::Kind> PaymentService::whyNot(const PaymentReview& review,
                                                       bool receiptIsMeant) const
{
    using Kind = PayOutcome::Kind;
    const Settlement& settlement = review.settlement;
    if (m_beginning.contains(settlement.id) || isOpen(settlement.id))
        return Kind::Open;
    if (!review.mayPay())
        return Kind::Blocked;
    const qint64 age = m_session.nowMs() - review.readMs;
    const auto now = m_session.cache().settlement(settlement.id);
    if (age < 0 || age > reviewGoodMs || (now && !same(*now, settlement)))
        return Kind::ReviewAgain;
    if (!needsReceipt(settlement))
        return std::nullopt;
    const auto pasted = receipt(settlement.id);
    if (!pasted)
        return Kind::NoReceipt;
    const bool meant = receiptIsMeant && pasted->way != ReceiptCheck::Way::Never;
    if (!pasted->receipt.isFine() || (pasted->way != ReceiptCheck::Way::Free && !meant))
        return Kind::ReceiptBlocked;
    return std::nullopt;
}

QFuture<PayOutcome> PaymentService::pay(const PaymentReview& review, bool receiptIsMeant)
{
    if (const auto why = whyNot(review, receiptIsMeant)) {
        PayOutcome out;
        out.kind = *why;
        return ready(out);
    }
    const Settlement& settlement = review.settlement;
    PaymentIntent intent;
    intent.intent = QUuid::createUuid().toString(QUuid::WithoutBraces);
    intent.settlement = settlement.id;
    intent.contract = review.contract.id;
    intent.amount = QString::fromLatin1(settlement.amount->amount.token());
    intent.currency = settlement.amount->currency;
    intent.rail = settlement.method;
    intent.network = settlement.network;
    intent.destination = settlement.destination;
    if (needsReceipt(settlement)) {
        const auto pasted = receipt(settlement.id);
        intent.receipt = pasted->receipt.toSend;
        intent.reference = pasted->receipt.referenceKey();
    }
    auto promise = std::make_shared<QPromise<PayOutcome>>();
    promise->start();
    send(intent, promise);
    return promise->future();
}

bool PaymentService::isOpen(const SettlementId& id) const
{
    const QList<JournalEntry> rows = m_session.journal().openFor(id.value);
    return std::any_of(rows.begin(), rows.end(), [](const JournalEntry& row) {
        return row.operation == payment::execute && isUnderWay(row.state);
    });
}

QList<SettlementId> PaymentService::open() const
{
    QList<SettlementId> out;
    for (const JournalEntry& row : m_session.journal().openOf(payment::execute)) {
        if (isUnderWay(row.state))
            out.append({row.subject});
    }
    return out;
}

PaymentState PaymentService::state(const SettlementId& id) const
{
    using Kind = PaymentState::Kind;
    PaymentState out;
    std::optional<JournalEntry> row;
    for (const JournalEntry& one : m_session.journal().allFor(id.value)) {
        const bool counts =
            one.state == JournalState::Done || isUnderWay(one.state) || isStill(one.state);
        // What came through is said, whatever was tried before or after it.
        if (one.operation == payment::execute && counts &&
            !(row && row->state == JournalState::Done))
            row = one;
    }
    if (!row)
        return out;
    const auto settlement = m_session.cache().settlement(id);
    const bool isPaid = settlement && payment::isPaid(settlement->status);
    out.journalId = row->id;
    out.sinceMs = row->createdMs;
    out.checkedMs = row->checkedMs;
    out.hasReceipt = !PaymentIntent::in(*row).receipt.isEmpty();
    switch (row->state) {
    case JournalState::Done:
        out.kind = Kind::Done;
        out.status = payment::statusIn(row->remoteId);
        // It may have gone on from pending; a draft is what was read before.
        if (settlement && settlement->status.isTold() &&
            !(settlement->status == SettlementStatus::Draft))
            out.status = settlement->status;
        out.wasLate = row->outcome == u"late"_s;
        out.isOtherAmount = isPaid && !amountIs(*settlement, PaymentIntent::in(*row));
        break;
    case JournalState::Refused:
        out.kind = isPaid ? Kind::None : Kind::Refused;
        out.error = payment::errorIn(row->outcome);
        break;
    case JournalState::NotDone:
        // With a reason it never left; without one it was looked for and is not there.
        out.kind = isPaid ? Kind::None : row->outcome.isEmpty() ? Kind::NoPayment : Kind::NotSent;
        out.error = payment::errorIn(row->outcome);
        break;
    case JournalState::Unknown:
        out.kind = Kind::Unknown;
        break;
    default:
        out.kind = Kind::Sending;
    }
    return out;
}

QFuture<StoreResult<int>> PaymentService::approve(const PaymentReview& review)
{
    const auto approval = Approval::of(review.settlement, m_session.nowMs());
    if (!approval)
        return ready(StoreResult<int>(
            tl::unexpected(StoreError{StoreError::Kind::Conflict, u"not a draft"_s})));
    MoneyLogRow line;
    line.event = MoneyLogRow::Event::Approved;
    line.atMs = approval->atMs;
    line.who = m_session.me().id;
    line.intent = u"approval/%1/%2"_s.arg(approval->settlement.value).arg(approval->atMs);
    line.contract = review.contract.id;
    line.settlement = approval->settlement;
    line.amount = QString::fromLatin1(approval->amount.amount.token());
    line.currency = approval->amount.currency;
    line.rail = approval->rail;
    line.network = approval->network;
    line.destination = approval->destination;
    (void)m_session.store().moneyLog().append(line);
    return m_session.store().approvals().set(*approval);
}

void PaymentService::takeBack(const SettlementId& id)
{
    (void)m_session.store().approvals().remove(id);
}

std::optional<Approval> PaymentService::approval(const SettlementId& id) const
{
    return m_session.store().approvals().of(id);
}

QFuture<StoreResult<qint64>> PaymentService::keepReceipt(const SettlementId& id,
                                                         const QString& text)
{
    const auto settlement = m_session.cache().settlement(id);
    const Receipt read =
        Receipt::read(text, settlement ? settlement->method.known() : Rail::Unknown);
    if (read.problem == Receipt::Problem::Secret || read.problem == Receipt::Problem::Empty ||
        read.problem == Receipt::Problem::TooLong)
        return ready(StoreResult<qint64>(
            tl::unexpected(StoreError{StoreError::Kind::Conflict, u"not a receipt"_s})));
    PastedReceipt pasted;
    pasted.settlement = id;
    pasted.text = text;
    pasted.rail = read.rail;
    pasted.reference = read.referenceKey();
    pasted.pastedMs = m_session.nowMs();
    return m_session.store().receipts().keep(pasted);
}

QFuture<StoreResult<int>> PaymentService::putReceiptAway(const SettlementId& id)
{
    if (isOpen(id))
        return ready(StoreResult<int>(
            tl::unexpected(StoreError{StoreError::Kind::Conflict, u"it may have been taken"_s})));
    return m_session.store().receipts().putAway(id, m_session.nowMs());
}

SettlementId PaymentService::usedOn(const Receipt& receipt, const SettlementId& id) const
{
    const QString key = receipt.referenceKey();
    if (const SettlementId other = m_session.store().receipts().usedOn(key, id); !other.isEmpty())
        return other;
    if (const SettlementId other = m_session.store().moneyLog().paidWith(key, id); !other.isEmpty())
        return other;
    for (const Settlement& one : m_session.cache().settlements(m_session.cache().contractOf(id))) {
        if (one.id != id && !key.isEmpty() && Receipt::keyOf(one.providerReference) == key)
            return one.id;
    }
    return {};
}

std::optional<CheckedReceipt> PaymentService::receipt(const SettlementId& id) const
{
    const auto pasted = m_session.store().receipts().of(id);
    const auto settlement = m_session.cache().settlement(id);
    if (!pasted || !settlement)
        return std::nullopt;
    CheckedReceipt out;
    out.pasted = *pasted;
    out.receipt = Receipt::read(pasted->text, settlement->method.known());
    if (out.receipt.isFine())
        out.checks =
            receipts::check(out.receipt, *settlement, usedOn(out.receipt, id), m_session.nowMs());
    out.way = out.receipt.isFine() ? receipts::wayOf(out.checks) : ReceiptCheck::Way::Never;
    return out;
}

std::optional<Decimal> PaymentService::limit(const QString& currency) const
{
    return Decimal::parse(m_session.store().marks().view(u"pay/limit/"_s + currency).toLatin1());
}

void PaymentService::setLimit(const QString& currency, const std::optional<Decimal>& limit)
{
    m_session.store().marks().setView(u"pay/limit/"_s + currency,
                                      limit ? QString::fromLatin1(limit->token()) : QString());
}

} // namespace agh
