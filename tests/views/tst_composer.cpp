#include "reviewbench.h"

using namespace agh;
using namespace Qt::Literals::StringLiterals;

/// What a person types: kept, with its conversation, and sent once.
class TestComposer : public QObject
{
    Q_OBJECT

    Composer& composer() { return *m_bench->page->applicant()->composer(); }
    ThreadModel& thread() { return *m_bench->page->applicant()->thread(); }
    QString id() const { return m_bench->page->applicant()->applicationId(); }
    qsizetype posts()
    {
        return m_bench->sandbox.requests(u"POST"_s, u"/api/applications/%1/messages"_s.arg(id()))
            .size();
    }
    QModelIndex last() { return thread().index(thread().count() - 1); }
    int lastState() { return last().data(ThreadModel::StateRole).toInt(); }
    /// Opens a row and waits until its conversation was read.
    void openRow(int row)
    {
        m_bench->page->select(row);
        QTRY_VERIFY(m_bench->work->store().cache().info({Scope::Kind::Messages, id()}).fetchedMs >
                    0);
    }

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<test::ReviewBench>();
        QVERIFY2(m_bench->begin(), qPrintable(m_bench->sandbox.errorText()));
        QTRY_VERIFY_WITH_TIMEOUT(m_bench->hasApplicants(), 20'000);
        openRow(m_bench->openRow());
    }
    void cleanup() { m_bench.reset(); }

    void aMessageIsSentOnceAndShown()
    {
        const int before = thread().messages();
        composer().setText(u"Could you start on Monday?"_s);
        QVERIFY(composer().canSend());
        QSignalSpy sent(&composer(), &Composer::sent);
        composer().send(true);
        QCOMPARE(sent.size(), 0);
        composer().send();
        composer().send();                                            // a double click
        QCOMPARE(composer().text(), u"Could you start on Monday?"_s); // the journal first
        QTRY_COMPARE(sent.size(), 1);
        QCOMPARE(composer().text(), QString());
        QTRY_COMPARE(lastState(), int(ThreadModel::Sent));
        QCOMPARE(thread().messages(), before + 1);
        QCOMPARE(posts(), 1);
        QVERIFY(m_bench->work->store().drafts().load(u"message"_s, id()).isEmpty());
    }

    void sentOnceThoughAnotherWasOpenedMeanwhile()
    {
        const int row = m_bench->page->currentIndex();
        composer().setText(u"Once, please"_s);
        composer().send();
        m_bench->page->next();
        m_bench->page->select(row);
        QVERIFY(!composer().canSend());
        composer().send();
        QTRY_COMPARE(composer().text(), QString());
        QTRY_COMPARE(lastState(), int(ThreadModel::Sent));
        QCOMPARE(posts(), 1);
    }

    void textsStayWithTheirConversationAndOverARestart()
    {
        const int first = m_bench->page->currentIndex();
        composer().setText(u"To the first"_s);
        m_bench->page->next();
        QCOMPARE(composer().text(), QString());
        composer().setText(u"To the second"_s);
        m_bench->page->select(first);
        QCOMPARE(composer().text(), u"To the first"_s);
        QTRY_COMPARE(composer().savedText(), u"Saved on this computer"_s);
        m_bench->page->next();
        QCOMPARE(composer().text(), u"To the second"_s);
        QVERIFY(m_bench->open(true));
        QCOMPARE(composer().text(), u"To the second"_s);
        QTRY_VERIFY(m_bench->page->applicants()->count() > 0);
        m_bench->page->select(first);
        QCOMPARE(composer().text(), u"To the first"_s);
    }

