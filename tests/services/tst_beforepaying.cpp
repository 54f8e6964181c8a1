#include "moneydesk.h"

using namespace agh;
using namespace agh::test;
using namespace Qt::Literals::StringLiterals;

using Paid = PayOutcome::Kind;

/// What comes before a payment: receipts, approvals, and where the money is to go.
class TestBeforePaying : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QVERIFY(m_desk.emplace().start()); }
    void cleanup() { m_desk.reset(); }
    void receiptsThatDoNotFit_data();
    void receiptsThatDoNotFit();
    void aReceiptOfAnotherSettlement();
    void theReceiptIsSentAsItIs();
    void approvedUntilItChanges();
    void anotherDestination();

private:
    AccountWork& work() { return *m_desk->work; }
    std::optional<MoneyDesk> m_desk;
};

void TestBeforePaying::receiptsThatDoNotFit_data()
{
    QTest::addColumn<int>("rail");
    QTest::addColumn<QString>("flaw");
    QTest::addColumn<bool>("mayBeMeant");
    for (const Rail rail : {Rail::X402, Rail::Mpp}) {
        const QByteArray name = Open<Rail>(rail).text().toLatin1();
        for (const char* flaw : {"unsuccessful", "amount", "garbage", "otherRail"})
            QTest::addRow("%s %s", name.constData(), flaw)
                << int(rail) << QString::fromLatin1(flaw) << false;
        QTest::addRow("%s shape", name.constData()) << int(rail) << u"shape"_s << true;
        // On x402 the wallet pays on a test net, which is never meant.
        QTest::addRow("%s network", name.constData())
            << int(rail) << u"network"_s << (rail == Rail::Mpp);
    }
}

void TestBeforePaying::receiptsThatDoNotFit()
{
    QFETCH(int, rail);
    QFETCH(QString, flaw);
    QFETCH(bool, mayBeMeant);
    const Settlement one = m_desk->draft(m_desk->contract(Rail(rail)));
    const PaymentReview review = m_desk->review(one.id);
    QCOMPARE(await(work().payments().pay(review)).kind, Paid::NoReceipt);
    m_desk->wallet(one.id, flaw);
    QVERIFY(work().payments().receipt(one.id)); // kept, whatever it is
    QCOMPARE(await(work().payments().pay(review)).kind, Paid::ReceiptBlocked);
    QCOMPARE(m_desk->posts(one.id), 0);
    if (!mayBeMeant) {
        QCOMPARE(await(work().payments().pay(review, true)).kind, Paid::ReceiptBlocked);
        QCOMPARE(m_desk->posts(one.id), 0);
        // A right one takes its place.
        QVERIFY(await(work().payments().putReceiptAway(one.id)));
        m_desk->wallet(one.id);
        QCOMPARE(await(work().payments().pay(review)).kind, Paid::Done);
    } else {
        QCOMPARE(await(work().payments().pay(review, true)).kind, Paid::Done);
    }
    QCOMPARE(m_desk->executed(one.id), 1);
}

void TestBeforePaying::aReceiptOfAnotherSettlement()
{
    const ContractId contract = m_desk->contract(Rail::X402);
    const Settlement one = m_desk->draft(contract), other = m_desk->draft(contract);
    const QString receipt = m_desk->wallet(one.id);
    QVERIFY(await(work().payments().keepReceipt(other.id, receipt)));
    QCOMPARE(m_desk->pay(other.id).kind, Paid::ReceiptBlocked);
    // Pasted at the wrong one only: put away there, it is free.
    QVERIFY(await(work().payments().putReceiptAway(other.id)));
    QCOMPARE(m_desk->pay(one.id).kind, Paid::Done);
    QVERIFY(await(work().payments().keepReceipt(other.id, receipt)));
    QCOMPARE(m_desk->pay(other.id).kind, Paid::ReceiptBlocked);
    QCOMPARE(m_desk->executed(other.id), 0);
    // A key is not kept at all.
    QVERIFY(!await(work().payments().keepReceipt(
        other.id, QString(u"sk_"_s + u"live_4eC39HqLyjWDarjtT1zdp7dc"_s))));
}

void TestBeforePaying::theReceiptIsSentAsItIs()
{
    const Settlement one = m_desk->draft(m_desk->contract(Rail::Mpp));
    const QString header = m_desk->wallet(one.id);
    QCOMPARE(m_desk->pay(one.id).kind, Paid::Done);
    const QString body = m_desk->sandbox.requests(u"POST"_s, MoneyDesk::execute(one.id))
                             .first()[u"body"_s]
                             .toString();
    QVERIFY(body.contains(header.section(u' ', 1)));
    // Kept over a restart, before anything was submitted.
    const Settlement next = m_desk->draft(one.contractId);
    const QString pasted = m_desk->wallet(next.id);
    m_desk->close();
    m_desk->open();
    QCOMPARE(work().store().receipts().of(next.id)->text, pasted);
    QCOMPARE(m_desk->pay(next.id).kind, Paid::Done);
}

void TestBeforePaying::approvedUntilItChanges()
{
    const Settlement one = m_desk->draft(m_desk->contract(Rail::Stripe));
    QVERIFY(await(work().payments().approve(m_desk->review(one.id))));
    m_desk->close();
    m_desk->open();
    QVERIFY(work().payments().approval(one.id));
    m_desk->refresh(one.contractId);
    QVERIFY(work().payments().approval(one.id)); // the same is no change
    QSignalSpy taken(&work().payments(), &PaymentService::approvalTakenBack);
    SettlementInput input;
    input.amount = Decimal::parse("12.51");
    QVERIFY(await(work().client().write(api::updateSettlement(one.id, input),
                                        m_desk->credential))); // by another program
    m_desk->refresh(one.contractId);
    QTRY_COMPARE(taken.count(), 1);
    QVERIFY(!work().payments().approval(one.id));
    QCOMPARE(m_desk->log(one.id), u"approved taken"_s);
}

void TestBeforePaying::anotherDestination()
{
    using Typed = PaymentReview::Typed;
    const ContractId first = m_desk->contract(Rail::X402);
    const Settlement one = m_desk->draft(first);
    PaymentReview review = m_desk->review(one.id);
    QVERIFY(review.asks(Typed::FirstDestination));
    QVERIFY(review.asks(Typed::Young));
    m_desk->wallet(one.id);
    QCOMPARE(m_desk->pay(one.id).kind, Paid::Done);
    m_desk->clock.ahead += PaymentReview::youngMs + 1;
    review = m_desk->review(m_desk->draft(first).id);
    QCOMPARE(review.sameAsLast, 1);
    QVERIFY(review.typed.isEmpty());
    // The agent names another address with the next contract.
    QSignalSpy changed(&work().destinations(), &DestinationWatch::changed);
    const ContractId second =
        m_desk->contract(Rail::X402, 0, u"0xfB6916095ca1df60bB79Ce92cE3Ea74c37c5d359"_s);
    QTRY_COMPARE(changed.count(), 1);
    QVERIFY(work().destinations().isChanged(*work().store().cache().contract(second)));
    QVERIFY(!work().destinations().isChanged(*work().store().cache().contract(first)));
    review = m_desk->review(m_desk->draft(second).id);
    QVERIFY(review.asks(Typed::ChangedDestination));
    QVERIFY(review.asks(Typed::Young));
    QCOMPARE(review.before, MoneyDesk::usualDestination(Rail::X402));
}

QTEST_GUILESS_MAIN(TestBeforePaying)
#include "tst_beforepaying.moc"
