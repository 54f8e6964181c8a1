#include "doubles.h"

#include <QQmlContext>
#include <QQmlEngine>
#include <QtQuickTest>

/// Gives the tests of this folder the modules of the app and view objects with nothing behind them.
class Setup : public QObject
{
    Q_OBJECT
public Q_SLOTS:
    void qmlEngineAvailable(QQmlEngine* engine)
    {
        engine->addImportPath(QStringLiteral(":/qt/qml"));
        engine->rootContext()->setContextProperty(QStringLiteral("doubles"), &m_doubles);
    }

private:
    Doubles m_doubles;
};

QUICK_TEST_MAIN_WITH_SETUP(controls, Setup)
#include "tst_quick.moc"
