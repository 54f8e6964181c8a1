#include "fillcache.h"
#include "platform/linkopener.h"
#include "platform/safename.h"
#include "support/corpus.h"
#include "views/out/applicantfiles.h"
#include "views/out/fileout.h"
#include "views/out/keysheetpdf.h"
#include "views/out/plaincell.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace agh;
using namespace agh::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The cells of a file of RFC 4180; empty where it is none.
QList<QStringList> readCsv(QString text)
{
    if (text.startsWith(QChar(0xFEFF)))
        text.remove(0, 1);
    QList<QStringList> rows;
    QStringList row;
    qsizetype i = 0;
    while (i < text.size()) {
        QString cell;
        if (text[i] == u'"') {
            for (++i;; ++i) {
                if (i >= text.size())
                    return {};
                if (text[i] != u'"')
                    cell += text[i];
                else if (i + 1 < text.size() && text[i + 1] == u'"')
                    cell += text[++i];
                else
                    break;
            }
            ++i;
        } else {
            while (i < text.size() && text[i] != u',' && text[i] != u'\r') {
                if (text[i] == u'"' || text[i] == u'\n')
                    return {};
                cell += text[i++];
            }
        }
        row << cell;
        if (i < text.size() && text[i] == u',') {
            ++i;
            continue;
        }
        if (QStringView(text).sliced(i, std::min<qsizetype>(2, text.size() - i)) != u"\r\n"_s)
            return {};
        i += 2;
        rows << row;
        row.clear();
    }
    return rows;
}

ApplicantsFile fileOf(const QStringList& texts)
{
    ApplicantsFile file{u"Applicants: a role"_s,
                        {u"3 applicants"_s},
                        Moment([] { return qint64(1'700'000'200'000); }),
                        {true, true},
                        {}};
    for (const QString& text : texts) {
        ApplicantRecord one;
        one.application = FillCache::application(u"app_1"_s, u"rol_1"_s, text, text);
        one.application.message = text;
        one.application.agent->experience = {text};
        one.application.agent->skills = {text};
        one.role = FillCache::role(u"rol_1"_s, text, u"b_1"_s);
        one.mark.note = text;
        one.mark.tags = {text.left(40)};
        Message message;
        message.senderName = text;
        message.body = text;
        one.messages = {message};
        file.records.append(one);
    }
    return file;
}

QByteArray written(void (*write)(QIODevice&, FileOut::Progress&, const ApplicantsFile&),
                   const ApplicantsFile& file)
{
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    FileOut::Progress progress;
    write(out, progress, file);
    return out.data();
}

int pagesOf(const QByteArray& pdf) { return int(pdf.count("/Type /Page\n")); }

class SpyOpener final : public LinkOpener
{
public:
    QList<QUrl> opened;

protected:
    bool handOver(const QUrl& url) override
    {
        opened.append(url);
        return true;
    }
};

} // namespace

class OutTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void formulasBecomeText_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("safe");
        for (const char* formula : {"=1+1", "+1+1", "-1+1", "@SUM(A1)", "=cmd|' /C calc'!A0"}) {
            const QString text = QString::fromLatin1(formula);
            QTest::newRow(formula) << text << u'\'' + text;
        }
        QTest::newRow("behind blanks") << u"  =1+1"_s << u"'  =1+1"_s;
        QTest::newRow("wide") << u"\uFF1D1+1"_s << u"'\uFF1D1+1"_s;
        QTest::newRow("a number stays one") << u"-20.00"_s << u"-20.00"_s;
        QTest::newRow("words stay") << u"460.00 USDC - as said"_s << u"460.00 USDC - as said"_s;
    }
    void formulasBecomeText()
    {
        QFETCH(QString, cell);
        QFETCH(QString, safe);
        QCOMPARE(cells::sheet(cell), safe);
    }

    void csvIsThatOfTheRfc()
    {
        const QByteArray line = cells::csvLine({u"a"_s, u"b,\"c\""_s, u"d\ne"_s, {}, u"ü"_s});
        QCOMPARE(line, QByteArray("a,\"b,\"\"c\"\"\",\"d\ne\",,\xC3\xBC\r\n"));
        QCOMPARE(readCsv(QString::fromUtf8(line)),
                 (QList<QStringList>{{u"a"_s, u"b,\"c\""_s, u"d\ne"_s, {}, u"ü"_s}}));
    }

    void everyFileHoldsNaughtyTexts()
    {
        const QStringList naughty = naughtyStrings() + trojanSources();
        const ApplicantsFile file = fileOf(naughty);
        const QList<QStringList> rows =
            readCsv(QString::fromUtf8(written(applicantfiles::csv, file)));
        QCOMPARE(rows.size(), naughty.size() + 1);
        static const QString signs = u"=+-@\t\r"_s;
        for (const QStringList& row : rows) {
            QCOMPARE(row.size(), rows.first().size());
            for (const QString& cell : row) {
                QVERIFY2(!turnsNeighbours(cell), qPrintable(cell));
                static const QRegularExpression number(u"^-?[0-9]+(\\.[0-9]+)?$"_s);
                QVERIFY2(cell.isEmpty() || !signs.contains(cell.front()) ||
                             number.match(cell).hasMatch(),
                         qPrintable(cell));
            }
        }
        const QByteArray json = written(applicantfiles::json, file);
        QVERIFY(!turnsNeighbours(QString::fromUtf8(json)));
        QJsonParseError error;
        const QJsonObject whole = QJsonDocument::fromJson(json, &error).object();
        QCOMPARE(error.error, QJsonParseError::NoError);
        QCOMPARE(whole[u"count"].toInt(), int(naughty.size()));
        const QJsonArray told = whole[u"applicants"].toArray();
        QCOMPARE(told.size(), naughty.size());
        for (qsizetype i = 0; i < naughty.size(); ++i) {
            if (naughty[i].isValidUtf16() && !naughty[i].isEmpty())
                QCOMPARE(told[i][u"message"].toString(), naughty[i]); // as it came, to the letter
        }
        const QString html = cells::htmlTable({u"<b>"_s}, rows);
        QVERIFY(!html.contains(u"<img"_s) && !html.contains(u"<script"_s) &&
                !html.contains(u"<b>"_s));
        for (const QString& text : naughty) {
            const QString line = cells::tsvLine({text, u"next"_s});
            QCOMPARE(line.count(u'\t'), 1);
            QCOMPARE(line.count(u'\n'), 1);
        }
        for (const auto write : {applicantfiles::pdfList, applicantfiles::pdfDossiers}) {
            const QByteArray pdf = written(write, file);
            QVERIFY(pdf.startsWith("%PDF-1.") && pdf.trimmed().endsWith("%%EOF"));
            QVERIFY(!pdf.contains("/URI") && !pdf.contains("/JavaScript"));
        }
    }

    void aPdfHasItsPagesAndItsWords()
    {
        const ApplicantsFile file = fileOf({u"Ledgerline"_s, u"Quiet Abacus"_s, u"שלום"_s});
        const QByteArray pdf = written(applicantfiles::pdfDossiers, file);
        QVERIFY(pdf.startsWith("%PDF-1.") && pdf.trimmed().endsWith("%%EOF"));
        QCOMPARE(pagesOf(pdf), 3);
        const QByteArray longOne =
            written(applicantfiles::pdfDossiers, fileOf({QString(300'000, u'x')}));
        QVERIFY(pagesOf(longOne) > 50);
        const QString tool = QStandardPaths::findExecutable(u"pdftotext"_s);
        if (tool.isEmpty())
            QSKIP("pdftotext is not here: the words were not read");
        QProcess process;
        process.start(tool, {u"-"_s, u"-"_s});
        process.write(pdf);
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished());
        const QByteArray words = process.readAllStandardOutput();
        QVERIFY(words.contains("Ledgerline") && words.contains("Quiet Abacus"));
    }

    void theSheetOfKeysIsWritten()
    {
        KeyTable keys;
        QBuffer out;
        out.open(QIODevice::WriteOnly);
        KeySheetPdf(keys).write(out);
        QVERIFY(out.data().startsWith("%PDF-1.") && out.data().trimmed().endsWith("%%EOF"));
        QVERIFY(pagesOf(out.data()) <= 2); // both sides of a sheet
        QVERIFY(KeySheetPdf::fileName().endsWith(u".pdf"_s));
    }

    void namesOfFilesAreSafe_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("safe");
        const auto add = [](const char* row, const QString& name, const QString& safe) {
            QTest::newRow(row) << name << safe;
        };
        add("plain", u"Applicants - Reconcile invoices"_s,
            u"Applicants - Reconcile invoices.csv"_s);
        add("folders", u"../../etc/passwd"_s, u"etc passwd.csv"_s);
        add("backslash", u"..\\windows\\x"_s, u"windows x.csv"_s);
        add("hidden", u".bashrc"_s, u"bashrc.csv"_s);
        add("option", u"-rf"_s, u"rf.csv"_s);
        add("control", u"a\nb\u0000c\u007Fd"_s, u"a b c d.csv"_s);
        add("bidi", u"invoice\u202Efdp.exe"_s, u"invoice fdp.exe.csv"_s);
        add("zero width", u"a\u200Bb\uFEFFc"_s, u"a b c.csv"_s);
        add("reserved", u"CON"_s, u"_CON.csv"_s);
        add("reserved with an ending", u"com1.txt"_s, u"_com1.txt.csv"_s);
        add("dots", u"name..."_s, u"name.csv"_s);
        add("nothing", u"///"_s, u"Export.csv"_s);
        add("empty", {}, u"Export.csv"_s);
        add("stream", u"a:b*c?d\"e<f>g|h"_s, u"a b c d e f g h.csv"_s);
        add("letters", u"Größe שלום 日本"_s, u"Größe שלום 日本.csv"_s);
    }
    void namesOfFilesAreSafe()
    {
        QFETCH(QString, name);
        QFETCH(QString, safe);
        QCOMPARE(safeFileName(name, u"csv"_s, u"Export"_s), safe);
    }

    void namesOfFilesAreShort()
    {
        for (const QString& text : naughtyStrings() + QStringList{QString(5000, u'ü')}) {
            const QString name = safeFileName(text, u"csv"_s, u"Export"_s);
            QVERIFY2(name.toUtf8().size() <= 121, qPrintable(name));
            QVERIFY(name.endsWith(u".csv"_s) && name.size() > 4);
            QVERIFY(!name.contains(u'/') && !name.startsWith(u'.') && !turnsNeighbours(name));
            QVERIFY(name.isValidUtf16());
        }
    }

    void aFileIsWrittenAndSaid()
    {
        const QTemporaryDir folder;
        SpyOpener opener;
        FileOut out(opener);
        QSignalSpy written(&out, &FileOut::written);
        const QString path = folder.filePath(u"list.csv"_s);
        out.write({path,
                   [](QIODevice& file, FileOut::Progress& progress) {
                       progress.total = progress.done = 2;
                       file.write("a,b\r\n");
                   },
                   u"2 rows written"_s});
        QVERIFY(out.busy());
        QTRY_COMPARE(written.count(), 1);
        QVERIFY(!out.busy() && !out.failed() && out.canOpen());
        QVERIFY(out.text().startsWith(u"2 rows written"_s) && out.text().contains(u"list.csv"_s));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("a,b\r\n"));
        out.open();
        QCOMPARE(opener.opened, QList<QUrl>{QUrl::fromLocalFile(path)});
    }

    void whereNothingCanBeWrittenItIsSaidInWords_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("no folder") << u"nowhere/list.csv"_s;
        QTest::newRow("a folder") << u"folder"_s;
        QTest::newRow("a link") << u"link.csv"_s;
        QTest::newRow("no room for the name") << QString(400, u'x') + u".csv"_s;
    }
    void whereNothingCanBeWrittenItIsSaidInWords()
    {
        QFETCH(QString, name);
        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir(u"folder"_s));
        QFile other(folder.filePath(u"other.csv"_s));
        QVERIFY(other.open(QIODevice::WriteOnly));
        other.write("kept");
        other.close();
        QVERIFY(QFile::link(other.fileName(), folder.filePath(u"link.csv"_s)));
        LinkOpener opener;
        FileOut out(opener);
        out.write({folder.filePath(name),
                   [](QIODevice& file, FileOut::Progress&) { file.write("new"); }, u"written"_s});
        QTRY_VERIFY(!out.busy());
        QVERIFY(out.failed() && !out.canOpen());
        QVERIFY(!out.text().isEmpty());
        QVERIFY(other.open(QIODevice::ReadOnly));
        QCOMPARE(other.readAll(), QByteArray("kept"));
    }

    void whatIsStoppedLeavesNothing()
    {
        const QTemporaryDir folder;
        LinkOpener opener;
        FileOut out(opener);
        const QString path = folder.filePath(u"list.csv"_s);
        out.write({path,
                   [](QIODevice& file, FileOut::Progress& progress) {
                       while (!progress.stop)
                           file.write("row\r\n");
                   },
                   u"written"_s});
        out.stop();
        QTRY_VERIFY(!out.busy());
        QVERIFY(out.failed());
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void aWriteThatFailsLeavesTheFileThatWasThere()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"list.csv"_s);
        QFile kept(path);
        QVERIFY(kept.open(QIODevice::WriteOnly) && kept.write("kept") == 4);
        kept.close();
        // As a full disk does: from some byte on every write is refused.
        ::signal(SIGXFSZ, SIG_IGN);
        rlimit before{};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
        const rlimit little{1'000, before.rlim_max};
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &little), 0);
        LinkOpener opener;
        FileOut out(opener);
        out.write(
            {path,
             [](QIODevice& file, FileOut::Progress&) { file.write(QByteArray(100'000, 'x')); },
             u"written"_s});
        QTRY_VERIFY(!out.busy());
        ::setrlimit(RLIMIT_FSIZE, &before);
        QVERIFY(out.failed() && !out.canOpen());
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), QByteArray("kept"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"list.csv"_s});
    }
};

QTEST_MAIN(OutTest)
#include "tst_out.moc"
