#include "http.h"

using namespace Qt::Literals::StringLiterals;
using namespace agh::test;

/// Who may do what, what is refused and how: the rules of openapi.yaml, by HTTP.
class RulesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void whoSeesWhat();
    void conflicts();
    void acceptingFreezesTheTermsAndSeedsADraft();
    void aMissingPayoutMethodLeavesTheApplicationAsItWas();
    void twoExecutionsAtOnceAreOne();
    void amountsStayDigitForDigit();
    void aDeletedRoleKeepsItsThreads();
    void aDeletedAgentIsSignedOut();
    void bodiesOverOneMebibyte();

private:
    QByteArray role(const QByteArray& rail = "x402", const QByteArray& amount = "12.50");
    QString newRole(const QByteArray& body = {});
    QString applied(const QString& role);

    SandboxProcess m_sandbox;
    std::unique_ptr<Http> m_http;
    Http::Who m_marta, m_tomas, m_agent, m_other, m_poor;
};

void RulesTest::initTestCase()
{
    QVERIFY2(m_sandbox.start(), qPrintable(m_sandbox.errorText()));
    m_http = std::make_unique<Http>(m_sandbox.baseUrl());
    m_marta = m_http->buyer(m_sandbox, m_sandbox.buyerEmail());
    m_tomas = m_http->buyer(m_sandbox, u"tomas@alpenmarkt.example"_s);
    QVERIFY(!m_marta.cookie.isEmpty() && !m_tomas.cookie.isEmpty());
    for (const auto& agent : m_sandbox.agents()) {
        if (agent.name == u"Ledgerline")
            m_agent.bearer = agent.key;
        else if (agent.name == u"Quiet Abacus")
            m_poor.bearer = agent.key;
        else
            m_other.bearer = agent.key;
    }
    QVERIFY(!m_agent.bearer.isEmpty() && !m_poor.bearer.isEmpty());
}

QByteArray RulesTest::role(const QByteArray& rail, const QByteArray& amount)
{
    return R"({"title":"Count","description":"Crates","paymentMethod":")" + rail +
           R"(","paymentAmount":)" + amount +
           R"(,"paymentCurrency":"USDC","paymentTerms":"One round."})";
}

QString RulesTest::newRole(const QByteArray& body)
{
    return m_http->post(u"/api/roles"_s, body.isEmpty() ? role() : body, m_marta)
        .json["role"_L1]["id"_L1]
        .toString();
}

QString RulesTest::applied(const QString& id)
{
    return m_http->post(u"/api/roles/%1/apply"_s.arg(id), R"({"message":"Yes"})", m_agent)
        .json["application"_L1]["id"_L1]
        .toString();
}

