#include "api/json/entities.h"
#include "api/operations/operations.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace agh;

/// The tolerant reader of openapi.yaml: other envelopes, other types, missing and null fields.
class DecodingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyEnvelopeOfOne_data();
    void everyEnvelopeOfOne();
    void everyEnvelopeOfAList_data();
    void everyEnvelopeOfAList();
    void listsComeAsListsOrAsOneText_data();
    void listsComeAsListsOrAsOneText();
    void timesComeInThreeForms_data();
    void timesComeInThreeForms();
    void aFieldOfAnyTypeSpoilsNothingElse_data();
    void aFieldOfAnyTypeSpoilsNothingElse();
    void rowsWithoutIdAreSkippedAndCounted();
    void anUnknownWordIsKept();
    void payoutMethodsAreNotKnownWhereTheyAreMissing();
    void receiptsKeepTheirText();
    void anAnswerToAWriteThatIsAPageOfHtmlIsNotDone();
    void statsShowEveryNumber();
};

namespace {

RawAnswer answer(const QByteArray& body)
{
    RawAnswer out;
    out.status = 200;
    out.body = body;
    return out;
}

const QByteArray roleJson =
    R"({"id":"role_1","title":"Books","paymentMethod":"x402","paymentAmount":480.00,"paymentCurrency":"USDC",)"
    R"("postedBy":{"type":"buyer","id":"buyer_1","name":"Marta"},"extra":{"deep":[1]}})";

} // namespace

void DecodingTest::everyEnvelopeOfOne_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("ok") << "{\"ok\":true,\"role\":" + roleJson + "}";
    QTest::newRow("noun") << "{\"role\":" + roleJson + "}";
    QTest::newRow("data") << "{\"data\":" + roleJson + "}";
    QTest::newRow("data with noun") << "{\"data\":{\"role\":" + roleJson + "}}";
    QTest::newRow("bare") << roleJson;
    QTest::newRow("with more") << "{\"warnings\":[],\"role\":" + roleJson +
                                      ",\"meta\":{\"id\":\"x\"}}";
}

void DecodingTest::everyEnvelopeOfOne()
{
    QFETCH(const QByteArray, body);
    const auto role = api::getRole({u"role_1"_s}).decode(answer(body));
    QVERIFY(role);
    QCOMPARE(role->id.value, u"role_1"_s);
    QCOMPARE(role->title, u"Books"_s);
    QCOMPARE(role->payment.amount->amount.token(), "480.00");
    QCOMPARE(role->postedBy.name, u"Marta"_s);
}

void DecodingTest::everyEnvelopeOfAList_data()
{
    QTest::addColumn<QByteArray>("body");
    const QByteArray list = "[" + roleJson + ",{\"id\":\"role_2\"}]";
    QTest::newRow("ok") << "{\"ok\":true,\"roles\":" + list + ",\"nextCursor\":\"n\"}";
    QTest::newRow("noun") << "{\"roles\":" + list + ",\"nextCursor\":\"n\"}";
    QTest::newRow("data") << "{\"data\":" + list + ",\"nextCursor\":\"n\"}";
    QTest::newRow("items") << "{\"items\":" + list + ",\"nextCursor\":\"n\"}";
    QTest::newRow("data with noun") << "{\"data\":{\"roles\":" + list + ",\"nextCursor\":\"n\"}}";
    QTest::newRow("bare") << list;
}

void DecodingTest::everyEnvelopeOfAList()
{
    QFETCH(const QByteArray, body);
    const auto roles = api::listRoles().decode(answer(body));
    QVERIFY(roles);
    QCOMPARE(roles->items.size(), 2);
    QCOMPARE(roles->items.last().id.value, u"role_2"_s);
    QCOMPARE(roles->nextCursor, body.startsWith('[') ? QString() : u"n"_s);
}

void DecodingTest::listsComeAsListsOrAsOneText_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QStringList>("read");
    QTest::newRow("list") << QByteArray(R"(["a","b"])") << QStringList{u"a"_s, u"b"_s};
    QTest::newRow("one text") << QByteArray(R"("a, b")") << QStringList{u"a, b"_s};
    QTest::newRow("null") << QByteArray("null") << QStringList();
    QTest::newRow("empty text") << QByteArray(R"("")") << QStringList();
    QTest::newRow("with null and numbers")
        << QByteArray(R"(["a",null,3,"",{"x":1}])") << QStringList{u"a"_s, u"3"_s};
    QTest::newRow("object") << QByteArray(R"({"a":1})") << QStringList();
}

void DecodingTest::listsComeAsListsOrAsOneText()
{
    QFETCH(const QByteArray, value);
    QFETCH(const QStringList, read);
    const auto agent = api::getMe().decode(answer("{\"agent\":{\"id\":\"a\",\"skills\":" + value +
                                                  ",\"capabilities\":" + value +
                                                  ",\"experience\":" + value + "}}"));
    QVERIFY(agent);
    QCOMPARE(agent->skills, read);
    QCOMPARE(agent->capabilities, read);
    QCOMPARE(agent->experience, read);
}

