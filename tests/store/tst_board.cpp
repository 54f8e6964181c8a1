#include "../support/corpus.h"
#include "store/boardstore.h"
#include "storefixture.h"

#include <QRandomGenerator>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using namespace agh;
using agh::test::await;

namespace {

Role boardRole(int n)
{
    Role role = test::aRole(n, u"Role number %1"_s.arg(n));
    role.id = RoleId{u"rol_%1"_s.arg(n)};
    role.description = n % 2 == 0 ? u"Keep the API docs true"_s : u"Reconcile carrier invoices"_s;
    role.skills = n % 3 == 0 ? QStringList{u"rust"_s, u"api design"_s} : QStringList{u"excel"_s};
    role.postedBy = {PartyKind::Buyer, u"buyer_%1"_s.arg(n % 5),
                     n % 5 == 0 ? u"Tessel"_s : u"Acme"_s};
    role.payment.rail = n % 2 == 0 ? Rail::X402 : Rail::Stripe;
    role.payment.schedule = Schedule::Weekly;
    role.payment.currency = n % 2 == 0 ? u"USDC"_s : u"USD"_s;
    role.payment.amount =
        Money{*Decimal::parse(QByteArray::number(n) + ".50"), role.payment.currency};
    role.createdAt = Timestamp::fromMs(1'000'000 + n * 1'000);
    return role;
}

struct Desk
{
    QTemporaryDir folder;
    std::unique_ptr<BoardStore> store;
    explicit Desk(int count = 30)
    {
        open();
        QList<Role> roles;
        for (int i = 0; i < count; ++i)
            roles.append(boardRole(i));
        store->begin();
        (void)await(store->page(roles, 5'000'000));
        (void)await(store->complete("\"e1\"", 5'000'000));
    }
    void open()
    {
        store.reset();
        auto opened = BoardStore::open(folder.filePath(u"cache"_s), folder.filePath(u"marks"_s), 1);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().detail));
        store = std::move(*opened);
    }
    BoardAnswer ask(const BoardAsk& ask) const
    {
        const auto answer = await(store->ask(ask));
        if (!answer)
            qFatal("%s", qPrintable(answer.error().detail));
        return *answer;
    }
    BoardAnswer typed(const QString& text) const
    {
        BoardAsk one;
        one.query = BoardQuery::parse(text);
        return ask(one);
    }
};

} // namespace

class TestBoard : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void searches_data();
    void searches();
    void newestFirst();
    void filtersAndCounts();
    void sorts();
    void aChangedRoleIsFoundByItsNewWords();
    void whoHasLeftIsGone();
    void marksAreKept();
    void savedSearches();
    void naughtyStrings();
    void asAPlainList();
    void damagedIsMadeAnew();
};

void TestBoard::searches_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("found");
    QTest::newRow("all") << u""_s << 30;
    QTest::newRow("prefix") << u"reconc"_s << 15;
    QTest::newRow("words") << u"api true"_s << 15;
    QTest::newRow("phrase") << u"\"carrier invoices\""_s << 15;
    QTest::newRow("phrase other way") << u"\"invoices carrier\""_s << 0;
    QTest::newRow("without") << u"role -reconcile"_s << 15;
    QTest::newRow("only without") << u"-reconcile"_s << 15;
    QTest::newRow("skill") << u"skill:rust"_s << 10;
    QTest::newRow("by") << u"by:tess"_s << 6;
    QTest::newRow("rail") << u"rail:x4"_s << 15;
    QTest::newRow("not rail") << u"-rail:x402"_s << 15;
    QTest::newRow("amount") << u"currency:usdc min:10.5 max:20.50"_s << 6;
    QTest::newRow("amount exact") << u"currency:USDC min:10.500000000000000001 max:20.5"_s << 5;
    QTest::newRow("none") << u"zebra"_s << 0;
}

void TestBoard::searches()
{
    QFETCH(QString, typed);
    static Desk desk;
    QTEST(int(desk.typed(typed).rows.size()), "found");
}

void TestBoard::newestFirst()
{
    Desk desk(5);
    const BoardAnswer answer = desk.typed({});
    QCOMPARE(desk.store->role(answer.rows.first())->id.value, u"rol_4"_s);
    QCOMPARE(*desk.store->role(answer.rows.last()), boardRole(0));
    QCOMPARE(answer.of, 5);
}

