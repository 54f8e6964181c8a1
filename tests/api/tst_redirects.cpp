#include "api/operations/operations.h"
#include "rawserver.h"
#include "waiting.h"

#include <QNetworkProxy>

using namespace Qt::Literals::StringLiterals;
using namespace agh;
using namespace agh::test;

/// facts.md 0.2: Qt's default takes the key to wherever a redirect points. Ours follows none.
class RedirectsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void trapTwoNoCredentialFollowsARedirect_data();
    void trapTwoNoCredentialFollowsARedirect();
    void anOriginThatIsNeitherHttpsNorLoopbackGetsNothing_data();
    void anOriginThatIsNeitherHttpsNorLoopbackGetsNothing();
    void aProxyOfTheSystemSeesNothingOfALoopbackCall();
    void idsStayInTheirPlaceOfThePath();
    void aCursorComesBackAsItWasGiven();
};

void RedirectsTest::trapTwoNoCredentialFollowsARedirect_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("verb");
    for (const int status : {301, 302, 303, 307, 308}) {
        for (const char* target : {"same place", "other path", "other host", "other port",
                                   "other scheme", "no location", "nonsense"}) {
            for (const char* verb : {"get", "post", "patch", "delete"})
                QTest::addRow("%d to %s, %s", status, target, verb)
                    << status << QString::fromLatin1(target) << QString::fromLatin1(verb);
        }
    }
}

void RedirectsTest::trapTwoNoCredentialFollowsARedirect()
{
    QFETCH(const int, status);
    QFETCH(const QString, target);
    QFETCH(const QString, verb);
    RawServer other([](const auto&) -> RawServer::Answer {
        return {RawServer::http(200, R"({"ok":true,"agent":{"id":"agent_1"}})")};
    });
    QByteArray location;
    RawServer server([&](const RawServer::Request&) -> RawServer::Answer {
        return {RawServer::http(status, {}, location)};
    });
    const QByteArray own = server.url().toEncoded();
    const QByteArray host = server.url(u"localhost"_s).toEncoded();
    if (target == u"same place")
        location = own + "/api/me";
    else if (target == u"other path")
        location = "/elsewhere";
    else if (target == u"other host")
        location = host + "/api/me?token=x";
    else if (target == u"other port")
        location = other.url().toEncoded() + "/api/me";
    else if (target == u"other scheme")
        location = "https" + own.mid(4) + "/api/me";
    else if (target == u"nonsense")
        location = "ht!tp://%%%";
    if (!location.isEmpty())
        location = "Location: " + location + "\r\n";

    Client client(server.url(), quick());
    const Credential key = verb == u"get" ? Credential::agentKey("ah_test_0123456789")
                                          : Credential::session("0123456789");
    QByteArray kind;
    ApiError error;
    const auto note = [&](const auto& result) {
        kind = kindOf(result);
        if (!result)
            error = result.error();
    };
    if (verb == u"get")
        note(wait(client.read(api::getMe(), key)));
    else if (verb == u"post")
        note(wait(client.write(api::executeSettlement({u"set_1"_s}, {}), key)));
    else if (verb == u"patch")
        note(wait(client.write(api::acceptApplication({u"app_1"_s}), key)));
    else
        note(wait(client.write(api::deleteMe(), key)));
    QCOMPARE(kind, "Redirected");
    QCOMPARE(error.status, status);
    QCOMPARE(server.requests.size(), 1);
    QCOMPARE(other.connections, 0);
    if (target == u"other host") // the origin alone is told: a query may hold a secret
        QCOMPARE(error.location, QString::fromLatin1(host));
    QVERIFY(!error.location.contains(u"token"));
}

void RedirectsTest::anOriginThatIsNeitherHttpsNorLoopbackGetsNothing_data()
{
    QTest::addColumn<QUrl>("origin");
    for (const char* origin :
         {"http://example.org", "ftp://127.0.0.1", "http://127.0.0.1.example.org",
          "http://user:pass@127.0.0.1", "file:///etc", "http://"})
        QTest::newRow(origin) << QUrl(QString::fromLatin1(origin));
}

void RedirectsTest::anOriginThatIsNeitherHttpsNorLoopbackGetsNothing()
{
    QFETCH(const QUrl, origin);
    Client client(origin, quick());
    if (origin.userInfo().isEmpty()) // with one, what is left of the origin may be called
        QCOMPARE(kindOf(wait(client.read(api::getStats(), {}))), "Offline");
    QVERIFY(client.origin().userInfo().isEmpty());
}

void RedirectsTest::aProxyOfTheSystemSeesNothingOfALoopbackCall()
{
    RawServer proxy([](const auto&) { return RawServer::Answer{}; });
    RawServer server([](const auto&) -> RawServer::Answer {
        return {RawServer::http(200, R"({"ok":true,"agent":{"id":"agent_1"}})")};
    });
    QNetworkProxy::setApplicationProxy(
        QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, proxy.serverPort()));
    Client client(server.url(), quick());
    const QByteArray kind =
        kindOf(wait(client.read(api::getMe(), Credential::agentKey("ah_test_0123456789"))));
    QNetworkProxy::setApplicationProxy(QNetworkProxy::DefaultProxy);
    QCOMPARE(kind, "fine");
    QCOMPARE(proxy.connections, 0);
}

void RedirectsTest::idsStayInTheirPlaceOfThePath()
{
    RawServer server([](const auto&) -> RawServer::Answer {
        return {RawServer::http(404, R"({"error":"no"})")};
    });
    Client client(server.url(), quick());
    const QList<std::pair<QString, QByteArray>> ids = {
        {u"../me"_s, "/api/roles/..%2Fme"},
        {u".."_s, "/api/roles/%252E%252E"},
        {u"a?b=c#d"_s, "/api/roles/a%3Fb%3Dc%23d"},
        {u"50%2Foff"_s, "/api/roles/50%252Foff"},
        {u"zażółć"_s, "/api/roles/za%C5%BC%C3%B3%C5%82%C4%87"}};
    for (const auto& [id, path] : ids) {
        QCOMPARE(kindOf(wait(client.read(api::getRole({id}), {}))), "NotFound");
        QCOMPARE(server.requests.last().line, "GET " + path + " HTTP/1.1");
    }
}

void RedirectsTest::aCursorComesBackAsItWasGiven()
{
    RawServer server([](const auto&) -> RawServer::Answer {
        return {RawServer::http(200, R"({"ok":true,"roles":[]})")};
    });
    Client client(server.url(), quick());
    api::ListOptions options;
    options.cursor = u"a+b/c=&d%20e ü"_s;
    options.limit = 5;
    QCOMPARE(kindOf(wait(client.read(api::listRoles(options), {}))), "fine");
    QCOMPARE(server.requests.first().line,
             "GET /api/roles?cursor=a%2Bb%2Fc%3D%26d%2520e%20%C3%BC&limit=5 HTTP/1.1");
}

QTEST_GUILESS_MAIN(RedirectsTest)
#include "tst_redirects.moc"
