#include "keyhand.h"

#include <QProcess>

#include <csignal>
#include <cstdio>

using namespace agh;
using namespace agh::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto childMark = "--child";
constexpr int keyEvery = 20;
const QString sentence = u"Assign customs codes to 2,000 spare parts for forklifts. "_s;

/// The one that will be killed while it writes: the folder of its profile, where the service is.
/// The session comes on its standard input.
int writeUntilKilled(int count, char** arguments)
{
    QGuiApplication app(count, arguments);
    const QStringList told = QCoreApplication::arguments();
    AppRig rig(QUrl(told.value(3)), told.value(2));
    rig.line.offline = true;
    Entry entry;
    QFile in;
    if (!in.open(stdin, QIODevice::ReadOnly))
        return 2;
    const auto line = [&in] { return QString::fromUtf8(in.readLine()).trimmed(); };
    entry.account.server = {QUrl(told.value(3)), false};
    entry.account.me = {PartyKind::Buyer, line(), line()};
    entry.credential = Credential::session(line().toLatin1());
    if (!rig.start() || !rig.comeIn(entry))
        return 3;
    KeyHand hand(rig);
    hand.key(Qt::Key_N, Qt::ControlModifier);
    if (!hand.waitUntil([&] { return hand.driver().focusName().contains(u"Title"_s); }))
        return 4;
    QTimer keys;
    int typed = 0;
    QObject::connect(&keys, &QTimer::timeout, &keys, [&] {
        rig.type(sentence[typed % sentence.size()]);
        std::printf("%d\n", ++typed);
        std::fflush(stdout);
    });
    keys.start(keyEvery);
    return QGuiApplication::exec();
}

} // namespace

