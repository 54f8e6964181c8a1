#include "desk.h"

using namespace agh;
using namespace agh::test;
using namespace Qt::Literals::StringLiterals;

namespace {

DraftFields aDraft(const QString& title)
{
    DraftFields out;
    out.title = title;
    out.description = u"We ship spare parts.\n\n- No guesses"_s;
    out.skills = {u"csv"_s};
    out.rail = Rail::X402;
    out.amount = u"640.50"_s;
    out.currency = u"USDC"_s;
    out.schedule = Schedule::Milestones;
    return out;
}

} // namespace

class TestDrafts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QVERIFY(m_desk.emplace().start()); }
    void cleanup() { m_desk.reset(); }
    void aDraftIsPublished();
    void whatWaitsLeavesWithTheNetwork();
    void whatWasChangedIsAskedAgain();
    void aLostAnswerIsFoundAndNeverSentAgain_data();
    void aLostAnswerIsFoundAndNeverSentAgain();
    void aChangeOfTheSameFieldIsDecided();
    void aChangeOfAnotherFieldIsTakenOver();
    void whatIsReadBeforeAChangeFailsAndNothingIsSent();
    void aRoleTheDraftWasNotToldOfIsFoundAtStart();
    void closedReopenedDeleted();

private:
    DraftService& drafts() { return m_desk->work->drafts(); }
    RoleDrafts& store() { return m_desk->work->store().roleDrafts(); }
    QString added(const QString& title)
    {
        const QString id = store().add(aDraft(title), m_desk->clock.nowMs());
        [&] { QTRY_VERIFY(store().isSaved(id)); }();
        return id;
    }
    /// Published, and told so.
    RoleId published(const QString& id)
    {
        (void)await(drafts().publish(id, false));
        [&] { QTRY_VERIFY(!store().draft(id)->role.isEmpty()); }();
        [&] { QTRY_COMPARE(drafts().state(id).kind, PublishState::None); }();
        return RoleId{store().draft(id)->role};
    }
    /// What somebody else did to the role, past this program.
    void change(const RoleId& id, const RoleInput& input)
    {
        Client client(m_desk->sandbox.baseUrl());
        QVERIFY(await(client.write(api::updateRole(id, input), m_desk->credential)));
    }
    int posts() { return m_desk->sent(u"POST"_s, u"/api/roles"_s); }
    std::optional<Desk> m_desk;
};

void TestDrafts::aDraftIsPublished()
{
    const QString id = added(u"Assign customs codes"_s);
    const RoleId role = published(id);
    QCOMPARE(posts(), 1);
    const auto cached = m_desk->work->store().cache().role(role);
    QVERIFY(cached);
    QCOMPARE(cached->title, u"Assign customs codes"_s);
    QCOMPARE(cached->payment.amount->amount.toPlain(), "640.50");
    QVERIFY(!store().lines(false).first().changed);
    QCOMPARE(store().versions(id).first().kind, DraftVersion::Published);
    // The same draft makes no second role.
    (void)await(drafts().publish(id, false));
    QTRY_COMPARE(drafts().state(id).kind, PublishState::None);
    QCOMPARE(posts(), 1);
    // A role of anybody begins another draft.
    const QString copy = drafts().draftFromRole(*cached);
    QVERIFY(copy != id);
    QVERIFY(store().draft(copy)->role.isEmpty());
    QCOMPARE(drafts().editOf(*cached), id);
}

void TestDrafts::whatWaitsLeavesWithTheNetwork()
{
    m_desk->work->setOffline(true);
    const QString id = added(u"Written offline"_s);
    QCOMPARE(await(drafts().publish(id, true)).kind, WriteOutcome::Kind::Waiting);
    QTRY_COMPARE(drafts().state(id).kind, PublishState::Waiting);
    m_desk->close(); // the program ends, and is started again
    m_desk->open();
    QTRY_COMPARE(drafts().state(id).kind, PublishState::Waiting);
    m_desk->work->setOffline(false);
    m_desk->work->gate().sendWaiting();
    QTRY_VERIFY(!store().draft(id)->role.isEmpty());
    QCOMPARE(posts(), 1);
}

