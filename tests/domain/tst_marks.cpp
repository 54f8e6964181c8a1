#include "../support/corpus.h"
#include "domain/marks.h"
#include "domain/rate.h"

#include <QTest>

using namespace agh;
using namespace Qt::Literals::StringLiterals;

class TestMarks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rates_data();
    void rates();
    void noRates_data();
    void noRates();
    void ratesInOrder();
    void tags();
    void anyTextIsATagOrNone();
    void searchForms();
};

void TestMarks::rates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("amount");
    QTest::addColumn<QString>("kind");
    const auto row = [](const char* text, const char* amount, const char* kind) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(amount)
                            << QString::fromLatin1(kind);
    };
    row("460.00 USDC", "460.00", "USDC");
    row("$45/hour", "45", "USD/hour");
    row("$45 / h", "45", "USD/hour");
    row("US$ 45 per hour", "45", "USD/hour");
    row("45 dollars per hour", "45", "USD/hour");
    row("45 dollars an hour", "45", "USD/hour");
    row("EUR 1,200.50 per week", "1200.50", "EUR/week");
    row("€300 a day", "300", "EUR/day");
    row("4000 usd monthly", "4000", "USD/month");
    row("80000 JPY", "80000", "JPY");
    row("45 per hour", "45", "/hour");
    row("120", "120", "");
    row("  120.5   USD  ", "120.5", "USD");
    row("500 USD fixed", "500", "USD");
    row("12 pathusd", "12", "pathUSD");
}

void TestMarks::rates()
{
    QFETCH(QString, text);
    QFETCH(QString, amount);
    QFETCH(QString, kind);
    const auto rate = Rate::parse(text);
    QVERIFY(rate);
    QCOMPARE(rate->amount.toPlain(), amount.toLatin1());
    QCOMPARE(rate->kind(), kind);
}

void TestMarks::noRates_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text :
         {"",           "negotiable",    "from 40 USD",     "40-50 USD/hour",
          "~45",        "45k",           "1,20 EUR",        "1.200,50 EUR",
          "45 bananas", "$45 USD",       "45 USD per page", "0",
          "-5 USD",     "45 USD or so",  "1e3 USD",         "$",
          "45 kr",      "45 fixed hour", "٤٥ USD",          "45 USD per hour and a half"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestMarks::noRates()
{
    QFETCH(QString, text);
    QVERIFY(!Rate::parse(text));
}

void TestMarks::ratesInOrder()
{
    const QStringList rising{u"0.05"_s,   u"0.5"_s,   u"1"_s,
                             u"9.99"_s,   u"10"_s,    u"10.000001"_s,
                             u"480.00"_s, u"1,000"_s, u"99999999999999999999"_s};
    for (qsizetype i = 1; i < rising.size(); ++i)
        QVERIFY2(Rate::parse(rising[i - 1])->sortKey() < Rate::parse(rising[i])->sortKey(),
                 qPrintable(rising[i]));
    QCOMPARE(Rate::parse(u"480"_s)->sortKey(), Rate::parse(u"480.00"_s)->sortKey());
}

void TestMarks::tags()
{
    ApplicantMark mark;
    QVERIFY(mark.addTag(u"  Needs a\nsample "_s));
    QCOMPARE(mark.tags, QStringList{u"Needs a sample"_s});
    QVERIFY(!mark.addTag(u"needs a SAMPLE"_s));
    QVERIFY(!mark.addTag(u"  "_s));
    QVERIFY(mark.addTag(QString(100, u'x')));
    QCOMPARE(mark.tags.last().size(), ApplicantMark::longestTag);
    QVERIFY(mark.removeTag(u"NEEDS a sample"_s));
    QVERIFY(!mark.removeTag(u"needs a sample"_s));
    for (int i = 0; i < 50; ++i)
        mark.addTag(QString::number(i));
    QCOMPARE(mark.tags.size(), ApplicantMark::mostTags);
}

void TestMarks::anyTextIsATagOrNone()
{
    for (const QString& text : test::naughtyStrings()) {
        ApplicantMark mark;
        mark.addTag(text);
        for (const QString& tag : std::as_const(mark.tags)) {
            QVERIFY(!tag.isEmpty() && tag.size() <= ApplicantMark::longestTag);
            for (const QChar c : tag)
                QVERIFY(c.category() != QChar::Other_Control);
            QCOMPARE(ApplicantMark::tagOf(tag), tag);
            QVERIFY(mark.removeTag(tag));
        }
    }
}

void TestMarks::searchForms()
{
    QCOMPARE(searchForm(u"Crème  BRÛLÉE\n"_s), u"creme brulee"_s);
    QCOMPARE(searchForm(u"Straße"_s), searchForm(u"STRASSE"_s));
    QCOMPARE(searchForm(u"ﬁle Ⅻ"_s), u"file xii"_s);
    QCOMPARE(searchForm(QString(QChar(0)) + u"a"_s + QChar(0x202E) + u"b"_s), u"ab"_s);
    for (const QString& text : test::naughtyStrings())
        QCOMPARE(searchForm(searchForm(text)), searchForm(text));
}

QTEST_GUILESS_MAIN(TestMarks)
#include "tst_marks.moc"
