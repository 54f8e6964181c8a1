#include "desktop/oneprocess.h"

#include <QFileInfo>
#include <QLocalSocket>
#include <QProcess>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace agh;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto folderVariable = "AGH_TEST_SECOND";

/// This program again, as the second process.
int runAsSecond()
{
    const QString folder = QString::fromLocal8Bit(qgetenv(folderVariable));
    OneProcess process(folder, folder + u"/running.lock"_s);
    return int(process.take(u"agentsgethired://role/r_1"_s));
}

} // namespace

class OneProcessTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv("XDG_RUNTIME_DIR", m_folder->path().toLocal8Bit());
    }

    void theSecondHandsOverItsLink()
    {
        OneProcess first(m_folder->path(), lock());
        QCOMPARE(first.take({}), OneProcess::Role::First);
        QSignalSpy asked(&first, &OneProcess::asked);
        QCOMPARE(second(), int(OneProcess::Role::HandedOver));
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().toString(), u"agentsgethired://role/r_1"_s);
        // For our own user alone.
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther |
                            QFile::WriteOther | QFile::ExeGroup | QFile::ExeOther;
        QVERIFY(!(QFileInfo(first.socketPath()).permissions() & others));
    }

    void aFolderThatTakesNoLockIsNotCalledTaken()
    {
        const QString nowhere = m_folder->filePath(u"nowhere"_s);
        OneProcess only(nowhere, nowhere + u"/running.lock"_s);
        QCOMPARE(only.take({}), OneProcess::Role::First); // the window says what is wrong
    }

    void aProfileThatWasLeftIsTaken()
    {
        {
            OneProcess first(m_folder->path(), lock());
            QCOMPARE(first.take({}), OneProcess::Role::First);
        }
        // What a kill -9 leaves: a socket that nobody answers.
        OneProcess probe(m_folder->path(), lock());
        QFile left(probe.socketPath());
        QVERIFY(left.open(QIODevice::WriteOnly));
        left.close();
        QCOMPARE(probe.take({}), OneProcess::Role::First);
        QSignalSpy asked(&probe, &OneProcess::asked);
        QCOMPARE(second(), int(OneProcess::Role::HandedOver));
        QCOMPARE(asked.size(), 1);
    }

    void garbageOnTheSocketChangesNothing()
    {
        OneProcess first(m_folder->path(), lock());
        QCOMPARE(first.take({}), OneProcess::Role::First);
        QSignalSpy asked(&first, &OneProcess::asked);
        auto* random = QRandomGenerator::global();
        for (int round = 0; round < 200; ++round) {
            QByteArray bytes(random->bounded(1, 20'000), '\0');
            for (char& byte : bytes) {
                byte = char(random->bounded(256));
                if (byte == '\n')
                    byte = 'x';
            }
            QLocalSocket socket;
            socket.connectToServer(first.socketPath());
            QVERIFY(socket.waitForConnected(2'000));
            socket.write(bytes);
            socket.flush();
            QCoreApplication::processEvents();
            if (round % 2 == 0)
                socket.abort();
        }
        QCOMPARE(asked.size(), 0);
        QCOMPARE(second(), int(OneProcess::Role::HandedOver));
        QCOMPARE(asked.size(), 1);
    }

    void whoSaysNothingIsLeftAfterTwoSeconds()
    {
        OneProcess first(m_folder->path(), lock());
        QCOMPARE(first.take({}), OneProcess::Role::First);
        QLocalSocket silent;
        silent.connectToServer(first.socketPath());
        QVERIFY(silent.waitForConnected(2'000));
        QTRY_COMPARE_WITH_TIMEOUT(silent.state(), QLocalSocket::UnconnectedState, 6'000);
    }

private:
    [[nodiscard]] QString lock() const { return m_folder->path() + u"/running.lock"_s; }
    int second() const
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QString::fromLatin1(folderVariable), m_folder->path());
        process.setProcessEnvironment(environment);
        QSignalSpy finished(&process, &QProcess::finished);
        process.start(QCoreApplication::applicationFilePath(), QStringList());
        if (finished.isEmpty() && !finished.wait(20'000))
            return -1;
        return process.exitCode();
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

int main(int count, char** arguments)
{
    QCoreApplication app(count, arguments);
    if (qEnvironmentVariableIsSet(folderVariable))
        return runAsSecond();
    OneProcessTest test;
    return QTest::qExec(&test, count, arguments);
}
#include "tst_oneprocess.moc"
