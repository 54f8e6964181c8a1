#include "../support/corpus.h"
#include "domain/boardquery.h"

#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using agh::BoardQuery;
using Problem = agh::BoardQuery::Problem;

class TestBoardQuery : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void grammar_data();
    void grammar();
    void problems_data();
    void problems();
    void filters();
    void naughty();
    void amountsSortByValue();
};

void TestBoardQuery::grammar_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("unwanted");
    QTest::newRow("nothing") << u""_s << u""_s << u""_s;
    QTest::newRow("word") << u"rust"_s << u"(\"rust\"*)"_s << u""_s;
    QTest::newRow("words") << u" rust  docs "_s << u"(\"rust\"*) AND (\"docs\"*)"_s << u""_s;
    QTest::newRow("phrase") << u"\"api docs\""_s << u"(\"api docs\")"_s << u""_s;
    QTest::newRow("open phrase") << u"\"api do"_s << u"(\"api do\"*)"_s << u""_s;
    QTest::newRow("without") << u"rust -docs"_s << u"(\"rust\"*)"_s << u"(\"docs\"*)"_s;
    QTest::newRow("without phrase")
        << u"-\"api docs\" -x"_s << u""_s << u"(\"api docs\") OR (\"x\"*)"_s;
    QTest::newRow("skill") << u"skill:rust"_s << u"(skills : \"rust\"*)"_s << u""_s;
    QTest::newRow("skill phrase") << u"SKILL:\"machine learning\" by:acme"_s
                                  << u"(skills : \"machine learning\") AND (poster : \"acme\"*)"_s
                                  << u""_s;
    QTest::newRow("no skill") << u"-skill:rust a"_s << u"(\"a\"*)"_s << u"(skills : \"rust\"*)"_s;
    QTest::newRow("unknown name") << u"foo:bar"_s << u"(\"foo:bar\"*)"_s << u""_s;
    QTest::newRow("sql") << u"'; DROP TABLE roles; --"_s
                         << u"(\"DROP\"*) AND (\"TABLE\"*) AND (\"roles;\"*)"_s << u""_s;
    QTest::newRow("operators") << u"a AND NEAR(b OR *"_s
                               << u"(\"a\"*) AND (\"AND\"*) AND (\"NEAR(b\"*) AND (\"OR\"*)"_s
                               << u""_s;
    QTest::newRow("signs beside") << u"c++ !!!"_s << u"(\"c++\"*)"_s << u""_s;
    QTest::newRow("dash inside") << u"audit-trail"_s << u"(\"audit-trail\"*)"_s << u""_s;
}

void TestBoardQuery::grammar()
{
    QFETCH(QString, typed);
    const BoardQuery query = BoardQuery::parse(typed);
    QCOMPARE(query.problem, Problem::None);
    QTEST(query.expression(), "wanted");
    QTEST(query.excludedExpression(), "unwanted");
}

void TestBoardQuery::problems_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("problem");
    QTest::addColumn<QString>("piece");
    QTest::newRow("signs") << u" !!! "_s << int(Problem::NothingToFind) << u"!!!"_s;
    QTest::newRow("no value") << u"rust skill:"_s << int(Problem::NoValue) << u"skill:"_s;
    QTest::newRow("no amount") << u"min:lots"_s << int(Problem::NotAnAmount) << u"lots"_s;
    QTest::newRow("comma") << u"min:1,500"_s << int(Problem::NotAnAmount) << u"1,500"_s;
    QTest::newRow("minus") << u"max:-5"_s << int(Problem::NotAnAmount) << u"-5"_s;
    QTest::newRow("two") << u"currency:USD currency:EUR"_s << int(Problem::TwoCurrencies)
                         << u"EUR"_s;
    QTest::newRow("order") << u"min:10 max:9.99"_s << int(Problem::LeastOverMost) << u""_s;
    QTest::newRow("long") << QString(1'001, u'a') << int(Problem::TooLong) << u""_s;
    QTest::newRow("many") << u"a "_s.repeated(41) << int(Problem::TooLong) << u""_s;
}

void TestBoardQuery::problems()
{
    QFETCH(QString, typed);
    const BoardQuery query = BoardQuery::parse(typed);
    QTEST(int(query.problem), "problem");
    QTEST(query.piece, "piece");
}

void TestBoardQuery::filters()
{
    const BoardQuery query =
        BoardQuery::parse(u"docs rail:X402 -rail:stripe min:500 max:500.50 currency:USDC"_s);
    QCOMPARE(query.problem, Problem::None);
    QCOMPARE(query.rails, QStringList{u"x402"_s});
    QCOMPARE(query.excludedRails, QStringList{u"stripe"_s});
    QCOMPARE(query.currency, u"USDC"_s);
    QCOMPARE(query.least->toPlain(), QByteArray("500"));
    QCOMPARE(query.most->toPlain(), QByteArray("500.50"));
    QCOMPARE(query.words(), QStringList{u"docs"_s});
}

void TestBoardQuery::naughty()
{
    const QStringList strings = agh::test::naughtyStrings();
    for (const QString& text : strings) {
        for (const QString& typed : {text, u"skill:"_s + text, u"by:\""_s + text, u"-"_s + text,
                                     u"min:"_s + text, u"rail:"_s + text}) {
            const BoardQuery query = BoardQuery::parse(typed);
            const bool nothing = std::none_of(typed.begin(), typed.end(), [](QChar c) {
                return c.isLetterOrNumber() || c.isPunct() || c.isSymbol();
            });
            QVERIFY(nothing || query.problem != Problem::None || !query.isEmpty());
        }
    }
}

void TestBoardQuery::amountsSortByValue()
{
    const QByteArrayList rising{"-1000",
                                "-10.5",
                                "-10",
                                "-0.000001",
                                "0",
                                "0.00",
                                "0.000000000000000001",
                                "1",
                                "1.0",
                                "9.99",
                                "10",
                                "99.999999",
                                "100",
                                "12345678901234567890123456789"};
    for (qsizetype i = 0; i + 1 < rising.size(); ++i) {
        const auto one = *agh::Decimal::parse(rising[i]);
        const auto two = *agh::Decimal::parse(rising[i + 1]);
        QCOMPARE(agh::amountKey(one) < agh::amountKey(two), one < two);
        QCOMPARE(agh::amountKey(one) == agh::amountKey(two), one == two);
    }
}

QTEST_GUILESS_MAIN(TestBoardQuery)
#include "tst_boardquery.moc"
