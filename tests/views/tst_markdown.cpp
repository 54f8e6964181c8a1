#include "../support/corpus.h"
#include "views/text/displayguard.h"
#include "views/text/inlinemarkdown.h"
#include "views/text/markdown.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace agh;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Only our own tags, well nested, every link a number that exists. Returns what is wrong.
QString complaint(const TextBlock& block)
{
    if (block.kind == TextBlock::Code || block.kind == TextBlock::More)
        return {};
    static const QRegularExpression tag(u"<(/?)(b|i|s|br|a)( href=\"(\\d+)\")?>"_s);
    QStringList open;
    qsizetype at = 0;
    while ((at = block.styled.indexOf(u'<', at)) >= 0) {
        const auto match = tag.match(block.styled, at, QRegularExpression::NormalMatch,
                                     QRegularExpression::AnchorAtOffsetMatchOption);
        if (!match.hasMatch())
            return u"a tag that is not ours: "_s + block.styled.mid(at, 40);
        const QString name = match.captured(2);
        if (name == u"a"_s && match.captured(1).isEmpty() &&
            (match.captured(4).isEmpty() || match.captured(4).toInt() >= block.links.size()))
            return u"a link without an address"_s;
        if (name != u"br"_s) {
            if (match.captured(1).isEmpty())
                open << name;
            else if (open.isEmpty() || open.takeLast() != name)
                return u"tags that cross: "_s + block.styled.left(200);
        }
        at = match.capturedEnd();
    }
    static const QRegularExpression stray(u"&(?!(lt|gt|amp|quot);)"_s);
    if (stray.match(block.styled).hasMatch())
        return u"an entity that is not ours"_s;
    for (const QString& link : block.links) {
        if (!link.startsWith(u"https://"_s) && !link.startsWith(u"http://"_s) &&
            !link.startsWith(u"mailto:"_s))
            return u"a link that is not offered: "_s + link;
    }
    return open.isEmpty() ? QString() : u"a tag is left open"_s;
}

TextBlock only(const QString& text)
{
    const QList<TextBlock> blocks = markdown::blocks(text);
    return blocks.size() == 1 ? blocks.first() : TextBlock();
}

} // namespace

class MarkdownTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void spans_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("styled");
        QTest::newRow("plain") << u"Plain words."_s << u"Plain words."_s;
        QTest::newRow("bold") << u"a **b c** d"_s << u"a <b>b c</b> d"_s;
        QTest::newRow("underscores") << u"__b__ and _i_"_s << u"<b>b</b> and <i>i</i>"_s;
        QTest::newRow("both") << u"***x***"_s << u"<b><i>x</i></b>"_s;
        QTest::newRow("strike") << u"~~no~~ yes"_s << u"<s>no</s> yes"_s;
        QTest::newRow("snake") << u"a_snake_case name"_s << u"a_snake_case name"_s;
        QTest::newRow("stars alone") << u"2 * 3 * 4"_s << u"2 * 3 * 4"_s;
        QTest::newRow("never closed") << u"**open"_s << u"**open"_s;
        QTest::newRow("crossing") << u"**a _b** c_"_s << u"<b>a _b</b> c_"_s;
        QTest::newRow("escaped") << u"\\*not\\*"_s << u"*not*"_s;
        QTest::newRow("code") << u"use `a **b** <c>`"_s << u"use `a **b** &lt;c&gt;`"_s;
        QTest::newRow("html") << u"<img src=\"http://x/\"> & <b>"_s
                              << u"&lt;img src=&quot;http://x/&quot;&gt; &amp; &lt;b&gt;"_s.replace(
                                     u"http://x/"_s, u"<a href=\"0\">http://x/</a>"_s);
        QTest::newRow("line break") << u"a\nb"_s << u"a<br>b"_s;
        QTest::newRow("link") << u"see [our *card*](https://ex.org/a?b=1&c=2 \"title\")"_s
                              << u"see <a href=\"0\">our <i>card</i></a>"_s;
        QTest::newRow("bare") << u"at https://ex.org/a_b, or (http://ex.org/b)."_s
                              << u"at <a href=\"0\">https://ex.org/a_b</a>, or "
                                 u"(<a href=\"1\">http://ex.org/b</a>)."_s;
        QTest::newRow("fenced link")
            << u"<mailto:a@ex.org>"_s << u"<a href=\"0\">mailto:a@ex.org</a>"_s;
        QTest::newRow("picture") << u"![a cat](https://ex.org/c.png)"_s
                                 << u"<a href=\"0\">[a cat]</a>"_s;
        QTest::newRow("picture without words")
            << u"![](https://ex.org/c.png)"_s << u"<a href=\"0\">https://ex.org/c.png</a>"_s;
    }
    void spans()
    {
        QFETCH(QString, text);
        const TextBlock block = only(text);
        QTEST(block.styled, "styled");
        QCOMPARE(complaint(block), QString());
    }

    void blocksOfEveryKind()
    {
        const QList<TextBlock> blocks =
            markdown::blocks(u"# What good looks like\n\nFirst\nsecond\n\n- one\n  - two\n3. "
                             u"three\n> said\n> again\n"
                             "\n```cpp\nint **a;\n\n  b\n```\nend"_s);
        QList<TextBlock::Kind> kinds;
        for (const TextBlock& block : blocks)
            kinds << block.kind;
        QCOMPARE(kinds, (QList{TextBlock::Heading, TextBlock::Paragraph, TextBlock::ListItem,
                               TextBlock::ListItem, TextBlock::ListItem, TextBlock::Quote,
                               TextBlock::Code, TextBlock::Paragraph}));
        QCOMPARE(blocks[0].plain, u"What good looks like"_s);
        QCOMPARE(blocks[0].level, 1);
        QCOMPARE(blocks[1].styled, u"First<br>second"_s);
        QCOMPARE(blocks[2].marker, u"\u2022"_s);
        QCOMPARE(blocks[3].level, 1);
        QCOMPARE(blocks[4].marker, u"3."_s);
        QCOMPARE(blocks[5].plain, u"said\nagain"_s);
        QCOMPARE(blocks[6].plain, u"int **a;\n\n  b"_s);
    }

    void linksThatAreNotOffered_data()
    {
        QTest::addColumn<QString>("address");
        for (const char* one :
             {"javascript:alert(1)", "JaVaScRiPt:alert(1)", "data:text/html,x",
              "file:///etc/passwd", "\\\\host\\share", "smb://host/x", "vbscript:x",
              "ms-settings:x", "ftp://host/x", "http:", "https:///path", "//ex.org/x", "ex.org",
              "mailto:", "agentsgethired://role/1", "qrc:/x", "tel:123", "about:blank"})
            QTest::newRow(one) << QString::fromLatin1(one);
    }
    void linksThatAreNotOffered()
    {
        QFETCH(QString, address);
        for (const QString& text : {u"[click](%1)"_s.arg(address), u"![click](%1)"_s.arg(address),
                                    u"<%1>"_s.arg(address)}) {
            for (const TextBlock& block : markdown::blocks(text)) {
                QVERIFY2(block.links.isEmpty(), qPrintable(block.links.join(u' ')));
                QCOMPARE(complaint(block), QString());
                // Shown as text, nothing of it lost.
                QString shown = block.plain;
                QVERIFY2(shown.contains(address.left(4).remove(u'\\')), qPrintable(shown));
            }
        }
    }
    void addressesStayWhole()
    {
        const QString longOne = u"https://ex.org/"_s + QString(1'500, u'a');
        const TextBlock block = only(u"see "_s + longOne);
        QCOMPARE(block.links, QStringList{longOne});
        QVERIFY(only(u"see https://ex.org/"_s + QString(5'000, u'a')).links.value(0).size() <=
                2'000);
    }

    void hugeAndNested_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("one word of a million") << QString(1'000'000, u'w');
        QTest::newRow("stars") << QString(1'000'000, u'*');
        QTest::newRow("open emphasis") << u"*a "_s.repeated(300'000);
        QTest::newRow("nested emphasis") << u"**_~~"_s.repeated(5'000) + u"x"_s;
        QTest::newRow("pairs") << u"*a* **b** "_s.repeated(100'000);
        QTest::newRow("brackets") << QString(1'000'000, u'[');
        QTest::newRow("half links") << u"[a](http://"_s.repeated(100'000);
        QTest::newRow("links") << u"[a](http://a.b) "_s.repeated(100'000);
        QTest::newRow("ticks") << [] {
            QString out;
            for (int i = 1; out.size() < 30'000; ++i)
                out += QString(i, u'`') + u' ';
            return out;
        }();
        QTest::newRow("quotes") << QString(1'000'000, u'>');
        QTest::newRow("quote lines") << u"> > > x\n"_s.repeated(100'000);
        QTest::newRow("lists") << u"          - x\n"_s.repeated(100'000);
        QTest::newRow("fences") << u"```\n"_s.repeated(100'000);
        QTest::newRow("newlines") << QString(1'000'000, u'\n');
        QTest::newRow("tabs") << QString(1'000'000, u'\t');
        QTest::newRow("accents") << u"z"_s + QString(1'000'000, QChar(0x0301));
        QTest::newRow("surrogates") << QString(1'000'000, QChar(0xD83D));
    }
    void hugeAndNested()
    {
        QFETCH(QString, text);
        QElapsedTimer timer;
        timer.start();
        const QList<TextBlock> blocks = markdown::blocks(text);
        QVERIFY2(timer.elapsed() < 3'000, qPrintable(QString::number(timer.elapsed())));
        qsizetype shown = 0;
        for (const TextBlock& block : blocks) {
            QCOMPARE(complaint(block), QString());
            shown += block.plain.size();
            for (const QString& line : block.plain.split(u'\n')) {
                qsizetype word = 0;
                for (const QChar c : line) {
                    word = c.isSpace() || c.unicode() == 0x200B ? 0 : word + 1;
                    QVERIFY(word <= display::maxWord + 2);
                }
            }
        }
        QVERIFY(shown <= display::maxChars + 200);
    }
    void longTextsSayThatThereIsMore()
    {
        QCOMPARE(markdown::blocks(u"word "_s.repeated(10'000)).last().kind, TextBlock::More);
        QVERIFY(markdown::blocks(u"word "_s.repeated(100)).last().kind != TextBlock::More);
        QCOMPARE(markdown::blocks(u"- a\n"_s.repeated(5'000)).last().kind, TextBlock::More);
    }

    void naughtyStrings()
    {
        for (const QString& one : test::naughtyStrings()) {
            for (const TextBlock& block : markdown::blocks(one))
                QCOMPARE(complaint(block), QString());
            QVERIFY(!markdown::oneLine(one).contains(u'\n'));
        }
    }
    void randomMarkers()
    {
        QRandomGenerator random(7);
        const QStringList parts{u"*"_s,   u"**"_s, u"_"_s,  u"~~"_s,          u"`"_s,   u"["_s,
                                u"]("_s,  u")"_s,  u"\n"_s, u"> "_s,          u"- "_s,  u"<"_s,
                                u">"_s,   u"&"_s,  u"a "_s, u"b"_s,           u"\\"_s,  u"# "_s,
                                u"```"_s, u"!["_s, u"\""_s, u"https://e.x"_s, u"1. "_s, u" "_s};
        for (int round = 0; round < 3'000; ++round) {
            QString text;
            for (int i = random.bounded(40); i > 0; --i)
                text += parts[random.bounded(int(parts.size()))];
            for (const TextBlock& block : markdown::blocks(text)) {
                const QString wrong = complaint(block);
                QVERIFY2(wrong.isEmpty(), qPrintable(text + u" -> "_s + wrong));
            }
        }
    }
};

QTEST_GUILESS_MAIN(MarkdownTest)
#include "tst_markdown.moc"
