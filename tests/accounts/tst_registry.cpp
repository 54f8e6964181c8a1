#include "accounts/accountregistry.h"
#include "fakes.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace agh;
using namespace Qt::Literals::StringLiterals;
using agh::test::MovedClock;

namespace {

Account buyer(const QString& id, const QString& name, const Server& server)
{
    Account out;
    out.server = server;
    out.me = {PartyKind::Buyer, id, name};
    out.detail = name + u"@example.org"_s;
    out.keeps = Credential::Kind::Session;
    out.secretNumber = 3;
    out.id = Account::idOf(server, out.me);
    return out;
}

const Server& service()
{
    static const Server real{QUrl(u"https://agentsgethired.com"_s), false};
    return real;
}

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

class RegistryTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void survivesARestart()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"accounts.json"_s);
        MovedClock clock;
        Account marta = buyer(u"b_1"_s, u"Marta"_s, service());
        Account ola = buyer(u"b_2"_s, u"Ola \u202E<img src=x>"_s, service());
        ola.memoryOnly = true;
        ola.color = 5;
        {
            AccountRegistry registry(file, clock);
            const auto report = registry.load();
            QVERIFY(report.setAsideAs.isEmpty() && report.trouble.isEmpty());
            QVERIFY(registry.currentId().isEmpty());
            QCOMPARE(registry.put(marta), QString());
            QCOMPARE(registry.put(ola, {u"buyer-x/2"_s}), QString());
            QCOMPARE(registry.currentId(), marta.id); // the first is current by itself
            QCOMPARE(registry.setCurrent(ola.id), QString());
            QCOMPARE(registry.move(ola.id, 0), QString());
            QCOMPARE(registry.setCurrent(u"nobody"_s), QString());
        }
        AccountRegistry registry(file, clock);
        registry.load();
        QCOMPARE(registry.accounts(), (QList<Account>{ola, marta}));
        QCOMPARE(registry.currentId(), ola.id);
        QCOMPARE(registry.toClear(), QStringList{u"buyer-x/2"_s});
        QCOMPARE(registry.cleared(u"buyer-x/2"_s), QString());
        QCOMPARE(registry.remove(ola.id), QString());
        QCOMPARE(registry.currentId(), marta.id);
        QVERIFY(registry.toClear().isEmpty());
    }

    void sandboxGoesByItsName()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"accounts.json"_s);
        MovedClock clock;
        const Server first{QUrl(u"http://127.0.0.1:4001"_s), true};
        const Server second{QUrl(u"http://127.0.0.1:4002"_s), true};
        QVERIFY(first == second);
        const Party me{PartyKind::Buyer, u"b_1"_s, u"Marta"_s};
        QCOMPARE(Account::idOf(first, me), Account::idOf(second, me));
        QVERIFY(Account::idOf(first, me) != Account::idOf(service(), me));
        const Party agent{PartyKind::Agent, u"b_1"_s, u"Marta"_s};
        QVERIFY(Account::idOf(first, me) != Account::idOf(first, agent));
        {
            AccountRegistry registry(file, clock);
            registry.load();
            registry.put(buyer(u"b_1"_s, u"Marta"_s, first));
        }
        QVERIFY(!contents(file).contains("4001"));
        AccountRegistry registry(file, clock);
        registry.load();
        QVERIFY(registry.accounts().first().server.sandbox);
        QVERIFY(registry.accounts().first().server.origin.isEmpty());
        registry.setSandboxOrigin(second.origin);
        QCOMPARE(registry.accounts().first().server.origin, second.origin);
    }

    void aServerIsItsSchemeHostAndPort()
    {
        const auto name = [](const QString& url) { return Server{QUrl(url), false}.name(); };
        QCOMPARE(name(u"https://agentsgethired.com:443/x?y"_s), u"https://agentsgethired.com"_s);
        QCOMPARE(name(u"HTTPS://AgentsGetHired.com"_s), u"https://agentsgethired.com"_s);
        QCOMPARE(name(u"http://127.0.0.1:80"_s), u"http://127.0.0.1"_s);
        QCOMPARE(name(u"http://[::1]:8080/"_s), u"http://[::1]:8080"_s);
        QVERIFY(name(u"https://www.agentsgethired.com"_s) != name(u"https://agentsgethired.com"_s));
    }

    void damagedFileIsSetAside_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("cut") << QByteArray("{\"version\":1,\"accounts\":[{\"id\":\"bu");
        QTest::newRow("html") << QByteArray("<html></html>");
        QTest::newRow("array") << QByteArray("[]");
        QTest::newRow("zeros") << QByteArray(1000, '\0');
        QTest::newRow("huge") << QByteArray(5 * 1024 * 1024, ' ');
        QTest::newRow("deep") << QByteArray(100'000, '[');
    }
    void damagedFileIsSetAside()
    {
        QFETCH(QByteArray, bytes);
        QTemporaryDir folder;
        const QString file = folder.filePath(u"accounts.json"_s);
        write(file, bytes);
        MovedClock clock;
        AccountRegistry registry(file, clock);
        const auto report = registry.load();
        QVERIFY(!report.setAsideAs.isEmpty());
        QCOMPARE(contents(report.setAsideAs), bytes);
        QVERIFY(registry.accounts().isEmpty());
        QCOMPARE(registry.put(buyer(u"b_1"_s, u"Marta"_s, service())), QString());
        AccountRegistry again(file, clock);
        QVERIFY(again.load().setAsideAs.isEmpty());
        QCOMPARE(again.accounts().size(), 1);
    }

    void whatANewerVersionWroteIsKept()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"accounts.json"_s);
        MovedClock clock;
        const Account marta = buyer(u"b_1"_s, u"Marta"_s, service());
        {
            AccountRegistry registry(file, clock);
            registry.load();
            registry.put(marta);
        }
        QJsonObject whole = QJsonDocument::fromJson(contents(file)).object();
        whole["version"_L1] = 7;
        whole["proxies"_L1] = QJsonArray{u"one"_s};
        QJsonArray accounts = whole["accounts"_L1].toArray();
        QJsonObject first = accounts[0].toObject();
        first["nickname"_L1] = u"M"_s;
        const QJsonObject robot{{u"id"_s, u"robot-1"_s}, {u"kind"_s, u"robot"_s}};
        whole["accounts"_L1] = QJsonArray{first, robot};
        write(file, QJsonDocument(whole).toJson());

        AccountRegistry registry(file, clock);
        const auto report = registry.load();
        QVERIFY(report.newer);
        QCOMPARE(report.skipped, 1);
        QCOMPARE(registry.accounts().size(), 1);
        Account changed = registry.accounts().first();
        changed.color = 2;
        QCOMPARE(registry.put(changed), QString());
        const QJsonObject now = QJsonDocument::fromJson(contents(file)).object();
        QCOMPARE(now["version"_L1].toInt(), 7);
        QCOMPARE(now["proxies"_L1].toArray(), QJsonArray{u"one"_s});
        QCOMPARE(now["accounts"_L1][0]["nickname"_L1].toString(), u"M"_s);
        QCOMPARE(now["accounts"_L1][0]["color"_L1].toInt(), 2);
        QCOMPARE(now["accounts"_L1][1].toObject(), robot);
    }

    void accountsThatCannotBeTrustedAreLeftOut_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("path as id") << u"id"_s << QJsonValue(u"../../etc"_s);
        QTest::newRow("no id") << u"id"_s << QJsonValue(u""_s);
        QTest::newRow("http server") << u"server"_s << QJsonValue(u"http://example.org"_s);
        QTest::newRow("user in server") << u"server"_s << QJsonValue(u"https://a@example.org"_s);
        QTest::newRow("file server") << u"server"_s << QJsonValue(u"file:///tmp"_s);
        QTest::newRow("no server") << u"server"_s << QJsonValue();
        QTest::newRow("number as party") << u"party"_s << QJsonValue(7);
        QTest::newRow("unknown kind") << u"kind"_s << QJsonValue(u"admin"_s);
    }
    void accountsThatCannotBeTrustedAreLeftOut()
    {
        QFETCH(QString, field);
        QFETCH(QJsonValue, value);
        QTemporaryDir folder;
        const QString file = folder.filePath(u"accounts.json"_s);
        QJsonObject account{{u"id"_s, u"buyer-1"_s},
                            {u"server"_s, u"https://agentsgethired.com"_s},
                            {u"kind"_s, u"buyer"_s},
                            {u"party"_s, u"b_1"_s}};
        account[field] = value;
        write(file, QJsonDocument(QJsonObject{{u"accounts"_s, QJsonArray{account}}}).toJson());
        MovedClock clock;
        AccountRegistry registry(file, clock);
        QCOMPARE(registry.load().skipped, 1);
        QVERIFY(registry.accounts().isEmpty());
    }

    void aFileThatCannotBeReadIsNeverWrittenOver()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"accounts.json"_s);
        QVERIFY(QDir().mkdir(file)); // also root cannot read a folder as a file
        MovedClock clock;
        AccountRegistry registry(file, clock);
        QVERIFY(!registry.load().trouble.isEmpty());
        QVERIFY(!registry.put(buyer(u"b_1"_s, u"Marta"_s, service())).isEmpty());
        QCOMPARE(registry.accounts().size(), 1); // for this session
    }

    void coloursAreSpread()
    {
        QTemporaryDir folder;
        MovedClock clock;
        AccountRegistry registry(folder.filePath(u"accounts.json"_s), clock);
        registry.load();
        QSet<int> used;
        for (int i = 0; i < AccountRegistry::colors; ++i) {
            Account account = buyer(u"b_%1"_s.arg(i), u"B"_s, service());
            account.color = registry.freeColor();
            used.insert(account.color);
            registry.put(account);
        }
        QCOMPARE(used.size(), AccountRegistry::colors);
    }
};

QTEST_GUILESS_MAIN(RegistryTest)
#include "tst_registry.moc"