void TestDrafts::whatWasChangedIsAskedAgain()
{
    m_desk->work->setOffline(true);
    const QString id = added(u"Written offline"_s);
    (void)await(drafts().publish(id, true));
    QTRY_COMPARE(drafts().state(id).kind, PublishState::Waiting);
    store().save(id, aDraft(u"Written on"_s), m_desk->clock.nowMs());
    QTRY_COMPARE(drafts().state(id).kind, PublishState::Held);
    QVERIFY(drafts().state(id).changed);
    m_desk->work->setOffline(false);
    m_desk->work->gate().sendWaiting();
    QCOMPARE(drafts().state(id).kind, PublishState::Held);
    QCOMPARE(posts(), 0);
    const RoleId role = published(id);
    QCOMPARE(m_desk->work->store().cache().role(role)->title, u"Written on"_s);
    QCOMPARE(posts(), 1);
}

void TestDrafts::aLostAnswerIsFoundAndNeverSentAgain_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<bool>("made");
    QTest::newRow("after") << u"dropAfter"_s << true;
    QTest::newRow("cut") << u"truncate"_s << true;
    QTest::newRow("before") << u"dropBefore"_s << false;
}

void TestDrafts::aLostAnswerIsFoundAndNeverSentAgain()
{
    QFETCH(QString, kind);
    QFETCH(bool, made);
    const QString id = added(u"Whose answer is lost"_s);
    m_desk->fault(u"POST"_s, u"/api/roles"_s, kind);
    (void)await(drafts().publish(id, false));
    if (made) {
        QTRY_VERIFY_WITH_TIMEOUT(!store().draft(id)->role.isEmpty(), 20'000);
        QTRY_COMPARE(drafts().state(id).kind, PublishState::None);
    } else {
        QTRY_COMPARE(drafts().state(id).kind, PublishState::Unknown);
        // Until a minute has passed and it is still nowhere, nothing is offered.
        (void)await(drafts().publish(id, false));
        QCOMPARE(drafts().state(id).kind, PublishState::Unknown);
        m_desk->clock.ahead += 61'000;
        m_desk->work->reconciler().lookNow();
        QTRY_COMPARE_WITH_TIMEOUT(drafts().state(id).kind, PublishState::NotDone, 20'000);
    }
    QCOMPARE(posts(), 1);
    (void)published(id);
    m_desk->work->roles().refreshMyRoles(true);
    m_desk->settle({Scope::Kind::MyRoles, {}});
    int there = 0;
    for (const RowId row : got(m_desk->work->store().cache().myRoleIds()))
        there += m_desk->work->store().cache().role(row)->title == u"Whose answer is lost"_s;
    QCOMPARE(there, 1);
}

void TestDrafts::aChangeOfTheSameFieldIsDecided()
{
    const QString id = added(u"Mine"_s);
    const RoleId role = published(id);
    RoleInput input;
    input.title = u"Theirs"_s;
    change(role, input);
    DraftFields mine = store().draft(id)->fields;
    mine.title = u"Mine, again"_s;
    store().save(id, mine, m_desk->clock.nowMs());
    m_desk->sandbox.forgetRequests();
    (void)await(drafts().publish(id, false));
    QTRY_VERIFY(store().draft(id)->theirs.has_value());
    QCOMPARE(store().draft(id)->theirs->title, u"Theirs"_s);
    QCOMPARE(store().draft(id)->base->title, u"Mine"_s);
    QCOMPARE(m_desk->sent(u"PATCH"_s, u"/api/roles/"_s), 0);
    mine.title = u"Both"_s;
    drafts().settle(id, mine);
    QTRY_VERIFY(!store().draft(id)->theirs);
    QTRY_COMPARE(drafts().state(id).kind, PublishState::None);
    (void)await(drafts().publish(id, false));
    QTRY_COMPARE(m_desk->work->store().cache().role(role)->title, u"Both"_s);
}

void TestDrafts::aChangeOfAnotherFieldIsTakenOver()
{
    const QString id = added(u"Mine"_s);
    const RoleId role = published(id);
    RoleInput input;
    input.paymentTerms = u"Theirs"_s;
    change(role, input);
    DraftFields mine = store().draft(id)->fields;
    mine.title = u"Mine, again"_s;
    store().save(id, mine, m_desk->clock.nowMs());
    QSignalSpy merged(&drafts(), &DraftService::merged);
    (void)await(drafts().publish(id, false));
    QTRY_COMPARE(merged.count(), 1);
    QTRY_COMPARE(store().draft(id)->fields.terms, u"Theirs"_s);
    QTRY_COMPARE(m_desk->work->store().cache().role(role)->title, u"Mine, again"_s);
    QCOMPARE(m_desk->work->store().cache().role(role)->payment.terms, u"Theirs"_s);
}

void TestDrafts::whatIsReadBeforeAChangeFailsAndNothingIsSent()
{
    const QString id = added(u"Mine"_s);
    const RoleId role = published(id);
    DraftFields mine = store().draft(id)->fields;
    mine.title = u"Mine, again"_s;
    store().save(id, mine, m_desk->clock.nowMs());
    m_desk->sandbox.forgetRequests();
    m_desk->fault(u"GET"_s, u"/api/roles/*"_s, u"status"_s, 20, {{u"status"_s, 500}});
    (void)await(drafts().publish(id, false));
    QTRY_COMPARE_WITH_TIMEOUT(drafts().state(id).kind, PublishState::NotDone, 20'000);
    QVERIFY(drafts().state(id).error.notSent);
    QCOMPARE(m_desk->sent(u"PATCH"_s, u"/api/roles/"_s), 0);
    m_desk->sandbox.clearFaults();
    (void)await(drafts().publish(id, false));
    QTRY_COMPARE(m_desk->work->store().cache().role(role)->title, u"Mine, again"_s);
}

/// The program ended after the service's answer and before the draft was told.
void TestDrafts::aRoleTheDraftWasNotToldOfIsFoundAtStart()
{
    const QString id = added(u"Made and not told"_s);
    const RoleId role = published(id);
    store().clearRole(id);
    QTRY_VERIFY(store().draft(id)->role.isEmpty());
    m_desk->close();
    m_desk->open();
    QTRY_COMPARE(store().draft(id)->role, role.value);
    QVERIFY(!store().lines(false).first().changed);
}

void TestDrafts::closedReopenedDeleted()
{
    const QString id = added(u"Mine"_s);
    const RoleId role = published(id);
    const auto status = [&] { return m_desk->work->store().cache().role(role)->status.known(); };
    (void)await(drafts().setOpen(role, false, false));
    QTRY_COMPARE(status(), RoleStatus::Closed);
    m_desk->fault(u"PATCH"_s, u"/api/roles/*"_s, u"dropAfter"_s);
    (void)await(drafts().setOpen(role, true, false));
    QTRY_COMPARE_WITH_TIMEOUT(status(), RoleStatus::Open, 20'000);
    QTRY_COMPARE(drafts().state(role).kind, PublishState::None);
    // Undo by delay: called back, nothing leaves; let go, it goes once.
    const WriteOutcome held = await(drafts().remove(role, false));
    QCOMPARE(drafts().state(role).kind, PublishState::Held);
    drafts().discard(held.journalId);
    QTRY_COMPARE(drafts().state(role).kind, PublishState::None);
    QCOMPARE(m_desk->sent(u"DELETE"_s, u"/api/roles/"_s), 0);
    m_desk->work->gate().release(await(drafts().remove(role, false)).journalId);
    QTRY_VERIFY(store().draft(id)->role.isEmpty());
    QCOMPARE(m_desk->sent(u"DELETE"_s, u"/api/roles/"_s), 1);
}

QTEST_GUILESS_MAIN(TestDrafts)
#include "tst_drafts.moc"
