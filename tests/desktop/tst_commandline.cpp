#include "desktop/commandline.h"
#include "desktop/log.h"

#include <QTest>

using namespace agh;
using namespace Qt::Literals::StringLiterals;

class CommandLineTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("then");
        using Then = CommandLine::Then;
        const auto row = [](const QStringList& arguments, Then then) {
            QTest::newRow(qPrintable(u'|' + arguments.join(u' '))) << arguments << int(then);
        };
        row({}, Then::Run);
        row({u"--sandbox"_s, u"--offline"_s}, Then::Run);
        row({u"--help"_s}, Then::Print);
        row({u"-h"_s}, Then::Print);
        row({u"--version"_s}, Then::Print);
        row({u"--server"_s, u"https://example.org"_s}, Then::Run);
        row({u"--server"_s, u"https://example.org:8443/"_s}, Then::Run);
        row({u"--server=http://127.0.0.1:8080"_s}, Then::Run);
        row({u"--server"_s, u"http://localhost:8080"_s}, Then::Run);
        row({u"--server"_s, u"http://[::1]:8080"_s}, Then::Run);
        for (const QString& bad :
             {u"http://example.org"_s, u"http://127.0.0.1.evil.example"_s, u"ftp://example.org"_s,
              u"example.org"_s, u"https://"_s, u""_s, u"https://example.org/path"_s,
              u"https://user:pw@example.org"_s, u"https://example.org?x=1"_s, u"file:///etc"_s})
            row({u"--server"_s, bad}, Then::Refuse);
        row({u"--server"_s}, Then::Refuse);
        row({u"--profile"_s, u"/tmp/p"_s}, Then::Run);
        row({u"--profile"_s, u""_s}, Then::Refuse);
        for (const QString& level : {u"debug"_s, u"info"_s, u"warning"_s, u"critical"_s})
            row({u"--log-level"_s, level}, Then::Run);
        row({u"--log-level"_s, u"loud"_s}, Then::Refuse);
        row({u"--unknown"_s}, Then::Refuse);
        row({u"agentsgethired://role/r_1"_s}, Then::Run);
        row({u"agentsgethired:application/a-2"_s}, Then::Run);
        row({u"agentsgethired:/contract/c3"_s}, Then::Run);
        row({u"https://agentsgethired.com/buyers/login?token=abcdefghijklmnopqrst"_s}, Then::Run);
        row({u"--server"_s, u"http://127.0.0.1:1"_s,
             u"http://127.0.0.1:1/buyers/login?token=abcdefghijklmnopqrst"_s},
            Then::Run);
        for (const QString& bad :
             {u"https://evil.example/buyers/login?token=abcdefghijklmnopqrst"_s,
              u"agentsgethired://settle/s_1"_s, u"agentsgethired://role/../x"_s,
              u"agentsgethired://role/a b"_s, u"agentsgethired://role/"_s,
              u"agentsgethired://role/r_1\n"_s, u"agentsgethired:///role//x"_s,
              u"agentsgethired://role/"_s + QString(65, u'a'), u"AGENTSGETHIRED://role/x"_s,
              u"javascript:x"_s, u"word"_s})
            row({bad}, Then::Refuse);
        row({u"--"_s, u"--sandbox"_s}, Then::Refuse); // a link cannot become an option
        row({u"agentsgethired://role/a"_s, u"agentsgethired://role/b"_s}, Then::Refuse);
    }
    void reads()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, then);
        const CommandLine line = CommandLine::read(arguments);
        QCOMPARE(int(line.then), then);
        QCOMPARE(line.text.isEmpty(), line.then == CommandLine::Then::Run);
    }

    void whatItComesTo()
    {
        const CommandLine line =
            CommandLine::read({u"--server"_s, u"https://example.org:8443/"_s, u"--profile"_s,
                               u"p"_s, u"--offline"_s, u"--hidden"_s, u"--sandbox"_s,
                               u"--log-level"_s, u"info"_s, u"agentsgethired://role/r_1"_s});
        QCOMPARE(line.server.origin, QUrl(u"https://example.org:8443"_s));
        QCOMPARE(line.profile, u"p"_s);
        QCOMPARE(line.level, QtInfoMsg);
        QVERIFY(line.offline && line.sandbox && line.hidden);
        QCOMPARE(line.link, u"agentsgethired://role/r_1"_s);
        QCOMPARE(CommandLine::read({}).server.origin, QUrl(u"https://agentsgethired.com"_s));
    }

    void aTokenIsNotRepeated()
    {
        const CommandLine line =
            CommandLine::read({u"https://evil.example/buyers/login?token=abcdefghijklmnopqrst"_s});
        QVERIFY(!line.text.contains(u"abcdefghijkl"_s));
    }

    void theLogHoldsNoSecret()
    {
        const QString line = logLine(
            QtWarningMsg, "x",
            u"key ah_7Q2cabcdefghijklmnop\nsecond https://x.example/buyers/login?token=abcdefghijklmnopqrst"_s,
            0);
        QVERIFY2(!line.contains(u"7Q2cabcdefghijklmnop"_s), qPrintable(line));
        QVERIFY2(!line.contains(u"abcdefghijklmnopqrst"_s), qPrintable(line));
        QCOMPARE(line.count(u'\n'), 1);
        QVERIFY(line.startsWith(u"1970-01-01T00:00:00.000Z warning x: "_s));
    }
};

QTEST_GUILESS_MAIN(CommandLineTest)
#include "tst_commandline.moc"
