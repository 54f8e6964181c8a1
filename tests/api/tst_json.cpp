#include "api/json/reader.h"
#include "api/json/writer.h"

#include <QDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace agh;

/// facts.md 0.7: the reader takes all of JSON, nothing else, and keeps the digits of numbers.
class JsonTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void trapSevenTheSuite();
    void trapSevenWhatIsJsonIsTaken_data();
    void trapSevenWhatIsJsonIsTaken();
    void trapSevenWhatIsNoJsonIsRefused_data();
    void trapSevenWhatIsNoJsonIsRefused();
    void trapSevenNumbersKeepTheirDigits_data();
    void trapSevenNumbersKeepTheirDigits();
    void trapSevenALonelySurrogateSpoilsItsTextOnly();
    void trapSevenOfTwoFieldsWithOneNameTheLastCounts();
    void nestingIsCountedInBrackets();
    void objectsAndListsKeepTheirVeryText();
    void writingGoesThereAndBack();
    void everyCutOfATextIsRefused();
};

namespace {

QString suite()
{
    const QString named = qEnvironmentVariable("AGH_TEST_DATA");
    return (named.isEmpty() ? QStringLiteral(AGH_SOURCE_DIR "/../shared/data") : named) +
           u"/JSONTestSuite"_s;
}

} // namespace

/// 318 texts of the JSONTestSuite (Nicolas Seriot), where they lie beside the project.
void JsonTest::trapSevenTheSuite()
{
    QDir folder(suite());
    QStringList found = folder.entryList({u"*.json"_s}, QDir::Files);
    if (found.isEmpty())
        for (const QString& inner : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            for (const QString& name : QDir(folder.filePath(inner)).entryList({u"*.json"_s}))
                found.append(inner + u'/' + name);
    if (found.isEmpty())
        QSKIP("did without the JSONTestSuite: it is not beside the project");
    int taken = 0, refused = 0;
    for (const QString& path : found) {
        QFile file(folder.filePath(path));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const bool parsed = json::Document::parse(file.readAll()).has_value();
        const QString name = path.mid(path.lastIndexOf(u'/') + 1);
        if (name.startsWith(u"y_")) {
            QVERIFY2(parsed, qPrintable(name));
            ++taken;
        } else if (name.startsWith(u"n_")) {
            QVERIFY2(!parsed, qPrintable(name));
            ++refused;
        }
    }
    QVERIFY(taken >= 95);
    QVERIFY(refused >= 187);
}

void JsonTest::trapSevenWhatIsJsonIsTaken_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char* text :
         {"\"alone\"", " true ", "null", "-0.5e-3", "12 ", "[]", "{}", "[1,2,{\"a\":[null]}]",
          "\n[\t1\r\n]\n", "\"\\u00e9 \\ud83d\\ude00 \\/ \\\" \\\\ \\b\\f\\n\\r\\t\"",
          "{\"\":{\"\":\"\"}}", "1e400", "[0,-0,0.0]", "\"\\u0000\"", "\"\x7f\"",
          "{\"a\":1,\"a\":2}"})
        QTest::newRow(text) << QByteArray(text);
}

void JsonTest::trapSevenWhatIsJsonIsTaken()
{
    QFETCH(const QByteArray, text);
    QVERIFY(json::Document::parse(text));
}

void JsonTest::trapSevenWhatIsNoJsonIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    const QByteArrayList texts = {"",
                                  " ",
                                  ".5",
                                  "2.",
                                  "+1",
                                  "01",
                                  "-",
                                  "1e",
                                  "1e+",
                                  "0x1",
                                  "NaN",
                                  "Infinity",
                                  "[1,]",
                                  "[,1]",
                                  "{\"a\":1,}",
                                  "{a:1}",
                                  "{'a':1}",
                                  "[1 2]",
                                  "[1",
                                  "{\"a\"",
                                  "{\"a\":",
                                  "\"open",
                                  "\"\\x41\"",
                                  "\"\\u12\"",
                                  "\"\\u12g4\"",
                                  "\"tab\there\"",
                                  "\"line\nbreak\"",
                                  QByteArray("\"nul\0\"", 6),
                                  "tru",
                                  "truex",
                                  "nul",
                                  "[1]]",
                                  "{}{}",
                                  "1 2",
                                  "\"a\" \"b\"",
                                  "\xEF\xBB\xBF{}",
                                  "\"\xff\"",
                                  "\"\xc0\x80\"",
                                  "\"\xed\xa0\x80\"",
                                  "/* */ 1",
                                  "[1] // c",
                                  "<html>",
                                  "{\"a\":b}",
                                  "[\"a\":1]",
                                  "{\"a\" 1}",
                                  "{1:2}",
                                  "\x1e{}",
                                  "[\"\\",
                                  "[\"\\u"};
    int number = 0;
    for (const QByteArray& text : texts)
        QTest::addRow("%d: %s", ++number, text.toPercentEncoding(" []{},:").constData()) << text;
}

void JsonTest::trapSevenWhatIsNoJsonIsRefused()
{
    QFETCH(const QByteArray, text);
    const auto parsed = json::Document::parse(text);
    QVERIFY(!parsed);
    QCOMPARE(int(parsed.error().kind), int(ApiError::Kind::BadBody));
    QVERIFY(!parsed.error().detail.isEmpty());
}

void JsonTest::trapSevenNumbersKeepTheirDigits_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<bool>("asDecimal");
    const auto row = [](const char* token, bool decimal) {
        QTest::newRow(token) << QByteArray(token) << decimal;
    };
    row("0.1234567890123456789", false); // more than 18 places: kept as text, no amount
    row("0.123456789012345678", true);
    row("18446744073709551615", true);
    row("123456789012345678901234567890.5", true);
    row("100.10", true);
    row("1100.000000", true);
    row("1e3", true);
    row("1E-2", true);
    row("-0", true);
    row("1e400", false);
    row("0.000000", true);
}

