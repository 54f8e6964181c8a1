#include "desktop/sandboxchild.h"
#include "support/sandboxprocess.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace agh;
using namespace Qt::Literals::StringLiterals;

class SandboxChildTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        qputenv("AGH_SANDBOX_PROGRAM", test::SandboxProcess::program().toLocal8Bit());
    }

    void readsTheReadyLine()
    {
        const auto world = SandboxChild::readReadyLine(
            R"({"ready":true,"baseUrl":"http://127.0.0.1:4711","buyer":{"email":"m@x.example"},)"
            R"("agents":[{"id":"a1","name":"Night Porter","apiKey":"ah_abc"}]})");
        QVERIFY(world);
        QCOMPARE(world->origin.port(), 4711);
        QCOMPARE(world->buyerEmail, u"m@x.example"_s);
        QCOMPARE(world->agents.size(), 1);
        QCOMPARE(world->agents.first().key.kind(), Credential::Kind::AgentKey);
        for (const char* bad : {"", "{}", "null", "[]", "not json", R"({"ready":true})",
                                R"({"ready":false,"baseUrl":"http://127.0.0.1:1"})",
                                R"({"ready":true,"baseUrl":"http://evil.example"})",
                                R"({"ready":true,"baseUrl":"https://evil.example"})",
                                R"({"ready":true,"baseUrl":7})"})
            QVERIFY2(!SandboxChild::readReadyLine(bad), bad);
    }

    void startsKeepsItsWorldAndEnds()
    {
        QTemporaryDir folder;
        const QString file = folder.path() + u"/sandbox/world.sqlite"_s;
        QString agent;
        {
            SandboxChild child(file);
            QVERIFY(child.isAvailable());
            const QSignalSpy ready(&child, &SandboxHost::ready);
            const QSignalSpy failed(&child, &SandboxHost::failed);
            child.start();
            child.start(); // on its way already
            QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 1, 60'000);
            QVERIFY(child.world());
            agent = child.world()->agents.first().id;
            child.start();
            QTRY_COMPARE(ready.size(), 2); // it runs: said at once
            child.stop();
            QCOMPARE(failed.size(), 0);
            QVERIFY(!child.world());
        }
        QVERIFY(QFile::exists(file));
        SandboxChild again(file);
        const QSignalSpy ready(&again, &SandboxHost::ready);
        again.start();
        QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 1, 60'000);
        QCOMPARE(again.world()->agents.first().id, agent);
    }

    void aProgramThatIsNoSandboxIsSaid()
    {
        qputenv("AGH_SANDBOX_PROGRAM", "/bin/echo");
        QTemporaryDir folder;
        SandboxChild child(folder.path() + u"/world.sqlite"_s);
        const QSignalSpy failed(&child, &SandboxHost::failed);
        child.start();
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(!child.world());
        initTestCase();
    }
};

QTEST_GUILESS_MAIN(SandboxChildTest)
#include "tst_sandboxchild.moc"
