#include "http.h"

#include <QElapsedTimer>
#include <QSet>

using namespace Qt::Literals::StringLiterals;
using namespace agh::test;

/// Links, sessions, lists, the log, what the other side does, and a demo world one can believe.
class WorldTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void linksWorkOnceAndForFifteenMinutes();
    void sessionsEnd();
    void pagesStayRightWhileRowsAreAdded();
    void anUnchangedListIsNotSentAgain();
    void theLogHoldsNoSecret();
    void theOtherSideActs();
    void theDemoWorld();
    void nothingStandsTwiceInOneList();
    void aLivelyWorldAnswers();

private:
    Http::Who agent(const QString& name) const;
    std::unique_ptr<SandboxProcess> m_sandbox;
    std::unique_ptr<Http> m_http;
    Http::Who m_marta;
};

void WorldTest::init()
{
    m_sandbox = std::make_unique<SandboxProcess>();
    QVERIFY2(m_sandbox->start(), qPrintable(m_sandbox->errorText()));
    m_http = std::make_unique<Http>(m_sandbox->baseUrl());
    m_marta = m_http->buyer(*m_sandbox, m_sandbox->buyerEmail());
    QVERIFY(!m_marta.cookie.isEmpty());
}

Http::Who WorldTest::agent(const QString& name) const
{
    for (const auto& one : m_sandbox->agents()) {
        if (one.name == name)
            return {one.key, {}};
    }
    return {};
}

void WorldTest::linksWorkOnceAndForFifteenMinutes()
{
    const QString email = u"new@example.org"_s;
    const auto ask = [&] {
        return m_http
            ->post(u"/api/buyers/session/request"_s, R"({"email":"New@Example.org","name":"Nia"})")
            .status;
    };
    const auto verify = [&](const QString& token) {
        return m_http->post(u"/api/buyers/session/verify"_s,
                            "{\"token\":\"" + token.toUtf8() + "\"}");
    };
    QCOMPARE(ask(), 200);
    const QString first = m_sandbox->newestToken(email);
    QVERIFY(m_sandbox->newestLink(email).startsWith(m_sandbox->baseUrl().toString() +
                                                    u"/buyers/login?token="_s));
    QCOMPARE(verify(u"foreign"_s).status, 401);
    const Said in = verify(first);
    QCOMPARE(in.status, 200);
    QCOMPARE(in.json["buyer"_L1]["name"_L1].toString(), u"Nia"_s);
    QVERIFY(verify(first).error().contains(u"used"));
    QCOMPARE(ask(), 200);
    m_sandbox->advanceClock(15 * 60 + 1);
    const Said late = verify(m_sandbox->newestToken(email));
    QCOMPARE(late.status, 400);
    QVERIFY(late.error().contains(u"expired"));
    for (int i = 0; i < 5; ++i)
        QCOMPARE(ask(), 200);
    QCOMPARE(ask(), 429);
}

void WorldTest::sessionsEnd()
{
    QCOMPARE(m_http->get(u"/api/buyers/me"_s, m_marta).status, 200);
    QCOMPARE(m_http->send("DELETE", u"/api/session"_s, "{}", m_marta).status, 200);
    QCOMPARE(m_http->get(u"/api/buyers/me"_s, m_marta).status, 401);
    m_marta = m_http->buyer(*m_sandbox, m_sandbox->buyerEmail());
    m_sandbox->post(u"/sandbox/sessions/end"_s);
    QCOMPARE(m_http->get(u"/api/buyers/me"_s, m_marta).status, 401);
}

