#include "domain/money.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTest>

using namespace agh;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A decimal number as the service could write it.
QByteArray randomToken(QRandomGenerator& random)
{
    QByteArray out = random.bounded(3) == 0 ? "-" : "";
    const int whole = 1 + random.bounded(20);
    out += char('0' + (whole == 1 ? random.bounded(10) : 1 + random.bounded(9)));
    for (int i = 1; i < whole; ++i)
        out += char('0' + random.bounded(10));
    if (random.bounded(4) != 0) {
        out += '.';
        for (int i = random.bounded(10); i >= 0; --i)
            out += char('0' + random.bounded(10));
    }
    if (random.bounded(8) == 0)
        out += "e" + QByteArray::number(random.bounded(-8, 9));
    return out;
}

} // namespace

class TestMoney : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void keepsItsToken();
    void comparesByValue_data();
    void comparesByValue();
    void addsAndSubtracts_data();
    void addsAndSubtracts();
    void agreesWithPython();
    void digitsOfCurrencies_data();
    void digitsOfCurrencies();
    void currenciesAreNotMixed();
};

void TestMoney::reads_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QByteArray>("plain");
    QTest::addColumn<int>("scale");
    QTest::newRow("zero") << QByteArray("0") << QByteArray("0") << 0;
    QTest::newRow("no negative zero") << QByteArray("-0.00") << QByteArray("0.00") << 2;
    QTest::newRow("zeros at the end stay") << QByteArray("100.10") << QByteArray("100.10") << 2;
    QTest::newRow("negative") << QByteArray("-3") << QByteArray("-3") << 0;
    QTest::newRow("smaller than one") << QByteArray("0.000001") << QByteArray("0.000001") << 6;
    QTest::newRow("negative, smaller than one") << QByteArray("-0.5") << QByteArray("-0.5") << 1;
    QTest::newRow("exponent up") << QByteArray("1e3") << QByteArray("1000") << 0;
    QTest::newRow("exponent eats the point") << QByteArray("1.25E2") << QByteArray("125") << 0;
    QTest::newRow("exponent eats half") << QByteArray("1.255e+2") << QByteArray("125.5") << 1;
    QTest::newRow("exponent down") << QByteArray("5e-7") << QByteArray("0.0000005") << 7;
    QTest::newRow("more than a double holds")
        << QByteArray("0.123456789012345678") << QByteArray("0.123456789012345678") << 18;
    QTest::newRow("more than 64 bits hold")
        << QByteArray("18446744073709551617.01") << QByteArray("18446744073709551617.01") << 2;
    QTest::newRow("78 digits") << QByteArray(78, '9') << QByteArray(78, '9') << 0;
}

void TestMoney::reads()
{
    QFETCH(QByteArray, token);
    QFETCH(QByteArray, plain);
    QFETCH(int, scale);
    const auto read = Decimal::parse(token);
    QVERIFY(read);
    QCOMPARE(read->toPlain(), plain);
    QCOMPARE(read->scale(), scale);
    QCOMPARE(read->token(), token);
}