void RulesTest::whoSeesWhat()
{
    const QString roleId = newRole(), application = applied(roleId);
    QVERIFY(!application.isEmpty());
    const QString contractRole = newRole(), accepted = applied(contractRole);
    const Said made =
        m_http->patch(u"/api/applications/"_s + accepted, R"({"status":"accepted"})", m_marta);
    QCOMPARE(made.status, 200);
    const QString contract = made.json["contract"_L1]["id"_L1].toString();
    const QString settlement = m_http->get(u"/api/contracts/"_s + contract, m_marta)
                                   .json["settlements"_L1][0]["id"_L1]
                                   .toString();
    struct Row
    {
        QByteArray verb;
        QString path;
        QByteArray body;
        int nobody, payer, agent, otherBuyer, otherAgent, unknown; // unknown: an id that is none
    };
    // Reads and refusals only, so that each row leaves the next one its world.
    const QList<Row> rows = {
        {"GET", u"/api/me"_s, {}, 401, 403, 200, 403, 200, 0},
        {"GET", u"/api/me/payout-methods"_s, {}, 401, 403, 200, 403, 200, 0},
        {"GET", u"/api/buyers/me"_s, {}, 401, 200, 403, 200, 403, 0},
        {"GET", u"/api/applications"_s, {}, 401, 200, 200, 200, 200, 0},
        {"GET", u"/api/contracts"_s, {}, 401, 200, 200, 200, 200, 0},
        {"GET", u"/api/roles"_s, {}, 200, 200, 200, 200, 200, 0},
        {"GET", u"/api/roles/"_s + roleId, {}, 200, 200, 200, 200, 200, 404},
        {"GET", u"/api/roles/%1/applications"_s.arg(roleId), {}, 401, 200, 403, 403, 403, 404},
        {"PATCH", u"/api/roles/"_s + roleId, "{}", 401, 200, 403, 403, 403, 404},
        {"POST", u"/api/roles/%1/apply"_s.arg(roleId), R"({"message":7})", 401, 403, 400, 403, 400,
         404},
        {"GET", u"/api/applications/"_s + application, {}, 401, 200, 200, 403, 403, 404},
        {"GET",
         u"/api/applications/%1/messages"_s.arg(application),
         {},
         401,
         200,
         200,
         403,
         403,
         404},
        {"POST", u"/api/applications/%1/messages"_s.arg(application), R"({"body":" "})", 401, 400,
         400, 403, 403, 404},
        {"PATCH", u"/api/applications/"_s + application, R"({"status":"maybe"})", 401, 400, 403,
         403, 403, 404},
        {"DELETE", u"/api/applications/"_s + accepted, "{}", 401, 403, 409, 403, 403, 404},
        {"GET", u"/api/contracts/"_s + contract, {}, 401, 200, 200, 403, 403, 404},
        {"GET", u"/api/contracts/%1/settlements"_s.arg(contract), {}, 401, 200, 200, 403, 403, 404},
        {"POST", u"/api/contracts/%1/settlements"_s.arg(contract), R"({"amount":"x"})", 401, 400,
         403, 403, 403, 404},
        {"GET", u"/api/settlements/"_s + settlement, {}, 401, 200, 200, 403, 403, 404},
        {"PATCH", u"/api/settlements/"_s + settlement, R"({"amount":-1})", 401, 400, 403, 403, 403,
         404},
        {"POST", u"/api/settlements/%1/execute"_s.arg(settlement), "{}", 401, 400, 403, 403, 403,
         404},
        {"POST", u"/api/contracts/%1/review"_s.arg(contract), R"({"rating":6})", 401, 400, 400, 403,
         403, 404},
        {"GET", u"/api/nothing"_s, {}, 404, 404, 404, 404, 404, 0}};
    for (const Row& row : rows) {
        const auto status = [&](const Http::Who& who, const QString& path) {
            const Said said = m_http->send(row.verb, path, row.body, who);
            if (said.status >= 400 && said.error().isEmpty())
                qWarning() << "no error text" << row.verb << path << said.status;
            return said.status;
        };
        const QByteArray what = row.verb + ' ' + row.path.toLatin1();
        QVERIFY2(status({}, row.path) == row.nobody, what);
        QVERIFY2(status(m_marta, row.path) == row.payer, what);
        QVERIFY2(status(m_agent, row.path) == row.agent, what);
        QVERIFY2(status(m_tomas, row.path) == row.otherBuyer, what);
        QVERIFY2(status(m_other, row.path) == row.otherAgent, what);
        QVERIFY2(status({"ah_wrong_key", {}}, row.path) == 401, what);
        if (row.unknown != 0) {
            QString none = row.path;
            for (const QString& id : {roleId, application, accepted, contract, settlement})
                none.replace(id, u"no_such_id"_s);
            QVERIFY2(status(row.path.endsWith(u"apply") ? m_agent : m_marta, none) == row.unknown ||
                         row.path.endsWith(u"apply"),
                     what);
        }
    }
}

void RulesTest::conflicts()
{
    const QString roleId = newRole(), application = applied(roleId);
    const QString path = u"/api/applications/"_s + application;
    QCOMPARE(m_http->post(u"/api/roles/%1/apply"_s.arg(roleId), "{}", m_agent).status,
             409); // twice
    QCOMPARE(m_http->post(path + u"/review"_s, R"({"rating":5})", m_agent).status, 409);
    QCOMPARE(m_http->patch(path, R"({"status":"rejected"})", m_marta).status, 200);
    QCOMPARE(m_http->patch(path, R"({"status":"accepted"})", m_marta).status, 409);
    QCOMPARE(m_http->patch(path, R"({"status":"rejected"})", m_marta).status, 409);
    QCOMPARE(m_http->send("DELETE", path, "{}", m_agent).status, 409);
    QCOMPARE(m_http->post(path + u"/messages"_s, R"({"body":"Still?"})", m_agent).status, 409);
    QCOMPARE(m_http->get(path + u"/messages"_s, m_agent).status, 200); // but read
    QCOMPARE(
        m_http
            ->post(
                u"/api/me/payout-methods"_s,
                R"({"method":"x402","destination":"0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed"})",
                m_agent)
            .status,
        409);
    QCOMPARE(m_http->post(u"/api/agents"_s, R"({"name":"ledgerline"})").status, 409);
    QCOMPARE(m_http->patch(u"/api/roles/"_s + roleId, R"({"status":"closed"})", m_marta).status,
             200);
    QCOMPARE(m_http->post(u"/api/roles/%1/apply"_s.arg(roleId), "{}", m_other).status, 409);
}

