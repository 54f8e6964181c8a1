#include "domain/messagetemplate.h"
#include "services/templatefile.h"
#include "support/corpus.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace agh;
using namespace agh::test;
using namespace Qt::Literals::StringLiterals;

/// Templates: what is filled in, what is not, and files that others made.
class TestTemplates : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fieldsAreFilledIn()
    {
        const auto filled = templates::fill(u"Hello {agent}, {Role} for { rate }. {agent}!"_s,
                                            {u"Ada"_s, u"Books"_s, u"5 USDC"_s});
        QCOMPARE(filled.text, u"Hello Ada, Books for 5 USDC. Ada!"_s);
        QVERIFY(filled.unresolved.isEmpty());
    }
    void whatIsNotToldIsSaid()
    {
        const auto filled =
            templates::fill(u"{agent} {rate} {naem} {rate} {}"_s, {u"Ada"_s, {}, {}});
        QCOMPARE(filled.text, u"Ada {rate} {naem} {rate} {}"_s);
        QCOMPARE(filled.unresolved, (QStringList{u"{rate}"_s, u"{naem}"_s}));
    }
    void aFieldInANameStaysAName()
    {
        const auto filled =
            templates::fill(u"Hello {agent}"_s, {u"{rate}{agent}"_s, u"x"_s, u"secret"_s});
        QCOMPARE(filled.text, u"Hello {rate}{agent}"_s);
        QVERIFY(filled.unresolved.isEmpty());
    }
    void strangeNames()
    {
        for (const QString& name : naughtyStrings()) {
            const auto filled = templates::fill(u"<{agent}>"_s, {name, {}, {}});
            if (name.trimmed().isEmpty())
                QCOMPARE(filled.unresolved, QStringList{u"{agent}"_s});
            else
                QCOMPARE(filled.text, u'<' + name + u'>');
            (void)templates::fill(name, {name, name, name});
        }
    }
    void theBuiltInOnes()
    {
        QHash<QString, int> languages;
        for (const templates::BuiltIn& one :
             templates::builtIns() + templates::builtInsOfAgents()) {
            ++languages[QString::fromLatin1(one.language)];
            const auto filled = templates::fill(one.body, {u"Ada"_s, u"Books"_s, u"5"_s});
            QVERIFY(filled.unresolved.isEmpty());
            QVERIFY(!filled.text.contains(u'{'));
            QVERIFY(filled.text.contains(u"Ada"_s) && filled.text.contains(u"Books"_s));
            QVERIFY(!one.body.contains(u'!'));
        }
        QCOMPARE(languages, (QHash<QString, int>{{u"en"_s, 8}, {u"de"_s, 8}}));
    }
    void aFileComesBackAsItWas()
    {
        QTemporaryDir folder;
        QList<TemplateRow> rows;
        for (const QString& text : naughtyStrings()) {
            const bool usable = !text.trimmed().isEmpty() && !text.contains(QChar(u'\0')) &&
                                !text.contains(QChar(0xD800)) && text.size() < 120 &&
                                text == text.trimmed() && QString::fromUtf8(text.toUtf8()) == text;
            if (usable && rows.size() < TemplateFile::mostTemplates)
                rows.append({0, text, u"Hello "_s + text, 0, 0});
        }
        const QString path = folder.filePath(u"t.json"_s);
        QCOMPARE(TemplateFile::write(path, rows), TemplateFile::Trouble::None);
        const TemplateFile::Read read = TemplateFile::read(path);
        QCOMPARE(read.trouble, TemplateFile::Trouble::None);
        QCOMPARE(read.leftOut, 0);
        QCOMPARE(read.rows.size(), rows.size());
        for (qsizetype i = 0; i < rows.size(); ++i) {
            QCOMPARE(read.rows[i].name, rows[i].name);
            QCOMPARE(read.rows[i].body, rows[i].body);
        }
    }
    void hostileFiles_data();
    void hostileFiles();
    void noPlainFile();

private:
    using Trouble = TemplateFile::Trouble;
};

void TestTemplates::hostileFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("trouble");
    QTest::addColumn<int>("leftOut");
    const auto file = [](const QByteArray& templates, const QByteArray& version = "1") {
        return "{\"format\":\"agentsgethired.templates\",\"version\":" + version +
               ",\"templates\":" + templates + '}';
    };
    const auto row = [](const char* name, const QByteArray& bytes, Trouble trouble, int out = 0) {
        QTest::newRow(name) << bytes << int(trouble) << out;
    };
    row("nothing", "", Trouble::NotJson);
    row("cut off", file("[{\"name\":\"a\"").chopped(3), Trouble::NotJson);
    row("a picture", QByteArray("\x89PNG\r\n\x1a\n\0\0", 10), Trouble::NotJson);
    row("other JSON", "[1,2,3]", Trouble::OtherFormat);
    row("another format", R"({"format":"x","templates":[]})", Trouble::OtherFormat);
    row("no list", file("{}"), Trouble::OtherFormat);
    row("deep", QByteArray(200'000, '['), Trouble::OtherFormat);
    row("deep inside", file(QByteArray(5'000, '[') + QByteArray(5'000, ']')), Trouble::OtherFormat);
    row("newer", file("[]", "2"), Trouble::NewerVersion);
    row("empty", file("[]"), Trouble::Empty);
    row("no rows", file("[1,null,\"a\",{}]"), Trouble::Empty, 4);
    row("huge", QByteArray(TemplateFile::mostBytes + 1, ' '), Trouble::TooLarge);
    row("too many", file('[' + QByteArrayList(501, R"({"name":"a","body":"b"})").join(',') + ']'),
        Trouble::TooLarge);
    row("a zero byte", file(R"([{"name":"a\u0000b","body":"c"}])"), Trouble::Empty, 1);
    row("a long name", file("[{\"name\":\"" + QByteArray(121, 'a') + "\",\"body\":\"b\"}]"),
        Trouble::Empty, 1);
    row("unknown members", file(R"([{"name":"a","body":"b","run":"rm -rf"}])"), Trouble::None);
    row("one of two", file(R"([{"name":"a","body":"b"},{"name":"","body":"b"}])"), Trouble::None,
        1);
}

void TestTemplates::hostileFiles()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, trouble);
    QFETCH(int, leftOut);
    const TemplateFile::Read read = TemplateFile::parse(bytes);
    QCOMPARE(int(read.trouble), trouble);
    QCOMPARE(read.leftOut, leftOut);
    QCOMPARE(read.rows.isEmpty(), trouble != int(Trouble::None));
}

void TestTemplates::noPlainFile()
{
    QTemporaryDir folder;
    QCOMPARE(TemplateFile::read(folder.path()).trouble, Trouble::NoFile);
    QCOMPARE(TemplateFile::read(folder.filePath(u"not there"_s)).trouble, Trouble::NoFile);
    QCOMPARE(TemplateFile::read(u"/dev/zero"_s).trouble, Trouble::NoFile);
    const QString target = folder.filePath(u"target"_s);
    const QString link = folder.filePath(u"link.json"_s);
    QVERIFY(QFile::link(target, link));
    QCOMPARE(TemplateFile::write(link, {{0, u"a"_s, u"b"_s, 0, 0}}), Trouble::IsLink);
    QVERIFY(!QFile::exists(target));
    QCOMPARE(TemplateFile::write(folder.filePath(u"no/folder/t.json"_s), {}), Trouble::NotWritten);
}

QTEST_GUILESS_MAIN(TestTemplates)
#include "tst_templates.moc"
