#include "storefixture.h"

#include <QElapsedTimer>
#include <QHash>
#include <QProcess>
#include <QRandomGenerator>
#include <QSemaphore>

#include <algorithm>
#include <cstdio>
#include <thread>
#include <unistd.h>

using namespace agh;
using namespace agh::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int keyEvery = 10, plainRounds = 30;
constexpr qint64 mostLost = 300;

qint64 nowMs()
{
    QElapsedTimer clock;
    clock.start();
    return clock.msecsSinceReference(); // the same for every process of this machine
}

QChar keyAt(qsizetype number) { return QChar(u'a' + int(number % 26)); }

void tell(const char* what, qint64 first, qint64 second)
{
    std::printf("%s %lld %lld\n", what, static_cast<long long>(first),
                static_cast<long long>(second));
    std::fflush(stdout);
}

/// What the disk takes for as much as nothing, while keys are typed beside it.
void probeDisk(const QString& name)
{
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly))
        std::exit(5);
    QSemaphore pace; // nobody ever gives it one
    for (;;) {
        const qint64 begun = nowMs();
        file.write("x");
        file.flush();
        ::fsync(file.handle());
        const qint64 done = nowMs();
        tell("disk", done, done - begun);
        (void)pace.tryAcquire(1, keyEvery);
    }
}

/// The process that will be killed: a key every few milliseconds behind what the draft says, each
/// told when it was typed; now and then a pause is kept, another draft begun, one put away.
int typeUntilKilled(const QString& folder, const QString& id, const QString& who)
{
    auto opened = Store::open(folder + u"/cache"_s, folder + u"/work"_s, u"buyer_1"_s, 1'000'000);
    if (!opened)
        return 3;
    RoleDrafts& drafts = (*opened)->roleDrafts();
    const auto draft = drafts.open(id);
    if (!draft)
        return 4;
    DraftFields fields = draft->fields;
    std::thread(probeDisk, folder + u"/probe"_s + QString::number(::getpid())).detach();
    QTimer key;
    int typed = 0;
    QObject::connect(&key, &QTimer::timeout, &key, [&] {
        fields.description += keyAt(fields.description.size());
        fields.title = who + QString::number(fields.description.size());
        ++typed;
        tell("key", fields.description.size(), nowMs());
        drafts.save(id, fields, nowMs());
        if (typed % 37 == 0)
            drafts.keepVersion(id, DraftVersion::Pause, nowMs());
        if (typed % 50 == 0)
            drafts.setArchived(drafts.add(fields, nowMs()), true, nowMs());
    });
    key.start(keyEvery);
    return QCoreApplication::exec();
}

/// What the process told, up to its end.
struct Told
{
    QList<std::pair<qsizetype, qint64>> keys; ///< how long the text was then, and when
    QList<std::pair<qint64, qint64>> disk;    ///< when the probe was done, and how long it took

