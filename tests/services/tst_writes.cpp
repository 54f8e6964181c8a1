#include "desk.h"

using namespace agh;
using namespace agh::test;
using namespace Qt::Literals::StringLiterals;

class TestWrites : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QVERIFY(m_desk.emplace().start());
        m_role = m_desk->biggestRole();
        m_app = m_desk->pending(m_role).value(0);
        QVERIFY(!m_app.isEmpty());
        m_messages = u"/api/applications/%1/messages"_s.arg(m_app.value);
        m_application = u"/api/applications/%1"_s.arg(m_app.value);
        m_desk->sandbox.forgetRequests();
    }
    void cleanup() { m_desk.reset(); }
    void aMessageLeavesOnce();
    void aLostAnswerIsLookedUp();
    void whatIsNotThereAfterAMinuteWasNotDone();
    void whatCannotBeReadStaysUnknown();
    void theSameWordsTwice();
    void inTheirOrderAndOneWasCalledBack();
    void acceptingMakesAContract();
    void acceptingWithoutPayout();
    void aLostAcceptanceIsLookedUp();
    void acceptedTwiceAtOnce();
    void declineUndone();
    void declineAfterTheHold();
    void endedInTheHold();
    void offlineNothingLeavesUnasked();
    void whatMayWaitLeavesInItsOrder();
    void aSessionThatEndsInMidWork();
    void closedWhileTheAnswerIsUnderWay();
    void refusedAndTriedAgain();

