#include "desk.h"

using namespace agh;
using namespace agh::test;
using namespace Qt::Literals::StringLiterals;

namespace {
const Scope board;
const Scope mine{Scope::Kind::MyRoles, {}};
} // namespace

class TestReading : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QVERIFY(m_desk.emplace().start()); }
    void cleanup() { m_desk.reset(); }
    void ownRolesAreGathered();
    void aRoleThatIsGoneLeaves();
    void unchangedIsOneRequest();
    void aPageThatFailsKeepsWhatIsThere();
    void askedTwiceIsReadOnce();
    void everythingIsReadableOffline();
    void aContractWithItsSettlements();
    void reviewsByOthers();
    void theFirstReadingHasTheApplicantsOfEveryRole();
    void theOpenThreadIsPolled();
    void nothingIsPolledOffline();
    void lateAnswersOfAnOldCredential();
    void closedInTheMiddleOfAList();

private:
    AccountWork& work() { return *m_desk->work; }
    Cache& cache() { return work().store().cache(); }
    void refreshBoard(bool whole = false)
    {
        work().roles().refreshBoard(whole);
        m_desk->settle(board);
    }
    std::optional<Desk> m_desk;
};

void TestReading::ownRolesAreGathered()
{
    work().roles().refreshMyRoles();
    m_desk->settle(mine);
    QTRY_VERIFY(!got(cache().myRoleIds()).isEmpty());
    for (const RowId row : got(cache().myRoleIds()))
        QCOMPARE(cache().role(row)->postedBy.id, work().me().id);
    // A role that no list has any more is found where a contract names it.
    work().contracts().refreshContracts();
    m_desk->settle({Scope::Kind::Contracts, {}});
    for (const RowId row : got(cache().contractIds())) {
        const Contract contract = *cache().contract(row);
        if (contract.buyer.id == work().me().id)
            QTRY_VERIFY(cache().rowOf(contract.roleId) > 0);
    }
}

void TestReading::aRoleThatIsGoneLeaves()
{
    Role role;
    role.id.value = u"role_that_was_deleted"_s;
    role.status = RoleStatus::Open;
    role.postedBy = work().me();
    await(cache().upsert(role, true));
    work().roles().refreshMyRoles();
    m_desk->settle(mine);
    const RowId gone = cache().rowOf(role.id);
    QTRY_VERIFY(!got(cache().myRoleIds()).contains(gone));
    QVERIFY(!got(cache().myRoleIds()).isEmpty());
}

void TestReading::unchangedIsOneRequest()
{
    refreshBoard();
    m_desk->sandbox.forgetRequests();
    QSignalSpy changed(&cache(), &Cache::changed);
    refreshBoard();
    const QList<QJsonObject> requests = m_desk->sandbox.requests();
    QCOMPARE(requests.size(), 1);
    QCOMPARE(requests.first()[u"status"].toInt(), 304);
    QCOMPARE(changed.count(), 0);
    m_desk->sandbox.forgetRequests();
    refreshBoard(true); // F5 reads every page
    QCOMPARE(m_desk->sandbox.requests().first()[u"status"].toInt(), 200);
    QCOMPARE(changed.count(), 0);
}

void TestReading::aPageThatFailsKeepsWhatIsThere()
{
    refreshBoard();
    const auto before = got(cache().boardIds());
    for (const QString& kind : {u"html"_s, u"garbage"_s, u"deep"_s, u"dropBefore"_s}) {
        m_desk->fault(u"GET"_s, u"/api/roles"_s, kind, 0, {{u"status"_s, 200}});
        refreshBoard(true);
        QVERIFY2(work().session().sync(board).phase >= SyncState::Phase::Failed, qPrintable(kind));
        QVERIFY(work().session().sync(board).error);
        QCOMPARE(got(cache().boardIds()), before);
        m_desk->sandbox.clearFaults();
    }
    refreshBoard();
    QCOMPARE(work().session().sync(board).phase, SyncState::Phase::Fresh);
    QCOMPARE(got(cache().boardIds()), before);
}

void TestReading::askedTwiceIsReadOnce()
{
    for (int i = 0; i < 5; ++i)
        work().roles().refreshBoard();
    m_desk->settle(board);
    QCOMPARE(m_desk->sent(u"GET"_s, u"/api/roles"_s), 1);
    // But one that wants every page is not answered by one that may end at "unchanged".
    m_desk->sandbox.forgetRequests();
    work().roles().refreshBoard(false);
    work().roles().refreshBoard(true);
    QTRY_COMPARE(m_desk->sent(u"GET"_s, u"/api/roles"_s), 2);
    m_desk->settle(board);
    QCOMPARE(m_desk->sandbox.requests(u"GET"_s).last()[u"status"].toInt(), 200);
}

