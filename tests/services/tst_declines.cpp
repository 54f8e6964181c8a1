#include "desk.h"

using namespace agh;
using namespace agh::test;
using namespace Qt::Literals::StringLiterals;

/// Declining with words: the message first, the decline only when it was carried out.
class TestDeclines : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QVERIFY(m_desk.emplace().start());
        m_role = m_desk->biggestRole();
        m_apps = m_desk->pending(m_role);
        QVERIFY(m_apps.size() >= 3);
        m_app = m_apps.first();
        m_messages = u"/api/applications/%1/messages"_s.arg(m_app.value);
        m_application = u"/api/applications/%1"_s.arg(m_app.value);
        m_desk->sandbox.forgetRequests();
    }
    void cleanup() { m_desk.reset(); }
    void theMessageGoesFirst();
    void undoneInTheHold();
    void theHoldStandsStill();
    void refusedWordsHoldTheDecline();
    void lostWordsHoldTheDecline();
    void lostWordsThatNeverArrived();
    void declinedWithoutTheWords();
    void discardingTheWordsHoldsTheDecline();
    void endedInTheHold();
    void endedBetweenTheTwo();
    void endedWhileTheWordsAreUnderWay();
    void offlineItWaitsOnlyWhereChosen();
    void waitingOverARestart();
    void aNewDeclineTakesThePlace();
    void whoCannotBeDeclined();

private:
    using Kind = DecisionState::Kind;
    using Words = DecisionState::Words;
    AccountWork& work() { return *m_desk->work; }
    Journal& journal() { return work().store().journal(); }
    DecisionState decision() { return work().review().decision(m_app); }
    int posts() { return m_desk->sent(u"POST"_s, m_messages); }
    int patches() { return m_desk->sent(u"PATCH"_s, m_application); }
    qint64 decline(const QString& words, bool mayWait = false)
    {
        const auto ids = await(work().declines().decline({{m_app, words}}, mayWait));
        if (!ids)
            qFatal("not kept");
        return ids->first();
    }
    /// As if the ten seconds were over.
    void now(qint64 id) { work().gate().release(id); }
    QString status()
    {
        return await(work().session().read(api::getApplication(m_app)))->status.text();
    }
    qsizetype said(const QString& words)
    {
        work().threads().refreshThread(m_app);
        m_desk->settle({Scope::Kind::Messages, m_app.value});
        qsizetype count = 0;
        for (const Message& message : work().store().cache().messages(m_app))
            count += message.body == words;
        return count;
    }
    void again()
    {
        m_desk->close();
        m_desk->open();
    }
    std::optional<Desk> m_desk;
    RoleId m_role;
    QList<ApplicationId> m_apps;
    ApplicationId m_app;
    QString m_messages, m_application;
};