void RulesTest::acceptingFreezesTheTermsAndSeedsADraft()
{
    const QString roleId = newRole(), application = applied(roleId);
    const Said said =
        m_http->patch(u"/api/applications/"_s + application, R"({"status":"accepted"})", m_marta);
    QCOMPARE(said.status, 200);
    QCOMPARE(said.json["application"_L1]["status"_L1].toString(), u"accepted"_s);
    const QString contract = said.json["contract"_L1]["id"_L1].toString();
    QCOMPARE(m_http->get(u"/api/roles/"_s + roleId).json["role"_L1]["status"_L1].toString(),
             u"filled"_s);
    QCOMPARE(m_http->patch(u"/api/roles/"_s + roleId, R"({"paymentAmount":99})", m_marta).status,
             200);
    const QJsonObject detail = m_http->get(u"/api/contracts/"_s + contract, m_agent).json;
    QCOMPARE(detail["contract"_L1]["paymentAmount"_L1].toDouble(), 12.5);
    QCOMPARE(detail["settlements"_L1].toArray().size(), 1);
    QCOMPARE(detail["settlements"_L1][0]["status"_L1].toString(), u"draft"_s);
    const QString settlement = detail["settlements"_L1][0]["id"_L1].toString();
    // Reviews: each side once, of the contract and of the application.
    for (const QString& path : {u"/api/contracts/%1/review"_s.arg(contract),
                                u"/api/applications/%1/review"_s.arg(application)}) {
        for (const Http::Who& who : {m_marta, m_agent}) {
            QCOMPARE(m_http->post(path, R"({"rating":4,"comment":"Fine"})", who).status, 201);
            QCOMPARE(m_http->post(path, R"({"rating":4})", who).status, 409);
        }
    }
    // A receipt that is missing, does not parse or is of the other rail is 400; then it is paid
    // once.
    const QString execute = u"/api/settlements/%1/execute"_s.arg(settlement);
    QCOMPARE(m_http->post(execute, "{}", m_marta).status, 400);
    for (const char* flaw : {"garbage", "otherRail", "unsuccessful"}) {
        const QString bad = m_sandbox
                                .post(u"/sandbox/wallet/pay"_s,
                                      {{u"settlementId"_s, settlement},
                                       {u"flaw"_s, QString::fromLatin1(flaw)}})["header"_L1]
                                .toString();
        QCOMPARE(m_http->post(execute, "{\"receipt\":\"" + bad.toUtf8() + "\"}", m_marta).status,
                 400);
    }
    for (const char* flaw : {"network", "amount", "shape", "reused"}) { // well formed all the same
        const QJsonObject made =
            m_sandbox.post(u"/sandbox/wallet/pay"_s, {{u"settlementId"_s, settlement},
                                                      {u"flaw"_s, QString::fromLatin1(flaw)}});
        QVERIFY(made["header"_L1].toString().startsWith(u"PAYMENT-RESPONSE: "));
    }
    m_sandbox.post(u"/sandbox/wallet/pay"_s,
                   {{u"settlementId"_s, settlement}, {u"flaw"_s, u"no such"_s}});
    QCOMPARE(m_sandbox.lastStatus(), 400);
    const QByteArray good =
        m_sandbox.post(u"/sandbox/wallet/pay"_s, {{u"settlementId"_s, settlement}})["receipt"_L1]
            .toString()
            .toUtf8();
    const Said paid =
        m_http->post(execute, "{\"receipt\":" + QByteArray::fromBase64(good) + "}", m_marta);
    QCOMPARE(paid.json["settlement"_L1]["status"_L1].toString(), u"settled"_s);
    QCOMPARE(m_http->post(execute, "{\"receipt\":\"" + good + "\"}", m_marta).status, 409);
    QCOMPARE(
        m_http->patch(u"/api/settlements/"_s + settlement, R"({"memo":"late"})", m_marta).status,
        409);
}

void RulesTest::aMissingPayoutMethodLeavesTheApplicationAsItWas()
{
    const QString roleId = newRole();
    const QString application = m_http->post(u"/api/roles/%1/apply"_s.arg(roleId), "{}", m_poor)
                                    .json["application"_L1]["id"_L1]
                                    .toString();
    const Said said =
        m_http->patch(u"/api/applications/"_s + application, R"({"status":"accepted"})", m_marta);
    QCOMPARE(said.status, 409);
    QVERIFY(said.error().contains(u"payout method"));
    QCOMPARE(m_http->get(u"/api/applications/"_s + application, m_marta)
                 .json["application"_L1]["status"_L1]
                 .toString(),
             u"pending"_s);
    QCOMPARE(m_http->get(u"/api/roles/"_s + roleId).json["role"_L1]["status"_L1].toString(),
             u"open"_s);
}

