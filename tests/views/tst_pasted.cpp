#include "../support/corpus.h"
#include "views/text/displayguard.h"
#include "views/text/markdown.h"
#include "views/text/markdownout.h"
#include "views/text/pastedhtml.h"

#include <QElapsedTimer>
#include <QMimeData>
#include <QRandomGenerator>
#include <QTest>

using namespace agh;
using namespace agh::test;
using namespace Qt::Literals::StringLiterals;

/// What other programs put on the clipboard becomes clean Markdown. The fragments are made after
/// the manner of each program.
class PastedTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fragments_data();
    void fragments();
    void programs_data();
    void programs();
    void wordsComeBackAsTheyWere();
    void looksComeBackAsTheyWere();
    void whateverComesEnds();
    void theBetterOfBoth();
};

namespace {

QString markdownOf(const QString& html)
{
    const auto words = pasted::ofHtml(html);
    return words ? words->markdown : u"(nothing)"_s;
}

} // namespace

void PastedTest::fragments_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("markdown");
    const auto row = [](const char* name, const QString& html, const QString& markdown) {
        QTest::newRow(name) << html << markdown;
    };
    row("words", u"a <b>bold</b> and <i>slanted</i> <s>gone</s> <code>x_y</code>"_s,
        u"a **bold** and *slanted* ~~gone~~ `x_y`"_s);
    row("paragraphs", u"<p>One\n  two<p>three<div>four</div>"_s, u"One two\n\nthree\n\nfour"_s);
    row("headings", u"<h1>A</h1><h2><b>B</b></h2><h5>C</h5>x"_s, u"# A\n\n## B\n\n### C\n\nx"_s);
    row("a block in a heading", u"<h2><div>A</div></h2>x"_s, u"## A\n\nx"_s);
    row("lines", u"a<br>b<br><br>c"_s, u"a\nb\n\nc"_s);
    row("points", u"<ul><li>a<li>b<ul><li>c</ul><li>d</ul>"_s, u"- a\n- b\n  - c\n- d"_s);
    row("numbers", u"<ol start=3><li>a</li><li><p>b</p><p>more</p></li></ol>"_s,
        u"3. a\n4. b\n   more"_s);
    row("a list beside its point", u"<ul><li>a</li><ul><li>b</li></ul></ul>"_s, u"- a\n  - b"_s);
    row("tasks",
        u"<ul><li><input type=checkbox checked> a</li><li><input type='checkbox'> b</li></ul>"_s,
        u"- [x] a\n- [ ] b"_s);
    row("points by hand", u"<p>• a</p><p>&middot; b</p>x<br>• c"_s, u"- a\n- b\n\nx\n\n- c"_s);
    row("a quote", u"<blockquote><p>a</p><p>b</p></blockquote>c"_s, u"> a\n>\n> b\n\nc"_s);
    row("code", u"x<pre>\n  a &lt; b\n\n  c\n</pre>"_s, u"x\n\n```\n  a < b\n\n  c\n```"_s);
    row("code with ticks", u"x<pre>```</pre>"_s, u"x\n\n````\n```\n````"_s);
    row("a link", u"<a href='https://a.example/x(1)?b=c d'>the [page]</a>"_s,
        u"[the \\[page\\]](https://a.example/x%281%29?b=c%20d)"_s);
    row("a link to itself", u"<a href='https://a.example/'>https://a.example/</a>"_s,
        u"<https://a.example/>"_s);
    row("a bold link", u"<b>see <a href='https://a.example'>it</a></b>"_s,
        u"**see** [**it**](https://a.example)"_s);
    row("links that are none",
        u"<a href='javascript:alert(1)'>a</a> <a href='file:///etc/passwd'>b</a> "
        "<a href='#x'>c</a> <a href='/x'>d</a> <a href='data:text/html,x'>e</a> <a name=x>f</a>"_s,
        u"a b c d e f"_s);
    row("mail", u"<a href='mailto:ada@a.example'>Ada</a>"_s, u"[Ada](mailto:ada@a.example)"_s);
    row("a table",
        u"<table><tr><th>Part<th>Code</tr><tr><td>Disc<td>8708</tr><tr><td><td>x</table>"_s,
        u"- **Part:** Disc; **Code:** 8708\n- **Code:** x"_s);
    row("a table without a head", u"<table><tr><td>a<td><p>b</p><p>c</p><tr><td>d<td>e</table>"_s,
        u"- a | b c\n- d | e"_s);
    row("a table for the layout", u"<table><tr><td>side<td><h2>Title</h2><ul><li>a</ul></table>"_s,
        u"side\n\n## Title\n\n- a"_s);
    row("not to be seen",
        u"a<script>alert('<b>x</b>')</script><style>b{}</style><span style='display: none'>x</span>"
        "<p hidden>x</p><span style='font-size:0'>x</span><!-- x --><template>x</template>"
        "<span style=\"VISIBILITY:hidden\">x<b>x</b></span><noscript>x</noscript>b"_s,
        u"ab"_s);
    row("nothing is fetched",
        u"<img src='http://127.0.0.1:9/a.png' alt='a picture'>a<iframe src='http://127.0.0.1:9/'>x"
        "</iframe><img alt='\U0001F600'><object data=x>x</object><svg><text>x</text></svg>"_s,
        u"a\U0001F600"_s);
    row("signs that would mean something",
        u"<p># a</p><p>- b</p><p>3. c</p><p>&gt; d</p>"
        "<p>*e* _f_ g_h `i` ~~j~~ [k](l) &lt;b&gt; \\</p><p>#tag -5 3.5</p>"_s,
        u"\\# a\n\n\\- b\n\n3\\. c\n\n\\> d\n\n"
        "\\*e\\* \\_f\\_ g_h \\`i\\` \\~\\~j\\~\\~ [k]\\(l) \\<b> \\\\\n\n#tag -5 3.5"_s);
    row("entities", u"&auml;&#228;&#xe4;&#150;&nbsp;&amp;lt; &unknown; &#0; R&D &#xD800;"_s,
        u"ää\u00e4– &lt; &unknown; \ufffd R&D \ufffd"_s);
    row("blanks in marks", u"a<b> b </b>c<i>&nbsp;</i>d"_s, u"a **b** c d"_s);
    row("one look in pieces", u"<b>a</b><b>b</b> <b>c</b>"_s, u"**ab c**"_s);
    row("looks in looks", u"<b>a <i>b</i></b><i>c</i>"_s, u"**a *b***c"_s);
    row("what is left open", u"<p><b>a<p>b</b><table><tr><td>c"_s, u"**a**\n\nb\n\nc"_s);
    row("ends without a beginning", u"</b></p></table>a</div>"_s, u"a"_s);
    row("no words", u"<p> &nbsp;<br></p><img src=x>"_s, u"(nothing)"_s);
    row("nothing but code", u"<pre>git status</pre>"_s, u"(nothing)"_s);
}

