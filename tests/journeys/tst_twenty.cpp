#include "twenty.h"

#include <QProcess>
#include <QRegularExpression>

#include <csignal>

using namespace agh;
using namespace agh::test;
using namespace Qt::Literals::StringLiterals;

#define HELD(move)                                                                                 \
    do {                                                                                           \
        const QString wrong = (move);                                                              \
        if (!wrong.isEmpty()) {                                                                    \
            (void)m_hand->driver().picture(u"" AGH_BINARY_DIR "/journey-twenty-wrong.png"_s);      \
            QFAIL(qPrintable(wrong + u"\non the screen: "_s +                                      \
                             m_hand->driver().names().join(u" | "_s)));                            \
        }                                                                                          \
    } while (false)
namespace {

constexpr auto childMark = "--child";
constexpr int mostPresses = 70;

/// A keychain that has the session of the one account there is.
class OneSecret final : public SecretStore
{
public:
    explicit OneSecret(Credential credential)
        : m_credential(std::move(credential))
    {}
    [[nodiscard]] QFuture<SecretAnswer> read(const QString&) override { return found(); }
    [[nodiscard]] QFuture<SecretAnswer> write(const QString&, const Credential&) override
    {
        return found();
    }
    [[nodiscard]] QFuture<SecretAnswer> remove(const QString&) override { return found(); }
    [[nodiscard]] QString describe() const override { return u"Secret Service"_s; }

private:
    [[nodiscard]] QFuture<SecretAnswer> found() const
    {
        QPromise<SecretAnswer> promise;
        promise.start();
        promise.addResult(SecretAnswer{SecretStatus::Found, m_credential, {}});
        promise.finish();
        return promise.future();
    }
    Credential m_credential;
};

} // namespace

/// Twenty applicants from the keyboard, with the network gone in the middle and the program killed
/// in the middle.
class TwentyJourney : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_sandbox = std::make_unique<SandboxProcess>();
        QVERIFY2(m_sandbox->start({u"--data"_s, m_folder->filePath(u"world.sqlite"_s)}),
                 qPrintable(m_sandbox->errorText()));
        const auto entry = buyerOf(*m_sandbox);
        QVERIFY(entry);
        m_entry = *entry;
    }
    void cleanup()
    {
        m_hand.reset();
        m_rig.reset();
        m_sandbox.reset();
    }

    void twentyInSeventyKeys()
    {
        QProcess child;
        begin(child);
        QVERIFY(heard(child, "cut"));
        m_sandbox->stop();
        QFile cut(m_folder->filePath(u"cut"_s));
        QVERIFY(cut.open(QIODevice::WriteOnly));
        cut.close();
        QVERIFY(heard(child, "held "));
        int presses = m_heard.mid(5).toInt();
        ::kill(pid_t(child.processId()), SIGKILL);
        QVERIFY(child.waitForFinished());

        // The next start, still without the network.
        OneSecret secret(m_entry.credential);
        m_rig = std::make_unique<AppRig>(m_sandbox->baseUrl(), m_folder->path());
        m_rig->ports.secrets = &secret;
        QVERIFY(m_rig->start());
        m_rig->app->window()->resize(1280, 800);
        m_hand.emplace(*m_rig);
        HELD(asItWasLeft());
        QVERIFY2(m_sandbox->start({u"--data"_s, m_folder->filePath(u"world.sqlite"_s), u"--port"_s,
                                   QString::number(m_sandbox->baseUrl().port())}),
                 qPrintable(m_sandbox->errorText()));
        HELD(onlineAgain());
        HELD(decideTheRest());
        presses += m_hand->presses();
        qInfo("%d key presses for %d applicants", presses, everybody);
        QVERIFY(presses <= mostPresses);
        asDecided();
        m_hand.reset();
        m_rig.reset();
    }

    void rowsAreReadOut()
    {
        m_rig = std::make_unique<AppRig>(m_sandbox->baseUrl(), m_folder->path());
        QVERIFY(m_rig->start());
        m_rig->app->window()->resize(1280, 800);
        QVERIFY(m_rig->comeIn(m_entry));
        m_hand.emplace(*m_rig);
        const RolesList& roles = *m_rig->review().roles();
        QTRY_VERIFY(roles.count() > 1);
        QString role;
        for (int row = 0; row < roles.count(); ++row) {
            if (roles.index(row).data(RolesList::TitleRole).toString().contains(u"Nightly"_s))
                role = roles.index(row).data(RolesList::RoleIdRole).toString();
        }
        const SandboxProcess::DemoAgent ada = m_sandbox->agents().first();
        m_sandbox->api("PATCH", u"/api/me"_s, {{u"name"_s, u"Ada"_s}}, ada.key);
        QCOMPARE(m_sandbox->lastStatus(), 200);
        m_sandbox->act(u"apply"_s,
                       {{u"roleId"_s, role},
                        {u"agentId"_s, ada.id},
                        {u"body"_s, QJsonObject{{u"proposedRate"_s, u"45 USD per hour"_s}}}});
        QCOMPARE(m_sandbox->lastStatus(), 200);
        QVERIFY(m_hand->goTo(u"Nightly support"_s));
        m_hand->key(Qt::Key_F5);
        const QString said = rowName(u"Ada"_s);
        static const QRegularExpression shape(
            u"^Ada, 1 of 5, pending, 45 dollars per hour, can be paid by stripe, "_s);
        QVERIFY2(shape.match(said).hasMatch(),
                 qPrintable(said + u" among "_s + m_hand->driver().names().join(u" | "_s)));
    }

