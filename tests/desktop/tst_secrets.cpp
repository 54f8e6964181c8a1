#include "apprig.h"
#include "desktop/log.h"

#include <QProcess>

using namespace agh;
using namespace agh::test;
using namespace Qt::Literals::StringLiterals;

/// Where keys and sessions are not to be found, and what is said where the keychain fails.
class SecretsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_sandbox = std::make_unique<SandboxProcess>();
        QVERIFY2(m_sandbox->start(), qPrintable(m_sandbox->errorText()));
        m_folder = std::make_unique<QTemporaryDir>();
        m_rig = std::make_unique<AppRig>(m_sandbox->baseUrl(), profile());
    }
    void cleanup()
    {
        m_rig.reset();
        m_sandbox.reset();
    }

    void nothingSecretIsWrittenAnywhere()
    {
        QList<QByteArray> secrets;
        QVERIFY(m_rig->paths.prepare() == FolderTrouble::None);
        const QtMessageHandler before = qInstallMessageHandler(nullptr);
        startLog(QtDebugMsg, m_rig->paths.log());
        const auto restore = qScopeGuard([before] { qInstallMessageHandler(before); });
        QVERIFY(m_rig->start());
        asAgent(secrets);
        asBuyer(secrets);
        QVERIFY(secrets.size() == 3 && !secrets.contains(QByteArray()));
        // Something carelessly logged, and all that Qt has to say.
        qWarning("the key %s and Cookie: __Host-agentsgethired_session=%s", secrets[0].constData(),
                 secrets[2].constData());
        qDebug("GET /buyers/login?token=%s", secrets[1].constData());
        m_rig->workspace().switchAccountAt(0);
        m_rig->workspace().switchAccountAt(1);
        m_rig->workspace().accounts()->signOut(m_rig->app->accounts().list().first().id, false);
        QTRY_COMPARE(m_rig->app->accounts().state(m_rig->app->accounts().list().first().id),
                     AccountState::SignedOut);
        nowhere(secrets); // while it runs, logs of the database included
        m_rig->app.reset();
        nowhere(secrets);
        privateToTheOwner();
        QFile log(m_rig->paths.log() + u"/agentsgethired.log"_s);
        QVERIFY(log.open(QIODevice::ReadOnly) && log.readAll().contains("the key a"));
    }

    void aLinkIsNotOnTheCommandLineOfTheProgram()
    {
        const QString token = u"T0ken-that_nobody-else-may-read"_s;
        QProcess program;
        QProcessEnvironment around = QProcessEnvironment::systemEnvironment();
        around.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent"_s);
        around.insert(u"XDG_RUNTIME_DIR"_s, m_folder->path());
        program.setProcessEnvironment(around);
        program.setProcessChannelMode(QProcess::MergedChannels);
        program.start(QString::fromLatin1(AGH_BINARY_DIR) + u"/app/desktop/agentsgethired"_s,
                      {u"--profile"_s, profile(), u"--server"_s, m_sandbox->baseUrl().toString(),
                       u"--log-level"_s, u"debug"_s,
                       m_sandbox->baseUrl().toString() + u"/buyers/login?token="_s + token});
        QVERIFY(program.waitForStarted());
        // The window is there: its settings and lock are.
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(Paths::inFolder(profile()).lockFile()), 30'000);
        QFile told(u"/proc/%1/cmdline"_s.arg(program.processId()));
        QVERIFY(told.open(QIODevice::ReadOnly));
        const QByteArray line = told.readAll();
        QVERIFY2(!line.contains(token.toUtf8()), line.constData());
        QVERIFY(line.contains("--profile"));
        program.terminate();
        QVERIFY(program.waitForFinished());
        QVERIFY(!program.readAll().contains(token.toUtf8()));
        nowhere({token.toUtf8()});
    }

    void theKeychainGoesAwayInMidRun()
    {
        const auto entry = buyerOf(*m_sandbox);
        QVERIFY(entry && m_rig->start() && m_rig->comeIn(*entry) && m_rig->openApplicant());
        const QString id = m_rig->workspace().accountId();
        m_rig->secrets.mood = SecretStatus::Unavailable;
        m_rig->probe.answer = {KeychainState::Missing, QString()};
        // What is at work goes on.
        m_rig->composer().setText(u"Still here"_s);
        m_rig->composer().send();
        QTRY_COMPARE(m_sandbox->requests(u"POST"_s, u"/api/applications/"_s).size(), 1);

        // After a restart it is said, what was read is there, and nothing was deleted.
        QVERIFY(m_rig->start());
        QTRY_VERIFY(m_rig->workspace().notice().contains(u"No keychain answers"_s));
        QVERIFY(m_rig->workspace().notice().contains(u"Nothing was deleted"_s));
        QTRY_COMPARE(stateWord(), u"No keychain"_s);
        QTRY_VERIFY(m_rig->review().applicants()->count() > 0);
        QVERIFY(m_rig->app->accounts().find(id)->secretNumber > 0);

        // Signed in anew it goes on in memory, which is said, and the old entry stays what it was.
        m_sandbox->advanceClock(61);
        const auto again = buyerOf(*m_sandbox);
        QVERIFY(again && m_rig->comeIn(*again));
        QCOMPARE(stateWord(), u"Only until you close the app"_s);
        QVERIFY(m_rig->app->accounts().find(id)->secretNumber > 0);
        QTRY_VERIFY(m_rig->workspace().connection()->text().startsWith(u"Up to date"_s));

        // It is back: so is what it holds.
        m_rig->secrets.mood = SecretStatus::Found;
        m_rig->probe.answer = {KeychainState::Ready, u"Secret Service"_s};
        QVERIFY(m_rig->start());
        QTRY_COMPARE(stateWord(), u"Signed in"_s);
        QVERIFY(m_rig->workspace().notice().isEmpty());
    }

    void theKeychainIsDenied()
    {
        const auto entry = buyerOf(*m_sandbox);
        QVERIFY(entry && m_rig->start() && m_rig->comeIn(*entry) && m_rig->openApplicant());
        const QString application = m_rig->applicant().applicationId();
        m_rig->composer().setText(u"Half a sentence"_s);
        m_rig->secrets.mood = SecretStatus::Locked; // the person says no to the prompt
        m_rig->probe.answer = {KeychainState::Locked, u"Secret Service"_s};
        QVERIFY(m_rig->start());
        m_sandbox->forgetRequests();
        QTRY_COMPARE(stateWord(), u"Locked"_s);
        QVERIFY(m_rig->workspace().notice().contains(u"locked"_s));
        QVERIFY(!m_rig->workspace().signInNeeded()); // nothing has ended: no dialog over the page
        // Usable: what was read, and the draft.
        QTRY_COMPARE(m_rig->applicant().applicationId(), application);
        QCOMPARE(m_rig->composer().text(), u"Half a sentence"_s);
        QVERIFY(!m_rig->composer().canSend());
        m_rig->workspace().accounts()->unlock(m_rig->workspace().accountId());
        QTRY_COMPARE(stateWord(), u"Locked"_s);
        // And nothing leaves without a session.
        for (const QJsonObject& one : m_sandbox->requests())
            QVERIFY2(one[u"credential"_s].toString() != "none"_L1,
                     qPrintable(one[u"path"_s].toString()));
        m_rig->secrets.mood = SecretStatus::Found;
        m_rig->workspace().accounts()->unlock(m_rig->workspace().accountId());
        QTRY_COMPARE(stateWord(), u"Signed in"_s);
        QTRY_VERIFY(m_rig->workspace().notice().isEmpty());
        QTRY_VERIFY(m_rig->composer().canSend());
    }

