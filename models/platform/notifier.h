#pragma once

#include <QObject>

namespace agh {

/// A note of the system, beside the clock of the desktop.
struct SystemNote
{
    QString key;   ///< what it is about: a later one with the same key takes its place
    QString title; ///< plain text
    QString body;  ///< plain text
    friend bool operator==(const SystemNote&, const SystemNote&) = default;
};

/// The desktop's own notifications. Nothing waits for it: what cannot be shown is told by health().
class Notifier : public QObject
{
    Q_OBJECT
public:
    enum class Health {
        NotKnown, ///< not asked yet
        Ready,
        Silenced, ///< the person told the desktop to show none for now
        Absent    ///< nothing on this desktop shows notifications
    };
    [[nodiscard]] virtual Health health() const = 0;
    /// Asks the desktop again; healthChanged tells.
    virtual void look() = 0;
    virtual void show(const SystemNote& note) = 0;
    /// What it said is known now, or over.
    virtual void close(const QString& key) = 0;

Q_SIGNALS:
    /// The person clicked it.
    void activated(const QString& key);
    void healthChanged();
};

} // namespace agh