private:
    using Kind = WriteOutcome::Kind;
    AccountWork& work() { return *m_desk->work; }
    Cache& cache() { return work().store().cache(); }
    Journal& journal() { return work().store().journal(); }
    /// Writes a message and waits until it has left, or is known to stay.
    WriteOutcome say(const QString& body, bool mayWait = false)
    {
        QHash<qint64, WriteOutcome> settled;
        QObject context;
        connect(&work().gate(), &WriteGate::settled, &context,
                [&](qint64 id, const QString&, const WriteOutcome& outcome) {
                    settled.insert(id, outcome);
                });
        const WriteOutcome kept = await(work().threads().send(m_app, body, mayWait));
        if (kept.kind != Kind::Waiting)
            return kept;
        if (!QTest::qWaitFor([&] { return settled.contains(kept.journalId); }, 20'000))
            qFatal("the message did not settle");
        return settled.value(kept.journalId);
    }
    JournalState state(qint64 id) { return journal().entry(id)->state; }
    QStringList bodies()
    {
        work().threads().refreshThread(m_app);
        m_desk->settle({Scope::Kind::Messages, m_app.value});
        QStringList out;
        for (const Message& message : cache().messages(m_app)) {
            if (message.senderId == work().me().id)
                out.append(message.body);
        }
        return out;
    }
    int posts() { return m_desk->sent(u"POST"_s, m_messages); }
    int patches() { return m_desk->sent(u"PATCH"_s, m_application); }
    std::optional<Desk> m_desk;
    RoleId m_role;
    ApplicationId m_app;
    QString m_messages, m_application;
};

void TestWrites::aMessageLeavesOnce()
{
    const WriteOutcome outcome = say(u"Hello **there** ✓"_s);
    QCOMPARE(outcome.kind, Kind::Done);
    QCOMPARE(state(outcome.journalId), JournalState::Done);
    QCOMPARE(journal().entry(outcome.journalId)->remoteId, outcome.remoteId);
    QCOMPARE(cache().messages(m_app).last().id.value, outcome.remoteId); // there before it resolved
    QVERIFY(work().threads().outgoing(m_app).isEmpty());
    QCOMPARE(posts(), 1);
    QVERIFY(bodies().contains(u"Hello **there** ✓"_s));
}

void TestWrites::aLostAnswerIsLookedUp()
{
    m_desk->fault(u"POST"_s, m_messages, u"dropAfter"_s);
    QSignalSpy resolved(&work().reconciler(), &Reconciler::resolved);
    const WriteOutcome outcome = say(u"Lost"_s);
    QCOMPARE(outcome.kind, Kind::Unknown);
    QCOMPARE(work().threads().outgoing(m_app).first().state, OutgoingMessage::State::Unknown);
    work().gate().release(outcome.journalId); // not even when asked
    QTRY_COMPARE(resolved.count(), 1);        // by itself
    QCOMPARE(state(outcome.journalId), JournalState::Done);
    QCOMPARE(bodies().count(u"Lost"_s), 1);
    QCOMPARE(posts(), 1);
}

void TestWrites::whatIsNotThereAfterAMinuteWasNotDone()
{
    m_desk->fault(u"POST"_s, m_messages, u"dropBefore"_s);
    const WriteOutcome outcome = say(u"Never arrived"_s);
    QCOMPARE(outcome.kind, Kind::Unknown);
    QTRY_VERIFY(journal().entry(outcome.journalId)->checkedMs > 0);
    QCOMPARE(state(outcome.journalId), JournalState::Unknown);
    m_desk->clock.ahead = 61'000;
    work().reconciler().lookNow();
    QTRY_COMPARE(state(outcome.journalId), JournalState::NotDone);
    QCOMPARE(posts(), 1);
    work().threads().retry(outcome.journalId); // a person's
    QTRY_COMPARE(state(outcome.journalId), JournalState::Done);
    QCOMPARE(posts(), 2);
    QCOMPARE(bodies().count(u"Never arrived"_s), 1);
}

void TestWrites::whatCannotBeReadStaysUnknown()
{
    m_desk->fault(u"POST"_s, m_messages, u"dropBefore"_s);
    m_desk->fault(u"GET"_s, m_messages, u"status"_s, 0, {{u"status"_s, 500}});
    const WriteOutcome outcome = say(u"Who knows"_s);
    m_desk->clock.ahead = 10 * 60'000;
    work().reconciler().lookNow();
    QTRY_VERIFY(m_desk->sent(u"GET"_s, m_messages) >= 4);
    QCOMPARE(state(outcome.journalId), JournalState::Unknown);
    m_desk->sandbox.clearFaults();
    work().reconciler().lookNow();
    QTRY_COMPARE(state(outcome.journalId), JournalState::NotDone);
}

void TestWrites::theSameWordsTwice()
{
    QCOMPARE(say(u"ok"_s).kind, Kind::Done);
    m_desk->fault(u"POST"_s, m_messages, u"dropAfter"_s);
    const qint64 arrived = say(u"ok"_s).journalId;
    m_desk->fault(u"POST"_s, m_messages, u"dropBefore"_s);
    const qint64 lost = say(u"ok"_s).journalId;
    const auto unknown = [&](qint64 id) { return state(id) == JournalState::Unknown; };
    // Two arrived, and each answers for one row only; which of the two lost ones it was, nobody
    // can tell.
    QTRY_VERIFY(unknown(arrived) != unknown(lost));
    m_desk->clock.ahead = 61'000;
    work().reconciler().lookNow();
    QTRY_VERIFY_WITH_TIMEOUT(!unknown(arrived) && !unknown(lost), 20'000);
    QVERIFY((state(arrived) == JournalState::NotDone) != (state(lost) == JournalState::NotDone));
    QCOMPARE(bodies().count(u"ok"_s), 2);
    QCOMPARE(posts(), 3);
}

void TestWrites::inTheirOrderAndOneWasCalledBack()
{
    m_desk->fault(u"POST"_s, m_messages, u"delay"_s, 1, {{u"ms"_s, 400}});
    QList<QFuture<WriteOutcome>> sent;
    for (const QString& body : {u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s})
        sent.append(work().threads().send(m_app, body, false));
    QTRY_COMPARE(work().threads().outgoing(m_app).size(), 5);
    work().threads().discard(work().threads().outgoing(m_app)[2].journalId);
    work().threads().retry(work().threads().outgoing(m_app)[3].journalId); // impatience
    for (const auto& kept : sent)
        QTRY_VERIFY(state(await(kept).journalId) == JournalState::Done ||
                    state(await(kept).journalId) == JournalState::Discarded);
    QCOMPARE(state(await(sent[2]).journalId), JournalState::Discarded);
    QCOMPARE(bodies(), (QStringList{u"1"_s, u"2"_s, u"4"_s, u"5"_s}));
    QCOMPARE(posts(), 4);
}

void TestWrites::acceptingMakesAContract()
{
    const AcceptOutcome outcome = await(work().review().accept(m_app));
    QCOMPARE(outcome.kind, AcceptOutcome::Kind::Accepted);
    QVERIFY(!outcome.contract.isEmpty());
    QVERIFY(cache().contract(outcome.contract));
    QCOMPARE(cache().application(m_app)->status, Open(ApplicationStatus::Accepted));
    QTRY_COMPARE(cache().role(m_role)->status, Open(RoleStatus::Filled));
    QTRY_VERIFY(!cache().settlements(outcome.contract).isEmpty());
    QCOMPARE(work().review().decision(m_app).kind, DecisionState::Kind::None);
    QCOMPARE(patches(), 1);
}

void TestWrites::acceptingWithoutPayout()
{
    m_app = m_desk->pending(m_role, rules::Payout::Lacks).value(0);
    QVERIFY(!m_app.isEmpty());
    m_application = u"/api/applications/%1"_s.arg(m_app.value);
    const AcceptOutcome outcome = await(work().review().accept(m_app));
    QCOMPARE(outcome.kind, AcceptOutcome::Kind::PayoutMissing);
    QVERIFY(!outcome.error.serverText.isEmpty());
    QCOMPARE(cache().application(m_app)->status, Open(ApplicationStatus::Pending));
    QCOMPARE(work().review().decision(m_app).kind, DecisionState::Kind::Refused);
    QCOMPARE(patches(), 1);
    // Tried again later, the old refusal does not stand beside the new answer.
    QCOMPARE(await(work().review().accept(m_app)).kind, AcceptOutcome::Kind::PayoutMissing);
    QCOMPARE(journal().openFor(m_app.value).size(), 1);
}

void TestWrites::aLostAcceptanceIsLookedUp()
{
    m_desk->fault(u"PATCH"_s, m_application, u"dropAfter"_s);
    QSignalSpy resolved(&work().review(), &ReviewService::acceptanceResolved);
    const AcceptOutcome outcome = await(work().review().accept(m_app));
    QCOMPARE(outcome.kind, AcceptOutcome::Kind::Unknown);
    // While it is unknown there is no second one.
    QCOMPARE(await(work().review().accept(m_app)).kind, AcceptOutcome::Kind::NotKept);
    QTRY_COMPARE(resolved.count(), 1);
    QVERIFY(resolved.first()[1].toBool());
    QVERIFY(!resolved.first()[2].value<ContractId>().isEmpty());
    QCOMPARE(patches(), 1);
    QTRY_VERIFY(cache().contract(resolved.first()[2].value<ContractId>()));
}

void TestWrites::acceptedTwiceAtOnce()
{
    auto first = work().review().accept(m_app);
    auto second = work().review().accept(m_app);
    QCOMPARE(await(first).kind, AcceptOutcome::Kind::Accepted);
    QCOMPARE(await(second).kind, AcceptOutcome::Kind::NotKept);
    QCOMPARE(patches(), 1);
}

void TestWrites::declineUndone()
{
    const WriteOutcome outcome = await(work().review().decline(m_app));
    QCOMPARE(outcome.kind, Kind::Waiting);
    const DecisionState held = work().review().decision(m_app);
    QCOMPARE(held.kind, DecisionState::Kind::Held);
    QVERIFY(held.holdLeftMs > 5'000);
    work().review().pauseHold(outcome.journalId, true);
    QVERIFY(work().review().decision(m_app).holdLeftMs > 5'000);
    work().review().undo(outcome.journalId);
    QTRY_COMPARE(work().review().decision(m_app).kind, DecisionState::Kind::None);
    work().review().release(outcome.journalId); // too late for that
    QCOMPARE(await(work().review().accept(m_app)).kind, AcceptOutcome::Kind::Accepted);
    QCOMPARE(patches(), 1);
}

void TestWrites::declineAfterTheHold()
{
    const WriteOutcome outcome = await(work().review().decline(m_app));
    work().review().release(outcome.journalId);
    work().review().release(outcome.journalId);
    QTRY_COMPARE(cache().application(m_app)->status, Open(ApplicationStatus::Rejected));
    QTRY_COMPARE(state(outcome.journalId), JournalState::Done);
    QCOMPARE(patches(), 1);
}

void TestWrites::endedInTheHold()
{
    const qint64 id = await(work().review().decline(m_app)).journalId;
    m_desk->close();
    m_desk->open();
    work().gate().sendWaiting();
    work().reconciler().lookNow();
    QCOMPARE(bodies().size(), bodies().size()); // the account is in use meanwhile
    QCOMPARE(work().review().decision(m_app).kind, DecisionState::Kind::NotSent);
    QCOMPARE(patches(), 0);
    work().review().release(id);
    QTRY_COMPARE(state(id), JournalState::Done);
    QCOMPARE(patches(), 1);
}

void TestWrites::offlineNothingLeavesUnasked()
{
    const qint64 held = await(work().review().decline(m_app)).journalId;
    const ApplicationId other = m_desk->pending(m_role).value(1);
    work().setOffline(true);
    QCOMPARE(await(work().review().accept(other)).kind, AcceptOutcome::Kind::NotSent);
    QVERIFY(journal().openFor(other.value).isEmpty());
    QCOMPARE(say(u"not kept for later"_s).kind, Kind::NotSent);
    work().review().release(held); // the hold runs out
    QTRY_COMPARE(state(held), JournalState::NotDone);
    work().setOffline(false);
    QVERIFY(!bodies().contains(u"not kept for later"_s));
    QCOMPARE(state(held), JournalState::NotDone);
    QCOMPARE(patches() + posts(), 0);
}

void TestWrites::whatMayWaitLeavesInItsOrder()
{
    work().setOffline(true);
    QList<qint64> ids;
    for (const QString& body : {u"a"_s, u"b"_s, u"c"_s}) {
        const WriteOutcome outcome = say(body, true);
        QCOMPARE(outcome.kind, Kind::Waiting);
        ids.append(outcome.journalId);
    }
    QCOMPARE(work().threads().outgoing(m_app).first().state, OutgoingMessage::State::Waiting);
    work().threads().discard(ids[1]);
    QTRY_COMPARE(state(ids[1]), JournalState::Discarded);
    // It waits over a restart.
    m_desk->close();
    m_desk->open();
    m_desk->fault(u"POST"_s, m_messages, u"delay"_s, 1, {{u"ms"_s, 200}});
    work().gate().sendWaiting();
    work().gate().sendWaiting();
    QCOMPARE(say(u"d"_s).kind, Kind::Done); // behind those that waited
    QCOMPARE(bodies(), (QStringList{u"a"_s, u"c"_s, u"d"_s}));
    QCOMPARE(posts(), 3);
}

void TestWrites::aSessionThatEndsInMidWork()
{
    QSignalSpy signIn(&work().session(), &Session::signInNeeded);
    m_desk->sandbox.post(u"/sandbox/sessions/end"_s);
    const WriteOutcome refused = say(u"at once or not"_s);
    QCOMPARE(refused.kind, Kind::Refused);
    QCOMPARE(signIn.count(), 1);
    QCOMPARE(say(u"may wait"_s, true).kind, Kind::Waiting);
    QCOMPARE(posts(), 1); // nothing is tried without a session
    m_desk->signIn();
    work().session().credentialRenewed();
    QTRY_COMPARE(posts(), 2);
    work().threads().retry(refused.journalId);
    QTRY_COMPARE(state(refused.journalId), JournalState::Done);
    QCOMPARE(bodies(), (QStringList{u"may wait"_s, u"at once or not"_s}));
    QCOMPARE(signIn.count(), 1);
}

void TestWrites::closedWhileTheAnswerIsUnderWay()
{
    m_desk->fault(u"POST"_s, m_messages, u"delay"_s, 1, {{u"ms"_s, 700}});
    QFuture<WriteOutcome> outcome = work().threads().send(m_app, u"and gone"_s, false);
    QTRY_VERIFY(!work().threads().outgoing(m_app).isEmpty() &&
                state(work().threads().outgoing(m_app).first().journalId) == JournalState::Sending);
    // Until the sandbox has it.
    QTRY_VERIFY(posts() == 1 || m_desk->sandbox.isRunning());
    const qint64 id = work().threads().outgoing(m_app).first().journalId;
    m_desk->close();
    QVERIFY(!outcome.isFinished() || outcome.isCanceled() ||
            outcome.result().kind == Kind::Waiting); // kept, or fell away: never "failed"
    m_desk->open();
    QCOMPARE(state(id), JournalState::Unknown);
    m_desk->clock.ahead = 61'000;
    work().reconciler().lookNow();
    QTRY_VERIFY(state(id) == JournalState::Done || state(id) == JournalState::NotDone);
    QCOMPARE(bodies().count(u"and gone"_s), state(id) == JournalState::Done ? 1 : 0);
    QVERIFY(posts() <= 1);
}

void TestWrites::refusedAndTriedAgain()
{
    m_desk->fault(u"POST"_s, m_messages, u"status"_s, 1,
                  {{u"status"_s, 429}, {u"retryAfter"_s, 1}});
    const WriteOutcome outcome = say(u"too much"_s, true);
    QCOMPARE(outcome.kind, Kind::Refused);
    QCOMPARE(outcome.error.kind, ApiError::Kind::RateLimited);
    QCOMPARE(work().threads().outgoing(m_app).first().error.status, 429);
    QCOMPARE(posts(), 1);
    work().threads().retry(outcome.journalId);
    QTRY_COMPARE(state(outcome.journalId), JournalState::Done);
    QCOMPARE(posts(), 2);
}

QTEST_GUILESS_MAIN(TestWrites)
#include "tst_writes.moc"
