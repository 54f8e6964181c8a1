#include "services/paymentservice.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

// What is written down of payments, and what is noticed of them afterwards.
namespace agh {
namespace {

using Event = MoneyLogRow::Event;
constexpr int longestRoundMs = 60'000;

} // namespace

void PaymentService::take(Settlement settlement)
{
    if (settlement.contractId.isEmpty())
        settlement.contractId = m_session.cache().contractOf(settlement.id);
    if (!settlement.contractId.isEmpty())
        (void)m_session.cache().upsert(settlement);
}

void PaymentService::log(const PaymentIntent& intent, Event event, const QString& reference,
                         const QString& detail)
{
    MoneyLogRow line;
    line.event = event;
    line.atMs = m_session.nowMs();
    line.who = m_session.me().id;
    line.intent = intent.intent;
    line.contract = intent.contract;
    line.settlement = intent.settlement;
    line.amount = intent.amount;
    line.currency = intent.currency;
    line.rail = intent.rail;
    line.network = intent.network;
    line.destination = intent.destination;
    line.reference = reference.isEmpty() ? intent.reference : Receipt::keyOf(reference);
    line.detail = detail;
    (void)m_session.store().moneyLog().append(line);
}

/// What the journal says of an attempt, in the log once.
void PaymentService::logState(const JournalEntry& entry)
{
    const PaymentIntent intent = PaymentIntent::in(entry);
    std::optional<Event> event;
    QString reference, detail = entry.outcome;
    switch (entry.state) {
    case JournalState::Unknown:
        event = Event::Unknown;
        break;
    case JournalState::Refused:
        event = Event::Refused;
        break;
    case JournalState::NotDone:
        event = entry.outcome.isEmpty() ? Event::NotShown : Event::NotSent;
        break;
    case JournalState::Done:
        event = payment::eventOf(payment::statusIn(entry.remoteId));
        reference = payment::referenceIn(entry.remoteId);
        break;
    default:
        break;
    }
    if (!event || intent.intent.isEmpty())
        return;
    const QList<MoneyLogRow> said = m_session.store().moneyLog().ofIntent(intent.intent);
    const bool known = std::any_of(said.begin(), said.end(),
                                   [&](const MoneyLogRow& row) { return row.event == *event; });
    if (!known)
        log(intent, *event, reference, detail);
    if (entry.state == JournalState::Done) {
        (void)m_session.store().receipts().markTaken(intent.settlement, m_session.nowMs());
        if (*event == Event::Pending && !m_pending.isActive()) {
            m_pendingRound = 0;
            m_pending.start(1'000);
        }
    }
}

/// The service had shown no payment for an attempt whose answer was lost, and now it does. The
/// oldest of them it was: it left first.
void PaymentService::noticeLate(const Settlement& settlement)
{
    if (!m_tried.contains(settlement.id) || !payment::isPaid(settlement.status))
        return;
    std::optional<JournalEntry> late;
    for (const JournalEntry& row : m_session.journal().allFor(settlement.id.value)) {
        if (row.operation != payment::execute)
            continue;
        if (row.state != JournalState::NotDone && row.state != JournalState::Discarded) {
            if (row.state != JournalState::Refused)
                return; // came through, or will be looked up itself
            continue;
        }
        const PaymentIntent intent = PaymentIntent::in(row);
        const QString shown = Receipt::keyOf(settlement.providerReference);
        if (!intent.reference.isEmpty() && !shown.isEmpty() && shown != intent.reference)
            continue; // paid with another receipt: not by this one
        const QList<MoneyLogRow> said = m_session.store().moneyLog().ofIntent(intent.intent);
        const bool wasLost = (row.state == JournalState::NotDone && row.outcome.isEmpty()) ||
                             std::any_of(said.begin(), said.end(), [](const MoneyLogRow& line) {
                                 return line.event == Event::NotShown;
                             });
        if (wasLost && !late)
            late = row;
    }
    if (late)
        (void)m_session.journal().move(late->id, late->state, JournalState::Done, m_session.nowMs(),
                                       u"late"_s, payment::doneText(settlement));
}

void PaymentService::lookAtApprovals(const Settlement& settlement)
{
    const auto approval = m_session.store().approvals().of(settlement.id);
    if (!approval || approval->fits(settlement))
        return;
    takeBack(settlement.id);
    if (!(settlement.status == SettlementStatus::Draft))
        return; // paid, or given up: there is nothing left to approve
    PaymentIntent was;
    was.intent = u"approval/%1/%2"_s.arg(settlement.id.value).arg(approval->atMs);
    was.settlement = settlement.id;
    was.contract = approval->contract;
    if (settlement.amount) {
        was.amount = QString::fromLatin1(settlement.amount->amount.token());
        was.currency = settlement.amount->currency;
    }
    was.rail = settlement.method;
    was.network = settlement.network;
    was.destination = settlement.destination;
    log(was, Event::ApprovalTaken, {}, {});
    Q_EMIT approvalTakenBack(settlement.id);
}

/// Under way at the service: read again after 1, 2, 4 … s until it has come to its end.
void PaymentService::readPending()
{
    const QList<MoneyLogRow> rows = m_session.store().moneyLog().pending();
    if (rows.isEmpty())
        return;
    if (!m_session.client().isOffline() && !m_session.isSignInNeeded()) {
        for (const MoneyLogRow& row : rows) {
            m_session.read(api::getSettlement(row.settlement))
                .then(this, [this, row](const Result<Settlement>& settlement) {
                    if (settlement && settlement->id == row.settlement)
                        tellPending(row, *settlement);
                });
        }
    }
    m_pending.start(std::min(longestRoundMs, 1'000 << std::min(m_pendingRound, 6)));
    ++m_pendingRound;
}

void PaymentService::tellPending(const MoneyLogRow& row, const Settlement& settlement)
{
    take(settlement);
    const auto event = payment::eventOf(settlement.status);
    if (!event || *event == Event::Pending)
        return;
    PaymentIntent intent;
    intent.intent = row.intent;
    intent.settlement = row.settlement;
    intent.contract = row.contract;
    intent.amount = row.amount;
    intent.currency = row.currency;
    intent.rail = row.rail;
    intent.network = row.network;
    intent.destination = row.destination;
    log(intent, *event, settlement.providerReference, {});
    Q_EMIT turnedOut(row.settlement);
}

} // namespace agh
