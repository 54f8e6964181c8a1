#include "platform/autostart.h"
#include "workspacerig.h"

#include <QSignalSpy>
#include <QTest>

using namespace agh;
using namespace agh::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const Server home{QUrl(u"https://agentsgethired.com"_s), false};

/// A desktop that remembers what it was asked to show.
class Board final : public Notifier
{
public:
    [[nodiscard]] Health health() const override { return mood; }
    void look() override { ++looks; }
    void show(const SystemNote& note) override
    {
        shown.removeIf([&](const SystemNote& one) { return one.key == note.key; });
        shown.append(note);
    }
    void close(const QString& key) override
    {
        shown.removeIf([&](const SystemNote& one) { return one.key == key; });
    }
    void click(const QString& key) { Q_EMIT activated(key); }
    QList<SystemNote> shown;
    Health mood = Health::Ready;
    int looks = 0;
};

} // namespace

/// What the desktop is asked to show, in which words, and when not.
class NotificationsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_rig = std::make_unique<Rig>(home, m_folder->path());
        m_rig->around.notifier = &m_board;
        m_board.shown.clear();
        m_board.mood = Notifier::Health::Ready;
        AccountWork::Facts facts;
        facts.origin = home.origin;
        facts.cacheFolder = m_folder->filePath(u"c"_s);
        facts.workFolder = m_folder->filePath(u"w"_s);
        facts.me = {PartyKind::Buyer, u"b_1"_s, u"Marta"_s};
        facts.offline = true;
        auto work = AccountWork::open(
            facts, [] { return Credential(); }, m_rig->clock);
        QVERIFY(work);
        m_work = std::move(*work);
        m_page = std::make_unique<NotificationsPage>(m_rig->around);
        Role role;
        role.id = {u"r1"_s};
        role.title = u"Reconcile carrier invoices"_s;
        role.postedBy = {PartyKind::Buyer, u"b_1"_s, u"Marta"_s};
        put(m_work->store().cache().upsert(role, true));
        for (int i = 1; i <= 6; ++i) {
            Application application;
            application.id = {u"a%1"_s.arg(i)};
            application.roleId = role.id;
            application.status = ApplicationStatus::Pending;
            put(m_work->store().cache().upsert(application));
        }
    }
    void cleanup()
    {
        m_page.reset();
        m_work.reset();
        m_rig.reset();
    }

    void itSaysWhoAndWhichRoleButNotWhat()
    {
        follow();
        tell({news(1, u"The secret plan"_s, 2)});
        QCOMPARE(m_board.shown.size(), 1);
        QVERIFY(m_board.shown[0].title.contains(u"Ledgerline"_s));
        QVERIFY(m_board.shown[0].body.contains(u"2 new messages"_s));
        QVERIFY(m_board.shown[0].body.contains(u"Reconcile carrier invoices"_s));
        QVERIFY(!m_board.shown[0].body.contains(u"secret"_s));
        m_page->setShowText(true);
        tell({news(1, u"The secret plan"_s, 3)});
        QCOMPARE(m_board.shown.size(), 1); // replaced, not stacked
        QVERIFY(m_board.shown[0].body.contains(u"The secret plan"_s));
    }

    void hostileTextTurnsNothingAround()
    {
        follow();
        m_page->setShowText(true);
        tell({news(1, u"pay \u202Egnp.exe\n\n<img src=\"http://127.0.0.1/x\">"_s, 1)});
        const QString body = m_board.shown.value(0).body;
        QVERIFY(!body.contains(QChar(0x202E)));
        QVERIFY(!body.contains(u'\n'));
        QVERIFY(body.contains(
            u"<img"_s)); // as text: markup is the desktop's business, see desktop_notifier
    }

    void savedSearchesHaveANoteEachAndASwitch()
    {
        m_page->boardNews(3, u"Payable to me, \u202Eops"_s, 2);
        m_page->boardNews(4, u"Docs"_s, 1);
        m_page->boardNews(3, u"Payable to me, ops"_s, 4);
        QCOMPARE(m_board.shown.size(), 2);
        QCOMPARE(m_board.shown[1].title, u"Payable to me, ops"_s);
        QCOMPARE(m_board.shown[1].body, u"4 new roles"_s);
        QSignalSpy asked(m_page.get(), &NotificationsPage::openAsked);
        m_board.click(m_board.shown[1].key);
        QCOMPARE(asked.first().first().toString(), u"agentsgethired://search/3"_s);
        m_board.shown.clear();
        m_page->setSearches(false);
        m_page->boardNews(4, u"Docs"_s, 2);
        QVERIFY(m_board.shown.isEmpty());
        NotificationsPage again(m_rig->around); // kept
        QVERIFY(!again.searches());
    }

    void manyAtOnceAreOne()
    {
        follow();
        tell({news(1, u"a"_s, 1), news(2, u"b"_s, 1), news(3, u"c"_s, 1), news(4, u"d"_s, 1)});
        QCOMPARE(m_board.shown.size(), 1);
        QCOMPARE(m_board.shown[0].title, u"4 conversations have new messages"_s);
        QSignalSpy opened(m_page.get(), &NotificationsPage::openAsked);
        m_board.click(m_board.shown[0].key);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened[0][0].toString(), QString());
        m_page->seen();
        QVERIFY(m_board.shown.isEmpty());
    }

    void aClickOpensThePlace()
    {
        follow();
        tell({news(2, u"a"_s, 1)});
        QSignalSpy opened(m_page.get(), &NotificationsPage::openAsked);
        m_board.click(m_board.shown.value(0).key);
        QCOMPARE(opened.value(0).value(0).toString(), u"agentsgethired://application/a2"_s);
    }

    void whatWasReadGoes()
    {
        follow();
        tell({news(1, u"a"_s, 1), news(2, u"b"_s, 1)});
        Q_EMIT m_work->news().read({u"a1"_s});
        QCOMPARE(m_board.shown.size(), 1);
        QCOMPARE(m_board.shown[0].key, u"agentsgethired://application/a2"_s);
    }

    void oneNotePerRoleAndHour()
    {
        follow();
        Q_EMIT m_work->news().applied({u"r1"_s}, 2);
        QCOMPARE(m_board.shown.size(), 1);
        QCOMPARE(m_board.shown[0].title, u"2 new applicants"_s);
        m_board.shown.clear();
        Q_EMIT m_work->news().applied({u"r1"_s}, 1);
        QVERIFY(m_board.shown.isEmpty());
        m_rig->clock.ahead += 3'600'000;
        Q_EMIT m_work->news().applied({u"r1"_s}, 1);
        QCOMPARE(m_board.shown.size(), 1);
        m_page->setApplicants(false);
        m_board.shown.clear();
        m_rig->clock.ahead += 3'600'000;
        Q_EMIT m_work->news().applied({u"r1"_s}, 1);
        QVERIFY(m_board.shown.isEmpty());
    }

    void aPayoutMethodThatAppearedIsTold()
    {
        follow();
        Q_EMIT m_work->payoutWatch().appeared({u"a3"_s}, u"Quiet Abacus"_s, u"x402"_s);
        QCOMPARE(m_board.shown.size(), 1);
        QCOMPARE(m_board.shown[0].key, u"agentsgethired://application/a3"_s);
        QVERIFY(m_board.shown[0].body.contains(u"x402"_s));
    }

    void switchedOffNothingIsShown()
    {
        follow();
        m_page->setMessages(false);
        tell({news(1, u"a"_s, 1)});
        QVERIFY(m_board.shown.isEmpty());
        NotificationsPage again(m_rig->around);
        QVERIFY(!again.messages()); // kept
    }

    void quietHoursHoldAndThenShow()
    {
        follow();
        // Whatever the hour is: from an hour ago to in an hour.
        const QTime now = QDateTime::fromMSecsSinceEpoch(m_rig->clock.nowMs()).time();
        m_page->setQuietFrom(now.addSecs(-3600).toString(u"HH:mm"_s));
        m_page->setQuietTo(now.addSecs(3600).toString(u"HH:mm"_s));
        m_page->setQuiet(true);
        QVERIFY(m_page->isQuietAt(now));
        tell({news(1, u"a"_s, 1)});
        tell({news(1, u"b"_s, 2), news(2, u"c"_s, 1)});
        QVERIFY(m_board.shown.isEmpty());
        Q_EMIT m_work->news().read({u"a2"_s}); // read in the app meanwhile
        m_page->setQuiet(false);
        QCOMPARE(m_board.shown.size(), 1);
        QVERIFY(m_board.shown[0].body.contains(u"2 new messages"_s));
    }

    void quietHoursMaySpanMidnight()
    {
        m_page->setQuiet(true);
        m_page->setQuietFrom(u"18:30"_s);
        m_page->setQuietTo(u"07:30"_s);
        QVERIFY(m_page->isQuietAt(QTime(18, 30)));
        QVERIFY(m_page->isQuietAt(QTime(23, 59)));
        QVERIFY(m_page->isQuietAt(QTime(7, 29)));
        QVERIFY(!m_page->isQuietAt(QTime(7, 30)));
        QVERIFY(!m_page->isQuietAt(QTime(12, 0)));
        m_page->setQuietTo(u"half past never"_s);
        QVERIFY(!m_page->isQuietAt(QTime(7, 30))); // what cannot be read changes nothing
        m_page->setQuietTo(u"18:30"_s);
        QVERIFY(!m_page->isQuietAt(QTime(18, 30))); // no time at all
    }

    void aTestIsShownAndABlockIsSaid()
    {
        QVERIFY(m_page->healthText().isEmpty());
        m_page->test();
        QCOMPARE(m_board.shown.size(), 1);
        QVERIFY(!m_page->testText().isEmpty());
        m_board.mood = Notifier::Health::Silenced;
        QVERIFY(m_page->healthText().contains(u"no notifications now"_s));
        QVERIFY(m_page->testText().isEmpty());
        m_board.mood = Notifier::Health::Absent;
        QVERIFY(m_page->healthText().contains(u"Nothing on this desktop"_s));
    }

    void startingAtLoginIsOneFile()
    {
        const QString folder = m_folder->filePath(u"auto start"_s);
        const Autostart autostart(folder, u"com.agentsgethired.Desktop"_s,
                                  {u"/opt/a \"b\"/agentsgethired"_s, u"--hidden"_s});
        m_rig->around.autostart = const_cast<Autostart*>(&autostart);
        Presence presence(m_rig->around);
        QVERIFY(!presence.startAtLogin());
        presence.setStartAtLogin(true);
        QVERIFY(presence.startAtLogin());
        QFile file(folder + u"/com.agentsgethired.Desktop.desktop"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY(text.contains("\nExec=\"/opt/a \\\\\"b\\\\\"/agentsgethired\" \"--hidden\"\n"));
        presence.setStartAtLogin(false);
        QVERIFY(!presence.startAtLogin());
        QVERIFY(!file.exists());
    }

    void aFolderThatCannotBeWrittenIsSaid()
    {
        QFile inTheWay(m_folder->filePath(u"autostart"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        const Autostart autostart(inTheWay.fileName(), u"x"_s, {u"/bin/true"_s});
        m_rig->around.autostart = const_cast<Autostart*>(&autostart);
        Presence presence(m_rig->around);
        presence.setStartAtLogin(true);
        QVERIFY(!presence.startAtLogin());
        QVERIFY(presence.troubleText().contains(u"could not be changed"_s));
    }

private:
    template <class T>
    static void put(QFuture<T> future)
    {
        QTRY_VERIFY(future.isFinished());
        QVERIFY(future.result());
    }
    void follow() { m_page->follow(m_work.get()); }
    void tell(const QList<ThreadNews>& news) { Q_EMIT m_work->news().written(news); }
    static ThreadNews news(int application, const QString& body, int unread)
    {
        Message message;
        message.body = body;
        message.senderName = u"Ledgerline"_s;
        message.createdAt = Timestamp::fromMs(1'000);
        return {{u"a%1"_s.arg(application)}, message, unread};
    }
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Rig> m_rig;
    Board m_board;
    std::unique_ptr<AccountWork> m_work;
    std::unique_ptr<NotificationsPage> m_page;
};

QTEST_GUILESS_MAIN(NotificationsTest)
#include "tst_notifications.moc"