void JsonTest::trapSevenNumbersKeepTheirDigits()
{
    QFETCH(const QByteArray, token);
    QFETCH(const bool, asDecimal);
    for (const QByteArray& text :
         {"{\"amount\":" + token + "}", "{ \"amount\" : " + token + " , \"b\":1 }",
          "{\"amount\":\"" + token + "\"}"}) {
        const auto document = json::Document::parse(text);
        QVERIFY(document);
        QCOMPARE(document->root().member("amount")->raw().toByteArray(), token);
        const auto amount = json::decimal(document->root(), "amount");
        QCOMPARE(amount.has_value(), asDecimal);
        if (amount)
            QCOMPARE(amount->token(), token);
    }
}

/// JSON.stringify writes half a pair as an escape. One applicant's name would make the whole list
/// unreadable.
void JsonTest::trapSevenALonelySurrogateSpoilsItsTextOnly()
{
    const auto document = json::Document::parse(
        R"([{"a":"x\ud800y","b":"\udc00","c":"\ud83d\ude00","\ud800k":1,"d":"\ud800\u0041"},{"a":"next"}])");
    QVERIFY(document);
    const json::Value& first = *document->root().at(0);
    QCOMPARE(json::text(first, "a"), u"x\uFFFDy"_s);
    QCOMPARE(json::text(first, "b"), u"\uFFFD"_s);
    QCOMPARE(json::text(first, "c"), u"😀"_s);
    QCOMPARE(json::text(first, "d"), u"\uFFFDA"_s);
    QCOMPARE(json::text(first, "\xEF\xBF\xBDk"), u"1"_s);
    QCOMPARE(json::text(*document->root().at(1), "a"), u"next"_s);
}

void JsonTest::trapSevenOfTwoFieldsWithOneNameTheLastCounts()
{
    const auto document =
        json::Document::parse(R"({"status":"draft","status":"sent","a":1,"a":null})");
    QVERIFY(document);
    QCOMPARE(json::text(document->root(), "status"), u"sent"_s);
    QVERIFY(!document->root().member("a"));
}

void JsonTest::nestingIsCountedInBrackets()
{
    for (const auto& [open, close] :
         {std::pair<QByteArray, QByteArray>{"[", "]"}, {"{\"a\":", "}"}}) {
        QVERIFY(json::Document::parse(open.repeated(64) + "1" + close.repeated(64)));
        const auto deep = json::Document::parse(open.repeated(65) + "1" + close.repeated(65));
        QVERIFY(!deep);
        QCOMPARE(int(deep.error().kind), int(ApiError::Kind::TooLarge));
    }
    QVERIFY(!json::Document::parse(QByteArray(1'000'000, '[')));
    QVERIFY(!json::Document::parse(QByteArray("{\"a\":").repeated(100'000)));
}

void JsonTest::objectsAndListsKeepTheirVeryText()
{
    const QByteArray inner = R"({ "success": true, "amount": 1.50, "list": [1, 2 ] })";
    const auto document =
        json::Document::parse("{\"receipt\": " + inner + " , \"l\":[ 1,[ ] ]  }  ");
    QVERIFY(document);
    QCOMPARE(document->root().member("receipt")->raw().toByteArray(), inner);
    QCOMPARE(document->root().member("l")->raw().toByteArray(), "[ 1,[ ] ]");
    QCOMPARE(document->root().member("l")->at(1)->raw().toByteArray(), "[ ]");
    QCOMPARE(document->root().raw().toByteArray(),
             "{\"receipt\": " + inner + " , \"l\":[ 1,[ ] ]  }");
}

void JsonTest::writingGoesThereAndBack()
{
    QString naughty;
    for (char16_t c = 0; c < 0x500; ++c)
        naughty += QChar(c);
    naughty += u"\u2028 \u202e \"\\/ 😀 </script>"_s;
    const QByteArray written = json::Writer()
                                   .put("text", naughty)
                                   .put("list", QStringList{naughty, {}})
                                   .put("amount", *Decimal::parse("0.000001"))
                                   .object();
    const auto document = json::Document::parse(written);
    QVERIFY(document);
    QCOMPARE(json::text(document->root(), "text"), naughty);
    QCOMPARE(json::texts(document->root(), "list"), QStringList{naughty});
    QCOMPARE(document->root().member("amount")->raw().toByteArray(), "0.000001");
    const auto lonely =
        json::Document::parse(json::Writer().put("a", QString(QChar(0xD800))).object());
    QVERIFY(lonely); // always UTF-8, whatever was typed
}

void JsonTest::everyCutOfATextIsRefused()
{
    const QByteArray whole =
        R"({"ok":true,"roles":[{"id":"r\u00e91","amount":10.5,"x":null,"l":["a",{}]}],"n":-1e5})";
    QVERIFY(json::Document::parse(whole));
    for (qsizetype length = 0; length < whole.size(); ++length)
        QVERIFY2(!json::Document::parse(whole.first(length)), whole.first(length));
    for (qsizetype at = 0; at < whole.size(); ++at) { // no byte put in anywhere may crash it
        for (const char byte : {'\0', '"', '\\', '{', ']', '\x80', '\xff'}) {
            QByteArray spoiled = whole;
            spoiled[at] = byte;
            (void)json::Document::parse(spoiled);
        }
    }
}

QTEST_GUILESS_MAIN(JsonTest)
#include "tst_json.moc"
