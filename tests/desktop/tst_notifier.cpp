#include "desktop/systemnotifier.h"

#include <QDBusAbstractAdaptor>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace agh;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A session bus of the test's own.
class Bus
{
public:
    [[nodiscard]] bool start()
    {
        m_daemon.start(u"dbus-daemon"_s,
                       {u"--session"_s, u"--nofork"_s, u"--print-address=1"_s, u"--nopidfile"_s});
        if (!m_daemon.waitForStarted() || !m_daemon.waitForReadyRead())
            return false;
        address = QString::fromLatin1(m_daemon.readLine().trimmed());
        return !address.isEmpty();
    }
    ~Bus()
    {
        m_daemon.kill();
        m_daemon.waitForFinished();
    }
    QString address;

private:
    QProcess m_daemon;
};

} // namespace

/// A desktop that shows notifications, as far as the bus can see.
class FakeDesktop : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
    Q_PROPERTY(bool Inhibited READ inhibited)
public:
    [[nodiscard]] bool inhibited() const { return silenced; }
    struct Shown
    {
        uint replaces = 0;
        QString title, body;
        QStringList actions;
        QVariantMap hints;
    };
    QList<Shown> calls;
    QList<uint> closedIds;
    QStringList capabilities{u"body"_s, u"body-markup"_s, u"actions"_s};
    bool silenced = false;

public Q_SLOTS:
    QStringList GetCapabilities() { return capabilities; }
    uint Notify(const QString& name, uint replaces, const QString& icon, const QString& title,
                const QString& body, const QStringList& actions, const QVariantMap& hints,
                int timeout)
    {
        Q_UNUSED(name)
        Q_UNUSED(icon)
        Q_UNUSED(timeout)
        calls.append({replaces, title, body, actions, hints});
        return replaces != 0 ? replaces : ++m_last;
    }
    void CloseNotification(uint id) { closedIds.append(id); }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString& action);
    void NotificationClosed(uint id, uint reason);

private:
    uint m_last = 40;
};

/// Notifications over a real session bus, with a desktop at its other end that is played.
class NotifierTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_bus = std::make_unique<Bus>();
        QVERIFY(m_bus->start());
        m_desktop = std::make_unique<FakeDesktop>();
    }
    void cleanup()
    {
        m_notifier.reset();
        QDBusConnection::disconnectFromBus(u"app"_s);
        QDBusConnection::disconnectFromBus(u"desk"_s);
        m_desktop.reset();
        m_bus.reset();
    }

    void oneNotePerKeyReplacedAndNotStacked()
    {
        serve();
        m_notifier->show({u"k"_s, u"Ledgerline"_s, u"1 new message"_s});
        m_notifier->show({u"k"_s, u"Ledgerline"_s, u"2 new messages"_s}); // before the answer
        m_notifier->show({u"other"_s, u"Two-Pass Audit"_s, {}});
        QTRY_COMPARE(m_desktop->calls.size(), 3);
        m_notifier->show({u"k"_s, u"Ledgerline"_s, u"3 new messages"_s});
        QTRY_COMPARE(m_desktop->calls.size(), 4);
        QSet<uint> replaced;
        for (const FakeDesktop::Shown& one : std::as_const(m_desktop->calls)) {
            if (one.title == "Ledgerline"_L1)
                replaced.insert(one.replaces);
        }
        QCOMPARE(replaced.size(), 2); // none, then the number that the first one got
        QVERIFY(m_desktop->calls[0].actions.contains(u"default"_s));
        QCOMPARE(m_desktop->calls[0].hints.value(u"desktop-entry"_s).toString(),
                 u"com.agentsgethired.Desktop"_s);
    }

    void markupIsText()
    {
        serve();
        m_notifier->look();
        QTRY_COMPARE(m_notifier->health(), Notifier::Health::Ready);
        m_notifier->show({u"k"_s, u"<b>A</b>"_s, u"<img src=\"http://127.0.0.1/x\"> & more"_s});
        QTRY_COMPARE(m_desktop->calls.size(), 1);
        QCOMPARE(m_desktop->calls[0].body,
                 u"&lt;img src=&quot;http://127.0.0.1/x&quot;&gt; &amp; more"_s);
    }

    void aDesktopWithoutMarkupGetsThePlainText()
    {
        m_desktop->capabilities.removeAll(u"body-markup"_s);
        serve();
        m_notifier->look();
        QTRY_COMPARE(m_notifier->health(), Notifier::Health::Ready);
        m_notifier->show({u"k"_s, u"A"_s, u"1 < 2"_s});
        QTRY_COMPARE(m_desktop->calls.size(), 1);
        QCOMPARE(m_desktop->calls[0].body, u"1 < 2"_s);
    }

    void aClickIsToldForOursOnly()
    {
        serve();
        m_notifier->show({u"k"_s, u"A"_s, {}});
        QTRY_COMPARE(m_desktop->calls.size(), 1);
        QSignalSpy clicked(m_notifier.get(), &Notifier::activated);
        Q_EMIT m_desktop->ActionInvoked(7, u"default"_s); // another program's
        Q_EMIT m_desktop->ActionInvoked(41, u"default"_s);
        QTRY_COMPARE(clicked.size(), 1);
        QCOMPARE(clicked[0][0].toString(), u"k"_s);
    }

    void whatIsOverIsClosedEvenBeforeItsNumberIsKnown()
    {
        serve();
        m_notifier->show({u"k"_s, u"A"_s, {}});
        m_notifier->close(u"k"_s);
        QTRY_COMPARE(m_desktop->closedIds, QList<uint>{41});
        // One that the person closed is not replaced: the next one is new.
        m_notifier->show({u"l"_s, u"B"_s, {}});
        QTRY_COMPARE(m_desktop->calls.size(), 2);
        QSignalSpy clicked(m_notifier.get(), &Notifier::activated);
        Q_EMIT m_desktop->NotificationClosed(42, 2);
        Q_EMIT m_desktop->ActionInvoked(42, u"default"_s);
        m_notifier->show({u"m"_s, u"C"_s, {}});
        QTRY_COMPARE(m_desktop->calls.size(), 3);
        QCOMPARE(clicked.size(), 0);
    }

    void aSilencedDesktopIsTold()
    {
        m_desktop->silenced = true;
        serve();
        m_notifier->look();
        QTRY_COMPARE(m_notifier->health(), Notifier::Health::Silenced);
    }

    void noDesktopIsTold()
    {
        connectApp();
        m_notifier->look();
        QTRY_COMPARE(m_notifier->health(), Notifier::Health::Absent);
        m_notifier->show({u"k"_s, u"A"_s, {}}); // nothing happens, and nothing waits
        m_notifier->close(u"k"_s);
    }

private:
    void connectApp()
    {
        m_notifier = std::make_unique<SystemNotifier>(
            QDBusConnection::connectToBus(m_bus->address, u"app"_s));
    }
    void serve()
    {
        QDBusConnection desk = QDBusConnection::connectToBus(m_bus->address, u"desk"_s);
        QVERIFY(desk.isConnected());
        QVERIFY(desk.registerObject(u"/org/freedesktop/Notifications"_s, m_desktop.get(),
                                    QDBusConnection::ExportAllContents));
        QVERIFY(desk.registerService(u"org.freedesktop.Notifications"_s));
        connectApp();
    }
    std::unique_ptr<Bus> m_bus;
    std::unique_ptr<FakeDesktop> m_desktop;
    std::unique_ptr<SystemNotifier> m_notifier;
};

QTEST_GUILESS_MAIN(NotifierTest)
#include "tst_notifier.moc"
