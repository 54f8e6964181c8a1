#include "support/sandboxprocess.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using agh::test::SandboxProcess;

/// That the tests' own helper tells the truth.
class SandboxProcessTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void startsTellsItsWorldAndEnds()
    {
        SandboxProcess sandbox;
        QVERIFY2(sandbox.start({u"--seed"_s, u"7"_s}), qPrintable(sandbox.errorText()));
        QVERIFY(sandbox.isRunning());
        QCOMPARE(sandbox.baseUrl().host(), u"127.0.0.1"_s);
        QVERIFY(sandbox.buyerEmail().contains(u'@'));
        QVERIFY(!sandbox.agents().isEmpty());
        QVERIFY(sandbox.agents().first().key.startsWith("a"));

        const QJsonObject me = sandbox.api("GET", u"/api/me"_s, {}, sandbox.agents().first().key);
        QCOMPARE(sandbox.lastStatus(), 200);
        QVERIFY(!me.isEmpty());
        QCOMPARE(sandbox.requests(u"GET"_s, u"/api/me"_s).size(), 1);
        sandbox.forgetRequests();
        QVERIFY(sandbox.requests().isEmpty());
        QElapsedTimer ending;
        ending.start();
        sandbox.stop(); // the connection of the calls above is still open
        QVERIFY(!sandbox.isRunning());
        QVERIFY(ending.elapsed() < 5'000);
    }

    void mailClockAndFaults()
    {
        SandboxProcess sandbox;
        QVERIFY2(sandbox.start(), qPrintable(sandbox.errorText()));
        const QString buyer = sandbox.buyerEmail();
        QVERIFY(sandbox.newestLink(u"nobody@example.org"_s).isEmpty());
        sandbox.api("POST", u"/api/buyers/session/request"_s, {{u"email"_s, buyer}});
        QCOMPARE(sandbox.lastStatus(), 200);
        QVERIFY(sandbox.newestLink(buyer).contains(sandbox.newestToken(buyer)));
        sandbox.advanceClock(16 * 60);
        QCOMPARE(sandbox.lastStatus(), 200);

        QVERIFY(!sandbox
                     .addFault({{u"method"_s, u"GET"_s},
                                {u"path"_s, u"/api/stats"_s},
                                {u"kind"_s, u"status"_s},
                                {u"status"_s, 503},
                                {u"count"_s, 0}})
                     .isEmpty());
        sandbox.api("GET", u"/api/stats"_s);
        QCOMPARE(sandbox.lastStatus(), 503);
        sandbox.clearFaults();
        sandbox.api("GET", u"/api/stats"_s);
        QCOMPARE(sandbox.lastStatus(), 200);
    }
};

QTEST_GUILESS_MAIN(SandboxProcessTest)
#include "tst_sandboxprocess.moc"
