#include "domain/amounttext.h"
#include "domain/atomic.h"
#include "domain/paymentplan.h"
#include "domain/stripeamount.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTest>

using namespace agh;
using namespace Qt::Literals::StringLiterals;

/// Amounts as they are typed, counted in the smallest units, and split.
class TestAmounts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void typed_data();
    void typed();
    void notRead_data();
    void notRead();
    void finerThanTheCurrency();
    void smallestUnits_data();
    void smallestUnits();
    void notInSmallestUnits();
    void smallestUnitsAsPythonHasThem();
    void stripeCarries_data();
    void stripeCarries();
    void splits_data();
    void splits();
    void splitsLoseNothing();
    void whenTheyAreDue();
    void sums();
};

void TestAmounts::typed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QChar>("point");
    QTest::addColumn<QByteArray>("amount");
    const QChar dot = u'.', comma = u',';
    QTest::newRow("whole") << u"120"_s << dot << QByteArray("120");
    QTest::newRow("point") << u"120.50"_s << dot << QByteArray("120.50");
    QTest::newRow("comma, where a point is usual") << u"120,5"_s << dot << QByteArray("120.5");
    QTest::newRow("German") << u"1.234,56"_s << comma << QByteArray("1234.56");
    QTest::newRow("German, typed in English") << u"1.234,56"_s << dot << QByteArray("1234.56");
    QTest::newRow("English, typed in German") << u"1,234.56"_s << comma << QByteArray("1234.56");
    QTest::newRow("millions") << u"12,345,678.90"_s << dot << QByteArray("12345678.90");
    QTest::newRow("millions, no fraction") << u"12.345.678"_s << dot << QByteArray("12345678");
    QTest::newRow("blanks around") << u"  7.25 "_s << dot << QByteArray("7.25");
    QTest::newRow("blank between") << u"1 234,56"_s << comma << QByteArray("1234.56");
    QTest::newRow("blank that does not break")
        << u"1\u00A0234.56"_s << dot << QByteArray("1234.56");
    QTest::newRow("narrow blank") << u"1\u202F234\u202F567,5"_s << comma << QByteArray("1234567.5");
    QTest::newRow("Swiss") << u"1\u2019234.50"_s << dot << QByteArray("1234.50");
    QTest::newRow("less than one") << u"0.123"_s << dot << QByteArray("0.123");
    QTest::newRow("less than one, comma") << u"0,123"_s << dot << QByteArray("0.123");
    QTest::newRow("four digits before three") << u"1234.567"_s << comma << QByteArray("1234.567");
    QTest::newRow("Arabic") << u"\u0661\u0662\u0663\u066B\u0665"_s << dot << QByteArray("123.5");
    QTest::newRow("Arabic, grouped")
        << u"\u0661\u066C\u0662\u0663\u0664\u066B\u0665\u0666"_s << dot << QByteArray("1234.56");
    QTest::newRow("Arabic, three digits after its point")
        << u"\u0661\u066B\u0662\u0663\u0664"_s << dot << QByteArray("1.234");
    QTest::newRow("Persian") << u"\u06F1\u06F2\u06F3"_s << dot << QByteArray("123");
    QTest::newRow("78 digits") << QString(78, u'9') << dot << QByteArray(78, '9');
}

void TestAmounts::typed()
{
    QFETCH(QString, text);
    QFETCH(QChar, point);
    QFETCH(QByteArray, amount);
    const AmountText read = AmountText::read(text, point, 2);
    QCOMPARE(read.problem, AmountText::Problem::None);
    QCOMPARE(read.amount->toPlain(), amount);
}