void TestBoard::filtersAndCounts()
{
    Desk desk;
    BoardAsk ask;
    ask.filter.rails = {u"x402"_s};
    ask.filter.skills = {u"Rust"_s};
    BoardAnswer answer = desk.ask(ask);
    QCOMPARE(answer.rows.size(), 5);
    // Of a rail: with the skill, whatever the rail.
    QCOMPARE(answer.rails.value(u"x402"_s), 5);
    QCOMPARE(answer.rails.value(u"stripe"_s), 5);
    QCOMPARE(answer.skills.value(u"rust"_s), 5);
    QCOMPARE(answer.skills.value(u"excel"_s), 10);
    QCOMPARE(answer.currencies.value(u"usdc"_s), 5);
    QCOMPARE(answer.notApplied, 5);
    ask.filter.notApplied = true;
    ask.self.applied = {u"rol_0"_s, u"rol_6"_s};
    QCOMPARE(desk.ask(ask).rows.size(), 3);
    ask = {};
    ask.filter.payable = true;
    ask.self.rails = QStringList{u"stripe"_s};
    QCOMPARE(desk.ask(ask).rows.size(), 15);
    ask = {};
    ask.filter.withinDays = 1;
    ask.nowMs = 1'000'000 + 86'400'000 + 20'000;
    QCOMPARE(desk.ask(ask).rows.size(), 10);
}

void TestBoard::sorts()
{
    Desk desk(6);
    BoardAsk ask;
    ask.sort = BoardAsk::Sort::Amount;
    ask.filter.currency = u"USD"_s;
    BoardAnswer answer = desk.ask(ask);
    QCOMPARE(answer.rows.size(), 3);
    QCOMPARE(desk.store->role(answer.rows.first())->id.value, u"rol_5"_s);
    ask = {};
    ask.sort = BoardAsk::Sort::Match;
    ask.self.skills = {u"Api-Design"_s, u"rust"_s};
    answer = desk.ask(ask);
    QCOMPARE(desk.store->role(answer.rows.first())->id.value, u"rol_3"_s);
    QCOMPARE(desk.store->role(answer.rows.at(1))->id.value, u"rol_0"_s);
    Role titled = boardRole(0);
    titled.title = u"Invoices"_s;
    (void)await(desk.store->put(titled, 6'000'000));
    ask = {};
    ask.sort = BoardAsk::Sort::Relevance;
    ask.query = BoardQuery::parse(u"invoices"_s);
    QCOMPARE(desk.store->role(desk.ask(ask).rows.first())->id.value, u"rol_0"_s);
}

void TestBoard::aChangedRoleIsFoundByItsNewWords()
{
    Desk desk;
    Role role = boardRole(7);
    role.description = u"Zebra counting"_s;
    QSignalSpy changed(desk.store.get(), &BoardStore::changed);
    QCOMPARE(await(desk.store->put(role, 6'000'000))->changed, 1);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(desk.typed(u"zebra"_s).rows.size(), 1);
    QCOMPARE(desk.typed(u"reconcile"_s).rows.size(), 14);
    // The same again: nothing.
    QCOMPARE(await(desk.store->put(role, 6'000'000))->changed, 0);
    QCOMPARE(changed.size(), 1);
    desk.open();
    QCOMPARE(desk.typed(u"zebra"_s).rows.size(), 1);
}

void TestBoard::whoHasLeftIsGone()
{
    Desk desk(10);
    desk.store->begin();
    (void)await(desk.store->page({boardRole(1), boardRole(2), boardRole(40)}, 7'000'000));
    QCOMPARE(desk.typed({}).rows.size(), 11); // until the listing is whole
    QCOMPARE(await(desk.store->complete("", 7'000'000))->removed, 8);
    const BoardAnswer answer = desk.typed({});
    QCOMPARE(answer.rows.size(), 3);
    QCOMPARE(desk.store->count(), 3);
    BoardAsk ask;
    ask.cameAfterMs = 6'000'000;
    QCOMPARE(desk.ask(ask).fresh, 1); // rol_40 alone came later
    QCOMPARE(desk.typed(u"api"_s).rows.size(), 2);
}

