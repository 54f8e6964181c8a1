// The desktop over a profile, watched from outside.
//   bench-desk prepare|prepare-board PROFILE SERVER EMAIL   makes the profile
//   bench-desk start PROFILE SERVER   when the first frame with rows was there
//   bench-desk rest PROFILE SERVER    its memory, two seconds after that
//   bench-desk prepare-queue PROFILE SERVER EMAIL   with five thousand applicants to a role
//   bench-desk queue PROFILE SERVER   goes through them and prints what it measured
//   bench-desk idle PROFILE SERVER    frames drawn in ten idle seconds, then in fifteen around the
//                                     turn of a minute
#include "desk.h"
#include "desktop/log.h"
#include "desktop/oneprocess.h"
#include "platform/filemodes.h"
#include "prepare.h"
#include "process.h"
#include "queuerun.h"

#include <QGuiApplication>
#include <QQuickItem>
#include <QQuickStyle>
#include <QQuickWindow>

using namespace agh;
using namespace agh::bench;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int idleMs = 10'000;
constexpr int aroundMs = 15'000;

struct IdleFrames
{
    int within = -1; ///< ten seconds of one minute
    int around = -1; ///< the last seven of a minute and the first eight of the next
};

/// Frames while nothing happens: the list has the focus and everything was read before. The line of
/// the connection tells the time to the minute, so that the turn of one may draw it anew, once.
IdleFrames countIdleFrames(Desk& desk)
{
    QQuickWindow* window = desk.window();
    window->requestActivate();
    if (!until([&] { return window->isActive(); }, 5'000))
        std::fprintf(stderr, "idle: the window is not active\n");
    desk.applicants()->forceActiveFocus(Qt::OtherFocusReason);
    int frames = 0;
    QElapsedTimer sinceFrame, sinceStart;
    sinceFrame.start();
    sinceStart.start();
    QObject::connect(window, &QQuickWindow::afterRendering, window, [&] {
        ++frames;
        sinceFrame.start();
    });
    // At rest, between these two seconds of a minute; then for as long.
    const auto count = [&](int from, int to, int ms) {
        const auto atRest = [&] {
            const int second = QTime::currentTime().second();
            return sinceStart.hasExpired(12'000) && sinceFrame.hasExpired(3'000) &&
                   second >= from && second < to;
        };
        if (!until(atRest, 120'000))
            std::fprintf(stderr, "idle: it does not come to rest\n");
        frames = 0;
        QElapsedTimer counted;
        counted.start();
        (void)until([&] { return counted.hasExpired(ms); }, 2 * ms);
        return desk.applicants()->hasActiveFocus() ? frames : -1;
    };
    IdleFrames out;
    out.within = count(10, 48, idleMs);
    out.around = count(53, 55, aroundMs);
    return out;
}

} // namespace

int main(int count, char** arguments)
{
    keepToOneself();
    QGuiApplication app(count, arguments);
    QCoreApplication::setApplicationName(u"agentsgethired"_s);
    QQuickStyle::setStyle(u"Basic"_s);
    const QStringList given = QGuiApplication::arguments();
    const QString what = given.value(1);
    const bool preparing = what.startsWith("prepare"_L1);
    if (given.size() != (preparing ? 5 : 4))
        return 2;
    const Paths paths = Paths::inFolder(given[2]);
    (void)paths.prepare();
    startLog(QtWarningMsg, paths.log());
    OneProcess process(paths.data(), paths.lockFile());
    if (process.take({}) != OneProcess::Role::First)
        return 1;
    Desk desk(given[2], QUrl(given[3]),
              what == "start"_L1 || what == "rest"_L1 || what == "queue"_L1);
    if (!desk.start())
        return 1;
    if (preparing) {
        prepare(desk, given[4], what == "prepare-board"_L1);
        if (what == "prepare-queue"_L1)
            fillQueue(desk);
        return 0;
    }
    double shownAt = 0;
    QObject::connect(desk.window(), &QQuickWindow::frameSwapped, &app, [&] {
        if (shownAt == 0 && desk.showsRows())
            shownAt = nowMs();
    });
    if (!until([&] { return shownAt > 0; }, 30'000)) {
        std::fprintf(stderr, "%s: no rows are shown\n", qPrintable(what));
        return 1;
    }
    if (what == "start"_L1) {
        tell(shownAt);
    } else if (what == "queue"_L1) {
        return runQueue(desk);
    } else if (what == "rest"_L1) {
        QElapsedTimer since;
        since.start();
        (void)until([&] { return since.hasExpired(restMs); }, 2 * restMs);
        tell(proportionalKib());
    } else {
        const IdleFrames idle = countIdleFrames(desk);
        tell(idle.within);
        tell(idle.around);
    }
    return 0;
}
