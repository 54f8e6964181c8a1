#include "accounts/memorystore.h"
#include "run.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace agh;
using namespace Qt::Literals::StringLiterals;
using namespace agh::test;

namespace {

const QByteArray canary = "ah_Canary7Secret-value_0123456789";

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class AccountsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keptKeyIsThereAfterARestart()
    {
        QTemporaryDir folder;
        ScriptedStore store;
        QString id;
        {
            Run run(folder, store);
            QSignalSpy credentials(run.accounts.get(), &Accounts::credentialChanged);
            QSignalSpy current(run.accounts.get(), &Accounts::currentChanged);
            const Adopted adopted = run.adopt(agent(u"a_1"_s), Credential::agentKey(canary));
            id = adopted.accountId;
            QVERIFY(!adopted.renewed && !adopted.memoryOnly && !adopted.keychain);
            QCOMPARE(run.accounts->state(id), AccountState::SignedIn);
            QCOMPARE(run.accounts->currentId(), id);
            QCOMPARE(run.accounts->find(id)->keyHint, u"ah_Cana…"_s);
            QCOMPARE(credentials.size(), 1);
            QCOMPARE(current.size(), 1);
            QVERIFY(store.asked.first().startsWith(u"write p1/"_s));
        }
        QVERIFY(!contents(folder.filePath(u"accounts.json"_s)).contains(canary));
        Run run(folder, store);
        QCOMPARE(run.accounts->state(id), AccountState::NotRead);
        run.accounts->start();
        QCOMPARE(run.accounts->state(id), AccountState::SignedIn);
        QVERIFY(run.accounts->credential(id) == Credential::agentKey(canary));
        // Another profile of the same person has other entries.
        QTemporaryDir otherFolder;
        Run other(otherFolder, store, KeychainState::Ready, u"p2"_s);
        other.adopt(agent(u"a_1"_s), Credential::agentKey("ah_other"));
        QCOMPARE(store.kept.size(), 2);
    }

    void eachAnswerHasItsState_data()
    {
        QTest::addColumn<SecretStatus>("answer");
        QTest::addColumn<AccountState>("state");
        QTest::newRow("found") << SecretStatus::Found << AccountState::SignedIn;
        QTest::newRow("absent") << SecretStatus::Absent << AccountState::Missing;
        QTest::newRow("locked") << SecretStatus::Locked << AccountState::Locked;
        QTest::newRow("unavailable") << SecretStatus::Unavailable << AccountState::Unavailable;
    }
    void eachAnswerHasItsState()
    {
        QFETCH(SecretStatus, answer);
        QFETCH(AccountState, state);
        QTemporaryDir folder;
        ScriptedStore store;
        QString id;
        {
            Run run(folder, store);
            id = run.adopt(agent(u"a_1"_s), Credential::agentKey(canary)).accountId;
        }
        const QByteArray before = contents(folder.filePath(u"accounts.json"_s));
        store.asked.clear();
        store.readsAs = answer;
        Run run(folder, store);
        run.accounts->start();
        QCOMPARE(run.accounts->state(id), state);
        QCOMPARE(run.accounts->credential(id).isEmpty(), state != AccountState::SignedIn);
        // Nothing is deleted or overwritten, whatever it answers.
        QCOMPARE(store.asked.size(), 1);
        QCOMPARE(store.kept.size(), 1);
        QCOMPARE(contents(folder.filePath(u"accounts.json"_s)), before);
        // It comes back: unlocked, started, found again.
        store.readsAs = SecretStatus::Found;
        QFuture<AccountState> unlocked = run.accounts->unlock(id);
        QVERIFY(unlocked.isFinished());
        QCOMPARE(unlocked.result(), AccountState::SignedIn);
    }

    void aLockedKeychainIsNotAskedUnasked()
    {
        QTemporaryDir folder;
        ScriptedStore store;
        QString id;
        {
            Run run(folder, store);
            id = run.adopt(agent(u"a_1"_s), Credential::agentKey(canary)).accountId;
        }
        store.asked.clear();
        Run run(folder, store, KeychainState::Locked);
        run.accounts->start();
        QCOMPARE(run.accounts->state(id), AccountState::Locked);
        QVERIFY(store.asked.isEmpty());
        run.accounts->unlock(id);
        QCOMPARE(run.accounts->state(id), AccountState::SignedIn);
    }

    void oneUnlockedIsAllUnlocked()
    {
        QTemporaryDir folder;
        ScriptedStore store;
        QString one, two;
        {
            Run run(folder, store);
            one = run.adopt(agent(u"a_1"_s), Credential::agentKey("ah_one")).accountId;
            two = run.adopt(agent(u"a_2"_s), Credential::agentKey("ah_two")).accountId;
        }
        Run run(folder, store, KeychainState::Locked);
        run.accounts->start();
        QCOMPARE(run.accounts->state(two), AccountState::Locked);
        run.accounts->unlock(one);
        QCOMPARE(run.accounts->state(one), AccountState::SignedIn);
        QCOMPARE(run.accounts->state(two), AccountState::SignedIn);
        QVERIFY(run.accounts->credential(two) == Credential::agentKey("ah_two"));
    }