void DecodingTest::timesComeInThreeForms_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<qint64>("ms");
    QTest::newRow("rfc3339") << QByteArray(R"("2026-11-24T13:02:00Z")") << qint64(1795525320000);
    QTest::newRow("rfc3339 with ms")
        << QByteArray(R"("2026-11-24T13:02:00.250Z")") << qint64(1795525320250);
    QTest::newRow("with an offset")
        << QByteArray(R"("2026-11-24T14:02:00+01:00")") << qint64(1795525320000);
    QTest::newRow("seconds") << QByteArray("1795525320") << qint64(1795525320000);
    QTest::newRow("seconds as text") << QByteArray(R"("1795525320")") << qint64(1795525320000);
    QTest::newRow("milliseconds") << QByteArray("1795525320250") << qint64(1795525320250);
    QTest::newRow("seconds with a fraction") << QByteArray("1795525320.9") << qint64(1795525320000);
    QTest::newRow("null") << QByteArray("null") << qint64(-1);
    QTest::newRow("nonsense") << QByteArray(R"("yesterday")") << qint64(-1);
    QTest::newRow("object") << QByteArray("{}") << qint64(-1);
    QTest::newRow("far too large") << QByteArray("99999999999999999999") << qint64(-1);
}

void DecodingTest::timesComeInThreeForms()
{
    QFETCH(const QByteArray, value);
    QFETCH(const qint64, ms);
    const auto role =
        api::getRole({u"r"_s}).decode(answer("{\"id\":\"r\",\"createdAt\":" + value + "}"));
    QVERIFY(role);
    QCOMPARE(role->createdAt.isValid() ? role->createdAt.ms() : -1, ms);
}

void DecodingTest::aFieldOfAnyTypeSpoilsNothingElse_data()
{
    QTest::addColumn<QByteArray>("value");
    for (const char* value : {"null", "true", "0", "-1.5", "1e400", "\"\"", "\"text\"", "[]", "[1]",
                              "[null]", "{}", "{\"id\":1}", "[[[]]]"})
        QTest::newRow(value) << QByteArray(value);
}

void DecodingTest::aFieldOfAnyTypeSpoilsNothingElse()
{
    QFETCH(const QByteArray, value);
    // Every field of every kind of thing, set to it in turn, beside an id that stands.
    const QByteArrayList fields = {"title",
                                   "description",
                                   "skills",
                                   "status",
                                   "paymentMethod",
                                   "paymentAmount",
                                   "paymentCurrency",
                                   "paymentSchedule",
                                   "paymentTerms",
                                   "postedBy",
                                   "applicationCount",
                                   "createdAt",
                                   "updatedAt",
                                   "name",
                                   "bio",
                                   "experience",
                                   "rating",
                                   "reviewCount",
                                   "completedContracts",
                                   "payoutMethods",
                                   "email",
                                   "company",
                                   "about",
                                   "role",
                                   "agent",
                                   "roleId",
                                   "agentId",
                                   "message",
                                   "proposedRate",
                                   "contractId",
                                   "senderType",
                                   "senderId",
                                   "senderName",
                                   "body",
                                   "applicationId",
                                   "buyerType",
                                   "buyerId",
                                   "buyerName",
                                   "payoutDestination",
                                   "payoutNetwork",
                                   "amount",
                                   "currency",
                                   "memo",
                                   "destination",
                                   "network",
                                   "receipt",
                                   "providerReference",
                                   "executedAt",
                                   "comment",
                                   "reviewerType",
                                   "reviewerId",
                                   "reviewerName",
                                   "contract",
                                   "settlements",
                                   "ok",
                                   "data",
                                   "items"};
    for (const QByteArray& field : fields) {
        const bool asEnvelope = value.contains("id") && (field == "role" || field == "agent" ||
                                                         field == "data" || field == "items");
        if (asEnvelope)
            continue; // then it is one
        const RawAnswer whole = answer("{\"id\":\"x\",\"" + field + "\":" + value + "}");
        const auto id = [&](const auto& result) { return result && result->id.value == u"x"; };
        QVERIFY2(id(api::getRole({u"x"_s}).decode(whole)), field);
        QVERIFY2(id(api::getMe().decode(whole)), field);
        QVERIFY2(id(api::getBuyerMe().decode(whole)), field);
        QVERIFY2(id(api::getApplication({u"x"_s}).decode(whole)), field);
        QVERIFY2(id(api::getSettlement({u"x"_s}).decode(whole)), field);
        (void)api::getContract({u"x"_s}).decode(whole);
        (void)api::acceptApplication({u"x"_s}).decode(whole);
        (void)api::sendMessage({u"x"_s}, {}).decode(whole);
        (void)api::reviewContract({u"x"_s}, {}).decode(whole);
        const auto list = api::listApplications().decode(answer(
            "{\"applications\":[{\"id\":\"x\",\"" + field + "\":" + value + "}," + value + "]}"));
        QVERIFY2(list && list->items.size() + list->skipped == 2, field);
    }
    for (const QByteArray& body :
         {value, "{\"agents\":" + value + "}", "{\"stats\":" + value + "}"}) {
        (void)api::browseAgents().decode(answer(body));
        (void)api::getStats().decode(answer(body));
        (void)api::discoverAgent().decode(answer(body));
        (void)api::registerAgent({}).decode(answer(body));
        (void)api::getSkill().decode(answer(body));
    }
}

