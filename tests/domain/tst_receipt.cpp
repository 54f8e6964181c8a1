#include "domain/receiptchecks.h"
#include "domain/strictjson.h"

#include <QTest>

using namespace agh;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString transaction = u"0x"_s + QString(64, u'a');
const QByteArray x402Json =
    QByteArray(R"({"success":true,"transaction":")") + transaction.toLatin1() +
    R"(","network":"base","payer":"0x857b06519E91e3A54538791bDbb0E22373e36b66","amount":"120500000","errorReason":null})";
const QByteArray mppJson =
    QByteArray(
        R"({"status":"success","method":"tempo","timestamp":"2024-06-01T10:00:00Z","reference":")") +
    transaction.toLatin1() + R"(","externalId":"inv-7","units":3})";

QString base64(const QByteArray& json) { return QString::fromLatin1(json.toBase64()); }
QString base64Url(const QByteArray& json)
{
    return QString::fromLatin1(
        json.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

Settlement aSettlement(Rail rail = Rail::X402)
{
    Settlement out;
    out.id.value = u"set_1"_s;
    out.method = rail;
    out.network = rail == Rail::X402 ? u"eip155:8453"_s : u"eip155:4217"_s;
    out.amount = Money{*Decimal::parse("120.5"), u"USDC"_s};
    out.status = SettlementStatus::Draft;
    out.createdAt = *Timestamp::parse("2024-06-01T09:00:00Z");
    return out;
}

const qint64 now = Timestamp::parse("2024-06-01T11:00:00Z")->ms();

ReceiptCheck only(const QList<ReceiptCheck>& checks, ReceiptCheck::What what)
{
    for (const ReceiptCheck& check : checks) {
        if (check.what == what)
            return check;
    }
    qFatal("not checked");
}

} // namespace

class TestReceipt : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void forms_data();
    void forms();
    void versions();
    void notOne_data();
    void notOne();
    void offersOfBothRails();
    void fields();
    void fits();
    void checked_data();
    void checked();
    void times();
    void usedOnAnother();
    void shapes_data();
    void shapes();
    void json_data();
    void json();
};

void TestReceipt::forms_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QString>("sent");
    QTest::addColumn<bool>("isX402");
    const QString raw = QString::fromUtf8(x402Json), mpp = QString::fromUtf8(mppJson);
    const QString code = base64(x402Json), url = base64Url(mppJson);
    const auto row = [](const char* name, const QString& pasted, const QString& sent,
                        bool isX402 = true) { QTest::newRow(name) << pasted << sent << isX402; };
    row("raw JSON", raw, raw);
    row("raw JSON, blanks around", u"\n  "_s + raw + u"\r\n"_s, raw);
    row("base64", code, code);
    row("base64, no padding", QString(code).remove(u'='), QString(code).remove(u'='));
    row("base64url", base64Url(x402Json), base64Url(x402Json));
    row("wrapped", code.left(40) + u"\n  "_s + code.mid(40, 30) + u"\r\n"_s + code.mid(70), code);
    row("header", u"PAYMENT-RESPONSE: "_s + code, code);
    row("header, lower case", u"payment-response:"_s + code, code);
    row("header of version 1", u"X-Payment-Response: "_s + code, code);
    row("header, raw JSON in it", u"PAYMENT-RESPONSE: "_s + raw, raw);
    row("quoted", u'"' + code + u'"', code);
    row("single quotes", u'\'' + raw + u'\'', raw);
    row("a JSON text of JSON",
        u"\"{\\\"success\\\":true,\\\"transaction\\\":\\\"0xab\\\",\\\"network\\\":\\\"base\\\"}\""_s,
        u"{\"success\":true,\"transaction\":\"0xab\",\"network\":\"base\"}"_s);
    row("wrapped in an object", u"{\"receipt\":"_s + raw + u",\"ok\":true}"_s, raw);
    row("wrapped as the wallet of a test world hands it out",
        u"{\"header\":\"PAYMENT-RESPONSE: "_s + code + u"\",\"receipt\":\""_s + code + u"\"}"_s,
        code);
    row("curl -i",
        u"HTTP/2 200\r\ndate: Sat, 01 Jun 2024 10:00:00 GMT\r\ncontent-type: application/json\r\npayment-response: "_s +
            code + u"\r\ncontent-length: 12\r\n\r\n{\"ok\":true}\r\n"_s,
        code);
    row("curl -v", u"< HTTP/1.1 200 OK\n< PAYMENT-RESPONSE: "_s + code + u"\n< \n"_s, code);
    row("curl -i, wrapped by a terminal",
        u"HTTP/1.1 200 OK\nPAYMENT-RESPONSE: "_s + code.left(50) + u'\n' + code.mid(50) +
            u"\nVary: x\n\n"_s,
        code);
    row("mpp", url, url, false);
    row("mpp, raw", mpp, mpp, false);
    row("mpp, header", u"Payment-Receipt: "_s + url, url, false);
    row("mpp, curl -i", u"HTTP/1.1 200 OK\r\nPayment-Receipt: "_s + url + u"\r\n\r\nhello"_s, url,
        false);
}

