#include "domain/textdiff.h"
#include "views/forms/roleskills.h"
#include "views/text/amountinput.h"
#include "views/text/markdownedit.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace agh;
using namespace Qt::Literals::StringLiterals;

/// What is made of what a person types in a role: amounts, Markdown, and what differs from before.
class TestRoleWriting : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void amountsAreReadExactly_data();
    void amountsAreReadExactly();
    void toolsWriteMarkdown_data();
    void toolsWriteMarkdown();
    void enterGoesOnWithAList();
    void skillsAreChips();
    void differencesLeadFromOneTextToTheOther();
};

void TestRoleWriting::amountsAreReadExactly_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("plain");
    const QString en = u"en_US"_s, de = u"de_DE"_s, fr = u"fr_FR"_s, ch = u"de_CH"_s;
    const auto row = [](const QString& language, const QString& typed, const QString& plain) {
        QTest::newRow(qPrintable(language + u' ' + typed)) << language << typed << plain;
    };
    row(en, u"640.50"_s, u"640.50"_s);
    row(en, u"1,234.56"_s, u"1234.56"_s);
    row(en, u"1,234"_s, u"1234"_s);
    row(en, u"1.234"_s, u"1.234"_s);
    row(en, u"12,34"_s, u"12.34"_s); // can be nothing else
    row(en, u"640,5,0"_s, QString());
    row(en, u"1.234,56"_s, u"1234.56"_s);
    row(en, u" 12 345.6 "_s, u"12345.6"_s);
    row(en, u"12 34.6"_s, QString());
    row(en, u".5"_s, u"0.5"_s);
    row(en, u"007"_s, u"7"_s);
    row(en, u"0.000001"_s, u"0.000001"_s);
    row(en, u"-5"_s, QString());
    row(en, u"1e3"_s, QString());
    row(en, u"12 USD"_s, QString());
    row(en, u"\uFF11\uFF12"_s, QString());
    row(en, u"1,234,567"_s, u"1234567"_s);
    row(en, u"1,23,567"_s, QString());
    row(en, u"1,234.567.890"_s, QString());
    row(de, u"640,50"_s, u"640.50"_s);
    row(de, u"1.234,56"_s, u"1234.56"_s);
    row(de, u"1.234"_s, u"1234"_s);
    row(de, u"0.500"_s, u"0.500"_s);
    row(de, u"640.50"_s, u"640.50"_s);
    row(fr, u"1\u202F234,5"_s, u"1234.5"_s);
    row(fr, u"1.234"_s, u"1.234"_s);
    row(ch, u"1\u2019234.50"_s, u"1234.50"_s);
    row(ch, u"1'234"_s, u"1234"_s);
    row(en, QString(40, u'9') + u".123456789012345678"_s,
        QString(40, u'9') + u".123456789012345678"_s);
}

void TestRoleWriting::amountsAreReadExactly()
{
    QFETCH(QString, language);
    QFETCH(QString, typed);
    QTEST(amountinput::plainOf(typed, QLocale(language)), "plain");
}

void TestRoleWriting::toolsWriteMarkdown_data()
{
    // The selection stands between [ and ], the place of the cursor at |.
    QTest::addColumn<int>("tool");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    using namespace MarkdownTools;
    QTest::newRow("bold") << int(Bold) << u"a [word] here"_s << u"a **[word]** here"_s;
    QTest::newRow("bold again") << int(Bold) << u"a **[word]** here"_s << u"a [word] here"_s;
    QTest::newRow("bold with its marks") << int(Bold) << u"a [**word**]"_s << u"a [word]"_s;
    QTest::newRow("bold, blanks") << int(Bold) << u"a[ word ]here"_s << u"a **[word]** here"_s;
    QTest::newRow("bold, nothing") << int(Bold) << u"a |"_s << u"a **|**"_s;
    QTest::newRow("bold, nothing again") << int(Bold) << u"a **|**"_s << u"a |"_s;
    QTest::newRow("bold, lines") << int(Bold) << u"[a\n\nb]"_s << u"[**a**\n\n**b**]"_s;
    QTest::newRow("italic") << int(Italic) << u"[word]"_s << u"*[word]*"_s;
    QTest::newRow("italic in bold") << int(Italic) << u"**[word]**"_s << u"***[word]***"_s;
    QTest::newRow("italic off, bold stays") << int(Italic) << u"***[word]***"_s << u"**[word]**"_s;
    QTest::newRow("list") << int(Bullets) << u"[a\nb]"_s << u"[- a\n- b]"_s;
    QTest::newRow("list again") << int(Bullets) << u"[- a\n- b]"_s << u"[a\nb]"_s;
    QTest::newRow("list of one") << int(Bullets) << u"x\nab|c\ny"_s << u"x\n- abc|\ny"_s;
    QTest::newRow("numbers") << int(Numbers) << u"[a\n\nb]"_s << u"[1. a\n\n2. b]"_s;
    QTest::newRow("numbers of a list") << int(Numbers) << u"[- a\n- b]"_s << u"[1. a\n2. b]"_s;
    QTest::newRow("code") << int(Code) << u"[x = 1]"_s << u"`[x = 1]`"_s;
    QTest::newRow("code, lines") << int(Code) << u"[a\nb]"_s << u"```\n[a\nb]\n```"_s;
    QTest::newRow("link") << int(Link) << u"see [this]"_s << u"see [this](https://|)"_s;
    QTest::newRow("link of an address")
        << int(Link) << u"[https://x.org]"_s << u"[|](https://x.org)"_s;
}