void PastedTest::fragments()
{
    QFETCH(QString, html);
    QFETCH(QString, markdown);
    QCOMPARE(markdownOf(html), markdown);
}

void PastedTest::programs_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("markdown");
    QTest::newRow("Word") << uR"text(<html xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:w="urn:schemas-microsoft-com:office:word"><head><meta charset=utf-8>
<meta name=Generator content="Microsoft Word 15"><title>Codes</title>
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style><!-- p.MsoNormal {margin:0cm; font-family:"Calibri",sans-serif;} --></style></head>
<body lang=EN-GB style='tab-interval:36.0pt'><!--StartFragment-->
<h2><span lang=EN-US style='mso-ansi-language:EN-US'>What you do<o:p></o:p></span></h2>
<p class=MsoNormal>We ship <b style='mso-bidi-font-weight:normal'>spare parts</b> for
forklifts<span style='mso-spacerun:yes'>&nbsp; </span>and <a href="https://a.example/parts"><span
style='color:blue'>need codes</span></a>.<o:p></o:p></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if
!supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span
style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>No
guesses<o:p></o:p></p>
<p class=MsoListParagraphCxSpMiddle style='margin-left:72.0pt;mso-list:l0 level2 lfo1'><![if
!supportLists]><span style='mso-list:Ignore'>o<span>&nbsp; </span></span><![endif]>Ask first</p>
<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><![if !supportLists]><span
style='mso-list:Ignore'>1.<span>&nbsp; </span></span><![endif]>Read <i>each</i> line</p>
<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><![if !supportLists]><span
style='mso-list:Ignore'>2.<span>&nbsp; </span></span><![endif]>Send it</p>
<p class=MsoNormal style='mso-hide:all'>Reviewer's note<o:p></o:p></p>
<table class=MsoTableGrid border=1><tr style='mso-yfti-irow:0'>
<td width=200><p class=MsoNormal><b>Part<o:p></o:p></b></p></td>
<td width=200><p class=MsoNormal><b>Code<o:p></o:p></b></p></td></tr>
<tr><td><p class=MsoNormal>Brake disc<o:p></o:p></p></td>
<td><p class=MsoNormal>8708.30<o:p></o:p></p></td></tr></table>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<!--EndFragment--></body></html>)text"_s
                          << uR"text(## What you do

