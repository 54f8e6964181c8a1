#include "windowplace.h"

#include <QEvent>
#include <QGuiApplication>
#include <QScreen>
#include <QSettings>
#include <QWindow>

using namespace Qt::Literals::StringLiterals;

namespace agh {
namespace {

constexpr int roomForTitle = 32; // until the window is shown, nobody knows how high its title is

} // namespace

WindowPlace::WindowPlace(QWindow& window, QSettings& settings)
    : QObject(&window)
    , m_window(window)
    , m_settings(settings)
{
    window.installEventFilter(this);
}

void WindowPlace::restore()
{
    const QRect kept = m_settings.value(u"window/place"_s).toRect();
    if (kept.isValid()) {
        // A screen that is gone takes its windows with it: only what can be seen is restored.
        const QList<QScreen*> screens = QGuiApplication::screens();
        const bool seen = std::any_of(screens.begin(), screens.end(), [&](const QScreen* screen) {
            const QRect shared = screen->availableGeometry().intersected(kept);
            return shared.width() >= 100 && shared.height() >= 100;
        });
        if (seen)
            m_window.setGeometry(kept);
        else
            m_window.resize(kept.size());
    }
    // A bar of the desktop, or a small screen: the window and its title stay on what is free.
    if (const QScreen* const screen = m_window.screen()) {
        const QMargins frame = m_window.frameMargins();
        const int title = std::max(frame.top() + frame.bottom(), roomForTitle);
        const QSize room = screen->availableSize() - QSize(frame.left() + frame.right(), title);
        m_window.resize(m_window.size().boundedTo(room));
    }
    if (m_settings.value(u"window/maximized"_s, false).toBool())
        m_window.setWindowStates(Qt::WindowMaximized);
}

bool WindowPlace::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Close || event->type() == QEvent::Hide)
        keep();
    return QObject::eventFilter(watched, event);
}

void WindowPlace::keep()
{
    const bool maximized = m_window.windowStates().testFlag(Qt::WindowMaximized);
    m_settings.setValue(u"window/maximized"_s, maximized);
    if (!maximized && m_window.geometry().isValid())
        m_settings.setValue(u"window/place"_s, m_window.geometry());
}

} // namespace agh
