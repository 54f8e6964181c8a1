#pragma once

#include <QAccessible>
#include <QQuickItem>
#include <QQuickWindow>
#include <QString>
#include <QStringList>

#include <functional>

namespace agh {

/// Uses a window the way a person does: finds things by their accessible name, and sends real key
/// and mouse events. Works offscreen too. Waiting runs the event loop.
class Driver
{
public:
    static constexpr int patienceMs = 15'000;
    explicit Driver(QQuickWindow& window);

    /// The first visible thing with this name: exactly, else beginning with it, else holding it.
    [[nodiscard]] QQuickItem* find(const QString& name,
                                   QAccessible::Role role = QAccessible::NoRole) const;
    [[nodiscard]] bool wait(const QString& name, QAccessible::Role role = QAccessible::NoRole,
                            int ms = patienceMs) const;
    [[nodiscard]] bool waitGone(const QString& name, int ms = patienceMs) const;
    [[nodiscard]] bool waitUntil(const std::function<bool()>& holds, int ms = patienceMs) const;

    /// Waits for it to be there and enabled, then clicks into its middle.
    [[nodiscard]] bool click(const QString& name, QAccessible::Role role = QAccessible::NoRole);
    /// The action of a screen reader.
    [[nodiscard]] bool press(const QString& name, QAccessible::Role role = QAccessible::NoRole);
    /// Clicks into a field and types over what it holds.
    [[nodiscard]] bool fill(const QString& name, const QString& text);
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const QString& text);
    /// Everything on the screen that has a name, one line each: for the message when something is
    /// missing.
    [[nodiscard]] QStringList names() const;
    /// Visible things that take the focus or can be pressed and have no name.
    [[nodiscard]] QStringList unnamed() const;
    /// Name of what has the keyboard focus.
    [[nodiscard]] QString focusName() const;
    /// A picture of the window, when it has come to rest.
    [[nodiscard]] bool picture(const QString& file);
    [[nodiscard]] QQuickWindow& window() { return m_window; }

private:
    [[nodiscard]] bool isShown(const QQuickItem& item) const;
    void each(const std::function<bool(QQuickItem&, QAccessibleInterface&)>& visit) const;
    QQuickWindow& m_window;
};

} // namespace agh
