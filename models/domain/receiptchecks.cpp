#include "domain/receiptchecks.h"

#include "domain/atomic.h"
#include "domain/base58.h"
#include "domain/networks.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace agh {
namespace {

using What = ReceiptCheck::What;
using Outcome = ReceiptCheck::Result;
using Way = ReceiptCheck::Way;

constexpr qint64 dayMs = 86'400'000, aheadMs = 300'000;
constexpr int signatureBytes = 64;

ReceiptCheck of(What what, const QString& expected, const QString& told)
{
    ReceiptCheck out;
    out.what = what;
    out.expected = expected;
    out.told = told;
    return out;
}

void decide(ReceiptCheck& check, bool same, Way otherwise)
{
    check.result = same ? Outcome::Ok : Outcome::Mismatch;
    check.way = same ? Way::Free : otherwise;
}

ReceiptCheck railCheck(const Receipt& receipt, const Settlement& settlement)
{
    ReceiptCheck out = of(What::Rail, settlement.method.text(), Open<Rail>(receipt.rail).text());
    decide(out, settlement.method == receipt.rail, Way::Never);
    return out;
}

ReceiptCheck successCheck(const Receipt& receipt)
{
    ReceiptCheck out = of(What::Success, {}, receipt.errorReason);
    if (!receipt.success) {
        out.result = Outcome::NotTold;
        out.way = Way::Never; // the service would not take it
        return out;
    }
    decide(out, *receipt.success && receipt.errorReason.isEmpty(), Way::Never);
    return out;
}

/// The chains that a method of mpp moves money on; empty: none, or one that is not known here.
enum class OnChain { NotKnown, No, Yes };
OnChain chainOfMethod(const QString& method, const QString& network)
{
    const auto family = networks::familyOf(network);
    if (method == u"tempo"_s)
        return network == u"eip155:4217"_s || network == u"eip155:42431"_s ? OnChain::Yes
                                                                           : OnChain::No;
    if (method == u"evm"_s)
        return family == Network::Family::Evm ? OnChain::Yes : OnChain::No;
    if (method == u"solana"_s)
        return family == Network::Family::Solana ? OnChain::Yes : OnChain::No;
    if (method == u"stripe"_s || method == u"card"_s || method == u"lightning"_s)
        return family ? OnChain::No : OnChain::NotKnown;
    return OnChain::NotKnown;
}

ReceiptCheck networkCheck(const Receipt& receipt, const Settlement& settlement)
{
    const bool byMethod = receipt.network.isEmpty() && receipt.rail == Rail::Mpp;
    ReceiptCheck out =
        of(What::Network, settlement.network, byMethod ? receipt.method : receipt.network);
    if (out.told.isEmpty()) {
        out.result = Outcome::NotTold;
        return out;
    }
    if (settlement.network.isEmpty()) {
        out.result = Outcome::CannotCompare;
        return out;
    }
    const QString wanted = networks::canonical(settlement.network);
    if (byMethod) {
        const OnChain on = chainOfMethod(receipt.method, wanted);
        out.result = Outcome::CannotCompare;
        if (on != OnChain::NotKnown)
            decide(out, on == OnChain::Yes, Way::Typed);
        return out;
    }
    decide(out, networks::canonical(receipt.network) == wanted, Way::Typed);
    const auto ours = networks::find(wanted), theirs = networks::find(receipt.network);
    if (ours && theirs && ours->isTest != theirs->isTest) {
        out.isTestAgainstMain = true;
        out.way = Way::Never; // play money against real money, or the other way round
    }
    return out;
}

ReceiptCheck amountCheck(const Receipt& receipt, const Settlement& settlement)
{
    const auto decimals =
        settlement.amount ? networks::tokenDecimals(settlement.amount->currency) : std::nullopt;
    const auto wanted = decimals ? atomic::fromWhole(settlement.amount->amount, *decimals)
                                 : std::optional<QByteArray>();
    ReceiptCheck out =
        of(What::Amount, wanted ? QString::fromLatin1(*wanted) : QString(), receipt.amount);
    if (receipt.amount.isEmpty())
        out.result = Outcome::NotTold;
    else if (!wanted)
        out.result = Outcome::CannotCompare;
    else
        decide(out,
               atomic::toWhole(receipt.amount.toLatin1(), *decimals) == settlement.amount->amount,
               Way::Never);
    return out;
}

ReceiptCheck referenceCheck(const Receipt& receipt, const Settlement& settlement)
{
    static const QRegularExpression transaction(u"\\A0x[0-9a-fA-F]{64}\\z"_s);
    static const QRegularExpression payment(u"\\A(pi|ch|py)_[A-Za-z0-9_]+\\z"_s);
    static const QRegularExpression paymentHash(u"\\A[0-9a-fA-F]{64}\\z"_s);
    ReceiptCheck out = of(What::Reference, {}, receipt.reference);
    if (receipt.reference.isEmpty()) {
        out.result = Outcome::NotTold;
        out.way = Way::Never;
        return out;
    }
    const auto isSignature = [](const QString& text) {
        const auto bytes = base58::decode(text.toLatin1());
        return bytes && bytes->size() == signatureBytes;
    };
    const auto byFamily = [&](Network::Family family) {
        decide(out,
               family == Network::Family::Evm ? transaction.match(receipt.reference).hasMatch()
                                              : isSignature(receipt.reference),
               Way::Typed);
    };
    const QString& method = receipt.method;
    out.result = Outcome::CannotCompare;
    if (receipt.rail == Rail::X402) {
        const QString network = receipt.network.isEmpty() ? settlement.network : receipt.network;
        if (const auto family = networks::familyOf(network))
            byFamily(*family);
    } else if (method == u"tempo"_s || method == u"evm"_s) {
        byFamily(Network::Family::Evm);
    } else if (method == u"solana"_s) {
        byFamily(Network::Family::Solana);
    } else if (method == u"stripe"_s) {
        decide(out, payment.match(receipt.reference).hasMatch(), Way::Typed);
    } else if (method == u"lightning"_s) {
        decide(out, paymentHash.match(receipt.reference).hasMatch(), Way::Typed);
    }
    return out;
}

ReceiptCheck timeCheck(const Receipt& receipt, const Settlement& settlement, qint64 nowMs)
{
    ReceiptCheck out = of(What::Time, {}, receipt.timestampText);
    if (receipt.timestampText.isEmpty()) {
        out.result = Outcome::NotTold;
        return out;
    }
    if (!receipt.timestamp.isValid()) {
        out.result = Outcome::CannotCompare;
        return out;
    }
    const qint64 at = receipt.timestamp.ms();
    const bool tooEarly = settlement.createdAt.isValid() && at < settlement.createdAt.ms() - dayMs;
    // Told, and no more than that: clocks differ.
    decide(out, !tooEarly && at <= nowMs + aheadMs, Way::Free);
    return out;
}

} // namespace

QList<ReceiptCheck> receipts::check(const Receipt& receipt, const Settlement& settlement,
                                    const SettlementId& usedOn, qint64 nowMs)
{
    ReceiptCheck used = of(What::UsedBefore, {}, usedOn.value);
    decide(used, usedOn.isEmpty() || usedOn == settlement.id, Way::Never);
    return {railCheck(receipt, settlement),
            successCheck(receipt),
            networkCheck(receipt, settlement),
            amountCheck(receipt, settlement),
            referenceCheck(receipt, settlement),
            timeCheck(receipt, settlement, nowMs),
            used};
}

ReceiptCheck::Way receipts::wayOf(const QList<ReceiptCheck>& checks)
{
    Way out = Way::Free;
    for (const ReceiptCheck& check : checks)
        out = std::max(out, check.way);
    return out;
}

} // namespace agh