    explicit Told(const QByteArray& out)
    {
        for (const QByteArray& line : out.split('\n')) {
            const QList<QByteArray> parts = line.split(' ');
            if (parts.size() != 3)
                continue;
            if (parts[0] == "key")
                keys.append({parts[1].toLongLong(), parts[2].toLongLong()});
            else
                disk.append({parts[1].toLongLong(), parts[2].toLongLong()});
        }
    }
    /// How long the computer kept the process waiting in its last second, for a turn of its own and
    /// for the disk. Nothing, where nothing else is at work.
    [[nodiscard]] qint64 keptWaiting(qint64 end) const
    {
        qint64 turn = 0, write = 0;
        for (qsizetype i = 1; i <= keys.size(); ++i) {
            const qint64 next = i < keys.size() ? keys[i].second : end;
            if (next > end - 1'000)
                turn = std::max(turn, next - keys[i - 1].second - 2 * keyEvery);
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
    /// How old the oldest key was, at the end, that is not among the first `kept`; 0: all are.
    [[nodiscard]] qint64 oldestLost(qsizetype kept, qint64 end) const
    {
        for (const auto& [length, at] : keys) {
            if (length > kept)
                return end - at;
        }
        return 0;
    }
};

} // namespace

/// Drafts under kill -9, at any moment, again and again on the same folder. AGH_KILL_ROUNDS says
/// how often; ./test --kill-rounds sets it.
class TestKilledDrafts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        const int told = qEnvironmentVariableIntValue("AGH_KILL_ROUNDS");
        m_rounds = told > 0 ? told : plainRounds;
    }
    void atAnyMoment();
    void twoProcessesOnOneDraft();

private:
    /// Starts one that types, and waits until it does.
    void begin(QProcess& child, const Home& home, const QString& id, const QString& who,
               QByteArray& told)
    {
        child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        child.start(QCoreApplication::applicationFilePath(),
                    {u"--type"_s, home.folder.path(), id, who});
        QTRY_VERIFY2_WITH_TIMEOUT((told += child.readAllStandardOutput(), told.contains("key ")),
                                  qPrintable(u"it ended with %1"_s.arg(child.exitCode())), 60'000);
    }
    int m_rounds = plainRounds;
};

void TestKilledDrafts::atAnyMoment()
{
    const Home home;
    QString id;
    {
        const auto store = home.open();
        id = store->roleDrafts().add({}, 1);
        QTRY_VERIFY(store->roleDrafts().isSaved(id));
    }
    QRandomGenerator random(QRandomGenerator::securelySeeded());
    QList<qint64> lost;
    qint64 typed = 0, gone = 0, excused = 0;
    qsizetype before = 0;
    for (int round = 0; round < m_rounds; ++round) {
        QProcess child;
        QByteArray told;
        begin(child, home, id, u"A"_s, told);
        const int after = random.bounded(700);
        QElapsedTimer time;
        time.start();
        while (time.elapsed() < after)
            child.waitForReadyRead(int(std::max<qint64>(1, after - time.elapsed())));
        const qint64 killedAt = nowMs();
        child.kill();
        QVERIFY(child.waitForFinished());
        QCOMPARE(child.exitStatus(), QProcess::CrashExit);
        const Told all(told + child.readAllStandardOutput());

        auto store = home.open();
        QVERIFY(!store->report().workSetAside && !store->report().cacheSetAside);
        const auto draft = store->roleDrafts().draft(id);
        QVERIFY(draft);
        const QString kept = draft->fields.description;
        // Nothing of an earlier run is gone, nothing is out of its order, no field is of another
        // time.
        QVERIFY2(kept.size() >= before, qPrintable(u"%1 of %2"_s.arg(kept.size()).arg(before)));
        for (qsizetype i = 0; i < kept.size(); ++i)
            QCOMPARE(kept[i], keyAt(i));
        QCOMPARE(draft->fields.title,
                 kept.isEmpty() ? QString() : u'A' + QString::number(kept.size()));
        // A pause is written down at once, so it can be ahead of the draft.
        for (const DraftVersion& version : store->roleDrafts().versions(id)) {
            const QString then = store->roleDrafts().fieldsOf(version.id)->description;
            QVERIFY(kept.startsWith(then) || then.startsWith(kept));
        }
        before = kept.size();

        const qint64 oldest = all.oldestLost(kept.size(), killedAt);
        const qint64 waited = all.keptWaiting(killedAt);
        typed += all.keys.size();
        gone += std::max<qint64>(0, all.keys.last().first - kept.size());
        excused += oldest > mostLost;
        lost.append(oldest);
        QVERIFY2(
            oldest - waited <= mostLost,
            qPrintable(
                u"round %1: %2 ms, of these kept waiting %3"_s.arg(round).arg(oldest).arg(waited)));
    }
    std::sort(lost.begin(), lost.end());
    qInfo(
        "%d rounds, %lld keys typed, %lld of them lost; the oldest lost key was typed before the "
        "kill: median %lld ms, p99 %lld ms, longest %lld ms; over 300 ms, where the computer kept "
        "the process waiting as long: %lld rounds",
        m_rounds, typed, gone, lost[lost.size() / 2], lost[lost.size() * 99 / 100], lost.last(),
        excused);
}

/// Two programs write in one draft and are killed: each one's text is there, under this draft or
/// as one of its own.
void TestKilledDrafts::twoProcessesOnOneDraft()
{
    int drafts = 0;
    for (int round = 0; round < 3; ++round) {
        const Home home;
        QString id;
        {
            const auto store = home.open();
            id = store->roleDrafts().add({}, 1);
            QTRY_VERIFY(store->roleDrafts().isSaved(id));
        }
        QProcess one, other;
        QByteArray told, otherTold;
        begin(one, home, id, u"A"_s, told);
        begin(other, home, id, u"B"_s, otherTold);
        QElapsedTimer time;
        time.start();
        QTRY_VERIFY((told += one.readAllStandardOutput(),
                     otherTold += other.readAllStandardOutput(), time.elapsed() > 900));
        const qint64 killedAt = nowMs();
        one.kill();
        other.kill();
        QVERIFY(one.waitForFinished() && other.waitForFinished());
        const Told all(told + one.readAllStandardOutput());
        const Told otherAll(otherTold + other.readAllStandardOutput());

        const auto store = home.open();
        QVERIFY(!store->report().workSetAside);
        const qint64 waited = all.keptWaiting(killedAt) + otherAll.keptWaiting(killedAt);
        QHash<QChar, qsizetype> lengths; // of the text of each
        for (const RoleDraftLine& line : store->roleDrafts().lines(false)) {
            ++drafts;
            qsizetype& longest = lengths[line.title.isEmpty() ? QChar() : line.title[0]];
            longest =
                std::max(longest, store->roleDrafts().draft(line.id)->fields.description.size());
        }
        QVERIFY(lengths.contains(u'A') && lengths.contains(u'B'));
        const qint64 lost = all.oldestLost(lengths[u'A'], killedAt);
        const qint64 otherLost = otherAll.oldestLost(lengths[u'B'], killedAt);
        QVERIFY2(
            lost - waited <= mostLost && otherLost - waited <= mostLost,
            qPrintable(
                u"%1 and %2 ms, of these kept waiting %3"_s.arg(lost).arg(otherLost).arg(waited)));
    }
    qInfo("3 drafts went on as %d", drafts);
}

int main(int count, char** arguments)
{
    QCoreApplication app(count, arguments);
    const QStringList told = QCoreApplication::arguments();
    if (told.size() == 5 && told[1] == u"--type"_s)
        return typeUntilKilled(told[2], told[3], told[4]);
    TestKilledDrafts test;
    return QTest::qExec(&test, count, arguments);
}
#include "tst_killeddrafts.moc"
