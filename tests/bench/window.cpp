// What the window costs: from the start to the rows, in memory with 100,000 roles kept, and while
// nothing happens; beside an empty window of Qt Quick Controls. The programs that are measured are
// started fresh each time, in turn, over a profile that is made before. This one has no window, so
// that it shares no library of theirs: memory is counted by shares.
#include "measure.h"
#include "process.h"
#include "support/sandboxprocess.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <cstdlib>

using namespace agh;
using namespace agh::bench;
using namespace Qt::Literals::StringLiterals;

namespace {

[[noreturn]] void fail(const char* what)
{
    std::fprintf(stderr, "window: %s\n", what);
    std::exit(1);
}

/// Runs a helper; the numbers it tells. `started`: when it was spawned.
QList<double> runFor(const QString& helper, const QStringList& arguments, double* started)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    if (started)
        *started = nowMs();
    process.start(QCoreApplication::applicationDirPath() + u'/' + helper, arguments);
    if (!process.waitForFinished(240'000) || process.exitCode() != 0)
        fail("a helper did not come to its end");
    QList<double> told;
    for (const QByteArray& line : process.readAllStandardOutput().trimmed().split('\n'))
        told.append(line.toDouble());
    return told;
}

double run(const QString& helper, const QStringList& arguments, double* started = nullptr)
{
    return runFor(helper, arguments, started).constFirst();
}

double startMs(const QString& helper, const QStringList& arguments)
{
    double started = 0;
    const double shown = run(helper, arguments, &started);
    return shown - started;
}

/// A profile on this sandbox; `place` names both.
void prepare(const QString& how, const QStringList& place, test::SandboxProcess& sandbox)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationDirPath() + u"/bench-desk"_s,
                  QStringList{how} + place + QStringList{sandbox.buyerEmail()});
    if (!process.waitForReadyRead(60'000))
        fail("the demo buyer did not ask for a link");
    process.write(sandbox.newestLink(sandbox.buyerEmail()).toLatin1() + '\n');
    if (!process.waitForFinished(700'000) || process.exitCode() != 0)
        fail("the profile could not be made");
}

void measureStart(const QStringList& place)
{
    constexpr int rounds = 11;
    QList<double> ours, floors;
    for (int round = -1; round < rounds; ++round) {
        const double floor = startMs(u"bench-bare"_s, {u"start"_s});
        const double own = startMs(u"bench-desk"_s, QStringList{u"start"_s} + place);
        if (round < 0)
            continue; // fills the caches of the disk
        floors.append(floor);
        ours.append(own);
    }
    print({u"start.cached"_s, u"ms"_s, median(ours), median(floors), Measure::Aim::OfRatio, 1.5});
}

void measureMemory(const QStringList& place)
{
    QList<double> ours, floors;
    for (int round = 0; round < 3; ++round) {
        floors.append(run(u"bench-bare"_s, {u"rest"_s}) / 1024);
        ours.append(run(u"bench-desk"_s, QStringList{u"rest"_s} + place) / 1024);
    }
    print({u"memory.100k"_s, u"MiB"_s, median(ours), median(floors), Measure::Aim::OfRatio, 2});
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int roles =
        arguments.size() == 3 && arguments[1] == u"--rows"_s ? arguments[2].toInt() : 100'000;
    const QTemporaryDir folder;
    if (!giveRoom(folder.path()))
        fail("the screen could not be described");
    {
        test::SandboxProcess sandbox;
        if (!sandbox.start())
            fail("the sandbox does not start");
        const QStringList place{folder.filePath(u"demo"_s), sandbox.baseUrl().toString()};
        prepare(u"prepare"_s, place, sandbox);
        measureStart(place);
        const QList<double> frames =
            runFor(u"bench-desk"_s, QStringList{u"idle"_s} + place, nullptr);
        if (frames.size() != 2 || frames[0] < 0 || frames[1] < 0)
            fail("the list lost the focus");
        print({u"idle.frames"_s, u""_s, frames[0], {}, Measure::Aim::OfValue, 0});
        print({u"idle.frames.minute"_s, u""_s, frames[1], {}, Measure::Aim::OfValue, 1});
    }
    test::SandboxProcess sandbox;
    if (!sandbox.start({u"--scale"_s, u"roles=%1"_s.arg(roles)}, 180'000))
        fail("the sandbox does not start");
    const QStringList place{folder.filePath(u"large"_s), sandbox.baseUrl().toString()};
    prepare(u"prepare-board"_s, place, sandbox);
    sandbox.stop();
    measureMemory(place);
    return 0;
}
