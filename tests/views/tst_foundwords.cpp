#include "../support/corpus.h"
#include "views/text/foundwords.h"
#include "views/text/markdown.h"

#include <QTest>

using namespace agh;
using namespace Qt::Literals::StringLiterals;

/// What a hit of the search shows.
class TestFoundWords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatWasFoundStandsWithWhatIsAroundIt_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("match");
        QTest::newRow("a beginning")
            << u"The detention clause"_s << u"deten"_s << u"The "_s << u"deten"_s;
        QTest::newRow("not within a word")
            << u"undetected detention"_s << u"det"_s << u"undetected "_s << u"det"_s;
        QTest::newRow("case and marks")
            << u"Im GÖTEBORGER Depot"_s << u"goteb"_s << u"Im "_s << u"GÖTEB"_s;
        QTest::newRow("combining marks")
            << u"Im Go\u0308teborger"_s << u"göt"_s << u"Im "_s << u"Go\u0308t"_s;
        QTest::newRow("the first of several")
            << u"clause two, then quarter one"_s << u"quarter two"_s << u"clause "_s << u"two"_s;
        QTest::newRow("no blanks") << u"我明天开始工作"_s << u"开始"_s << u"我明天"_s << u"开始"_s;
        QTest::newRow("in quotation marks")
            << u"say \"hello\" now"_s << u"\"hello\""_s << u"say \""_s << u"hello"_s;
        QTest::newRow("by a name")
            << u"Fine with me"_s << u"ledgerline"_s << QString() << QString();
        QTest::newRow("far behind")
            << u"one two three four five six seven eight nine ten needle"_s << u"needle"_s
            << u"…six seven eight nine ten "_s << u"needle"_s;
    }
    void whatWasFoundStandsWithWhatIsAroundIt()
    {
        QFETCH(QString, text);
        QFETCH(QString, typed);
        QFETCH(QString, before);
        QFETCH(QString, match);
        const FoundWords found = FoundWords::in(text, typed);
        QCOMPARE(found.match, match);
        QCOMPARE(found.before, before);
        QVERIFY(text.endsWith(found.after));
    }

    void nothingBreaksIt()
    {
        const QStringList texts = test::naughtyStrings();
        for (const QString& text : texts) {
            const QString line = markdown::oneLine(text, 4'000);
            for (const QString& typed : {text, text.left(3), u"a"_s, QString()}) {
                const FoundWords found = FoundWords::in(line, typed);
                const QString whole = found.before + found.match + found.after;
                QVERIFY(line.endsWith(whole) || line.endsWith(whole.sliced(1)));
                QVERIFY(!found.after.startsWith(u'\0') && !whole.contains(QChar(0x202e)));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestFoundWords)
#include "tst_foundwords.moc"