void TestRoleWriting::toolsWriteMarkdown()
{
    QFETCH(int, tool);
    QFETCH(QString, before);
    QFETCH(QString, after);
    const bool link = tool == int(MarkdownTools::Link);
    int from = int(before.indexOf(u'|')), to = from;
    if (from >= 0) {
        before.remove(from, 1);
    } else {
        from = int(before.indexOf(u'['));
        before.remove(from, 1);
        to = int(before.lastIndexOf(u']'));
        before.remove(to, 1);
    }
    const TextChange change = markdownedit::use(MarkdownTools::Tool(tool), before, from, to);
    QVERIFY(change.from >= 0);
    QString now = before;
    now.replace(change.from, change.to - change.from, change.text);
    if (change.selectFrom == change.selectTo) {
        now.insert(change.selectFrom, u'|');
    } else if (!link) {
        now.insert(change.selectTo, u']');
        now.insert(change.selectFrom, u'[');
    }
    QCOMPARE(now, after);
}

void TestRoleWriting::enterGoesOnWithAList()
{
    QCOMPARE(markdownedit::newLine(u"- one"_s, 5).text, u"\n- "_s);
    QCOMPARE(markdownedit::newLine(u"  9. one"_s, 8).text, u"\n  10. "_s);
    QCOMPARE(markdownedit::newLine(u"just words"_s, 4).from, -1);
    const TextChange end = markdownedit::newLine(u"- one\n- "_s, 8); // an empty item ends it
    QCOMPARE(end.from, 6);
    QCOMPARE(end.to, 8);
    QCOMPARE(end.text, QString());
}

void TestRoleWriting::differencesLeadFromOneTextToTheOther()
{
    using namespace textdiff;
    QRandomGenerator random(7);
    const auto text = [&random] {
        QStringList lines;
        const int count = random.bounded(12);
        for (int i = 0; i < count; ++i) {
            QString line;
            for (int word = random.bounded(6); word > 0; --word)
                line += QString(u"abc"_s).at(random.bounded(3)) + u' ';
            lines << line;
        }
        return lines.join(u'\n');
    };
    for (int round = 0; round < 500; ++round) {
        const QString a = text(), b = text();
        QString before, after;
        for (const Run& run : words(a, b)) {
            before += run.kind == Kind::Added ? QString() : run.text;
            after += run.kind == Kind::Removed ? QString() : run.text;
        }
        QCOMPARE(before, a);
        QCOMPARE(after, b);
        QStringList old, fresh;
        for (const Line& line : lines(a, b)) {
            QString whole;
            for (const Run& run : line.runs)
                whole += run.text;
            if (line.kind != Kind::Added)
                old << whole;
            if (line.kind != Kind::Removed)
                fresh << whole;
        }
        QCOMPARE(old.join(u'\n'), a);
        QCOMPARE(fresh.join(u'\n'), b);
    }
    // Very different long texts take no time to speak of.
    QElapsedTimer timer;
    timer.start();
    QString a, b;
    for (int i = 0; i < 5'000; ++i) {
        a += QString::number(i) + u'\n';
        b += QString::number(-i) + u'\n';
    }
    QVERIFY(!lines(a, b).isEmpty());
    QVERIFY2(timer.elapsed() < 5'000, qPrintable(QString::number(timer.elapsed())));
}

void TestRoleWriting::skillsAreChips()
{
    RoleSkills skills;
    skills.setSkills({u"csv"_s});
    skills.setKnown({u"csv"_s, u"customs"_s, u"hs codes"_s, u"german customs"_s, u"cues"_s});
    skills.setTyped(u"cu"_s);
    QCOMPARE(skills.suggestions(), (QStringList{u"customs"_s, u"cues"_s, u"german customs"_s}));
    skills.take(u"customs"_s);
    QCOMPARE(skills.chips(), (QStringList{u"csv"_s, u"customs"_s}));
    QVERIFY(skills.suggestions().isEmpty());
    skills.setTyped(u"a, CSV ,b"_s); // one that is there is not taken twice
    QCOMPARE(skills.chips(), (QStringList{u"csv"_s, u"customs"_s, u"a"_s}));
    QCOMPARE(skills.typed(), u"b"_s);
    QCOMPARE(skills.skills(), (QStringList{u"csv"_s, u"customs"_s, u"a"_s, u"b"_s}));
    QVERIFY(skills.add());
    QVERIFY(!skills.add());
    QVERIFY(skills.editLast());
    QCOMPARE(skills.typed(), u"b"_s);
    skills.remove(0);
    QCOMPARE(skills.skills().size(), 3);
}

QTEST_GUILESS_MAIN(TestRoleWriting)
#include "tst_rolewriting.moc"
