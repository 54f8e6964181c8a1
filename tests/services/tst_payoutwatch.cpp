#include "desk.h"

using namespace agh;
using namespace agh::test;
using namespace Qt::Literals::StringLiterals;

/// The payout method of an applicant is waited for, and told once.
class TestPayoutWatch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QVERIFY(m_desk.emplace().start());
        m_role = m_desk->biggestRole();
        const QList<ApplicationId> lacking = m_desk->pending(m_role, rules::Payout::Lacks);
        QVERIFY(!lacking.isEmpty());
        m_app = lacking.first();
        m_desk->sandbox.forgetRequests();
    }
    void cleanup() { m_desk.reset(); }

    void itAppearsInTheApplication()
    {
        QSignalSpy appeared(&watch(), &PayoutWatch::appeared);
        watch().watch(m_app, true);
        QCOMPARE(watch().state(m_app), State::Watching);
        tell(); // as the service tells it with the application
        QTRY_COMPARE(watch().state(m_app), State::Appeared);
        QCOMPARE(appeared.count(), 1);
        QCOMPARE(appeared.first()[0].value<ApplicationId>(), m_app);
        tell();
        QCOMPARE(appeared.count(), 1); // once
    }
    void itIsLookedForAmongTheAgents()
    {
        watch().watch(m_app, true);
        QTRY_VERIFY(m_desk->sent(u"GET"_s, u"/api/browse"_s) >= 1);
        const int before = m_desk->sent(u"GET"_s, u"/api/browse"_s);
        watch().watch(m_app, false);
        QCOMPARE(watch().state(m_app), State::None);
        watch().checkNow(); // nobody is waited for: nothing is read
        QCOMPARE(m_desk->sent(u"GET"_s, u"/api/browse"_s), before);
    }
    void itIsKeptOverAStart()
    {
        watch().watch(m_app, true);
        m_desk->close();
        m_desk->open();
        QCOMPARE(watch().state(m_app), State::Watching);
        watch().watch(m_app, false);
        m_desk->close();
        m_desk->open();
        QCOMPARE(watch().state(m_app), State::None);
    }

private:
    using State = PayoutWatch::State;
    PayoutWatch& watch() { return m_desk->work->payoutWatch(); }
    void tell()
    {
        Cache& cache = m_desk->work->store().cache();
        Application application = *cache.application(m_app);
        application.agent->payoutMethods = {cache.role(m_role)->payment.rail};
        application.updatedAt = Timestamp::fromMs(application.updatedAt.ms() + 1);
        QVERIFY(await(cache.upsert(application)));
    }
    std::optional<Desk> m_desk;
    RoleId m_role;
    ApplicationId m_app;
};

QTEST_GUILESS_MAIN(TestPayoutWatch)
#include "tst_payoutwatch.moc"
