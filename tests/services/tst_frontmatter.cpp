#include "services/frontmatter.h"

#include <QTest>

using namespace agh;
using namespace Qt::Literals::StringLiterals;

/// The head of a Markdown file: what can be read in it, and where it says that it cannot.
class TestFrontMatter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oneEntry_data();
    void oneEntry();
};

void TestFrontMatter::oneEntry_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("badLine");
    QTest::addColumn<FileEntries>("entries");
    const auto good = [](const char* name, const QString& text, const FileValue& value) {
        QTest::newRow(name) << text << 0 << FileEntries{{u"k"_s, value}};
    };
    const auto bad = [](const char* name, const QString& text, int line) {
        QTest::newRow(name) << text << line << FileEntries();
    };
    const auto text = [](const QString& one) { return FileValue::of(one); };
    const auto list = [](const QStringList& all) { return FileValue::of(all); };
    good("plain", u"k: a b c"_s, text(u"a b c"_s));
    good("remarks", u"# head\n\nk: a # no\n  # tail"_s, text(u"a"_s));
    good("a sign in a word", u"k: a#b c:d -e"_s, text(u"a#b c:d -e"_s));
    good("nothing", u"k:"_s, {});
    good("tilde", u"k: ~"_s, {});
    good("null", u"k: null # x"_s, {});
    good("null in quotes", u"k: \"null\""_s, text(u"null"_s));
    good("numbers are texts", u"k: 007.50"_s, text(u"007.50"_s));
    good("below zero", u"k: -5"_s, text(u"-5"_s));
    good("double quotes", u"k: \"a # \\\"b\\\" \\u00e9\\x41\\n\\\\\" # x"_s,
         text(u"a # \"b\" éA\n\\"_s));
    good("single quotes", u"k: 'it''s \\n'"_s, text(u"it's \\n"_s));
    good("empty quotes", u"k: ''"_s, text(u""_s));
    good("list on a line", u"k: [a b, \"c, d\", 'e''f' , ]"_s,
         list({u"a b"_s, u"c, d"_s, u"e'f"_s}));
    good("empty list", u"k: []"_s, list({}));
    good("list below", u"k:\n- a\n  - \"b\"\n\n-\n"_s, list({u"a"_s, u"b"_s, u""_s}));
    good("block", u"k: |\n  a\n\n    b: c\n  # d\n\n"_s, text(u"a\n\n  b: c\n# d\n"_s));
    good("block without its end", u"k: |-\n a\n b"_s, text(u"a\nb"_s));
    good("empty block", u"k: |\n"_s, text(u""_s));
    bad("no key", u"k: a\nb"_s, 2);
    bad("a key twice", u"k: a\nk: b"_s, 2);
    bad("no blank", u"k:a"_s, 1);
    bad("indented key", u"# x\n k: a"_s, 2);
    bad("an anchor", u"k: &a b"_s, 1);
    bad("an alias", u"k: *a"_s, 1);
    bad("a tag", u"k: !!python/object x"_s, 1);
    bad("a map", u"k: {a: b}"_s, 1);
    bad("a map below", u"k:\n  a: b"_s, 2);
    bad("a map in a list", u"k:\n- a\n- b: c"_s, 3);
    bad("a list in a list", u"k: [[a]]"_s, 1);
    bad("folded", u"k: >\n  a"_s, 1);
    bad("a mapping in a text", u"k: a: b"_s, 1);
    bad("an open quote", u"k: \"a\nb\""_s, 1);
    bad("words behind a quote", u"k: \"a\" b"_s, 1);
    bad("an open list", u"k: [a"_s, 1);
    bad("a wrong escape", u"k: \"\\q\""_s, 1);
    bad("half an escape", u"k: \"\\u12\""_s, 1);
    bad("a tab", u"k:\ta"_s, 1);
    bad(
        "too many keys",
        [] {
            QString all;
            for (int i = 0; i <= FrontMatter::mostEntries; ++i)
                all += u"k%1: a\n"_s.arg(i);
            return all;
        }(),
        FrontMatter::mostEntries + 1);
}

void TestFrontMatter::oneEntry()
{
    QFETCH(QString, text);
    QFETCH(int, badLine);
    QFETCH(FileEntries, entries);
    const FrontMatter::Read read = FrontMatter::read(text);
    QCOMPARE(read.badLine, badLine);
    if (badLine == 0)
        QVERIFY(read.entries == entries);
}

QTEST_GUILESS_MAIN(TestFrontMatter)
#include "tst_frontmatter.moc"
