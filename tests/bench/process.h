#pragma once

#include <QByteArray>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QString>
#include <QTimer>

#include <cstdio>
#include <ctime>
#include <functional>

namespace agh::bench {

/// Milliseconds of the clock that all processes of this computer share.
inline double nowMs()
{
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

/// KiB of memory that are this process's own, shared ones by their share; -1: not told.
inline double proportionalKib()
{
    QFile file(QStringLiteral("/proc/self/smaps_rollup"));
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray& line : lines) {
        if (line.startsWith("Pss:"))
            return line.simplified().split(' ').value(1).toDouble();
    }
    return -1;
}

/// What a helper has to say: one number on stdout.
inline void tell(double number)
{
    std::printf("%.3f\n", number);
    std::fflush(stdout);
}

/// Lets the event loop run until `done`; false where that took longer than `mostMs`.
inline bool until(const std::function<bool()>& done, int mostMs)
{
    QElapsedTimer since;
    since.start();
    QTimer beat; // looks again although nothing happens
    beat.start(5);
    while (!done()) {
        if (since.hasExpired(mostMs))
            return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        // Outside of exec() Qt leaves these for later, and what was closed would count as memory.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    return true;
}

/// The screen of the offscreen platform is smaller than the window that is measured: describes a
/// larger one in `folder` for the programs started from here. False where it cannot be written.
inline bool giveRoom(const QString& folder)
{
    if (qgetenv("QT_QPA_PLATFORM") != "offscreen")
        return true;
    QFile file(folder + QStringLiteral("/screen.json"));
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.write(R"({"screens":[{"name":"bench","x":0,"y":0,"width":1920,"height":1080,)"
               R"("logicalDpi":96,"logicalBaseDpi":96,"dpr":1}]})");
    return qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + QFile::encodeName(file.fileName()));
}

constexpr int restMs = 2'000;

} // namespace agh::bench
