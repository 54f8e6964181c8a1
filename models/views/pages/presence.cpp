#include "views/pages/presence.h"

#include "platform/autostart.h"
#include "views/text/displayguard.h"

#include <QSettings>

using namespace Qt::Literals::StringLiterals;

namespace agh {

Presence::Presence(const Surroundings& around, QObject* parent)
    : QObject(parent)
    , m_around(around)
    , m_keepRunning(around.settings.value(u"presence/keepRunning"_s, false).toBool())
    , m_tray(around.settings.value(u"presence/tray"_s, false).toBool())
{}

void Presence::setKeepRunning(bool on)
{
    if (std::exchange(m_keepRunning, on) == on)
        return;
    m_around.settings.setValue(u"presence/keepRunning"_s, on);
    Q_EMIT changed();
}

void Presence::setTray(bool on)
{
    if (std::exchange(m_tray, on) == on)
        return;
    m_around.settings.setValue(u"presence/tray"_s, on);
    Q_EMIT changed();
}

bool Presence::startAtLogin() const { return m_around.autostart && m_around.autostart->isOn(); }

void Presence::setStartAtLogin(bool on)
{
    if (!m_around.autostart || on == startAtLogin())
        return;
    m_trouble.clear();
    if (!m_around.autostart->set(on, &m_trouble) && m_trouble.isEmpty())
        m_trouble = u"?"_s;
    Q_EMIT changed();
}

QString Presence::troubleText() const
{
    if (m_trouble.isEmpty())
        return {};
    //: %1: the system's words, such as "Permission denied"
    return tr("The desktop's list of what starts at login could not be changed (%1). It stands as "
              "it was.")
        .arg(display::line(m_trouble));
}

void Presence::setTrayThere(bool there)
{
    if (std::exchange(m_trayThere, there) != there)
        Q_EMIT changed();
}

QString Presence::trayDetail() const
{
    if (m_tray && !m_trayThere)
        return tr("This desktop has no place for tray icons. Starting the app again brings its "
                  "window back.");
    return tr("Shows how much is unread; a click brings the window back");
}

} // namespace agh
