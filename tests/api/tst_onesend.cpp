#include "api/operations/operations.h"
#include "rawserver.h"
#include "waiting.h"

#include <QSslConfiguration>

using namespace Qt::Literals::StringLiterals;
using namespace agh;
using namespace agh::test;

/// facts.md 0.1: Qt sends a write again by itself when a connection ends without an answer. Ours
/// goes out once, whatever the server does.
class OneSendTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanup() { QSslConfiguration::setDefaultConfiguration(m_default); }
    void trapOneAWriteGoesOutOnce_data();
    void trapOneAWriteGoesOutOnce();
    void aReadIsTriedAgain();
    void aWriteToAClosedPortWasCertainlyNotSent();
    void aWriteAnsweredNormallyArrivesOnce();
    void trapOneAnUntrustedCertificateIsRefusedBeforeAnythingIsSent();

private:
    QSslConfiguration m_default;
};

namespace {

const Credential key = Credential::agentKey("ah_test_0123456789");

Result<Done> send(Client& client, const QString& what)
{
    const auto blind = [](const auto& result) -> Result<Done> {
        if (!result)
            return tl::unexpected(result.error());
        return Done{};
    };
    if (what == u"post")
        return blind(wait(client.write(api::sendMessage({u"app_1"_s}, u"Hello"_s), key)));
    if (what == u"large post")
        return blind(
            wait(client.write(api::sendMessage({u"app_1"_s}, QString(200'000, u'x')), key)));
    if (what == u"post without body")
        return blind(wait(client.write(api::executeSettlement({u"set_1"_s}, {}), key)));
    if (what == u"patch")
        return blind(wait(client.write(api::acceptApplication({u"app_1"_s}), key)));
    return blind(wait(client.write(api::withdrawApplication({u"app_1"_s}), key)));
}

} // namespace

void OneSendTest::initTestCase() { m_default = QSslConfiguration::defaultConfiguration(); }

void OneSendTest::trapOneAWriteGoesOutOnce_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<bool>("tls");
    QTest::addColumn<bool>("reused");
    QTest::addColumn<QByteArray>("said");
    const QList<std::pair<const char*, QByteArray>> ends = {
        {"closed without a byte", ""},
        {"half a status line", "HTTP/1.1 20"},
        {"headers and half a body", "HTTP/1.1 200 OK\r\nContent-Type: "
                                    "application/json\r\nContent-Length: 400\r\n\r\n{\"ok\""}};
    for (const char* what : {"post", "large post", "post without body", "patch", "delete"}) {
        for (const bool tls : {false, true}) {
            for (const bool reused : {false, true}) {
                for (const auto& [name, said] : ends)
                    QTest::addRow("%s, %s, %s, %s", what, tls ? "https" : "http",
                                  reused ? "kept-alive" : "fresh", name)
                        << QString::fromLatin1(what) << tls << reused << said;
            }
        }
    }
}

void OneSendTest::trapOneAWriteGoesOutOnce()
{
    QFETCH(const QString, what);
    QFETCH(const bool, tls);
    QFETCH(const bool, reused);
    QFETCH(const QByteArray, said);
    RawServer server([&](const RawServer::Request& request) -> RawServer::Answer {
        if (request.line.startsWith("GET"))
            return {RawServer::http(200, R"({"ok":true,"agent":{"id":"agent_1"}})"), false};
        return {said};
    });
    if (tls) {
        QVERIFY(server.useTls());
        QSslConfiguration trusting = m_default;
        trusting.setCaCertificates({server.certificate()});
        QSslConfiguration::setDefaultConfiguration(trusting);
    }
    Client client(server.url(), quick());
    if (reused)
        QCOMPARE(kindOf(wait(client.read(api::getMe(), key))), "fine");
    const Result<Done> result = send(client, what);
    QCOMPARE(kindOf(result), "OutcomeUnknown");
    const auto writes =
        std::count_if(server.requests.cbegin(), server.requests.cend(),
                      [](const auto& request) { return !request.line.startsWith("GET"); });
    QCOMPARE(writes, 1);
    QVERIFY(!server.requests.last().body.isEmpty());
    if (reused)
        QCOMPARE(server.connections, 1);
}

void OneSendTest::aReadIsTriedAgain()
{
    int left = 1;
    RawServer server([&](const RawServer::Request&) -> RawServer::Answer {
        if (left-- > 0)
            return {};
        return {RawServer::http(200, R"({"ok":true,"agent":{"id":"agent_1"}})")};
    });
    Client client(server.url(), quick());
    const auto me = wait(client.read(api::getMe(), key));
    QCOMPARE(kindOf(me), "fine");
    QCOMPARE(me->id.value, u"agent_1"_s);
    QVERIFY(server.requests.size() >= 2);
}

void OneSendTest::aWriteToAClosedPortWasCertainlyNotSent()
{
    RawServer server([](const auto&) { return RawServer::Answer{}; });
    const QUrl url = server.url();
    server.close();
    Client client(url, quick());
    QCOMPARE(kindOf(send(client, u"post"_s)), "Offline");
    QCOMPARE(kindOf(wait(client.read(api::getMe(), key))), "Offline");
}

void OneSendTest::aWriteAnsweredNormallyArrivesOnce()
{
    RawServer server([&](const RawServer::Request&) -> RawServer::Answer {
        return {RawServer::http(409, R"({"error":"This application is rejected, not pending."})")};
    });
    Client client(server.url(), quick());
    const auto result = wait(client.write(api::acceptApplication({u"app_1"_s}), key));
    QCOMPARE(kindOf(result), "Conflict");
    QCOMPARE(result.error().serverText, u"This application is rejected, not pending."_s);
    QCOMPARE(server.requests.size(), 1);
    QCOMPARE(server.requests.first().header("Authorization"), "Bearer ah_test_0123456789");
    QCOMPARE(server.requests.first().body, R"({"status":"accepted"})");
}

void OneSendTest::trapOneAnUntrustedCertificateIsRefusedBeforeAnythingIsSent()
{
    RawServer server([](const auto&) { return RawServer::Answer{}; });
    QVERIFY(server.useTls());
    Client client(server.url(), quick());
    QCOMPARE(kindOf(send(client, u"post"_s)), "Tls");
    QCOMPARE(kindOf(wait(client.read(api::getMe(), key))), "Tls");
    QCOMPARE(server.requests.size(), 0);
}

QTEST_GUILESS_MAIN(OneSendTest)
#include "tst_onesend.moc"
