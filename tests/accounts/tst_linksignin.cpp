#include "signintest.h"

#include <QFile>

using namespace agh;
using namespace Qt::Literals::StringLiterals;
using namespace agh::test;

namespace {

using LinkKind = LinkTrouble::Kind;
using Phase = LinkSignIn::Phase;

const QString verifyPath = u"/api/buyers/session/verify"_s;
const QString requestPath = u"/api/buyers/session/request"_s;

} // namespace

/// A buyer, by link, against the real sandbox.
class LinkSignInTest : public SignInTest
{
    Q_OBJECT
private Q_SLOTS:
    void buyerSignsInByLink()
    {
        const QString email = freshEmail();
        QSignalSpy in(m_profile->link.get(), &LinkSignIn::signedIn);
        ask(email);
        QVERIFY(!m_profile->link->trouble());
        QCOMPARE(m_profile->link->pending()->email, email);
        const QString link = m_sandbox.newestLink(email);
        QCOMPARE(m_profile->link->look(link).kind, PastedLink::Kind::Token);
        verify(link);
        QTRY_COMPARE(in.size(), 1);
        QVERIFY(!m_profile->link->pending());
        const Account account = m_profile->accounts->list().first();
        QCOMPARE(account.me.name, u"Ada"_s);
        QCOMPARE(account.detail, email);
        QVERIFY(account.server.sandbox);
        QCOMPARE(account.keeps, Credential::Kind::Session);
        const Credential session = m_profile->accounts->credential(account.id);
        QFuture<Result<Buyer>> me = m_profile->client.read(api::getBuyerMe(), session);
        QTRY_VERIFY(me.isFinished());
        QVERIFY(me.result().has_value());
        QCOMPARE(me.result()->email, email);
        // Verified by one POST; the link itself was never opened.
        QCOMPARE(sent(verifyPath), 1);
        QVERIFY(m_sandbox.requests({}, u"/buyers/login"_s).isEmpty());
    }

    void aBareTokenWillDoAndTheAddressMayBeWrittenOtherwise()
    {
        const QString email = freshEmail();
        QSignalSpy in(m_profile->link.get(), &LinkSignIn::signedIn);
        ask(u"  "_s + email.toUpper() + u" "_s);
        verify(u" "_s + m_sandbox.newestToken(email.toUpper()) + u"\n"_s);
        QTRY_COMPARE(in.size(), 1);
    }

    void theRequestSurvivesARestart()
    {
        const QString email = freshEmail();
        ask(email);
        restart();
        QCOMPARE(m_profile->link->phase(), Phase::WaitFor);
        QCOMPARE(m_profile->link->pending()->email, email);
        QCOMPARE(m_profile->link->pending()->name, u"Ada"_s);
        QSignalSpy in(m_profile->link.get(), &LinkSignIn::signedIn);
        verify(m_sandbox.newestLink(email));
        QTRY_COMPARE(in.size(), 1);
        restart();
        QCOMPARE(m_profile->link->phase(), Phase::AskFor);
    }

    void nothingIsVerifiedThatWasNotAskedFor()
    {
        const QString email = freshEmail();
        m_sandbox.api("POST", requestPath, {{u"email"_s, email}});
        const QString link = m_sandbox.newestLink(email);
        QVERIFY(!link.isEmpty());
        verify(link);
        QCOMPARE(m_profile->trouble(), LinkKind::NotAskedFor);
        QCOMPARE(sent(verifyPath), 0);

        ask(email);
        m_clock.now += 30 * 60 * 1000 - 1;
        QVERIFY(m_profile->link->pending());
        m_clock.now += 1;
        QVERIFY(!m_profile->link->pending());
        verify(link);
        QCOMPARE(m_profile->trouble(), LinkKind::AskedTooLongAgo);
        restart();
        QCOMPARE(m_profile->link->phase(), Phase::AskFor);
        verify(link);
        QCOMPARE(m_profile->trouble(), LinkKind::AskedTooLongAgo);
        QCOMPARE(sent(verifyPath), 0);
        QVERIFY(m_profile->accounts->list().isEmpty());
    }

    void aClockSetBackIsNoWayAroundIt()
    {
        ask(freshEmail());
        m_clock.now -= 3600 * 1000;
        QVERIFY(!m_profile->link->pending());
        m_clock.now += 3600 * 1000;
        QVERIFY(m_profile->link->pending());
    }