We ship **spare parts** for forklifts and [need codes](https://a.example/parts).

- No guesses
  - Ask first

1. Read *each* line
2. Send it

- **Part:** Brake disc; **Code:** 8708.30)text"_s;
    QTest::newRow("LibreOffice") << uR"text(<!DOCTYPE html><html><head>
<meta http-equiv="content-type" content="text/html; charset=utf-8"/><title></title>
<meta name="generator" content="LibreOffice 7.4.7.2 (Linux)"/>
<style type="text/css">@page { size: 21cm 29.7cm; margin: 2cm } p { line-height: 115% }</style>
</head><body lang="en-GB" link="#000080"><h1 class="western">Spare parts</h1>
<p style="line-height: 100%; margin-bottom: 0cm">We <b>ship</b> <font color="#c9211e"><i>spare</i></font>
parts. <strike>Later.</strike></p>
<ol><li><p style="margin-bottom: 0cm">One</p></li>
<li><p style="margin-bottom: 0cm">Two</p><ul><li><p>Two and a half</p></li></ul></li></ol>
<pre class="western">run --all</pre><p><br/>
</p></body></html>)text"_s << uR"text(# Spare parts

We **ship** *spare* parts. ~~Later.~~

1. One
2. Two
  - Two and a half

```
run --all
```)text"_s;
    QTest::newRow("Google Docs") << uR"text(<meta charset='utf-8'><b style="font-weight:normal;"
id="docs-internal-guid-0a1b"><h2 dir="ltr" style="line-height:1.38;margin-top:18pt;"><span
style="font-size:16pt;font-family:Arial;font-weight:400;white-space:pre-wrap;">What you do</span></h2>
<p dir="ltr" style="line-height:1.38;"><span style="font-size:11pt;font-family:Arial;font-weight:400;
font-style:normal;text-decoration:none;white-space:pre-wrap;">We ship </span><span style="font-size:11pt;
font-family:Arial;font-weight:700;font-style:italic;">spare</span><span style="font-weight:400;">
parts, see </span><a href="https://a.example/list" style="text-decoration:none;"><span
style="font-weight:400;text-decoration:underline;">the list</span></a><span> and </span><span
style="font-family:'Courier New',monospace;">parts.csv</span></p>
<ul style="margin-top:0;"><li dir="ltr" style="list-style-type:disc;" aria-level="1"><p dir="ltr"
role="presentation"><span style="font-weight:400;">No guesses</span></p></li>
<ul><li dir="ltr" aria-level="2"><p dir="ltr" role="presentation"><span
style="font-weight:400;text-decoration:line-through;">Ask</span></p></li></ul></ul></b><br
class="Apple-interchange-newline">)text"_s
                                 << uR"text(## What you do

We ship ***spare*** parts, see [the list](https://a.example/list) and `parts.csv`

- No guesses
  - ~~Ask~~)text"_s;
    QTest::newRow("a browser")
        << uR"text(<meta http-equiv="content-type" content="text/html; charset=utf-8">
