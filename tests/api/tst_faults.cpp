#include "api/operations/operations.h"
#include "support/sandboxprocess.h"
#include "waiting.h"

#include <QElapsedTimer>

using namespace Qt::Literals::StringLiterals;
using namespace agh;
using namespace agh::test;

/// Each fault the sandbox has against each safety class: what it is called, that nothing hangs, and
/// how often the request went out (GET /sandbox/requests counts).
class FaultsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanup() { m_sandbox.clearFaults(); }
    void eachFaultMeetsEachClass_data();
    void eachFaultMeetsEachClass();
    void aReadThatFailsOnceSucceeds_data();
    void aReadThatFailsOnceSucceeds();
    void whatWasDoneBeforeTheCutIsFoundByReading();
    void delayedAnswersWithinTheDeadlineArrive();

private:
    SandboxProcess m_sandbox;
    Credential m_key;
    ApplicationId m_application;
};

void FaultsTest::initTestCase()
{
    QVERIFY2(m_sandbox.start(), qPrintable(m_sandbox.errorText()));
    m_key = Credential::agentKey(m_sandbox.agents().first().key);
    Client client(m_sandbox.baseUrl(), quick());
    const auto mine = wait(client.read(api::listApplications(), m_key));
    QVERIFY(mine);
    const auto pending =
        std::find_if(mine->items.cbegin(), mine->items.cend(), [](const Application& one) {
            return one.status == ApplicationStatus::Pending;
        });
    QVERIFY(pending != mine->items.cend());
    m_application = pending->id;
}

void FaultsTest::eachFaultMeetsEachClass_data()
{
    QTest::addColumn<QJsonObject>("fault");
    QTest::addColumn<QByteArray>("read");
    QTest::addColumn<QByteArray>("write");
    QTest::addColumn<int>("reads"); // how often a read went out
    const auto row = [](const char* name, QJsonObject fault, const char* read, const char* write,
                        int reads) {
        QTest::newRow(name) << fault << QByteArray(read) << QByteArray(write) << reads;
    };
    const auto kind = [](const char* name, QJsonObject more = {}) {
        more.insert(u"kind"_s, QString::fromLatin1(name));
        return more;
    };
    const auto status = [&](int code, QJsonObject more = {}) {
        more.insert(u"status"_s, code);
        return kind("status", more);
    };
    row("dropBefore", kind("dropBefore"), "Server", "OutcomeUnknown", 2);
    row("dropAfter", kind("dropAfter"), "Server", "OutcomeUnknown", 2);
    row("delay", kind("delay", {{u"ms"_s, 700}}), "Timeout", "OutcomeUnknown", 2);
    row("slow", kind("slow", {{u"ms"_s, 25}}), "Timeout", "OutcomeUnknown", 2);
    // Qt takes half of a packed body for a whole one: it is the reader that notices.
    row("truncate", kind("truncate"), "BadBody", "OutcomeUnknown", 1);
    row("status 400", status(400), "Invalid", "Invalid", 1);
    row("status 401", status(401), "Unauthorized", "Unauthorized", 1);
    row("status 403", status(403), "Forbidden", "Forbidden", 1);
    row("status 404", status(404), "NotFound", "NotFound", 1);
    row("status 409", status(409), "Conflict", "Conflict", 1);
    row("status 413", status(413), "TooLarge", "TooLarge", 1);
    row("status 422", status(422), "Invalid", "Invalid", 1);
    row("status 429", status(429, {{u"retryAfter"_s, 0}}), "RateLimited", "RateLimited", 2);
    row("status 429, later", status(429, {{u"retryAfter"_s, 60}}), "RateLimited", "RateLimited", 1);
    row("status 500", status(500), "Server", "OutcomeUnknown", 2);
    row("status 503", status(503, {{u"retryAfter"_s, 0}}), "Server", "OutcomeUnknown", 2);
    row("html with 200", kind("html", {{u"status"_s, 200}}), "BadBody", "OutcomeUnknown", 1);
    row("html with 502", kind("html", {{u"status"_s, 502}}), "Server", "OutcomeUnknown", 2);
    row("html with 403", kind("html", {{u"status"_s, 403}}), "Forbidden", "Forbidden", 1);
    row("garbage", kind("garbage"), "BadBody", "OutcomeUnknown", 1);
    row("redirect", kind("redirect"), "Redirected", "Redirected", 1);
    row("redirect 308",
        kind("redirect", {{u"status"_s, 308}, {u"location"_s, u"https://example.org/"_s}}),
        "Redirected", "Redirected", 1);
    row("huge", kind("huge"), "TooLarge", "OutcomeUnknown", 1);
    row("deep", kind("deep"), "TooLarge", "OutcomeUnknown", 1);
}