    void linksOfOthersAreRefusedUnsent()
    {
        ask(freshEmail());
        verify(u"https://evil.example/buyers/login?token=Zx81token"_s);
        QCOMPARE(m_profile->trouble(), LinkKind::ForeignLink);
        QCOMPARE(m_profile->link->trouble()->host, u"evil.example"_s);
        verify(m_sandbox.baseUrl().toString() + u"/agents/login?token=Zx81token"_s);
        QCOMPARE(m_profile->trouble(), LinkKind::OtherPage);
        verify(u"not a link"_s);
        QCOMPARE(m_profile->trouble(), LinkKind::NotALink);
        verify(u""_s);
        QCOMPARE(m_profile->trouble(), LinkKind::NotALink);
        QCOMPARE(sent(verifyPath), 0);
        QCOMPARE(m_profile->link->phase(), Phase::WaitFor);
    }

    void expiredUsedAndUnknownHaveTheirOwnReasons()
    {
        const QString email = freshEmail();
        ask(email);
        verify(u"Zx81tokenThatNobodySent"_s);
        QCOMPARE(m_profile->trouble(), LinkKind::NotAccepted);
        const QString link = m_sandbox.newestLink(email);
        m_sandbox.advanceClock(16 * 60);
        verify(link);
        QCOMPARE(m_profile->trouble(), LinkKind::Expired);
        QCOMPARE(m_profile->link->phase(), Phase::WaitFor);

        m_clock.now += 31'000;
        m_profile->link->resend();
        QTRY_COMPARE(m_profile->link->phase(), Phase::WaitFor);
        const QString second = m_sandbox.newestLink(email);
        QVERIFY(second != link);
        QSignalSpy in(m_profile->link.get(), &LinkSignIn::signedIn);
        verify(second);
        QTRY_COMPARE(in.size(), 1);
        ask(email);
        verify(second);
        QCOMPARE(m_profile->trouble(), LinkKind::Used);
    }

    void resendingWaitsHalfAMinute()
    {
        const QString email = freshEmail();
        ask(email);
        QCOMPARE(m_profile->link->resendInSeconds(), 30);
        m_profile->link->resend();
        QCOMPARE(m_profile->link->phase(), Phase::WaitFor);
        m_clock.now += 29'000;
        QCOMPARE(m_profile->link->resendInSeconds(), 1);
        m_clock.now += 1'000;
        QCOMPARE(m_profile->link->resendInSeconds(), 0);
        m_profile->link->resend();
        QTRY_COMPARE(m_profile->link->phase(), Phase::WaitFor);
        QCOMPARE(m_profile->link->resendInSeconds(), 30);
        QCOMPARE(sent(requestPath), 2);
        QCOMPARE(m_sandbox.mails(email).size(), 2);
    }

    void anotherBuyerThanAskedForIsNotLetIn()
    {
        const QString email = freshEmail(), attacker = freshEmail();
        m_sandbox.api("POST", requestPath, {{u"email"_s, attacker}});
        ask(email);
        QSignalSpy in(m_profile->link.get(), &LinkSignIn::signedIn);
        verify(m_sandbox.newestLink(attacker));
        QCOMPARE(m_profile->trouble(), LinkKind::OtherBuyer);
        QTRY_COMPARE(m_sandbox.requests(u"DELETE"_s, u"/api/session"_s).size(), 1);
        const QJsonObject ended = m_sandbox.requests(u"DELETE"_s, u"/api/session"_s).first();
        QVERIFY(ended["credential"_L1].toString().startsWith(u"buyer:"_s));
        QVERIFY(m_profile->accounts->list().isEmpty());
        QVERIFY(m_secrets.kept.isEmpty());
        verify(m_sandbox.newestLink(email)); // one's own is as good as before
        QTRY_COMPARE(in.size(), 1);
    }

    void addressesAreLookedAtFirst()
    {
        for (const QString& bad :
             {u""_s, u"ada"_s, u"ada@"_s, u"@example.org"_s, u"ada@example"_s,
              u"a da@example.org"_s, u"ada@exam\nple.org"_s, u"<ada@example.org>"_s,
              u"ada@@example.org"_s, u"ada@example.org\u202E"_s,
              QString(300, u'a') + u"@example.org"_s}) {
            m_profile->link->request(bad, {});
            QCOMPARE(m_profile->link->phase(), Phase::AskFor);
            QCOMPARE(m_profile->trouble(), LinkKind::BadEmail);
        }
        QCOMPARE(sent(requestPath), 0);
    }

