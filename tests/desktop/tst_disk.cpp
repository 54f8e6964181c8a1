#include "apprig.h"

#include <QJsonDocument>
#include <QProcess>

#include <csignal>
#include <cstdio>
#include <sys/resource.h>
#include <unistd.h>

using namespace agh;
using namespace agh::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto childMark = "--child";

/// No file grows past this; what a full disk does to whoever writes.
void limitFiles(rlim_t bytes)
{
    rlimit now{};
    ::getrlimit(RLIMIT_FSIZE, &now);
    now.rlim_cur = bytes;
    ::setrlimit(RLIMIT_FSIZE, &now);
}

/// One start of the program where the disk, or the rights of its folder, are against it. Tells in
/// one line what the window says.
class Start
{
public:
    static int run(int count, char** arguments)
    {
        QGuiApplication app(count, arguments);
        const QStringList told = QCoreApplication::arguments();
        AppRig rig(QUrl(u"https://agentsgethired.com"_s), told.value(3));
        rig.line.offline = true;
        if (told.value(2) == "full"_L1)
            limitFiles(0);
        if (!rig.start())
            return 3;
        const QJsonObject says{{u"notice"_s, rig.workspace().notice()},
                               {u"bad"_s, rig.workspace().noticeTone() == Tones::Bad},
                               {u"signedIn"_s, rig.workspace().signedIn()},
                               {u"accounts"_s, int(rig.app->accounts().list().size())}};
        std::printf("%s\n", QJsonDocument(says).toJson(QJsonDocument::Compact).constData());
        return 0;
    }
};

} // namespace

