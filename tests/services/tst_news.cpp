#include "desk.h"
#include "services/newswatch.h"

using namespace agh;
using namespace agh::test;
using namespace Qt::Literals::StringLiterals;

/// What is told as news, and what is not: against the real sandbox.
class TestNews : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QVERIFY(m_desk.emplace().start());
        m_role = m_desk->biggestRole();
        m_applicant = m_desk->pending(m_role).value(0);
        QVERIFY(!m_applicant.isEmpty());
        work().news().setSettleTime(std::chrono::milliseconds(10));
    }
    void cleanup() { m_desk.reset(); }

    void whatWasThereBeforeIsNoNews()
    {
        work().news().start();
        QSignalSpy written(&work().news(), &NewsWatch::written);
        read(m_applicant);
        settleNews();
        QCOMPARE(written.size(), 0);
    }

    void aMessageIsToldOnce()
    {
        work().news().start();
        read(m_applicant);
        settleNews();
        QSignalSpy written(&work().news(), &NewsWatch::written);
        say(m_applicant, u"I can begin on Monday."_s);
        read(m_applicant);
        QTRY_COMPARE(written.size(), 1);
        const auto news = written.at(0).at(0).value<QList<ThreadNews>>();
        QCOMPARE(news.size(), 1);
        QCOMPARE(news[0].application, m_applicant);
        QCOMPARE(news[0].last.body, u"I can begin on Monday."_s);
        QVERIFY(news[0].unread > 0);
        read(m_applicant);
        settleNews();
        QCOMPARE(written.size(), 1);
    }

    void aClockFarAheadMutesNothing()
    {
        m_desk->clock.ahead = 26 * 3'600'000;
        work().news().start();
        read(m_applicant);
        settleNews();
        QSignalSpy written(&work().news(), &NewsWatch::written);
        say(m_applicant, u"Today still."_s);
        read(m_applicant);
        QTRY_COMPARE(written.size(), 1);
    }

    void ourOwnMessageIsNoNews()
    {
        work().news().start();
        read(m_applicant);
        settleNews();
        QSignalSpy written(&work().news(), &NewsWatch::written);
        (void)await(work().threads().send(m_applicant, u"Hello"_s, false));
        read(m_applicant);
        settleNews();
        QCOMPARE(written.size(), 0);
    }

    void theConversationOnTheScreenIsNotTold()
    {
        work().news().start();
        read(m_applicant);
        settleNews();
        work().poller().setOpenThread(m_applicant);
        QSignalSpy written(&work().news(), &NewsWatch::written);
        say(m_applicant, u"Are you there?"_s);
        read(m_applicant);
        settleNews();
        QCOMPARE(written.size(), 0);
    }

    void readingItIsToldToo()
    {
        work().news().start();
        read(m_applicant);
        QSignalSpy written(&work().news(), &NewsWatch::written);
        say(m_applicant, u"One more thing."_s);
        read(m_applicant);
        QTRY_COMPARE(written.size(), 1);
        QSignalSpy over(&work().news(), &NewsWatch::read);
        work().threads().markRead(m_applicant);
        QTRY_COMPARE(over.size(), 1);
        QCOMPARE(over.at(0).at(0).value<ApplicationId>(), m_applicant);
    }

    void aNewApplicantIsToldOnceAlsoAfterARestart()
    {
        work().news().start();
        QSignalSpy applied(&work().news(), &NewsWatch::applied);
        readApplicants();
        settleNews();
        QCOMPARE(applied.size(), 0); // those of the demo world came long before
        bool came = false;
        for (const SandboxProcess::DemoAgent& agent : m_desk->sandbox.agents()) {
            m_desk->sandbox.act(u"apply"_s,
                                {{u"roleId"_s, m_role.value}, {u"agentId"_s, agent.id}});
            came = m_desk->sandbox.lastStatus() / 100 == 2;
            if (came)
                break;
        }
        QVERIFY(came);
        readApplicants();
        QTRY_COMPARE(applied.size(), 1);
        QCOMPARE(applied.at(0).at(0).value<RoleId>(), m_role);
        QCOMPARE(applied.at(0).at(1).toInt(), 1);
        m_desk->close();
        m_desk->open();
        work().news().setSettleTime(std::chrono::milliseconds(10));
        work().news().start();
        QSignalSpy again(&work().news(), &NewsWatch::applied);
        readApplicants();
        settleNews();
        QCOMPARE(again.size(), 0);
    }

private:
    AccountWork& work() { return *m_desk->work; }
    void read(const ApplicationId& id)
    {
        QSignalSpy refreshed(&work().threads(), &ThreadService::refreshed);
        work().threads().refreshThread(id);
        QTRY_VERIFY(!refreshed.isEmpty());
    }
    void readApplicants()
    {
        work().review().refreshApplicants(m_role);
        m_desk->settle({Scope::Kind::Applicants, m_role.value});
    }
    /// Everything that was asked of the store so far is answered, and the settle time has passed.
    void settleNews()
    {
        (void)got(work().store().cache().newestIncoming());
        QDeadlineTimer settled(100);
        QTRY_VERIFY(settled.hasExpired());
        (void)got(work().store().cache().newestIncoming());
    }
    void say(const ApplicationId& id, const QString& words)
    {
        m_desk->sandbox.act(u"message"_s, {{u"applicationId"_s, id.value}, {u"body"_s, words}});
        QCOMPARE(m_desk->sandbox.lastStatus() / 100, 2);
    }
    std::optional<Desk> m_desk;
    RoleId m_role;
    ApplicationId m_applicant;
};

QTEST_GUILESS_MAIN(TestNews)
#include "tst_news.moc"
