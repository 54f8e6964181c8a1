#include "waiting.h"
#include "walk.h"

#include <QDateTime>
#include <QDir>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::Literals::StringLiterals;
using namespace agh;
using namespace agh::test;

/// openapi.yaml ↔ the operations in code ↔ what is carried out here: none of the 43 is missing, and
/// each reads the same values from every dialect.
class ContractTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyOperationOfTheContractIsInTheCode();
    void everyOperationTellsTheSameInEveryDialect_data();
    void everyOperationTellsTheSameInEveryDialect();

private:
    static QSet<QByteArray> ofTheContract();
    QMap<QByteArray, QStringList> m_reference;
};

QSet<QByteArray> ContractTest::ofTheContract()
{
    QFile file(QStringLiteral(AGH_SOURCE_DIR "/tests/data/openapi.yaml"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QSet<QByteArray> out;
    static const QRegularExpression name(u"operationId: (\\w+)"_s);
    for (auto found = name.globalMatch(QString::fromUtf8(file.readAll())); found.hasNext();)
        out.insert(found.next().captured(1).toLatin1());
    return out;
}

void ContractTest::everyOperationOfTheContractIsInTheCode()
{
    const QSet<QByteArray> wanted = ofTheContract();
    QCOMPARE(wanted.size(), 43);
    QSet<QByteArray> written;
    const QDir folder(QStringLiteral(AGH_SOURCE_DIR "/models/api/operations"));
    static const QRegularExpression call(u"build::(?:get|write)\\(\\s*\"(\\w+)\""_s);
    for (const QString& name : folder.entryList({u"*.cpp"_s})) {
        if (name == u"sandbox.cpp"_s) // the sandbox's own, which the service does not have
            continue;
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        for (auto found = call.globalMatch(QString::fromUtf8(file.readAll())); found.hasNext();)
            written.insert(found.next().captured(1).toLatin1());
    }
    QCOMPARE(written - wanted, QSet<QByteArray>());
    QCOMPARE(wanted - written, QSet<QByteArray>());
}

void ContractTest::everyOperationTellsTheSameInEveryDialect_data()
{
    QTest::addColumn<QJsonObject>("dialect");
    for (const char* envelope : {"ok", "noun", "data", "items", "bare"}) {
        for (const char* amounts : {"number", "text"}) {
            for (const char* times : {"rfc3339", "s", "ms"}) {
                for (const char* lists : {"array", "text"})
                    QTest::addRow("%s %s %s %s", envelope, amounts, times, lists)
                        << QJsonObject{{u"envelope"_s, QString::fromLatin1(envelope)},
                                       {u"amounts"_s, QString::fromLatin1(amounts)},
                                       {u"times"_s, QString::fromLatin1(times)},
                                       {u"lists"_s, QString::fromLatin1(lists)}};
            }
        }
    }
}

void ContractTest::everyOperationTellsTheSameInEveryDialect()
{
    QFETCH(const QJsonObject, dialect);
    SandboxProcess sandbox;
    const QString now = u"2026-11-24T13:02:00Z"_s;
    QVERIFY2(sandbox.start({u"--seed"_s, u"5"_s, u"--now"_s, now}),
             qPrintable(sandbox.errorText()));
    sandbox.put(u"/sandbox/dialect"_s, dialect);
    QCOMPARE(sandbox.lastStatus(), 200);
    Walk walk(sandbox, QDateTime::fromString(now, Qt::ISODate).toMSecsSinceEpoch());
    walk.run();
    QCOMPARE(walk.failed, QStringList());
    const QList<QByteArray> names = walk.told.keys();
    QCOMPARE(QSet<QByteArray>(names.cbegin(), names.cend()), ofTheContract());
    if (m_reference.isEmpty())
        m_reference = walk.told;
    for (const QByteArray& name : names)
        QCOMPARE(walk.told[name], m_reference[name]);
}

QTEST_GUILESS_MAIN(ContractTest)
#include "tst_contract.moc"
