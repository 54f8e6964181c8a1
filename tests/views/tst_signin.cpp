#include "workspacerig.h"

#include <QSignalSpy>
#include <QTest>

using namespace agh;
using namespace agh::test;
using namespace Qt::Literals::StringLiterals;

/// Signing in as a person does it, against the real sandbox.
class SignInTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_sandbox.start(), qPrintable(m_sandbox.errorText()));
        m_home.origin = m_sandbox.baseUrl();
    }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_sandbox.advanceClock(61); // it sends one address a few links a minute only
    }

    void aBuyerComesInByLink()
    {
        Rig rig(m_home, m_folder->path());
        Workspace workspace(rig.around);
        workspace.start();
        SignInForm& form = *workspace.signIn();
        QVERIFY(workspace.welcomeVisible() && !workspace.signedIn());
        signInAsBuyer(form);
        QTRY_VERIFY(workspace.signedIn());
        QCOMPARE(workspace.place(), Workspace::Review);
        QCOMPARE(workspace.accountKind(), u"buyer"_s);
        QVERIFY(workspace.windowTitle().contains(u"Review"_s));
        QCOMPARE(workspace.places()->count(), 5);
        upToDate(workspace);
        QVERIFY(!workspace.signInNeeded());
        QCOMPARE(workspace.accounts()->count(), 1);
        // What is not the real service says so.
        QVERIFY(workspace.ribbonText().startsWith(u"127.0.0.1"_s));
    }

    void signingInAgainAwayFromHome_data()
    {
        QTest::addColumn<bool>("memoryOnly");
        QTest::newRow("kept in the keychain") << false;
        QTest::newRow("in memory only") << true;
    }
    void signingInAgainAwayFromHome()
    {
        QFETCH(bool, memoryOnly);
        Rig rig({QUrl(u"https://agentsgethired.com"_s), false}, m_folder->path());
        Workspace workspace(rig.around);
        workspace.start();
        const SandboxProcess::DemoAgent agent = m_sandbox.agents().first();
        Account account;
        account.server = {m_sandbox.baseUrl(), true};
        account.me = {PartyKind::Agent, agent.id, agent.name};
        (void)rig.accounts.adopt(account, Credential::agentKey("ah_no_longer_known"), false);
        QTRY_VERIFY(workspace.signInNeeded());
        SignInForm& form = *workspace.signIn();
        QCOMPARE(form.againFor(), agent.name);
        form.setMemoryOnly(memoryOnly);
        form.setLinkText(u"a-token-for-this-server"_s);
        const QSignalSpy accepted(&form, &SignInForm::keyAccepted);
        const QSignalSpy adopted(&form, &SignInForm::adopted);
        form.signInWithKey(QString::fromLatin1(agent.key));
        QTRY_COMPARE(accepted.size(), 1); // its field is emptied
        QCOMPARE(adopted.size(), 1);
        QVERIFY(!workspace.signInNeeded());
        QCOMPARE(workspace.notice().isEmpty(), true);
        // Back at home, what was meant for the other server is not offered to this one.
        QVERIFY(form.againFor().isEmpty() && form.linkText().isEmpty());
        upToDate(workspace);
    }

    void everyWrongLinkHasItsOwnWords()
    {
        Rig rig(m_home, m_folder->path());
        SignInForm form(rig.around);
        QStringList titles;
        const auto tell = [&](const QString& link) {
            form.setLinkText(link);
            form.verify();
            QTRY_COMPARE(form.linkPhase(), SignInForm::WaitFor);
            QVERIFY(!form.linkErrorTitle().isEmpty() && !form.linkErrorText().isEmpty());
            titles.append(form.linkErrorTitle());
        };
        form.setEmail(u"nobody"_s);
        form.requestLink();
        QVERIFY(form.emailErrorText().contains(u"e-mail"_s));
        QVERIFY(form.linkErrorTitle().isEmpty());
        form.setEmail(m_sandbox.buyerEmail());
        form.requestLink();
        QTRY_COMPARE(form.linkPhase(), SignInForm::WaitFor);
        QVERIFY(form.linkForText().contains(m_sandbox.buyerEmail()));
        QVERIFY(form.confirmText().contains(m_sandbox.buyerEmail()));
        QVERIFY(form.resendIn() > 0 && form.resendIn() <= 30);
        QVERIFY(!form.canVerify());
        const QString used = m_sandbox.newestLink(m_sandbox.buyerEmail());
        tell(u"https://evil.example/buyers/login?token=abcdefghijklmnopqrstuvwx"_s);
        tell(u"not a link"_s);
        tell(m_sandbox.baseUrl().toString() + u"/buyers/login?token=abcdefghijklmnopqrstuvwxyz"_s);
        m_sandbox.advanceClock(16 * 60);
        tell(used);
        QCOMPARE(QSet<QString>(titles.begin(), titles.end()).size(), titles.size());
        QCOMPARE(rig.accounts.list().size(), 0);
    }

    void aLinkNobodyAskedForIsNotUsed()
    {
        Rig rig(m_home, m_folder->path());
        m_sandbox.api("POST", u"/api/buyers/session/request"_s,
                      {{u"email"_s, m_sandbox.buyerEmail()}});
        const QString link = m_sandbox.newestLink(m_sandbox.buyerEmail());
        m_sandbox.forgetRequests();
        SignInForm form(rig.around);
        form.offer(link); // from the command line
        QCOMPARE(form.linkText(), link);
        form.verify();
        QVERIFY(form.linkErrorTitle().contains(u"asked for no link"_s));
        QVERIFY(m_sandbox.requests(u"POST"_s).isEmpty());
    }

    void whatWasTypedSurvivesARestart()
    {
        {
            Rig rig(m_home, m_folder->path());
            SignInForm form(rig.around);
            form.setEmail(u"marta@northgate.example"_s);
            form.setBuyerName(u"Marta"_s);
            form.requestLink();
            QTRY_COMPARE(form.linkPhase(), SignInForm::WaitFor);
        }
        Rig rig(m_home, m_folder->path());
        SignInForm form(rig.around);
        QCOMPARE(form.email(), u"marta@northgate.example"_s);
        QCOMPARE(form.buyerName(), u"Marta"_s);
        QCOMPARE(form.linkPhase(), SignInForm::WaitFor);
    }

    void anAgentComesInByKey()
    {
        Rig rig(m_home, m_folder->path());
        Workspace workspace(rig.around);
        workspace.start();
        SignInForm& form = *workspace.signIn();
        const QSignalSpy refused(&form, &SignInForm::keyRefused);
        const QSignalSpy accepted(&form, &SignInForm::keyAccepted);
        form.lookAtKey(u"hello"_s);
        QCOMPARE(form.keyLook(), SignInForm::NotAKey);
        form.signInWithKey(u"ah_thisIsNoKeyOfThisService"_s);
        QTRY_COMPARE(refused.size(), 1);
        QVERIFY(form.keyErrorTitle().contains(u"does not know"_s));
        const QString key = QString::fromLatin1(m_sandbox.agents().first().key);
        form.lookAtKey(key);
        QCOMPARE(form.keyLook(), SignInForm::LooksLikeAKey);
        form.signInWithKey(key);
        QTRY_COMPARE(accepted.size(), 1);
        QVERIFY(form.keyErrorTitle().isEmpty());
        QTRY_VERIFY(workspace.signedIn());
        QVERIFY(workspace.accountIsAgent());
        // The key stands in no file of the profile.
        QDirIterator it(m_folder->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains(key.toLatin1()), qPrintable(file.fileName()));
        }
    }

    void aSessionThatEndsIsRenewedInPlace()
    {
        Rig rig(m_home, m_folder->path());
        Workspace workspace(rig.around);
        workspace.start();
        SignInForm& form = *workspace.signIn();
        signInAsBuyer(form);
        upToDate(workspace);
        AccountWork* work = workspace.work();
        work->store().drafts().save(u"message"_s, u"app_1"_s, u"half a sentence"_s);
        m_sandbox.post(u"/sandbox/sessions/end"_s);
        workspace.refresh();
        QTRY_VERIFY(workspace.signInNeeded());
        QVERIFY(form.isAgain() && form.wayIsLink() && !form.wayIsKey());
        QCOMPARE(form.email(), m_sandbox.buyerEmail());
        QTRY_COMPARE(workspace.connection()->word(), u"Sign in again"_s);
        QCOMPARE(workspace.place(), Workspace::Review);
        rig.clock.ahead += 31'000;
        signInAsBuyer(form);
        QTRY_VERIFY(!workspace.signInNeeded());
        QCOMPARE(workspace.work(), work); // the same work goes on, nothing was thrown away
        QCOMPARE(work->store().drafts().load(u"message"_s, u"app_1"_s), u"half a sentence"_s);
        upToDate(workspace);
        QVERIFY(!form.isAgain());
    }

    void twoAccountsSwitchAndOneSignsOut()
    {
        Rig rig(m_home, m_folder->path());
        Workspace workspace(rig.around);
        workspace.start();
        signInAsBuyer(*workspace.signIn());
        QTRY_VERIFY(workspace.signedIn());
        const QString buyer = workspace.accountId();
        workspace.addAccount();
        QVERIFY(workspace.welcomeVisible() && workspace.canBack());
        workspace.signIn()->signInWithKey(QString::fromLatin1(m_sandbox.agents().last().key));
        QTRY_VERIFY(workspace.accountIsAgent());
        const QString agent = workspace.accountId();
        workspace.switchAccountAt(0);
        QTRY_COMPARE(workspace.accountId(), buyer);
        workspace.switchAccountAt(1);
        QTRY_COMPARE(workspace.accountId(), agent);
        QVERIFY(QDir(rig.paths.accountWork(agent)).exists());
        workspace.accounts()->signOut(agent, true);
        QTRY_COMPARE(workspace.accountId(), buyer);
        QVERIFY(!QDir(rig.paths.accountWork(agent)).exists());
        QVERIFY(QDir(rig.paths.accountWork(buyer)).exists());
        workspace.accounts()->signOut(buyer, false);
        // No dialog by itself; the banner says so, and its button asks for one.
        QTRY_VERIFY(workspace.notice().contains(u"signed out"_s));
        QVERIFY(!workspace.signInNeeded());
        QCOMPARE(workspace.noticeActionText(), u"Sign in"_s);
        const QSignalSpy asked(&workspace, &Workspace::signInAsked);
        workspace.actOnNotice();
        QCOMPARE(asked.size(), 1);
        QVERIFY(workspace.signIn()->isAgain() && workspace.signIn()->wayIsLink());
        QVERIFY(workspace.signedIn()); // what was read stays readable
        QVERIFY(QDir(rig.paths.accountWork(buyer)).exists());
    }

    void withoutAKeychainTheAppIsUsableAndSaysSo()
    {
        Rig rig(m_home, m_folder->path());
        rig.secrets.mood = SecretStatus::Unavailable;
        rig.probe.answer = {KeychainState::Missing, {}};
        Workspace workspace(rig.around);
        workspace.start();
        workspace.signIn()->lookAtKeychain();
        QTRY_COMPARE(workspace.signIn()->keychain(), SignInForm::Missing);
        QVERIFY(workspace.signIn()->keychainText().contains(u"memory"_s));
        signInAsBuyer(*workspace.signIn());
        QTRY_VERIFY(workspace.signedIn());
        QVERIFY(workspace.notice().contains(u"until you close the app"_s));
        upToDate(workspace);
    }

    void aLockedKeychainIsSaidAndNothingIsLost()
    {
        QString id;
        {
            Rig rig(m_home, m_folder->path());
            Workspace workspace(rig.around);
            workspace.start();
            signInAsBuyer(*workspace.signIn());
            QTRY_VERIFY(workspace.signedIn());
            id = workspace.accountId();
        }
        Rig rig(m_home, m_folder->path());
        rig.secrets.mood = SecretStatus::Locked;
        rig.probe.answer.state = KeychainState::Locked;
        Workspace workspace(rig.around);
        workspace.start();
        QTRY_COMPARE(rig.accounts.state(id), AccountState::Locked);
        QVERIFY(workspace.signedIn() && !workspace.signInNeeded());
        QVERIFY(workspace.notice().contains(u"locked"_s));
        QCOMPARE(workspace.noticeActionText(), u"Unlock"_s);
        QVERIFY(rig.accounts.find(id)->secretNumber > 0); // nothing deleted, nothing overwritten
    }

    void theSandboxDoorAsBuyerAndAsAgent()
    {
        Rig rig({QUrl(u"https://agentsgethired.com"_s), false}, m_folder->path());
        rig.host.given = SandboxHost::World{m_sandbox.baseUrl(), m_sandbox.buyerEmail(), {}};
        for (const SandboxProcess::DemoAgent& agent : m_sandbox.agents())
            rig.host.given->agents.append({agent.id, agent.name, Credential::agentKey(agent.key)});
        Workspace workspace(rig.around);
        workspace.start();
        QVERIFY(workspace.ribbonText().isEmpty());
        SandboxDoor& door = *workspace.sandboxDoor();
        door.open();
        QTRY_COMPARE(door.phase(), SandboxDoor::Choosing);
        QCOMPARE(door.agents()->count(), int(m_sandbox.agents().size()));
        door.asBuyer();
        QTRY_COMPARE(door.phase(), SandboxDoor::Mailbox);
        QTRY_VERIFY(door.mails()->count() > 0);
        door.useMail(0);
        QTRY_VERIFY(workspace.signedIn());
        QCOMPARE(door.phase(), SandboxDoor::Closed);
        QCOMPARE(workspace.ribbonText(), u"Sandbox · play money"_s);
        door.open();
        QTRY_COMPARE(door.phase(), SandboxDoor::Choosing);
        door.asAgent(0);
        QTRY_VERIFY(workspace.accountIsAgent());
        upToDate(workspace);
    }

    void aSandboxThatDoesNotStartIsSaid()
    {
        Rig rig(m_home, m_folder->path());
        rig.host.available = false;
        SandboxDoor door(rig.around);
        door.open();
        QCOMPARE(door.phase(), SandboxDoor::Failed);
        QVERIFY(!door.errorTitle().isEmpty() && !door.errorText().isEmpty());
    }

