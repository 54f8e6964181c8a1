#include "moneydesk.h"

using namespace agh;
using namespace agh::test;
using namespace Qt::Literals::StringLiterals;

using Paid = PayOutcome::Kind;
using State = PaymentState::Kind;

class TestPayments : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QVERIFY(m_desk.emplace().start()); }
    void cleanup() { m_desk.reset(); }
    void paidOnce_data() { rails(); }
    void paidOnce();
    void aLostAnswerIsLookedUp_data() { rails(); }
    void aLostAnswerIsLookedUp();
    void whatNeverArrivedIsBegunAnewByThePerson_data() { rails(); }
    void whatNeverArrivedIsBegunAnewByThePerson();
    void pressedTwice();
    void whatCannotBeReadStaysUnknown_data();
    void whatCannotBeReadStaysUnknown();
    void answersThatAreNone_data();
    void answersThatAreNone();
    void refused_data();
    void refused();
    void paidBySomebodyElseMeanwhile();
    void arrivedLate();
    void endedBeforeTheAnswer();
    void twoProcesses();
    void takenOutOfTheQueueByASecondProcess();
    void offlineNothingLeaves();
    void theOutboxCannotSendItAgain();
    void notWhatWasReviewed();

private:
    static void rails()
    {
        QTest::addColumn<int>("rail");
        QTest::newRow("stripe") << int(Rail::Stripe);
        QTest::newRow("x402") << int(Rail::X402);
        QTest::newRow("mpp") << int(Rail::Mpp);
    }
    /// A draft on this rail with the receipt it needs.
    Settlement ready(Rail rail)
    {
        const Settlement one = m_desk->draft(m_desk->contract(rail));
        if (rail != Rail::Stripe)
            m_desk->wallet(one.id);
        return one;
    }
    AccountWork& work() { return *m_desk->work; }
    void minuteLater()
    {
        m_desk->clock.ahead += 61'000;
        work().reconciler().lookNow();
    }
    std::optional<MoneyDesk> m_desk;
};

void TestPayments::paidOnce()
{
    QFETCH(int, rail);
    const Settlement one = ready(Rail(rail));
    const PayOutcome outcome = m_desk->pay(one.id);
    QCOMPARE(outcome.kind, Paid::Done);
    const QString status = Rail(rail) == Rail::Stripe ? u"sent"_s : u"settled"_s;
    QCOMPARE(outcome.status.text(), status);
    QCOMPARE(m_desk->executed(one.id), 1);
    QCOMPARE(m_desk->posts(one.id), 1);
    QCOMPARE(m_desk->state(one.id).kind, State::Done);
    QCOMPARE(m_desk->log(one.id), u"asked "_s + status);
    const MoneyLogRow last = work().store().moneyLog().of(one.id).last();
    QCOMPARE(last.amount, u"12.50"_s);
    QVERIFY(!last.reference.isEmpty());
    QVERIFY(work().payments().open().isEmpty());
    if (Rail(rail) != Rail::Stripe)
        QTRY_VERIFY(work().store().receipts().of(one.id)->takenMs > 0);
    // Nothing is left to pay.
    QCOMPARE(m_desk->pay(one.id).kind, Paid::Blocked);
    QCOMPARE(m_desk->posts(one.id), 1);
}

void TestPayments::aLostAnswerIsLookedUp()
{
    QFETCH(int, rail);
    const Settlement one = ready(Rail(rail));
    m_desk->fault(u"POST"_s, MoneyDesk::execute(one.id), u"dropAfter"_s);
    QSignalSpy turnedOut(&work().payments(), &PaymentService::turnedOut);
    const PaymentReview review = m_desk->review(one.id);
    QCOMPARE(await(work().payments().pay(review)).kind, Paid::Unknown);
    QCOMPARE(m_desk->state(one.id).kind, State::Unknown);
    QCOMPARE(work().payments().open(), QList{one.id});
    QCOMPARE(await(work().payments().pay(review)).kind, Paid::Open); // not while it is unknown
    QTRY_COMPARE(turnedOut.count(), 1);                              // by itself
    QCOMPARE(m_desk->state(one.id).kind, State::Done);
    QCOMPARE(m_desk->executed(one.id), 1);
    QCOMPARE(m_desk->posts(one.id), 1);
    QCOMPARE(m_desk->log(one.id).section(u' ', 0, 1), u"asked unknown"_s);
    QVERIFY(m_desk->log(one.id).endsWith(Rail(rail) == Rail::Stripe ? u"sent"_s : u"settled"_s));
}

