#pragma once

#include "views/pages/surroundings.h"

#include <QObject>
#include <QtQmlIntegration>

namespace agh {

/// Whether the program is there without its window: kept running when the window is closed, a tray
/// icon, started hidden at login. All of it is off until the person chooses it.
class Presence : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the workspace")
    Q_PROPERTY(bool keepRunning READ keepRunning WRITE setKeepRunning NOTIFY changed)
    Q_PROPERTY(bool tray READ tray WRITE setTray NOTIFY changed)
    Q_PROPERTY(bool startAtLogin READ startAtLogin WRITE setStartAtLogin NOTIFY changed)
    /// Why the last change could not be made; empty: it was.
    Q_PROPERTY(QString troubleText READ troubleText NOTIFY changed)
    /// Told by the tray icon, where there is one: whether the desktop has a place for it.
    Q_PROPERTY(bool trayThere READ trayThere WRITE setTrayThere NOTIFY changed)
    Q_PROPERTY(QString trayDetail READ trayDetail NOTIFY changed)
    /// This start shows no window (--hidden).
    Q_PROPERTY(bool startsHidden READ startsHidden CONSTANT)
public:
    explicit Presence(const Surroundings& around, QObject* parent = nullptr);
    void retranslate() { Q_EMIT changed(); }

    [[nodiscard]] bool keepRunning() const { return m_keepRunning; }
    void setKeepRunning(bool on);
    [[nodiscard]] bool tray() const { return m_tray; }
    void setTray(bool on);
    [[nodiscard]] bool startAtLogin() const;
    void setStartAtLogin(bool on);
    [[nodiscard]] QString troubleText() const;
    [[nodiscard]] bool trayThere() const { return m_trayThere; }
    void setTrayThere(bool there);
    [[nodiscard]] QString trayDetail() const;
    [[nodiscard]] bool startsHidden() const { return m_around.startsHidden; }

    /// The window is about to be closed. True: it is only hidden, and the program goes on.
    Q_INVOKABLE bool hidesOnClose() const { return m_keepRunning; }

Q_SIGNALS:
    void changed();

private:
    const Surroundings& m_around;
    bool m_keepRunning = false, m_tray = false, m_trayThere = false;
    QString m_trouble;
};

} // namespace agh
