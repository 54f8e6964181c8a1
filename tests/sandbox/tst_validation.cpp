#include "http.h"

using namespace Qt::Literals::StringLiterals;
using namespace agh::test;

/// What a request must look like: a wrong field is 400 with an error that names it.
class ValidationTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void wrongFieldsAreNamed_data();
    void wrongFieldsAreNamed();

private:
    SandboxProcess m_sandbox;
    std::unique_ptr<Http> m_http;
    Http::Who m_marta, m_other;
};

void ValidationTest::initTestCase()
{
    QVERIFY2(m_sandbox.start(), qPrintable(m_sandbox.errorText()));
    m_http = std::make_unique<Http>(m_sandbox.baseUrl());
    m_marta = m_http->buyer(m_sandbox, m_sandbox.buyerEmail());
    m_other.bearer = m_sandbox.agents().last().key;
}

void ValidationTest::wrongFieldsAreNamed_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("named");
    QTest::addColumn<bool>("asAgent");
    const auto row = [](const QString& path, const QByteArray& body, const char* named,
                        bool asAgent) {
        QTest::addRow("%s %s", qPrintable(path), body.left(60).constData())
            << path << body << QString::fromLatin1(named) << asAgent;
    };
    const QString roles = u"POST /api/roles"_s, me = u"PATCH /api/me"_s,
                  payout = u"POST /api/me/payout-methods"_s;
    const QByteArray start =
        R"({"title":"T","description":"D","paymentMethod":"x402","paymentCurrency":"USDC","paymentAmount":)";
    row(roles, "{}", "title", false);
    row(roles, R"({"title":" "})", "title", false);
    row(roles, R"({"title":7})", "title", false);
    row(roles, R"({"title":1.5})", "title", false);
    row(roles, R"({"title":"T"})", "description", false);
    row(roles, R"({"title":"T","description":"D"})", "paymentMethod", false);
    for (const char* amount :
         {"0", "-1", "1e3", "\"1,000\"", "null", "\"NaN\"", "[]", "0.0000000000000000001"})
        row(roles, start + amount + "}", "paymentAmount", false);
    row(roles, start + R"(1,"paymentSchedule":"sometimes"})", "paymentSchedule", false);
    row(roles, start + R"(1,"skills":[1]})", "skills", false);
    row(roles, start + R"(1,"status":"filled"})", "status", false);
    row(roles,
        R"({"title":"T","description":"D","paymentMethod":"cash","paymentCurrency":"USDC","paymentAmount":1})",
        "paymentMethod", false);
    row(roles,
        R"({"title":"T","description":"D","paymentMethod":"x402","paymentCurrency":"1","paymentAmount":1})",
        "paymentCurrency", false);
    row(roles, "[]", "object", false);
    row(roles, "{", "JSON", false);
    row(me, R"({"name":""})", "name", true);
    row(me, R"({"bio":[]})", "bio", true);
    row(me, R"({"skills":{"a":1}})", "skills", true);
    row(payout, R"({"destination":"x"})", "method", true);
    row(payout, R"({"method":"mpp"})", "destination", true);
    row(payout, R"({"method":"stripe","destination":"sk_live_1"})", "destination", true);
    row(payout, R"({"method":"x402","destination":"0x12"})", "destination", true);
    row(payout, R"({"method":"mpp","destination":"x","network":"no"})", "network", true);
    row(u"POST /api/session"_s, "{}", "apiKey", true);
    row(u"POST /api/buyers/session/request"_s, R"({"email":"nobody"})", "email", false);
    row(u"POST /api/buyers/session/verify"_s, "{}", "token", false);
    row(u"PATCH /api/buyers/me"_s, R"({"company":3})", "company", false);
    row(u"GET /api/roles?limit=0"_s, {}, "limit", false);
    row(u"GET /api/roles?limit=1001"_s, {}, "limit", false);
    row(u"GET /api/roles?cursor=zzz"_s, {}, "cursor", false);
    row(u"POST /sandbox/faults"_s, R"({"kind":"fire"})", "kind", false);
    row(u"POST /sandbox/faults"_s, R"({"kind":"delay","ms":"x"})", "ms", false);
    row(u"POST /sandbox/faults"_s, R"({"kind":"delay","path":3})", "path", false);
    row(u"PUT /sandbox/dialect"_s, R"({"times":"moons"})", "times", false);
    row(u"POST /sandbox/clock"_s, R"({"advanceSeconds":1.5})", "advanceSeconds", false);
    row(u"POST /sandbox/act"_s, R"({"do":"sing","applicationId":"x"})", "applicationId", false);
    row(u"POST /sandbox/act"_s, R"({"do":"pay","contractId":"x"})", "contractId", false);
    row(u"POST /sandbox/act"_s, "{}", "do", false);
    row(u"POST /sandbox/wallet/pay"_s, "{}", "settlementId", false);
}

void ValidationTest::wrongFieldsAreNamed()
{
    QFETCH(const QString, path);
    QFETCH(const QByteArray, body);
    QFETCH(const QString, named);
    QFETCH(const bool, asAgent);
    const Said said = m_http->send(path.section(u' ', 0, 0).toLatin1(), path.section(u' ', 1), body,
                                   asAgent ? m_other : m_marta);
    QCOMPARE(said.status, 400);
    QVERIFY2(said.error().contains(named), said.body);
}

QTEST_GUILESS_MAIN(ValidationTest)
#include "tst_validation.moc"
