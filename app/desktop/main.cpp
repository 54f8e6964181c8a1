#include "application.h"
#include "log.h"
#include "oneprocess.h"
#include "platform/filemodes.h"

#include <QGuiApplication>
#include <QQuickStyle>

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <cstring>

using namespace Qt::Literals::StringLiterals;

namespace {

void nameIt()
{
    QCoreApplication::setApplicationName(u"agentsgethired"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(AGH_VERSION));
}

int say(FILE* to, const QString& text, int status)
{
    std::fputs(qPrintable(text + u'\n'), to);
    return status;
}

bool hasDisplay()
{
    const auto set = [](const char* name) { return !qgetenv(name).isEmpty(); };
#ifdef Q_OS_LINUX
    return set("DISPLAY") || set("WAYLAND_DISPLAY") || set("QT_QPA_PLATFORM");
#else
    (void)set;
    return true;
#endif
}

} // namespace

int main(int count, char** arguments)
{
    agh::keepToOneself();
    std::signal(SIGPIPE, SIG_IGN);
#ifdef SIGXFSZ
    std::signal(SIGXFSZ, SIG_IGN); // a file that may not grow is told like a full disk
#endif
    nameIt();
    // Read before there is a window system: --help and --version need none. And before there is any
    // application object: what Qt Quick tells screen readers hangs on the first one, and would go
    // with it (Qt 6.4).
    QStringList typed;
    for (int i = 1; i < count; ++i)
        typed.append(QString::fromLocal8Bit(arguments[i]));
    const agh::CommandLine line = agh::CommandLine::read(typed);
    switch (line.then) {
    case agh::CommandLine::Then::Print:
        return say(stdout, line.text, 0);
    case agh::CommandLine::Then::Refuse:
        return say(stderr, line.text, 2);
    case agh::CommandLine::Then::Run:
        break;
    }
    // A sign-in link opens a session once: other users of this computer need not read it.
    for (int i = 1; i < count && !line.link.isEmpty(); ++i) {
        if (typed[i - 1] == line.link)
            std::fill_n(arguments[i], std::strlen(arguments[i]), '.');
    }
    if (!hasDisplay())
        return say(stderr, u"agentsgethired: there is no display here (neither X nor Wayland)"_s,
                   1);

    QGuiApplication app(count, arguments);
    QGuiApplication::setApplicationDisplayName(u"AgentsGetHired"_s);
    QGuiApplication::setDesktopFileName(u"com.agentsgethired.Desktop"_s);
    QQuickStyle::setStyle(u"Basic"_s);
    const agh::Paths paths =
        line.profile.isEmpty() ? agh::Paths::ofSystem() : agh::Paths::inFolder(line.profile);
    (void)paths.prepare(); // what is wrong with it is said in the window
    agh::startLog(line.level, paths.log());

    agh::OneProcess process(paths.data(), paths.lockFile());
    switch (process.take(line.link)) {
    case agh::OneProcess::Role::HandedOver:
        return 0;
    case agh::OneProcess::Role::NoAnswer:
        return say(stderr,
                   u"agentsgethired: another process has this profile and does not answer"_s, 1);
    case agh::OneProcess::Role::First:
        break;
    }
    agh::DesktopApp application(line, paths);
    QObject::connect(&process, &agh::OneProcess::asked, &application,
                     [&](const QString& link) { application.openLink(link); });
    if (!application.start())
        return say(stderr, u"agentsgethired: the window could not be made"_s, 1);
    return QGuiApplication::exec();
}
