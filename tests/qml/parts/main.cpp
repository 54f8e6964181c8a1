#include "partsdoubles.h"

#include <QQmlEngine>
#include <QtQuickTest>

class Setup : public QObject
{
    Q_OBJECT
public Q_SLOTS:
    void qmlEngineAvailable(QQmlEngine* engine)
    {
        engine->addImportPath(QStringLiteral(":/qt/qml"));
        qmlRegisterSingletonInstance("AgentsGetHired.Parts.Doubles", 1, 0, "Doubles", &m_doubles);
    }

private:
    PartsDoubles m_doubles;
};

QUICK_TEST_MAIN_WITH_SETUP(parts, Setup)
#include "main.moc"
