#include "moneydesk.h"

using namespace agh;
using namespace agh::test;
using namespace Qt::Literals::StringLiterals;

using Kind = WriteOutcome::Kind;

/// Drafts of settlements, and reviews.
class TestSettlements : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QVERIFY(m_desk.emplace().start());
        m_contract = m_desk->contract(Rail::Stripe);
    }
    void cleanup() { m_desk.reset(); }

    void madeChangedAndCancelled()
    {
        const WriteOutcome made =
            await(work().settlements().create(m_contract, dollars("33.34"), u"Part 1 of 3"_s));
        QCOMPARE(made.kind, Kind::Done);
        const SettlementId id{made.remoteId};
        QCOMPARE(shown(id).memo, u"Part 1 of 3"_s);
        QCOMPARE(shown(id).amount->amount.toPlain(), "33.34");
        QCOMPARE(await(work().settlements().change(id, Decimal::parse("40.00"), u"More"_s)).kind,
                 Kind::Done);
        QCOMPARE(shown(id).amount->amount.token(), "40.00"); // digit for digit
        QCOMPARE(await(work().settlements().cancel(id)).kind, Kind::Done);
        QCOMPARE(shown(id).status, Open(SettlementStatus::Cancelled));
        const WriteOutcome refused =
            await(work().settlements().change(id, Decimal::parse("1"), {}));
        QCOMPARE(refused.kind, Kind::Refused);
        QVERIFY(!refused.error.serverText.isEmpty());
        QCOMPARE(work().settlements().state(id).kind, DraftWriteState::Kind::Refused);
        work().settlements().putAway(refused.journalId);
        QTRY_COMPARE(work().settlements().state(id).kind, DraftWriteState::Kind::None);
    }

    void aLostOneIsThereOnce()
    {
        // Two of the same words: each answers for its own.
        QCOMPARE(await(work().settlements().create(m_contract, dollars("5"), u"Week"_s)).kind,
                 Kind::Done);
        m_desk->fault(u"POST"_s, path(), u"dropAfter"_s);
        QSignalSpy created(&work().settlements(), &SettlementService::created);
        const WriteOutcome lost =
            await(work().settlements().create(m_contract, dollars("5"), u"Week"_s));
        QCOMPARE(lost.kind, Kind::Unknown);
        QCOMPARE(work().settlements().states(m_contract).value(0).kind,
                 DraftWriteState::Kind::Unknown);
        QTRY_COMPARE(created.count(), 1);
        QCOMPARE(count(u"Week"_s), 2);
        QCOMPARE(m_desk->sent(u"POST"_s, path()), 2);
        QVERIFY(work().settlements().states(m_contract).isEmpty());
    }

    void oneThatNeverArrived()
    {
        m_desk->fault(u"POST"_s, path(), u"dropBefore"_s);
        const WriteOutcome lost =
            await(work().settlements().create(m_contract, dollars("5"), u"Week"_s));
        QCOMPARE(lost.kind, Kind::Unknown);
        m_desk->clock.ahead += 61'000;
        work().reconciler().lookNow();
        QTRY_COMPARE(work().settlements().states(m_contract).value(0).kind,
                     DraftWriteState::Kind::NotDone);
        QCOMPARE(count(u"Week"_s), 0);
        QCOMPARE(m_desk->sent(u"POST"_s, path()), 1);
    }

    void nothingIsChangedBeneathAPayment()
    {
        const Settlement one = m_desk->draft(m_contract);
        const PaymentReview review = m_desk->review(one.id);
        m_desk->fault(u"POST"_s, MoneyDesk::execute(one.id), u"dropBefore"_s);
        QCOMPARE(await(work().payments().pay(review)).kind, PayOutcome::Kind::Unknown);
        QCOMPARE(await(work().settlements().change(one.id, Decimal::parse("1"), {})).kind,
                 Kind::Refused);
        QCOMPARE(await(work().settlements().cancel(one.id)).kind, Kind::Refused);
        QCOMPARE(m_desk->sent(u"PATCH"_s, MoneyDesk::path(one.id)), 0);
    }

    void theScheduleBecomesDrafts()
    {
        const QList<PlannedPayment> plan = paymentplan::propose(
            Schedule::Milestones, *Decimal::parse("100"), 3, Money::minorDigits(u"USD"_s));
        for (const PlannedPayment& one : plan)
            QCOMPARE(
                await(work().settlements().create(m_contract, {one.amount, u"USD"_s}, u"Part"_s))
                    .kind,
                Kind::Done);
        Decimal sum;
        for (const Settlement& one : work().store().cache().settlements(m_contract)) {
            if (one.memo == u"Part"_s)
                sum = sum + one.amount->amount;
        }
        QVERIFY(sum == *Decimal::parse("100"));
    }

    void reviewedOnce()
    {
        const RatingSubject subject = ofContract();
        QCOMPARE(state(subject).kind, RatingState::Kind::None);
        QCOMPARE(await(work().ratings().give(subject, 4, u"Clear and quick."_s)).kind, Kind::Done);
        QCOMPARE(state(subject).kind, RatingState::Kind::Given);
        QCOMPARE(state(subject).rating, 4);
        QCOMPARE(await(work().ratings().give(subject, 5, u"Again"_s)).kind, Kind::NotKept);
        QCOMPARE(posts(), 1);
        // On another computer the service tells it.
        m_desk->close();
        QVERIFY(QFile::remove(m_desk->folder.filePath(u"work/work.sqlite"_s)));
        m_desk->open();
        work().ratings().refresh(subject.of);
        QTRY_COMPARE(state(subject).kind, RatingState::Kind::Given);
        QCOMPARE(state(subject).comment, u"Clear and quick."_s);
    }

    void aLostReviewIsLookedUp()
    {
        const RatingSubject subject = ofContract();
        m_desk->fault(u"POST"_s, u"/api/contracts/*"_s, u"dropAfter"_s);
        QCOMPARE(await(work().ratings().give(subject, 5, u"Good"_s)).kind, Kind::Unknown);
        QCOMPARE(state(subject).kind, RatingState::Kind::Unknown);
        QCOMPARE(await(work().ratings().give(subject, 5, u"Good"_s)).kind, Kind::NotKept);
        QTRY_COMPARE(state(subject).kind, RatingState::Kind::Given);
        QCOMPARE(posts(), 1);
    }

    void oneThatIsThereAlready()
    {
        const RatingSubject subject = ofContract();
        QVERIFY(await(work().client().write(api::reviewContract(m_contract, {3, u"Before"_s}),
                                            m_desk->credential)));
        QCOMPARE(await(work().ratings().give(subject, 5, u"Now"_s)).kind, Kind::Refused);
        QTRY_COMPARE(state(subject).kind, RatingState::Kind::Given);
        QCOMPARE(state(subject).rating, 3); // what stands there
    }

    void theOtherSideToo()
    {
        const Contract contract = *work().store().cache().contract(m_contract);
        const RatingSubject subject{m_contract, {}, contract.buyer};
        m_desk->close();
        m_desk->credential = Credential::agentKey(m_desk->sandbox.agents().first().key);
        m_desk->me = {PartyKind::Agent, m_desk->sandbox.agents().first().id, u"Agent"_s};
        m_desk->open();
        QCOMPARE(await(work().ratings().give(subject, 5, u"Paid on the day."_s)).kind, Kind::Done);
        work().ratings().refresh(contract.buyer);
        QTRY_VERIFY(!work().store().cache().reviews(contract.buyer.id).isEmpty());
        QCOMPARE(state(subject).kind, RatingState::Kind::Given);
    }

