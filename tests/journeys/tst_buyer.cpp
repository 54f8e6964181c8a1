#include "givensandbox.h"
#include "tour/mainjob.h"

#include <QQuickStyle>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace agh;

#define HELD(move)                                                                                 \
    do {                                                                                           \
        const QString wrong = (move);                                                              \
        if (!wrong.isEmpty()) {                                                                    \
            (void)m_stage->driver().picture(u"" AGH_BINARY_DIR "/journey-wrong.png"_s);            \
            QFAIL(qPrintable(wrong + u"\non the screen: "_s +                                      \
                             m_stage->driver().names().join(u" | "_s)));                           \
        }                                                                                          \
    } while (false)

namespace {
const QString roleTitle = u"Reconcile carrier invoices"_s;
}

/// The buyer's main job where something goes wrong in its middle, through the real windows.
class BuyerJourney : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QQuickStyle::setStyle(u"Basic"_s);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        m_process = std::make_unique<test::SandboxProcess>();
        QVERIFY2(m_process->start(), qPrintable(m_process->errorText()));
        m_sandbox = std::make_unique<test::GivenSandbox>(*m_process);
        m_stage = std::make_unique<TourStage>(*m_sandbox, m_home->path());
        QVERIFY(m_stage->open());
    }
    void cleanup()
    {
        m_stage.reset();
        m_sandbox.reset();
        m_process.reset();
        m_home.reset();
    }

    void anAcceptanceWhoseAnswerIsLostIsUnknownAndThenTrue()
    {
        HELD(enterAsBuyer(*m_stage));
        HELD(openRole(*m_stage, roleTitle));
        HELD(openApplicant(*m_stage, u"Ledgerline"_s));
        m_process->addFault({{u"method"_s, u"PATCH"_s},
                             {u"path"_s, u"/api/applications/*"_s},
                             {u"kind"_s, u"dropAfter"_s},
                             {u"count"_s, 1}});
        m_process->forgetRequests();
        driver().key(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(driver().wait(u"Accept and make contract"_s, QAccessible::Button));
        letDialogSettle(*m_stage);
        driver().key(Qt::Key_Return, Qt::ControlModifier);
        // Said as it is: not known, not failed; then looked up and true.
        AcceptDialog* dialog = review().acceptDialog();
        QTRY_VERIFY_WITH_TIMEOUT(dialog->phase() == AcceptDialog::Unknown ||
                                     m_stage->workspace().place() == Workspace::Contracts ||
                                     dialog->phase() == AcceptDialog::Done,
                                 20'000);
        QVERIFY(dialog->phase() != AcceptDialog::Refused);
        QTRY_VERIFY_WITH_TIMEOUT(review().applicant()->status() == ApplicantsList::Accepted,
                                 20'000);
        QCOMPARE(m_process->requests(u"PATCH"_s).size(), 1);
    }

    void aHeldKeyConfirmsNothing()
    {
        HELD(enterAsBuyer(*m_stage));
        HELD(openRole(*m_stage, roleTitle));
        HELD(openApplicant(*m_stage, u"Ledgerline"_s));
        m_process->forgetRequests();
        driver().key(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(driver().wait(u"Accept and make contract"_s, QAccessible::Button));
        letDialogSettle(*m_stage);
        for (int i = 0; i < 20; ++i) {
            QKeyEvent held(QEvent::KeyPress, Qt::Key_Return, Qt::ControlModifier, u"\r"_s, true);
            QCoreApplication::sendEvent(&driver().window(), &held);
        }
        // Focus starts on Cancel: Return leaves without a word to the service.
        driver().key(Qt::Key_Return);
        QVERIFY(driver().waitGone(u"Accept and make contract"_s));
        QCOMPARE(m_process->requests(u"PATCH"_s).size(), 0);
        QCOMPARE(review().applicant()->status(), ApplicantsList::Pending);
    }

    void aSessionThatEndsLosesNothingTyped()
    {
        HELD(enterAsBuyer(*m_stage));
        HELD(openRole(*m_stage, roleTitle));
        HELD(openApplicant(*m_stage, u"Ledgerline"_s));
        driver().key(Qt::Key_M);
        QTRY_VERIFY(driver().focusName().contains(u"Message"_s));
        const QString words = u"Half a thought about detention"_s;
        driver().type(words);
        QCOMPARE(review().applicant()->composer()->text(), words);
        m_process->post(u"/sandbox/sessions/end"_s, {});
        driver().key(Qt::Key_Escape);
        driver().key(Qt::Key_F5);
        QTRY_VERIFY_WITH_TIMEOUT(m_stage->workspace().signInNeeded(), 15'000);
        QCOMPARE(review().applicant()->composer()->text(), words);
        QCOMPARE(review().applicants()->count(), 20); // what was read stays

        // In place: a link is asked for and used, and the page goes on.
        SignInForm* form = m_stage->workspace().signIn();
        form->requestLink();
        QTRY_COMPARE(form->linkPhase(), SignInForm::WaitFor);
        form->setLinkText(m_process->newestLink(m_process->buyerEmail()));
        form->verify();
        QTRY_VERIFY_WITH_TIMEOUT(!m_stage->workspace().signInNeeded(), 15'000);
        QCOMPARE(review().applicant()->composer()->text(), words);
    }

    void aRestartOfflineFindsTheSamePersonAndTheDraft()
    {
        HELD(enterAsBuyer(*m_stage));
        HELD(openRole(*m_stage, roleTitle));
        HELD(openApplicant(*m_stage, u"Harbour Clerk"_s));
        driver().key(Qt::Key_M);
        QTRY_VERIFY(driver().focusName().contains(u"Message"_s));
        driver().type(u"Tomorrow I will ask about"_s);
        QTRY_VERIFY(!review().applicant()->letter().isEmpty());
        m_stage->close();
        m_process->forgetRequests();
        QVERIFY(m_stage->open({1280, 800}, {u"--offline"_s}));
        QTRY_VERIFY_WITH_TIMEOUT(m_stage->workspace().signedIn(), 15'000);
        QTRY_VERIFY(review().applicant()->name().contains(u"Harbour Clerk"_s));
        QTRY_COMPARE(review().applicants()->count(), 20);
        QTRY_VERIFY(!review().applicant()->letter().isEmpty());
        QCOMPARE(review().applicant()->composer()->text(), u"Tomorrow I will ask about"_s);
        QVERIFY(m_stage->workspace().connection()->offline());
        QCOMPARE(m_process->requests().size(), 0);
        // Acceptance never waits for the network, and says so.
        QVERIFY(!review().applicant()->canAccept() || !review().applicant()->whyNot().isEmpty() ||
                !review().acceptDialog()->canConfirm());
    }

    void hostileTextNeitherCrashesNorFetches()
    {
        QTcpServer beacon;
        QVERIFY(beacon.listen(QHostAddress::LocalHost));
        int calls = 0;
        connect(&beacon, &QTcpServer::newConnection, this, [&] { ++calls; });
        const QString picture =
            u"<img src=\"http://127.0.0.1:%1/b.png\"> ![x](http://127.0.0.1:%1/m.png) "
            "<img src=x onerror=alert(1)> <b>bold</b> \u202Eevil\u202C"_s.arg(beacon.serverPort());
        for (const auto& agent : m_process->agents()) {
            m_process->api("PATCH", u"/api/me"_s,
                           {{u"name"_s, picture},
                            {u"bio"_s, picture},
                            {u"availability"_s, picture},
                            {u"preferredRate"_s, picture},
                            {u"skills"_s, QJsonArray{picture, u"csv"_s}}},
                           agent.key);
        }
        HELD(enterAsBuyer(*m_stage));
        HELD(openRole(*m_stage, roleTitle));
        const QString applicationId = review().applicants()->keyAt(0);
        QVERIFY(!applicationId.isEmpty());
        for (int row = 0; row < review().applicants()->count(); ++row) {
            review().select(row);
            const QString id = review().applicant()->applicationId();
            m_process->act(u"message"_s, {{u"applicationId"_s, id},
                                          {u"body"_s, QJsonObject{{u"body"_s, picture}}}});
            driver().key(Qt::Key_F5);
            QTRY_VERIFY(review().applicant()->present());
            (void)driver().window().grabWindow();
        }
        QCOMPARE(calls, 0);
    }

private:
    Driver& driver() { return m_stage->driver(); }
    ReviewPage& review() { return *m_stage->workspace().review(); }
    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<test::SandboxProcess> m_process;
    std::unique_ptr<test::GivenSandbox> m_sandbox;
    std::unique_ptr<TourStage> m_stage;
};

QTEST_MAIN(BuyerJourney)
#include "tst_buyer.moc"
