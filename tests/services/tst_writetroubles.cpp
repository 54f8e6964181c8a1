#include "desk.h"

#include <QElapsedTimer>

using namespace agh;
using namespace agh::test;
using namespace Qt::Literals::StringLiterals;

/// Writes on a computer, and with a service, that do not do as they should.
class TestWriteTroubles : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QVERIFY(m_desk.emplace().start());
        m_app = m_desk->pending(m_desk->biggestRole()).value(0);
        QVERIFY(!m_app.isEmpty());
        m_messages = u"/api/applications/%1/messages"_s.arg(m_app.value);
        m_desk->sandbox.forgetRequests();
    }
    void cleanup() { m_desk.reset(); }

    void theDiskDoesNotTakeTheAnswerForAWhile()
    {
        m_desk->fault(u"PATCH"_s, u"/api/applications/"_s + m_app.value, u"delay"_s, 1,
                      {{u"ms"_s, 1'500}});
        QFuture<AcceptOutcome> accepted = work().review().accept(m_app);
        QTRY_VERIFY(firstOpen() && firstOpen()->state == JournalState::Sending);
        const qint64 id = firstOpen()->id;
        // A sum that is too big for it: whatever moves fails, and not for being refused.
        ruin(u"CREATE TRIGGER refuse BEFORE UPDATE ON journal WHEN "
             "abs(-9223372036854775807 - 1) > 0 BEGIN SELECT 1; END"_s);
        const AcceptOutcome outcome = await(accepted);
        QCOMPARE(outcome.kind, AcceptOutcome::Kind::Accepted);
        // It is tried every few seconds, and not only once.
        QElapsedTimer time;
        time.start();
        QTRY_VERIFY_WITH_TIMEOUT(time.elapsed() > 6'000, 10'000);
        QCOMPARE(journal().entry(id)->state, JournalState::Sending);
        ruin(u"DROP TRIGGER refuse"_s);
        QTRY_COMPARE_WITH_TIMEOUT(journal().entry(id)->state, JournalState::Done, 10'000);
        QCOMPARE(journal().entry(id)->remoteId, outcome.contract.value);
        QCOMPARE(m_desk->sent(u"PATCH"_s, u"/api/applications"_s), 1);
    }

    void whatTriedAndWaitsAgainSaysSo()
    {
        work().setOffline(true);
        (void)await(work().threads().send(m_app, u"When you can"_s, true));
        auto shown = OutgoingMessage::State::Sending; // as a page has it, which looks when told to
        connect(&work().threads(), &ThreadService::outgoingChanged, this, [&] {
            const QList<OutgoingMessage> out = work().threads().outgoing(m_app);
            shown = out.isEmpty() ? OutgoingMessage::State::Refused : out.first().state;
        });
        m_desk->sandbox.kill();
        work().setOffline(false); // the network is there, the service is not
        QTRY_COMPARE(work().session().reach(), Session::Reach::Unreachable);
        QTRY_COMPARE(shown, OutgoingMessage::State::Waiting);
        disconnect(&work().threads(), nullptr, this, nullptr);
    }

    void oneThatWasSentMeanwhileIsNotTakenForTheLostOne()
    {
        m_desk->fault(u"POST"_s, m_messages, u"dropBefore"_s);
        m_desk->fault(u"GET"_s, m_messages, u"delay"_s, 1, {{u"ms"_s, 1'500}});
        (void)await(work().threads().send(m_app, u"Still there?"_s, false));
        const qint64 lost = firstOpen()->id;
        QTRY_COMPARE(journal().entry(lost)->state, JournalState::Unknown);
        work().reconciler().lookNow(); // begins before the next one is there
        const WriteOutcome second = await(work().threads().send(m_app, u"Still there?"_s, false));
        QTRY_COMPARE(journal().entry(second.journalId)->state, JournalState::Done);
        QTRY_VERIFY(journal().entry(lost)->checkedMs > 0);
        QCOMPARE(journal().entry(lost)->state, JournalState::Unknown);
        m_desk->clock.ahead = 61'000;
        work().reconciler().lookNow();
        QTRY_COMPARE(journal().entry(lost)->state, JournalState::NotDone);
        QCOMPARE(m_desk->sent(u"POST"_s, m_messages), 2);
    }

private:
    AccountWork& work() { return *m_desk->work; }
    Journal& journal() { return work().store().journal(); }
    std::optional<JournalEntry> firstOpen()
    {
        const QList<JournalEntry> open = journal().openFor(m_app.value);
        return open.isEmpty() ? std::nullopt : std::optional(open.first());
    }
    /// Another hand on the file of the person's work.
    void ruin(const QString& sql)
    {
        auto other = Connection::open(m_desk->folder.filePath(u"work/work.sqlite"_s), u":memory:"_s,
                                      Connection::Mode::ReadWrite);
        QVERIFY(other);
        const auto done = (*other)->run(sql);
        QVERIFY2(done, qPrintable(done ? QString() : done.error().detail));
    }
    std::optional<Desk> m_desk;
    ApplicationId m_app;
    QString m_messages;
};

QTEST_GUILESS_MAIN(TestWriteTroubles)
#include "tst_writetroubles.moc"