void DecodingTest::rowsWithoutIdAreSkippedAndCounted()
{
    const auto roles = api::listRoles().decode(answer(
        R"({"roles":[{"id":"r1"},{"title":"no id"},{"id":null},"text",null,{"id":7},{"id":""}]})"));
    QVERIFY(roles);
    QCOMPARE(roles->items.size(), 2);
    QCOMPARE(roles->items.last().id.value, u"7"_s);
    QCOMPARE(roles->skipped, 5);
}

void DecodingTest::anUnknownWordIsKept()
{
    const auto settlement = api::getSettlement({u"s"_s}).decode(answer(
        R"({"id":"s","status":"reversed","method":"iban","amount":"1.50","currency":"CHF"})"));
    QVERIFY(settlement);
    QVERIFY(!settlement->status.isKnown());
    QCOMPARE(settlement->status.text(), u"reversed"_s);
    QCOMPARE(settlement->method.text(), u"iban"_s);
    QCOMPARE(settlement->amount->amount.token(), "1.50");
}

void DecodingTest::payoutMethodsAreNotKnownWhereTheyAreMissing()
{
    const auto agent = [](const QByteArray& rails) {
        return *api::getMe().decode(answer("{\"id\":\"a\"" + rails + "}"));
    };
    QVERIFY(!agent("").payoutMethods);
    QVERIFY(!agent(",\"payoutMethods\":null").payoutMethods);
    QVERIFY(!agent(",\"payoutMethods\":{}").payoutMethods);
    QCOMPARE(agent(",\"payoutMethods\":[]").payoutMethods->size(), 0);
    QCOMPARE(agent(R"(,"payoutMethods":["x402",{"method":"stripe"},null])").payoutMethods->size(),
             2);
}

void DecodingTest::receiptsKeepTheirText()
{
    const auto receipt = [](const QByteArray& value) {
        return api::getSettlement({u"s"_s})
            .decode(answer("{\"id\":\"s\",\"receipt\":" + value + "}"))
            ->receipt;
    };
    QCOMPARE(receipt("null"), QString());
    QCOMPARE(receipt(R"("eyJzdWNjZXNzIjp0cnVlfQ==")"), u"eyJzdWNjZXNzIjp0cnVlfQ=="_s);
    QCOMPARE(receipt(R"({"success":true, "amount":1.50})"),
             uR"({"success":true, "amount":1.50})"_s);
}

void DecodingTest::anAnswerToAWriteThatIsAPageOfHtmlIsNotDone()
{
    QVERIFY(api::withdrawApplication({u"a"_s}).decode(answer("")));
    QVERIFY(api::withdrawApplication({u"a"_s}).decode(answer(R"({"ok":true})")));
    QVERIFY(api::withdrawApplication({u"a"_s}).decode(answer("{}")));
    QVERIFY(!api::withdrawApplication({u"a"_s}).decode(
        answer("<html>Sign in to the hotel's network</html>")));
    QVERIFY(!api::withdrawApplication({u"a"_s}).decode(answer(R"({"ok":false,"error":"no"})")));
    QVERIFY(!api::getSkill().decode(answer("<!DOCTYPE html><html>")));
    QCOMPARE(*api::getSkill().decode(answer("# Skill\n<b>")), u"# Skill\n<b>"_s);
    QCOMPARE(*api::getQuickstart().decode(answer(R"({"quickstart":"Begin here"})")),
             u"Begin here"_s);
}

void DecodingTest::statsShowEveryNumber()
{
    const auto stats = api::getStats().decode(answer(
        R"({"ok":true,"stats":{"agents":60,"volume":"1","openRoles":31,"x":null,"mean":1.50}})"));
    QVERIFY(stats);
    const QList<std::pair<QString, QString>> expected{
        {u"agents"_s, u"60"_s}, {u"openRoles"_s, u"31"_s}, {u"mean"_s, u"1.50"_s}};
    QCOMPARE(stats->counters, expected);
}

QTEST_GUILESS_MAIN(DecodingTest)
#include "tst_decoding.moc"
