#include "keyhand.h"

#include <QProcess>

#include <csignal>

using namespace agh;
using namespace agh::test;
using namespace Qt::Literals::StringLiterals;

#define EXPECT(holds)                                                                              \
    do {                                                                                           \
        if (!(holds))                                                                              \
            return u"wrong: %1 does not hold; %2 roles, the focus is on %3, on the screen: %4"_s   \
                .arg(QLatin1StringView(#holds))                                                    \
                .arg(board.roles()->count())                                                       \
                .arg(hand.driver().focusName(), hand.driver().names().join(u" | "_s));             \
    } while (false)

namespace {

constexpr auto childMark = "--child";

/// A desktop that remembers what it was asked to show.
class SpyDesktop final : public Notifier
{
public:
    [[nodiscard]] Health health() const override { return Health::Ready; }
    void look() override {}
    void show(const SystemNote& note) override { shown.append(note); }
    void close(const QString&) override {}
    void click(const QString& key) { Q_EMIT activated(key); }
    QList<SystemNote> shown;
};

const QString words = u"invoic"_s;

/// What stands first in the list, as a screen reader says it.
QString firstOf(const BoardPage& board)
{
    const QString said = board.roles()->index(0).data(BoardRoles::AccessibleTextRole).toString();
    return said.section(u',', 0, 0);
}

/// Nobody is signed in: to the board from the welcome page, and a search there, by keys alone once
/// it is open. "shown <all> <found> <first>", or what went wrong.
QString lookAndSearch(KeyHand& hand)
{
    Workspace& workspace = hand.rig().workspace();
    BoardPage& board = *workspace.board();
    if (workspace.place() != Workspace::RolesBoard)
        EXPECT(hand.driver().click(u"Look at the open roles first"_s, QAccessible::Button));
    EXPECT(hand.waitUntil(
        [&] { return board.roles()->count() > 3 && board.progressText() == u""_s; }));
    const int all = board.roles()->count();
    hand.key(Qt::Key_F, Qt::ControlModifier);
    EXPECT(hand.waitText());
    hand.type(words);
    EXPECT(hand.waitUntil([&] { return board.typed() == words && board.roles()->count() < all; }));
    EXPECT(board.roles()->count() > 0);
    const int found = board.roles()->count();
    const QString first = firstOf(board);
    hand.key(Qt::Key_Down); // into the list
    EXPECT(hand.waitList());
    hand.key(Qt::Key_Return);
    EXPECT(hand.waitUntil([&] { return board.role()->present(); }));
    return u"shown %1 %2 %3"_s.arg(all).arg(found).arg(first);
}

int runVictim(const QStringList& told)
{
    AppRig rig(QUrl(told.value(3)), told.value(2));
    if (!rig.start())
        return 3;
    rig.app->window()->resize(1280, 800);
    KeyHand hand(rig);
    std::printf("%s\n", qPrintable(lookAndSearch(hand)));
    std::fflush(stdout);
    return QGuiApplication::exec();
}

} // namespace

/// The board of somebody who is not signed in: read, searched, killed, and there again without the
/// network, with its age.
class BoardJourney : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void signedOutKilledAndOffline()
    {
        QTemporaryDir folder;
        SandboxProcess sandbox;
        QVERIFY2(sandbox.start(), qPrintable(sandbox.errorText()));
        QProcess child;
        child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        child.start(QCoreApplication::applicationFilePath(),
                    {QString::fromLatin1(childMark), folder.path(), sandbox.baseUrl().toString()});
        QVERIFY(child.waitForStarted());
        (void)QTest::qWaitFor(
            [&] { return child.canReadLine() || child.state() == QProcess::NotRunning; }, 120'000);
        const QString before = QString::fromUtf8(child.readLine().trimmed());
        QVERIFY2(before.startsWith(u"shown "_s), qPrintable(before));
        ::kill(pid_t(child.processId()), SIGKILL);
        QVERIFY(child.waitForFinished());
        for (const QJsonObject& request : sandbox.requests())
            QCOMPARE(request[u"method"_s].toString(), u"GET"_s);
        sandbox.stop();

        AppRig rig(sandbox.baseUrl(), folder.path());
        QVERIFY(rig.start());
        rig.app->window()->resize(1280, 800);
        KeyHand hand(rig);
        const QString after = lookAndSearch(hand);
        QCOMPARE(after, before);
        const BoardPage& board = *rig.workspace().board();
        // It is asked for some times before that is said.
        QTRY_COMPARE_WITH_TIMEOUT(board.state()->phase(), PageState::Offline, 60'000);
        QVERIFY(board.state()->hasContent());
        const QString age = board.state()->staleText();
        QVERIFY(!age.isEmpty());
        QVERIFY2(hand.driver().wait(age), qPrintable(hand.driver().names().join(u" | "_s)));
    }

    /// A search is saved, its bell is on, and one is somewhere else when a role comes that fits.
    void whatASavedSearchFindsIsTold()
    {
        QTemporaryDir folder;
        SandboxProcess sandbox;
        QVERIFY2(sandbox.start(), qPrintable(sandbox.errorText()));
        const auto marta = buyerOf(sandbox);
        QVERIFY(marta);
        SpyDesktop desktop;
        AppRig rig(sandbox.baseUrl(), folder.path());
        rig.ports.notifier = &desktop;
        QVERIFY(rig.start());
        rig.app->window()->resize(1280, 800);
        QVERIFY(rig.comeIn(*marta));
        KeyHand hand(rig);
        Workspace& workspace = rig.workspace();
        BoardPage& board = *workspace.board();
        workspace.go(Workspace::RolesBoard);
        QTRY_VERIFY_WITH_TIMEOUT(board.roles()->count() > 3 && board.progressText().isEmpty(),
                                 20'000);
        board.setTyped(u"zebra"_s);
        QTRY_COMPARE(board.state()->phase(), PageState::NothingFound);
        QVERIFY(board.saveSearch(u"Zebras"_s));
        const QString search =
            board.searches()->index(0).data(BoardSearches::SearchIdRole).toString();
        board.searches()->toggleNotify(search);
        board.clear();
        workspace.go(Workspace::Contracts);

        Client other(sandbox.baseUrl());
        RoleInput role;
        role.title = u"Count zebra crossings"_s;
        role.description = u"From the pictures of a whole year."_s;
        role.skills = QStringList{u"counting"_s};
        role.paymentMethod = Rail::X402;
        role.paymentAmount = Decimal::parse("90");
        role.paymentCurrency = u"USDC"_s;
        role.paymentSchedule = Schedule::Weekly;
        auto posted = other.write(api::createRole(role), marta->credential);
        QVERIFY(QTest::qWaitFor([&] { return posted.isFinished(); }, 20'000));
        QVERIFY(posted.result().has_value());
        board.refresh(); // as it does by itself after a while
        QTRY_COMPARE_WITH_TIMEOUT(desktop.shown.size(), 1, 20'000);
        QCOMPARE(desktop.shown[0].title, u"Zebras"_s);
        // The side bar counts it, and a click on the note opens the search.
        QVERIFY(hand.driver().wait(u"Zebras, "_s, QAccessible::ListItem));
        desktop.click(desktop.shown[0].key);
        QTRY_COMPARE(workspace.place(), Workspace::RolesBoard);
        QTRY_COMPARE(board.roles()->count(), 1);
        QCOMPARE(board.typed(), u"zebra"_s);
    }
};

int main(int count, char** arguments)
{
    nameApplication();
    if (count > 3 && qstrcmp(arguments[1], childMark) == 0) {
        QGuiApplication app(count, arguments);
        return runVictim(QCoreApplication::arguments());
    }
    QGuiApplication app(count, arguments);
    BoardJourney test;
    return QTest::qExec(&test, count, arguments);
}

#include "tst_board.moc"