void FaultsTest::eachFaultMeetsEachClass()
{
    QFETCH(QJsonObject, fault);
    QFETCH(const QByteArray, read);
    QFETCH(const QByteArray, write);
    QFETCH(const int, reads);
    fault.insert(u"method"_s, u"*"_s);
    fault.insert(u"path"_s, u"/api/*"_s);
    fault.insert(u"count"_s, 0);
    m_sandbox.addFault(fault);
    QCOMPARE(m_sandbox.lastStatus(), 200);
    Client::Limits limits = quick();
    const bool late = read == "Timeout";
    limits.readDeadline = limits.writeDeadline = std::chrono::milliseconds(late ? 400 : 5'000);
    Client client(m_sandbox.baseUrl(), limits);
    QElapsedTimer took;
    took.start();

    const auto count = [&](const char* method) {
        // The log has a request once its work is over, which a cut client does not wait for.
        return m_sandbox.requests(QString::fromLatin1(method)).size();
    };
    m_sandbox.forgetRequests();
    QCOMPARE(kindOf(wait(client.read(api::getApplication(m_application), m_key))), read);
    QTRY_VERIFY_WITH_TIMEOUT(count("GET") >= reads, 5'000);
    if (read != "Server") // Qt itself reads again where a kept-alive connection ends
        QCOMPARE(count("GET"), reads);
    // state: sets, and may be sent again by a person
    QCOMPARE(kindOf(wait(client.write(api::updateMe({}), m_key))), write);
    QTRY_COMPARE_WITH_TIMEOUT(count("PATCH"), 1, 5'000);
    QCOMPARE(kindOf(wait(client.write(api::deletePayoutMethod(Rail::Stripe), m_key))), write);
    QTRY_COMPARE_WITH_TIMEOUT(count("DELETE"), 1, 5'000);
    m_sandbox.clearFaults(); // what the fault let through is put back
    PayoutMethodInput back;
    back.method = Rail::Stripe;
    back.destination = u"acct_1032D82eZvKYlo2C"_s;
    (void)wait(client.write(api::createPayoutMethod(back), m_key));
    m_sandbox.forgetRequests();
    m_sandbox.addFault(fault);
    // once
    QCOMPARE(kindOf(wait(client.write(api::sendMessage(m_application, u"Once"_s), m_key))), write);
    QTRY_COMPARE_WITH_TIMEOUT(count("POST"), 1, 5'000);
    QVERIFY(took.elapsed() < 20'000);
    m_sandbox.clearFaults();
    // Whatever came, the next call is fine.
    QCOMPARE(kindOf(wait(client.read(api::getMe(), m_key))), "fine");
}

void FaultsTest::aReadThatFailsOnceSucceeds_data()
{
    QTest::addColumn<QString>("kind");
    for (const char* kind : {"dropBefore", "dropAfter", "delay", "status"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

void FaultsTest::aReadThatFailsOnceSucceeds()
{
    QFETCH(const QString, kind);
    m_sandbox.addFault({{u"method"_s, u"GET"_s},
                        {u"path"_s, u"/api/me"_s},
                        {u"kind"_s, kind},
                        {u"ms"_s, 3'000},
                        {u"status"_s, 503},
                        {u"count"_s, 1}});
    m_sandbox.forgetRequests();
    Client client(m_sandbox.baseUrl(), quick());
    QCOMPARE(kindOf(wait(client.read(api::getMe(), m_key))), "fine");
    QTRY_COMPARE_WITH_TIMEOUT(m_sandbox.requests(u"GET"_s, u"/api/me"_s).size(), 2, 5'000);
}

void FaultsTest::whatWasDoneBeforeTheCutIsFoundByReading()
{
    Client client(m_sandbox.baseUrl(), quick());
    const auto before = wait(client.read(api::listMessages(m_application), m_key));
    QVERIFY(before);
    for (const QString& kind : {u"dropBefore"_s, u"dropAfter"_s}) {
        m_sandbox.addFault({{u"method"_s, u"POST"_s},
                            {u"path"_s, u"/api/applications/*/messages"_s},
                            {u"kind"_s, kind}});
        QCOMPARE(
            kindOf(wait(client.write(api::sendMessage(m_application, u"Cut: "_s + kind), m_key))),
            "OutcomeUnknown");
    }
    const auto after = wait(client.read(api::listMessages(m_application), m_key));
    QVERIFY(after);
    QCOMPARE(after->items.size(), before->items.size() + 1);
    QCOMPARE(after->items.last().body, u"Cut: dropAfter"_s);
}

void FaultsTest::delayedAnswersWithinTheDeadlineArrive()
{
    m_sandbox.addFault({{u"method"_s, u"*"_s},
                        {u"path"_s, u"/api/*"_s},
                        {u"kind"_s, u"delay"_s},
                        {u"ms"_s, 200},
                        {u"count"_s, 2}});
    Client client(m_sandbox.baseUrl(), quick());
    QCOMPARE(kindOf(wait(client.read(api::getMe(), m_key))), "fine");
    QCOMPARE(kindOf(wait(client.write(api::updateMe({}), m_key))), "fine");
}

QTEST_GUILESS_MAIN(FaultsTest)
#include "tst_faults.moc"
