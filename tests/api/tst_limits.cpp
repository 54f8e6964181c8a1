#include "api/operations/operations.h"
#include "api/pager.h"
#include "rawserver.h"
#include "waiting.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QLocale>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using namespace agh;
using namespace agh::test;

/// facts.md 0.6: no size and no slowness of an answer fills the memory or hangs a call.
class LimitsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void trapSixAnAnswerBeyondItsBounds_data();
    void trapSixAnAnswerBeyondItsBounds();
    void trapSixACutBodyWithoutLengthIsNoSuccess();
    void trapSixAGzipBombIsStopped();
    void aListOfTenThousandAndOneRowsIsTooLarge();
    void aCursorThatRepeatsEndsTheList();
    void reviewsAreFollowedPageByPage();
    void retryAfterIsRespectedAsSecondsAndAsDate_data();
    void retryAfterIsRespectedAsSecondsAndAsDate();
    void aRateLimitThatPassesIsWaitedFor();
    void everyRefusalHasItsKind_data();
    void everyRefusalHasItsKind();
    void unauthorizedIsToldWithACredentialOnly();
    void theClocksAreCompared();
    void offlineSendsNothing();
};

namespace {

const Credential key = Credential::agentKey("ah_test_0123456789");
const QByteArray fine = R"({"ok":true,"agent":{"id":"agent_1"}})";

} // namespace