void TestMoney::refuses_data()
{
    QTest::addColumn<QByteArray>("token");
    int number = 0;
    for (const char* token : {"",      "-",       "+1",    ".5",    "5.",
                              "007",   "00",      "1,000", "1 000", " 1",
                              "1 ",    "1e",      "1e+",   "e5",    "1e19",
                              "1e-19", "1e99999", "0x10",  "NaN",   "Infinity",
                              "1.2.3", "--1",     "1-",    "1e5.5", "0.1234567890123456789",
                              "１",    "١",       "1\n",   "null",  "\"1\"",
                              "1_000", "1'000"})
        QTest::newRow(qPrintable(u"%1: %2"_s.arg(number++).arg(QString::fromUtf8(token))))
            << QByteArray(token);
    QTest::newRow("a byte of zero inside") << QByteArray("1\0002", 3);
    QTest::newRow("79 digits") << QByteArray(79, '9');
    QTest::newRow("very long") << QByteArray(100'000, '1');
}

void TestMoney::refuses()
{
    QFETCH(QByteArray, token);
    QVERIFY(!Decimal::parse(token));
}

void TestMoney::keepsItsToken()
{
    QCOMPARE(Decimal::parse("1.50e1")->token(), "1.50e1");
    QCOMPARE(Decimal::parse("1.50e1")->toPlain(2), "15.00");
    QCOMPARE(Decimal::parse("1.239")->toPlain(2), "1.239"); // never rounds
}

void TestMoney::comparesByValue_data()
{
    QTest::addColumn<QByteArray>("a");
    QTest::addColumn<QByteArray>("b");
    QTest::addColumn<int>("order");
    QTest::newRow("scale") << QByteArray("1.50") << QByteArray("1.5") << 0;
    QTest::newRow("exponent") << QByteArray("15e-1") << QByteArray("1.5") << 0;
    QTest::newRow("zeros") << QByteArray("-0") << QByteArray("0.000") << 0;
    QTest::newRow("by digits, not by text") << QByteArray("9") << QByteArray("10") << -1;
    QTest::newRow("signs") << QByteArray("-1") << QByteArray("0.1") << -1;
    QTest::newRow("both negative") << QByteArray("-2") << QByteArray("-10") << 1;
    QTest::newRow("one cent") << QByteArray("120.50") << QByteArray("120.51") << -1;
    QTest::newRow("past a double")
        << QByteArray("9007199254740993") << QByteArray("9007199254740992") << 1;
}

void TestMoney::comparesByValue()
{
    QFETCH(QByteArray, a);
    QFETCH(QByteArray, b);
    QFETCH(int, order);
    const Decimal left = *Decimal::parse(a), right = *Decimal::parse(b);
    QCOMPARE(left == right, order == 0);
    QCOMPARE(left < right, order < 0);
    QCOMPARE(left > right, order > 0);
    QCOMPARE(right<left, order> 0);
}

void TestMoney::addsAndSubtracts_data()
{
    QTest::addColumn<QByteArray>("a");
    QTest::addColumn<QByteArray>("b");
    QTest::addColumn<QByteArray>("sum");
    QTest::addColumn<QByteArray>("difference");
    QTest::newRow("cents") << QByteArray("0.1") << QByteArray("0.2") << QByteArray("0.3")
                           << QByteArray("-0.1");
    QTest::newRow("carry") << QByteArray("999.99") << QByteArray("0.01") << QByteArray("1000.00")
                           << QByteArray("999.98");
    QTest::newRow("signs") << QByteArray("-5") << QByteArray("3.25") << QByteArray("-1.75")
                           << QByteArray("-8.25");
    QTest::newRow("to zero") << QByteArray("-7.70") << QByteArray("7.7") << QByteArray("0.00")
                             << QByteArray("-15.40");
}

void TestMoney::addsAndSubtracts()
{
    QFETCH(QByteArray, a);
    QFETCH(QByteArray, b);
    QFETCH(QByteArray, sum);
    QFETCH(QByteArray, difference);
    const Decimal left = *Decimal::parse(a), right = *Decimal::parse(b);
    QCOMPARE((left + right).toPlain(), sum);
    QCOMPARE((left - right).toPlain(), difference);
}

/// Sum, difference and order of random pairs, as Python's decimal has them.
void TestMoney::agreesWithPython()
{
    const QString python = QStandardPaths::findExecutable(u"python3"_s);
    if (python.isEmpty())
        QSKIP("There is no python3 here to compare with.");
    QRandomGenerator random(20'240'607);
    QByteArray pairs;
    QList<std::pair<QByteArray, QByteArray>> list;
    // As many as are asked for: ./test --money-rounds has a million of them.
    const int many = qEnvironmentVariableIntValue("AGH_DECIMALS");
    for (int i = 0; i < (many > 0 ? many : 20'000); ++i) {
        list.append({randomToken(random), randomToken(random)});
        pairs += list.last().first + ' ' + list.last().second + '\n';
    }
    QProcess process;
    process.start(python, {u"-c"_s, uR"(
import sys
from decimal import Decimal, getcontext
getcontext().prec = 200
for line in sys.stdin:
    a, b = map(Decimal, line.split())
    print(format(a + b, 'f'), format(a - b, 'f'), (a > b) - (a < b))
)"_s});
    QVERIFY(process.waitForStarted());
    process.write(pairs);
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished(600'000));
    const QList<QByteArray> answers = process.readAllStandardOutput().trimmed().split('\n');
    QCOMPARE(answers.size(), list.size());
    for (qsizetype i = 0; i < list.size(); ++i) {
        const auto a = Decimal::parse(list[i].first), b = Decimal::parse(list[i].second);
        const QByteArray what = list[i].first + " and " + list[i].second;
        if (!a || !b)
            continue; // a scale beyond 18: ours refuses it
        const QList<QByteArray> told = answers[i].split(' ');
        const auto plain = [](QByteArray text) { return text == "-0" ? "0" : text; };
        QVERIFY2(*a + *b == *Decimal::parse(plain(told[0])), what.constData());
        QVERIFY2(*a - *b == *Decimal::parse(plain(told[1])), what.constData());
        QVERIFY2((*a > *b) - (*a < *b) == told[2].toInt(), what.constData());
    }
}

void TestMoney::digitsOfCurrencies_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("digits"); // -1: not known
    QTest::newRow("USD") << u"USD"_s << 2;
    QTest::newRow("lower case") << u"eur"_s << 2;
    QTest::newRow("JPY") << u"JPY"_s << 0;
    QTest::newRow("MGA") << u"MGA"_s << 2; // Stripe counts it whole, ISO 4217 does not
    for (const char* code : {"BIF", "CLP", "DJF", "GNF", "ISK", "KMF", "KRW", "PYG", "RWF", "UGX",
                             "VND", "VUV", "XAF", "XOF", "XPF"})
        QTest::newRow(code) << QString::fromLatin1(code) << 0;
    for (const char* code : {"BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"})
        QTest::newRow(code) << QString::fromLatin1(code) << 3;
    for (const char* code : {"CLF", "UYW"})
        QTest::newRow(code) << QString::fromLatin1(code) << 4;
    for (const char* code : {"ZMW", "AED", "BOB", "CRC", "XCD", "HUF"})
        QTest::newRow(code) << QString::fromLatin1(code) << 2;
    QTest::newRow("a part of the list") << u"D A"_s << -1;
    QTest::newRow("USDC") << u"USDC"_s << 6;
    QTest::newRow("pathUSD") << u"pathUSD"_s << 6;
    QTest::newRow("unknown") << u"ZZZ"_s << -1;
    QTest::newRow("nothing") << QString() << -1;
    QTest::newRow("looks alike") << u"UЅD"_s << -1;
}

void TestMoney::digitsOfCurrencies()
{
    QFETCH(QString, code);
    QFETCH(int, digits);
    QCOMPARE(Money::minorDigits(code).value_or(-1), digits);
}

void TestMoney::currenciesAreNotMixed()
{
    const Money usd{*Decimal::parse("5.0"), u"USD"_s};
    QCOMPARE(usd, (Money{*Decimal::parse("5"), u"USD"_s}));
    QVERIFY(!(usd == Money{*Decimal::parse("5.0"), u"USDC"_s}));
}

QTEST_GUILESS_MAIN(TestMoney)
#include "tst_money.moc"