    void askingCanFailOrStayUnanswered()
    {
        const QString email = freshEmail();
        m_sandbox.addFault({{u"method"_s, u"POST"_s},
                            {u"path"_s, requestPath},
                            {u"kind"_s, u"status"_s},
                            {u"status"_s, 429},
                            {u"count"_s, 1}});
        m_profile->link->request(email, {});
        QTRY_COMPARE(m_profile->link->phase(), Phase::AskFor);
        QCOMPARE(m_profile->trouble(), LinkKind::NotSent);
        QCOMPARE(m_profile->link->trouble()->error->kind, ApiError::Kind::RateLimited);
        QVERIFY(!m_profile->link->pending());

        m_sandbox.addFault({{u"method"_s, u"POST"_s},
                            {u"path"_s, requestPath},
                            {u"kind"_s, u"dropAfter"_s},
                            {u"count"_s, 1}});
        m_profile->link->request(email, {});
        QTRY_COMPARE(m_profile->link->phase(), Phase::WaitFor);
        QCOMPARE(m_profile->trouble(), LinkKind::MaybeSent);
        QCOMPARE(m_sandbox.mails(email).size(), 1);
        QSignalSpy in(m_profile->link.get(), &LinkSignIn::signedIn);
        verify(m_sandbox.newestLink(email)); // it did come
        QTRY_COMPARE(in.size(), 1);
    }

    void aFailedResendLeavesTheFirstRequest()
    {
        const QString email = freshEmail();
        ask(email);
        m_clock.now += 31'000;
        m_profile->client.setOffline(true);
        m_profile->link->resend();
        QTRY_COMPARE(m_profile->link->phase(), Phase::WaitFor);
        QCOMPARE(m_profile->trouble(), LinkKind::NotSent);
        QVERIFY(m_profile->link->pending());
        verify(m_sandbox.newestLink(email));
        QCOMPARE(m_profile->trouble(), LinkKind::Failed);
        QCOMPARE(m_profile->link->trouble()->error->kind, ApiError::Kind::Offline);
        m_profile->client.setOffline(false);
        QSignalSpy in(m_profile->link.get(), &LinkSignIn::signedIn);
        verify(m_sandbox.newestLink(email)); // not sent is not spent
        QTRY_COMPARE(in.size(), 1);
    }

    void aLostAnswerIsUnknownAndSentOnce_data()
    {
        QTest::addColumn<QString>("kind");
        for (const char* kind : {"dropAfter", "html", "garbage", "truncate"})
            QTest::newRow(kind) << QString::fromLatin1(kind);
    }
    void aLostAnswerIsUnknownAndSentOnce()
    {
        QFETCH(QString, kind);
        const QString email = freshEmail();
        ask(email);
        m_sandbox.addFault({{u"method"_s, u"POST"_s},
                            {u"path"_s, verifyPath},
                            {u"kind"_s, kind},
                            {u"status"_s, 200},
                            {u"count"_s, 0}});
        verify(m_sandbox.newestLink(email));
        QCOMPARE(m_profile->trouble(), LinkKind::Unknown);
        QCOMPARE(sent(verifyPath), 1);
        QVERIFY(m_profile->accounts->list().isEmpty());
    }

    void startingOverForgetsTheRequest()
    {
        const QString email = freshEmail();
        ask(email);
        m_profile->link->startOver();
        QCOMPARE(m_profile->link->phase(), Phase::AskFor);
        verify(m_sandbox.newestLink(email));
        QCOMPARE(m_profile->trouble(), LinkKind::NotAskedFor);
        QVERIFY(!QFile::exists(m_profile->paths.pendingLinkFile()));
        // A late answer to what was given up changes nothing.
        m_profile->link->request(email, {});
        m_profile->link->startOver();
        QTRY_COMPARE(sent(requestPath), 2);
        QCOMPARE(m_profile->link->phase(), Phase::AskFor);
        QVERIFY(!m_profile->link->pending());
    }
};

QTEST_GUILESS_MAIN(LinkSignInTest)
#include "tst_linksignin.moc"
