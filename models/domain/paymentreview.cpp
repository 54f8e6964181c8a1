#include "domain/paymentreview.h"

#include "domain/destination.h"
#include "domain/networks.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace agh {
namespace {

using Block = PaymentReview::Block;
using Typed = PaymentReview::Typed;

bool samePlace(const QString& destination, const QString& network, const QString& otherDestination,
               const QString& otherNetwork)
{
    return sameDestination(destination, otherDestination) &&
           networks::canonical(network) == networks::canonical(otherNetwork);
}

void findBlocks(PaymentReview& out, const PaymentFacts& facts)
{
    const Settlement& one = facts.settlement;
    const auto block = [&out](bool is, Block what) {
        if (is)
            out.blocks.append(what);
    };
    block(facts.contract.buyer.id != facts.me.id || facts.contract.buyer.kind != facts.me.kind,
          Block::NotPayer);
    block(!(one.status == SettlementStatus::Draft), Block::NotADraft);
    block(!one.amount || one.amount->amount.isNegative() || one.amount->amount.isZero(),
          Block::NoAmount);
    block(!one.method.isKnown(), Block::UnknownRail);
    block(one.amount && !facts.contract.payment.currency.isEmpty() &&
              one.amount->currency != facts.contract.payment.currency,
          Block::OtherCurrency);
    block(facts.contract.status == ContractStatus::Cancelled, Block::ContractOver);
    block(facts.isOpen, Block::Open);
    // Stripe pays to what the agent has there; on a chain an address that is not told cannot be
    // paid to.
    const bool onChain = one.method == Rail::X402 || one.method == Rail::Mpp;
    if (one.destination.isEmpty()) {
        block(onChain, Block::NoDestination);
    } else if (one.method.isKnown()) {
        using Problem = Destination::Problem;
        const Destination read = Destination::read(one.method, one.network, one.destination);
        block(!read.isFine() && read.problem != Problem::NoNetwork &&
                  read.problem != Problem::UnknownNetwork,
              Block::BadDestination);
    }
}

void lookAtDestination(PaymentReview& out, const PaymentFacts& facts)
{
    const Settlement& one = facts.settlement;
    if (one.destination.isEmpty())
        return;
    for (const PaidBefore& paid : facts.paid) {
        if (!samePlace(paid.destination, paid.network, one.destination, one.network))
            break;
        ++out.sameAsLast;
    }
    qint64 firstMs = 0;
    const SeenDestination* other = nullptr; // the last one that was seen before this
    for (const SeenDestination& seen : facts.seen) {
        if (samePlace(seen.destination, seen.network, one.destination, one.network))
            firstMs = seen.firstMs;
        else if (!other || seen.lastMs > other->lastMs)
            other = &seen;
    }
    const bool paidElsewhere = !facts.paid.isEmpty() && out.sameAsLast == 0;
    const bool cameLater = other && firstMs > other->firstMs;
    if (facts.paid.isEmpty())
        out.typed.append(Typed::FirstDestination);
    if (paidElsewhere || (cameLater && out.sameAsLast == 0)) {
        out.typed.append(Typed::ChangedDestination);
        out.before = paidElsewhere ? facts.paid.first().destination : other->destination;
        out.changedMs = firstMs;
    }
    if (!facts.contract.payoutDestination.isEmpty() &&
        !samePlace(facts.contract.payoutDestination, facts.contract.payoutNetwork, one.destination,
                   one.network))
        out.typed.append(Typed::NotTheContracts);
    if (firstMs == 0 || facts.nowMs - firstMs < PaymentReview::youngMs)
        out.typed.append(Typed::Young);
}

void lookAtAmount(PaymentReview& out, const PaymentFacts& facts)
{
    const Settlement& one = facts.settlement;
    if (!one.amount)
        return;
    const auto& agreed = facts.contract.payment.amount;
    if (agreed && agreed->currency == one.amount->currency &&
        out.sums.paid() + out.sums.pending + one.amount->amount > agreed->amount)
        out.typed.append(Typed::MoreThanAgreed);
    if (facts.limit && one.amount->amount > *facts.limit)
        out.typed.append(Typed::AboveLimit);
}

} // namespace

bool sameDestination(const QString& a, const QString& b)
{
    const bool hex = a.startsWith("0x"_L1, Qt::CaseInsensitive) && a.size() == 42;
    return a.compare(b, hex ? Qt::CaseInsensitive : Qt::CaseSensitive) == 0;
}

PaymentReview reviewOf(const PaymentFacts& facts)
{
    PaymentReview out;
    out.contract = facts.contract;
    out.settlement = facts.settlement;
    out.readMs = facts.nowMs;
    const QString currency =
        facts.settlement.amount ? facts.settlement.amount->currency : QString();
    QList<Settlement> others = facts.others;
    others.removeIf([&](const Settlement& one) { return one.id == facts.settlement.id; });
    out.sums = ContractSums::of(others, currency);
    findBlocks(out, facts);
    lookAtDestination(out, facts);
    lookAtAmount(out, facts);
    const auto mine = networks::find(facts.settlement.network);
    const auto theirs = networks::find(facts.contract.payoutNetwork);
    if (mine && theirs && mine->isTest != theirs->isTest)
        out.typed.append(Typed::TestAgainstMain);
    return out;
}

} // namespace agh
