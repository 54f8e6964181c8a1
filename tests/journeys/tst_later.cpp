#include "givensandbox.h"
#include "tour/mainjob.h"

#include <QQuickStyle>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace agh;

/// What the window makes only when it is wanted comes up, goes, comes again, and leaves the
/// keyboard where it was.
class LaterJourney : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QQuickStyle::setStyle(u"Basic"_s);
        QVERIFY2(m_process.start(), qPrintable(m_process.errorText()));
        m_sandbox = std::make_unique<test::GivenSandbox>(m_process);
        m_stage = std::make_unique<Stage>(*m_sandbox, m_home.filePath(u"profile"_s));
        QVERIFY(m_stage->open({1400, 900}));
        QCOMPARE(enterAsBuyer(*m_stage), QString());
        QCOMPARE(openRole(*m_stage, u"Reconcile carrier invoices"_s), QString());
        QTRY_COMPARE(driver().focusName(), u"Applicants"_s);
    }
    void cleanupTestCase()
    {
        m_stage.reset();
        m_sandbox.reset();
    }

    void theQuestionBeforeALink()
    {
        for (const QString& address : {u"https://one.example/a"_s, u"https://two.example/b"_s}) {
            m_stage->workspace().links()->ask(address, address);
            QVERIFY(driver().wait(address));
            QVERIFY(driver().wait(u"Open in browser"_s));
            QTRY_COMPARE(driver().focusName(), u"Cancel"_s);
            driver().key(Qt::Key_Escape);
            QVERIFY(driver().waitGone(u"Open in browser"_s));
            QTRY_COMPARE(driver().focusName(), u"Applicants"_s);
        }
    }

    void theSheetOfKeys()
    {
        for (int round = 0; round < 2; ++round) {
            driver().key(Qt::Key_F1);
            QVERIFY(driver().wait(u"Keyboard shortcuts"_s));
            driver().key(Qt::Key_Escape);
            QVERIFY(driver().waitGone(u"Keyboard shortcuts"_s));
            QTRY_COMPARE(driver().focusName(), u"Applicants"_s);
        }
    }

    void theSideBarOverANarrowWindow()
    {
        driver().window().resize(500, 800);
        QVERIFY(driver().wait(u"Menu"_s));
        QVERIFY(driver().waitGone(u"Account:"_s));
        for (int round = 0; round < 2; ++round) {
            QVERIFY(driver().press(u"Menu"_s, QAccessible::Button));
            // It takes the focus when it stands.
            QTRY_VERIFY(driver().focusName().startsWith(u"Account:"_s));
            driver().key(Qt::Key_Escape);
            QVERIFY(driver().waitGone(u"Account:"_s));
            QTRY_COMPARE(driver().focusName(), u"Applicants"_s);
        }
        driver().window().resize(1400, 900);
        QVERIFY(driver().wait(u"Account:"_s));
    }

private:
    Driver& driver() { return m_stage->driver(); }
    QTemporaryDir m_home;
    test::SandboxProcess m_process;
    std::unique_ptr<test::GivenSandbox> m_sandbox;
    std::unique_ptr<Stage> m_stage;
};

QTEST_MAIN(LaterJourney)
#include "tst_later.moc"
