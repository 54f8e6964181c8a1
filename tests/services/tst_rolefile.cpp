#include "services/flatjson.h"
#include "services/rolefile.h"
#include "support/corpus.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace agh;
using namespace agh::test;
using namespace Qt::Literals::StringLiterals;

using Form = RoleFile::Form;
using Trouble = RoleFile::Trouble;

namespace {

constexpr Form everyForm[]{Form::Markdown, Form::Json, Form::Text};

/// Roles of all kinds: every field with anything in it, now and then nothing.
class Roles
{
public:
    DraftFields next()
    {
        DraftFields out;
        out.title = text();
        out.description = bounded(4) == 0 ? lines() : text();
        out.terms = bounded(4) == 0 ? lines() : text();
        for (int i = bounded(6); i > 0; --i)
            out.skills.append(text());
        out.rail = Open<Rail>::fromText(pick({u"x402"_s, u"stripe"_s, u"mpp"_s, u""_s, text()}));
        out.schedule = Open<Schedule>::fromText(
            pick({u"weekly"_s, u"on_completion"_s, u""_s, u"whenever"_s, text()}));
        out.currency = pick({u"USD"_s, u"USDC"_s, u""_s, text()});
        const int kind = bounded(4);
        if (kind == 0)
            out.amount = u"%1.%2"_s.arg(bounded(1'000'000)).arg(bounded(100), 2, 10, QChar(u'0'));
        else if (kind == 1)
            out.amount = QString(40, u'9') + u".000000000000000001"_s;
        else if (kind == 2)
            out.amountTyped = pick({u"640,5,0"_s, u"12 to 15"_s, text()});
        return out;
    }

private:
    int bounded(int most) { return int(m_random.bounded(most)); }
    QString pick(const QStringList& all) { return all[bounded(int(all.size()))]; }
    QString text()
    {
        if (bounded(3) > 0)
            return m_naughty[bounded(int(m_naughty.size()))];
        static const QString signs =
            u"abc XYZ 019 -–—\"'`\\#:|>&*!%@{}[],?~\n\n\r\t\u00a0\u00e4\u4e2d\u2028\ufeff\ufffe---"_s;
        QString out;
        for (int i = bounded(40); i > 0; --i)
            out += signs[bounded(int(signs.size()))];
        return out;
    }
    QString lines()
    {
        QString out;
        for (int i = bounded(30); i > 0; --i)
            out += pick({u"---"_s, u"-- role --"_s, u"# Heading"_s, u"title: \"x"_s, u"  "_s, u""_s,
                         u"- point"_s, u"```"_s, text()}) +
                   u'\n';
        return out;
    }
    QRandomGenerator m_random{6};
    QStringList m_naughty = naughtyStrings() + trojanSources();
};

QByteArray inUtf16(const QByteArray& bytes, QStringEncoder::Encoding encoding)
{
    QStringEncoder encoder(encoding, QStringEncoder::Flag::WriteBom);
    return encoder.encode(QString::fromUtf8(bytes));
}

DraftFields aRole()
{
    DraftFields out;
    out.title = u"Zölle: “codes”"_s;
    out.description = u"We ship.\n\n- No guesses"_s;
    out.skills = {u"csv"_s, u"hs codes"_s, u"a, b"_s};
    out.rail = Rail::X402;
    out.amount = u"640.50"_s;
    out.currency = u"USDC"_s;
    out.schedule = Schedule::Milestones;
    out.terms = u"Half now\nhalf later"_s;
    return out;
}

} // namespace

/// Roles in files: what goes out comes back, and whatever comes in ends with roles or one trouble.
class TestRoleFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theRoundTripLosesNothing();
    void howItLooks();
    void filesOfOthers_data();
    void filesOfOthers();
    void hostileFiles_data();
    void hostileFiles();
    void whateverComesEnds();
    void noPlainFile();
};

