// Draws every control into a picture: controls_gallery FOLDER. One per scheme, one with large text,
// one with the dialog open.

#include <QDir>
#include <QGuiApplication>
#include <QImage>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickView>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Picture
{
    const char* name;
    bool dark, contrast;
    double scale;
    bool dialog;
    int width;
};

constexpr Picture pictures[] = {
    {"light", false, false, 1.0, false, 1280},   {"dark", true, false, 1.0, false, 1280},
    {"contrast", false, true, 1.0, false, 1280}, {"large", false, false, 2.0, false, 2560},
    {"dialog", false, false, 1.0, true, 1280},   {"dialog-narrow", true, false, 1.0, true, 360},
};

} // namespace

int main(int argc, char* argv[])
{
    QGuiApplication app(argc, argv);
    const QDir out(argc > 1 ? QString::fromLocal8Bit(argv[1]) : u"."_s);
    QDir().mkpath(out.path());
    for (const Picture& one : pictures) {
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
        view.setSource(QUrl(u"qrc:/gallery/Gallery.qml"_s));
        if (view.status() != QQuickView::Ready)
            return 1;
        view.resize(one.width, one.scale > 1 ? 2000 : 1000);
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
