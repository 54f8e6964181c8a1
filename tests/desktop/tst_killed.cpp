#include "apprig.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QSemaphore>

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <thread>
#include <unistd.h>

using namespace agh;
using namespace agh::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto childMark = "--child";
constexpr int keyEvery = 20;

/// What the one that types told, up to its end.
struct Told
{
    QList<qint64> keys;                    ///< when the window had each
    QList<std::pair<qint64, qint64>> disk; ///< when the probe was done, and how long it took

    explicit Told(const QByteArray& out)
    {
        for (const QByteArray& line : out.split('\n')) {
            const QList<QByteArray> parts = line.split(' ');
            if (parts.size() == 3 && parts[0] == "disk")
                disk.append({parts[1].toLongLong(), parts[2].toLongLong()});
            else if (parts.size() == 2)
                keys.append(parts[1].toLongLong());
        }
    }
    /// How long the computer kept the program waiting in its last second: for a turn of its own,
    /// and for the disk. Nothing, where nothing else is at work.
    [[nodiscard]] qint64 keptWaiting(qint64 end) const
    {
        qint64 turn = 0, write = 0;
        for (qsizetype i = 1; i <= keys.size(); ++i) {
            const qint64 next = i < keys.size() ? keys[i] : end;
            if (next > end - 1'000)
                turn = std::max(turn, next - keys[i - 1] - 2 * keyEvery);
        }
        for (const auto& [at, took] : disk) {
            if (at > end - 1'000)
                write = std::max(write, took - keyEvery);
        }
        // A probe that never came back tells as much.
        if (!disk.isEmpty())
            write = std::max(write, end - disk.last().first - 3 * keyEvery);
        return turn + write;
    }
};

/// What the one that will be killed does, told on the command line: its deed, the folder of its
/// profile, where the service is. The session comes on its standard input.
class Victim
{
public:
    static int run(int count, char** arguments)
    {
        QGuiApplication app(count, arguments);
        const QStringList told = QCoreApplication::arguments();
        AppRig rig(QUrl(told.value(4)), told.value(3));
        Entry entry;
        QFile in;
        if (!in.open(stdin, QIODevice::ReadOnly))
            return 2;
        const auto line = [&in] { return QString::fromUtf8(in.readLine()).trimmed(); };
        entry.account.server = {QUrl(told.value(4)), false};
        entry.account.me = {PartyKind::Buyer, line(), line()};
        entry.credential = Credential::session(line().toLatin1());
        if (!rig.start() || !rig.comeIn(entry) || !rig.openApplicant())
            return 3;
        const QString deed = told.value(2);
        std::printf("ready %s\n", qPrintable(rig.applicant().applicationId()));
        std::fflush(stdout);
        if (deed == "type"_L1)
            typeOn(rig);
        else if (deed == "decline"_L1)
            rig.review().decline();
        else
            accept(rig);
        return QGuiApplication::exec();
    }

private:
    /// A key every 20 ms, each told when the window has had it. Beside it, what the disk takes for
    /// as much as nothing.
    static void typeOn(AppRig& rig)
    {
        if (!rig.focusComposer())
            std::exit(4);
        std::thread(probeDisk, rig.paths.data() + u"/probe"_s).detach();
        auto* timer = new QTimer(&rig.composer());
        auto typed = std::make_shared<int>(0);
        QObject::connect(timer, &QTimer::timeout, &rig.composer(), [&rig, typed] {
            rig.type(QChar(u'a' + *typed % 26));
            ++*typed;
            std::printf("%d %lld\n", *typed,
                        static_cast<long long>(QDateTime::currentMSecsSinceEpoch()));
            std::fflush(stdout);
        });
        timer->start(keyEvery);
    }
    static void probeDisk(const QString& name)
    {
        QFile file(name);
        if (!file.open(QIODevice::WriteOnly))
            std::exit(5);
        QSemaphore pace; // nobody ever gives it one
        for (;;) {
            const qint64 begun = QDateTime::currentMSecsSinceEpoch();
            file.write("x");
            file.flush();
            ::fsync(file.handle());
            const qint64 done = QDateTime::currentMSecsSinceEpoch();
            std::printf("disk %lld %lld\n", static_cast<long long>(done),
                        static_cast<long long>(done - begun));
            std::fflush(stdout);
            (void)pace.tryAcquire(1, keyEvery);
        }
    }
    static void accept(AppRig& rig)
    {
        rig.review().askAccept();
        (void)QTest::qWaitFor([&rig] {
            rig.review().acceptDialog()->confirm();
            return rig.review().acceptDialog()->phase() == AcceptDialog::Sending;
        });
    }
};

} // namespace

/// The program is killed in the middle of something, and started again on what it left.
class KilledTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_sandbox = std::make_unique<SandboxProcess>();
        QVERIFY2(m_sandbox->start(), qPrintable(m_sandbox->errorText()));
        const auto entry = buyerOf(*m_sandbox);
        QVERIFY(entry);
        m_entry = *entry;
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void whatWasTypedIsKept()
    {
        QList<qint64> lost, waited;
        for (const int after : {900, 1'130, 1'370}) {
            QProcess child;
            begin(child, u"type"_s);
            QByteArray told = m_rest;
            QElapsedTimer time;
            time.start();
            QTRY_VERIFY2_WITH_TIMEOUT((told += child.readAllStandardOutput(),
                                       told.count('\n') > 5 && time.elapsed() > after),
                                      "it types", 20'000);
            const qint64 killedAt = QDateTime::currentMSecsSinceEpoch();
            kill(child);
            told += child.readAllStandardOutput();

            const QString kept = startAgain();
            // As far as the window had it 300 ms before the end.
            const Told all(told);
            const bool whole = kept.size() >= all.keys.size();
            for (qsizetype i = 0; i < kept.size(); ++i)
                QCOMPARE(kept[i], QChar(u'a' + int(i % 26)));
            QVERIFY(!kept.isEmpty());
            lost.append(whole ? 0 : killedAt - all.keys[kept.size()]);
            waited.append(all.keptWaiting(killedAt));
            QVERIFY2(
                lost.last() - waited.last() < 300,
                qPrintable(u"%1, of these kept waiting %2"_s.arg(lost.last()).arg(waited.last())));
            m_rig->composer().setText({});
            m_rig.reset();
        }
        qInfo("the oldest key that was lost: %lld, %lld, %lld ms before the end; the computer had "
              "kept "
              "it waiting for %lld, %lld, %lld",
              lost[0], lost[1], lost[2], waited[0], waited[1], waited[2]);
    }

    void inTheHoldNothingWasSent()
    {
        QProcess child;
        begin(child, u"decline"_s);
        QVERIFY(journalHas(u"held"_s));
        kill(child);
        startAgain();
        const int row = rowOf(m_application);
        QVERIFY(row >= 0);
        const QModelIndex index = m_rig->review().applicants()->index(row);
        QVERIFY(index.data(ApplicantsList::NoteRole).toString().startsWith(u"Decline not sent"_s));
        QVERIFY(index.data(ApplicantsList::CanRetryNoteRole).toBool());
        QVERIFY(index.data(ApplicantsList::CanDiscardNoteRole).toBool());
        // Also with the network at hand it stays where it is …
        QVERIFY(m_rig->comeIn(m_entry));
        QTRY_COMPARE(m_rig->work().session().reach(), Session::Reach::Online);
        QTRY_VERIFY(m_rig->workspace().connection()->text().startsWith(u"Up to date"_s));
        QCOMPARE(patches(), 0);
        QVERIFY(index.data(ApplicantsList::NoteRole).toString().startsWith(u"Decline not sent"_s));
        // … until the person says so, and then goes once.
        m_rig->review().retryNote(row);
        QTRY_COMPARE(m_rig->review()
                         .applicants()
                         ->index(rowOf(m_application))
                         .data(ApplicantsList::StatusRole)
                         .toInt(),
                     int(ApplicantsList::Declined));
        QCOMPARE(patches(), 1);
    }

    void whatWasHeldCanBeLeft()
    {
        QProcess child;
        begin(child, u"decline"_s);
        QVERIFY(journalHas(u"held"_s));
        kill(child);
        startAgain();
        const auto standing = [this] {
            const QModelIndex row = m_rig->review().applicants()->index(rowOf(m_application));
            return row.data(ApplicantsList::CanDiscardNoteRole).toBool();
        };
        QTRY_VERIFY(standing());
        QVERIFY(!m_rig->review().declineSheet()->standingText().isEmpty());
        m_rig->review().discardNote(rowOf(m_application));
        QTRY_VERIFY(!standing());
        QVERIFY(m_rig->comeIn(m_entry));
        QTRY_VERIFY(m_rig->workspace().connection()->text().startsWith(u"Up to date"_s));
        QCOMPARE(m_rig->review()
                     .applicants()
                     ->index(rowOf(m_application))
                     .data(ApplicantsList::StatusRole)
                     .toInt(),
                 int(ApplicantsList::Pending));
        QCOMPARE(patches(), 0);
        QVERIFY(journalHas(u"discarded"_s));
    }

    void anAcceptanceWithoutItsAnswerIsLookedUp()
    {
        m_sandbox->addFault({{u"method"_s, u"PATCH"_s},
                             {u"path"_s, u"/api/applications/*"_s},
                             {u"kind"_s, u"delay"_s},
                             {u"ms"_s, 4'000},
                             {u"count"_s, 1}});
        QProcess child;
        begin(child, u"accept"_s);
        QVERIFY(journalHas(u"sending"_s));
        // It has to have left: the journal says so a moment before the first byte does.
        QElapsedTimer time;
        time.start();
        QTRY_VERIFY(time.elapsed() > 1'000);
        kill(child);
        startAgain();
        const DecisionState found = m_rig->work().review().decision(ApplicationId{m_application});
        QCOMPARE(found.kind, DecisionState::Kind::Unknown);
        QVERIFY(found.accepting);
        QVERIFY(m_rig->comeIn(m_entry));
        QTRY_COMPARE_WITH_TIMEOUT(m_rig->review()
                                      .applicants()
                                      ->index(rowOf(m_application))
                                      .data(ApplicantsList::StatusRole)
                                      .toInt(),
                                  int(ApplicantsList::Accepted), 30'000);
        QTRY_COMPARE(m_rig->work().review().decision(ApplicationId{m_application}).kind,
                     DecisionState::Kind::None);
        QCOMPARE(patches(), 1);
    }

    void cleanup()
    {
        m_rig.reset();
        m_sandbox.reset();
    }

private:
    void begin(QProcess& child, const QString& deed)
    {
        child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        child.start(QCoreApplication::applicationFilePath(),
                    {QString::fromLatin1(childMark), deed, m_folder->path(),
                     m_sandbox->baseUrl().toString()});
        QVERIFY(child.waitForStarted());
        child.write(m_entry.account.me.id.toUtf8() + '\n' + m_entry.account.me.name.toUtf8() +
                    '\n' + m_entry.credential.reveal().toByteArray() + '\n');
        QByteArray told;
        QTRY_VERIFY2_WITH_TIMEOUT((told += child.readAllStandardOutput(), told.contains('\n')),
                                  qPrintable(u"it ended with %1"_s.arg(child.exitCode())), 60'000);
        QVERIFY(told.startsWith("ready "));
        const qsizetype end = told.indexOf('\n');
        m_application = QString::fromUtf8(told.mid(6, end - 6));
        m_rest = told.mid(end + 1);
    }
    static void kill(QProcess& child)
    {
        ::kill(pid_t(child.processId()), SIGKILL);
        QVERIFY(child.waitForFinished());
        QCOMPARE(child.exitStatus(), QProcess::CrashExit);
    }
    /// The program again, on the same folder, with a keychain that shows nothing; the text in the
    /// field of the applicant that was open.
    QString startAgain()
    {
        m_rig = std::make_unique<AppRig>(m_sandbox->baseUrl(), m_folder->path());
        if (!m_rig->start() || !QTest::qWaitFor([&] { return rowOf(m_application) >= 0; }, 20'000))
            return {};
        m_rig->review().select(rowOf(m_application));
        return m_rig->composer().text();
    }
    [[nodiscard]] int rowOf(const QString& application) const
    {
        if (!m_rig->workspace().signedIn())
            return -1;
        const ApplicantsList& list = *m_rig->review().applicants();
        for (int row = 0; row < list.count(); ++row) {
            if (list.index(row).data(ApplicantsList::ApplicationIdRole).toString() == application)
                return row;
        }
        return -1;
    }
    /// Looked at from outside while the other process is at work.
    [[nodiscard]] bool journalHas(const QString& state) const
    {
        return QTest::qWaitFor(
            [&] {
                QDirIterator files(m_folder->path(), {u"work.sqlite"_s}, QDir::Files,
                                   QDirIterator::Subdirectories);
                if (!files.hasNext())
                    return false;
                auto other =
                    Connection::open(files.next(), u":memory:"_s, Connection::Mode::ReadOnly);
                return other &&
                       (*other)->one(u"SELECT count(*) FROM journal WHERE state=?"_s, {state})
                               .toInt() == 1;
            },
            20'000);
    }
    [[nodiscard]] qsizetype patches()
    {
        return m_sandbox->requests(u"PATCH"_s, u"/api/applications/"_s + m_application).size();
    }
    std::unique_ptr<SandboxProcess> m_sandbox;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<AppRig> m_rig;
    Entry m_entry;
    QString m_application;
    QByteArray m_rest;
};

int main(int count, char** arguments)
{
    nameApplication();
    if (count > 4 && qstrcmp(arguments[1], childMark) == 0)
        return Victim::run(count, arguments);
    QGuiApplication app(count, arguments);
    KilledTest test;
    return QTest::qExec(&test, count, arguments);
}

#include "tst_killed.moc"
