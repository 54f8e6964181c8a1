#include "../support/corpus.h"
#include "storefixture.h"

#include <QSignalSpy>

using namespace agh;
using namespace agh::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const Scope board{Scope::Kind::Board, {}};
const Scope mine{Scope::Kind::MyRoles, {}};
const Scope applicants{Scope::Kind::Applicants, u"role_1"_s};

template <class T>
Listing<T> page(const Scope& scope, const QList<T>& items, bool first = true, bool last = true,
                const QByteArray& etag = "\"e\"")
{
    Listing<T> out;
    out.scope = scope;
    out.items = items;
    out.first = first;
    out.last = last;
    out.etag = etag;
    return out;
}

} // namespace

class TestCache : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_store = m_home.emplace().open(); }
    void cleanup() { m_store.reset(); }
    void aListingTellsItsDifferences();
    void nothingNewWritesAndTellsNothing();
    void onlyAWholeListingEarnsItsEtag();
    void whatCameByItselfMeanwhileStays();
    void aLateAnswerDoesNotUndoADecision();
    void twoReadingsOneAfterTheOther();
    void whoLeavesTheListIsGoneButKept();
    void ownRolesAreNotTakenAwayByAList();
    void oneRoleInTwoLists();
    void countsFollowMessagesAndMarks();
    void aThreadThatCannotBeReadGivesWay();
    void everythingIsThereAfterARestart();
    void naughtyTextInEveryColumn();
    void anAnswerWhoseAskerIsGone();
    void aStoreThatEndsWithMuchToDo();

private:
    Cache& cache() { return m_store->cache(); }
    void restart()
    {
        m_store.reset();
        m_store = m_home->open();
    }
    std::optional<Home> m_home;
    std::unique_ptr<Store> m_store;
};

void TestCache::aListingTellsItsDifferences()
{
    QSignalSpy changed(&cache(), &Cache::changed);
    auto applied = await(cache().apply(page<Role>(board, {aRole(1), aRole(2), aRole(3)})));
    QCOMPARE(applied->added, 3);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.takeFirst()[1].value<QList<qint64>>().size(), 3);
    const QList<RowId> before = *await(cache().boardIds());
    QCOMPARE(before.size(), 3);
    QCOMPARE(cache().role(before.first())->id.value, u"role_3"_s); // newest first

    applied = await(cache().apply(page<Role>(board, {aRole(1), aRole(2, u"Changed"_s), aRole(4)})));
    QCOMPARE(applied->added, 1);
    QCOMPARE(applied->changed, 1);
    QCOMPARE(applied->removed, 1);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.first()[1].value<QList<qint64>>().size(), 2);
    QVERIFY(changed.first()[2].toBool());
    const QList<RowId> after = *await(cache().boardIds());
    QCOMPARE(after.size(), 3);
    QCOMPARE(after[2], before[2]); // a row keeps its number
    QCOMPARE(cache().role(after[1])->title, u"Changed"_s);
    QCOMPARE(cache().role(after[1])->payment.amount->amount.token(), "120.50");
}

void TestCache::nothingNewWritesAndTellsNothing()
{
    await(cache().apply(page<Role>(board, {aRole(1), aRole(2)})));
    QSignalSpy changed(&cache(), &Cache::changed);
    const auto applied = await(cache().apply(page<Role>(board, {aRole(1), aRole(2)})));
    QCOMPARE(applied->added + applied->changed + applied->removed, 0);
    QCOMPARE(changed.count(), 0);
}

void TestCache::onlyAWholeListingEarnsItsEtag()
{
    await(cache().apply(page<Role>(board, {aRole(1)}, true, true, "\"one\"")));
    QCOMPARE(cache().info(board).etag, "\"one\"");
    QVERIFY(cache().info(board).complete);
    await(cache().apply(page<Role>(board, {aRole(1)}, true, false, "\"two\"")));
    QVERIFY(!cache().info(board).complete);
    QVERIFY(cache().info(board).etag.isEmpty());
    cache().markIncomplete(board);
    // A page that comes although its listing was given up takes nothing away.
    await(cache().apply(page<Role>(board, {aRole(5)}, false, true, {})));
    QVERIFY(!cache().info(board).complete);
    QCOMPARE(await(cache().boardIds())->size(), 2);
    await(cache().apply(page<Role>(board, {aRole(1)}, true, false, "\"three\"")));
    await(cache().apply(page<Role>(board, {aRole(2)}, false, true, "\"other\"")));
    QCOMPARE(cache().info(board).etag, "\"three\"");
    QCOMPARE(await(cache().boardIds())->size(), 2);
}

