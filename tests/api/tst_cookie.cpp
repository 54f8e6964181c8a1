#include "api/sessioncookie.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace agh;

/// facts.md 0.8: QNetworkCookieJar knows no __Host- rule. Which cookies are taken as the session.
class CookieTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void trapEightOnlyTheHostCookieIsTaken_data();
    void trapEightOnlyTheHostCookieIsTaken();
};

void CookieTest::trapEightOnlyTheHostCookieIsTaken_data()
{
    QTest::addColumn<QByteArrayList>("lines");
    QTest::addColumn<QString>("origin");
    QTest::addColumn<QByteArray>("taken");
    const QString https = u"https://agentsgethired.com"_s, loopback = u"http://127.0.0.1:8080"_s;
    const QByteArray name = "__Host-agentsgethired_session=";
    const auto row = [](const char* what, const QByteArrayList& lines, const QString& origin,
                        const QByteArray& taken) {
        QTest::newRow(what) << lines << origin << taken;
    };
    row("as documented", {name + "abc; Secure; HttpOnly; Path=/"}, https, "abc");
    row("other order and case", {name + "abc; path=/; httponly; SECURE; SameSite=Lax"}, https,
        "abc");
    row("from the sandbox", {name + "abc; Secure; HttpOnly; Path=/"}, loopback, "abc");
    row("from localhost", {name + "abc; Secure; Path=/"}, u"http://localhost:1"_s, "abc");
    row("from IPv6 loopback", {name + "abc; Secure; Path=/"}, u"http://[::1]:1"_s, "abc");
    row("over http from elsewhere", {name + "abc; Secure; Path=/"}, u"http://agentsgethired.com"_s,
        "");
    row("without Secure", {name + "abc; HttpOnly; Path=/"}, https, "");
    row("with a Domain", {name + "abc; Secure; Path=/; Domain=agentsgethired.com"}, https, "");
    row("with an empty Domain", {name + "abc; Secure; Path=/; Domain"}, https, "");
    row("without a Path", {name + "abc; Secure"}, https, "");
    row("with another Path", {name + "abc; Secure; Path=/api"}, https, "");
    row("of two Paths the last counts", {name + "abc; Secure; Path=/; Path=/api"}, https, "");
    row("another name", {"agentsgethired_session=abc; Secure; Path=/"}, https, "");
    row("a longer name", {"__Host-agentsgethired_session2=abc; Secure; Path=/"}, https, "");
    row("name in other case", {"__host-agentsgethired_session=abc; Secure; Path=/"}, https, "");
    row("among others", {"theme=dark; Path=/", name + "abc; Secure; Path=/", "x=y"}, https, "abc");
    row("the last good one", {name + "one; Secure; Path=/", name + "two; Secure; Path=/"}, https,
        "two");
    row("a bad one after a good one", {name + "one; Secure; Path=/", name + "two; Path=/"}, https,
        "one");
    row("empty value", {name + "; Secure; Path=/"}, https, "");
    row("blank in the value", {name + "a b; Secure; Path=/"}, https, "");
    row("line break in the value", {name + "a\r\nX: y; Secure; Path=/"}, https, "");
    row("value with equals signs", {name + "a=b==; Secure; Path=/"}, https, "a=b==");
    row("far too long", {name + QByteArray(5'000, 'x') + "; Secure; Path=/"}, https, "");
    row("no equals sign", {"__Host-agentsgethired_session; Secure; Path=/"}, https, "");
    row("nothing", {""}, https, "");
}

void CookieTest::trapEightOnlyTheHostCookieIsTaken()
{
    QFETCH(const QByteArrayList, lines);
    QFETCH(const QString, origin);
    QFETCH(const QByteArray, taken);
    QCOMPARE(acceptedSession(lines, QUrl(origin)), taken);
}

QTEST_GUILESS_MAIN(CookieTest)
#include "tst_cookie.moc"
