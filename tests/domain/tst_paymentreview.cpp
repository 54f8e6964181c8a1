#include "domain/paymentreview.h"

#include <QTest>

using namespace agh;
using namespace Qt::Literals::StringLiterals;

namespace {

using Block = PaymentReview::Block;
using Typed = PaymentReview::Typed;
constexpr qint64 hour = 3'600'000, day = 24 * hour;
constexpr qint64 now = 1'000 * day;
const QString here = u"0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed"_s;
const QString there = u"0xfB6916095ca1df60bB79Ce92cE3Ea74c37c5d359"_s;

/// Known for long, paid to before, nothing out of the way.
PaymentFacts usual()
{
    PaymentFacts out;
    out.me = {PartyKind::Buyer, u"buyer_1"_s, u"Marta"_s};
    out.contract.buyer = out.me;
    out.contract.agentId.value = u"agent_1"_s;
    out.contract.status = ContractStatus::Active;
    out.contract.payment.amount = Money{*Decimal::parse("300"), u"USDC"_s};
    out.contract.payment.currency = u"USDC"_s;
    out.contract.payoutDestination = here;
    out.contract.payoutNetwork = u"eip155:8453"_s;
    out.settlement.id.value = u"set_9"_s;
    out.settlement.method = Rail::X402;
    out.settlement.amount = Money{*Decimal::parse("100"), u"USDC"_s};
    out.settlement.destination = here.toLower();
    out.settlement.network = u"base"_s;
    out.settlement.status = SettlementStatus::Draft;
    out.seen = {{out.contract.agentId, Rail::X402, u"eip155:8453"_s, here, now - 90 * day, now}};
    out.paid = {{{u"set_2"_s}, u"eip155:8453"_s, here, now - 5 * day},
                {{u"set_1"_s}, u"eip155:8453"_s, here, now - 9 * day}};
    out.nowMs = now;
    return out;
}

Settlement paid(const char* amount)
{
    Settlement out;
    out.amount = Money{*Decimal::parse(amount), u"USDC"_s};
    out.status = SettlementStatus::Settled;
    return out;
}

} // namespace

class TestPaymentReview : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingOutOfTheWay()
    {
        const PaymentReview review = reviewOf(usual());
        QVERIFY(review.mayPay());
        QVERIFY(review.typed.isEmpty());
        QCOMPARE(review.sameAsLast, 2);
    }

    void theFirstPayment()
    {
        PaymentFacts facts = usual();
        facts.paid.clear();
        QCOMPARE(reviewOf(facts).typed, QList{Typed::FirstDestination});
        facts.seen.first().firstMs = now - 71 * hour;
        QCOMPARE(reviewOf(facts).typed, (QList{Typed::FirstDestination, Typed::Young}));
        facts.seen.first().firstMs = now - 73 * hour;
        QCOMPARE(reviewOf(facts).typed, QList{Typed::FirstDestination});
    }

    void anotherDestination()
    {
        PaymentFacts facts = usual();
        facts.settlement.destination = facts.contract.payoutDestination = there;
        facts.seen.append(
            {facts.contract.agentId, Rail::X402, u"eip155:8453"_s, there, now - 4 * day, now});
        const PaymentReview review = reviewOf(facts);
        QCOMPARE(review.typed, QList{Typed::ChangedDestination});
        QCOMPARE(review.before, here);
        QCOMPARE(review.changedMs, now - 4 * day);
        QCOMPARE(review.sameAsLast, 0);
        QVERIFY(review.mayPay()); // said loudly; it is the person's decision
    }

    void changedBeforeAnythingWasPaid()
    {
        PaymentFacts facts = usual();
        facts.paid.clear();
        facts.settlement.destination = facts.contract.payoutDestination = there;
        facts.seen.append(
            {facts.contract.agentId, Rail::X402, u"eip155:8453"_s, there, now - 2 * hour, now});
        QCOMPARE(reviewOf(facts).typed,
                 (QList{Typed::FirstDestination, Typed::ChangedDestination, Typed::Young}));
    }

    void notTheContracts()
    {
        PaymentFacts facts = usual();
        facts.contract.payoutDestination = there;
        QVERIFY(reviewOf(facts).asks(Typed::NotTheContracts));
        facts = usual();
        facts.contract.payoutNetwork = u"eip155:1"_s;
        QVERIFY(reviewOf(facts).asks(Typed::NotTheContracts));
        QVERIFY(!reviewOf(facts).asks(Typed::TestAgainstMain));
        facts.contract.payoutNetwork = u"base-sepolia"_s;
        QVERIFY(reviewOf(facts).asks(Typed::TestAgainstMain));
    }

    void amounts()
    {
        PaymentFacts facts = usual();
        facts.others = {paid("150"), paid("50.00"), facts.settlement};
        QVERIFY(!reviewOf(facts).asks(Typed::MoreThanAgreed)); // to the cent
        facts.others.append(paid("0.000001"));
        QVERIFY(reviewOf(facts).asks(Typed::MoreThanAgreed));
        facts = usual();
        facts.limit = Decimal::parse("100.0");
        QVERIFY(!reviewOf(facts).asks(Typed::AboveLimit));
        facts.limit = Decimal::parse("99.99");
        QVERIFY(reviewOf(facts).asks(Typed::AboveLimit));
    }

    void blocks()
    {
        const auto of = [](auto change) {
            PaymentFacts facts = usual();
            change(facts);
            return reviewOf(facts).blocks;
        };
        using F = PaymentFacts;
        QCOMPARE(of([](F& f) { f.me.id = u"buyer_2"_s; }), QList{Block::NotPayer});
        QCOMPARE(of([](F& f) { f.settlement.status = SettlementStatus::Sent; }),
                 QList{Block::NotADraft});
        QCOMPARE(
            of([](F& f) { f.settlement.status = Open<SettlementStatus>::fromText(u"frozen"_s); }),
            QList{Block::NotADraft}); // a word that is not known allows nothing
        QCOMPARE(of([](F& f) { f.settlement.amount.reset(); }), QList{Block::NoAmount});
        QCOMPARE(of([](F& f) { f.settlement.amount->amount = *Decimal::parse("0.00"); }),
                 QList{Block::NoAmount});
        QCOMPARE(of([](F& f) { f.settlement.amount->currency = u"USD"_s; }),
                 QList{Block::OtherCurrency});
        QCOMPARE(of([](F& f) { f.settlement.destination.clear(); }), QList{Block::NoDestination});
        QCOMPARE(of([](F& f) { f.settlement.destination = u"0x123"_s; }),
                 QList{Block::BadDestination});
        QCOMPARE(of([](F& f) { f.settlement.method = Open<Rail>::fromText(u"cash"_s); }),
                 QList{Block::UnknownRail});
        QCOMPARE(of([](F& f) { f.contract.status = ContractStatus::Cancelled; }),
                 QList{Block::ContractOver});
        QCOMPARE(of([](F& f) { f.isOpen = true; }), QList{Block::Open});
        QCOMPARE(of([](F& f) {
                     f.settlement.method = Rail::Stripe;
                     f.settlement.destination.clear();
                 }),
                 QList<Block>()); // Stripe knows where
    }
};

QTEST_GUILESS_MAIN(TestPaymentReview)
#include "tst_paymentreview.moc"
