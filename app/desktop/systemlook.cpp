#include "systemlook.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QEvent>
#include <QGuiApplication>
#include <QPalette>
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
#include <QStyleHints>
#endif

using namespace Qt::Literals::StringLiterals;

namespace agh {
namespace {

QString service() { return u"org.freedesktop.portal.Desktop"_s; }
QString path() { return u"/org/freedesktop/portal/desktop"_s; }
QString settings() { return u"org.freedesktop.portal.Settings"_s; }
QString appearance() { return u"org.freedesktop.appearance"_s; }
QString gnome() { return u"org.gnome.desktop.interface"_s; }
constexpr int patienceMs = 3'000;

/// Older portals wrap the value twice.
QVariant unwrapped(QVariant value)
{
    while (value.userType() == qMetaTypeId<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

bool paletteIsDark()
{
    const QPalette palette = QGuiApplication::palette();
    return palette.color(QPalette::WindowText).lightness() >
           palette.color(QPalette::Window).lightness();
}

} // namespace

SystemLook::SystemLook(QObject* parent)
    : QObject(parent)
{}

void SystemLook::start()
{
    qGuiApp->installEventFilter(this);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this,
            &SystemLook::changed);
#endif
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(service(), path(), settings(), u"SettingChanged"_s, this,
                SLOT(settingChanged(QString, QString, QDBusVariant)));
    ask(appearance(), u"color-scheme"_s);
    ask(appearance(), u"contrast"_s);
    ask(gnome(), u"enable-animations"_s);
}

bool SystemLook::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ApplicationPaletteChange)
        Q_EMIT changed();
    return QObject::eventFilter(watched, event);
}

void SystemLook::ask(const QString& space, const QString& key)
{
    QDBusMessage message = QDBusMessage::createMethodCall(service(), path(), settings(), u"Read"_s);
    message << space << key;
    auto* watcher = new QDBusPendingCallWatcher(
        QDBusConnection::sessionBus().asyncCall(message, patienceMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, space, key] {
        watcher->deleteLater();
        const QDBusPendingReply<QVariant> reply = *watcher;
        if (!reply.isError())
            take(space, key, reply.value());
    });
}

void SystemLook::settingChanged(const QString& space, const QString& key, const QDBusVariant& value)
{
    take(space, key, value.variant());
}

void SystemLook::take(const QString& space, const QString& key, const QVariant& value)
{
    const QVariant plain = unwrapped(value);
    if (space == appearance() && key == "color-scheme"_L1) {
        const uint scheme = plain.toUInt(); // 0: no preference, 1: dark, 2: light
        m_dark = scheme == 0 ? std::nullopt : std::optional(scheme == 1);
    } else if (space == appearance() && key == "contrast"_L1) {
        m_contrast = plain.toUInt() == 1;
    } else if (space == gnome() && key == "enable-animations"_L1) {
        m_lessMotion = plain.isValid() && !plain.toBool();
    } else {
        return;
    }
    Q_EMIT changed();
}

SettingsPage::SystemLook SystemLook::look() const
{
    SettingsPage::SystemLook look;
    look.highContrast = m_contrast;
    look.lessMotion = m_lessMotion;
    look.dark = m_dark.value_or(paletteIsDark());
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const Qt::ColorScheme hint = QGuiApplication::styleHints()->colorScheme();
    if (hint != Qt::ColorScheme::Unknown)
        look.dark = hint == Qt::ColorScheme::Dark;
#endif
    return look;
}

} // namespace agh