    void aLostAnswerIsUnknownAndThenFoundNotSentAgain()
    {
        m_bench->fault("POST", u"/api/applications/*/messages"_s, "dropAfter");
        const int before = thread().messages();
        composer().setText(u"Did this arrive?"_s);
        composer().send();
        QTRY_COMPARE(lastState(), int(ThreadModel::Unknown));
        QVERIFY(!last().data(ThreadModel::CanRetryRole).toBool());
        QVERIFY(!last().data(ThreadModel::CanDiscardRole).toBool());
        QTRY_COMPARE_WITH_TIMEOUT(lastState(), int(ThreadModel::Sent), 15'000);
        QCOMPARE(thread().messages(), before + 1);
        QCOMPARE(posts(), 1);
    }

    void oneThatDidNotArriveIsSentAgainByThePersonOnly()
    {
        m_bench->fault("POST", u"/api/applications/*/messages"_s, "dropBefore");
        composer().setText(u"And this?"_s);
        composer().send();
        QTRY_COMPARE(lastState(), int(ThreadModel::Unknown));
        m_bench->clock.later = 61'000;
        m_bench->work->reconciler().lookNow();
        QTRY_COMPARE_WITH_TIMEOUT(lastState(), int(ThreadModel::NotDone), 15'000);
        QCOMPARE(posts(), 1);
        thread().retry(thread().count() - 1);
        QTRY_COMPARE(lastState(), int(ThreadModel::Sent));
        QCOMPARE(posts(), 2);
    }

    void aRefusedOneGoesBackIntoTheField()
    {
        m_bench->sandbox.addFault({{u"method"_s, u"POST"_s},
                                   {u"path"_s, u"/api/applications/*/messages"_s},
                                   {u"kind"_s, u"status"_s},
                                   {u"status"_s, 400},
                                   {u"count"_s, 1}});
        composer().setText(u"Refused words"_s);
        composer().send();
        QTRY_COMPARE(lastState(), int(ThreadModel::Refused));
        QVERIFY(last().data(ThreadModel::StateTextRole).toString().startsWith(u"Not sent: "_s));
        composer().setText(u"More words"_s);
        thread().edit(thread().count() - 1);
        QCOMPARE(composer().text(), u"Refused words\n\nMore words"_s);
        QVERIFY(composer().undoChange());
        QCOMPARE(composer().text(), u"More words"_s);
        QVERIFY(!composer().undoChange());
        QTRY_VERIFY(m_bench->work->threads().outgoing(ApplicationId{id()}).isEmpty());
    }

    void offlineItWaitsWhereThePersonChoseSo()
    {
        m_bench->work->setOffline(true);
        composer().setText(u"Later is fine"_s);
        QVERIFY(!composer().canSend() && composer().canSendLater());
        composer().send();
        QCOMPARE(composer().text(), u"Later is fine"_s);
        composer().sendLater();
        QTRY_COMPARE(composer().text(), QString());
        QTRY_COMPARE(lastState(), int(ThreadModel::Waiting));
        QVERIFY(m_bench->open(true)); // still there at the next start
        QTRY_COMPARE(lastState(), int(ThreadModel::Waiting));
        m_bench->work->setOffline(false);
        QTRY_COMPARE(lastState(), int(ThreadModel::Sent));
        QCOMPARE(posts(), 1);
    }

    void anAnswerShowsByItselfBehindTheNewLine()
    {
        composer().setText(u"Hello"_s);
        composer().send();
        QTRY_COMPARE(lastState(), int(ThreadModel::Sent));
        const int row = m_bench->page->currentIndex();
        const QString application = id();
        m_bench->page->select(-1);
        m_bench->sandbox.act(u"message"_s, {{u"applicationId"_s, application},
                                            {u"body"_s, u"Hello **yourself**"_s}});
        m_bench->work->threads().refreshThread(ApplicationId{application});
        const auto unread = [&] {
            return m_bench->page->applicants()->index(row).data(ApplicantsList::UnreadRole).toInt();
        };
        QTRY_COMPARE(unread(), 1);
        m_bench->page->queue()->filters()->toggle(u"unread"_s);
        QTRY_COMPARE(m_bench->page->applicants()->count(), 1);
        m_bench->page->queue()->filters()->clear();
        QTRY_COMPARE(m_bench->page->applicants()->count(), 20);
        m_bench->page->select(row);
        QCOMPARE(last().data(ThreadModel::OwnRole).toBool(), false);
        QCOMPARE(thread().index(thread().count() - 2).data(ThreadModel::KindRole).toInt(),
                 int(ThreadModel::New));
        QTRY_COMPARE(unread(), 0); // seen, and the line stays where it was
        QCOMPARE(thread().index(thread().count() - 2).data(ThreadModel::KindRole).toInt(),
                 int(ThreadModel::New));
        // The next one is read by the poller, within five seconds.
        m_bench->sandbox.act(u"message"_s,
                             {{u"applicationId"_s, application}, {u"body"_s, u"Still there?"_s}});
        QTRY_VERIFY_WITH_TIMEOUT(
            last().data(ThreadModel::AccessibleTextRole).toString().contains(u"Still there?"_s),
            9'000);
    }

    void notWatchedNothingCountsAsRead()
    {
        m_bench->page->setWatched(false);
        const QString application = id();
        m_bench->sandbox.act(u"message"_s,
                             {{u"applicationId"_s, application}, {u"body"_s, u"Psst"_s}});
        m_bench->work->threads().refreshThread(ApplicationId{application});
        const auto unread = [&] {
            return m_bench->work->store().cache().thread(ApplicationId{application}).unread;
        };
        QTRY_VERIFY(unread() > 0);
        m_bench->page->setWatched(true);
        QTRY_COMPARE(unread(), 0);
    }

private:
    std::unique_ptr<test::ReviewBench> m_bench;
};

QTEST_GUILESS_MAIN(TestComposer)
#include "tst_composer.moc"