    void aFailingKeychainLeavesItInMemory_data()
    {
        QTest::addColumn<SecretStatus>("answer");
        QTest::newRow("absent") << SecretStatus::Absent;
        QTest::newRow("locked") << SecretStatus::Locked;
        QTest::newRow("unavailable") << SecretStatus::Unavailable;
    }
    void aFailingKeychainLeavesItInMemory()
    {
        QFETCH(SecretStatus, answer);
        QTemporaryDir folder;
        ScriptedStore store;
        store.writesAs = answer;
        QString id;
        {
            Run run(folder, store);
            const Adopted adopted = run.adopt(agent(u"a_1"_s), Credential::agentKey(canary));
            id = adopted.accountId;
            QVERIFY(adopted.memoryOnly);
            QVERIFY(adopted.keychain.has_value() && *adopted.keychain != SecretStatus::Found);
            QCOMPARE(run.accounts->state(id), AccountState::MemoryOnly);
            QVERIFY(run.accounts->credential(id) == Credential::agentKey(canary));
        }
        Run run(folder, store);
        run.accounts->start();
        QCOMPARE(run.accounts->state(id), AccountState::SignedOut); // known, and nothing is kept
        QVERIFY(run.accounts->find(id).has_value());
    }

    void withoutANameOfTheProfileNothingIsWritten()
    {
        QTemporaryDir folder;
        ScriptedStore store;
        Run run(folder, store, KeychainState::Ready, {});
        const Adopted adopted = run.adopt(agent(u"a_1"_s), Credential::agentKey(canary));
        QVERIFY(adopted.memoryOnly);
        QVERIFY(adopted.keychain == SecretStatus::Unavailable);
        QVERIFY(store.asked.isEmpty());
    }

    void signedInAnewTheOldSecretGoesLast()
    {
        QTemporaryDir folder;
        ScriptedStore store;
        Run run(folder, store);
        const Adopted first = run.adopt(agent(u"a_1"_s), Credential::agentKey("ah_first"));
        store.asked.clear();
        const Adopted second = run.adopt(agent(u"a_1"_s), Credential::session("s3ss10n"));
        QVERIFY(second.renewed);
        QCOMPARE(second.accountId, first.accountId);
        QCOMPARE(run.accounts->list().size(), 1);
        const QString entry = u" p1/"_s + first.accountId;
        QCOMPARE(store.asked,
                 (QStringList{u"write"_s + entry + u"/2"_s, u"remove"_s + entry + u"/1"_s}));
        QVERIFY(store.kept.value(entry.trimmed() + u"/2"_s) == Credential::session("s3ss10n"));
        QVERIFY(run.registry.toClear().isEmpty());
    }

    void aFailingKeychainKeepsTheOldSecret()
    {
        QTemporaryDir folder;
        ScriptedStore store;
        {
            Run run(folder, store);
            run.adopt(agent(u"a_1"_s), Credential::agentKey("ah_first"));
            store.writesAs = SecretStatus::Unavailable;
            const Adopted again = run.adopt(agent(u"a_1"_s), Credential::agentKey("ah_second"));
            QVERIFY(again.memoryOnly);
            QCOMPARE(store.kept.size(), 1);
        }
        Run run(folder, store);
        run.accounts->start();
        QVERIFY(run.accounts->credential(run.accounts->currentId()) ==
                Credential::agentKey("ah_first"));
    }

    void nothingKeptByChoiceMeansNothingLeft()
    {
        QTemporaryDir folder;
        ScriptedStore store;
        Run run(folder, store);
        run.adopt(agent(u"a_1"_s), Credential::agentKey("ah_first"));
        const Adopted again = run.adopt(agent(u"a_1"_s), Credential::agentKey("ah_second"), true);
        QVERIFY(again.memoryOnly && !again.keychain);
        QVERIFY(store.kept.isEmpty());
        QCOMPARE(run.accounts->state(again.accountId), AccountState::MemoryOnly);
    }

    void aListThatCannotBeWrittenKeepsTheOldSecret()
    {
        QTemporaryDir folder;
        ScriptedStore store;
        Run run(folder, store);
        run.adopt(agent(u"a_1"_s), Credential::agentKey("ah_first"));
        QVERIFY(folder.remove());
        QSignalSpy trouble(run.accounts.get(), &Accounts::fileTrouble);
        const Adopted again = run.adopt(agent(u"a_1"_s), Credential::agentKey("ah_second"));
        QVERIFY(!again.fileTrouble.isEmpty());
        QCOMPARE(trouble.size(), 1);
        QCOMPARE(store.kept.size(), 2); // the file, were it there, names the first
    }