void TestDeclines::theMessageGoesFirst()
{
    const qint64 id = decline(u"Thank you. It is a no."_s);
    QCOMPARE(decision().kind, Kind::Held);
    QCOMPARE(decision().words, Words::Held);
    QVERIFY(decision().holdLeftMs > 8'000);
    QCOMPARE(work().declines().wordsOf(id), u"Thank you. It is a no."_s);
    QCOMPARE(posts() + patches(), 0);
    now(id);
    QTRY_COMPARE(decision().kind, Kind::None);
    QCOMPARE(posts(), 1);
    QCOMPARE(patches(), 1);
    QCOMPARE(status(), u"rejected"_s);
    QCOMPARE(said(u"Thank you. It is a no."_s), 1);
    const auto all = m_desk->sandbox.requests();
    QStringList writes;
    for (const QJsonObject& one : all) {
        if (one[u"method"_s].toString() != u"GET"_s)
            writes << one[u"method"_s].toString();
    }
    QCOMPARE(writes, (QStringList{u"POST"_s, u"PATCH"_s}));
}

void TestDeclines::undoneInTheHold()
{
    const qint64 id = decline(u"No"_s);
    work().declines().undo({id});
    QTRY_COMPARE(decision().kind, Kind::None);
    QVERIFY(journal().openFor(m_app.value).isEmpty());
    QCOMPARE(posts() + patches(), 0);
    QCOMPARE(status(), u"pending"_s);
}

void TestDeclines::theHoldStandsStill()
{
    QList<DeclineOrder> orders;
    for (const ApplicationId& app : m_apps)
        orders.append({app, u"No"_s});
    const auto ids = await(work().declines().decline(orders, false));
    QVERIFY(ids);
    QCOMPARE(ids->size(), m_apps.size());
    work().declines().pause(ids->first(), true); // one for all
    const int left = work().review().decision(m_apps.last()).holdLeftMs;
    QElapsedTimer passing;
    passing.start();
    QTRY_VERIFY(passing.elapsed() > 300);
    QCOMPARE(work().review().decision(m_apps.last()).holdLeftMs, left);
    work().declines().pause(ids->last(), false);
    QTRY_VERIFY(work().review().decision(m_app).holdLeftMs < left);
    work().declines().undo(*ids);
    for (const ApplicationId& app : m_apps)
        QTRY_COMPARE(work().review().decision(app).kind, Kind::None);
}

void TestDeclines::refusedWordsHoldTheDecline()
{
    m_desk->fault(u"POST"_s, m_messages, u"status"_s, 1, {{u"status"_s, 429}});
    const qint64 id = decline(u"No"_s);
    now(id);
    QTRY_COMPARE(decision().words, Words::Refused);
    QTRY_COMPARE(decision().kind, Kind::NotSent);
    QVERIFY(!decision().wasHeld);
    QCOMPARE(decision().messageError.status, 429);
    QCOMPARE(patches(), 0);
    QCOMPARE(work().declines().standing(), QList{m_app});
    again(); // says the same after a start
    QCOMPARE(decision().words, Words::Refused);
    QCOMPARE(decision().kind, Kind::NotSent);
    work().declines().sendStanding({id}); // the person: the message again, then the decline
    QTRY_COMPARE(decision().kind, Kind::None);
    QCOMPARE(posts(), 2);
    QCOMPARE(patches(), 1);
    QCOMPARE(said(u"No"_s), 1);
    QCOMPARE(status(), u"rejected"_s);
}

void TestDeclines::lostWordsHoldTheDecline()
{
    m_desk->fault(u"POST"_s, m_messages, u"dropAfter"_s);
    const qint64 id = decline(u"No"_s);
    now(id);
    QTRY_COMPARE(decision().kind, Kind::NotSent);
    QCOMPARE(decision().words, Words::Unknown);
    work().declines().sendStanding({id});        // not while it is being looked up
    QTRY_COMPARE(decision().words, Words::Sent); // found
    QCOMPARE(decision().kind, Kind::NotSent);    // and the decline waits for the person
    QCOMPARE(patches(), 0);
    QCOMPARE(status(), u"pending"_s);
    work().declines().sendStanding({id});
    QTRY_COMPARE(decision().kind, Kind::None);
    QCOMPARE(posts(), 1);
    QCOMPARE(patches(), 1);
    QCOMPARE(said(u"No"_s), 1);
}

void TestDeclines::lostWordsThatNeverArrived()
{
    m_desk->fault(u"POST"_s, m_messages, u"dropBefore"_s);
    const qint64 id = decline(u"No"_s);
    now(id);
    QTRY_COMPARE(decision().words, Words::Unknown);
    m_desk->clock.ahead = 61'000;
    work().reconciler().lookNow();
    QTRY_COMPARE(decision().words, Words::NotSent);
    QCOMPARE(decision().kind, Kind::NotSent);
    work().declines().sendStanding({id});
    QTRY_COMPARE(decision().kind, Kind::None);
    QCOMPARE(posts(), 2);
    QCOMPARE(said(u"No"_s), 1);
    QCOMPARE(status(), u"rejected"_s);
}

void TestDeclines::declinedWithoutTheWords()
{
    m_desk->fault(u"POST"_s, m_messages, u"status"_s, 1, {{u"status"_s, 400}});
    const qint64 id = decline(u"No"_s);
    now(id);
    QTRY_COMPARE(decision().words, Words::Refused);
    work().declines().sendWithoutWords(id);
    QTRY_COMPARE(decision().kind, Kind::None);
    QCOMPARE(posts(), 1);
    QCOMPARE(status(), u"rejected"_s);
    QVERIFY(work().threads().outgoing(m_app).isEmpty());
}

void TestDeclines::discardingTheWordsHoldsTheDecline()
{
    const qint64 id = decline(u"No"_s);
    work().gate().discard(decision().messageId); // in the conversation
    QTRY_COMPARE(decision().words, Words::Dropped);
    QCOMPARE(decision().kind, Kind::NotSent); // its hold is over too
    QCOMPARE(posts() + patches(), 0);
    work().declines().sendStanding({id});
    QTRY_COMPARE(decision().kind, Kind::None);
    QCOMPARE(posts(), 0);
    QCOMPARE(patches(), 1);
}

void TestDeclines::endedInTheHold()
{
    const qint64 id = decline(u"No"_s);
    again();
    QCOMPARE(decision().kind, Kind::NotSent);
    QVERIFY(decision().wasHeld);
    QCOMPARE(work().declines().standing(), QList{m_app});
    QCOMPARE(work().declines().wordsOf(id), u"No"_s);
    QCOMPARE(posts() + patches(), 0);
    work().declines().sendStanding({id});
    QTRY_COMPARE(decision().kind, Kind::None);
    QCOMPARE(posts(), 1);
    QCOMPARE(patches(), 1);
    QVERIFY(work().declines().standing().isEmpty());
}

void TestDeclines::endedBetweenTheTwo()
{
    // The message was answered, the decline had not been taken yet.
    m_desk->fault(u"PATCH"_s, m_application, u"delay"_s, 1, {{u"ms"_s, 60'000}});
    const qint64 id = decline(u"No"_s);
    now(id);
    QTRY_COMPARE(journal().entry(decision().messageId)->state, JournalState::Done);
    // As a kill leaves it: not on its way any more.
    QTRY_COMPARE(journal().entry(id)->state, JournalState::Sending);
    again();
    m_desk->sandbox.clearFaults();
    QCOMPARE(decision().kind, Kind::Unknown); // sent, and not known: it is looked up
    QCOMPARE(decision().words, Words::Sent);
    QCOMPARE(posts(), 1);
    m_desk->clock.ahead = 61'000;
    work().reconciler().lookNow();
    QTRY_VERIFY(decision().kind == Kind::NotDone || decision().kind == Kind::None);
    QCOMPARE(posts(), 1);
}

void TestDeclines::endedWhileTheWordsAreUnderWay()
{
    m_desk->fault(u"POST"_s, m_messages, u"delay"_s, 1, {{u"ms"_s, 60'000}});
    const qint64 id = decline(u"No"_s);
    now(id);
    QTRY_COMPARE(journal().entry(decision().messageId)->state, JournalState::Sending);
    QCOMPARE(journal().entry(id)->state, JournalState::Queued);
    QCOMPARE(decision().kind, Kind::Sending);
    again();
    QCOMPARE(decision().words, Words::Unknown);
    QCOMPARE(decision().kind, Kind::NotSent);
    QCOMPARE(patches(), 0);
}

void TestDeclines::offlineItWaitsOnlyWhereChosen()
{
    const qint64 id = decline(u"No"_s);
    work().setOffline(true);
    now(id);
    QTRY_COMPARE(decision().words, Words::NotSent);
    QCOMPARE(decision().kind, Kind::NotSent);
    QCOMPARE(decision().messageError.kind, ApiError::Kind::Offline);
    work().setOffline(false);
    QTRY_VERIFY(work().session().isOnline());
    QCOMPARE(decision().kind, Kind::NotSent); // nothing leaves unasked
    work().setOffline(true);
    work().declines().sendStanding({id}); // now it was chosen
    QTRY_COMPARE(decision().kind, Kind::Waiting);
    QCOMPARE(decision().words, Words::Waiting);
    QCOMPARE(posts() + patches(), 0);
    work().setOffline(false);
    QTRY_COMPARE(decision().kind, Kind::None);
    QCOMPARE(posts(), 1);
    QCOMPARE(patches(), 1);
}

void TestDeclines::waitingOverARestart()
{
    work().setOffline(true);
    const qint64 id = decline(u"No"_s, true);
    now(id);
    QTRY_COMPARE(decision().kind, Kind::Waiting);
    m_desk->close();
    m_desk->open();
    QCOMPARE(decision().kind, Kind::Waiting);
    work().gate().sendWaiting();
    QTRY_COMPARE(decision().kind, Kind::None);
    QCOMPARE(posts(), 1);
    QCOMPARE(patches(), 1);
    QCOMPARE(status(), u"rejected"_s);
}

void TestDeclines::aNewDeclineTakesThePlace()
{
    m_desk->fault(u"POST"_s, m_messages, u"status"_s, 1, {{u"status"_s, 400}});
    now(decline(u"First"_s));
    QTRY_COMPARE(decision().kind, Kind::NotSent);
    QCOMPARE(decision().words, Words::Refused);
    const qint64 second = decline(u"Second"_s);
    now(second);
    QTRY_COMPARE(decision().kind, Kind::None);
    QCOMPARE(said(u"First"_s), 0);
    QCOMPARE(said(u"Second"_s), 1);
    QVERIFY(work().threads().outgoing(m_app).isEmpty());
}

void TestDeclines::whoCannotBeDeclined()
{
    using Obstacle = DeclineService::Obstacle;
    DeclineService& declines = work().declines();
    QCOMPARE(declines.obstacle(m_app, true), Obstacle::None);
    m_desk->fault(u"POST"_s, m_messages, u"dropBefore"_s);
    const qint64 id = decline(u"No"_s);
    QCOMPARE(declines.obstacle(m_app, true), Obstacle::UnderWay);
    now(id);
    QTRY_COMPARE(decision().words, Words::Unknown);
    QTRY_COMPARE(decision().kind, Kind::NotSent);
    QCOMPARE(declines.obstacle(m_app, true), Obstacle::MessageUnknown);
    QCOMPARE(declines.obstacle(m_app, false), Obstacle::None);
    now(decline({}));
    QTRY_COMPARE(declines.obstacle(m_app, false), Obstacle::Decided);
}

QTEST_GUILESS_MAIN(TestDeclines)
#include "tst_declines.moc"
