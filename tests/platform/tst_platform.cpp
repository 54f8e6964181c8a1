#include "platform/filemodes.h"
#include "platform/linkopener.h"
#include "platform/paths.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#include <sys/stat.h>
#endif

using namespace agh;
using namespace Qt::Literals::StringLiterals;

namespace {

class SpyOpener final : public LinkOpener
{
public:
    QList<QUrl> opened;
    bool hasProgram = true;

protected:
    bool handOver(const QUrl& url) override
    {
        opened.append(url);
        return hasProgram;
    }
};

bool isPrivate(const QString& path)
{
    struct stat facts = {};
    return ::stat(QFile::encodeName(path).constData(), &facts) == 0 &&
           (facts.st_mode & (S_IRWXG | S_IRWXO)) == 0;
}

} // namespace

class PlatformTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everythingOfAProfileIsPrivate()
    {
        QTemporaryDir home;
        const mode_t before = ::umask(022); // as a session has it, without keepToOneself()
        const Paths paths = Paths::inFolder(home.filePath(u"profile"_s));
        QCOMPARE(paths.prepare(), FolderTrouble::None);
        QCOMPARE(writePrivately(paths.accountsFile(), "{}"), QString());
        QVERIFY(!paths.profileId().isEmpty());
        QDirIterator it(home.filePath(u"profile"_s), QDir::AllEntries | QDir::NoDotAndDotDot,
                        QDirIterator::Subdirectories);
        int seen = 0;
        while (it.hasNext()) {
            const QString path = it.next();
            QVERIFY2(isPrivate(path), qPrintable(path));
            ++seen;
        }
        QVERIFY(seen >= 6);
        ::umask(before);
    }

    void thisProcessKeepsToItself()
    {
        rlimit limit = {};
        ::getrlimit(RLIMIT_CORE, &limit);
        keepToOneself();
        QTemporaryDir folder;
        QFile file(folder.filePath(u"f"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        QVERIFY(isPrivate(file.fileName()));
        ::getrlimit(RLIMIT_CORE, &limit);
        QCOMPARE(limit.rlim_cur, rlim_t(0));
        QCOMPARE(limit.rlim_max, rlim_t(0));
    }

    void foldersThatAreNotOursAreRefused()
    {
        QTemporaryDir home;
        const QString open = home.filePath(u"open"_s);
        QVERIFY(QDir().mkdir(open));
        ::chmod(QFile::encodeName(open).constData(), 0777);
        QCOMPARE(preparePrivateFolder(open), FolderTrouble::OthersMayWrite);

        const QString readable = home.filePath(u"readable"_s);
        QVERIFY(QDir().mkdir(readable));
        ::chmod(QFile::encodeName(readable).constData(), 0755);
        QCOMPARE(preparePrivateFolder(readable), FolderTrouble::None);
        QVERIFY(isPrivate(readable));

        QFile file(home.filePath(u"file"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        QCOMPARE(preparePrivateFolder(file.fileName()), FolderTrouble::CannotBeMade);
        QCOMPARE(preparePrivateFolder(file.fileName() + u"/below"_s), FolderTrouble::CannotBeMade);
        if (::geteuid() == 0) // root may write anywhere: /proc refuses even root
            QVERIFY(preparePrivateFolder(u"/proc/agentsgethired"_s) != FolderTrouble::None);
        else
            QCOMPARE(preparePrivateFolder(u"/"_s), FolderTrouble::OthersOwnIt);
    }

    void aProfileKeepsItsName()
    {
        QTemporaryDir home;
        const Paths one = Paths::inFolder(home.filePath(u"one"_s));
        const Paths two = Paths::inFolder(home.filePath(u"two"_s));
        QCOMPARE(one.prepare(), FolderTrouble::None);
        QCOMPARE(two.prepare(), FolderTrouble::None);
        const QString id = one.profileId();
        QCOMPARE(id.size(), 32);
        QCOMPARE(Paths::inFolder(home.filePath(u"one"_s)).profileId(), id);
        QVERIFY(two.profileId() != id);
        QVERIFY(Paths::inFolder(u"/proc/nowhere"_s).profileId().isEmpty());
    }

    void aFileIsWrittenWholeOrNotAtAll()
    {
        QTemporaryDir home;
        const QString file = home.filePath(u"list.json"_s);
        QCOMPARE(writePrivately(file, "first"), QString());
        QVERIFY(!writePrivately(home.filePath(u"missing/list.json"_s), "x").isEmpty());
        const QString aside = setAside(file, 1'790'000'000'000);
        QVERIFY(!QFile::exists(file));
        QFile moved(aside);
        QVERIFY(moved.open(QIODevice::ReadOnly));
        QCOMPARE(moved.readAll(), "first");
        QCOMPARE(writePrivately(file, "second"), QString());
        const QString again = setAside(file, 1'790'000'000'000);
        QVERIFY(again != aside && !again.isEmpty()); // the first one is still there
        QVERIFY(QFile::exists(aside));
        QVERIFY(setAside(file, 1'790'000'000'000).isEmpty());
    }

    void erasingAnAccountErasesNothingElse()
    {
        QTemporaryDir home;
        const Paths paths = Paths::inFolder(home.path());
        QVERIFY(QDir().mkpath(paths.accountWork(u"buyer-1"_s)));
        QVERIFY(QDir().mkpath(paths.accountCache(u"buyer-1"_s)));
        QVERIFY(QDir().mkpath(paths.accountWork(u"buyer-2"_s)));
        for (const QString& hostile : {u""_s, u".."_s, u"../.."_s, u"/"_s, u"buyer-1/.."_s, u"."_s})
            QVERIFY2(!paths.eraseAccount(hostile), qPrintable(hostile));
        QVERIFY(QFile::exists(paths.accountWork(u"buyer-1"_s)));
        QVERIFY(paths.eraseAccount(u"buyer-1"_s));
        QVERIFY(!QFile::exists(paths.accountWork(u"buyer-1"_s)));
        QVERIFY(!QFile::exists(paths.accountCache(u"buyer-1"_s)));
        QVERIFY(QFile::exists(paths.accountWork(u"buyer-2"_s)));
    }

    void onlyThreeSchemesLeaveTheApp_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("allowed");
        for (const char* good : {"https://example.org/a?b=c", "http://example.org", "HTTPS://X.ORG",
                                 "mailto:ada@example.org"})
            QTest::newRow(good) << QString::fromLatin1(good) << true;
        for (const char* bad : {"javascript:alert(1)",
                                "file:///etc/passwd",
                                "data:text/html,x",
                                "smb://host/share",
                                "ftp://example.org",
                                "ms-settings:privacy",
                                "vbscript:x",
                                "about:blank",
                                "agentsgethired:role/r_1",
                                "https://user@example.org/",
                                "https://u:p@example.org/",
                                "https:///path",
                                "https:",
                                "mailto:",
                                "//example.org",
                                "/etc/passwd",
                                "",
                                "ssh://h",
                                "view-source:https://example.org",
                                "blob:https://example.org/1",
                                "tel:+1",
                                "vscode://x",
                                "steam://run/1",
                                "intent://x#Intent;end",
                                "qrc:/x",
                                "\\\\host\\share"})
            QTest::newRow(bad) << QString::fromLatin1(bad) << false;
    }
    void onlyThreeSchemesLeaveTheApp()
    {
        QFETCH(QString, url);
        QFETCH(bool, allowed);
        SpyOpener opener;
        const auto outcome = opener.open(QUrl(url));
        QCOMPARE(outcome, allowed ? LinkOpener::Outcome::Opened : LinkOpener::Outcome::NotAllowed);
        QCOMPARE(opener.opened.size(), allowed ? 1 : 0);
        opener.hasProgram = false;
        if (allowed)
            QCOMPARE(opener.open(QUrl(url)), LinkOpener::Outcome::NoProgram);
    }
};

QTEST_GUILESS_MAIN(PlatformTest)
#include "tst_platform.moc"