void TestCache::whatCameByItselfMeanwhileStays()
{
    const Scope thread{Scope::Kind::Messages, u"app_1"_s};
    await(cache().apply(page<Message>(thread, {aMessage(1, 1)})));
    cache().begin(thread);                                         // the request has left
    await(cache().upsert(aMessage(2, 1, true)));                   // ours was sent and confirmed
    await(cache().apply(page<Message>(thread, {aMessage(1, 1)}))); // the answer is older
    QCOMPARE(cache().messages({u"app_1"_s}).size(), 2);
    // The next reading knows it, or says that it is gone.
    await(cache().apply(page<Message>(thread, {aMessage(1, 1)})));
    QCOMPARE(cache().messages({u"app_1"_s}).size(), 1);
}

void TestCache::aLateAnswerDoesNotUndoADecision()
{
    await(cache().apply(page<Application>(applicants, {anApplication(1), anApplication(2)})));
    cache().begin(applicants); // the list is asked for
    Application declined = anApplication(1);
    declined.status = ApplicationStatus::Rejected;
    declined.updatedAt = Timestamp::fromMs(5'000'000);
    await(cache().upsert(declined)); // the write is answered
    await(cache().apply(page<Application>(applicants, {anApplication(1), anApplication(2)})));
    const auto kept = cache().application(ApplicationId{u"app_1"_s});
    QVERIFY(kept && kept->status == ApplicationStatus::Rejected);
    QVERIFY(!cache().isGone({u"app_1"_s}));
    // The next list counts, whatever its clock says.
    declined.status = ApplicationStatus::Withdrawn;
    declined.updatedAt = Timestamp::fromMs(4'000'000);
    await(cache().apply(page<Application>(applicants, {declined, anApplication(2)})));
    QVERIFY(cache().application(ApplicationId{u"app_1"_s})->status == ApplicationStatus::Withdrawn);
}

void TestCache::twoReadingsOneAfterTheOther()
{
    // The second begins before the first one's last page is written.
    auto first = cache().apply(page<Role>(board, {aRole(1), aRole(2)}));
    auto second = cache().apply(page<Role>(board, {aRole(2)}, true, false, "\"new\""));
    auto rest = cache().apply(page<Role>(board, {aRole(3)}, false, true));
    await(first);
    await(second);
    await(rest);
    QCOMPARE(await(cache().boardIds())->size(), 2);
    QVERIFY(cache().info(board).complete);
    QCOMPARE(cache().info(board).etag, "\"new\"");
}

void TestCache::whoLeavesTheListIsGoneButKept()
{
    await(cache().apply(page<Application>(applicants, {anApplication(1), anApplication(2)})));
    m_store->marks().setOpened({u"app_2"_s}, 1);
    await(cache().apply(page<Application>(applicants, {anApplication(1)})));
    QVERIFY(cache().isGone({u"app_2"_s}));
    QVERIFY(cache().application(ApplicationId{u"app_2"_s}));
    QCOMPARE(cache().counts({u"role_1"_s}).open, 1);
    await(cache().apply(page<Application>(applicants, {anApplication(1), anApplication(2)})));
    QVERIFY(!cache().isGone({u"app_2"_s}));
    QVERIFY(cache().thread({u"app_2"_s}).opened);
}

void TestCache::ownRolesAreNotTakenAwayByAList()
{
    Role closed = aRole(1);
    closed.status = RoleStatus::Closed;
    await(cache().upsert(closed, true));
    await(cache().apply(page<Role>(mine, {aRole(2)})));
    QCOMPARE(await(cache().myRoleIds())->size(), 2);
    QSignalSpy changed(&cache(), &Cache::changed);
    cache().dropMine({u"role_1"_s});
    QVERIFY(changed.wait());
    QCOMPARE(await(cache().myRoleIds())->size(), 1);
}

void TestCache::oneRoleInTwoLists()
{
    await(cache().apply(page<Role>(board, {aRole(1), aRole(2)})));
    QSignalSpy changed(&cache(), &Cache::changed);
    await(cache().apply(page<Role>(mine, {aRole(1)})));
    QCOMPARE(changed.count(), 1); // joined, as it was
    QVERIFY(changed.first()[2].toBool());
    await(cache().apply(page<Role>(board, {aRole(2)})));
    QCOMPARE(await(cache().myRoleIds())->size(), 1);
    QCOMPARE(await(cache().boardIds())->size(), 1);
}

