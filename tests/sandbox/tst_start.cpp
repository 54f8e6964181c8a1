#include "http.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace agh::test;

/// The program: its file, its ends, its options, its sizes.
class StartTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatWasAnsweredIsThereAfterAKill();
    void aSecondProcessOnOneFileEndsWithAMessage();
    void sameSeedSameWorld();
    void wrongOptionsAreNamed_data();
    void wrongOptionsAreNamed();
    void endsSoonWhileAConnectionIsOpen();
    void aHundredThousandRolesInUnderAMinute();

private:
    QTemporaryDir m_folder;
};

void StartTest::whatWasAnsweredIsThereAfterAKill()
{
    const QStringList file{u"--data"_s, m_folder.filePath(u"kill.db"_s)};
    SandboxProcess sandbox;
    QVERIFY2(sandbox.start(file + QStringList{u"--seed"_s, u"3"_s}),
             qPrintable(sandbox.errorText()));
    const auto agents = sandbox.agents();
    Http http(sandbox.baseUrl());
    const Http::Who marta = http.buyer(sandbox, sandbox.buyerEmail());
    QStringList made;
    for (int i = 0; i < 25; ++i) {
        made.append(
            http.post(
                    u"/api/roles"_s,
                    R"({"title":"Kept","description":"D","paymentMethod":"mpp","paymentAmount":1.10,"paymentCurrency":"USD"})",
                    marta)
                .json["role"_L1]["id"_L1]
                .toString());
        if (i % 5 == 4) { // killed between two answers, five times over
            sandbox.kill();
            QVERIFY2(sandbox.start(file + QStringList{u"--seed"_s, u"9"_s}),
                     qPrintable(sandbox.errorText()));
            http.~Http();
            new (&http) Http(sandbox.baseUrl());
        }
    }
    for (const QString& id : made)
        QCOMPARE(http.get(u"/api/roles/"_s + id).status, 200);
    QCOMPARE(http.get(u"/api/buyers/me"_s, marta).status, 200); // the session, too
    QCOMPARE(sandbox.agents().size(), agents.size());
    QCOMPARE(sandbox.agents().first().key, agents.first().key); // printed again
    QCOMPARE(http.get(u"/api/me"_s, {agents.first().key, {}}).status, 200);
    sandbox.stop();
    QFile data(m_folder.filePath(u"kill.db"_s));
    QVERIFY(data.open(QIODevice::ReadOnly));
    const QByteArray bytes = data.readAll();
    QVERIFY(!bytes.contains(agents.first().key)); // hashes only
    QVERIFY(!bytes.contains(marta.cookie.mid(marta.cookie.indexOf('=') + 1)));
    QCOMPARE(int(data.permissions() & (QFile::ReadGroup | QFile::ReadOther)), 0);
}

void StartTest::aSecondProcessOnOneFileEndsWithAMessage()
{
    const QString file = m_folder.filePath(u"two.db"_s);
    SandboxProcess sandbox;
    QVERIFY(sandbox.start({u"--data"_s, file}));
    QProcess second;
    second.start(SandboxProcess::program(), {u"--data"_s, file});
    QVERIFY(second.waitForFinished(10'000));
    QCOMPARE(second.exitCode(), 1);
    QVERIFY(second.readAllStandardError().contains("in use"));
    QVERIFY(second.readAllStandardOutput().isEmpty());
    QVERIFY(sandbox.get(u"/sandbox/ledger"_s).contains("settlements"_L1));
}

void StartTest::sameSeedSameWorld()
{
    const auto world = [](const QString& seed) {
        SandboxProcess sandbox;
        if (!sandbox.start({u"--seed"_s, seed, u"--now"_s, u"2026-11-24T13:02:00Z"_s}))
            return QByteArray();
        Http http(sandbox.baseUrl());
        const Http::Who marta = http.buyer(sandbox, sandbox.buyerEmail());
        return http.get(u"/api/roles?limit=1000"_s).body + http.get(u"/api/browse"_s).body +
               http.get(u"/api/applications"_s, marta).body +
               http.get(u"/api/contracts"_s, marta).body;
    };
    const QByteArray first = world(u"4"_s);
    QVERIFY(first.size() > 50'000);
    QVERIFY(first == world(u"4"_s));
    QVERIFY(first != world(u"5"_s));
}

void StartTest::wrongOptionsAreNamed_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("unknown") << QStringList{u"--colour"_s, u"red"_s};
    QTest::newRow("port") << QStringList{u"--port"_s, u"70000"_s};
    QTest::newRow("seed") << QStringList{u"--seed"_s, u"x"_s};
    QTest::newRow("scale") << QStringList{u"--scale"_s, u"cows=3"_s};
    QTest::newRow("world") << QStringList{u"--world"_s, u"angry"_s};
    QTest::newRow("now") << QStringList{u"--now"_s, u"today"_s};
    QTest::newRow("no value") << QStringList{u"--data"_s};
}

void StartTest::wrongOptionsAreNamed()
{
    QFETCH(const QStringList, arguments);
    QProcess process;
    process.start(SandboxProcess::program(), arguments);
    QVERIFY(process.waitForFinished(10'000));
    QCOMPARE(process.exitCode(), 2);
    QVERIFY(process.readAllStandardError().contains(arguments.first().toLatin1()));
    QVERIFY(process.readAllStandardOutput().isEmpty());
}

void StartTest::endsSoonWhileAConnectionIsOpen()
{
    SandboxProcess sandbox;
    QVERIFY(sandbox.start());
    QVERIFY(sandbox.get(u"/sandbox/ledger"_s).contains("settlements"_L1)); // kept alive by our side
    QElapsedTimer took;
    took.start();
    sandbox.stop();
    QVERIFY2(took.elapsed() < 5'000, qPrintable(QString::number(took.elapsed())));
}

void StartTest::aHundredThousandRolesInUnderAMinute()
{
    SandboxProcess sandbox;
    QElapsedTimer took;
    took.start();
    QVERIFY2(sandbox.start(
                 {u"--data"_s, m_folder.filePath(u"large.db"_s), u"--scale"_s, u"roles=100000"_s},
                 120'000),
             qPrintable(sandbox.errorText()));
    qInfo() << "100,000 roles in" << took.elapsed() << "ms";
    QVERIFY(took.elapsed() < 60'000);
    QVERIFY(sandbox.api("GET", u"/api/stats"_s)["stats"_L1]["openRoles"_L1].toInt() >= 100'000);
    took.restart();
    Http http(sandbox.baseUrl());
    const Said page = http.get(u"/api/roles?limit=1000"_s);
    QCOMPARE(page.json["roles"_L1].toArray().size(), 1000);
    QVERIFY(page.json.contains("nextCursor"_L1));
}

QTEST_GUILESS_MAIN(StartTest)
#include "tst_start.moc"
