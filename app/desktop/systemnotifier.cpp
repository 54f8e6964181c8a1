#include "systemnotifier.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

using namespace Qt::Literals::StringLiterals;

namespace agh {
namespace {

QString service() { return u"org.freedesktop.Notifications"_s; }
QString path() { return u"/org/freedesktop/Notifications"_s; }
constexpr int patienceMs = 3'000;
constexpr int mostShown = 200; // a desktop keeps no more either; the oldest are forgotten here

QDBusMessage call(const QString& method)
{
    return QDBusMessage::createMethodCall(service(), path(), service(), method);
}

QVariant unwrapped(QVariant value)
{
    while (value.userType() == qMetaTypeId<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

} // namespace

SystemNotifier::SystemNotifier(QDBusConnection bus, QObject* parent)
    : m_bus(std::move(bus))
{
    setParent(parent);
}

void SystemNotifier::listen()
{
    if (std::exchange(m_listening, true))
        return;
    m_bus.connect(service(), path(), service(), u"ActionInvoked"_s, this,
                  SLOT(actionInvoked(uint, QString)));
    m_bus.connect(service(), path(), service(), u"NotificationClosed"_s, this,
                  SLOT(closed(uint, uint)));
    m_bus.connect(service(), path(), service(), u"ActivationToken"_s, this,
                  SLOT(activationToken(uint, QString)));
}

void SystemNotifier::setHealth(Health health)
{
    if (std::exchange(m_health, health) != health)
        Q_EMIT healthChanged();
}

void SystemNotifier::look()
{
    if (!m_bus.isConnected()) {
        setHealth(Health::Absent);
        return;
    }
    // Starts the desktop's service where it runs on demand; no answer means that there is none.
    auto* watcher =
        new QDBusPendingCallWatcher(m_bus.asyncCall(call(u"GetCapabilities"_s), patienceMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QStringList> reply = *watcher;
        if (reply.isError()) {
            setHealth(Health::Absent);
            return;
        }
        m_markup = reply.value().contains(u"body-markup"_s);
        askWhetherSilenced();
    });
}

void SystemNotifier::askWhetherSilenced()
{
    // Two desktops tell it: Plasma by a property of the service, GNOME by a setting that the portal
    // hands out. Where neither is there, nothing is known against it.
    const auto ask = [this](const QDBusMessage& message, auto take) {
        auto* watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(message, patienceMs), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, take] {
            watcher->deleteLater();
            const QDBusPendingReply<QDBusVariant> reply = *watcher;
            if (!reply.isError())
                take(unwrapped(reply.value().variant()));
            setHealth(m_inhibited || m_bannersOff ? Health::Silenced : Health::Ready);
        });
    };
    QDBusMessage property = QDBusMessage::createMethodCall(
        service(), path(), u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    property << service() << u"Inhibited"_s;
    ask(property, [this](const QVariant& value) { m_inhibited = value.toBool(); });
    QDBusMessage banners = QDBusMessage::createMethodCall(
        u"org.freedesktop.portal.Desktop"_s, u"/org/freedesktop/portal/desktop"_s,
        u"org.freedesktop.portal.Settings"_s, u"Read"_s);
    banners << u"org.gnome.desktop.notifications"_s << u"show-banners"_s;
    ask(banners, [this](const QVariant& value) { m_bannersOff = !value.toBool(); });
}

void SystemNotifier::show(const SystemNote& note)
{
    if (!m_bus.isConnected())
        return;
    listen();
    if (m_shown.size() >= mostShown && !m_shown.contains(note.key)) {
        m_shown.removeIf([](auto it) { return !it->asked; });
    }
    Shown& shown = m_shown[note.key];
    shown.closeThen = false;
    // Its number is on its way: the newer one follows then, and takes its place.
    if (shown.asked)
        shown.next = note;
    else
        send(note);
}

void SystemNotifier::send(const SystemNote& note)
{
    Shown& shown = m_shown[note.key];
    shown.asked = true;
    // The title is plain text by the specification; of the body most desktops read markup.
    QDBusMessage message = call(u"Notify"_s);
    message << u"AgentsGetHired"_s << shown.id << u"com.agentsgethired.Desktop"_s << note.title
            << (m_markup ? note.body.toHtmlEscaped() : note.body)
            << QStringList{u"default"_s, tr("Open")}
            << QVariantMap{{u"desktop-entry"_s, u"com.agentsgethired.Desktop"_s},
                           {u"category"_s, u"im.received"_s}}
            << -1;
    auto* watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(message, patienceMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, key = note.key] {
        watcher->deleteLater();
        const QDBusPendingReply<uint> reply = *watcher;
        if (reply.isError())
            setHealth(Health::Absent);
        else if (m_health == Health::NotKnown || m_health == Health::Absent)
            setHealth(Health::Ready);
        answered(key, reply.isError() ? 0 : reply.value());
    });
}

void SystemNotifier::answered(const QString& key, uint id)
{
    const auto shown = m_shown.find(key);
    if (shown == m_shown.end())
        return;
    shown->asked = false;
    shown->id = id;
    if (shown->closeThen) {
        close(key);
    } else if (shown->next) {
        const SystemNote next = *std::exchange(shown->next, std::nullopt);
        send(next);
    }
}

void SystemNotifier::close(const QString& key)
{
    const auto shown = m_shown.find(key);
    if (shown == m_shown.end())
        return;
    shown->next.reset();
    if (shown->asked) {
        shown->closeThen = true;
        return;
    }
    if (shown->id != 0) {
        QDBusMessage message = call(u"CloseNotification"_s);
        message << shown->id;
        m_bus.asyncCall(message, patienceMs);
    }
    m_shown.erase(shown);
}

QString SystemNotifier::keyOf(uint id) const
{
    for (auto it = m_shown.cbegin(); it != m_shown.cend(); ++it) {
        if (it->id == id && id != 0)
            return it.key();
    }
    return {};
}

void SystemNotifier::actionInvoked(uint id, const QString& action)
{
    // The bus carries everybody's: only what was shown here is ours.
    const QString key = keyOf(id);
    if (!key.isEmpty() && action == "default"_L1)
        Q_EMIT activated(key);
}

void SystemNotifier::activationToken(uint id, const QString& token)
{
    // On Wayland only a window with such a token may come to the front.
    if (!keyOf(id).isEmpty() && token.size() < 1'000)
        qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8());
}

void SystemNotifier::closed(uint id, uint reason)
{
    Q_UNUSED(reason)
    const QString key = keyOf(id);
    if (!key.isEmpty() && !m_shown.value(key).asked)
        m_shown.remove(key);
}

} // namespace agh
