#include "run.h"

#include <QSignalSpy>
#include <QTest>

using namespace agh;
using namespace Qt::Literals::StringLiterals;
using namespace agh::test;

class SignOutTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void signingOutKeepsOrErasesWhatIsHere()
    {
        QTemporaryDir folder;
        ScriptedStore store;
        Run run(folder, store);
        QSignalSpy erase(run.accounts.get(), &Accounts::eraseWanted);
        QSignalSpy current(run.accounts.get(), &Accounts::currentChanged);
        const QString one = run.adopt(agent(u"a_1"_s), Credential::agentKey("ah_one")).accountId;
        const QString two = run.adopt(agent(u"a_2"_s), Credential::agentKey("ah_two")).accountId;
        QFuture<SignedOutReport> out = run.accounts->signOut(one, false);
        QVERIFY(out.isFinished());
        QCOMPARE(out.result().session, SignedOutReport::Session::NoneToEnd); // a key has none
        QVERIFY(!out.result().entryLeft);
        QCOMPARE(run.accounts->state(one), AccountState::SignedOut);
        QVERIFY(run.accounts->find(one)->keyHint.isEmpty());
        QVERIFY(erase.isEmpty());
        QCOMPARE(store.kept.size(), 1);

        current.clear();
        run.accounts->signOut(two, true);
        QCOMPARE(erase.size(), 1);
        QCOMPARE(erase.first().first().toString(), two);
        QVERIFY(!run.accounts->find(two));
        QCOMPARE(run.accounts->currentId(), one);
        QCOMPARE(current.size(), 1);
        QVERIFY(store.kept.isEmpty());
        run.accounts->forget(one);
        QVERIFY(run.accounts->list().isEmpty());
        QVERIFY(run.accounts->currentId().isEmpty());
        QVERIFY(run.accounts->signOut(u"nobody"_s, true).isFinished());
    }

    void onlySignedOutAccountsAreForgotten()
    {
        QTemporaryDir folder;
        ScriptedStore store;
        Run run(folder, store);
        const QString id = run.adopt(agent(u"a_1"_s), Credential::agentKey("ah_one")).accountId;
        run.accounts->forget(id);
        QCOMPARE(run.accounts->list().size(), 1);
        QCOMPARE(store.kept.size(), 1);
    }

    void anEntryThatWouldNotGoIsTriedAgain_data()
    {
        QTest::addColumn<SecretStatus>("answer");
        QTest::newRow("locked") << SecretStatus::Locked;
        QTest::newRow("unavailable") << SecretStatus::Unavailable;
        QTest::newRow("absent from a locked one") << SecretStatus::Absent;
    }
    void anEntryThatWouldNotGoIsTriedAgain()
    {
        QFETCH(SecretStatus, answer);
        QTemporaryDir folder;
        ScriptedStore store;
        {
            Run run(folder, store);
            const QString id = run.adopt(agent(u"a_1"_s), Credential::agentKey("ah_one")).accountId;
            store.removesAs = answer;
            run.probe.state = KeychainState::Locked;
            QFuture<SignedOutReport> out = run.accounts->signOut(id, true);
            QVERIFY(out.result().entryLeft);
            QVERIFY(run.accounts->list().isEmpty());
        }
        QCOMPARE(store.kept.size(), 1);
        store.removesAs = SecretStatus::Found;
        Run run(folder, store);
        run.accounts->start();
        QVERIFY(store.kept.isEmpty());
        QVERIFY(run.registry.toClear().isEmpty());
    }

    void entriesThatWaitToBeClearedAreNotUsedAgain()
    {
        QTemporaryDir folder;
        ScriptedStore store;
        QString id;
        {
            Run run(folder, store);
            id = run.adopt(agent(u"a_1"_s), Credential::agentKey("ah_one")).accountId;
            store.removesAs = SecretStatus::Locked;
            run.accounts->signOut(id, false);
        }
        Run run(folder, store);
        run.adopt(agent(u"a_1"_s), Credential::agentKey("ah_two"));
        QCOMPARE(run.registry.find(id)->secretNumber, 2);
    }
};

QTEST_GUILESS_MAIN(SignOutTest)
#include "tst_signout.moc"