void TestCache::countsFollowMessagesAndMarks()
{
    const ApplicationId app{u"app_1"_s};
    const Scope thread{Scope::Kind::Messages, app.value};
    await(cache().apply(page<Application>(applicants, {anApplication(1), anApplication(2)})));
    RoleCounts counts = cache().counts({u"role_1"_s});
    QCOMPARE(counts.fresh, 2);
    QCOMPARE(counts.notChecked, 2); // never 0 unread where nobody has looked
    QCOMPARE(counts.unread, 0);
    QSignalSpy moved(&cache(), &Cache::countsChanged);
    await(cache().apply(
        page<Message>(thread, {aMessage(1, 1), aMessage(2, 1), aMessage(3, 1, true)})));
    QCOMPARE(moved.count(), 1);
    cache().markChecked(app, 2'000'001);
    QTRY_COMPARE(moved.count(), 2);
    counts = cache().counts({u"role_1"_s});
    QCOMPARE(counts.unread, 2);
    QCOMPARE(counts.notChecked, 1);
    m_store->marks().setReadUntil(app, 3'000'001);
    QTRY_COMPARE(cache().thread(app).unread, 1);
    m_store->marks().setReadUntil(app, 3'000'000); // never goes back
    m_store->marks().setOpened(app, 7);
    QTRY_VERIFY(cache().thread(app).opened);
    QCOMPARE(cache().thread(app).readUntilMs, 3'000'001);
    QCOMPARE(cache().counts({u"role_1"_s}).fresh, 2); // looked at is not decided
    m_store->applicantMarks().setStage(app, Stage::Shortlist);
    QTRY_COMPARE(cache().counts({u"role_1"_s}).fresh, 1);
    // A later updatedAt means: not checked again.
    Application raised = anApplication(1);
    raised.updatedAt = Timestamp::fromMs(9'000'000);
    await(cache().upsert(raised));
    QVERIFY(!cache().thread(app).checked);
    QCOMPARE(cache().thread(app).unread, 1);
}

void TestCache::aThreadThatCannotBeReadGivesWay()
{
    await(cache().apply(
        page<Application>(applicants, {anApplication(1), anApplication(2), anApplication(3)})));
    const QList<ApplicationId> first = *await(cache().threadsToCheck(1));
    QCOMPARE(first.size(), 1);
    cache().markTried(first.first());
    QVERIFY(!await(cache().threadsToCheck(2))->contains(first.first()));
    QCOMPARE(await(cache().threadsToCheck(9))->last(), first.first());
}

void TestCache::everythingIsThereAfterARestart()
{
    await(cache().apply(page<Role>(board, {aRole(1)})));
    await(cache().upsert(anApplication(1)));
    Contract contract;
    contract.id.value = u"con_1"_s;
    contract.payment.amount = Money{*Decimal::parse("0.123456789012345678"), u"USDC"_s};
    await(cache().upsert(contract));
    Settlement settlement;
    settlement.id.value = u"set_1"_s;
    settlement.contractId = contract.id;
    settlement.status = Open<SettlementStatus>::fromText(u"on hold"_s);
    await(cache().upsert(settlement));
    restart();
    QCOMPARE(*cache().role(RoleId{u"role_1"_s}), aRole(1));
    QCOMPARE(*cache().application(ApplicationId{u"app_1"_s}), anApplication(1));
    QCOMPARE(*cache().contract(contract.id), contract);
    QCOMPARE(cache().contract(contract.id)->payment.amount->amount.token(), "0.123456789012345678");
    QCOMPARE(cache().settlements(contract.id).first(), settlement);
    QCOMPARE(cache().info(board).etag, "\"e\"");
}