<h3 style="box-sizing: border-box; font-weight: 600; color: rgb(31, 35, 40); font-family: -apple-system,
&quot;Segoe UI&quot;; white-space: normal; text-decoration-style: initial;">Install<a
href="#install" aria-label="Permalink"><svg class="octicon"><path d="m7.775"></path></svg></a></h3>
<p style="margin: 0px 0px 16px; font-weight: 400; white-space: normal;">Use<span> </span><code
style="font-family: ui-monospace, SFMono-Regular; white-space: break-spaces;">pip</code><span> </span>or<span>
</span><strong style="font-weight: 600;">conda</strong>:</p><div class="highlight" style="position: relative;">
<pre style="font-family: ui-monospace; white-space: pre;"><span class="pl-c1">pip</span> install x
<span>done</span></pre></div><img src="https://tracker.example/p.gif" width="1" height="1">)text"_s
        << uR"text(### Install

Use `pip` or **conda**:

```
pip install x
done
```)text"_s;
    QTest::newRow("an editor for code")
        << uR"text(<meta charset='utf-8'><p>Before</p><div style="color: #ccc;
font-family: 'Droid Sans Mono', 'monospace', monospace;white-space: pre;"><div><span>def f():</span></div><div><span>    return 1</span></div></div>)text"_s
        << u"Before\n\n```\ndef f():\n    return 1\n```"_s;
    QTest::newRow("a mail")
        << uR"text(<html><body><div dir="ltr">Hello,<div><br></div><div>two <u>things</u>:</div>
<div>&bull; one</div><div>&bull; two</div><div><br></div><blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;">
old words<br></blockquote></div></body></html>)text"_s
        << u"Hello,\n\ntwo things:\n\n- one\n- two\n\n> old words"_s;
}

void PastedTest::programs()
{
    QFETCH(QString, html);
    QFETCH(QString, markdown);
    QCOMPARE(markdownOf(html), markdown);
}

