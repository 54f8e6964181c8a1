#include "accounts/keychainprobe.h"
#include "accounts/keychainstore.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusInterface>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusReply>
#include <QDBusVirtualObject>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace agh;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kindVariable = "AGH_TEST_KEYRING";
const QByteArray key = "ah_Ring-Canary_0123456789";

/// A prompter that takes every prompt and never shows or answers it.
class SilentPrompter final : public QDBusVirtualObject
{
public:
    QString introspect(const QString&) const override { return {}; }
    bool handleMessage(const QDBusMessage&, const QDBusConnection&) override
    {
        ++prompts;
        return true;
    }
    int prompts = 0;
};

QDBusConnection bus() { return QDBusConnection::sessionBus(); }

void takePrompts(bool take)
{
    for (const QString& name :
         {u"org.gnome.keyring.SystemPrompter"_s, u"org.gnome.keyring.PrivatePrompter"_s}) {
        if (take)
            QVERIFY(bus().registerService(name));
        else
            bus().unregisterService(name);
    }
}

void lockKeyring()
{
    QDBusInterface service(u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s,
                           u"org.freedesktop.Secret.Service"_s, bus());
    const QDBusReply<QDBusObjectPath> path = service.call(u"ReadAlias"_s, u"default"_s);
    const QDBusMessage answer =
        service.call(u"Lock"_s, QVariant::fromValue(QList<QDBusObjectPath>{path.value()}));
    QCOMPARE(answer.type(), QDBusMessage::ReplyMessage);
}

/// As its password typed into a prompt would, through the keyring's own door for tests.
void unlockKeyring()
{
    QDBusInterface service(u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s,
                           u"org.freedesktop.Secret.Service"_s, bus());
    const QDBusReply<QDBusObjectPath> path = service.call(u"ReadAlias"_s, u"default"_s);
    const QDBusMessage session =
        service.call(u"OpenSession"_s, u"plain"_s, QVariant::fromValue(QDBusVariant(QString())));
    QDBusArgument secret;
    secret.beginStructure();
    secret << session.arguments().value(1).value<QDBusObjectPath>() << QByteArray()
           << QByteArray("pw") << u"text/plain"_s;
    secret.endStructure();
    QDBusInterface door(u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s,
                        u"org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface"_s, bus());
    const QDBusMessage answer =
        door.call(u"UnlockWithMasterPassword"_s, QVariant::fromValue(path.value()),
                  QVariant::fromValue(secret));
    QVERIFY2(answer.type() == QDBusMessage::ReplyMessage, qPrintable(answer.errorMessage()));
}

