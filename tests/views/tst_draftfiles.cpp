#include "../store/storefixture.h"
#include "../support/corpus.h"
#include "views/forms/draftfiles.h"
#include "views/out/draftsout.h"
#include "views/out/rolepdf.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QSignalSpy>

using namespace agh;
using namespace agh::test;
using namespace Qt::Literals::StringLiterals;

namespace {

DraftFields aRole(const QString& title)
{
    DraftFields out;
    out.title = title;
    out.description = u"# What\n\n- one\n  - two\n\n> quoted\n\n```\ncode\n```\n\nwords"_s;
    out.skills = {u"csv"_s};
    out.amount = u"640.50"_s;
    out.currency = u"USDC"_s;
    out.rail = Rail::X402;
    return out;
}

QByteArray made(const OutPlan& plan, int form)
{
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    plan.prepare(0, form, {}, [&](const OutPlan::Ready& ready) {
        FileOut::Progress progress;
        ready.make(out, progress);
    });
    return out.data();
}

int pagesOf(const QByteArray& pdf) { return int(pdf.count("/Type /Page\n")); }

} // namespace

/// Drafts in and out of files, as a person meets it.
class DraftFilesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_store = m_home.emplace().open();
        m_toasts.emplace();
        m_files.emplace(m_store->roleDrafts(), Moment([] { return qint64(5'000); }), *m_toasts);
    }
    void cleanup()
    {
        m_files.reset();
        m_store.reset();
    }
    void filesBecomeDrafts();
    void whatIsNoDraftIsSaid();
    void everyTroubleHasWords();
    void aPathIsTyped();
    void onlyFilesOfOursFit();
    void manyAreReadBeside();
    void oneGoesOutInEveryForm();
    void severalGoOutTogether();
    void paperTakesAnything();

private:
    QUrl file(const QString& name, const QByteArray& bytes)
    {
        QFile out(m_home->folder.filePath(name));
        [&] { QVERIFY(out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size()); }();
        return QUrl::fromLocalFile(out.fileName());
    }
    QStringList taken(const QList<QUrl>& files)
    {
        m_files->take(files);
        [&] { QTRY_VERIFY(!m_files->busy()); }();
        QStringList out;
        for (const RoleDraftLine& line : m_store->roleDrafts().lines(false))
            out.append(line.title);
        return out;
    }
    RoleDrafts& drafts() { return m_store->roleDrafts(); }
    std::optional<Home> m_home;
    std::unique_ptr<Store> m_store;
    std::optional<ToastQueue> m_toasts;
    std::optional<DraftFiles> m_files;
};

void DraftFilesTest::filesBecomeDrafts()
{
    QSignalSpy made(&*m_files, &DraftFiles::taken);
    m_files->take({file(u"a.md"_s, RoleFile::bytesOf(aRole(u"One"_s), RoleFile::Form::Markdown)),
                   file(u"b.json"_s, RoleFile::jsonOf({aRole(u"Two"_s), aRole(u"Three"_s)}))});
    QVERIFY(m_files->busy());
    QTRY_COMPARE(made.count(), 1);
    const QStringList ids = made.first().first().toStringList();
    QCOMPARE(ids.size(), 3);
    QCOMPARE(drafts().draft(ids[0])->fields, aRole(u"One"_s));
    QCOMPARE(drafts().draft(ids[2])->fields, aRole(u"Three"_s));
    QTRY_COMPARE(drafts().lines(false).size(), 3);
    QTRY_COMPARE(drafts().versions(ids[0]).size(), 1);
    QCOMPARE(drafts().versions(ids[0]).first().kind, DraftVersion::Imported);
    QVERIFY(m_files->text().isEmpty()); // the notice says it all
    QCOMPARE(m_toasts->text(), u"3 drafts imported"_s);
    m_toasts->undo();
    QTRY_VERIFY(drafts().lines(false).isEmpty());
}

void DraftFilesTest::whatIsNoDraftIsSaid()
{
    QSignalSpy made(&*m_files, &DraftFiles::taken);
    m_files->take({file(u"a.md"_s, "---\ntitle: T\nauthor: me\n---\n"),
                   file(u"p.md"_s, QByteArray("\x89PNG\0", 5)), file(u"c.docx"_s, "PK"),
                   file(u"broken.md"_s, "---\ntitle: [\n---\n"),
                   QUrl::fromLocalFile(m_home->folder.path()),
                   QUrl(u"https://example.com/x.md"_s)});
    QTRY_COMPARE(made.count(), 1);
    QCOMPARE(made.first().first().toStringList().size(), 1);
    QCOMPARE(m_files->text(), u"1 drafts imported, 5 files could not be read"_s);
    QCOMPARE(m_files->tone(), Tones::Waiting);
    const QStringList lines = m_files->detail().split(u'\n');
    QCOMPARE(lines.size(), 6);
    QVERIFY(lines[0].contains(u"a.md"_s) && lines[0].contains(u"author"_s));
    QVERIFY(lines[1].contains(u"UTF-8"_s));
    QVERIFY(lines[2].contains(u".txt"_s));
    QVERIFY(lines[3].contains(u"line 2"_s));
    QVERIFY(lines[5].contains(u"no such file"_s));
    m_files->dismiss();
    QVERIFY(m_files->text().isEmpty() && m_files->detail().isEmpty());
}

void DraftFilesTest::everyTroubleHasWords()
{
    QSet<QString> all;
    for (int i = 1; i <= int(RoleFile::Trouble::Empty); ++i) {
        const QString words =
            DraftFiles::wordsOf(u"a.md"_s, {RoleFile::Trouble(i), {}, 3, u"skills"_s});
        QVERIFY(words.contains(u"a.md"_s));
        all.insert(words);
    }
    QCOMPARE(all.size(), int(RoleFile::Trouble::Empty));
}

void DraftFilesTest::aPathIsTyped()
{
    QSignalSpy made(&*m_files, &DraftFiles::taken);
    m_files->takePath(u"  "_s);
    QVERIFY(!m_files->busy());
    m_files->takePath(u" "_s + file(u"a b.txt"_s, "Title").toLocalFile() + u' ');
    QTRY_COMPARE(made.count(), 1);
    m_files->takePath(file(u"c.txt"_s, "Title").toString());
    QTRY_COMPARE(made.count(), 2);
}

void DraftFilesTest::onlyFilesOfOursFit()
{
    QVERIFY(DraftFiles::fits({QUrl(u"file:///a/b.png"_s), QUrl(u"file:///a/b.MD"_s)}));
    QVERIFY(!DraftFiles::fits({QUrl(u"https://a.example/b.md"_s)}));
    QVERIFY(!DraftFiles::fits({QUrl(u"file:///a/b.png"_s)}));
    QVERIFY(!DraftFiles::fits({}));
}

void DraftFilesTest::manyAreReadBeside()
{
    const QByteArray large = RoleFile::bytesOf(
        {u"T"_s, QString(150'000, u'x'), {}, {}, {}, {}, {}, {}, {}}, RoleFile::Form::Markdown);
    QList<QUrl> all;
    for (int i = 0; i < DraftFiles::mostFiles + 5; ++i)
        all.append(file(u"%1.md"_s.arg(i), large));
    QElapsedTimer clock;
    clock.start();
    m_files->take(all);
    QVERIFY2(clock.elapsed() < 50, qPrintable(QString::number(clock.elapsed())));
    m_files->take(all); // one set at a time
    QTRY_VERIFY(!m_files->busy());
    QVERIFY(m_files->detail().contains(u"5 more files"_s));
    QTRY_COMPARE(drafts().lines(false).size(), DraftFiles::mostFiles);
    m_files->take(all);
    m_files.reset(); // the page goes while they are read
}

void DraftFilesTest::oneGoesOutInEveryForm()
{
    const DraftFields role = aRole(u"Zölle"_s);
    const OutPlan plan = DraftsOut::plan({role});
    QCOMPARE(plan.forms.size(), 4);
    QCOMPARE(plan.name(0), u"Zölle"_s);
    for (int form = 0; form < plan.forms.size(); ++form) {
        const QByteArray bytes = made(plan, form);
        if (plan.forms[form].suffix == u"pdf"_s) {
            QVERIFY(bytes.startsWith("%PDF"));
            continue;
        }
        const auto kind = RoleFile::formOf(u"x."_s + plan.forms[form].suffix);
        QVERIFY(kind);
        QCOMPARE(RoleFile::parse(bytes, *kind).items.value(0).fields, role);
    }
}

void DraftFilesTest::severalGoOutTogether()
{
    const OutPlan plan = DraftsOut::plan({aRole(u"One"_s), aRole(u"Two"_s), aRole(u"Three"_s)});
    QCOMPARE(plan.forms.size(), 2);
    const RoleFile::Read read = RoleFile::parse(made(plan, 0), RoleFile::Form::Json);
    QCOMPARE(read.items.size(), 3);
    QCOMPARE(read.items[1].fields, aRole(u"Two"_s));
    QCOMPARE(pagesOf(made(plan, 1)), 3);
}

void DraftFilesTest::paperTakesAnything()
{
    for (const QString& text : naughtyStrings() + trojanSources()) {
        QBuffer out;
        out.open(QIODevice::WriteOnly);
        DraftFields fields = aRole(text);
        fields.description = text;
        fields.terms = fields.currency = fields.amountTyped = text;
        fields.amount.clear();
        fields.skills = {text};
        fields.rail = Open<Rail>::fromText(text);
        RolePdf::write(out, {fields});
        QVERIFY(pagesOf(out.data()) >= 1);
    }
    // Nothing of a long text is left out.
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    DraftFields fields;
    fields.description = u"words and more of them\n"_s.repeated(4'000);
    RolePdf::write(out, {fields});
    QVERIFY(pagesOf(out.data()) > 40);
}

int main(int count, char** arguments)
{
    QGuiApplication app(count, arguments);
    DraftFilesTest test;
    return QTest::qExec(&test, count, arguments);
}
#include "tst_draftfiles.moc"