void TestAmounts::notRead_data()
{
    using Problem = AmountText::Problem;
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("problem");
    QTest::newRow("nothing") << u"  "_s << int(Problem::Empty);
    // A hundred or a thousand times too much, depending on who reads it.
    QTest::newRow("1,234") << u"1,234"_s << int(Problem::Ambiguous);
    QTest::newRow("1.234") << u"1.234"_s << int(Problem::Ambiguous);
    QTest::newRow("123,456") << u"123,456"_s << int(Problem::Ambiguous);
    QTest::newRow("negative") << u"-5"_s << int(Problem::Negative);
    QTest::newRow("negative, with the right sign") << u"\u22125"_s << int(Problem::Negative);
    QTest::newRow("zero") << u"0.00"_s << int(Problem::Zero);
    int number = 0;
    for (const char16_t* text : {u"five",
                                 u"1,2,3",
                                 u"1.234.56",
                                 u"12.34,56",
                                 u"1,2345.6",
                                 u".5",
                                 u"5.",
                                 u"+5",
                                 u"1e3",
                                 u"$5",
                                 u"5 USD",
                                 u"1..5",
                                 u"1,,5",
                                 u"1 2",
                                 u"1 23",
                                 u"007",
                                 u"1.2.3,4,5",
                                 u"1'2",
                                 u"0,123,456",
                                 u"１２",
                                 u"\u0661"
                                 u"2",
                                 u"5%",
                                 u"5-",
                                 u"5\u200B0",
                                 u"NaN",
                                 u"\u0967",
                                 u"1,234 567.5"})
        QTest::newRow(qPrintable(QString::number(number++) + u' ' + QString::fromUtf16(text)))
            << QString::fromUtf16(text) << int(Problem::NotAnAmount);
    QTest::newRow("79 digits") << QString(79, u'9') << int(Problem::NotAnAmount);
    QTest::newRow("endless") << QString(100'000, u'9') << int(Problem::NotAnAmount);
}

void TestAmounts::notRead()
{
    QFETCH(QString, text);
    QFETCH(int, problem);
    for (const QChar point : {QChar(u'.'), QChar(u',')}) {
        const AmountText read = AmountText::read(text, point, 2);
        QCOMPARE(int(read.problem), problem);
        QVERIFY(!read.amount);
    }
}

void TestAmounts::finerThanTheCurrency()
{
    QVERIFY(AmountText::read(u"1.5"_s, u'.', 0).isTooFine);
    QVERIFY(!AmountText::read(u"1.50"_s, u'.', 2).isTooFine);
    QVERIFY(!AmountText::read(u"0.000001"_s, u'.', std::nullopt).isTooFine);
    // Where three digits are usual, the person's own point is one.
    QCOMPARE(AmountText::read(u"1.234"_s, u'.', 6).amount->toPlain(), "1.234");
    QCOMPARE(AmountText::read(u"1,234"_s, u'.', 6).problem, AmountText::Problem::Ambiguous);
}

void TestAmounts::smallestUnits_data()
{
    QTest::addColumn<QByteArray>("whole");
    QTest::addColumn<int>("decimals");
    QTest::addColumn<QByteArray>("units");
    QTest::newRow("USDC") << QByteArray("120.5") << 6 << QByteArray("120500000");
    QTest::newRow("the smallest") << QByteArray("0.000001") << 6 << QByteArray("1");
    QTest::newRow("zeros after it") << QByteArray("1.50000000") << 6 << QByteArray("1500000");
    QTest::newRow("nothing") << QByteArray("0.00") << 6 << QByteArray("0");
    QTest::newRow("no decimals") << QByteArray("42") << 0 << QByteArray("42");
    QTest::newRow("ether") << QByteArray("1") << 18 << QByteArray("1000000000000000000");
    QTest::newRow("256 bits")
        << QByteArray(
               "115792089237316195423570985008687907853269984665640564039457584007913129639935")
        << 0
        << QByteArray(
               "115792089237316195423570985008687907853269984665640564039457584007913129639935");
    QTest::newRow("256 bits in whole units")
        << QByteArray(
               "115792089237316195423570985008687907853269984665640564039457.584007913129639935")
        << 18
        << QByteArray(
               "115792089237316195423570985008687907853269984665640564039457584007913129639935");
}

void TestAmounts::smallestUnits()
{
    QFETCH(QByteArray, whole);
    QFETCH(int, decimals);
    QFETCH(QByteArray, units);
    const auto amount = Decimal::parse(whole);
    QVERIFY(amount);
    QCOMPARE(atomic::fromWhole(*amount, decimals).value_or("none"), units);
    QVERIFY(atomic::toWhole(units, decimals) == *amount);
}

void TestAmounts::notInSmallestUnits()
{
    QVERIFY(!atomic::fromWhole(*Decimal::parse("0.0000001"), 6));
    QVERIFY(!atomic::fromWhole(*Decimal::parse("-1"), 6));
    QVERIFY(!atomic::fromWhole(*Decimal::parse(QByteArray(78, '9')), 6));
    const QByteArray past =
        "115792089237316195423570985008687907853269984665640564039457584007913129639936";
    QVERIFY(!atomic::toWhole(past, 0));
    for (const char* text : {"", "-1", "+1", "01", "1.0", "1e3", "0x1", " 1", "a"})
        QVERIFY2(!atomic::toWhole(text, 6), text);
}

void TestAmounts::smallestUnitsAsPythonHasThem()
{
    const QString python = QStandardPaths::findExecutable(u"python3"_s);
    if (python.isEmpty())
        QSKIP("There is no python3 here to compare with.");
    QRandomGenerator random(7);
    QByteArray asked;
    QList<std::pair<QByteArray, int>> list;
    for (int i = 0; i < 5'000; ++i) {
        QByteArray whole = QByteArray::number(1 + random.bounded(9));
        for (int digits = random.bounded(40); digits > 0; --digits)
            whole += char('0' + random.bounded(10));
        whole += '.';
        for (int digits = random.bounded(1, 12); digits > 0; --digits)
            whole += char('0' + random.bounded(10));
        list.append({whole, random.bounded(19)});
        asked += whole + ' ' + QByteArray::number(list.last().second) + '\n';
    }
    QProcess process;
    process.start(python, {u"-c"_s, uR"(
import sys
from decimal import Decimal, getcontext
getcontext().prec = 200
for line in sys.stdin:
    whole, decimals = line.split()
    units = Decimal(whole).scaleb(int(decimals))
    print(int(units) if units == int(units) and units < 2**256 else 'no')
)"_s});
    QVERIFY(process.waitForStarted());
    process.write(asked);
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished(60'000));
    const QList<QByteArray> told = process.readAllStandardOutput().trimmed().split('\n');
    QCOMPARE(told.size(), list.size());
    for (qsizetype i = 0; i < list.size(); ++i)
        QVERIFY2(atomic::fromWhole(*Decimal::parse(list[i].first), list[i].second).value_or("no") ==
                     told[i],
                 list[i].first.constData());
}

void TestAmounts::stripeCarries_data()
{
    QTest::addColumn<QByteArray>("amount");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<int>("what");
    QTest::newRow("cents") << QByteArray("1.25") << u"USD"_s << int(StripeAmount::Fine);
    QTest::newRow("half cents") << QByteArray("1.255") << u"USD"_s << int(StripeAmount::TooFine);
    QTest::newRow("yen") << QByteArray("100") << u"JPY"_s << int(StripeAmount::Fine);
    QTest::newRow("yen, zeros") << QByteArray("100.00") << u"JPY"_s << int(StripeAmount::Fine);
    QTest::newRow("half a yen") << QByteArray("100.5") << u"JPY"_s << int(StripeAmount::TooFine);
    QTest::newRow("ariary") << QByteArray("100.5") << u"MGA"_s << int(StripeAmount::TooFine);
    QTest::newRow("forint") << QByteArray("100.5") << u"HUF"_s << int(StripeAmount::WholeOnly);
    QTest::newRow("dinar") << QByteArray("5.120") << u"KWD"_s << int(StripeAmount::Fine);
    QTest::newRow("dinar, to the last")
        << QByteArray("5.124") << u"KWD"_s << int(StripeAmount::EndsInZero);
    QTest::newRow("not known") << QByteArray("5.123456") << u"ZZZ"_s << int(StripeAmount::Fine);
}

void TestAmounts::stripeCarries()
{
    QFETCH(QByteArray, amount);
    QFETCH(QString, currency);
    QFETCH(int, what);
    QCOMPARE(int(stripeAmount({*Decimal::parse(amount), currency})), what);
}

void TestAmounts::splits_data()
{
    QTest::addColumn<int>("schedule");
    QTest::addColumn<QByteArray>("rest");
    QTest::addColumn<int>("parts");
    QTest::addColumn<int>("digits");
    QTest::addColumn<QByteArray>("amounts");
    const int milestones = int(Schedule::Milestones);
    QTest::newRow("upfront") << int(Schedule::Upfront) << QByteArray("99.99") << 5 << 2
                             << QByteArray("99.99");
    QTest::newRow("on completion")
        << int(Schedule::OnCompletion) << QByteArray("10") << 1 << 2 << QByteArray("10.00");
    QTest::newRow("even") << milestones << QByteArray("100") << 4 << 2
                          << QByteArray("25.00 25.00 25.00 25.00");
    QTest::newRow("a cent over") << milestones << QByteArray("100") << 3 << 2
                                 << QByteArray("33.34 33.33 33.33");
    QTest::newRow("two cents over")
        << int(Schedule::Weekly) << QByteArray("0.05") << 3 << 2 << QByteArray("0.02 0.02 0.01");
    QTest::newRow("less than a cent each")
        << milestones << QByteArray("0.02") << 5 << 2 << QByteArray("0.01 0.01");
    QTest::newRow("yen") << int(Schedule::Monthly) << QByteArray("1000") << 3 << 0
                         << QByteArray("334 333 333");
    QTest::newRow("USDC") << milestones << QByteArray("1") << 3 << 6
                          << QByteArray("0.333334 0.333333 0.333333");
    QTest::newRow("finer than the currency")
        << milestones << QByteArray("0.005") << 2 << 2 << QByteArray("0.003 0.002");
    QTest::newRow("nothing left") << milestones << QByteArray("0.00") << 3 << 2 << QByteArray();
    QTest::newRow("paid too much") << milestones << QByteArray("-5") << 3 << 2 << QByteArray();
    QTest::newRow("no parts") << milestones << QByteArray("5") << 0 << 2 << QByteArray("5.00");
}

void TestAmounts::splits()
{
    QFETCH(int, schedule);
    QFETCH(QByteArray, rest);
    QFETCH(int, parts);
    QFETCH(int, digits);
    QFETCH(QByteArray, amounts);
    QByteArrayList found;
    for (const PlannedPayment& one : paymentplan::propose(Open<Schedule>(Schedule(schedule)),
                                                          *Decimal::parse(rest), parts, digits))
        found.append(one.amount.toPlain());
    QCOMPARE(found.join(' '), amounts);
}

void TestAmounts::splitsLoseNothing()
{
    QRandomGenerator random(11);
    for (int i = 0; i < 3'000; ++i) {
        QByteArray text = QByteArray::number(random.bounded(1'000'000'000)) + '.';
        for (int digits = random.bounded(1, 7); digits > 0; --digits)
            text += char('0' + random.bounded(10));
        const Decimal rest = *Decimal::parse(text);
        const auto plan = paymentplan::propose(Schedule::Milestones, rest, random.bounded(1, 60),
                                               random.bounded(7));
        Decimal sum;
        for (const PlannedPayment& one : plan)
            sum = sum + one.amount;
        QVERIFY2(sum == rest, text.constData());
    }
}

void TestAmounts::whenTheyAreDue()
{
    const QDate first(2024, 1, 31);
    const Decimal rest = *Decimal::parse("100");
    const auto monthly = paymentplan::propose(Schedule::Monthly, rest, 4, 2, first);
    QCOMPARE(monthly[1].due, QDate(2024, 2, 29));
    QCOMPARE(monthly[2].due, QDate(2024, 3, 31)); // not the 29th for good
    QCOMPARE(monthly[3].number, 4);
    QCOMPARE(monthly[3].of, 4);
    QCOMPARE(paymentplan::propose(Schedule::Weekly, rest, 2, 2, first)[1].due, QDate(2024, 2, 7));
    QVERIFY(!paymentplan::propose(Schedule::Milestones, rest, 2, 2, first)[1].due.isValid());
}

void TestAmounts::sums()
{
    QList<Settlement> all;
    const auto add = [&all](const char* amount, SettlementStatus status, const QString& currency) {
        Settlement one;
        one.amount = Money{*Decimal::parse(amount), currency};
        one.status = status;
        all.append(one);
    };
    add("10.10", SettlementStatus::Sent, u"USD"_s);
    add("0.20", SettlementStatus::Settled, u"USD"_s);
    add("1", SettlementStatus::Draft, u"USD"_s);
    add("7", SettlementStatus::Pending, u"USD"_s);
    add("300", SettlementStatus::Failed, u"USD"_s);
    add("400", SettlementStatus::Cancelled, u"USD"_s);
    add("5", SettlementStatus::Sent, u"USDC"_s);
    all.append(Settlement());
    const ContractSums sums = ContractSums::of(all, u"USD"_s);
    QCOMPARE(sums.paid().toPlain(), "10.30");
    QCOMPARE(sums.committed().toPlain(), "18.30");
    QCOMPARE(sums.failed.toPlain(), "300");
    QCOMPARE(sums.notCounted, 2); // USDC is not USD
}

QTEST_GUILESS_MAIN(TestAmounts)
#include "tst_amounts.moc"