private:
    [[nodiscard]] QString profile() const { return m_folder->filePath(u"profile"_s); }
    [[nodiscard]] QString stateWord() const
    {
        return m_rig->workspace()
            .accounts()
            ->index(0, 0)
            .data(AccountsList::StateWordRole)
            .toString();
    }
    void asAgent(QList<QByteArray>& secrets)
    {
        secrets.append(m_sandbox->agents().first().key);
        m_rig->workspace().signIn()->signInWithKey(QString::fromLatin1(secrets.last()));
        QTRY_VERIFY(m_rig->workspace().accountIsAgent());
        QTRY_VERIFY(m_rig->workspace().connection()->text().startsWith(u"Up to date"_s));
    }
    void asBuyer(QList<QByteArray>& secrets)
    {
        m_rig->workspace().addAccount();
        SignInForm& form = *m_rig->workspace().signIn();
        form.setEmail(m_sandbox->buyerEmail());
        form.requestLink();
        QTRY_COMPARE(form.linkPhase(), SignInForm::WaitFor);
        secrets.append(m_sandbox->newestToken(m_sandbox->buyerEmail()).toLatin1());
        form.setLinkText(m_sandbox->newestLink(m_sandbox->buyerEmail()));
        form.verify();
        QTRY_COMPARE(m_rig->workspace().accountKind(), u"buyer"_s);
        secrets.append(m_rig->app->accounts()
                           .credential(m_rig->workspace().accountId())
                           .reveal()
                           .toByteArray());
        QVERIFY(m_rig->openApplicant());
        m_rig->composer().setText(u"A word before"_s);
        m_rig->composer().send();
        AcceptDialog& dialog = *m_rig->review().acceptDialog();
        // Not within a second of a message: the same key could have meant it.
        QTRY_VERIFY((m_rig->review().askAccept(), dialog.isOpen()));
        QTRY_VERIFY((dialog.confirm(), dialog.phase() == AcceptDialog::Done));
    }
    /// In no file of the profile and of the temporary folder, in no form that text takes there.
    void nowhere(const QList<QByteArray>& secrets) const
    {
        QDirIterator files(m_folder->path(), QDir::Files | QDir::Hidden,
                           QDirIterator::Subdirectories);
        int looked = 0;
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
            const QByteArray all = file.readAll();
            ++looked;
            for (const QByteArray& secret : secrets) {
                const QString wide = QString::fromLatin1(secret);
                const QByteArrayView utf16(reinterpret_cast<const char*>(wide.utf16()),
                                           wide.size() * 2);
                for (const QByteArrayView form :
                     {QByteArrayView(secret), utf16, QByteArrayView(secret.toBase64())})
                    QVERIFY2(all.indexOf(form) < 0, qPrintable(file.fileName()));
            }
        }
        QVERIFY(looked > 0);
    }
    void privateToTheOwner() const
    {
        constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup |
                                QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
        QDirIterator all(profile(), QDir::Files | QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot,
                         QDirIterator::Subdirectories);
        int looked = 0;
        while (all.hasNext()) {
            const QString path = all.next();
            QVERIFY2(!(QFile::permissions(path) & others), qPrintable(path));
            ++looked;
        }
        QVERIFY(looked > 6);
        QVERIFY(!(QFile::permissions(profile()) & others));
    }
    std::unique_ptr<SandboxProcess> m_sandbox;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<AppRig> m_rig;
};

int main(int count, char** arguments)
{
    keepToOneself();
    nameApplication();
    QGuiApplication app(count, arguments);
    SecretsTest test;
    return QTest::qExec(&test, count, arguments);
}

#include "tst_secrets.moc"