    void aPromptAnsweredLateCountsStill()
    {
        QTemporaryDir folder;
        ScriptedStore store;
        Run run(folder, store);
        store.writesAs = SecretStatus::Locked;
        const QString id = run.adopt(agent(u"a_1"_s), Credential::agentKey(canary)).accountId;
        QCOMPARE(run.accounts->state(id), AccountState::MemoryOnly);
        const QString entry = u"p1/"_s + id + u"/1"_s;
        store.kept.insert(entry, Credential::agentKey(canary));
        Q_EMIT store.answeredLate(SecretStore::Deed::Write, entry, {SecretStatus::Found, {}, {}});
        QCOMPARE(run.accounts->state(id), AccountState::SignedIn);
        QVERIFY(!run.registry.find(id)->memoryOnly);
        QCOMPARE(run.registry.find(id)->secretNumber, 1);
        // A late answer of a read, likewise.
        store.readsAs = SecretStatus::Locked;
        Run later(folder, store);
        later.accounts->unlock(id);
        QCOMPARE(later.accounts->state(id), AccountState::Locked);
        Q_EMIT store.answeredLate(SecretStore::Deed::Read, entry,
                                  {SecretStatus::Found, Credential::agentKey(canary), {}});
        QCOMPARE(later.accounts->state(id), AccountState::SignedIn);
    }

    void aPromptAnsweredAgainstALaterChoiceLeavesNothing()
    {
        QTemporaryDir folder;
        ScriptedStore store;
        Run run(folder, store);
        store.writesAs = SecretStatus::Locked;
        const QString id = run.adopt(agent(u"a_1"_s), Credential::agentKey(canary)).accountId;
        run.adopt(agent(u"a_1"_s), Credential::agentKey(canary), true);
        const QString entry = u"p1/"_s + id + u"/1"_s;
        store.kept.insert(entry, Credential::agentKey(canary));
        Q_EMIT store.answeredLate(SecretStore::Deed::Write, entry, {SecretStatus::Found, {}, {}});
        QCOMPARE(run.accounts->state(id), AccountState::MemoryOnly);
        QVERIFY(store.kept.isEmpty());
    }

    void aPromptAnsweredAfterSigningOutLeavesNothing()
    {
        QTemporaryDir folder;
        ScriptedStore store;
        Run run(folder, store);
        store.writesAs = SecretStatus::Locked;
        const QString id = run.adopt(agent(u"a_1"_s), Credential::agentKey(canary)).accountId;
        run.accounts->signOut(id, false);
        const QString entry = u"p1/"_s + id + u"/1"_s;
        store.kept.insert(entry, Credential::agentKey(canary));
        Q_EMIT store.answeredLate(SecretStore::Deed::Write, entry, {SecretStatus::Found, {}, {}});
        QCOMPARE(run.accounts->state(id), AccountState::SignedOut);
        QVERIFY(store.kept.isEmpty());
        // Not ours, not known, hostile: nothing happens.
        Q_EMIT store.answeredLate(SecretStore::Deed::Read, u"p1/"_s,
                                  {SecretStatus::Found, Credential::agentKey(canary), {}});
        Q_EMIT store.answeredLate(SecretStore::Deed::Read, u"p2/"_s + id + u"/1"_s,
                                  {SecretStatus::Found, Credential::agentKey(canary), {}});
        QVERIFY(run.accounts->credential(id).isEmpty());
    }

    void memoryStoreForgetsNothingUntilItGoes()
    {
        MemoryStore store;
        QCOMPARE(store.read(u"x"_s).result().status, SecretStatus::Absent);
        QCOMPARE(store.write(u"x"_s, Credential::agentKey("ah_1")).result().status,
                 SecretStatus::Found);
        QVERIFY(store.read(u"x"_s).result().credential == Credential::agentKey("ah_1"));
        QCOMPARE(store.remove(u"x"_s).result().status, SecretStatus::Found);
        QCOMPARE(store.remove(u"x"_s).result().status, SecretStatus::Absent);
        QVERIFY(!store.describe().isEmpty());
    }

    void severalServersAndOrder()
    {
        QTemporaryDir folder;
        ScriptedStore store;
        Run run(folder, store);
        const QString real = run.adopt(agent(u"a_1"_s), Credential::agentKey("ah_1")).accountId;
        const QString other = run.adopt(agent(u"a_1"_s, QUrl(u"https://staging.example.org"_s)),
                                        Credential::agentKey("ah_2"))
                                  .accountId;
        QVERIFY(real != other);
        QVERIFY(run.accounts->find(real)->color != run.accounts->find(other)->color);
        QVERIFY(run.accounts->credential(real) == Credential::agentKey("ah_1"));
        QVERIFY(run.accounts->credential(other) == Credential::agentKey("ah_2"));
        run.accounts->move(other, 0);
        QCOMPARE(run.accounts->list().first().id, other);
        run.accounts->setCurrent(real);
        QCOMPARE(run.accounts->currentId(), real);
    }
};

QTEST_GUILESS_MAIN(AccountsTest)
#include "tst_accounts.moc"