private:
    /// The line at the foot, with why where it says otherwise.
    static QString line(Workspace& workspace)
    {
        const SyncState state = workspace.work()->session().sync({Scope::Kind::MyRoles, {}});
        const QString why = state.error ? u"%1 %2 %3"_s.arg(int(state.error->kind))
                                              .arg(state.error->status)
                                              .arg(state.error->detail)
                                        : QString();
        return workspace.connection()->text() + u" | "_s + why;
    }
    static void upToDate(Workspace& workspace)
    {
        QTRY_VERIFY2_WITH_TIMEOUT(workspace.connection()->text().startsWith(u"Up to date"_s),
                                  qPrintable(line(workspace)), 20'000);
    }
    void signInAsBuyer(SignInForm& form)
    {
        m_sandbox.advanceClock(61);
        form.setEmail(m_sandbox.buyerEmail());
        form.requestLink();
        QTRY_COMPARE(form.linkPhase(), SignInForm::WaitFor);
        form.setLinkText(m_sandbox.newestLink(m_sandbox.buyerEmail()));
        QVERIFY(form.canVerify());
        const QSignalSpy in(&form, &SignInForm::signedIn);
        form.verify();
        QTRY_COMPARE(in.size(), 1);
    }
    SandboxProcess m_sandbox;
    Server m_home;
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_MAIN(SignInTest)
#include "tst_signin.moc"