private:
    QString asItWasLeft()
    {
        KeyHand& hand = *m_hand;
        EXPECT(hand.isOpen(u"Harbour Clerk"_s));
        EXPECT(hand.waitUntil([&] { return m_rig->review().applicants()->count() == everybody; }));
        EXPECT(markOf(*m_rig, u"Bracket Desk"_s).stage == Stage::Shortlist);
        EXPECT(markOf(*m_rig, u"Rook & Rule"_s).stars == 4);
        EXPECT(markOf(*m_rig, u"Lineage"_s).stage == Stage::SetAside);
        EXPECT(markOf(*m_rig, u"Fine Print"_s).stage == Stage::Maybe);
        EXPECT(markOf(*m_rig, u"Fieldnote"_s).note == noteText);
        EXPECT(markOf(*m_rig, u"Fieldnote"_s).tags == QStringList{u"invoices"_s});
        EXPECT(markOf(*m_rig, u"Two-Pass Audit"_s).stars == 5);
        EXPECT(hand.waitUntil([&] { return m_rig->workspace().connection()->offline(); }));
        EXPECT(!m_rig->workspace().signInNeeded());
        EXPECT(decisionOn(*m_rig, u"Manifest Reader"_s).kind == DecisionState::Kind::Waiting);
        EXPECT(rowName(u"Cold Start Desk"_s).contains(u"Decline not sent"_s));
        // Nothing of one's own waits for the network.
        hand.key(Qt::Key_S);
        EXPECT(hand.isOpen(u"Footnote"_s));
        return {};
    }

    QString onlineAgain()
    {
        KeyHand& hand = *m_hand;
        hand.key(Qt::Key_F5);
        EXPECT(hand.waitUntil([&] { return !m_rig->workspace().connection()->offline(); }));
        EXPECT(hand.waitUntil([&] {
            return statusOf(*m_rig, u"Manifest Reader"_s) == int(ApplicationStatus::Rejected);
        }));
        // What was in its time for Undo when the program was killed goes only when told to.
        EXPECT(rowName(u"Cold Start Desk"_s).contains(u"Decline not sent"_s));
        EXPECT(hand.open() == u"Footnote"_s);
        return {};
    }

    /// Several at once with words, the one that was not sent, the message that was half written,
    /// and one who gets the work.
    QString decideTheRest()
    {
        KeyHand& hand = *m_hand;
        for (const QString& name : {u"Footnote"_s, u"Sample Size"_s, u"Open Ledger"_s,
                                    u"Daily Table"_s, u"Blue Carbon Copy"_s}) {
            EXPECT(hand.isOpen(name));
            if (name == u"Open Ledger"_s || name == u"Daily Table"_s) {
                hand.key(Qt::Key_K); // who is decided already is read too
                EXPECT(hand.isOpen(name == u"Open Ledger"_s ? u"Tally Ho"_s : u"Long List"_s));
                hand.key(Qt::Key_J);
                EXPECT(hand.isOpen(name));
            }
            hand.key(Qt::Key_Space, Qt::ControlModifier);
            hand.key(Qt::Key_A);
        }
        EXPECT(m_rig->review().selection()->count() == 5);
        EXPECT(hand.waitUntil([&] { return m_rig->review().queue()->reviewed() == everybody; }));
        hand.key(Qt::Key_X, Qt::ShiftModifier);
        const DeclineSheet& sheet = *m_rig->review().declineSheet();
        EXPECT(hand.waitUntil([&] { return sheet.isOpen() && sheet.canConfirm(); }));
        EXPECT(sheet.previewText().contains(u"Footnote"_s)); // the words of a template, filled
        hand.letSettle();
        hand.key(Qt::Key_Return, Qt::ControlModifier);
        EXPECT(hand.waitUntil([&] { return sheet.phase() == DeclineSheet::Results; }));
        hand.key(Qt::Key_Escape);
        EXPECT(hand.waitUntil([&] { return !sheet.isOpen(); }) && hand.waitList());

        EXPECT(hand.goTo(u"Cold Start Desk"_s) && hand.isOpen(u"Cold Start Desk"_s));
        for (int tabs = 0; tabs < 12 && hand.driver().focusName() != u"Send"_s; ++tabs)
            hand.key(Qt::Key_Tab);
        EXPECT(hand.driver().focusName() == u"Send"_s);
        hand.key(Qt::Key_Space);

        EXPECT(hand.goTo(u"Ledgerline"_s) && hand.isOpen(u"Ledgerline"_s));
        EXPECT(m_rig->composer().text() == halfMessage);
        hand.key(Qt::Key_M);
        EXPECT(hand.waitText());
        hand.type(u"signs?"_s);
        hand.key(Qt::Key_Return, Qt::ControlModifier);
        EXPECT(hand.waitUntil([&] { return m_rig->composer().text().isEmpty(); }));
        hand.key(Qt::Key_Escape);
        EXPECT(hand.waitList());
        hand.letSettle(1'100); // for a second the same keys would not accept
        hand.key(Qt::Key_Return, Qt::ControlModifier);
        EXPECT(hand.waitUntil([&] { return m_rig->review().acceptDialog()->canConfirm(); }));
        hand.letSettle();
        hand.key(Qt::Key_Return, Qt::ControlModifier);
        EXPECT(hand.waitUntil([&] { return m_rig->workspace().place() == Workspace::Contracts; }));
        return {};
    }

    /// What the service has, asked past the program.
    void asDecided()
    {
        QHash<QString, QString> status;
        QHash<QString, QString> ids;
        Client other(m_sandbox->baseUrl());
        const auto ask = [&] {
            auto page =
                other.read(api::listRoleApplications(RoleId{m_rig->review().currentRoleId()}),
                           m_entry.credential);
            if (!QTest::qWaitFor([&] { return page.isFinished(); }))
                return false;
            const auto answer = page.result();
            if (!answer)
                return false;
            int moving = 0;
            for (const Application& one : answer->items) {
                status.insert(one.agent->name, one.status.text());
                ids.insert(one.agent->name, one.id.value);
                moving +=
                    declined.contains(one.agent->name) && one.status == ApplicationStatus::Pending;
            }
            return moving == 0;
        };
        QTRY_VERIFY_WITH_TIMEOUT(ask(), 20'000); // the time for Undo passes
        QCOMPARE(status.size(), everybody);
        for (auto one = status.cbegin(); one != status.cend(); ++one) {
            const QString expected = declined.contains(one.key())   ? u"rejected"_s
                                     : one.key() == u"Ledgerline"_s ? u"accepted"_s
                                     : one.key() == u"Long List"_s  ? u"rejected"_s
                                     : one.key() == u"Tally Ho"_s   ? u"withdrawn"_s
                                                                    : u"pending"_s;
            QVERIFY2(one.value() == expected, qPrintable(one.key() + u" is "_s + one.value()));
        }
        // Each decision went out once; who got words got them once, and before the decision.
        QHash<QString, int> decided, told;
        for (const QJsonObject& request : m_sandbox->requests()) {
            const QString path = request[u"path"_s].toString();
            const QString id = path.section(u'/', 3, 3);
            if (request[u"method"_s] == u"PATCH"_s && path.startsWith(u"/api/applications/"_s))
                ++decided[id];
            if (request[u"method"_s] == u"POST"_s && path.endsWith(u"/messages"_s)) {
                QVERIFY(!decided.contains(id));
                ++told[id];
            }
        }
        // After the network was back, that is; Pennyweight was declined before.
        for (const QString& name : declined) {
            QCOMPARE(decided.value(ids.value(name)), name == u"Pennyweight"_s ? 0 : 1);
            QCOMPARE(told.value(ids.value(name)),
                     name == u"Pennyweight"_s || name == u"Cold Start Desk"_s ? 0 : 1);
        }
        QCOMPARE(decided.value(ids.value(u"Ledgerline"_s)), 1);
        QCOMPARE(told.value(ids.value(u"Ledgerline"_s)), 1);
        QCOMPARE(decided.size(), declined.size());
        int drafts = 0;
        for (const QJsonValue& row : m_sandbox->ledger()) {
            drafts += row[u"status"_s] == u"draft"_s;
            if (row[u"status"_s] == u"draft"_s)
                QCOMPARE(row[u"executed"_s].toInt(), 0);
        }
        QVERIFY(drafts > 0); // nothing was paid by deciding
    }

    /// As a screen reader says it.
    [[nodiscard]] QString rowName(const QString& name)
    {
        QString said;
        (void)m_hand->waitUntil(
            [&] {
                QQuickItem* const row =
                    m_hand->driver().find(name + u", "_s, QAccessible::ListItem);
                QAccessibleInterface* const thing =
                    row ? QAccessible::queryAccessibleInterface(row) : nullptr;
                said = thing ? thing->text(QAccessible::Name) : QString();
                return thing != nullptr;
            },
            10'000);
        return said.remove(QChar(0x2068)).remove(QChar(0x2069));
    }
    const QStringList declined{u"Pennyweight"_s, u"Manifest Reader"_s, u"Cold Start Desk"_s,
                               u"Footnote"_s,    u"Sample Size"_s,     u"Open Ledger"_s,
                               u"Daily Table"_s, u"Blue Carbon Copy"_s};

    void begin(QProcess& child)
    {
        child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        child.start(
            QCoreApplication::applicationFilePath(),
            {QString::fromLatin1(childMark), m_folder->path(), m_sandbox->baseUrl().toString()});
        QVERIFY(child.waitForStarted());
        child.write(m_entry.account.me.id.toUtf8() + '\n' + m_entry.account.me.name.toUtf8() +
                    '\n' + m_entry.credential.reveal().toByteArray() + '\n');
    }
    bool heard(QProcess& child, const QByteArray& start)
    {
        (void)QTest::qWaitFor(
            [&] { return child.canReadLine() || child.state() == QProcess::NotRunning; }, 120'000);
        m_heard = child.readLine().trimmed();
        if (!m_heard.startsWith(start))
            qWarning("%s", m_heard.constData());
        return m_heard.startsWith(start);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SandboxProcess> m_sandbox;
    Entry m_entry;
    std::unique_ptr<AppRig> m_rig;
    std::optional<KeyHand> m_hand;
    QByteArray m_heard;
};

int main(int count, char** arguments)
{
    nameApplication();
    if (count > 3 && qstrcmp(arguments[1], childMark) == 0)
        return runVictim(count, arguments);
    QGuiApplication app(count, arguments);
    TwentyJourney test;
    return QTest::qExec(&test, count, arguments);
}

#include "tst_twenty.moc"