private:
    AccountWork& work() { return *m_desk->work; }
    [[nodiscard]] static Money dollars(const char* amount)
    {
        return {*Decimal::parse(amount), u"USD"_s};
    }
    Settlement shown(const SettlementId& id)
    {
        m_desk->refresh(m_contract);
        return *work().store().cache().settlement(id);
    }
    [[nodiscard]] QString path() const
    {
        return u"/api/contracts/%1/settlements"_s.arg(m_contract.value);
    }
    int count(const QString& memo)
    {
        m_desk->refresh(m_contract);
        int out = 0;
        for (const Settlement& one : work().store().cache().settlements(m_contract))
            out += one.memo == memo ? 1 : 0;
        return out;
    }
    RatingSubject ofContract()
    {
        const Contract contract = *work().store().cache().contract(m_contract);
        return {m_contract, {}, {PartyKind::Agent, contract.agentId.value, contract.agentName}};
    }
    RatingState state(const RatingSubject& subject) { return work().ratings().state(subject); }
    int posts()
    {
        return m_desk->sent(u"POST"_s, u"/api/contracts/%1/review"_s.arg(m_contract.value));
    }
    std::optional<MoneyDesk> m_desk;
    ContractId m_contract;
};

QTEST_GUILESS_MAIN(TestSettlements)
#include "tst_settlements.moc"
