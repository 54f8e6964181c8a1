#include "apprig.h"

#include <QQmlComponent>
#include <QTcpServer>

using namespace agh;
using namespace agh::test;
using namespace Qt::Literals::StringLiterals;

/// Two accounts at two services, and a window that talks to none of its own accord.
class TwoAccountsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        for (Side* side : {&m_one, &m_two}) {
            side->sandbox = std::make_unique<SandboxProcess>();
            // Worlds of their own, so that ids tell them apart.
            QVERIFY(side->sandbox->start({u"--seed"_s, side == &m_one ? u"11"_s : u"12"_s}));
            const auto entry = buyerOf(*side->sandbox);
            QVERIFY(entry);
            side->entry = *entry;
        }
        m_folder = std::make_unique<QTemporaryDir>();
        m_rig = std::make_unique<AppRig>(m_one.sandbox->baseUrl(), m_folder->path());
        QVERIFY(m_rig->start());
    }
    void cleanup()
    {
        m_rig.reset();
        m_one = {};
        m_two = {};
    }

    void eachHasItsOwnFilesAndNothingGoesToTheOther()
    {
        QVERIFY(m_rig->comeIn(m_one.entry) && m_rig->openApplicant());
        const QString first = m_rig->workspace().accountId();
        const QString applicant = m_rig->applicant().applicationId();
        m_rig->composer().setText(u"For one only"_s);
        QVERIFY(m_rig->comeIn(m_two.entry) && m_rig->openApplicant());
        const QString second = m_rig->workspace().accountId();
        QVERIFY(first != second);
        QVERIFY(m_rig->composer().text().isEmpty());
        QVERIFY(!m_rig->work().store().cache().application(ApplicationId{applicant}));
        QVERIFY(QFile::exists(m_rig->paths.accountWork(first) + u"/work.sqlite"_s));
        QVERIFY(QFile::exists(m_rig->paths.accountWork(second) + u"/work.sqlite"_s));
        m_rig->workspace().switchAccount(first);
        QTRY_COMPARE(m_rig->composer().text(), u"For one only"_s);
        onlyTheirOwn();
    }

    void switchedInMidRequest()
    {
        QVERIFY(m_rig->comeIn(m_one.entry));
        QVERIFY(m_rig->comeIn(m_two.entry));
        const QString first = Account::idOf(m_one.entry.account.server, m_one.entry.account.me);
        const QString second = Account::idOf(m_two.entry.account.server, m_two.entry.account.me);
        for (Side* side : {&m_one, &m_two})
            side->sandbox->addFault({{u"method"_s, u"GET"_s},
                                     {u"path"_s, u"/api/*"_s},
                                     {u"kind"_s, u"delay"_s},
                                     {u"ms"_s, 60},
                                     {u"count"_s, 0}});
        for (int round = 0; round < 10; ++round) {
            m_rig->workspace().switchAccount(round % 2 == 0 ? first : second);
            QTRY_VERIFY(asked(round % 2 == 0 ? m_one : m_two) > 0);
            m_rig->workspace().refresh();
        }
        for (Side* side : {&m_one, &m_two})
            side->sandbox->clearFaults();
        onlyTheirOwn();
        // Nobody was told that a session had ended.
        QVERIFY(!m_rig->workspace().signInNeeded());
        QTRY_VERIFY(m_rig->workspace().connection()->text().startsWith(u"Up to date"_s));
    }

    void aSessionThatEndsWhileTheOtherIsShown()
    {
        QVERIFY(m_rig->comeIn(m_one.entry) && m_rig->openApplicant());
        const QString first = m_rig->workspace().accountId();
        m_one.sandbox->addFault({{u"method"_s, u"GET"_s},
                                 {u"path"_s, u"/api/*"_s},
                                 {u"kind"_s, u"delay"_s},
                                 {u"ms"_s, 500},
                                 {u"count"_s, 0}});
        m_one.sandbox->post(u"/sandbox/sessions/end"_s);
        m_one.sandbox->forgetRequests();
        m_rig->workspace().refresh(); // its 401 comes to nobody
        QVERIFY(m_rig->comeIn(m_two.entry));
        QTRY_VERIFY(m_rig->workspace().connection()->text().startsWith(u"Up to date"_s));
        QVERIFY(!m_rig->workspace().signInNeeded());
        onlyTheirOwn(&m_two);
        m_one.sandbox->clearFaults();
        m_rig->workspace().switchAccount(first);
        QTRY_VERIFY(m_rig->workspace().signInNeeded());
        QCOMPARE(m_rig->workspace().signIn()->againFor(), m_one.entry.account.me.name);
        onlyTheirOwn(&m_two);
    }

    void switchedWhileAnAcceptanceIsUnderWay()
    {
        QVERIFY(m_rig->comeIn(m_one.entry) && m_rig->openApplicant());
        const QString first = m_rig->workspace().accountId();
        const QString application = m_rig->applicant().applicationId();
        m_one.sandbox->addFault({{u"method"_s, u"PATCH"_s},
                                 {u"path"_s, u"/api/applications/*"_s},
                                 {u"kind"_s, u"delay"_s},
                                 {u"ms"_s, 1'500},
                                 {u"count"_s, 1}});
        m_rig->review().askAccept();
        QTRY_VERIFY((m_rig->review().acceptDialog()->confirm(),
                     m_rig->review().acceptDialog()->phase() == AcceptDialog::Sending));
        const QString path = u"/api/applications/"_s + application;
        const auto sending = [&] {
            return m_rig->work().review().decision(ApplicationId{application}).kind ==
                   DecisionState::Kind::Sending;
        };
        QTRY_VERIFY(sending());
        QCoreApplication::processEvents();   // its first byte leaves
        QVERIFY(m_rig->comeIn(m_two.entry)); // the dialog's account is gone with it
        QVERIFY(m_rig->workspace().review() && !m_rig->review().acceptDialog()->isOpen());
        m_rig->workspace().switchAccount(first);
        QTRY_VERIFY(m_rig->workspace().accountId() == first);
        const auto kind = [&] {
            return m_rig->work().review().decision(ApplicationId{application}).kind;
        };
        QCOMPARE(kind(), DecisionState::Kind::Unknown);
        m_rig->clock.ahead = 61'000;
        QTRY_VERIFY_WITH_TIMEOUT(kind() != DecisionState::Kind::Unknown, 20'000);
        const auto now = m_rig->work().store().cache().application(ApplicationId{application});
        const qsizetype sent = m_one.sandbox->requests(u"PATCH"_s, path).size();
        QVERIFY(sent <= 1);
        QCOMPARE(now->status == ApplicationStatus::Accepted, sent == 1);
        QCOMPARE(m_two.sandbox->requests(u"PATCH"_s).size(), 0);
    }

    /// Rail, drawer and dialogs are made when they are first wanted, and stay.
    void whatIsMadeLaterOutlivesTheAccounts()
    {
        QVERIFY(m_rig->comeIn(m_one.entry) && m_rig->openApplicant());
        const QString first = m_rig->workspace().accountId();
        QVERIFY(m_rig->comeIn(m_two.entry));
        const QString second = m_rig->workspace().accountId();
        QQuickWindow& window = *m_rig->app->window();
        window.resize(1280, 800);
        QVERIFY(!made("ShortcutsSheet") && !made("LinkDialog"));
        for (const int width : {1000, 500, 1280, 760, 480, 1280}) {
            window.resize(width, 800);
            QTRY_COMPARE(window.width(), width);
            for (const QString& id : {first, second}) {
                m_rig->workspace().switchAccount(id);
                QTRY_COMPARE(m_rig->workspace().accountId(), id);
                QTRY_VERIFY(m_rig->review().applicants()->count() > 0);
                if (width < 1000) {
                    QTest::keyClick(&window, Qt::Key_F9);
                    QTRY_VERIFY(isOpen("SideDrawer"));
                    // The page of the account that came may take the keyboard from it.
                    QMetaObject::invokeMethod(made("SideDrawer"), "close");
                    QTRY_VERIFY(isGone("SideDrawer"));
                }
                QTest::keyClick(&window, Qt::Key_F1);
                QTRY_VERIFY(isOpen("ShortcutsSheet"));
                QTest::keyClick(&window, Qt::Key_Escape);
                QTRY_VERIFY(isGone("ShortcutsSheet"));
                m_rig->workspace().links()->ask(u"https://northgate.example/a"_s);
                QTRY_VERIFY(isOpen("LinkDialog"));
                QTest::keyClick(&window, Qt::Key_Escape);
                QTRY_VERIFY(isGone("LinkDialog") && !m_rig->workspace().links()->isOpen());
            }
        }
        QVERIFY(made("SideRail") && made("SideDrawer"));
        onlyTheirOwn();
    }

    void theWindowFetchesNothing()
    {
        QTcpServer beacon;
        QVERIFY(beacon.listen(QHostAddress::LocalHost));
        const QString at = u"http://127.0.0.1:%1/x.png"_s.arg(beacon.serverPort());
        const QString picture = u"<img src='%1' width='4' height='4'>"_s.arg(at);
        QQmlComponent component(&m_rig->app->engine());
        component.setData(u"import QtQuick\n"
                          "Item {\n"
                          "  property alias status: image.status\n"
                          "  Image { id: image; source: \"%1\" }\n"
                          "  Text { text: \"%2\" }\n"
                          "  Text { text: \"%2\"; textFormat: Text.RichText }\n"
                          "  Text { text: \"![x](%1)\"; textFormat: Text.MarkdownText }\n"
                          "  TextEdit { text: \"%2\"; textFormat: TextEdit.RichText }\n"
                          "  FontLoader { source: \"%1\" }\n"
                          "}"_s.arg(at, picture)
                              .toUtf8(),
                          QUrl());
        std::unique_ptr<QObject> made(component.create());
        QVERIFY2(made, qPrintable(component.errorString()));
        qobject_cast<QQuickItem*>(made.get())->setParentItem(m_rig->app->window()->contentItem());
        QTRY_COMPARE(made->property("status").toInt(), 3); // Image.Error
        // The counter counts.
        QVERIFY(!beacon.hasPendingConnections() && !beacon.waitForNewConnection(200));
        QTcpSocket own;
        own.connectToHost(QHostAddress::LocalHost, beacon.serverPort());
        QVERIFY(beacon.waitForNewConnection(2'000));
    }

private:
    /// An object of this QML type in the window; null: none was made.
    [[nodiscard]] QObject* made(const char* type) const
    {
        const QList<QObject*> all = m_rig->app->window()->findChildren<QObject*>();
        const QByteArray start = QByteArray(type) + "_QMLTYPE_";
        const auto found = std::find_if(all.begin(), all.end(), [&](const QObject* one) {
            return QByteArray(one->metaObject()->className()).startsWith(start);
        });
        return found == all.end() ? nullptr : *found;
    }
    [[nodiscard]] bool isOpen(const char* type) const
    {
        const QObject* one = made(type);
        return one && one->property("opened").toBool();
    }
    /// The keys of the window act again.
    [[nodiscard]] bool isGone(const char* type) const
    {
        const QObject* one = made(type);
        return !one || !one->property("visible").toBool();
    }
    struct Side
    {
        std::unique_ptr<SandboxProcess> sandbox;
        Entry entry;
    };
    [[nodiscard]] static qsizetype asked(const Side& side)
    {
        return side.sandbox->requests(u"GET"_s, u"/api/"_s).size();
    }
    /// A request with the credential of the other would be nobody's, or somebody else's.
    void onlyTheirOwn(const Side* only = nullptr) const
    {
        for (const Side* side : {&m_one, &m_two}) {
            if (only && side != only)
                continue;
            const QString wanted = u"buyer:"_s + side->entry.account.me.id;
            const QList<QJsonObject> all = side->sandbox->requests();
            QVERIFY(!all.isEmpty());
            for (const QJsonObject& one : all) {
                const QString what = one[u"method"_s].toString() + u' ' + one[u"path"_s].toString();
                QVERIFY2(one[u"credential"_s].toString() == wanted,
                         qPrintable(what + u' ' + one[u"credential"_s].toString()));
                QVERIFY2(one[u"status"_s].toInt() != 401, qPrintable(what));
            }
        }
    }
    Side m_one, m_two;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<AppRig> m_rig;
};

int main(int count, char** arguments)
{
    nameApplication();
    QGuiApplication app(count, arguments);
    TwoAccountsTest test;
    return QTest::qExec(&test, count, arguments);
}

#include "tst_twoaccounts.moc"