void LimitsTest::trapSixAnAnswerBeyondItsBounds_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("forever");
    QTest::addColumn<int>("drip");
    QTest::addColumn<QByteArrayList>("read"); // the kinds that are right
    const QByteArray start = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";
    const QByteArrayList large{"TooLarge"}, late{"Timeout"},
        either{"TooLarge", "Timeout", "Server"};
    QTest::newRow("body over 8 MiB, told")
        << RawServer::http(200, QByteArray(9 << 20, ' ')) << QByteArray() << 0 << large;
    QTest::newRow("body without end") << start + "\r\n" << QByteArray(1 << 20, ' ') << 1 << large;
    QTest::newRow("one header of 100 KiB")
        << RawServer::http(200, fine, "X-Long: " + QByteArray(100'000, 'x') + "\r\n")
        << QByteArray() << 0 << large;
    QTest::newRow("one header of 1 MiB")
        << RawServer::http(200, fine, "X-Long: " + QByteArray(1 << 20, 'x') + "\r\n")
        << QByteArray() << 0 << either;
    QTest::newRow("1,600 headers")
        << RawServer::http(
               200, fine,
               QByteArray("X-Many: 0123456789012345678901234567890123456789\r\n").repeated(1'600))
        << QByteArray() << 0 << either;
    QTest::newRow("headers without end")
        << start << QByteArray("X-Many: y\r\n").repeated(200) << 1 << either;
    QTest::newRow("slow body") << start + "Content-Length: 100\r\n\r\n"
                               << QByteArray(" ") << 40 << late;
    QTest::newRow("slow headers") << QByteArray("HTTP/1.1 200 OK\r\n") << QByteArray("X") << 40
                                  << late;
    QTest::newRow("nothing at all") << QByteArray() << QByteArray() << 5'000 << late;
    QTest::newRow("65 arrays deep")
        << RawServer::http(200, QByteArray(65, '[') + QByteArray(65, ']')) << QByteArray() << 0
        << large;
    QTest::newRow("100,000 arrays deep")
        << RawServer::http(200, QByteArray(100'000, '[') + QByteArray(100'000, ']')) << QByteArray()
        << 0 << large;
}

void LimitsTest::trapSixAnAnswerBeyondItsBounds()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QByteArray, forever);
    QFETCH(const int, drip);
    QFETCH(const QByteArrayList, read);
    RawServer server([&](const RawServer::Request&) -> RawServer::Answer {
        // What is large goes in one piece; a drip begins where the rest goes on for ever.
        return {bytes, false, drip, forever};
    });
    Client::Limits limits = quick();
    limits.readTries = 1;
    limits.readDeadline = limits.writeDeadline = std::chrono::milliseconds(800);
    Client client(server.url(), limits);
    QElapsedTimer took;
    took.start();
    const QByteArray kind = kindOf(wait(client.read(api::getMe(), key)));
    QVERIFY2(read.contains(kind), kind);
    QVERIFY(took.elapsed() < 6'000);
    const auto write = wait(client.write(api::updateBuyerMe({}), key));
    // On a busy computer the deadline can pass before the first byte leaves: that alone may be said
    // to have failed.
    if (kindOf(write) != "Offline" || server.requests.size() > 1)
        QCOMPARE(kindOf(write), "OutcomeUnknown");
    QVERIFY(server.requests.size() <= 2);
}

void LimitsTest::trapSixACutBodyWithoutLengthIsNoSuccess()
{
    RawServer server([&](const RawServer::Request&) -> RawServer::Answer {
        return {"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n" + fine.first(20)};
    });
    Client client(server.url(), quick());
    QCOMPARE(kindOf(wait(client.read(api::getMe(), key))), "BadBody");
    QCOMPARE(kindOf(wait(client.write(api::executeSettlement({u"set_1"_s}, {}), key))),
             "OutcomeUnknown");
    QCOMPARE(kindOf(wait(client.write(api::withdrawApplication({u"app_1"_s}), key))),
             "OutcomeUnknown");
}

void LimitsTest::trapSixAGzipBombIsStopped()
{
    const QByteArray text =
        "{\"ok\":true,\"agent\":{\"id\":\"a\",\"bio\":\"" + QByteArray(9'400'000, 'x') + "\"}}";
    const QByteArray packed =
        qCompress(text, 9).mid(4); // Qt puts the length in front of zlib's form
    QVERIFY(packed.size() < 20'000);
    RawServer server([&](const RawServer::Request&) -> RawServer::Answer {
        return {RawServer::http(200, packed, "Content-Encoding: deflate\r\n")};
    });
    Client client(server.url(), quick());
    const QByteArray kind = kindOf(wait(client.read(api::getMe(), key)));
    QVERIFY2(kind == "TooLarge" || kind == "BadBody", kind);
    QCOMPARE(kindOf(wait(client.write(api::deleteMe(), key))), "OutcomeUnknown");
}

void LimitsTest::aListOfTenThousandAndOneRowsIsTooLarge()
{
    QByteArray rows;
    int count = 10'000;
    RawServer server([&](const RawServer::Request&) -> RawServer::Answer {
        rows = R"({"ok":true,"roles":[{"id":"r"})" +
               QByteArray(R"(,{"id":"r"})").repeated(count - 1) + "]}";
        return {RawServer::http(200, rows)};
    });
    Client client(server.url(), quick());
    const auto all = wait(client.read(api::listRoles(), {}));
    QCOMPARE(kindOf(all), "fine");
    QCOMPARE(all->items.size(), 10'000);
    count = 10'001;
    QCOMPARE(kindOf(wait(client.read(api::listRoles(), {}))), "TooLarge");
}

void LimitsTest::aCursorThatRepeatsEndsTheList()
{
    RawServer server([&](const RawServer::Request& request) -> RawServer::Answer {
        const bool second = request.line.contains("cursor=a");
        return {RawServer::http(
            200, QByteArray(R"({"roles":[{"id":"r1"},{"name":"no id"}],"nextCursor":")") +
                     (second ? "b" : "a") + "\"}")};
    });
    Client client(server.url(), quick());
    std::optional<ListEnd> end;
    int pages = 0;
    Pager<Role>::run(
        client, this, {}, [](const api::ListOptions& options) { return api::listRoles(options); },
        {}, [&](const Page<Role>&, bool, bool) { ++pages; },
        [&](const ListEnd& ended) { end = ended; });
    QTRY_VERIFY(end);
    QCOMPARE(int(end->kind), int(ListEnd::Kind::CursorRepeated));
    QCOMPARE(pages, end->pages);
    QVERIFY(pages <= 4);
    QCOMPARE(end->skipped, pages);
}

void LimitsTest::reviewsAreFollowedPageByPage()
{
    RawServer server([&](const RawServer::Request& request) -> RawServer::Answer {
        const QByteArray next = request.line.contains("cursor=c2")   ? QByteArray()
                                : request.line.contains("cursor=c1") ? QByteArray("c2")
                                                                     : QByteArray("c1");
        return {RawServer::http(200, R"({"reviews":[{"id":"of_)" + next +
                                         R"(","rating":5}],"nextCursor":")" + next + "\"}")};
    });
    Client client(server.url(), quick());
    const QList<Pager<Review>::Make> lists{[](const api::ListOptions& options) {
                                               return api::listAgentReviews({u"agt_1"_s}, options);
                                           },
                                           [](const api::ListOptions& options) {
                                               return api::listBuyerReviews({u"buyer_1"_s},
                                                                            options);
                                           }};
    for (const Pager<Review>::Make& list : lists) {
        std::optional<ListEnd> end;
        Pager<Review>::run(
            client, this, {}, list, {}, [](const Page<Review>&, bool, bool) {},
            [&](const ListEnd& ended) { end = ended; });
        QTRY_VERIFY(end);
        QCOMPARE(int(end->kind), int(ListEnd::Kind::Complete));
        QCOMPARE(end->pages, 3);
        QCOMPARE(end->rows, 3);
    }
}

void LimitsTest::retryAfterIsRespectedAsSecondsAndAsDate_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<int>("seconds"); // -1: none
    const QLocale c = QLocale::c();
    const auto date = [&](int plus) {
        return c
            .toString(QDateTime::currentDateTimeUtc().addSecs(plus),
                      u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s)
            .toLatin1();
    };
    QTest::newRow("seconds") << QByteArray("Retry-After: 30\r\n") << 30;
    QTest::newRow("blanks") << QByteArray("Retry-After:  7 \r\n") << 7;
    QTest::newRow("date, by the service's clock")
        << "Date: " + date(-9000) + "\r\nRetry-After: " + date(-8980) + "\r\n"
        << 20;
    QTest::newRow("date in the past")
        << "Date: " + date(0) + "\r\nRetry-After: " + date(-60) + "\r\n"
        << 0;
    QTest::newRow("too long") << QByteArray("Retry-After: 999999999999\r\n") << 3600;
    QTest::newRow("negative") << QByteArray("Retry-After: -5\r\n") << -1;
    QTest::newRow("nonsense") << QByteArray("Retry-After: soon\r\n") << -1;
}

void LimitsTest::retryAfterIsRespectedAsSecondsAndAsDate()
{
    QFETCH(const QByteArray, header);
    QFETCH(const int, seconds);
    RawServer server([&](const RawServer::Request&) -> RawServer::Answer {
        return {RawServer::http(429, R"({"error":"slowly"})", header)};
    });
    Client client(server.url(), quick());
    const auto result = wait(client.write(api::sendMessage({u"app_1"_s}, u"x"_s), key));
    QCOMPARE(kindOf(result), "RateLimited");
    QCOMPARE(result.error().retryAfter ? int(result.error().retryAfter->count()) : -1, seconds);
    QCOMPARE(server.requests.size(), 1);
}

void LimitsTest::aRateLimitThatPassesIsWaitedFor()
{
    int left = 1;
    RawServer server([&](const RawServer::Request&) -> RawServer::Answer {
        return {left-- > 0 ? RawServer::http(429, R"({"error":"slowly"})", "Retry-After: 1\r\n")
                           : RawServer::http(200, fine)};
    });
    Client client(server.url(), quick());
    QElapsedTimer took;
    took.start();
    QCOMPARE(kindOf(wait(client.read(api::getMe(), key))), "fine");
    QVERIFY(took.elapsed() >= 950);
    QCOMPARE(server.requests.size(), 2);
    left = 9;
    server.requests.clear();
    Client impatient(server.url(), [] {
        auto limits = quick();
        limits.readDeadline = std::chrono::milliseconds(500);
        return limits;
    }());
    QCOMPARE(kindOf(wait(impatient.read(api::getMe(), key))),
             "RateLimited"); // longer than a person waits
    QCOMPARE(server.requests.size(), 1);
}

void LimitsTest::everyRefusalHasItsKind_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("read");
    QTest::addColumn<QByteArray>("write");
    const auto row = [](int status, const char* read, const char* write) {
        QTest::addRow("%d", status) << status << QByteArray(read) << QByteArray(write);
    };
    row(400, "Invalid", "Invalid");
    row(401, "Unauthorized", "Unauthorized");
    row(403, "Forbidden", "Forbidden");
    row(404, "NotFound", "NotFound");
    row(405, "Invalid", "Invalid");
    row(408, "Timeout", "OutcomeUnknown");
    row(409, "Conflict", "Conflict");
    row(410, "NotFound", "NotFound");
    row(413, "TooLarge", "TooLarge");
    row(422, "Invalid", "Invalid");
    row(429, "RateLimited", "RateLimited");
    row(431, "TooLarge", "TooLarge");
    row(500, "Server", "OutcomeUnknown");
    row(502, "Server", "OutcomeUnknown");
    row(503, "Server", "OutcomeUnknown");
    row(504, "Server", "OutcomeUnknown");
}