void TestPayments::whatNeverArrivedIsBegunAnewByThePerson()
{
    QFETCH(int, rail);
    const Settlement one = ready(Rail(rail));
    m_desk->fault(u"POST"_s, MoneyDesk::execute(one.id), u"dropBefore"_s);
    QCOMPARE(m_desk->pay(one.id).kind, Paid::Unknown);
    QTRY_VERIFY(m_desk->state(one.id).checkedMs > 0);
    QCOMPARE(m_desk->state(one.id).kind, State::Unknown); // a draft so soon says nothing
    minuteLater();
    QTRY_COMPARE(m_desk->state(one.id).kind, State::NoPayment);
    QCOMPARE(m_desk->state(one.id).hasReceipt, Rail(rail) != Rail::Stripe);
    QCOMPARE(m_desk->executed(one.id), 0);
    minuteLater();
    QCOMPARE(m_desk->posts(one.id), 1); // never by itself
    // The wallet is not asked again: the same receipt goes with the new attempt.
    QCOMPARE(m_desk->pay(one.id).kind, Paid::Done);
    QCOMPARE(m_desk->executed(one.id), 1);
    QCOMPARE(m_desk->posts(one.id), 2);
    QCOMPARE(m_desk->log(one.id), u"asked unknown notShown asked "_s +
                                      (Rail(rail) == Rail::Stripe ? u"sent"_s : u"settled"_s));
}

void TestPayments::pressedTwice()
{
    const Settlement one = ready(Rail::Stripe);
    m_desk->fault(u"POST"_s, MoneyDesk::execute(one.id), u"delay"_s, 1, {{u"ms"_s, 300}});
    const PaymentReview review = m_desk->review(one.id);
    QList<QFuture<PayOutcome>> presses;
    for (int i = 0; i < 5; ++i)
        presses.append(work().payments().pay(review));
    int done = 0;
    for (const auto& press : presses) {
        const PayOutcome outcome = await(press);
        done += outcome.kind == Paid::Done ? 1 : 0;
        QVERIFY(outcome.kind == Paid::Done || outcome.kind == Paid::Open);
    }
    QCOMPARE(done, 1);
    QCOMPARE(m_desk->posts(one.id), 1);
    QCOMPARE(m_desk->executed(one.id), 1);
}

void TestPayments::whatCannotBeReadStaysUnknown_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("status");
    QTest::newRow("404") << u"status"_s << 404;
    QTest::newRow("403") << u"status"_s << 403;
    QTest::newRow("500") << u"status"_s << 500;
    QTest::newRow("a page of a proxy") << u"html"_s << 200;
    QTest::newRow("garbage") << u"garbage"_s << 200;
}

void TestPayments::whatCannotBeReadStaysUnknown()
{
    QFETCH(QString, kind);
    QFETCH(int, status);
    const Settlement one = ready(Rail::Stripe);
    const PaymentReview review = m_desk->review(one.id);
    m_desk->fault(u"POST"_s, MoneyDesk::execute(one.id), u"dropAfter"_s);
    m_desk->fault(u"GET"_s, MoneyDesk::path(one.id), kind, 0, {{u"status"_s, status}});
    QCOMPARE(await(work().payments().pay(review)).kind, Paid::Unknown);
    const int before = m_desk->sent(u"GET"_s, MoneyDesk::path(one.id));
    minuteLater();
    QTRY_VERIFY(m_desk->sent(u"GET"_s, MoneyDesk::path(one.id)) > before);
    QCOMPARE(m_desk->state(one.id).kind, State::Unknown);
    m_desk->sandbox.clearFaults();
    QTRY_COMPARE_WITH_TIMEOUT((work().reconciler().lookNow(), m_desk->state(one.id).kind),
                              State::Done, 20'000);
    QCOMPARE(m_desk->posts(one.id), 1);
}

void TestPayments::answersThatAreNone_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("wasPaid");
    QTest::newRow("500") << u"status"_s << 500 << false;
    QTest::newRow("502 of a proxy") << u"html"_s << 502 << false;
    QTest::newRow("408") << u"status"_s << 408 << false;
    QTest::newRow("a page of a proxy") << u"html"_s << 200 << false;
    QTest::newRow("garbage") << u"garbage"_s << 200 << false;
    // A service may do the work and point elsewhere for its answer.
    QTest::newRow("303") << u"redirect"_s << 303 << false;
    QTest::newRow("307") << u"redirect"_s << 307 << false;
    QTest::newRow("cut") << u"truncate"_s << 200 << true;
    QTest::newRow("deep") << u"deep"_s << 200 << false;
}

void TestPayments::answersThatAreNone()
{
    QFETCH(QString, kind);
    QFETCH(int, status);
    QFETCH(bool, wasPaid);
    const Settlement one = ready(Rail::Stripe);
    m_desk->fault(u"POST"_s, MoneyDesk::execute(one.id), kind, 1, {{u"status"_s, status}});
    QCOMPARE(m_desk->pay(one.id).kind, Paid::Unknown); // never "failed"
    QCOMPARE(m_desk->posts(one.id), 1);
    minuteLater();
    QTRY_COMPARE(m_desk->state(one.id).kind, wasPaid ? State::Done : State::NoPayment);
    QCOMPARE(m_desk->executed(one.id), wasPaid ? 1 : 0);
    QCOMPARE(m_desk->posts(one.id), 1);
}

