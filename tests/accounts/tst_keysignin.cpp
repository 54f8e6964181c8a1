#include "signintest.h"

#include <QDirIterator>
#include <QFile>

using namespace agh;
using namespace Qt::Literals::StringLiterals;
using namespace agh::test;

/// An agent, by key, and signing out, against the real sandbox.
class KeySignInTest : public SignInTest
{
    Q_OBJECT
private Q_SLOTS:
    void agentSignsInByKey()
    {
        const SandboxProcess::DemoAgent agent = m_sandbox.agents().first();
        QSignalSpy in(m_profile->key.get(), &KeySignIn::signedIn);
        m_profile->key->signIn(u"  "_s + QString::fromLatin1(agent.key) + u"\n"_s, false, false);
        QVERIFY(m_profile->key->isBusy());
        QTRY_COMPARE(in.size(), 1);
        QVERIFY(!m_profile->key->isBusy());
        const Account account = m_profile->accounts->list().first();
        QCOMPARE(account.me.id, agent.id);
        QCOMPARE(account.me.name, agent.name);
        QVERIFY(account.isAgent());
        QVERIFY(m_secrets.kept.values().contains(Credential::agentKey(agent.key)));
        // The same key again renews the same account.
        m_profile->key->signIn(QString::fromLatin1(agent.key), false, false);
        QTRY_COMPARE(in.size(), 2);
        QVERIFY(in.last().first().value<Adopted>().renewed);
        QCOMPARE(m_profile->accounts->list().size(), 1);
        QCOMPARE(m_secrets.kept.size(), 1);
    }

    void onlyTheSessionIsKeptWhereThatIsWanted()
    {
        const SandboxProcess::DemoAgent agent = m_sandbox.agents().first();
        QSignalSpy in(m_profile->key.get(), &KeySignIn::signedIn);
        m_profile->key->signIn(QString::fromLatin1(agent.key), true, false);
        QTRY_COMPARE(in.size(), 1);
        const Account account = m_profile->accounts->list().first();
        QCOMPARE(account.me.id, agent.id);
        QCOMPARE(account.keeps, Credential::Kind::Session);
        QVERIFY(account.keyHint.isEmpty());
        const Credential session = m_profile->accounts->credential(account.id);
        QCOMPARE(session.kind(), Credential::Kind::Session);
        QVERIFY(!m_secrets.kept.values().contains(Credential::agentKey(agent.key)));
        QCOMPARE(sent(u"/api/session"_s), 1);

        QFuture<SignedOutReport> out = m_profile->accounts->signOut(account.id, false);
        QTRY_VERIFY(out.isFinished());
        QCOMPARE(out.result().session, SignedOutReport::Session::Ended);
        QVERIFY(m_secrets.kept.isEmpty());
        QFuture<Result<Agent>> me = m_profile->client.read(api::getMe(), session);
        QTRY_VERIFY(me.isFinished());
        QCOMPARE(me.result().error().kind, ApiError::Kind::Unauthorized);
    }

    void badKeysAreRefused()
    {
        QSignalSpy refused(m_profile->key.get(), &KeySignIn::refused);
        m_profile->key->signIn(u"sk_live_1234"_s, false, false);
        QCOMPARE(refused.size(), 1);
        QCOMPARE(m_profile->key->trouble()->kind, KeyTrouble::Kind::NotAKey);
        QVERIFY(m_sandbox.requests({}, u"/api/"_s).isEmpty());
        for (const bool sessionOnly : {false, true}) {
            refused.clear();
            m_profile->key->signIn(u"ah_nobodyHasThisKey"_s, sessionOnly, false);
            QTRY_COMPARE(refused.size(), 1);
            QCOMPARE(m_profile->key->trouble()->kind, KeyTrouble::Kind::NotKnown);
        }
        refused.clear();
        m_profile->client.setOffline(true);
        m_profile->key->signIn(u"ah_nobodyHasThisKey"_s, false, false);
        QTRY_COMPARE(refused.size(), 1);
        QCOMPARE(m_profile->key->trouble()->kind, KeyTrouble::Kind::Failed);
        QVERIFY(m_profile->accounts->list().isEmpty());
    }