void TestReceipt::forms()
{
    QFETCH(QString, pasted);
    QFETCH(QString, sent);
    QFETCH(bool, isX402);
    const Receipt read = Receipt::read(pasted);
    QCOMPARE(read.problem, Receipt::Problem::None);
    QCOMPARE(read.rail, isX402 ? Rail::X402 : Rail::Mpp);
    QCOMPARE(read.toSend, sent);
    QCOMPARE(read.success, std::optional(true));
}

void TestReceipt::versions()
{
    const QString code = base64(x402Json);
    QCOMPARE(Receipt::read(u"X-PAYMENT-RESPONSE: "_s + code).version, 1);
    QCOMPARE(Receipt::read(u"PAYMENT-RESPONSE: "_s + code).version, 2);
    QCOMPARE(Receipt::read(code).version, 0); // not told
}

void TestReceipt::notOne_data()
{
    using Problem = Receipt::Problem;
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<int>("problem");
    QTest::newRow("nothing") << u" \n"_s << int(Problem::Empty);
    QTest::newRow("words") << u"I paid, believe me"_s << int(Problem::NoReceipt);
    QTest::newRow("base64 of words") << u"bm90IGEgcmVjZWlwdA=="_s << int(Problem::NoReceipt);
    QTest::newRow("another object") << u"{\"id\":\"tr_1\"}"_s << int(Problem::NoReceipt);
    QTest::newRow("broken JSON") << QString::fromUtf8(x402Json.chopped(1))
                                 << int(Problem::NoReceipt);
    QTest::newRow("cut base64") << base64(x402Json).left(61) << int(Problem::NoReceipt);
    QTest::newRow("a field twice")
        << u"{\"success\":false,\"success\":true,\"transaction\":\"0x1\",\"network\":\"base\"}"_s
        << int(Problem::NoReceipt);
    QTest::newRow("an array") << u"[{\"success\":true,\"transaction\":\"0x1\"}]"_s
                              << int(Problem::NoReceipt);
    QTest::newRow("deep") << QString(QString(5'000, u'[') + QString(5'000, u']'))
                          << int(Problem::NoReceipt);
    QTest::newRow("wrapped without end")
        << u"{\"receipt\":{\"receipt\":{\"receipt\":{\"receipt\":{\"receipt\":{\"success\":true,\"transaction\":\"0x1\"}}}}}}"_s
        << int(Problem::NoReceipt);
    QTest::newRow("too long a receipt")
        << QString(u"{\"success\":true,\"transaction\":\"0x1\",\"network\":\""_s +
                   QString(17'000, u'a') + u"\"}"_s)
        << int(Problem::TooLong);
    QTest::newRow("too long") << QString(1'000'000, u'a') << int(Problem::TooLong);
    QTest::newRow("a key") << QString(u"sk_"_s + u"live_4eC39HqLyjWDarjtT1zdp7dc"_s)
                           << int(Problem::Secret);
    QTest::newRow("a private key") << QString(u"0x"_s + QString(64, u'b')) << int(Problem::Secret);
    QByteArray other = x402Json;
    other.replace("aaaa", "bbbb");
    QTest::newRow("two that differ") << QString(u"PAYMENT-RESPONSE: "_s + base64(x402Json) +
                                                u"\nPAYMENT-RESPONSE: "_s + base64(other))
                                     << int(Problem::Several);
}

void TestReceipt::notOne()
{
    QFETCH(QString, pasted);
    QFETCH(int, problem);
    const Receipt read = Receipt::read(pasted);
    QCOMPARE(int(read.problem), problem);
    if (read.problem == Receipt::Problem::Secret)
        QVERIFY(read.toSend.isEmpty());
}

void TestReceipt::offersOfBothRails()
{
    const QString both =
        u"Payment-Receipt: "_s + base64Url(mppJson) + u"\nPAYMENT-RESPONSE: "_s + base64(x402Json);
    QCOMPARE(Receipt::read(both, Rail::X402).rail, Rail::X402);
    QCOMPARE(Receipt::read(both, Rail::Mpp).rail, Rail::Mpp);
    // The wrong one alone is read too: then it can be said which it is.
    QCOMPARE(Receipt::read(base64Url(mppJson), Rail::X402).rail, Rail::Mpp);
}

void TestReceipt::fields()
{
    const Receipt x402 = Receipt::read(QString::fromUtf8(x402Json));
    QCOMPARE(x402.reference, transaction);
    QCOMPARE(x402.network, u"base"_s);
    QCOMPARE(x402.payer, u"0x857b06519E91e3A54538791bDbb0E22373e36b66"_s);
    QCOMPARE(x402.amount, u"120500000"_s);
    QVERIFY(x402.errorReason.isEmpty()); // null is none
    const Receipt mpp = Receipt::read(QString::fromUtf8(mppJson));
    QCOMPARE(mpp.method, u"tempo"_s);
    QCOMPARE(mpp.externalId, u"inv-7"_s);
    QCOMPARE(mpp.timestamp.ms(), Timestamp::parse("2024-06-01T10:00:00Z")->ms());
    QCOMPARE(Receipt::keyOf(transaction.toUpper().replace(u"0X"_s, u"0x"_s)), mpp.referenceKey());
}

void TestReceipt::fits()
{
    const auto checks =
        receipts::check(Receipt::read(QString::fromUtf8(x402Json)), aSettlement(), {}, now);
    for (const ReceiptCheck& check : checks) {
        QCOMPARE(check.result, check.what == ReceiptCheck::What::Time
                                   ? ReceiptCheck::Result::NotTold
                                   : ReceiptCheck::Result::Ok);
    }
    QCOMPARE(receipts::wayOf(checks), ReceiptCheck::Way::Free);
    const auto mpp =
        receipts::check(Receipt::read(QString::fromUtf8(mppJson)), aSettlement(Rail::Mpp), {}, now);
    QCOMPARE(only(mpp, ReceiptCheck::What::Amount).result, ReceiptCheck::Result::NotTold);
    QCOMPARE(only(mpp, ReceiptCheck::What::Network).result, ReceiptCheck::Result::Ok);
    QCOMPARE(receipts::wayOf(mpp), ReceiptCheck::Way::Free);
}

void TestReceipt::checked_data()
{
    using What = ReceiptCheck::What;
    using Result = ReceiptCheck::Result;
    using Way = ReceiptCheck::Way;
    QTest::addColumn<QByteArray>("was");
    QTest::addColumn<QByteArray>("becomes");
    QTest::addColumn<int>("what");
    QTest::addColumn<int>("result");
    QTest::addColumn<int>("way");
    const auto row = [](const char* name, const char* was, const char* becomes, What what,
                        Result result, Way way) {
        QTest::newRow(name) << QByteArray(was) << QByteArray(becomes) << int(what) << int(result)
                            << int(way);
    };
    row("not paid", "\"success\":true", "\"success\":false", What::Success, Result::Mismatch,
        Way::Never);
    row("a reason", "null", "\"insufficient_funds\"", What::Success, Result::Mismatch, Way::Never);
    row("success in words", "\"success\":true", "\"success\":\"true\"", What::Success,
        Result::NotTold, Way::Never);
    row("another chain", "\"base\"", "\"polygon\"", What::Network, Result::Mismatch, Way::Typed);
    row("by its id", "\"base\"", "\"eip155:8453\"", What::Network, Result::Ok, Way::Free);
    row("ids have a case", "\"base\"", "\"EIP155:8453\"", What::Network, Result::Mismatch,
        Way::Typed);
    row("play money", "\"base\"", "\"base-sepolia\"", What::Network, Result::Mismatch, Way::Never);
    row("less", "120500000", "120499999", What::Amount, Result::Mismatch, Way::Never);
    row("whole units", "120500000", "120.5", What::Amount, Result::Mismatch, Way::Never);
    row("not told", "\"amount\"", "\"amounts\"", What::Amount, Result::NotTold, Way::Free);
    row("cut", "aaaa\"", "\"", What::Reference, Result::Mismatch, Way::Typed);
    row("empty", transaction.toLatin1().constData(), "", What::Reference, Result::NotTold,
        Way::Never);
}

void TestReceipt::checked()
{
    QFETCH(QByteArray, was);
    QFETCH(QByteArray, becomes);
    QFETCH(int, what);
    QFETCH(int, result);
    QFETCH(int, way);
    QByteArray json = x402Json;
    QVERIFY(json.contains(was));
    json.replace(was, becomes);
    const Receipt receipt = Receipt::read(QString::fromUtf8(json));
    QCOMPARE(receipt.problem, Receipt::Problem::None);
    const ReceiptCheck check =
        only(receipts::check(receipt, aSettlement(), {}, now), ReceiptCheck::What(what));
    QCOMPARE(int(check.result), result);
    QCOMPARE(int(check.way), way);
}

void TestReceipt::times()
{
    using Result = ReceiptCheck::Result;
    const auto at = [](const QByteArray& time) {
        QByteArray json = mppJson;
        json.replace("2024-06-01T10:00:00Z", time);
        return only(receipts::check(Receipt::read(QString::fromUtf8(json)), aSettlement(Rail::Mpp),
                                    {}, now),
                    ReceiptCheck::What::Time);
    };
    QCOMPARE(at("2024-05-31T09:30:00Z").result, Result::Ok); // within a day before it was made
    QCOMPARE(at("2024-05-31T08:30:00Z").result, Result::Mismatch);
    QCOMPARE(at("2024-06-01T11:04:00Z").result, Result::Ok);
    QCOMPARE(at("2024-06-01T11:06:00Z").result, Result::Mismatch);
    QCOMPARE(at("2024-06-01T11:06:00Z").way, ReceiptCheck::Way::Free); // said, no more
    QCOMPARE(at("yesterday").result, Result::CannotCompare);
}

void TestReceipt::usedOnAnother()
{
    const Receipt receipt = Receipt::read(QString::fromUtf8(x402Json));
    const auto on = [&](const char* id) {
        return only(receipts::check(receipt, aSettlement(), {QString::fromLatin1(id)}, now),
                    ReceiptCheck::What::UsedBefore);
    };
    QCOMPARE(on("set_2").way, ReceiptCheck::Way::Never);
    // A second attempt carries the same receipt.
    QCOMPARE(on("set_1").way, ReceiptCheck::Way::Free);
    const auto other = receipts::check(receipt, aSettlement(Rail::Mpp), {}, now);
    QCOMPARE(only(other, ReceiptCheck::What::Rail).way, ReceiptCheck::Way::Never);
}

void TestReceipt::shapes_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("reference");
    QTest::addColumn<int>("result");
    using Result = ReceiptCheck::Result;
    const QString hex(64, u'c');
    QTest::newRow("tempo") << QByteArray("tempo") << QString(u"0x"_s + hex) << int(Result::Ok);
    QTest::newRow("evm, bare") << QByteArray("evm") << hex << int(Result::Mismatch);
    QTest::newRow("lightning") << QByteArray("lightning") << hex << int(Result::Ok);
    QTest::newRow("stripe") << QByteArray("stripe") << u"pi_3MtwBwLkdIwHu7ix28a3tqPa"_s
                            << int(Result::Ok);
    QTest::newRow("stripe, a customer")
        << QByteArray("stripe") << u"cus_3MtwBw"_s << int(Result::Mismatch);
    QTest::newRow("solana")
        << QByteArray("solana")
        << u"5VERv8NMvzbJMEkV8xnrLkEaWRtSz9CosKDYjCJjBRnbJLgp8uirBgmQpjKhoR4tjF3ZpRzrFmBV6UjKdiSZkQUW"_s
        << int(Result::Ok);
    QTest::newRow("not known") << QByteArray("barter") << u"one goat"_s
                               << int(Result::CannotCompare);
}

void TestReceipt::shapes()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, reference);
    QFETCH(int, result);
    QByteArray json = mppJson;
    json.replace("\"tempo\"", '"' + method + '"');
    json.replace(transaction.toLatin1(), reference.toLatin1());
    const auto checks =
        receipts::check(Receipt::read(QString::fromUtf8(json)), aSettlement(Rail::Mpp), {}, now);
    QCOMPARE(int(only(checks, ReceiptCheck::What::Reference).result), result);
}