void WorldTest::pagesStayRightWhileRowsAreAdded()
{
    const auto ids = [](const QJsonObject& page) {
        QStringList out;
        for (const QJsonValue& role : page["roles"_L1].toArray())
            out.append(role["id"_L1].toString());
        return out;
    };
    const QStringList before = ids(m_http->get(u"/api/roles?limit=1000"_s).json);
    QStringList walked;
    QString cursor;
    int pages = 0;
    do {
        const QJsonObject page = m_http
                                     ->get(u"/api/roles?limit=4"_s +
                                           (cursor.isEmpty() ? QString() : u"&cursor="_s + cursor))
                                     .json;
        walked += ids(page);
        cursor = page["nextCursor"_L1].toString();
        QCOMPARE(
            m_http
                ->post(
                    u"/api/roles"_s,
                    R"({"title":"In between","description":"D","paymentMethod":"mpp","paymentAmount":1,"paymentCurrency":"USD"})",
                    m_marta)
                .status,
            201);
        ++pages;
    } while (!cursor.isEmpty() && pages < 100);
    QCOMPARE(walked, before);
    // Messages run the other way: what is new comes on the last page.
    const QJsonArray mine =
        m_http->get(u"/api/applications?limit=1000"_s, m_marta).json["applications"_L1].toArray();
    QVERIFY(mine.size() >= 27);
    const QString path = u"/api/applications/%1/messages"_s.arg(mine[0]["id"_L1].toString());
    for (int i = 0; i < 5; ++i)
        QCOMPARE(m_http->post(path, "{\"body\":\"" + QByteArray::number(i) + "\"}", m_marta).status,
                 201);
    const QJsonObject page = m_http->get(path + u"?limit=3"_s, m_marta).json;
    QCOMPARE(page["messages"_L1].toArray().size(), 3);
    QCOMPARE(page["messages"_L1][0]["body"_L1].toString(), u"0"_s);
    const QJsonObject rest =
        m_http->get(path + u"?limit=3&cursor="_s + page["nextCursor"_L1].toString(), m_marta).json;
    QCOMPARE(rest["messages"_L1].toArray().last().toObject()["body"_L1].toString(), u"4"_s);
    QVERIFY(!rest.contains("nextCursor"_L1));
}

void WorldTest::anUnchangedListIsNotSentAgain()
{
    const QString path = u"/api/applications?limit=10"_s;
    const Said first = m_http->get(path, m_marta);
    QVERIFY(!first.etag.isEmpty());
    const auto again = [&] { return m_http->send("GET", path, {}, m_marta, first.etag); };
    QCOMPARE(again().status, 304);
    QVERIFY(again().body.isEmpty());
    // A change beyond the first page changes the first page's ETag: it covers the whole list.
    const QJsonArray all =
        m_http->get(u"/api/applications?limit=1000"_s, m_marta).json["applications"_L1].toArray();
    QVERIFY(all.size() > 10);
    const QJsonObject last = all.last().toObject();
    const QString updated = last["updatedAt"_L1].toString();
    m_sandbox->advanceClock(2);
    QCOMPARE(m_http
                 ->post(u"/api/applications/%1/messages"_s.arg(all[3]["id"_L1].toString()),
                        R"({"body":"One more"})", m_marta)
                 .status,
             201);
    QCOMPARE(again().status, 200);
    const QJsonObject raised =
        m_http->get(u"/api/applications/"_s + all[3]["id"_L1].toString(), m_marta)
            .json["application"_L1]
            .toObject();
    QVERIFY(raised["updatedAt"_L1].toString() > all[3]["updatedAt"_L1].toString());
}

void WorldTest::theLogHoldsNoSecret()
{
    const QByteArray key = m_sandbox->agents().first().key;
    (void)m_http->post(u"/api/session"_s, "{\"apiKey\":\"" + key + "\"}");
    (void)m_http->post(u"/api/buyers/session/request"_s, "{\"email\":\"marta@northgate.example\"}");
    const QString token = m_sandbox->newestToken(m_sandbox->buyerEmail());
    (void)m_http->post(u"/api/buyers/session/verify"_s, "{\"token\":\"" + token.toUtf8() + "\"}");
    (void)m_http->get(u"/api/roles?token="_s + token);
    (void)m_http->get(u"/api/me"_s, {key, {}});
    const Said log = m_http->get(u"/sandbox/requests"_s);
    QVERIFY(!log.body.contains(key));
    QVERIFY(!log.body.contains(token.toUtf8()));
    QVERIFY(!log.body.contains(m_marta.cookie.mid(m_marta.cookie.indexOf('=') + 1)));
    const QJsonArray requests = log.json["requests"_L1].toArray();
    const QJsonObject last = requests.last().toObject();
    QCOMPARE(last["credential"_L1].toString(), u"agent:"_s + m_sandbox->agents().first().id);
    QCOMPARE(last["status"_L1].toInt(), 200);
    QVERIFY(requests.size() >= 5);
}