void TestCache::naughtyTextInEveryColumn()
{
    QStringList texts = test::naughtyStrings();
    // Half a surrogate pair is no text: the reader replaces it before it gets here.
    texts.removeIf([](const QString& text) { return !text.isValidUtf16(); });
    QVERIFY(!texts.isEmpty());
    QList<Role> roles;
    QList<Application> applications;
    QList<Message> messages;
    for (int i = 0; i < texts.size(); ++i) {
        const QString text = texts[i];
        Role role = aRole(i, text);
        role.id.value = u"%1%2"_s.arg(text).arg(i);
        role.description = role.payment.currency = role.payment.terms = role.postedBy.name = text;
        role.skills = {text, text};
        role.status = Open<RoleStatus>::fromText(text);
        roles.append(role);
        Application application = anApplication(i);
        application.id.value = u"%1%2"_s.arg(text).arg(i);
        application.roleId.value = u"role_1"_s;
        application.message = application.proposedRate = text;
        application.agent = Agent{};
        application.agent->name = application.agent->bio = text;
        applications.append(application);
        Message message = aMessage(i, 1);
        message.id.value = u"%1%2"_s.arg(text).arg(i);
        message.body = message.senderName = text;
        messages.append(message);
        m_store->drafts().save(text, text, text);
        m_store->marks().setView(text, text);
    }
    await(cache().apply(page<Role>(board, roles)));
    // Told again they are the same rows, however odd the id.
    const auto again = await(cache().apply(page<Role>(board, roles)));
    QVERIFY(again);
    QCOMPARE(again->added + again->changed + again->removed, 0);
    await(cache().apply(page<Application>(applicants, applications)));
    await(cache().apply(page<Message>({Scope::Kind::Messages, u"app_1"_s}, messages)));
    for (int i = 0; i < texts.size(); i += 7) {
        JournalEntry entry = anIntent("sendMessage", texts[i]);
        entry.lane = texts[i];
        entry.payload = texts[i].toUtf8();
        const auto id = await(m_store->journal().add(entry));
        QVERIFY(id);
        QCOMPARE(m_store->journal().entry(*id)->payload, texts[i].toUtf8());
        QVERIFY(!m_store->journal().openFor(texts[i]).isEmpty());
        QVERIFY(!m_store->journal().queuedIn(texts[i]).isEmpty());
    }
    restart();
    for (int i = 0; i < texts.size(); ++i) {
        // Half of a pair is no text: it comes back as the replacement sign, as it would be sent.
        // So does what Unicode says is none.
        const auto kept = [](const QString& text) { return QString::fromUtf8(text.toUtf8()); };
        const bool isText = !texts[i].contains(QChar(0xfffe)) && !texts[i].contains(QChar(0xffff));
        const auto role = cache().role(roles[i].id);
        QVERIFY2(role, qPrintable(texts[i]));
        QCOMPARE(role->title, kept(texts[i]));
        QCOMPARE(role->skills, QStringList(2, kept(texts[i])));
        QCOMPARE(cache().application(applications[i].id)->agent->bio, kept(texts[i]));
        if (!texts[i].isEmpty() && isText) {
            QCOMPARE(m_store->drafts().load(texts[i], texts[i]), texts[i]);
            QCOMPARE(m_store->marks().view(texts[i]), texts[i]);
        }
        // As the thing that is looked for.
        QVERIFY(!cache().application(ApplicationId{texts[i] + u"'\"%_"_s}));
        (void)cache().counts({texts[i]});
        (void)cache().reviews(texts[i]);
        QVERIFY(await(cache().applicantIds({texts[i]})));
    }
    QCOMPARE(await(cache().boardIds())->size(), texts.size());
    QCOMPARE(cache().messages({u"app_1"_s}).size(), texts.size());
}

void TestCache::anAnswerWhoseAskerIsGone()
{
    bool asked = false;
    {
        QObject page;
        cache().boardIds().then(&page, [&](const StoreResult<QList<RowId>>&) { asked = true; });
    }
    await(cache().boardIds());
    QVERIFY(!asked);
}

void TestCache::aStoreThatEndsWithMuchToDo()
{
    for (int round = 0; round < 20; ++round) {
        for (int i = 0; i < 50; ++i) {
            (void)cache().apply(
                page<Role>(board, {aRole(i), aRole(i + 1, QString::number(round))}));
            m_store->drafts().save(u"message"_s, QString::number(i), u"Round %1"_s.arg(round));
            m_store->marks().setReadUntil({u"app_1"_s}, round);
            (void)m_store->journal().add(anIntent("sendMessage", u"app_1"_s));
        }
        restart();
        QCOMPARE(m_store->drafts().load(u"message"_s, u"49"_s), u"Round %1"_s.arg(round));
        QCOMPARE(m_store->journal().openFor(u"app_1"_s).size(), (round + 1) * 50);
    }
}

QTEST_GUILESS_MAIN(TestCache)
#include "tst_cache.moc"
