#include "views/forms/linksheet.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTest>

using namespace agh;
using namespace Qt::Literals::StringLiterals;

namespace {

class SpyBrowser final : public LinkOpener
{
public:
    QList<QUrl> opened;
    bool works = true;

protected:
    bool handOver(const QUrl& url) override
    {
        opened.append(url);
        return works;
    }
};

} // namespace

class LinkSheetTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void asks_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<QString>("host");
        QTest::addColumn<bool>("refused");
        QTest::addColumn<bool>("warned");
        QTest::newRow("plain") << u"https://example.org/a?b=c"_s << u"the paper"_s
                               << u"example.org"_s << false << false;
        QTest::newRow("its own name") << u"https://www.example.org/x"_s << u"example.org"_s
                                      << u"www.example.org"_s << false << false;
        QTest::newRow("another name") << u"https://evil.example/"_s << u"https://bank.example"_s
                                      << u"evil.example"_s << false << true;
        QTest::newRow("another name bare") << u"https://evil.example/"_s << u"bank.example/login"_s
                                           << u"evil.example"_s << false << true;
        QTest::newRow("not encrypted")
            << u"http://example.org"_s << QString() << u"example.org"_s << false << true;
        QTest::newRow("homograph") << u"https://\u0430gentsgethired.com"_s << QString()
                                   << u"xn--gentsgethired-zij.com"_s << false << true;
        QTest::newRow("mail") << u"mailto:marta@northgate.example"_s << QString()
                              << u"marta@northgate.example"_s << false << false;
        for (const QString& bad :
             {u"javascript:alert(1)"_s, u"file:///etc/passwd"_s, u"data:text/html,x"_s,
              u"smb://host/share"_s, u"ms-settings:x"_s,
              u"https://user@bank.example@evil.example"_s,
              u"https://bank.example:pw@evil.example/"_s, u"//evil.example"_s, u"https://"_s,
              u"agentsgethired://role/1"_s, u""_s, u"https://e.example/"_s + QString(3'000, u'a')})
            QTest::newRow(qPrintable(bad.left(30)))
                << bad << QString() << QString() << true << true;
    }
    void asks()
    {
        QFETCH(QString, url);
        QFETCH(QString, shown);
        QFETCH(QString, host);
        QFETCH(bool, refused);
        QFETCH(bool, warned);
        SpyBrowser browser;
        LinkSheet sheet(browser);
        sheet.ask(url, shown);
        QVERIFY(sheet.isOpen());
        QVERIFY(browser.opened.isEmpty()); // never without being told
        if (!refused && !host.startsWith(u"xn--"_s))
            QCOMPARE(sheet.host(), host);
        if (host.startsWith(u"xn--"_s))
            QVERIFY2(sheet.host().startsWith(u"xn--"_s), qPrintable(sheet.host()));
        QCOMPARE(sheet.refused(), refused);
        QCOMPARE(!sheet.warning().isEmpty(), warned);
        sheet.openInBrowser();
        QCOMPARE(browser.opened.size(), refused ? 0 : 1);
        QCOMPARE(sheet.isOpen(), refused);
    }

    void noProgramAndCopy()
    {
        SpyBrowser browser;
        browser.works = false;
        LinkSheet sheet(browser);
        sheet.ask(u"https://example.org/a"_s);
        sheet.openInBrowser();
        QVERIFY(sheet.isOpen() && !sheet.warning().isEmpty());
        sheet.copy();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"https://example.org/a"_s);
        sheet.cancel();
        QVERIFY(!sheet.isOpen());
    }
};

QTEST_MAIN(LinkSheetTest)
#include "tst_linksheet.moc"