void TestPayments::refused_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {400, 403, 404, 409, 422, 429})
        QTest::addRow("%d", status) << status;
}

void TestPayments::refused()
{
    QFETCH(int, status);
    const Settlement one = ready(Rail::Stripe);
    m_desk->fault(u"POST"_s, MoneyDesk::execute(one.id), u"status"_s, 1, {{u"status"_s, status}});
    const PayOutcome outcome = m_desk->pay(one.id);
    QCOMPARE(outcome.kind, Paid::Refused);
    QCOMPARE(outcome.error.status, status);
    QVERIFY(!outcome.error.serverText.isEmpty());
    QCOMPARE(m_desk->state(one.id).kind, State::Refused);
    QCOMPARE(m_desk->state(one.id).error.status, status);
    QCOMPARE(m_desk->log(one.id), u"asked refused"_s);
    QCOMPARE(m_desk->pay(one.id).kind, Paid::Done); // again, as the person wishes
    QCOMPARE(m_desk->executed(one.id), 1);
    QCOMPARE(m_desk->log(one.id), u"asked refused asked sent"_s);
}

void TestPayments::paidBySomebodyElseMeanwhile()
{
    const ContractId contract = m_desk->contract(Rail::Stripe);
    // The draft that came with the contract is the one the other program pays.
    const Settlement one = work().store().cache().settlements(contract).value(0);
    QVERIFY(!one.id.isEmpty());
    const PaymentReview review = m_desk->review(one.id);
    m_desk->sandbox.act(u"pay"_s, {{u"contractId"_s, contract.value}});
    QCOMPARE(m_desk->executed(one.id), 1);
    const PayOutcome outcome = await(work().payments().pay(review));
    QCOMPARE(outcome.kind, Paid::Refused);
    QCOMPARE(outcome.error.kind, ApiError::Kind::Conflict);
    QCOMPARE(m_desk->executed(one.id), 1);
    // What the service shows now stands for itself, not the refusal.
    QTRY_COMPARE(m_desk->state(one.id).kind, State::None);
    QCOMPARE(work().store().cache().settlement(one.id)->status, Open(SettlementStatus::Sent));
}

void TestPayments::arrivedLate()
{
    const ContractId contract = m_desk->contract(Rail::Stripe);
    const Settlement one = work().store().cache().settlements(contract).value(0);
    m_desk->fault(u"POST"_s, MoneyDesk::execute(one.id), u"dropBefore"_s);
    QCOMPARE(m_desk->pay(one.id).kind, Paid::Unknown);
    minuteLater();
    QTRY_COMPARE(m_desk->state(one.id).kind, State::NoPayment);
    // It had lain somewhere on the way.
    m_desk->sandbox.act(u"pay"_s, {{u"contractId"_s, contract.value}});
    QCOMPARE(m_desk->pay(one.id).kind, Paid::Blocked); // the fresh read shows it
    QTRY_COMPARE(m_desk->state(one.id).kind, State::Done);
    QVERIFY(m_desk->state(one.id).wasLate);
    QCOMPARE(m_desk->log(one.id), u"asked unknown notShown sent"_s);
    QCOMPARE(m_desk->executed(one.id), 1);
}

void TestPayments::endedBeforeTheAnswer()
{
    const Settlement one = ready(Rail::X402);
    m_desk->fault(u"POST"_s, MoneyDesk::execute(one.id), u"delay"_s, 1, {{u"ms"_s, 500}});
    const PaymentReview review = m_desk->review(one.id);
    (void)work().payments().pay(review);
    QTRY_COMPARE(m_desk->state(one.id).kind, State::Sending);
    QTRY_VERIFY(work().store().journal().openFor(one.id.value).first().state ==
                JournalState::Sending);
    m_desk->close();
    m_desk->open();
    QCOMPARE(m_desk->state(one.id).kind, State::Unknown);
    QCOMPARE(work().payments().open(), QList{one.id});
    QTRY_COMPARE(m_desk->posts(one.id), 1); // it had left, and the service went on with it
    work().start();
    minuteLater();
    QTRY_VERIFY(m_desk->state(one.id).kind == State::Done ||
                m_desk->state(one.id).kind == State::NoPayment);
    QCOMPARE(m_desk->executed(one.id), m_desk->state(one.id).kind == State::Done ? 1 : 0);
    QVERIFY(m_desk->posts(one.id) <= 1);
    QVERIFY(m_desk->log(one.id).startsWith(u"asked unknown"_s));
}