void TestRoleFile::theRoundTripLosesNothing()
{
    Roles roles;
    QList<DraftFields> all;
    for (int i = 0; i < 1'000; ++i) {
        const DraftFields fields = roles.next();
        if (fields == DraftFields())
            continue;
        all.append(fields);
        for (const Form form : everyForm) {
            const QByteArray bytes = RoleFile::bytesOf(fields, form);
            QByteArray otherEnds = bytes;
            otherEnds.replace("\n", "\r\n");
            QList<QByteArray> ways{bytes, "\xEF\xBB\xBF" + bytes, otherEnds};
            if (i % 10 == 0)
                ways << inUtf16(bytes, QStringEncoder::Utf16LE)
                     << inUtf16(bytes, QStringEncoder::Utf16BE);
            for (const QByteArray& way : ways) {
                const RoleFile::Read read = RoleFile::parse(way, form);
                const QByteArray told = "role " + QByteArray::number(i) + ", line " +
                                        QByteArray::number(read.line) + ", " + read.key.toUtf8() +
                                        '\n' + bytes.left(3'000);
                QVERIFY2(read.trouble == Trouble::None && read.items.size() == 1, told);
                QVERIFY2(read.items.first().fields == fields, told);
                QVERIFY(read.items.first().leftOut.isEmpty());
            }
        }
    }
    QVERIFY(all.size() > 900);
    const QList<DraftFields> some = all.first(FlatJson::mostRoles);
    const RoleFile::Read read = RoleFile::parse(RoleFile::jsonOf(some), Form::Json);
    QCOMPARE(read.items.size(), some.size());
    for (qsizetype i = 0; i < some.size(); ++i)
        QCOMPARE(read.items[i].fields, some[i]);
}

void TestRoleFile::howItLooks()
{
    QCOMPARE(QString::fromUtf8(RoleFile::bytesOf(aRole(), Form::Markdown)), uR"(---
title: "Zölle: “codes”"
skills: [csv, hs codes, "a, b"]
rail: x402
amount: "640.50"
currency: USDC
schedule: milestones
terms: "Half now\nhalf later"
---

We ship.

- No guesses
)"_s);
    QCOMPARE(QString::fromUtf8(RoleFile::bytesOf(aRole(), Form::Text)), uR"(Zölle: “codes”

We ship.

- No guesses

-- role --
skills: [csv, hs codes, "a, b"]
rail: x402
amount: "640.50"
currency: USDC
schedule: milestones
terms: "Half now\nhalf later"
)"_s);
    QCOMPARE(QString::fromUtf8(RoleFile::bytesOf(aRole(), Form::Json)), uR"({
  "format": "agentsgethired.role",
  "version": 1,
  "title": "Zölle: “codes”",
  "skills": ["csv", "hs codes", "a, b"],
  "rail": "x402",
  "amount": "640.50",
  "currency": "USDC",
  "schedule": "milestones",
  "terms": "Half now\nhalf later",
  "description": "We ship.\n\n- No guesses"
}
)"_s);
}

void TestRoleFile::filesOfOthers_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("form");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("description");
    QTest::addColumn<QStringList>("leftOut");
    const auto row = [](const char* name, Form form, const QByteArray& bytes, const QString& title,
                        const QString& description, const QStringList& leftOut = {}) {
        QTest::newRow(name) << bytes << int(form) << title << description << leftOut;
    };
    row("a heading", Form::Markdown, "# Title \n\nWords\n", u"Title"_s, u"Words"_s);
    row("only a heading", Form::Markdown, "# Title", u"Title"_s, {});
    row("no heading", Form::Markdown, "Words\n# Later", {}, u"Words\n# Later"_s);
    row("head and heading", Form::Markdown, "---\ntitle: T\nauthor: me\n---\n# H\n", u"T"_s,
        u"# H"_s, {u"author"_s});
    row("head only", Form::Markdown, "---\ntitle: T\n---", u"T"_s, {});
    row("empty head", Form::Markdown, "---\n---\nWords", {}, u"Words"_s);
    row("text", Form::Text, "Title\r\n\r\nWords\r\nand more\r\n", u"Title"_s, u"Words\nand more"_s);
    row("no title", Form::Text, "Words\nand more", {}, u"Words\nand more"_s);
    row("one line", Form::Text, "\xEF\xBB\xBFTitle", u"Title"_s, {});
    row("json", Form::Json, R"({"title":"T","description":"D","id":"r1","n":[1],"o":{"a":[[]]}})",
        u"T"_s, u"D"_s, {u"id"_s, u"n"_s, u"o"_s});
    row("as the service says it", Form::Json,
        R"({"title":"T","paymentAmount":640.50,"paymentCurrency":"USD","paymentMethod":"stripe"})",
        u"T"_s, {});
}

void TestRoleFile::filesOfOthers()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, form);
    QFETCH(QString, title);
    QFETCH(QString, description);
    QFETCH(QStringList, leftOut);
    const RoleFile::Read read = RoleFile::parse(bytes, Form(form));
    QCOMPARE(read.trouble, Trouble::None);
    QCOMPARE(read.items.first().fields.title, title);
    QCOMPARE(read.items.first().fields.description, description);
    QCOMPARE(read.items.first().leftOut, leftOut);
    if (bytes.contains("paymentAmount")) {
        QCOMPARE(read.items.first().fields.amount, u"640.50"_s); // not 640.5
        QVERIFY(read.items.first().fields.rail == Rail::Stripe);
    }
}