/// Any words, pasted and shown, are the words they were: no sign in them means anything.
void PastedTest::wordsComeBackAsTheyWere()
{
    QRandomGenerator random(9);
    const QString signs = u"ab1 *_~`#>-+.)([]!\\<&;:\u00e4\"'/|={}"_s;
    QStringList all = naughtyStrings();
    for (int i = 0; i < 3'000; ++i) {
        QString text;
        for (int n = random.bounded(30); n > 0; --n)
            text += signs[random.bounded(int(signs.size()))];
        all.append(text);
    }
    int compared = 0;
    for (const QString& text : std::as_const(all)) {
        // As HTML has it, and as it is shown anyway.
        QString expected = text.simplified();
        // Signs of one font alone go, as Word's bullets do.
        const bool ofAFont = std::any_of(expected.begin(), expected.end(), [](QChar c) {
            return c.category() == QChar::Other_PrivateUse;
        });
        if (ofAFont || expected.isEmpty() || expected.size() > 400 || expected.contains(u"//"_s) ||
            display::text(expected) != expected ||
            u"\u2022\u25aa\u25e6\u2023\u25cf\u25cb\u25a0\u00b7"_s.contains(expected[0]))
            continue;
        const QString markdown = markdownOf(u"<p>"_s + expected.toHtmlEscaped() + u"</p>"_s);
        const QList<TextBlock> blocks = markdown::blocks(markdown);
        QVERIFY2(blocks.size() == 1, qPrintable(expected + u'\n' + markdown));
        QVERIFY2(blocks.first().kind == TextBlock::Paragraph, qPrintable(markdown));
        QCOMPARE(blocks.first().plain, expected);
        ++compared;
    }
    QVERIFY(compared > 1'500);
}

/// Words in any mixture of looks keep their words; the tags of ours are those of theirs, but where
/// Markdown has no way to say so.
void PastedTest::looksComeBackAsTheyWere()
{
    QRandomGenerator random(10);
    int kept = 0, all = 0;
    for (int i = 0; i < 2'000; ++i) {
        QList<TextRun> runs;
        QString plain, bold;
        for (int n = 1 + random.bounded(5); n > 0; --n) {
            TextRun run;
            run.text =
                QStringList{u"a"_s, u" b"_s, u"c "_s, u" "_s, u"d*"_s, u"_e"_s}[random.bounded(6)];
            run.bold = random.bounded(2) == 0;
            run.italic = random.bounded(3) == 0;
            run.strike = random.bounded(4) == 0;
            runs.append(run);
            plain += run.text;
        }
        if (plain.trimmed().isEmpty())
            continue;
        const QString markdown = markdown::writtenRuns(runs);
        const QList<TextBlock> blocks = markdown::blocks(markdown);
        QCOMPARE(blocks.size(), 1);
        QVERIFY2(blocks.first().plain.simplified() == plain.simplified(), qPrintable(markdown));
        const bool anyBold = std::any_of(runs.begin(), runs.end(), [](const TextRun& run) {
            return run.bold && !run.text.trimmed().isEmpty();
        });
        ++all;
        kept += blocks.first().styled.contains(u"<b>"_s) == anyBold;
    }
    QVERIFY2(kept > all * 9 / 10, qPrintable(u"%1 of %2"_s.arg(kept).arg(all)));
}

void PastedTest::whateverComesEnds()
{
    QElapsedTimer clock;
    clock.start();
    for (const QString& text : naughtyStrings() + trojanSources())
        (void)markdownOf(text);
    const auto many = [](const QString& part, int times) { return part.repeated(times); };
    const QStringList hostile{many(u"<div>"_s, 300'000),
                              many(u"<b><i>"_s, 200'000) + u"x"_s,
                              many(u"<table><tr><td>"_s, 100'000) + u"x"_s,
                              many(u"<ul><li>"_s, 100'000) + u"x"_s,
                              many(u"<blockquote>"_s, 100'000) + u"x"_s,
                              many(u"<head>"_s, 300'000) + u"x"_s,
                              many(u"<svg>"_s, 300'000),
                              many(u"<p"_s, 500'000),
                              many(u"<!--"_s, 500'000),
                              many(u"&"_s, 1'000'000),
                              many(u"</b>"_s, 500'000),
                              many(u"<a href='"_s, 200'000),
                              many(u"<b>a</b><i>b</i>"_s, 100'000),
                              many(u"x<br>"_s, 300'000),
                              many(u"*_`["_s, 300'000),
                              u"<p style='"_s + many(u"a:b;"_s, 500'000) + u"'>x"_s,
                              u"<p "_s + many(u"a=b "_s, 500'000) + u">x"_s,
                              QString(6'000'000, u'x')};
    for (const QString& html : hostile) {
        QElapsedTimer one;
        one.start();
        const auto words = pasted::ofHtml(html);
        QVERIFY2(one.elapsed() < 10'000, qPrintable(html.left(20)));
        QVERIFY(!words || words->markdown.size() <= pasted::mostChars);
    }
    QVERIFY(pasted::ofHtml(QString(6'000'000, u'x'))->cut);
    QVERIFY(!pasted::ofHtml(u"x"_s)->cut);
    // Cut anywhere, a document still ends.
    QRandomGenerator random(12);
    const QString page = u"<h1>a</h1><table><tr><th>b<td style='x:y'>c &amp; d</table><ul><li><a "
                         u"href='https://a.example'>e</a>"
                         "<!--[if x]>f<![endif]--><pre>g</pre>"_s;
    for (int i = 0; i < 3'000; ++i) {
        QString broken = page;
        for (int n = 1 + random.bounded(5); n > 0; --n)
            broken.remove(random.bounded(int(broken.size())), random.bounded(6));
        (void)markdownOf(broken);
    }
    qInfo("%lld ms", clock.elapsed());
}

void PastedTest::theBetterOfBoth()
{
    QMimeData data;
    data.setText(u"a\r\nb\rc"_s + QChar(u'\0'));
    QCOMPARE(pasted::ofMime(data).markdown, u"a\nb\nc"_s);
    QCOMPARE(pasted::ofMime(data).lines, 3);
    data.setHtml(u"<b>a</b>"_s);
    QCOMPARE(pasted::ofMime(data).markdown, u"**a**"_s);
    data.setHtml(u"<pre># Title</pre>"_s); // Markdown out of an editor: as it was written
    data.setText(u"# Title"_s);
    QCOMPARE(pasted::ofMime(data).markdown, u"# Title"_s);
    QCOMPARE(pasted::ofMime(QMimeData()).lines, 0);
}

QTEST_GUILESS_MAIN(PastedTest)
#include "tst_pasted.moc"