void TestReceipt::json_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isJson");
    const auto row = [](const QByteArray& text, bool isJson) {
        QTest::addRow("text %s", text.left(40).toPercentEncoding().constData()) << text << isJson;
    };
    for (const char* text : {"{}", "[]", "1", "-0.5e+10", "\"\\u00e9\\ud83d\\ude00\"", " null ",
                             "{\"a\":[1,{\"b\":true}]}", "\"\xc3\xa9\""})
        row(text, true);
    for (const char* text : {"",
                             "{",
                             "}",
                             "{\"a\"}",
                             "{\"a\":1,}",
                             "[1,]",
                             "01",
                             "1.",
                             ".5",
                             "+1",
                             "1e",
                             "tru",
                             "\"\t\"",
                             "\"\\x\"",
                             "\"\\ud800\"",
                             "\"\\udc00\\ud800\"",
                             "{\"a\":1,\"a\":2}",
                             "1 2",
                             "'a'",
                             "{a:1}",
                             "\xff",
                             "\"\xc3\"",
                             "[1}",
                             "// x\n1",
                             "\xef\xbb\xbf{}",
                             "\"\\u12g4\""})
        row(text, false);
    row(QByteArray(17, '[') + QByteArray(17, ']'), true);
    row(QByteArray(18, '[') + QByteArray(18, ']'), false);
}

void TestReceipt::json()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, isJson);
    QCOMPARE(StrictJson::parse(text).has_value(), isJson);
}

QTEST_GUILESS_MAIN(TestReceipt)
#include "tst_receipt.moc"
