// agentsgethired-tour [--pictures FOLDER]: takes the real windows through the main job against a
// sandbox of its own, offscreen where there is no display, and says what held.

#include "desktop/log.h"
#include "desktop/sandboxchild.h"
#include "tour/mainjob.h"

#include <QCommandLineParser>
#include <QGuiApplication>
#include <QQuickStyle>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

int main(int count, char** arguments)
{
    // Always offscreen: the same pictures everywhere, and no window jumps into anybody's work.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QUICK_BACKEND", "software");
    QGuiApplication app(count, arguments);
    QCoreApplication::setApplicationName(u"agentsgethired"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(AGH_VERSION));
    QQuickStyle::setStyle(u"Basic"_s);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));

    QCommandLineParser parser;
    parser.addHelpOption();
    const QCommandLineOption pictures(u"pictures"_s, u"Folder for the pictures."_s, u"FOLDER"_s,
                                      u"build/tour"_s);
    parser.addOption(pictures);
    parser.process(app);

    const QTemporaryDir home;
    agh::SandboxChild sandbox(home.filePath(u"world.sqlite"_s));
    agh::TourStage stage(sandbox, home.filePath(u"profile"_s));
    if (!home.isValid() || !stage.open()) {
        std::printf("WRONG the window could not be made\n");
        return 1;
    }
    agh::Steps steps(stage.driver(), parser.value(pictures));
    agh::takeMainJob(stage, steps);
    agh::takeMessages(stage, steps);
    agh::takeBoard(stage, steps);
    agh::takeDrafts(stage, steps);
    agh::takeLooks(stage, steps);
    std::printf("%d of %d steps held. Pictures: %s\n", steps.taken() - steps.failed(),
                steps.taken(), qPrintable(parser.value(pictures)));
    return steps.failed() == 0 ? 0 : 1;
}