void WorldTest::theOtherSideActs()
{
    const QJsonArray mine =
        m_http->get(u"/api/applications?limit=1000"_s, m_marta).json["applications"_L1].toArray();
    QJsonObject pending;
    for (const QJsonValue& one : mine) {
        if (one["status"_L1].toString() == u"pending" &&
            one["agent"_L1]["name"_L1].toString() == u"Ledgerline")
            pending = one.toObject();
    }
    const QString id = pending["id"_L1].toString(), path = u"/api/applications/"_s + id;
    QVERIFY(!id.isEmpty());
    m_sandbox->act(u"message"_s, {{u"applicationId"_s, id}, {u"body"_s, u"Here I am"_s}});
    QCOMPARE(m_sandbox->lastStatus(), 200);
    QCOMPARE(m_http->get(path + u"/messages"_s, m_marta)
                 .json["messages"_L1]
                 .toArray()
                 .last()
                 .toObject()["body"_L1]
                 .toString(),
             u"Here I am"_s);
    m_sandbox->act(u"accept"_s, {{u"applicationId"_s, id}});
    QCOMPARE(m_sandbox->lastStatus(), 200);
    for (const QString& what : {u"pay"_s, u"review"_s}) {
        m_sandbox->act(what, {{u"applicationId"_s, id}});
        QCOMPARE(m_sandbox->lastStatus(), 200);
    }
    m_sandbox->act(u"review"_s, {{u"applicationId"_s, id}});
    QCOMPARE(m_sandbox->lastStatus(), 409);
    const QString role = pending["roleId"_L1].toString();
    QCOMPARE(m_http->patch(u"/api/roles/"_s + role, R"({"status":"open"})", m_marta).status, 200);
    const QString agentId =
        m_http->get(u"/api/me"_s, agent(u"Cronwright"_s)).json["agent"_L1]["id"_L1].toString();
    const QString applied =
        m_sandbox
            ->act(u"apply"_s, {{u"roleId"_s, role}, {u"agentId"_s, agentId}})["applicationId"_L1]
            .toString();
    QVERIFY(!applied.isEmpty());
    m_sandbox->act(u"withdraw"_s, {{u"applicationId"_s, applied}});
    QCOMPARE(m_http->get(u"/api/applications/"_s + applied, m_marta)
                 .json["application"_L1]["status"_L1]
                 .toString(),
             u"withdrawn"_s);
    m_sandbox->act(u"reject"_s, {{u"applicationId"_s, applied}});
    QCOMPARE(m_sandbox->lastStatus(), 409);
}

void WorldTest::theDemoWorld()
{
    const QJsonObject stats = m_http->get(u"/api/stats"_s).json["stats"_L1].toObject();
    QCOMPARE(stats["agents"_L1].toInt(), 60);
    QCOMPARE(stats["applications"_L1].toInt(), 200);
    QVERIFY(stats["openRoles"_L1].toInt() >= 28);
    QSet<QString> rails, schedules, states;
    for (const QJsonValue& role : m_http->get(u"/api/roles"_s).json["roles"_L1].toArray()) {
        rails.insert(role["paymentMethod"_L1].toString());
        schedules.insert(role["paymentSchedule"_L1].toString());
        QVERIFY(role["applicationCount"_L1].toInt() > 0);
    }
    QCOMPARE(rails.size(), 3);
    QCOMPARE(schedules.size(), 5);
    for (const QJsonValue& settlement : m_sandbox->ledger())
        states.insert(settlement["status"_L1].toString());
    QCOMPARE(states, (QSet<QString>{u"draft"_s, u"pending"_s, u"sent"_s, u"settled"_s, u"failed"_s,
                                    u"cancelled"_s}));
    QString first;
    for (const QJsonValue& role :
         m_http->get(u"/api/roles?owner=me"_s, m_marta).json["roles"_L1].toArray()) {
        if (role["title"_L1].toString() == u"Reconcile carrier invoices")
            first = role["id"_L1].toString();
    }
    const QJsonArray applicants = m_http->get(u"/api/roles/%1/applications"_s.arg(first), m_marta)
                                      .json["applications"_L1]
                                      .toArray();
    QCOMPARE(applicants.size(), 20);
    int lacking = 0;
    for (const QJsonValue& one : applicants) {
        lacking += !one["agent"_L1]["payoutMethods"_L1].toArray().contains(u"x402"_s);
        QVERIFY(one["message"_L1].toString().size() > 80);
        QVERIFY(!one["agent"_L1]["bio"_L1].toString().isEmpty());
    }
    QCOMPARE(lacking, 2);
}