void TestRoleFile::hostileFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("form");
    QTest::addColumn<int>("trouble");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("key");
    const auto row = [](const char* name, Form form, const QByteArray& bytes, Trouble trouble,
                        int line = 0, const QString& key = {}) {
        QTest::newRow(name) << bytes << int(form) << int(trouble) << line << key;
    };
    row("nothing", Form::Markdown, "", Trouble::Empty);
    row("blanks", Form::Text, " \r\n\t\n", Trouble::Empty);
    row("huge", Form::Text, QByteArray(RoleFile::mostBytes + 1, 'a'), Trouble::TooLarge);
    row("a long text", Form::Text, QByteArray(RoleFile::mostText + 1, 'a'), Trouble::TooLarge);
    row("a long title", Form::Markdown, "# " + QByteArray(RoleFile::mostLine + 1, 'a'),
        Trouble::TooLarge);
    row("many skills", Form::Json,
        "{\"skills\":[" + QByteArrayList(RoleFile::mostSkills + 1, "\"a\"").join(',') + "]}",
        Trouble::TooLarge);
    row("a picture", Form::Markdown, QByteArray("\x89PNG\r\n\x1a\n\0\0\0", 11), Trouble::NotText);
    row("a zero byte", Form::Markdown, QByteArray("# a\0b", 5), Trouble::NotText);
    row("latin-1", Form::Text, "Z\xF6lle", Trouble::NotText);
    row("half of UTF-8", Form::Text, "Title \xE4\xB8", Trouble::NotText);
    row("UTF-16 that does not say so", Form::Text, QByteArray("T\0i\0", 4), Trouble::NotText);
    row("half of UTF-16", Form::Text, QByteArray("\xFF\xFET\0i", 5), Trouble::NotText);
    row("a lone surrogate", Form::Text, QByteArray("\xFF\xFE\x00\xD8", 4), Trouble::NotText);
    row("UTF-32", Form::Text, QByteArray("\xFF\xFE\0\0T\0\0\0", 8), Trouble::NotText);
    row("a head without an end", Form::Markdown, "---\ntitle: a\n", Trouble::Unreadable, 1);
    row("broken YAML", Form::Markdown, "---\ntitle: a\nterms: [\n---\n", Trouble::Unreadable, 3);
    row("a bomb", Form::Markdown, "---\na: &a [x]\nb: [*a, *a]\n---\n", Trouble::Unreadable, 2);
    row("a map for a title", Form::Markdown, "---\ntitle:\n  a: b\n---\n", Trouble::Unreadable, 3);
    row("a list for a title", Form::Markdown, "---\ntitle: [a]\n---\n", Trouble::WrongValue, 0,
        u"title"_s);
    row("two descriptions", Form::Markdown, "---\ndescription: a\n---\nb", Trouble::WrongValue, 0,
        u"description"_s);
    row("cut off", Form::Json, "{\n\"title\": \"a\n", Trouble::Unreadable, 2);
    row("no object", Form::Json, "[1,2,3]", Trouble::Unreadable, 1);
    row("words behind it", Form::Json, "{}\n{}", Trouble::Unreadable, 2);
    row("a key twice", Form::Json, R"({"title":"a","title":"b"})", Trouble::Unreadable, 1);
    row("a number that is none", Form::Json, R"({"amount":01})", Trouble::Unreadable, 1);
    row("not a number", Form::Json, R"({"amount":NaN})", Trouble::Unreadable, 1);
    row("deep", Form::Json, QByteArray(500'000, '['), Trouble::Unreadable, 1);
    row("deep inside", Form::Json, "{\"a\":" + QByteArray(500'000, '['), Trouble::Unreadable, 1);
    QByteArray objects;
    for (int i = 0; i < 100'000; ++i)
        objects += "{\"a\":";
    row("deep objects", Form::Json, objects, Trouble::Unreadable, 1);
    row("a number for a title", Form::Json, R"({"title":5})", Trouble::WrongValue, 0, u"title"_s);
    row("an object for skills", Form::Json, R"({"skills":{}})", Trouble::WrongValue, 0,
        u"skills"_s);
    row("numbers for skills", Form::Json, R"({"skills":[1]})", Trouble::WrongValue, 0, u"skills"_s);
    row("true for an amount", Form::Json, R"({"amount":true})", Trouble::WrongValue, 0,
        u"amount"_s);
    row("other JSON", Form::Json, R"({"name":"a","version":"9"})", Trouble::OtherFormat);
    row("templates", Form::Json, R"({"format":"agentsgethired.templates","templates":[]})",
        Trouble::OtherFormat);
    row("newer", Form::Json, R"({"format":"agentsgethired.role","version":2,"title":"a"})",
        Trouble::NewerVersion);
    row("no roles", Form::Json, R"({"format":"agentsgethired.roles","version":1,"roles":[]})",
        Trouble::Empty);
    row("roles that are none", Form::Json, R"({"roles":[1,null,[],"a"]})", Trouble::Empty);
    row("too many", Form::Json,
        "{\"roles\":[" + QByteArrayList(FlatJson::mostRoles + 1, R"({"title":"a"})").join(',') +
            "]}",
        Trouble::Unreadable, 1);
}

void TestRoleFile::hostileFiles()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, form);
    QFETCH(int, trouble);
    QFETCH(int, line);
    QFETCH(QString, key);
    const RoleFile::Read read = RoleFile::parse(bytes, Form(form));
    QCOMPARE(int(read.trouble), trouble);
    QCOMPARE(read.line, line);
    QCOMPARE(read.key, key);
    QVERIFY(read.items.isEmpty());
}

/// Good files with bytes taken out, put in and turned: each ends, with roles or with a trouble.
void TestRoleFile::whateverComesEnds()
{
    QRandomGenerator random(7);
    const auto bounded = [&random](qsizetype most) { return qsizetype(random.bounded(int(most))); };
    int read = 0;
    for (int i = 0; i < 6'000; ++i) {
        const Form form = everyForm[i % 3];
        QByteArray bytes = RoleFile::bytesOf(aRole(), form);
        for (qsizetype n = 1 + bounded(4); n > 0; --n) {
            const qsizetype at = bounded(bytes.size());
            switch (random.bounded(4)) {
            case 0:
                bytes.remove(at, 1 + bounded(5));
                break;
            case 1:
                bytes.insert(at, char(random.bounded(256)));
                break;
            case 2:
                bytes[at] = "\"'\\[]{}:,#|-\n \t0"[random.bounded(16)];
                break;
            default:
                bytes.insert(at, bytes.mid(bounded(bytes.size()), bounded(20)));
            }
            bytes += ' ';
        }
        const RoleFile::Read got = RoleFile::parse(bytes, form);
        QCOMPARE(got.items.isEmpty(), got.trouble != Trouble::None);
        QVERIFY(got.trouble != Trouble::Unreadable || got.line > 0);
        read += got.trouble == Trouble::None;
    }
    QVERIFY(read > 500 && read < 5'500);
    // What grows with the square of the size would take minutes here.
    QElapsedTimer clock;
    clock.start();
    for (const char sign : {'[', '-', '"', '\n', '#', 'a', ':'}) {
        QByteArray large(RoleFile::mostBytes, sign);
        (void)RoleFile::parse(large, Form::Text);
        (void)RoleFile::parse(large, Form::Json);
        large.replace(0, 7, "---\nk: ");
        large.replace(large.size() - 5, 5, "\n---\n");
        (void)RoleFile::parse(large, Form::Markdown);
    }
    QVERIFY2(clock.elapsed() < 60'000, qPrintable(QString::number(clock.elapsed())));
}

void TestRoleFile::noPlainFile()
{
    const QTemporaryDir folder;
    QCOMPARE(RoleFile::read(folder.path()).trouble, Trouble::NoFile);
    QCOMPARE(RoleFile::read(folder.filePath(u"none.md"_s)).trouble, Trouble::NoFile);
    QCOMPARE(RoleFile::read(u"/dev/zero"_s).trouble, Trouble::NoFile);
    const QString pipe = folder.filePath(u"pipe.md"_s);
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    QCOMPARE(RoleFile::read(pipe).trouble, Trouble::NoFile);
    QFile file(folder.filePath(u"role.MD"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("# A role");
    file.close();
    QCOMPARE(RoleFile::read(file.fileName()).items.first().fields.title, u"A role"_s);
    QVERIFY(file.rename(folder.filePath(u"role.docx"_s)));
    QCOMPARE(RoleFile::read(file.fileName()).trouble, Trouble::NoForm);
    QVERIFY(file.resize(qint64(200) * 1024 * 1024) && file.rename(folder.filePath(u"role.txt"_s)));
    QCOMPARE(RoleFile::read(file.fileName()).trouble, Trouble::TooLarge);
}

QTEST_GUILESS_MAIN(TestRoleFile)
#include "tst_rolefile.moc"