SecretAnswer waitFor(const QFuture<SecretAnswer>& future)
{
    (void)QTest::qWaitFor([&] { return future.isFinished(); }, 20'000);
    return future.isFinished() ? future.result() : SecretAnswer();
}

KeychainState look()
{
    KeychainProbe probe;
    QFuture<KeychainLook> future = probe.look();
    (void)QTest::qWaitFor([&] { return future.isFinished(); }, 20'000);
    return future.isFinished() ? future.result().state : KeychainState::Missing;
}

} // namespace

/// The real keychain store against a real keyring; runs inside a private bus (see below).
class InsideTest : public QObject
{
    Q_OBJECT
    KeychainProbe m_probe;

private Q_SLOTS:
    void unlocked()
    {
        QCOMPARE(look(), KeychainState::Ready);
        const QByteArray odd = QByteArray("a=b;\"'\\\xc3\xa4 ") + QByteArray(3000, 'x');
        {
            KeychainStore store(m_probe, 15s);
            QCOMPARE(waitFor(store.read(u"p/none/1"_s)).status, SecretStatus::Absent);
            // Several at once: one job at a time, in order.
            const auto first = store.write(u"p/a/1"_s, Credential::agentKey(key));
            const auto second = store.write(u"p/b/1"_s, Credential::session(odd));
            const auto third = store.read(u"p/a/1"_s);
            QCOMPARE(waitFor(third).status, SecretStatus::Found);
            QVERIFY(first.isFinished() && second.isFinished());
            QCOMPARE(second.result().status, SecretStatus::Found);
        }
        KeychainStore store(m_probe, 15s);
        QVERIFY(waitFor(store.read(u"p/a/1"_s)).credential == Credential::agentKey(key));
        QVERIFY(waitFor(store.read(u"p/b/1"_s)).credential == Credential::session(odd));
        QCOMPARE(waitFor(store.remove(u"p/b/1"_s)).status, SecretStatus::Found);
        QCOMPARE(waitFor(store.read(u"p/b/1"_s)).status, SecretStatus::Absent);
        QCOMPARE(waitFor(store.read(u"p/a/1"_s)).status, SecretStatus::Found);
    }

    void lockedWithAPromptThatNobodyAnswers()
    {
        KeychainStore store(m_probe, 15s);
        QCOMPARE(waitFor(store.write(u"p/a/1"_s, Credential::agentKey(key))).status,
                 SecretStatus::Found);
        SilentPrompter prompter;
        QVERIFY(bus().registerVirtualObject(u"/org/gnome/keyring/Prompter"_s, &prompter,
                                            QDBusConnection::SubPath));
        takePrompts(true);
        lockKeyring();
        QCOMPARE(look(), KeychainState::Locked);
        QCOMPARE(prompter.prompts, 0); // asking whether it is locked raises none

        KeychainStore hasty(m_probe, 700ms);
        QSignalSpy late(&hasty, &SecretStore::answeredLate);
        const auto read = hasty.read(u"p/a/1"_s);
        const auto write = hasty.write(u"p/a/2"_s, Credential::session("s"));
        QCOMPARE(waitFor(read).status, SecretStatus::Locked);
        QCOMPARE(waitFor(write).status, SecretStatus::Locked); // waits behind it, held up by none
        QVERIFY(late.isEmpty());
        QTRY_VERIFY(prompter.prompts > 0);

        // The prompt goes away unanswered: still locked, and said late.
        takePrompts(false);
        bus().unregisterObject(u"/org/gnome/keyring/Prompter"_s, QDBusConnection::UnregisterTree);
        QTRY_VERIFY_WITH_TIMEOUT(!late.isEmpty(), 20'000);
        QVERIFY(late.first().at(2).value<SecretAnswer>().status != SecretStatus::Found);

        unlockKeyring();
        QTRY_COMPARE_WITH_TIMEOUT(look(), KeychainState::Ready, 20'000);
        KeychainStore after(m_probe, 15s);
        const SecretAnswer answer = waitFor(after.read(u"p/a/1"_s));
        QVERIFY(answer.credential == Credential::agentKey(key)); // nothing was lost
    }

    void lockedWhereNoPromptCanBeShown()
    {
        KeychainStore store(m_probe, 15s);
        QCOMPARE(waitFor(store.write(u"p/a/1"_s, Credential::agentKey(key))).status,
                 SecretStatus::Found);
        takePrompts(true); // the names alone: each prompt fails at once
        lockKeyring();
        QCOMPARE(waitFor(store.read(u"p/a/1"_s)).status, SecretStatus::Locked);
        QCOMPARE(waitFor(store.write(u"p/a/2"_s, Credential::session("s"))).status,
                 SecretStatus::Locked);
        QVERIFY(waitFor(store.remove(u"p/a/1"_s)).status != SecretStatus::Found);
        takePrompts(false);
        unlockKeyring();
        QTRY_COMPARE_WITH_TIMEOUT(look(), KeychainState::Ready, 20'000);
        QCOMPARE(waitFor(store.read(u"p/a/1"_s)).status, SecretStatus::Found);
    }

    void noneMadeYet()
    {
        takePrompts(true);
        QCOMPARE(look(), KeychainState::Locked); // it would ask for a password for a new one
        KeychainStore store(m_probe, 15s);
        QCOMPARE(waitFor(store.read(u"p/a/1"_s)).status, SecretStatus::Locked);
        QCOMPARE(waitFor(store.write(u"p/a/1"_s, Credential::agentKey(key))).status,
                 SecretStatus::Locked);
    }

    void goneInMidRun()
    {
        KeychainStore store(m_probe, 15s);
        QCOMPARE(waitFor(store.write(u"p/a/1"_s, Credential::agentKey(key))).status,
                 SecretStatus::Found);
        const uint daemon = bus().interface()->servicePid(u"org.freedesktop.secrets"_s).value();
        QVERIFY(daemon > 1);
        takePrompts(true);
        QCOMPARE(::kill(pid_t(daemon), SIGKILL), 0);
        QTRY_VERIFY(bus().interface()->servicePid(u"org.freedesktop.secrets"_s).value() != daemon);
        // The bus starts another one, and that one is locked: never "there is no such entry".
        const SecretStatus status = waitFor(store.read(u"p/a/1"_s)).status;
        QVERIFY(status == SecretStatus::Locked || status == SecretStatus::Unavailable);
    }

    void noService() { nothingThere(); }
    void noBus() { nothingThere(); }

private:
    void nothingThere()
    {
        QCOMPARE(look(), KeychainState::Missing);
        KeychainStore store(m_probe, 15s);
        QCOMPARE(waitFor(store.write(u"p/a/1"_s, Credential::agentKey(key))).status,
                 SecretStatus::Unavailable);
        QCOMPARE(waitFor(store.read(u"p/a/1"_s)).status, SecretStatus::Unavailable);
        QCOMPARE(waitFor(store.remove(u"p/a/1"_s)).status, SecretStatus::Unavailable);
    }
};

/// Starts this program again inside a bus, home and keyring of its own: the person's are never
/// touched.
class KeychainTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keyring_data()
    {
        QTest::addColumn<QString>("start");
        const QString open =
            u"printf pw | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1; "_s;
        QTest::newRow("unlocked") << open;
        QTest::newRow("lockedWithAPromptThatNobodyAnswers") << open;
        QTest::newRow("lockedWhereNoPromptCanBeShown") << open;
        QTest::newRow("goneInMidRun") << open;
        QTest::newRow("noneMadeYet") << QString();
        QTest::newRow("noService") << QString();
        QTest::newRow("noBus") << u"DBUS_SESSION_BUS_ADDRESS=unix:path=/nowhere "_s;
    }
    void keyring()
    {
        QFETCH(QString, start);
        for (const QString& tool : {u"dbus-run-session"_s, u"gnome-keyring-daemon"_s}) {
            if (QStandardPaths::findExecutable(tool).isEmpty())
                QSKIP("needs dbus-run-session and gnome-keyring");
        }
        QTemporaryDir folder;
        const QString row = QString::fromLatin1(QTest::currentDataTag());
        for (const QString& name : {u"home"_s, u"run"_s}) {
            QVERIFY(QDir(folder.path()).mkdir(name));
            QFile::setPermissions(folder.filePath(name),
                                  QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        }
        QStringList arguments;
        if (row == u"noService"_s) {
            // A bus that starts nothing by itself.
            QFile config(folder.filePath(u"bus.conf"_s));
            QVERIFY(config.open(QIODevice::WriteOnly));
            config.write("<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen>"
                         "<policy context=\"default\"><allow send_destination=\"*\" "
                         "eavesdrop=\"true\"/><allow eavesdrop=\"true\"/><allow own=\"*\"/>"
                         "</policy></busconfig>");
            arguments.append(u"--config-file="_s + config.fileName());
        }
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"HOME"_s, folder.filePath(u"home"_s));
        environment.insert(u"XDG_RUNTIME_DIR"_s, folder.filePath(u"run"_s));
        for (const QString& name :
             {u"XDG_DATA_HOME"_s, u"XDG_CONFIG_HOME"_s, u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s,
              u"XDG_CURRENT_DESKTOP"_s, u"GNOME_KEYRING_CONTROL"_s})
            environment.remove(name);
        environment.insert(QString::fromLatin1(kindVariable), row);
        QProcess inside;
        inside.setProcessEnvironment(environment);
        inside.setProcessChannelMode(QProcess::MergedChannels);
        inside.start(u"dbus-run-session"_s,
                     arguments << u"--"_s << u"sh"_s << u"-c"_s << start + u"\"$0\" \"$1\""_s
                               << QCoreApplication::applicationFilePath() << row);
        QVERIFY(inside.waitForFinished(100'000));
        const QByteArray output = inside.readAll();
        QVERIFY2(inside.exitCode() == 0 && output.contains("PASS"), output.constData());
    }
};

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    if (qEnvironmentVariableIsSet(kindVariable)) {
        InsideTest inside;
        return QTest::qExec(&inside, argc, argv);
    }
    KeychainTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_keychain.moc"