void TestReading::everythingIsReadableOffline()
{
    const RoleId role = m_desk->biggestRole();
    const auto applicants = got(cache().applicantIds({role}));
    m_desk->close();
    m_desk->sandbox.stop();
    m_desk->open();
    QVERIFY(applicants.size() >= 20);
    QCOMPARE(got(cache().applicantIds({role})), applicants);
    for (const RowId row : applicants)
        QVERIFY(cache().application(row)->agent);
    work().review().refreshApplicants(role);
    const Scope scope{Scope::Kind::Applicants, role.value};
    QTRY_COMPARE(work().session().sync(scope).phase, SyncState::Phase::Offline);
    QCOMPARE(work().session().reach(), Session::Reach::Unreachable);
    QCOMPARE(got(cache().applicantIds({role})), applicants);
}

void TestReading::aContractWithItsSettlements()
{
    work().contracts().refreshContracts();
    m_desk->settle({Scope::Kind::Contracts, {}});
    const auto rows = got(cache().contractIds());
    QVERIFY(!rows.isEmpty());
    int settlements = 0;
    for (const RowId row : rows) {
        const ContractId id = cache().contract(row)->id;
        work().contracts().refreshContract(id);
        m_desk->settle({Scope::Kind::Settlements, id.value});
        await(cache().contractIds());
        settlements += int(cache().settlements(id).size());
    }
    QVERIFY(settlements > 0);
}

void TestReading::reviewsByOthers()
{
    const RoleId role = m_desk->biggestRole();
    int reviews = 0;
    for (const RowId row : got(cache().applicantIds({role}))) {
        const AgentId agent = cache().application(row)->agentId;
        work().review().refreshReviews(agent);
        m_desk->settle({Scope::Kind::Reviews, agent.value});
        reviews += int(cache().reviews(agent.value).size());
    }
    QVERIFY(reviews > 0);
}

void TestReading::theFirstReadingHasTheApplicantsOfEveryRole()
{
    work().start();
    const auto allRead = [&] {
        const QList<RowId> rows = got(cache().myRoleIds());
        return rows.size() > 1 && std::all_of(rows.begin(), rows.end(), [&](RowId row) {
                   const Scope scope{Scope::Kind::Applicants, cache().role(row)->id.value};
                   return cache().info(scope).complete;
               });
    };
    // Long before the lists are due again.
    QTRY_VERIFY_WITH_TIMEOUT(allRead(), 20'000);
}

void TestReading::theOpenThreadIsPolled()
{
    const RoleId role = m_desk->biggestRole();
    const ApplicationId app = m_desk->pending(role).value(0);
    work().start();
    work().poller().setOpenThread(app);
    m_desk->settle({Scope::Kind::Messages, app.value});
    const auto before = cache().messages(app).size();
    m_desk->sandbox.act(u"message"_s, {{u"applicationId"_s, app.value}, {u"body"_s, u"News"_s}});
    QTRY_COMPARE_WITH_TIMEOUT(cache().messages(app).size(), before + 1, 8'000);
    QTRY_COMPARE(
        cache().thread(app).unread, cache().messages(app).size() - [&] {
            int own = 0;
            for (const Message& message : cache().messages(app))
                own += message.senderId == work().me().id ? 1 : 0;
            return own;
        }());
    work().threads().markRead(app);
    QTRY_COMPARE(cache().thread(app).unread, 0);
}

void TestReading::nothingIsPolledOffline()
{
    work().start();
    QTRY_VERIFY(m_desk->sent(u"GET"_s, u"/api/contracts"_s) > 0);
    m_desk->settle(mine);
    work().setOffline(true);
    // What was under way comes in.
    QTRY_VERIFY(work().session().sync({Scope::Kind::Contracts, {}}).phase !=
                SyncState::Phase::Loading);
    m_desk->sandbox.forgetRequests();
    for (int i = 0; i < 600; ++i) {
        m_desk->clock.ahead += 1'000;
        work().poller().tick();
    }
    await(cache().boardIds());
    for (const QJsonObject& request : m_desk->sandbox.requests())
        QVERIFY2(request[u"path"].toString().contains(u"/messages") ||
                     request[u"path"].toString().contains(u"/applications"),
                 "asked before the line was cut");
}

void TestReading::lateAnswersOfAnOldCredential()
{
    QSignalSpy signIn(&work().session(), &Session::signInNeeded);
    const Credential old = m_desk->credential;
    m_desk->signIn();
    Q_EMIT work().client().unauthorized(old);
    QCOMPARE(signIn.count(), 0);
    Q_EMIT work().client().unauthorized(m_desk->credential);
    QCOMPARE(signIn.count(), 1);
}

void TestReading::closedInTheMiddleOfAList()
{
    for (int round = 0; round < 20; ++round) {
        work().start();
        refreshBoard(true);
        work().roles().refreshBoard(true);
        work().contracts().refreshContracts(true);
        if (round % 2)
            QCoreApplication::processEvents();
        m_desk->close();
        QCoreApplication::processEvents();
        m_desk->open();
    }
    QVERIFY(!got(cache().boardIds()).isEmpty());
}

QTEST_GUILESS_MAIN(TestReading)
#include "tst_reading.moc"