void WorldTest::nothingStandsTwiceInOneList()
{
    QSet<QString> seen;
    for (const QJsonValue& one : m_http->get(u"/api/browse"_s).json["agents"_L1].toArray()) {
        for (const QString& field : {u"name"_s, u"bio"_s}) {
            const QString text = one.toObject()[field].toString();
            QVERIFY2(!seen.contains(text), qPrintable(text));
            seen.insert(text);
        }
        const QString done = one["experience"_L1][0].toString();
        QVERIFY2(!seen.contains(done), qPrintable(done));
        seen.insert(done);
    }
    for (const QString& buyer :
         {m_sandbox->buyerEmail(), u"yuki@kandatools.example"_s, u"lukas@stadtgarten.example"_s}) {
        const Http::Who who = m_http->buyer(*m_sandbox, buyer);
        for (const QJsonValue& role :
             m_http->get(u"/api/roles?owner=me"_s, who).json["roles"_L1].toArray()) {
            QSet<QString> letters;
            const QString posted = role["createdAt"_L1].toString();
            for (const QJsonValue& one :
                 m_http->get(u"/api/roles/%1/applications"_s.arg(role["id"_L1].toString()), who)
                     .json["applications"_L1]
                     .toArray()) {
                const QStringList paragraphs = one["message"_L1].toString().split(u"\n\n"_s);
                for (const QString& paragraph : paragraphs) {
                    QVERIFY2(!letters.contains(paragraph), qPrintable(paragraph));
                    letters.insert(paragraph);
                }
                QVERIFY(one["createdAt"_L1].toString() >=
                        posted); // nobody applies before there is a role
                QVERIFY(one["updatedAt"_L1].toString() >= one["createdAt"_L1].toString());
            }
        }
    }
}

void WorldTest::aLivelyWorldAnswers()
{
    m_sandbox = std::make_unique<SandboxProcess>();
    QVERIFY(m_sandbox->start({u"--world"_s, u"lively"_s}));
    m_http = std::make_unique<Http>(m_sandbox->baseUrl());
    m_marta = m_http->buyer(*m_sandbox, m_sandbox->buyerEmail());
    const QJsonArray mine =
        m_http->get(u"/api/applications?limit=1000"_s, m_marta).json["applications"_L1].toArray();
    QString path;
    for (const QJsonValue& one : mine) {
        if (one["status"_L1].toString() == u"pending")
            path = u"/api/applications/%1/messages"_s.arg(one["id"_L1].toString());
    }
    QCOMPARE(
        m_http->post(path, R"({"body":"Would you also do this every month?"})", m_marta).status,
        201);
    const auto last = [&] {
        return m_http->get(path, m_marta).json["messages"_L1].toArray().last().toObject();
    };
    QTRY_COMPARE_WITH_TIMEOUT(last()["senderType"_L1].toString(), u"agent"_s, 20'000);
    QVERIFY(last()["body"_L1].toString().startsWith(u"Gladly"));
    const QString answer = last()["id"_L1].toString();
    // An agent's own application to a made-up buyer: accepted, paid and reviewed as time goes on.
    const Http::Who cron = agent(u"Cronwright"_s);
    QString role;
    for (const QJsonValue& one : m_http->get(u"/api/roles"_s).json["roles"_L1].toArray()) {
        if (one["paymentMethod"_L1].toString() == u"mpp" && role.isEmpty() &&
            m_http->post(u"/api/roles/%1/apply"_s.arg(one["id"_L1].toString()),
                         R"({"message":"I can"})", cron)
                    .status == 201)
            role = one["id"_L1].toString();
    }
    QVERIFY(!role.isEmpty());
    m_sandbox->advanceClock(60);
    const auto settled = [&] {
        for (const QJsonValue& one :
             m_http->get(u"/api/contracts"_s, cron).json["contracts"_L1].toArray()) {
            if (one["roleId"_L1].toString() == role)
                return m_http
                    ->get(u"/api/contracts/%1/settlements"_s.arg(one["id"_L1].toString()), cron)
                    .json["settlements"_L1][0]["status"_L1]
                    .toString();
        }
        return QString();
    };
    QTRY_COMPARE_WITH_TIMEOUT(settled(), u"draft"_s, 20'000);
    m_sandbox->advanceClock(60);
    QTRY_COMPARE_WITH_TIMEOUT(settled(), u"settled"_s, 20'000);
    QCOMPARE(last()["id"_L1].toString(), answer); // nobody answers an answer
}

QTEST_GUILESS_MAIN(WorldTest)
#include "tst_world.moc"