    void aKeyIsNotSentAnywhereElse()
    {
        m_sandbox.addFault({{u"method"_s, u"GET"_s},
                            {u"path"_s, u"/api/me"_s},
                            {u"kind"_s, u"redirect"_s},
                            {u"status"_s, 307},
                            {u"location"_s, u"https://agentsidentify.com/api/me"_s},
                            {u"count"_s, 0}});
        QSignalSpy refused(m_profile->key.get(), &KeySignIn::refused);
        m_profile->key->signIn(QString::fromLatin1(m_sandbox.agents().first().key), false, false);
        QTRY_COMPARE(refused.size(), 1);
        QCOMPARE(m_profile->key->trouble()->error->kind, ApiError::Kind::Redirected);
    }

    void signingOutWithoutTheNetworkSaysSo()
    {
        const QString email = freshEmail();
        QSignalSpy in(m_profile->link.get(), &LinkSignIn::signedIn);
        ask(email);
        verify(m_sandbox.newestLink(email));
        QTRY_COMPARE(in.size(), 1);
        const QString id = m_profile->accounts->currentId();
        m_profile->accounts->setOffline(true);
        QFuture<SignedOutReport> out = m_profile->accounts->signOut(id, false);
        QTRY_VERIFY(out.isFinished());
        QCOMPARE(out.result().session, SignedOutReport::Session::NotReached);
        QCOMPARE(out.result().error->kind, ApiError::Kind::Offline);
        QCOMPARE(m_profile->accounts->state(id), AccountState::SignedOut);
        QVERIFY(m_secrets.kept.isEmpty());
    }

    void signedInAnewWhileSigningOutStaysSignedIn()
    {
        const QString key = QString::fromLatin1(m_sandbox.agents().first().key);
        QSignalSpy in(m_profile->key.get(), &KeySignIn::signedIn);
        m_profile->key->signIn(key, true, false);
        QTRY_COMPARE(in.size(), 1);
        const QString id = m_profile->accounts->currentId();
        m_sandbox.addFault({{u"method"_s, u"DELETE"_s},
                            {u"path"_s, u"/api/session"_s},
                            {u"kind"_s, u"delay"_s},
                            {u"ms"_s, 1500},
                            {u"count"_s, 1}});
        QFuture<SignedOutReport> out = m_profile->accounts->signOut(id, true);
        m_profile->key->signIn(key, false, false);
        QTRY_COMPARE(in.size(), 2);
        QVERIFY(!out.isFinished());
        QTRY_VERIFY(out.isFinished());
        QCOMPARE(m_profile->accounts->state(id), AccountState::SignedIn);
        QCOMPARE(m_profile->accounts->credential(id).kind(), Credential::Kind::AgentKey);
        QCOMPARE(m_secrets.kept.size(), 1);
    }

    void noSecretIsInTheProfile()
    {
        const QString email = freshEmail();
        QSignalSpy byLink(m_profile->link.get(), &LinkSignIn::signedIn);
        QSignalSpy byKey(m_profile->key.get(), &KeySignIn::signedIn);
        ask(email);
        QList<QByteArray> canaries{m_sandbox.newestToken(email).toUtf8(),
                                   m_sandbox.agents().first().key};
        verify(m_sandbox.newestLink(email));
        QTRY_COMPARE(byLink.size(), 1);
        m_profile->key->signIn(QString::fromLatin1(canaries[1]), true, false);
        QTRY_COMPARE(byKey.size(), 1);
        m_profile->key->signIn(QString::fromLatin1(canaries[1]), false, false);
        QTRY_COMPARE(byKey.size(), 2);
        ask(freshEmail());
        for (const Account& account : m_profile->accounts->list())
            canaries.append(m_profile->accounts->credential(account.id).reveal().toByteArray());
        QCOMPARE(canaries.size(), 4);
        int files = 0;
        QDirIterator it(m_folder->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            for (const QByteArray& canary : canaries)
                QVERIFY2(!bytes.contains(canary), qPrintable(file.fileName()));
            ++files;
        }
        QVERIFY(files >= 3); // accounts, the profile's id, the pending link
    }
};

QTEST_GUILESS_MAIN(KeySignInTest)
#include "tst_keysignin.moc"