void TestBoard::marksAreKept()
{
    Desk desk(4);
    desk.store->setMark(RoleId{u"rol_1"_s}, {true, false, 0});
    desk.store->setMark(RoleId{u"rol_2"_s}, {false, true, 100});
    for (int round = 0; round < 2; ++round) {
        BoardAsk ask;
        QCOMPARE(desk.ask(ask).rows.size(), 3);
        ask.show = BoardAsk::Show::Starred;
        QCOMPARE(desk.ask(ask).rows.size(), 1);
        ask.show = BoardAsk::Show::Hidden;
        QCOMPARE(desk.ask(ask).rows.size(), 1);
        ask.show = BoardAsk::Show::Recent;
        const BoardAnswer answer = desk.ask(ask);
        QCOMPARE(answer.rows.size(), 1);
        QCOMPARE(answer.shows, (std::array{3, 1, 1, 1}));
        desk.open();
        QVERIFY(desk.store->mark(RoleId{u"rol_1"_s}).starred);
    }
}

void TestBoard::savedSearches()
{
    Desk desk(4);
    SavedSearch search;
    search.name = u"Weekly over 300"_s;
    search.typed = u"docs"_s;
    search.filter.currency = u"USD"_s;
    search.filter.least = Decimal::parse("300.000001");
    search.filter.withinDays = 7;
    search.lookedMs = 42;
    search.notify = true;
    search.id = desk.store->saveSearch(search);
    desk.open();
    QCOMPARE(desk.store->searches(), QList<SavedSearch>{search});
    desk.store->removeSearch(search.id);
    desk.open();
    QVERIFY(desk.store->searches().isEmpty());
}

void TestBoard::naughtyStrings()
{
    Desk desk(0);
    QList<Role> roles;
    const QStringList strings = test::naughtyStrings();
    for (qsizetype i = 0; i < strings.size(); ++i) {
        Role role = boardRole(int(i));
        role.title = role.description = role.postedBy.name = strings[i];
        role.skills = {strings[i]};
        role.payment.currency = strings[i].left(20);
        role.payment.amount.reset();
        roles.append(role);
    }
    QVERIFY(await(desk.store->page(roles, 1)).has_value());
    QList<QFuture<StoreResult<BoardAnswer>>> answers;
    for (const QString& text : strings) {
        for (const QString& typed : {text, u"\""_s + text, u"skill:"_s + text, u"-"_s + text,
                                     u"by:\""_s + text + u"\""_s, u"currency:"_s + text}) {
            BoardAsk ask;
            ask.query = BoardQuery::parse(typed);
            if (ask.query.problem != BoardQuery::Problem::None)
                continue; // a message
            ask.sort = BoardAsk::Sort::Relevance;
            answers.append(desk.store->ask(ask));
        }
    }
    QVERIFY(await(answers.last()).has_value());
    for (const auto& answer : std::as_const(answers))
        QVERIFY(await(answer).has_value());
}

void TestBoard::asAPlainList()
{
    Desk desk(0);
    QMap<QString, Role> plain;
    QRandomGenerator random(7);
    for (int round = 0; round < 40; ++round) {
        const bool whole = random.bounded(3) == 0;
        QList<Role> page;
        QSet<QString> seen;
        desk.store->begin();
        for (int i = 0; i < 20; ++i) {
            Role role = boardRole(random.bounded(60));
            role.title = u"Round %1"_s.arg(random.bounded(5));
            if (seen.contains(role.id.value))
                continue;
            seen.insert(role.id.value);
            page.append(role);
            plain.insert(role.id.value, role);
        }
        (void)await(desk.store->page(page, round));
        if (whole) {
            (void)await(desk.store->complete("", round));
            plain.removeIf([&](const auto& one) { return !seen.contains(one.key()); });
        }
        const QString word = u"round %1"_s.arg(random.bounded(5));
        const BoardAnswer answer = desk.typed(u"\""_s + word + u"\" rail:x402"_s);
        QSet<QString> found, wanted;
        for (const BoardRow row : answer.rows)
            found.insert(desk.store->role(row)->id.value);
        for (const Role& role : std::as_const(plain)) {
            if (role.title.toLower() == word && role.payment.rail == Rail::X402)
                wanted.insert(role.id.value);
        }
        QCOMPARE(found, wanted);
        QCOMPARE(answer.of, int(plain.size()));
        QCOMPARE(desk.store->count(), int(plain.size()));
    }
}

void TestBoard::damagedIsMadeAnew()
{
    Desk desk;
    desk.store->setMark(RoleId{u"rol_1"_s}, {true, false, 0});
    desk.store.reset();
    test::damage(desk.folder.filePath(u"cache/board.sqlite"_s), 0, 2'000);
    desk.open();
    QCOMPARE(desk.store->count(), 0);
    QVERIFY(desk.store->mark(RoleId{u"rol_1"_s}).starred);
}

QTEST_GUILESS_MAIN(TestBoard)
#include "tst_board.moc"
