#pragma once

#include "views/text/tone.h"

#include <QObject>
#include <QString>
#include <QTimer>
#include <QtQmlIntegration>

#include <deque>
#include <functional>

namespace agh {

/// Short notices, one at a time: what was done, and Undo where it can be taken back. A notice ends
/// after its time, which stands still while the pointer or the focus is on it.
class ToastQueue : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the workspace")
    Q_PROPERTY(bool visible READ visible NOTIFY changed)
    Q_PROPERTY(QString text READ text NOTIFY changed)
    Q_PROPERTY(agh::Tones::Tone tone READ tone NOTIFY changed)
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY changed)
    /// Seconds until Undo is over, 0 where there is none.
    Q_PROPERTY(int secondsLeft READ secondsLeft NOTIFY secondsLeftChanged)
    /// Set by QML while the pointer is over the toast or the focus in it: its time stands still.
    Q_PROPERTY(bool held READ held WRITE setHeld NOTIFY heldChanged)
public:
    struct Toast
    {
        QString key; ///< a toast with the key of one that is there replaces it; may be empty
        QString text;
        Tones::Tone tone = Tones::Neutral;
        int ms = 5'000;
        std::function<void()> undo;     ///< empty: no Undo
        std::function<void(bool)> hold; ///< told when its time stands still or goes on
        std::function<int()> left; ///< what is left of a time that runs by itself; may be empty
    };
    explicit ToastQueue(QObject* parent = nullptr);

    void show(Toast toast);
    void remove(const QString& key);

    [[nodiscard]] bool visible() const { return !m_toasts.empty(); }
    [[nodiscard]] QString text() const;
    [[nodiscard]] Tones::Tone tone() const;
    [[nodiscard]] bool canUndo() const;
    [[nodiscard]] int secondsLeft() const;
    [[nodiscard]] bool held() const { return m_held; }
    void setHeld(bool held);

    Q_INVOKABLE void undo();
    Q_INVOKABLE void dismiss();

Q_SIGNALS:
    void changed();
    void secondsLeftChanged();
    void heldChanged();

private:
    void begin();
    void tick();
    std::deque<Toast> m_toasts;
    QTimer m_tick;
    int m_msLeft = 0;
    bool m_held = false;
};

} // namespace agh
