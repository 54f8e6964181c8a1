#include "fillcache.h"
#include "views/text/webplace.h"
#include "workspacerig.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace agh;
using namespace agh::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const Server home{QUrl(u"https://agentsgethired.com"_s), false};

QString textOf(const PaletteList& rows, int row)
{
    QString out;
    for (const QVariant& run : rows.index(row).data(PaletteList::RunsRole).toList())
        out += run.value<MatchRun>().text;
    return out;
}

QString strongOf(const PaletteList& rows, int row)
{
    QString out;
    for (const QVariant& run : rows.index(row).data(PaletteList::RunsRole).toList())
        out += run.value<MatchRun>().strong ? run.value<MatchRun>().text : u"_"_s;
    return out;
}

int rowOf(const PaletteList& rows, const QString& text)
{
    for (int row = 0; row < rows.count(); ++row) {
        if (textOf(rows, row) == text)
            return row;
    }
    return -1;
}

} // namespace

class PaletteTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_rig = std::make_unique<Rig>(home, m_folder->path());
        m_rig->around.offline = true;
        m_workspace = std::make_unique<Workspace>(m_rig->around);
        m_workspace->start();
        Account marta;
        marta.server = home;
        marta.me = {PartyKind::Buyer, u"b_1"_s, u"Marta Lindqvist"_s};
        (void)m_rig->accounts.adopt(marta, Credential::session("s-1"), false);
        QTRY_VERIFY(m_workspace->signedIn());
        Store& store = m_workspace->work()->store();
        QVERIFY(FillCache::put<Role>(
            store, {Scope::Kind::MyRoles, {}},
            {FillCache::role(u"rol_1"_s, u"Reconcile carrier invoices"_s, u"b_1"_s),
             FillCache::role(u"rol_2"_s, u"Nightly support inbox triage"_s, u"b_1"_s)}));
        QVERIFY(
            FillCache::put<Role>(store, {Scope::Kind::Board, {}},
                                 {FillCache::role(u"rol_9"_s, u"Ledger clean-up"_s, u"b_9"_s)}));
        QVERIFY(FillCache::put<Application>(
            store, {Scope::Kind::Applicants, u"rol_1"_s},
            {FillCache::application(u"app_1"_s, u"rol_1"_s, u"Ledgerline"_s, u"460.00 USDC"_s),
             FillCache::application(u"app_2"_s, u"rol_1"_s, u"Two-Pass Audit"_s, u"480.00 USDC"_s),
             FillCache::application(u"app_3"_s, u"rol_1"_s, u"Zoë Ångström"_s, {})}));
    }
    void cleanup()
    {
        m_workspace.reset();
        m_rig.reset();
    }

    void whatFitsIsFoundAndSaysWhy()
    {
        Palette& palette = *m_workspace->palette();
        PaletteList& rows = *palette.rows();
        QAbstractItemModelTester tester(&rows,
                                        QAbstractItemModelTester::FailureReportingMode::Fatal);
        palette.begin();
        QVERIFY(rows.count() > 5);
        palette.setTyped(u"led"_s);
        QTRY_VERIFY(rowOf(rows, u"Ledgerline"_s) >= 0);
        const int found = rowOf(rows, u"Ledgerline"_s);
        QCOMPARE(strongOf(rows, found), u"Led_"_s);
        QCOMPARE(rows.index(found).data(PaletteList::DetailRole).toString(),
                 u"Applicant · Reconcile carrier invoices"_s);
        QVERIFY(rowOf(rows, u"Ledger clean-up"_s) > found); // people first, the board last
        // Initials, accents, and several words in any order.
        palette.setTyped(u"rci"_s);
        QTRY_VERIFY(rowOf(rows, u"Reconcile carrier invoices"_s) >= 0);
        QCOMPARE(strongOf(rows, rowOf(rows, u"Reconcile carrier invoices"_s)), u"R_c_i_"_s);
        palette.setTyped(u"angs zoe"_s);
        QTRY_VERIFY(rowOf(rows, u"Zoë Ångström"_s) >= 0);
        palette.setTyped(u"tpa"_s);
        QTRY_VERIFY(rowOf(rows, u"Two-Pass Audit"_s) >= 0);
        palette.setTyped(u"nothing has this name"_s);
        QTRY_COMPARE(rows.count(), 0);
        QTRY_VERIFY(!palette.emptyText().isEmpty());
        QCOMPARE(palette.current(), -1);
        palette.run();
    }

    void commandsHaveTheirKeysBesideThem()
    {
        Palette& palette = *m_workspace->palette();
        palette.begin();
        palette.setTyped(u"sett"_s);
        const int row = rowOf(*palette.rows(), u"Settings"_s);
        QVERIFY(row >= 0);
        QCOMPARE(palette.rows()->index(row).data(PaletteList::CapsRole).toStringList(),
                 m_workspace->keys()->caps(u"settings"_s));
        QSignalSpy asked(&palette, &Palette::actionAsked);
        QSignalSpy chosen(&palette, &Palette::chosen);
        palette.setCurrent(row);
        palette.run();
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.first().first().toString(), u"settings"_s);
        palette.begin();
        palette.setTyped(u"dark"_s);
        palette.run(rowOf(*palette.rows(), u"Switch to dark"_s));
        QCOMPARE(m_workspace->settings()->scheme(), SettingsPage::Dark);
    }

    void aFoundThingIsOpenedAndComesFirstNextTime()
    {
        Palette& palette = *m_workspace->palette();
        m_workspace->go(Workspace::Contracts);
        palette.begin();
        palette.setTyped(u"two"_s);
        QTRY_VERIFY(rowOf(*palette.rows(), u"Two-Pass Audit"_s) >= 0);
        palette.run(rowOf(*palette.rows(), u"Two-Pass Audit"_s));
        QCOMPARE(m_workspace->place(), Workspace::Review);
        QTRY_COMPARE(m_workspace->review()->applicant()->applicationId(), u"app_2"_s);
        palette.end();
        palette.begin();
        QCOMPARE(textOf(*palette.rows(), 0).isEmpty(), false);
        const int recent = rowOf(*palette.rows(), u"Two-Pass Audit"_s);
        QVERIFY(recent >= 0);
        // What can be done with the open applicant, named.
        QVERIFY(rowOf(*palette.rows(), u"Decline Two-Pass Audit"_s) >= 0);
        palette.setTyped(u"accept two"_s);
        QCOMPARE(textOf(*palette.rows(), 0), u"Accept Two-Pass Audit…"_s);
        QCOMPARE(palette.current(), 0);
    }

    void aRoleOpensAtTheFirstWhoIsNew()
    {
        m_workspace->work()->store().marks().setOpened(ApplicationId{u"app_3"_s}, 1);
        Palette& palette = *m_workspace->palette();
        m_workspace->review()->openRole(u"rol_2"_s);
        palette.begin();
        palette.setTyped(u"rci"_s);
        QTRY_VERIFY(rowOf(*palette.rows(), u"Reconcile carrier invoices"_s) >= 0);
        palette.run(rowOf(*palette.rows(), u"Reconcile carrier invoices"_s));
        ReviewPage& review = *m_workspace->review();
        QTRY_VERIFY(review.currentIndex() >= 0);
        QVERIFY(review.applicant()->applicationId() != u"app_3"_s);
        // Whoever was open there stays so, new or not.
        review.select(review.applicants()->count() - 1);
        const QString open = review.applicant()->applicationId();
        review.openRole(u"rol_2"_s);
        m_workspace->openRole(u"rol_1"_s);
        QTRY_COMPARE(review.applicants()->count(), 3);
        QCOMPARE(review.applicant()->applicationId(), open);
    }

    void whatIsReadMeanwhileIsFoundToo()
    {
        Palette& palette = *m_workspace->palette();
        palette.begin();
        palette.setTyped(u"bilge"_s);
        QTRY_COMPARE(palette.rows()->count(), 0);
        QVERIFY(FillCache::put<Role>(
            m_workspace->work()->store(), {Scope::Kind::MyRoles, {}},
            {FillCache::role(u"rol_1"_s, u"Reconcile carrier invoices"_s, u"b_1"_s),
             FillCache::role(u"rol_3"_s, u"Bilge pump reports"_s, u"b_1"_s)}));
        QTRY_VERIFY(rowOf(*palette.rows(), u"Bilge pump reports"_s) >= 0);
    }

    void applicantsAreNarrowedToThoseWhoCanBePaid()
    {
        m_workspace->openRole(u"rol_1"_s);
        Palette& palette = *m_workspace->palette();
        const QString only = u"Only applicants who can be paid"_s;
        palette.begin();
        palette.setTyped(u"can be paid"_s);
        palette.run(rowOf(*palette.rows(), only));
        QCOMPARE(m_workspace->review()->queue()->filters()->activeCount(), 1);
        palette.end();
        palette.begin();
        palette.setTyped(u"be paid"_s);
        QCOMPARE(rowOf(*palette.rows(), only), -1);
    }

    void aPastedAddressOpensWhatItNames()
    {
        Palette& palette = *m_workspace->palette();
        palette.begin();
        palette.setTyped(u"https://www.agentsgethired.com/roles/rol_2?x=1"_s);
        QCOMPARE(textOf(*palette.rows(), 0), u"Nightly support inbox triage"_s);
        palette.run(0);
        QCOMPARE(m_workspace->review()->currentRoleId(), u"rol_2"_s);
        palette.begin();
        palette.setTyped(u"app_1"_s); // the id alone
        QCOMPARE(textOf(*palette.rows(), 0), u"Ledgerline"_s);
        palette.setTyped(u"https://agentsgethired.com/roles/rol_none"_s);
        QCOMPARE(textOf(*palette.rows(), 0), u"Open in the browser…"_s);
        palette.run(0);
        QVERIFY(m_workspace->links()->isOpen());
        QVERIFY(m_rig->browser.opened.isEmpty()); // asked first
    }

    void whatIsSearchedCanBeNarrowed()
    {
        Palette& palette = *m_workspace->palette();
        palette.begin();
        const QString everything = palette.whereText();
        palette.setTyped(u"led"_s);
        QTRY_VERIFY(rowOf(*palette.rows(), u"Ledger clean-up"_s) >= 0);
        palette.nextWhere();
        palette.nextWhere(); // applicants
        QCOMPARE(rowOf(*palette.rows(), u"Ledger clean-up"_s), -1);
        QCOMPARE(rowOf(*palette.rows(), u"Ledgerline"_s), 0);
        palette.nextWhere(true);
        palette.nextWhere(true);
        QCOMPARE(palette.whereText(), everything);
        palette.step(-1);
        QCOMPARE(palette.current(), palette.rows()->count() - 1);
        palette.step(1);
        QCOMPARE(palette.current(), 0);
    }

    void aNewMessageAsksForWhom()
    {
        Palette& palette = *m_workspace->palette();
        QSignalSpy asked(&palette, &Palette::windowAsked);
        palette.ask(u"write"_s);
        QCOMPARE(asked.count(), 1);
        palette.begin();
        QVERIFY(palette.whereText().isEmpty()); // nothing else can be searched
        QCOMPARE(palette.title(), palette.fieldText());
        QCOMPARE(palette.rows()->count(), 0); // nobody was written to yet
        QVERIFY(!palette.emptyText().isEmpty());
        palette.setTyped(u"led"_s);
        QTRY_VERIFY(rowOf(*palette.rows(), u"Ledgerline"_s) == 0);
        QCOMPARE(palette.rows()->count(), 1); // no role, no command
        QSignalSpy focus(m_workspace->messages()->composer(), &Composer::focusRequested);
        palette.run(0);
        QCOMPARE(m_workspace->place(), Workspace::Messages);
        QCOMPARE(m_workspace->messages()->applicationId(), u"app_1"_s);
        QTRY_COMPARE(focus.count(), 1);
        palette.end();
        QCOMPARE(palette.purpose(), Palette::ToGo);
    }

    void whatWasSaidOpensInTheMessages()
    {
        Store& store = m_workspace->work()->store();
        Message message;
        message.id = {u"m_1"_s};
        message.applicationId = {u"app_2"_s};
        message.senderKind = PartyKind::Agent;
        message.senderId = u"agt_2"_s;
        message.body = u"The quarterly carriers agree"_s;
        message.createdAt = Timestamp::fromMs(1'700'000'000'000);
        (void)store.cache().upsert(message);
        Palette& palette = *m_workspace->palette();
        const auto found = [&] { return rowOf(*palette.rows(), u"“%1”"_s.arg(message.body)); };
        palette.begin();
        QTRY_VERIFY([&] {
            palette.setTyped({});
            palette.setTyped(u"quarterly"_s);
            return QTest::qWaitFor([&] { return found() >= 0; }, 500);
        }());
        // The conversation is found by the name too.
        QTRY_VERIFY(m_workspace->work()->inbox().counts().all > 0);
        palette.setTyped(u"two"_s);
        const auto thread = [&] {
            for (int row = 0; row < palette.rows()->count(); ++row) {
                if (palette.rows()->index(row).data(PaletteList::DetailRole).toString() ==
                    u"Conversation · Reconcile carrier invoices"_s)
                    return row;
            }
            return -1;
        };
        QTRY_VERIFY(thread() >= 0);
        palette.run(thread());
        QCOMPARE(m_workspace->place(), Workspace::Messages);
        m_workspace->go(Workspace::Contracts);
        palette.setTyped(u"quarterly"_s);
        QTRY_VERIFY(found() >= 0);
        palette.run(found());
        QCOMPARE(m_workspace->place(), Workspace::Messages);
        QCOMPARE(m_workspace->messages()->applicationId(), u"app_2"_s);
        QTRY_VERIFY(m_workspace->messages()->thread()->markedRow() >= 0);
    }

    void oneMoreIsPutBesideTheOthers()
    {
        ReviewPage& review = *m_workspace->review();
        ComparePage& compare = *m_workspace->compare();
        review.openRole(u"rol_1"_s);
        QTRY_COMPARE(review.applicants()->count(), 3);
        review.toggleMark(0);
        review.toggleMark(1);
        QVERIFY(compare.start());
        QVERIFY(compare.canAdd());
        Palette& palette = *m_workspace->palette();
        palette.ask(u"compareWith"_s);
        palette.begin();
        QCOMPARE(palette.rows()->count(), 1); // the one that is not there yet
        palette.run(0);
        QCOMPARE(compare.heads().size(), 3);
        QCOMPARE(compare.current(), 2);
        QCOMPARE(review.selection()->count(), 3);
        compare.add(compare.heads().first().applicationId); // is there
        QCOMPARE(compare.heads().size(), 3);
    }

    void hostileWordsFindNothingAndHurtNothing()
    {
        Palette& palette = *m_workspace->palette();
        palette.begin();
        for (const QString& typed :
             {u"%"_s, u"'; DROP TABLE roles;--"_s, QString(5000, u'x'), u"\"*\" OR 1"_s,
              u"javascript:alert(1)"_s, u"https://evil.example/roles/rol_1"_s}) {
            palette.setTyped(typed);
            QTRY_VERIFY2(palette.rows()->count() == 0, qPrintable(typed.left(40)));
        }
        palette.setTyped(u"led"_s);
        QTRY_VERIFY(rowOf(*palette.rows(), u"Ledgerline"_s) >= 0);
    }

    void addressesAreReadStrictly_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("id");
        QTest::newRow("web") << u"https://agentsgethired.com/roles/rol_1"_s << u"rol_1"_s;
        QTest::newRow("www") << u"https://www.agentsgethired.com/roles/rol_1/"_s << u"rol_1"_s;
        QTest::newRow("own") << u"http://127.0.0.1:8080/roles/rol_1#x"_s << u"rol_1"_s;
        QTest::newRow("path") << u" /roles/rol_1 "_s << u"rol_1"_s;
        QTest::newRow("scheme") << u"agentsgethired://role/rol_1"_s << u"rol_1"_s;
        QTest::newRow("other host")
            << u"https://agentsgethired.com.evil.example/roles/rol_1"_s << QString();
        QTest::newRow("user") << u"https://agentsgethired.com@evil.example/roles/rol_1"_s
                              << QString();
        QTest::newRow("other place") << u"https://agentsgethired.com/buyers/login"_s << QString();
        QTest::newRow("dots") << u"https://agentsgethired.com/roles/../x"_s << QString();
        QTest::newRow("long") << u"/roles/"_s + QString(65, u'a') << QString();
        QTest::newRow("words") << u"see https://agentsgethired.com/roles/rol_1"_s << QString();
    }
    void addressesAreReadStrictly()
    {
        QFETCH(QString, typed);
        QFETCH(QString, id);
        QCOMPARE(WebPlace::of(typed, QUrl(u"http://127.0.0.1:8080"_s)).id, id);
    }

    void namesFit_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("typed");
        QTest::addColumn<int>("fit");
        const auto add = [](const char* row, const QString& name, const QStringList& typed,
                            Fit fit) { QTest::newRow(row) << name << typed << int(fit); };
        add("whole", u"ledgerline"_s, {u"ledgerline"_s}, Fit::Whole);
        add("start", u"ledgerline"_s, {u"led"_s}, Fit::Start);
        add("word", u"two-pass audit"_s, {u"aud"_s}, Fit::Word);
        add("initials", u"two-pass audit"_s, {u"tpa"_s}, Fit::Initials);
        add("two words", u"reconcile carrier invoices"_s, {u"rec"_s, u"inv"_s}, Fit::Word);
        add("later initials", u"reconcile carrier invoices"_s, {u"ci"_s}, Fit::Initials);
        add("inside", u"ledgerline"_s, {u"line"_s}, Fit::Inside);
        add("one does not fit", u"ledgerline"_s, {u"led"_s, u"x"_s}, Fit::None);
        add("scattered letters are no fit", u"ledgerline"_s, {u"lgrl"_s}, Fit::None);
    }
    void namesFit()
    {
        QFETCH(QString, name);
        QFETCH(QStringList, typed);
        QFETCH(int, fit);
        QCOMPARE(int(fitOf(name, typed)), fit);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Rig> m_rig;
    std::unique_ptr<Workspace> m_workspace;
};

QTEST_MAIN(PaletteTest)
#include "tst_palette.moc"