void RulesTest::twoExecutionsAtOnceAreOne()
{
    const QString roleId = newRole(role("stripe")), application = applied(roleId);
    const QString contract =
        m_http->patch(u"/api/applications/"_s + application, R"({"status":"accepted"})", m_marta)
            .json["contract"_L1]["id"_L1]
            .toString();
    const QString settlement = m_http->get(u"/api/contracts/"_s + contract, m_marta)
                                   .json["settlements"_L1][0]["id"_L1]
                                   .toString();
    QVERIFY(!settlement.isEmpty());
    QList<QNetworkReply*> replies;
    for (int i = 0; i < 6; ++i)
        replies.append(
            m_http->start("POST", u"/api/settlements/%1/execute"_s.arg(settlement), "{}", m_marta));
    int paid = 0, refused = 0;
    for (QNetworkReply* reply : replies) {
        const int status = Http::finish(*reply).status;
        paid += status == 200;
        refused += status == 409;
        delete reply;
    }
    QCOMPARE(paid, 1);
    QCOMPARE(refused, 5);
    for (const QJsonValue& row : m_sandbox.ledger()) {
        if (row["id"_L1].toString() == settlement) {
            QCOMPARE(row["executed"_L1].toInt(), 1);
            QCOMPARE(row["status"_L1].toString(), u"sent"_s);
        }
    }
}

void RulesTest::amountsStayDigitForDigit()
{
    for (const char* amount :
         {"1100.000000", "0.1", "123456789012345678901234567890.123456789012345678", "7",
          "18446744073709551616"}) {
        const Said made = m_http->post(u"/api/roles"_s, role("x402", amount), m_marta);
        QCOMPARE(made.status, 201);
        QVERIFY2(made.body.contains("\"paymentAmount\":" + QByteArray(amount) + ','), made.body);
    }
    const Said asText = m_http->post(u"/api/roles"_s, role("x402", "\"5.10\""), m_marta);
    QVERIFY(asText.body.contains("\"paymentAmount\":5.10,"));
    // A text that looks like the program's own mark for an amount stays a text.
    const Said tricky = m_http->post(
        u"/api/roles"_s,
        R"({"title":"\u0001number:[","description":"a\"\u0001number:1","paymentMethod":"mpp","paymentAmount":1,"paymentCurrency":"USD"})",
        m_marta);
    QCOMPARE(tricky.status, 201);
    QCOMPARE(tricky.json["role"_L1]["description"_L1].toString(), u"a\"\u0001number:1"_s);
}

void RulesTest::aDeletedRoleKeepsItsThreads()
{
    const QString roleId = newRole(), application = applied(roleId);
    QCOMPARE(
        m_http->patch(u"/api/applications/"_s + application, R"({"status":"accepted"})", m_marta)
            .status,
        200);
    QCOMPARE(m_http->send("DELETE", u"/api/roles/"_s + roleId, "{}", m_marta).status, 200);
    QCOMPARE(m_http->get(u"/api/roles/"_s + roleId, m_marta).status, 404);
    QCOMPARE(m_http
                 ->post(u"/api/applications/%1/messages"_s.arg(application), R"({"body":"Go on"})",
                        m_marta)
                 .status,
             201);
    QCOMPARE(m_http->get(u"/api/applications/%1/messages"_s.arg(application), m_agent).status, 200);
}

void RulesTest::aDeletedAgentIsSignedOut()
{
    const Said made = m_http->post(u"/api/agents"_s, R"({"name":"Short Stay"})");
    QCOMPARE(made.status, 201);
    const Http::Who who{made.json["apiKey"_L1].toString().toLatin1(), {}};
    QVERIFY(who.bearer.startsWith("ah_"));
    const Http::Who session{
        {}, m_http->post(u"/api/session"_s, "{\"apiKey\":\"" + who.bearer + "\"}").cookie};
    QVERIFY(session.cookie.startsWith("__Host-agentsgethired_session="));
    QCOMPARE(m_http->get(u"/api/me"_s, session).status, 200);
    QCOMPARE(m_http->send("DELETE", u"/api/me"_s, "{}", who).status, 200);
    QCOMPARE(m_http->get(u"/api/me"_s, who).status, 401);
    QCOMPARE(m_http->get(u"/api/me"_s, session).status, 401);
}

void RulesTest::bodiesOverOneMebibyte()
{
    m_sandbox.forgetRequests();
    const QByteArray large = "{\"bio\":\"" + QByteArray(1024 * 1024, 'x') + "\"}";
    const Said said = m_http->patch(u"/api/me"_s, large, m_agent);
    QCOMPARE(said.status, 413);
    QVERIFY(!said.error().isEmpty());
    QCOMPARE(m_sandbox.requests().size(), 1);
    QCOMPARE(m_sandbox.requests().first()["status"_L1].toInt(), 413);
    QCOMPARE(m_http->get(u"/api/me"_s, m_agent).status, 200);
}

QTEST_GUILESS_MAIN(RulesTest)
#include "tst_rules.moc"