void TestPayments::twoProcesses()
{
    const Settlement one = ready(Rail::Stripe);
    MoneyDesk& desk = *m_desk;
    std::unique_ptr<AccountWork> first = std::move(desk.work);
    desk.open(); // the same files, as a second process has them
    const auto read = await(first->payments().review(one.id));
    const PaymentReview mine = desk.review(one.id);
    QVERIFY(read);
    desk.fault(u"POST"_s, MoneyDesk::execute(one.id), u"delay"_s, 1, {{u"ms"_s, 300}});
    auto a = first->payments().pay(*read);
    auto b = work().payments().pay(mine);
    const Paid one1 = await(a).kind, two = await(b).kind;
    QVERIFY((one1 == Paid::Done && two == Paid::Open) || (two == Paid::Done && one1 == Paid::Open));
    QCOMPARE(desk.posts(one.id), 1);
    QCOMPARE(desk.executed(one.id), 1);
    QCOMPARE(desk.state(one.id).kind, State::Done);
    QCOMPARE(first->payments().state(one.id).kind, State::Done);
    QTRY_COMPARE(desk.log(one.id).count(u"sent"_s), 1); // written by the other one's worker
}

void TestPayments::takenOutOfTheQueueByASecondProcess()
{
    const Settlement one = ready(Rail::Stripe);
    MoneyDesk& desk = *m_desk;
    const PaymentReview review = desk.review(one.id);
    // The payment stands behind a change that takes its time.
    desk.fault(u"PATCH"_s, MoneyDesk::path(one.id), u"delay"_s, 1, {{u"ms"_s, 600}});
    auto changed = work().settlements().change(one.id, {}, u"For the work"_s);
    QTRY_VERIFY(work().store().journal().openOf("updateSettlement").value(0).state ==
                JournalState::Sending);
    auto paid = work().payments().pay(review);
    QTRY_VERIFY(work().payments().isOpen(one.id));
    std::unique_ptr<AccountWork> first = std::move(desk.work);
    desk.open();                               // a start takes for left behind what it finds queued
    QCOMPARE(await(paid).kind, Paid::NotSent); // and who waits is told
    QCOMPARE(desk.posts(one.id), 0);
    QCOMPARE(desk.state(one.id).kind, State::NotSent);
    desk.clock.ahead += 61'000;
    work().reconciler().lookNow();
    QTRY_VERIFY(work().store().journal().openOf("updateSettlement").isEmpty());
    QCOMPARE(desk.pay(one.id).kind, Paid::Done);
    QCOMPARE(desk.executed(one.id), 1);
}

void TestPayments::offlineNothingLeaves()
{
    const Settlement one = ready(Rail::Stripe);
    const PaymentReview review = m_desk->review(one.id);
    work().setOffline(true);
    QCOMPARE(await(work().payments().pay(review)).kind, Paid::NotSent);
    QCOMPARE(m_desk->log(one.id), u"asked notSent"_s);
    work().setOffline(false);
    QCOMPARE(m_desk->pay(one.id).kind, Paid::Done);
    QCOMPARE(m_desk->posts(one.id), 1); // the one from before did not wait
}

void TestPayments::theOutboxCannotSendItAgain()
{
    const Settlement one = ready(Rail::Stripe);
    m_desk->fault(u"POST"_s, MoneyDesk::execute(one.id), u"dropBefore"_s);
    const qint64 row = m_desk->pay(one.id).journalId;
    minuteLater();
    QTRY_COMPARE(m_desk->state(one.id).kind, State::NoPayment);
    work().gate().release(row);
    work().gate().letWait(row);
    work().gate().sendWaiting();
    (void)got(work().store().moneyLog().prove());
    QCOMPARE(work().store().journal().entry(row)->state, JournalState::NotDone);
    QVERIFY(!work().store().journal().entry(row)->mayWait);
    QCOMPARE(m_desk->posts(one.id), 1);
}

void TestPayments::notWhatWasReviewed()
{
    const Settlement one = ready(Rail::Stripe);
    PaymentReview review = m_desk->review(one.id);
    QCOMPARE(await(work().settlements().change(one.id, Decimal::parse("13"), {})).kind,
             WriteOutcome::Kind::Done);
    QCOMPARE(await(work().payments().pay(review)).kind, Paid::ReviewAgain);
    review = m_desk->review(one.id);
    m_desk->clock.ahead += PaymentService::reviewGoodMs + 1;
    QCOMPARE(await(work().payments().pay(review)).kind, Paid::ReviewAgain);
    QCOMPARE(m_desk->posts(one.id), 0);
    QCOMPARE(m_desk->pay(one.id).kind, Paid::Done);
    QCOMPARE(work().store().moneyLog().of(one.id).last().amount, u"13"_s);
}

QTEST_GUILESS_MAIN(TestPayments)
#include "tst_payments.moc"
