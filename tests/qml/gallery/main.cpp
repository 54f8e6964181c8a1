// Draws every control into a picture: controls_gallery FOLDER. One per scheme, one with large text,
// one with the dialog open.

#include "../doubles.h"

#include <QDir>
#include <QGuiApplication>
#include <QImage>
#include <QQmlComponent>
#include <QQmlContext>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickView>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Picture
{
    const char* name;
    const char* page;
    bool dark, contrast;
    double scale;
    QSize size;
    bool dialog = false;
};

constexpr Picture pictures[] = {
    {"light", "Gallery", false, false, 1.0, {1280, 1000}},
    {"dark", "Gallery", true, false, 1.0, {1280, 1000}},
    {"contrast", "Gallery", false, true, 1.0, {1280, 1000}},
    {"small", "Gallery", false, false, 0.8, {1280, 1000}},
    {"large", "Gallery", false, false, 2.0, {2560, 2000}},
    {"dialog", "Gallery", false, false, 1.0, {1280, 1000}, true},
    {"dialog-narrow", "Gallery", true, false, 1.0, {360, 640}, true},
    {"dialog-large", "Gallery", false, false, 2.0, {360, 640}, true},
    {"states", "States", false, false, 1.0, {1280, 800}},
    {"states-dark", "States", true, false, 1.0, {1280, 800}},
};

} // namespace

int main(int argc, char* argv[])
{
    QGuiApplication app(argc, argv);
    const QDir out(argc > 1 ? QString::fromLocal8Bit(argv[1]) : u"."_s);
    QDir().mkpath(out.path());
    for (const Picture& one : pictures) {
        Doubles doubles; // outlives the view
        QQuickView view;
        view.engine()->addImportPath(u":/qt/qml"_s);
        QQmlComponent theme(view.engine());
        theme.setData("import AgentsGetHired.Theme\nimport QtQml\nQtObject { property QtObject "
                      "theme: Theme }",
                      {});
        const std::unique_ptr<QObject> holder(theme.create());
        auto* const singleton = holder ? holder->property("theme").value<QObject*>() : nullptr;
        if (!singleton) {
            qWarning() << theme.errors();
            return 1;
        }
        singleton->setProperty("dark", one.dark);
        singleton->setProperty("highContrast", one.contrast);
        singleton->setProperty("textScale", one.scale);
        singleton->setProperty("lessMotion", true);
        view.setResizeMode(QQuickView::SizeRootObjectToView);
        doubles.toast(u"Pennyweight declined"_s, true);
        view.rootContext()->setContextProperty(u"doubles"_s, &doubles);
        view.setSource(QUrl(u"qrc:/gallery/%1.qml"_s.arg(QLatin1StringView(one.page))));
        if (view.status() != QQuickView::Ready)
            return 1;
        view.resize(one.size);
        view.show();
        if (auto* const ringed = view.rootObject()->findChild<QQuickItem*>(u"ringed"_s); ringed)
            ringed->forceActiveFocus(Qt::TabFocusReason);
        if (one.dialog) {
            QMetaObject::invokeMethod(view.rootObject()->findChild<QObject*>(u"dialog"_s), "open");
        }
        QTimer::singleShot(400, &app, [&] { QCoreApplication::quit(); });
        QCoreApplication::exec();
        const QString file = out.filePath(QString::fromLatin1(one.name) + u".png"_s);
        if (!view.grabWindow().save(file))
            return 1;
        qInfo() << file;
    }
    return 0;
}