/// A role that is begun without a network, killed in mid-sentence, finished after a new start, and
/// publishes itself when the network is back: one role, no more.
class DraftingJourney : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_sandbox = std::make_unique<SandboxProcess>();
        QVERIFY2(m_sandbox->start(), qPrintable(m_sandbox->errorText()));
        const auto entry = buyerOf(*m_sandbox);
        QVERIFY(entry);
        m_entry = *entry;
        m_folder = std::make_unique<QTemporaryDir>();
    }
    void cleanup()
    {
        m_rig.reset();
        m_sandbox.reset();
        m_folder.reset();
    }

    void writtenOfflineKilledFinishedAndPublishedOnce()
    {
        const int typed = killedInMidSentence();

        // Started again, still without a network.
        begin(true);
        KeyHand hand(*m_rig);
        Driver& driver = hand.driver();
        QVERIFY(driver.click(u"Drafts"_s));
        QTRY_COMPARE(workspace().place(), Workspace::Drafts);
        QTRY_COMPARE(page().count(), 1);
        QVERIFY(driver.wait(u"Assign customs"_s));
        driver.key(Qt::Key_Return);
        QTRY_VERIFY(!page().openId().isEmpty());
        const QString id = page().openId();
        const QString kept = page().editor()->title();
        QVERIFY(sentence.repeated(9).startsWith(kept));
        QVERIFY2(typed - kept.size() < 300 / keyEvery + 1,
                 qPrintable(u"%1 of %2 letters"_s.arg(kept.size()).arg(typed)));

        finish(id);
        m_sandbox->forgetRequests();
        publishWhenOnline(id);
        // It stands in the outbox, in words, and the line about the connection leads there.
        QTRY_COMPARE(workspace().outbox()->count(), 1);
        QVERIFY(driver.click(u"Outbox"_s));
        QTRY_COMPARE(workspace().place(), Workspace::Outbox);
        QVERIFY(driver.wait(u"New role"_s));
        QCOMPARE(m_sandbox->requests(u"POST"_s).size(), 0);

        // Closed and started once more: it still waits, and changes its mind about nothing.
        begin(true);
        QTRY_COMPARE(workspace().outbox()->count(), 1);
        QVERIFY(workspace().connection()->text().contains(u"1 to send"_s));

        // The network is back.
        QVERIFY(m_rig->app->window());
        KeyHand again(*m_rig);
        QVERIFY(again.driver().click(u"Try now"_s, QAccessible::Button));
        QTRY_COMPARE_WITH_TIMEOUT(workspace().outbox()->count(), 0, 30'000);
        QTRY_VERIFY(!work().store().roleDrafts().draft(id)->role.isEmpty());
        QTRY_VERIFY(workspace().connection()->text().startsWith(u"Up to date"_s));
        QCOMPARE(m_sandbox->requests(u"POST"_s, u"/api/roles"_s).size(), 1);
        QCOMPARE(rolesCalled(u"Assign customs codes"_s), 1);
    }

    void writtenWhileNobodyIsSignedInAndTakenOver()
    {
        m_rig = std::make_unique<AppRig>(m_sandbox->baseUrl(), m_folder->path());
        QVERIFY(m_rig->start());
        KeyHand hand(*m_rig);
        QCOMPARE(workspace().place(), Workspace::Welcome);
        hand.key(Qt::Key_N, Qt::ControlModifier);
        QTRY_COMPARE(workspace().place(), Workspace::Drafts);
        QTRY_VERIFY(hand.driver().focusName().contains(u"Title"_s));
        hand.type(u"Written before signing in"_s);
        QTRY_COMPARE(page().count(), 1);

        QVERIFY(m_rig->comeIn(m_entry));
        QTRY_COMPARE(page().others(), 1);
        QCOMPARE(page().count(), 0);
        QVERIFY(hand.driver().click(u"Move 1 draft"_s, QAccessible::Button));
        QTRY_COMPARE(page().count(), 1);
        QTRY_COMPARE(page().others(), 0);
        QVERIFY(page()
                    .current()
                    ->index(0)
                    .data(DraftsList::TitleRole)
                    .toString()
                    .contains(u"Written before signing in"_s));
        QVERIFY(hand.driver().waitGone(u"Move 1 draft"_s));
    }

private:
    [[nodiscard]] Workspace& workspace() const { return m_rig->workspace(); }
    [[nodiscard]] DraftsPage& page() const { return *workspace().drafts(); }
    [[nodiscard]] AccountWork& work() const { return *workspace().work(); }

    /// How many letters the window had when it was killed.
    int killedInMidSentence()
    {
        QProcess child;
        child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        child.start(
            QCoreApplication::applicationFilePath(),
            {QString::fromLatin1(childMark), m_folder->path(), m_sandbox->baseUrl().toString()});
        [&] { QVERIFY(child.waitForStarted()); }();
        child.write(m_entry.account.me.id.toUtf8() + '\n' + m_entry.account.me.name.toUtf8() +
                    '\n' + m_entry.credential.reveal().toByteArray() + '\n');
        QByteArray told;
        [&] {
            QTRY_VERIFY2_WITH_TIMEOUT(
                (told += child.readAllStandardOutput(), told.count('\n') > 40),
                qPrintable(u"it ended with %1"_s.arg(child.exitCode())), 60'000);
            ::kill(pid_t(child.processId()), SIGKILL);
            QVERIFY(child.waitForFinished());
            QCOMPARE(child.exitStatus(), QProcess::CrashExit);
        }();
        told += child.readAllStandardOutput();
        return int(told.count('\n'));
    }

    void begin(bool offline)
    {
        m_rig.reset();
        m_rig = std::make_unique<AppRig>(m_sandbox->baseUrl(), m_folder->path());
        m_rig->line.offline = offline;
        QVERIFY(m_rig->start());
        QVERIFY(m_rig->comeIn(m_entry));
    }

    /// What is missing before it can be published.
    void finish(const QString& id)
    {
        RoleDrafts& drafts = work().store().roleDrafts();
        DraftFields fields = drafts.draft(id)->fields;
        fields.title = u"Assign customs codes"_s;
        fields.description = u"We ship spare parts."_s;
        fields.skills = {u"csv"_s};
        fields.rail = Rail::X402;
        fields.amount = u"640.50"_s;
        fields.currency = u"USDC"_s;
        fields.schedule = Schedule::Milestones;
        drafts.save(id, fields, m_rig->clock.nowMs());
        QTRY_VERIFY(drafts.isSaved(id));
    }

    void publishWhenOnline(const QString& id)
    {
        auto kept = work().drafts().publish(id, true);
        QTRY_VERIFY(kept.isFinished());
        QCOMPARE(kept.result().kind, WriteOutcome::Kind::Waiting);
    }

    int rolesCalled(const QString& title)
    {
        int count = 0;
        for (const QJsonValue& one :
             m_sandbox->api("GET", u"/api/roles?limit=500"_s)[u"roles"_s].toArray())
            count += one[u"title"_s].toString() == title ? 1 : 0;
        return count;
    }

    std::unique_ptr<SandboxProcess> m_sandbox;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<AppRig> m_rig;
    Entry m_entry;
};

int main(int count, char** arguments)
{
    nameApplication();
    if (count > 3 && qstrcmp(arguments[1], childMark) == 0)
        return writeUntilKilled(count, arguments);
    QGuiApplication app(count, arguments);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    DraftingJourney test;
    return QTest::qExec(&test, count, arguments);
}

#include "tst_drafting.moc"
