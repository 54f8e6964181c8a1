// An empty window of Qt Quick Controls: the least that a program with such a window costs.
//   bench-bare start | rest
#include "process.h"

#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickStyle>
#include <QQuickWindow>

using namespace agh::bench;
using namespace Qt::Literals::StringLiterals;

int main(int argc, char** argv)
{
    QGuiApplication app(argc, argv);
    QQuickStyle::setStyle(u"Basic"_s);
    QQmlApplicationEngine engine;
    engine.load(QUrl(u"qrc:/qt/qml/AgentsGetHired/Bare/Bare.qml"_s));
    if (engine.rootObjects().isEmpty())
        return 1;
    auto* window = qobject_cast<QQuickWindow*>(engine.rootObjects().constFirst());
    const bool rest = QGuiApplication::arguments().value(1) == "rest"_L1;
    QObject::connect(
        window, &QQuickWindow::frameSwapped, &app,
        [rest] {
            if (!rest) {
                tell(nowMs());
                QGuiApplication::quit();
                return;
            }
            QTimer::singleShot(restMs, qApp, [] {
                tell(proportionalKib());
                QGuiApplication::quit();
            });
        },
        Qt::SingleShotConnection);
    return QGuiApplication::exec();
}