/// A disk that is full, a folder that cannot be written to, files that are damaged or of a newer
/// version: said before anything is typed into the void, and nothing is lost.
class DiskTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_sandbox.start(), qPrintable(m_sandbox.errorText()));
        std::signal(SIGXFSZ, SIG_IGN);
        const auto entry = buyerOf(m_sandbox);
        QVERIFY(entry);
        m_entry = *entry;
    }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_rig = std::make_unique<AppRig>(m_sandbox.baseUrl(), profile());
        QVERIFY(m_rig->start() && m_rig->comeIn(m_entry) && m_rig->openApplicant());
        m_application = m_rig->applicant().applicationId();
    }
    void cleanup()
    {
        limitFiles(RLIM_INFINITY);
        m_rig.reset();
    }

    void theDiskFillsUpWhileOneTypes()
    {
        QVERIFY(m_rig->focusComposer());
        for (const char letter : "before ")
            if (letter)
                m_rig->type(QLatin1Char(letter));
        QTRY_COMPARE(m_rig->composer().savedText(), u"Saved on this computer"_s);
        QVERIFY(!m_rig->composer().savedBadly());
        limitFiles(0);
        m_rig->type(u'x');
        QTRY_VERIFY(m_rig->composer().savedBadly());
        QVERIFY(m_rig->composer().savedText().contains(u"full"_s));
        QVERIFY(m_rig->workspace().notice().contains(u"full"_s));
        QCOMPARE(m_rig->workspace().noticeTone(), Tones::Bad);
        QCOMPARE(m_rig->composer().text(), u"before x"_s);
        // Nothing leaves that could not be written down first.
        m_sandbox.forgetRequests();
        m_rig->composer().send();
        QTRY_VERIFY(m_rig->composer().savedText().contains(u"Nothing was sent"_s));
        QCOMPARE(m_rig->composer().text(), u"before x"_s);
        m_rig->review().decline();
        QTRY_VERIFY(m_rig->workspace().toasts()->text().contains(u"was not declined"_s));
        m_rig->review().select(rowOf());
        AcceptDialog& dialog = *m_rig->review().acceptDialog();
        // Not within a second of a message: the same key could have meant it.
        QTRY_VERIFY((m_rig->review().askAccept(), dialog.isOpen()));
        QTRY_VERIFY((dialog.confirm(), dialog.phase() == AcceptDialog::Refused));
        QVERIFY(dialog.reasonTitle().contains(u"full"_s));
        dialog.cancel();
        QCOMPARE(m_sandbox.requests(u"PATCH"_s).size() + m_sandbox.requests(u"POST"_s).size(), 0);
        // There is room again: it is kept without another key.
        limitFiles(RLIM_INFINITY);
        QTRY_COMPARE_WITH_TIMEOUT(m_rig->composer().savedText(), u"Saved on this computer"_s,
                                  10'000);
        QVERIFY(!m_rig->composer().savedBadly());
        QTRY_VERIFY(m_rig->workspace().notice().isEmpty());
        QVERIFY(m_rig->start());
        QTRY_COMPARE(m_rig->composer().text(), u"before x"_s);
        m_rig->composer().setText({});
    }

    void startedOnAFullDisk()
    {
        m_rig->app.reset();
        const QJsonObject says = startedElsewhere(u"full"_s, 0);
        QVERIFY2(says[u"notice"_s].toString().contains(u"full"_s), qPrintable(text(says)));
        QVERIFY(says[u"bad"_s].toBool());
        QCOMPARE(says[u"accounts"_s].toInt(), 1);
    }

    void startedInAFolderThatCannotBeWrittenTo()
    {
        m_rig->app.reset();
        const bool isRoot = ::geteuid() == 0;
        const uid_t other = isRoot ? 65534 : ::geteuid();
        QDirIterator all(m_folder->path(), QDir::Dirs | QDir::Files | QDir::NoDotAndDotDot,
                         QDirIterator::Subdirectories);
        QStringList paths{m_folder->path()};
        while (all.hasNext())
            paths.append(all.next());
        for (const QString& path : std::as_const(paths)) {
            const bool isFolder = QFileInfo(path).isDir();
            QFile::setPermissions(path, isFolder ? QFile::ReadOwner | QFile::ExeOwner
                                                 : QFile::Permissions(QFile::ReadOwner));
            if (isRoot)
                QCOMPARE(::chown(QFile::encodeName(path).constData(), other, other), 0);
        }
        const QJsonObject says = startedElsewhere(u"readOnly"_s, isRoot ? other : 0);
        const QString ended = programEndsBy(isRoot ? other : 0);
        for (const QString& path : std::as_const(paths)) {
            if (isRoot)
                QCOMPARE(::chown(QFile::encodeName(path).constData(), 0, 0), 0);
            QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        }
        QVERIFY2(ended.isEmpty(), qPrintable(ended));
        QVERIFY2(says[u"notice"_s].toString().contains(u"cannot be written to"_s),
                 qPrintable(text(says)));
        QVERIFY(says[u"bad"_s].toBool());
        QCOMPARE(says[u"accounts"_s].toInt(), 1);
        // Given its rights back, all is there.
        QVERIFY(m_rig->start());
        QTRY_COMPARE(m_rig->review().applicants()->count(), 20);
    }

    void theFileOfThePersonsWorkIsDamaged()
    {
        const QString file = leaveWork();
        // The tables stay, an index does not: what can be read is taken out, row by row.
        spoil(file);
        QVERIFY(m_rig->start());
        QTRY_VERIFY(m_rig->workspace().notice().contains(u"damaged"_s));
        QVERIFY2(m_rig->workspace().notice().contains(u"1 drafts were rescued"_s) ||
                     m_rig->workspace().notice().contains(u"1 draft was rescued"_s),
                 qPrintable(m_rig->workspace().notice()));
        QTRY_COMPARE(m_rig->composer().text(), u"A draft that must live"_s);
        // What was held is not sent: it is looked up, and nothing leaves by itself.
        const DecisionState decision =
            m_rig->work().review().decision(ApplicationId{m_application});
        QVERIFY(!decision.accepting && decision.journalId > 0);
        QVERIFY(decision.kind != DecisionState::Kind::Held);
        QCOMPARE(m_sandbox.requests(u"PATCH"_s, u"/api/applications/"_s + m_application).size(), 0);
        m_rig->workspace().dismissNotice();
        QVERIFY(m_rig->workspace().notice().isEmpty());
        QVERIFY(QDir(QFileInfo(file).path()).entryList({u"*.broken-*"_s}).size() > 0);
        m_rig->composer().setText({});
    }

    void whatWasReadIsDamaged()
    {
        const QString file =
            m_rig->paths.accountCache(m_rig->workspace().accountId()) + u"/cache.sqlite"_s;
        m_rig->composer().setText(u"Not in the cache"_s);
        m_rig->app.reset();
        QFile cache(file);
        QVERIFY(cache.open(QIODevice::ReadWrite) && cache.seek(0));
        cache.write(QByteArray(cache.size(), 'z'));
        cache.close();
        QVERIFY(m_rig->start());
        QTRY_VERIFY(m_rig->workspace().notice().contains(u"damaged"_s));
        QVERIFY(m_rig->comeIn(m_entry) && m_rig->openApplicant()); // everything is read again
        QTRY_VERIFY(rowOf() >= 0);
        m_rig->review().select(rowOf());
        QCOMPARE(m_rig->composer().text(), u"Not in the cache"_s);
        m_rig->composer().setText({});
    }

    void thePersonsWorkIsOfANewerVersion()
    {
        const QString file = leaveWork();
        QFile work(file);
        QVERIFY(work.open(QIODevice::ReadWrite) && work.seek(60));
        work.write(QByteArray("\0\0\0\x63", 4));
        work.close();
        QVERIFY(m_rig->start());
        QTRY_VERIFY(m_rig->workspace().notice().contains(u"newer version"_s));
        QCOMPARE(m_rig->workspace().noticeTone(), Tones::Bad);
        QTRY_COMPARE(m_rig->composer().text(), u"A draft that must live"_s);
        // Before a word is lost: what is typed now is said not to be kept.
        m_rig->composer().setText(u"A draft that must live, and more"_s);
        QTRY_VERIFY(m_rig->composer().savedBadly());
        QVERIFY(m_rig->composer().savedText().contains(u"newer version"_s));
        QFile after(file);
        QVERIFY(after.open(QIODevice::ReadOnly) && after.seek(60));
        QCOMPARE(after.read(4), QByteArray("\0\0\0\x63", 4));
    }

    void theListOfAccountsIsDamaged()
    {
        const QString id = m_rig->workspace().accountId();
        m_rig->composer().setText(u"Kept under its account"_s);
        m_rig->app.reset();
        QFile list(m_rig->paths.accountsFile());
        QVERIFY(list.open(QIODevice::WriteOnly));
        list.write("{\"accounts\": [");
        list.close();
        QVERIFY(m_rig->start());
        QTRY_VERIFY(m_rig->workspace().notice().contains(u"damaged"_s));
        QVERIFY(m_rig->workspace().welcomeVisible());
        QVERIFY(m_rig->comeIn(m_entry)); // the same account again: its files were not touched
        QCOMPARE(m_rig->workspace().accountId(), id);
        QTRY_COMPARE(m_rig->composer().text(), u"Kept under its account"_s);
        m_rig->composer().setText({});
    }

private:
    [[nodiscard]] QString profile() const { return m_folder->filePath(u"profile"_s); }
    [[nodiscard]] int rowOf() const
    {
        const ApplicantsList& list = *m_rig->review().applicants();
        for (int row = 0; row < list.count(); ++row) {
            if (list.index(row).data(ApplicantsList::ApplicationIdRole).toString() == m_application)
                return row;
        }
        return -1;
    }
    [[nodiscard]] static QString text(const QJsonObject& object)
    {
        return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
    }
    /// A draft and a decline in its hold; then the program ends. The file they stand in.
    QString leaveWork()
    {
        m_rig->composer().setText(u"A draft that must live"_s);
        const QString id = m_rig->workspace().accountId();
        m_rig->review().decline();
        [&] {
            QTRY_COMPARE(m_rig->work().review().decision(ApplicationId{m_application}).kind,
                         DecisionState::Kind::Held);
        }();
        m_rig->review().select(rowOf());
        m_sandbox.forgetRequests();
        m_rig->app.reset();
        return m_rig->paths.accountWork(id) + u"/work.sqlite"_s;
    }
    /// Breaks the pages of an index: the check finds it, and the rows are still there.
    static void spoil(const QString& file)
    {
        int root = 0, size = 0;
        {
            auto other = Connection::open(file, u":memory:"_s, Connection::Mode::ReadWrite);
            QVERIFY(other);
            root = (*other)
                       ->one(u"SELECT rootpage FROM sqlite_schema WHERE name='journal_subject'"_s)
                       .toInt();
            size = (*other)->one(u"PRAGMA page_size"_s).toInt();
        }
        QFile work(file);
        QVERIFY(root > 1 && work.open(QIODevice::ReadWrite));
        QVERIFY(work.seek(qint64(root - 1) * size));
        work.write(QByteArray(size, '\x5a'));
    }
    [[nodiscard]] QJsonObject startedElsewhere(const QString& how, uid_t user)
    {
        QProcess child;
        child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        if (user != 0)
            child.setChildProcessModifier([user] { (void)!::setuid(user); });
        child.start(QCoreApplication::applicationFilePath(),
                    {QString::fromLatin1(childMark), how, profile()});
        if (!child.waitForFinished(60'000) || child.exitStatus() != QProcess::NormalExit)
            return {{u"notice"_s, u"it did not end by itself"_s}};
        return QJsonDocument::fromJson(child.readAllStandardOutput()).object();
    }
    /// The real program, with its lock and its log, in that folder: what it ended with; empty
    /// where it shows its window and stays.
    [[nodiscard]] QString programEndsBy(uid_t user)
    {
        QProcess program;
        QProcessEnvironment around = QProcessEnvironment::systemEnvironment();
        around.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent"_s);
        around.remove(u"XDG_RUNTIME_DIR"_s);
        program.setProcessEnvironment(around);
        program.setProcessChannelMode(QProcess::MergedChannels);
        if (user != 0)
            program.setChildProcessModifier([user] { (void)!::setuid(user); });
        // A copy that everybody may run: the tree may lie in a home that is closed to others.
        const QTemporaryDir open;
        const QString copy = open.filePath(u"agentsgethired"_s);
        constexpr auto forAll = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner |
                                QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther |
                                QFile::ExeOther;
        if (!QFile::copy(QString::fromLatin1(AGH_BINARY_DIR) + u"/app/desktop/agentsgethired"_s,
                         copy) ||
            !QFile::setPermissions(copy, forAll) || !QFile::setPermissions(open.path(), forAll))
            return u"the program could not be copied"_s;
        program.start(copy, {u"--profile"_s, profile(), u"--offline"_s});
        if (!program.waitForStarted())
            return u"it did not start: "_s + program.errorString();
        if (program.waitForFinished(4'000))
            return u"%1: %2"_s.arg(program.exitCode()).arg(QString::fromUtf8(program.readAll()));
        program.terminate();
        return program.waitForFinished() ? QString() : u"it did not end when asked to"_s;
    }
    SandboxProcess m_sandbox;
    Entry m_entry;
    QString m_application;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<AppRig> m_rig;
};

int main(int count, char** arguments)
{
    keepToOneself();
    std::signal(SIGXFSZ, SIG_IGN);
    nameApplication();
    if (count > 3 && qstrcmp(arguments[1], childMark) == 0)
        return Start::run(count, arguments);
    QGuiApplication app(count, arguments);
    DiskTest test;
    return QTest::qExec(&test, count, arguments);
}

#include "tst_disk.moc"