void LimitsTest::everyRefusalHasItsKind()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, read);
    QFETCH(const QByteArray, write);
    bool html = false;
    RawServer server([&](const RawServer::Request&) -> RawServer::Answer {
        return {RawServer::http(status, html ? QByteArray("<html>Gateway <b>down</b></html>")
                                             : QByteArray(R"({"error":"amount: no <b>"})"))};
    });
    Client client(server.url(), quick());
    for (const bool asHtml : {false, true}) {
        html = asHtml;
        const auto got = wait(client.read(api::getMe(), key));
        QCOMPARE(kindOf(got), read);
        QCOMPARE(got.error().status, status);
        QCOMPARE(got.error().serverText, asHtml ? QString() : u"amount: no <b>"_s);
        server.requests.clear();
        QCOMPARE(kindOf(wait(client.write(api::sendMessage({u"app_1"_s}, u"x"_s), key))), write);
        QCOMPARE(server.requests.size(), 1);
    }
}

void LimitsTest::unauthorizedIsToldWithACredentialOnly()
{
    RawServer server([](const auto&) -> RawServer::Answer {
        return {RawServer::http(401, R"({"error":"who"})")};
    });
    Client client(server.url(), quick());
    QSignalSpy told(&client, &Client::unauthorized);
    QCOMPARE(kindOf(wait(client.read(api::getStats(), {}))), "Unauthorized");
    QCOMPARE(kindOf(wait(client.write(api::verifyMagicLink("token"), key))), "Unauthorized");
    QCOMPARE(told.count(), 0); // a wrong link ends no session
    QCOMPARE(server.requests.last().header("Authorization"), QByteArray());
    QCOMPARE(kindOf(wait(client.read(api::getMe(), key))), "Unauthorized");
    QCOMPARE(told.count(), 1);
}

void LimitsTest::theClocksAreCompared()
{
    RawServer server([](const auto&) -> RawServer::Answer {
        return {RawServer::http(200, fine, "Date: Tue, 24 Nov 2020 10:00:00 GMT\r\n")};
    });
    Client client(server.url(), quick());
    QSignalSpy skew(&client, &Client::clockSkew);
    QCOMPARE(kindOf(wait(client.read(api::getMe(), key))), "fine");
    QCOMPARE(kindOf(wait(client.read(api::getMe(), key))), "fine");
    QCOMPARE(skew.count(), 1);
    QVERIFY(skew.first().first().toLongLong() > 0);
}

void LimitsTest::offlineSendsNothing()
{
    RawServer server([](const auto&) -> RawServer::Answer { return {RawServer::http(200, fine)}; });
    Client client(server.url(), quick());
    client.setOffline(true);
    QCOMPARE(kindOf(wait(client.read(api::getMe(), key))), "Offline");
    QCOMPARE(kindOf(wait(client.write(api::deleteMe(), key))), "Offline");
    QCOMPARE(server.connections, 0);
}

QTEST_GUILESS_MAIN(LimitsTest)
#include "tst_limits.moc"
