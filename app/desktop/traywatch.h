#pragma once

#include <QDBusServiceWatcher>
#include <QObject>

namespace agh {

/// Whether the desktop has a place for tray icons: asked of the session bus without waiting, and
/// followed. The icon is made only where there is one (without it, Qt falls back to widgets).
class TrayWatch : public QObject
{
    Q_OBJECT
public:
    explicit TrayWatch(QObject* parent = nullptr);
    void start();
    [[nodiscard]] bool isThere() const { return m_there; }

Q_SIGNALS:
    void changed();

private:
    void set(bool there);
    QDBusServiceWatcher m_watcher;
    bool m_there = false;
};

} // namespace agh
