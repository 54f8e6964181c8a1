#include "../support/corpus.h"
#include "services/boardservice.h"
#include "views/pages/boardpage.h"
#include "views/text/matchruns.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace agh;
using namespace Qt::Literals::StringLiterals;

namespace {

class FixedClock final : public Clock
{
public:
    [[nodiscard]] qint64 nowMs() const override { return 1'800'000'000'000; }
};

Role boardRole(int n, const QString& title)
{
    Role role;
    role.id = RoleId{u"rol_%1"_s.arg(n)};
    role.title = title;
    role.description = u"Keep the **API docs** true to the code"_s;
    role.skills = {u"rust"_s, u"api design"_s};
    role.postedBy = {PartyKind::Buyer, u"buyer_%1"_s.arg(n % 3), u"Tessel"_s};
    role.status = RoleStatus::Open;
    role.payment.rail = n % 2 == 0 ? Rail::X402 : Rail::Stripe;
    role.payment.currency = u"USDC"_s;
    role.payment.amount = Money{*Decimal::parse(QByteArray::number(n)), u"USDC"_s};
    role.createdAt = Timestamp::fromMs(1'700'000'000'000 + n * 1'000);
    return role;
}

} // namespace

/// The board's page and its list, over a store without a service behind it.
class TestBoardPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void aListThatChangesAnyhow();
    void typingNarrows();
    void aProblemLeavesTheListAsItIs();
    void chipsAndCounts();
    void amountsWantACurrency();
    void openingMarksAsViewed();
    void starsAndHiding();
    void savedSearchesCountWhatIsNew();
    void theFormOfTheListIsKept();
    void naughtyStringsEverywhere();
    void offlineSaysItsAge();

private:
    void put(const QList<Role>& roles)
    {
        QSignalSpy changed(&m_service->store(), &BoardStore::changed);
        m_service->store().begin();
        (void)m_service->store().page(roles, m_clock.nowMs());
        (void)m_service->store().complete("", m_clock.nowMs());
        QTRY_VERIFY(!changed.isEmpty());
    }
    FixedClock m_clock;
    std::optional<QTemporaryDir> m_folder;
    std::unique_ptr<BoardService> m_service;
    std::unique_ptr<ToastQueue> m_toasts;
    std::unique_ptr<BoardPage> m_page;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestBoardPage::init()
{
    m_folder.emplace();
    BoardService::Facts facts;
    facts.origin = QUrl(u"http://127.0.0.1:9"_s);
    facts.cacheFolder = m_folder->filePath(u"cache"_s);
    facts.marksFolder = m_folder->filePath(u"marks"_s);
    facts.offline = true;
    auto opened = BoardService::open(facts, m_clock);
    QVERIFY(opened.has_value());
    m_service = std::move(*opened);
    QList<Role> roles;
    for (int i = 0; i < 20; ++i)
        roles.append(boardRole(i, i % 4 == 0 ? u"Reconcile invoices"_s : u"Watch cron jobs"_s));
    put(roles);
    m_toasts = std::make_unique<ToastQueue>();
    m_page = std::make_unique<BoardPage>(Moment([this] { return m_clock.nowMs(); }), *m_toasts);
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_page->roles(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    m_page->setService(m_service.get());
    QTRY_COMPARE(m_page->roles()->count(), 20);
}

void TestBoardPage::cleanup()
{
    m_tester.reset();
    m_page->setService(nullptr);
    m_page.reset();
    m_service.reset();
}

void TestBoardPage::aListThatChangesAnyhow()
{
    BoardRoles list(Moment([this] { return m_clock.nowMs(); }));
    const QAbstractItemModelTester tester(&list,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    QSignalSpy resets(&list, &QAbstractItemModel::modelReset);
    QRandomGenerator random(3);
    QList<BoardRow> shadow;
    connect(&list, &QAbstractItemModel::rowsRemoved, this,
            [&](const QModelIndex&, int from, int to) { shadow.remove(from, to - from + 1); });
    connect(&list, &QAbstractItemModel::rowsInserted, this,
            [&](const QModelIndex&, int from, int to) {
                for (int i = from; i <= to; ++i)
                    shadow.insert(i, list.at(i));
            });
    QList<BoardRow> rows;
    for (int round = 0; round < 300; ++round) {
        switch (random.bounded(4)) {
        case 0: // a few come and go
            for (int i = 0; i < 5 && !rows.isEmpty(); ++i)
                rows.removeAt(random.bounded(int(rows.size())));
            rows.insert(random.bounded(int(rows.size()) + 1), 1'000'000 + round);
            break;
        case 1: // another search
            rows.clear();
            for (int i = random.bounded(300); i > 0; --i)
                rows.append(i * (1 + random.bounded(3)));
            rows = QList<BoardRow>(QSet<BoardRow>(rows.begin(), rows.end()).values());
            break;
        case 2: // another order
            std::reverse(rows.begin(), rows.end());
            break;
        default:
            rows.prepend(2'000'000 + round);
        }
        list.setRows(rows, {}, {});
        QCOMPARE(shadow, rows);
    }
    QCOMPARE(resets.size(), 0);
}

void TestBoardPage::typingNarrows()
{
    m_page->setTyped(u"recon"_s);
    QTRY_COMPARE(m_page->roles()->count(), 5);
    const auto title = m_page->roles()->index(0).data(BoardRoles::TitleRole).toList();
    const auto strong = std::find_if(title.begin(), title.end(), [](const QVariant& run) {
        return run.value<MatchRun>().strong;
    });
    QVERIFY(strong != title.end());
    QCOMPARE(strong->value<MatchRun>().text, u"Recon"_s);
    QCOMPARE(m_page->ofText(), u"of 20"_s);
    // Not in the title: the place in the description is shown, marked.
    m_page->setTyped(u"docs"_s);
    QTRY_COMPARE(m_page->roles()->count(), 20);
    const auto found = m_page->roles()->index(0).data(BoardRoles::FoundRole).toList();
    QCOMPARE(found[1].value<MatchRun>().text, u"docs"_s);
    m_page->setTyped(u"zebra"_s);
    QTRY_COMPARE(m_page->roles()->count(), 0);
    QCOMPARE(m_page->state()->phase(), PageState::NothingFound);
    m_page->clear();
    QTRY_COMPARE(m_page->roles()->count(), 20);
}

void TestBoardPage::aProblemLeavesTheListAsItIs()
{
    m_page->setTyped(u"recon"_s);
    QTRY_COMPARE(m_page->roles()->count(), 5);
    m_page->setTyped(u"recon min:lots"_s);
    QVERIFY(m_page->problem().contains(u"lots"_s));
    QCOMPARE(m_page->roles()->count(), 5);
    m_page->setTyped(u"recon min:4"_s);
    QVERIFY(!m_page->problem().isEmpty()); // of which currency
    m_page->setTyped(u"recon min:4 currency:usdc"_s);
    QVERIFY(m_page->problem().isEmpty());
    QTRY_COMPARE(m_page->roles()->count(), 4);
}

void TestBoardPage::chipsAndCounts()
{
    m_page->filters()->open(u"rail"_s);
    const QModelIndex first = m_page->filters()->options()->index(0);
    QCOMPARE(first.data(BoardChoices::NumberRole).toString(), u"10"_s);
    m_page->filters()->toggle(u"x402"_s);
    QTRY_COMPARE(m_page->roles()->count(), 10);
    QVERIFY(m_page->filters()->any());
    m_page->setSort(int(BoardAsk::Sort::Amount));
    QVERIFY(!m_page->problem().isEmpty());
    m_page->filters()->open(u"currency"_s);
    m_page->filters()->toggle(u"usdc"_s);
    QVERIFY(m_page->problem().isEmpty());
    QTRY_COMPARE(m_page->roles()->index(0).data(BoardRoles::RoleIdRole).toString(), u"rol_18"_s);
}

void TestBoardPage::amountsWantACurrency()
{
    BoardFilters& filters = *m_page->filters();
    QVERIFY(!filters.setAmount(u"5"_s, {}));
    QVERIFY(!filters.amountError().isEmpty());
    filters.open(u"amount"_s);
    filters.toggle(u"USDC"_s);
    for (const QString& wrong : {u"a"_s, u"1,5"_s, u"-5"_s, u"1e3"_s})
        QVERIFY2(!filters.setAmount(wrong, {}), qPrintable(wrong));
    QVERIFY(!filters.setAmount(u"10"_s, u"9.999999999999999999"_s));
    QVERIFY(filters.setAmount(u"10"_s, u"12.000"_s));
    QTRY_COMPARE(m_page->roles()->count(), 3);
}

void TestBoardPage::openingMarksAsViewed()
{
    QVERIFY(m_page->roles()->index(1).data(BoardRoles::FreshRole).toBool());
    m_page->select(1);
    QVERIFY(m_page->role()->present());
    QCOMPARE(m_page->currentIndex(), 1);
    QTRY_VERIFY(!m_page->roles()->index(1).data(BoardRoles::FreshRole).toBool());
    m_page->next();
    QCOMPARE(m_page->currentIndex(), 2);
    m_page->setShow(int(BoardAsk::Show::Recent));
    QTRY_COMPARE(m_page->roles()->count(), 2);
    QSignalSpy asked(m_page.get(), &BoardPage::webAsked);
    m_page->openOnWeb();
    QCOMPARE(asked.first().first().toString(),
             u"http://127.0.0.1:9/roles/"_s + m_page->role()->roleId());
}

void TestBoardPage::starsAndHiding()
{
    m_page->select(0);
    const QString first = m_page->role()->roleId();
    m_page->star();
    QVERIFY(m_page->role()->starred());
    m_page->hide();
    QTRY_COMPARE(m_page->roles()->count(), 19);
    QVERIFY(m_page->role()->roleId() != first); // one goes on with the next
    QVERIFY(m_toasts->canUndo());
    m_toasts->undo();
    QTRY_COMPARE(m_page->roles()->count(), 20);
    m_page->setShow(int(BoardAsk::Show::Starred));
    QTRY_COMPARE(m_page->roles()->count(), 1);
}

void TestBoardPage::savedSearchesCountWhatIsNew()
{
    m_page->setTyped(u"recon"_s);
    QTRY_COMPARE(m_page->roles()->count(), 5);
    QVERIFY(!m_page->saveSearch(u" "_s));
    QVERIFY(m_page->saveSearch(u"Books"_s));
    QCOMPARE(m_page->searches()->count(), 1);
    const auto at = [&](int role) { return m_page->searches()->index(0).data(role).toString(); };
    QCOMPARE(at(BoardSearches::NumberRole), QString());
    m_page->setWatched(false);
    QVERIFY(!m_service->isWatched());
    m_page->searches()->toggleNotify(at(BoardSearches::SearchIdRole));
    QVERIFY(m_service->isWatched()); // to be told, it is read while nobody looks
    m_page->setTyped({});
    QSignalSpy news(m_page.get(), &BoardPage::newsFound);
    SavedSearch search = m_service->store().searches().first();
    search.lookedMs -= 10'000; // looked at before what comes now
    search.toldMs -= 10'000;
    m_service->store().saveSearch(search);
    (void)m_service->store().put(boardRole(99, u"Reconcile more"_s), m_clock.nowMs());
    QTRY_COMPARE(at(BoardSearches::NumberRole), u"1"_s);
    QCOMPARE(news.size(), 1);
    // Told once: also after a restart.
    QCOMPARE(m_service->store().searches().first().toldMs, m_clock.nowMs());
    m_page->setService(nullptr);
    m_page->setService(m_service.get());
    QTRY_COMPARE(at(BoardSearches::NumberRole), u"1"_s);
    QCOMPARE(news.size(), 1);
    m_page->openSearch(at(BoardSearches::SearchIdRole));
    QCOMPARE(m_page->typed(), u"recon"_s);
    QTRY_COMPARE(at(BoardSearches::NumberRole), QString());
}

void TestBoardPage::theFormOfTheListIsKept()
{
    QSettings settings(m_folder->filePath(u"settings.ini"_s), QSettings::IniFormat);
    const auto again = [&] {
        auto page =
            std::make_unique<BoardPage>(Moment([this] { return m_clock.nowMs(); }), *m_toasts);
        page->keepIn(settings);
        page->setService(m_service.get());
        return page;
    };
    auto page = again();
    QVERIFY(!page->dense());
    page->setDense(true);
    page->setSort(int(BoardAsk::Sort::Match));
    page = again();
    QVERIFY(page->dense());
    QCOMPARE(page->sort(), int(BoardAsk::Sort::Match));
    // By amount only with the currency it is of: else the list would begin with a question.
    page->filters()->open(u"currency"_s);
    page->filters()->toggle(u"usdc"_s);
    page->setSort(int(BoardAsk::Sort::Amount));
    page = again();
    QCOMPARE(page->sort(), int(BoardAsk::Sort::Amount));
    QVERIFY(page->problem().isEmpty());
    QTRY_COMPARE(page->roles()->index(0).data(BoardRoles::RoleIdRole).toString(), u"rol_19"_s);
    page->filters()->clear();
    page = again();
    QCOMPARE(page->sort(), int(BoardAsk::Sort::Newest));
    QTRY_COMPARE(page->roles()->count(), 20);
}

void TestBoardPage::naughtyStringsEverywhere()
{
    QList<Role> roles;
    const QStringList strings = test::naughtyStrings();
    for (qsizetype i = 0; i < strings.size(); ++i) {
        Role role = boardRole(int(i), strings[i]);
        role.description = role.postedBy.name = role.payment.terms = strings[i];
        role.skills = {strings[i]};
        roles.append(role);
    }
    put(roles);
    QTRY_COMPARE(m_page->roles()->count(), int(strings.size()));
    for (int row = 0; row < m_page->roles()->count(); ++row) {
        const QModelIndex at = m_page->roles()->index(row);
        for (int role = BoardRoles::RoleIdRole; role <= BoardRoles::AccessibleTextRole; ++role)
            QVERIFY(at.data(role).isValid());
        m_page->select(row);
        QVERIFY(m_page->role()->present());
    }
    for (const QString& text : strings) {
        const QString typed = u"a "_s + text;
        if (typed == m_page->typed())
            continue;
        QSignalSpy found(m_page.get(), &BoardPage::foundChanged);
        m_page->setTyped(typed);
        if (m_page->problem().isEmpty())
            QTRY_VERIFY2(!found.isEmpty(), qPrintable(typed));
    }
}

void TestBoardPage::offlineSaysItsAge()
{
    QCOMPARE(m_page->state()->phase(), PageState::Offline);
    QVERIFY(m_page->state()->hasContent());
    QVERIFY(!m_page->state()->staleText().isEmpty());
    QVERIFY(m_page->state()->errorText().contains(u"20"_s));
}

QTEST_MAIN(TestBoardPage)
#include "tst_board.moc"
