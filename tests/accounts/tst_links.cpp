#include "accounts/keysignin.h"
#include "accounts/redactor.h"
#include "accounts/signinlink.h"

#include <QTest>

using namespace agh;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto token = "Zx81-tok_en.0~9";

QUrl service() { return QUrl(u"https://agentsgethired.com"_s); }

} // namespace

/// Text that a person pastes, and text that goes to a log.
class LinksTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void linksOfThisServerAreRead_data()
    {
        QTest::addColumn<QString>("pasted");
        const QString link =
            u"https://agentsgethired.com/buyers/login?token="_s + QString::fromLatin1(token);
        QTest::newRow("link") << link;
        QTest::newRow("bare token") << QString::fromLatin1(token);
        QTest::newRow("spaces around") << u"  \n"_s + link + u"\r\n\t"_s;
        QTest::newRow("in brackets") << u"<"_s + link + u">"_s;
        QTest::newRow("in quotes") << u"\""_s + link + u"\""_s;
        QTest::newRow("usual port") << QString(link).replace(u".com/"_s, u".com:443/"_s);
        QTest::newRow("upper case host")
            << QString(link).replace(u"https://agents"_s, u"HTTPS://AGENTS"_s);
        QTest::newRow("more in the query") << link + u"&utm_source=mail"_s;
    }
    void linksOfThisServerAreRead()
    {
        QFETCH(QString, pasted);
        const PastedLink link = readSignInLink(pasted, service());
        QCOMPARE(link.kind, PastedLink::Kind::Token);
        QCOMPARE(link.token, QByteArray(token));
    }

    void hostileLinksAreRefused_data()
    {
        using Kind = PastedLink::Kind;
        QTest::addColumn<QString>("pasted");
        QTest::addColumn<PastedLink::Kind>("kind");
        const auto row = [](const char* text, Kind kind) {
            QTest::newRow(text) << QString::fromUtf8(text) << kind;
        };
        for (const char* foreign :
             {"https://evil.example/buyers/login?token=Zx81token",
              "http://agentsgethired.com/buyers/login?token=Zx81token",
              "https://agentsgethired.com:8443/buyers/login?token=Zx81token",
              "https://www.agentsgethired.com/buyers/login?token=Zx81token",
              "https://agentsgethired.com.evil.example/buyers/login?token=Zx81token",
              "https://agentsgethired.com@evil.example/buyers/login?token=Zx81token",
              "https://agentsgethired.com:443@evil.example/buyers/login?token=Zx81token",
              "https://me@agentsgethired.com/buyers/login?token=Zx81token",
              "https://evil.example/?x=https://agentsgethired.com/buyers/login?token=Zx81token",
              "https://evil.example/#https://agentsgethired.com/buyers/login?token=Zx81token",
              "https://\u0430gentsgethired.com/buyers/login?token=Zx81token",
              "https://xn--gentsgethired-7nj.com/buyers/login?token=Zx81token",
              "https://agentsgethired.co/buyers/login?token=Zx81token",
              "https://agentsgethired.com./buyers/login?token=Zx81token",
              "https://127.0.0.1/buyers/login?token=Zx81token",
              "https://[::1]/buyers/login?token=Zx81token",
              "ftp://agentsgethired.com/buyers/login?token=Zx81token",
              "wss://agentsgethired.com/buyers/login?token=Zx81token",
              "agentsgethired://agentsgethired.com/buyers/login?token=Zx81token"})
            row(foreign, Kind::Foreign);
        for (const char* other :
             {"https://agentsgethired.com/", "https://agentsgethired.com/buyers/login",
              "https://agentsgethired.com/buyers/login?token=",
              "https://agentsgethired.com/buyers/login?Token=Zx81token",
              "https://agentsgethired.com/buyers/login/?token=Zx81token",
              "https://agentsgethired.com/buyers/login/../x?token=Zx81token",
              "https://agentsgethired.com/buyers/%6Cogin/?token=Zx81token",
              "https://agentsgethired.com//buyers/login?token=Zx81token",
              "https://agentsgethired.com/agents/login?token=Zx81token",
              "https://agentsgethired.com/redirect?to=/buyers/login&token=Zx81token",
              "https://agentsgethired.com/buyers/login?token=Zx81token&token=Other0token",
              "https://agentsgethired.com/buyers/login?token=Zx81token#token=Other0token",
              "https://agentsgethired.com/buyers/login#token=Zx81token",
              "https://agentsgethired.com/buyers/login?token=Zx81%22%7D",
              "https://agentsgethired.com/buyers/login?token=Zx81+token+with+spaces"})
            row(other, Kind::OtherPage);
        for (const char* none :
             {"javascript:alert('Zx81token')",
              "https://agentsgethired.com/buyers/login?token=<script>",
              "file:///buyers/login?token=Zx81token", "data:text/html,Zx81token",
              "mailto:a@agentsgethired.com?token=Zx81token", "https:Zx81token", "https://",
              "https://:443/buyers/login?token=Zx81token",
              "//agentsgethired.com/buyers/login?token=Zx81token",
              "agentsgethired.com/buyers/login?token=Zx81token", "short", "two words here",
              "Zx81token\nZx82token", "{\"token\":\"Zx81token\"}", "token=Zx81token",
              "Zx81\u200Btoken\u202E", "--token=Zx81token\x01", "Zx81token;DROP",
              "https://agentsgethired.com/buyers/login?token=Zx81 token"})
            row(none, Kind::NotALink);
        row("", Kind::Empty);
        row(" \t\r\n", Kind::Empty);
    }
    void hostileLinksAreRefused()
    {
        QFETCH(QString, pasted);
        QFETCH(PastedLink::Kind, kind);
        const PastedLink link = readSignInLink(pasted, service());
        // A link that cannot be one at all may be refused under either name.
        QVERIFY(link.kind != PastedLink::Kind::Token);
        QVERIFY(link.token.isEmpty());
        if (kind == PastedLink::Kind::Foreign) {
            QCOMPARE(link.kind, kind);
            QVERIFY(!link.host.isEmpty());
            for (const QChar c : link.host)
                QVERIFY(c.unicode() < 0x80);
        } else {
            QCOMPARE(link.kind, kind);
        }
        QVERIFY(!looksLikeSignInLink(pasted, service()));
    }

    void veryLongTextIsRefusedAtOnce()
    {
        QCOMPARE(readSignInLink(QString(10'000'000, u'a'), service()).kind,
                 PastedLink::Kind::NotALink);
        QCOMPARE(readSignInLink(QString(600, u'a'), service()).kind, PastedLink::Kind::NotALink);
    }

    void sandboxLinksCountAtTheSandboxOnly()
    {
        const QString link = u"http://127.0.0.1:4001/buyers/login?token=Zx81token"_s;
        QCOMPARE(readSignInLink(link, QUrl(u"http://127.0.0.1:4001"_s)).kind,
                 PastedLink::Kind::Token);
        QCOMPARE(readSignInLink(link, QUrl(u"http://127.0.0.1:4002"_s)).kind,
                 PastedLink::Kind::Foreign);
        QCOMPARE(readSignInLink(link, QUrl(u"http://localhost:4001"_s)).kind,
                 PastedLink::Kind::Foreign);
        QCOMPARE(readSignInLink(link, service()).kind, PastedLink::Kind::Foreign);
    }

    void onlyLinksAreOfferedFromTheClipboard()
    {
        QVERIFY(looksLikeSignInLink(u"https://agentsgethired.com/buyers/login?token=Zx81token"_s,
                                    service()));
        QVERIFY(!looksLikeSignInLink(u"Zx81token"_s, service())); // a password looks the same
    }

    void keysAreLookedAt_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<KeySignIn::Look>("look");
        using Look = KeySignIn::Look;
        QTest::newRow("nothing") << u""_s << Look::NoKey;
        QTest::newRow("blank") << u" \n"_s << Look::NoKey;
        QTest::newRow("ah") << u"ah_7Q2c-x_Y"_s << Look::LooksLikeAKey;
        QTest::newRow("ai") << u"ai_7Q2c"_s << Look::LooksLikeAKey;
        QTest::newRow("spaces around") << u"  ah_7Q2c\n"_s << Look::LooksLikeAKey;
        QTest::newRow("only the start") << u"ah_"_s << Look::NotAKey;
        QTest::newRow("other start") << u"sk_live_1234"_s << Look::NotAKey;
        QTest::newRow("upper case") << u"AH_7Q2c"_s << Look::NotAKey;
        QTest::newRow("in the middle") << u"my ah_7Q2c"_s << Look::NotAKey;
        QTest::newRow("two lines") << u"ah_7Q2c\nah_7Q2d"_s << Look::NotAKey;
        QTest::newRow("header") << u"Bearer ah_7Q2c"_s << Look::NotAKey;
        QTest::newRow("not ASCII") << u"ah_7Q2c\u0430"_s << Look::NotAKey;
        QTest::newRow("header smuggled") << u"ah_7Q2c\r\nX: y"_s << Look::NotAKey;
        QTest::newRow("too long") << u"ah_"_s + QString(1000, u'a') << Look::NotAKey;
    }
    void keysAreLookedAt()
    {
        QFETCH(QString, typed);
        QFETCH(KeySignIn::Look, look);
        QCOMPARE(KeySignIn::look(typed), look);
    }

    void logsHaveNoSecrets_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("kept"); ///< what must still be there
        QTest::newRow("key") << u"key ah_C4n4ry-x was refused"_s << u"was refused"_s;
        QTest::newRow("shared key") << u"(ai_C4n4ry)"_s << u"ai_"_s;
        QTest::newRow("link") << u"GET https://h/buyers/login?token=C4n4ry&a=b"_s << u"a=b"_s;
        QTest::newRow("second in query") << u"/x?a=b&token=C4n4ry"_s << u"a=b"_s;
        QTest::newRow("encoded link")
            << u"to=https%3A%2F%2Fh%2Flogin%3Ftoken%3DC4n4ry"_s << u"login"_s;
        QTest::newRow("fragment") << u"https://h/#token=C4n4ry"_s << u"https://h"_s;
        QTest::newRow("JSON") << u"{\"token\":\"C4n4ry\",\"a\":1}"_s << u"\"a\":1"_s;
        QTest::newRow("JSON spaced") << u"{\"apiKey\" : \"C4n4ry\", \"a\":1}"_s << u"\"a\":1"_s;
        QTest::newRow("cookie") << u"__Host-agentsgethired_session=C4n4ry; Path=/"_s << u"Path=/"_s;
        QTest::newRow("cookie header") << u"Cookie: a=C4n4ry\nHost: h"_s << u"Host: h"_s;
        QTest::newRow("set-cookie")
            << u"Set-Cookie: x=C4n4ry; Secure\nDate: now"_s << u"Date: now"_s;
        QTest::newRow("authorization")
            << u"authorization: Bearer C4n4ry\nHost: h"_s << u"Host: h"_s;
        QTest::newRow("bearer") << u"sent Bearer C4n4ry."_s << u"sent"_s;
    }
    void logsHaveNoSecrets()
    {
        QFETCH(QString, line);
        QFETCH(QString, kept);
        const QString out = redacted(line);
        QVERIFY2(!out.contains(u"C4n4ry"_s), qPrintable(out));
        QVERIFY2(out.contains(kept), qPrintable(out));
    }

    void plainLinesStayAsTheyAre()
    {
        for (const QString& line :
             {u"GET /api/roles?limit=100&cursor=abc 200 in 12 ms"_s, u"the store opened"_s,
              u"blah_blah and aha_x, key of the table, token of thanks"_s,
              u"settled 100.10 USDC"_s})
            QCOMPARE(redacted(line), line);
    }
};

QTEST_GUILESS_MAIN(LinksTest)
#include "tst_links.moc"
