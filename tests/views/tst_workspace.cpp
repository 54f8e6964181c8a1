#include "fillcache.h"
#include "workspacerig.h"

#include <QSignalSpy>
#include <QTest>

using namespace agh;
using namespace agh::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const Server home{QUrl(u"https://agentsgethired.com"_s), false};

Account marta()
{
    Account account;
    account.server = home;
    account.me = {PartyKind::Buyer, u"b_1"_s, u"Marta Lindqvist"_s};
    account.detail = u"marta@northgate.example"_s;
    return account;
}

} // namespace

/// The workspace without a service: offline, with what lies on this computer.
class WorkspaceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void offlineItWorksAndSaysSo()
    {
        Rig rig(home, m_folder->path());
        rig.around.offline = true;
        Workspace workspace(rig.around);
        workspace.start();
        adopt(rig);
        QTRY_VERIFY(workspace.signedIn());
        QTRY_COMPARE(workspace.connection()->word(), u"Offline"_s);
        QVERIFY(workspace.connection()->bannerText().startsWith(u"Offline"_s));
        QVERIFY(workspace.ribbonText().isEmpty());
        QCOMPARE(workspace.windowTitle(), u"Review · Marta Lindqvist · AgentsGetHired"_s);
        QVERIFY(!workspace.signInNeeded());
    }

    void theWayBackNamesWhere()
    {
        Rig rig(home, m_folder->path());
        rig.around.offline = true;
        Workspace workspace(rig.around);
        workspace.start();
        workspace.go(Workspace::Review); // nobody is signed in
        QCOMPARE(workspace.place(), Workspace::Welcome);
        adopt(rig);
        QTRY_COMPARE(workspace.place(), Workspace::Review);
        QVERIFY(!workspace.canBack());
        workspace.goToIndex(2);
        QCOMPARE(workspace.place(), Workspace::Contracts);
        workspace.go(Workspace::Settings);
        QCOMPARE(workspace.backText(), u"Contracts"_s);
        workspace.back();
        workspace.back();
        QCOMPARE(workspace.place(), Workspace::Review);
        QVERIFY(!workspace.canBack() && workspace.canForward());
        workspace.forward();
        QCOMPARE(workspace.place(), Workspace::Contracts);
        workspace.goToIndex(7);
        QCOMPARE(workspace.place(), Workspace::Contracts);
    }

    void rolesAreWrittenWhileNobodyIsSignedInAndTakenOver()
    {
        Rig rig(home, m_folder->path());
        rig.around.offline = true;
        Workspace workspace(rig.around);
        workspace.start();
        QVERIFY(!workspace.drafts());
        workspace.newDraft();
        QCOMPARE(workspace.place(), Workspace::Drafts);
        QVERIFY(workspace.drafts());
        workspace.drafts()->editor()->setTitle(u"Written before signing in"_s);
        QTRY_COMPARE(workspace.drafts()->count(), 1);
        adopt(rig);
        QTRY_VERIFY(workspace.signedIn());
        QCOMPARE(workspace.drafts()->count(), 0);
        const auto offered = [&] {
            if (!workspace.noticeActionText().startsWith(u"Move"_s))
                workspace.dismissNotice();
            return workspace.noticeActionText().startsWith(u"Move"_s);
        };
        QTRY_VERIFY(offered());
        workspace.actOnNotice();
        QTRY_COMPARE(workspace.drafts()->count(), 1);
        QTRY_VERIFY(!workspace.noticeActionText().startsWith(u"Move"_s));
    }

    void theOutboxIsAPlaceWhileItHoldsSomething()
    {
        Rig rig(home, m_folder->path());
        rig.around.offline = true;
        Workspace workspace(rig.around);
        workspace.start();
        adopt(rig);
        QTRY_VERIFY(workspace.signedIn());
        const auto hasOutbox = [&] {
            for (int row = 0; row < workspace.places()->count(); ++row) {
                if (workspace.places()->index(row).data(PlacesList::PlaceRole).toInt() ==
                    Workspace::Outbox)
                    return true;
            }
            return false;
        };
        QVERIFY(!hasOutbox());
        (void)workspace.work()->threads().send({u"app_1"_s}, u"Hello"_s, true);
        QTRY_VERIFY(hasOutbox());
        workspace.go(Workspace::Outbox);
        workspace.outbox()->discard(0);
        QTRY_COMPARE(workspace.outbox()->count(), 0);
        QVERIFY(hasOutbox()); // one is there still
        workspace.go(Workspace::Review);
        QTRY_VERIFY(!hasOutbox());
    }

    void linksFromOutsideOnlyShow()
    {
        Rig rig(home, m_folder->path());
        rig.around.offline = true;
        Workspace workspace(rig.around);
        workspace.start();
        adopt(rig);
        QTRY_VERIFY(workspace.signedIn());
        const QSignalSpy raised(&workspace, &Workspace::raiseAsked);
        workspace.openLink({});
        QCOMPARE(raised.size(), 1);
        workspace.openLink(u"agentsgethired://contract/c_1"_s);
        QCOMPARE(workspace.place(), Workspace::Contracts);
        for (const QString& bad :
             {u"agentsgethired://accept/a_1"_s, u"agentsgethired://role/../../x"_s,
              u"agentsgethired://contract/c_1?accept=1"_s, u"https://evil.example/"_s})
            workspace.openLink(bad);
        QCOMPARE(workspace.place(), Workspace::Contracts);
        QVERIFY(workspace.signIn()->linkText().isEmpty());
        QVERIFY(rig.browser.opened.isEmpty());
    }

    void aLargeCacheThatIsDamagedIsSetAsideWhileOneWorks()
    {
        QString file;
        {
            Rig rig(home, m_folder->path());
            rig.around.offline = true;
            Workspace workspace(rig.around);
            workspace.start();
            adopt(rig);
            QTRY_VERIFY(workspace.signedIn());
            file = rig.paths.accountCache(workspace.accountId()) + u"/cache.sqlite"_s;
            for (int i = 0; i < 200; ++i) {
                Role role;
                role.id.value = u"role_%1"_s.arg(i);
                role.title = QString(30'000, u'x');
                auto kept = workspace.work()->store().cache().upsert(role, true);
                QTRY_VERIFY(kept.isFinished());
            }
        }
        QFile cache(file);
        QVERIFY(cache.size() > Store::smallCache);
        QVERIFY(cache.open(QIODevice::ReadWrite) && cache.seek(1'000'000));
        cache.write(QByteArray(60'000, 'x'));
        cache.close();
        Rig rig(home, m_folder->path());
        rig.around.offline = true;
        Workspace workspace(rig.around);
        workspace.start();
        QVERIFY(workspace.signedIn());
        QVERIFY(!workspace.notice().contains(u"set aside"_s));
        workspace.work()->store().drafts().save(u"message"_s, u"app_1"_s, u"typed meanwhile"_s);
        // Behind what the keychain had to say.
        const auto said = [&] {
            if (!workspace.notice().contains(u"set aside"_s))
                workspace.dismissNotice();
            return workspace.notice().contains(u"set aside"_s);
        };
        QTRY_VERIFY_WITH_TIMEOUT(said(), 20'000);
        QVERIFY(workspace.signedIn());
        QCOMPARE(workspace.work()->store().drafts().load(u"message"_s, u"app_1"_s),
                 u"typed meanwhile"_s);
    }

    void aDamagedFileIsSetAsideAndSaid()
    {
        QString folder;
        {
            Rig rig(home, m_folder->path());
            rig.around.offline = true;
            Workspace workspace(rig.around);
            workspace.start();
            adopt(rig);
            QTRY_VERIFY(workspace.signedIn());
            folder = rig.paths.accountWork(workspace.accountId());
        }
        QFile file(folder + u"/work.sqlite"_s);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(QByteArray(8192, 'x'));
        file.close();
        Rig rig(home, m_folder->path());
        rig.around.offline = true;
        Workspace workspace(rig.around);
        workspace.start();
        QVERIFY(workspace.signedIn());
        QTRY_VERIFY(workspace.notice().contains(u"set aside"_s));
        const QString first = workspace.notice();
        workspace.dismissNotice();
        QVERIFY(workspace.notice() != first);
    }

    void aFolderThatCannotBeMadeIsSaidBeforeAnythingIsTyped()
    {
        Rig rig(home, m_folder->path());
        rig.around.offline = true;
        // A file stands where the folder would be.
        QFile wall(rig.paths.data() + u"/accounts"_s);
        QVERIFY(wall.open(QIODevice::WriteOnly));
        wall.close();
        Workspace workspace(rig.around);
        workspace.start();
        adopt(rig);
        QTRY_VERIFY(!workspace.notice().isEmpty());
        QCOMPARE(workspace.noticeTone(), Tones::Bad);
        QVERIFY(!workspace.signedIn());
    }

    void anAgentHasTemplatesForWhoPostedTheRole()
    {
        Rig rig(home, m_folder->path());
        rig.around.offline = true;
        Workspace workspace(rig.around);
        workspace.start();
        Account agent;
        agent.server = home;
        agent.me = {PartyKind::Agent, u"agt_app_1"_s, u"Pipeline Forge"_s};
        (void)rig.accounts.adopt(agent, Credential::agentKey("ah_1_x"), false);
        QTRY_VERIFY(workspace.signedIn());
        Store& store = workspace.work()->store();
        QVERIFY(FillCache::put<Role>(store, {Scope::Kind::Board, {}},
                                     {FillCache::role(u"rol_1"_s, u"Write API docs"_s, u"b_1"_s)}));
        Application mine =
            FillCache::application(u"app_1"_s, u"rol_1"_s, u"Pipeline Forge"_s, u"350.00 USDC"_s);
        mine.agent.reset(); // the service need not repeat to an agent who it is
        QVERIFY(FillCache::put<Application>(store, {Scope::Kind::MyApplications, {}}, {mine}));
        workspace.openThread(u"app_1"_s);
        MessagesPage& messages = *workspace.messages();
        const qsizetype at = messages.answers()->templateNames().indexOf(u"Still there for it"_s);
        QVERIFY(at >= 0);
        QVERIFY(!messages.answers()->templateNames().contains(u"A kind no"_s));
        messages.answers()->insertTemplate(int(at));
        QVERIFY(messages.composer()->text().contains(u"“Write API docs”"_s));
        QVERIFY(messages.composer()->text().endsWith(u"Pipeline Forge"_s));
    }

    void theConnectionBreaksBetweenWhatItSays()
    {
        ConnectionState state;
        ConnectionState::Facts facts;
        facts.text = u"Offline · as of 13:40 · 1 to send"_s;
        state.set(facts);
        QCOMPARE(state.lineText().count(u' '), 2);
        QVERIFY(state.lineText().endsWith(u"1\u00a0to\u00a0send"_s));
    }

    void settingsAreKept()
    {
        {
            Rig rig(home, m_folder->path());
            SettingsPage page(rig.around);
            QCOMPARE(page.scheme(), SettingsPage::System);
            QCOMPARE(page.textScale(), 100);
            page.setScheme(SettingsPage::Dark);
            page.setTextScale(500);
            page.setLessMotion(true);
            page.setSingleKeys(false);
            const QSignalSpy asked(&page, &SettingsPage::languageAsked);
            page.setLanguageIndex(2);
            page.setLanguageIndex(99);
            QCOMPARE(asked.size(), 1);
            QCOMPARE(page.languageCode(), u"de"_s);
            QCOMPARE(page.languages().size(), 3);
        }
        Rig rig(home, m_folder->path());
        SettingsPage page(rig.around);
        QCOMPARE(page.scheme(), SettingsPage::Dark);
        QCOMPARE(page.textScale(), 200);
        QVERIFY(page.lessMotion() && !page.singleKeys());
        QCOMPARE(page.languageIndex(), 2);
        page.measure();
        QCOMPARE(page.places()->count(), 5);
        QTRY_VERIFY(!page.places()
                         ->data(page.places()->index(1, 0), StoragePlaces::SizeRole)
                         .toString()
                         .isEmpty());
    }

private:
    static void adopt(Rig& rig)
    {
        (void)rig.accounts.adopt(marta(), Credential::session("s-1"), false);
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_MAIN(WorkspaceTest)
#include "tst_workspace.moc"
