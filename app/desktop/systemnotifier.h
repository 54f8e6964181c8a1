#pragma once

#include "platform/notifier.h"

#include <QDBusConnection>
#include <QDBusVariant>
#include <QHash>

class QDBusMessage;

namespace agh {

/// Notifications as freedesktop.org describes them, over the session bus. Every call is sent
/// without waiting for its answer.
class SystemNotifier final : public Notifier
{
    Q_OBJECT
public:
    explicit SystemNotifier(QDBusConnection bus = QDBusConnection::sessionBus(),
                            QObject* parent = nullptr);

    [[nodiscard]] Health health() const override { return m_health; }
    void look() override;
    void show(const SystemNote& note) override;
    void close(const QString& key) override;

private Q_SLOTS:
    void actionInvoked(uint id, const QString& action);
    void closed(uint id, uint reason);
    void activationToken(uint id, const QString& token);

private:
    struct Shown
    {
        uint id = 0;                    ///< 0: the desktop has not answered yet
        bool asked = false;             ///< the answer is awaited
        bool closeThen = false;         ///< to be closed as soon as its number is known
        std::optional<SystemNote> next; ///< to be shown in its place then
    };
    void listen();
    void send(const SystemNote& note);
    void answered(const QString& key, uint id);
    void askWhetherSilenced();
    void setHealth(Health health);
    [[nodiscard]] QString keyOf(uint id) const;
    QDBusConnection m_bus;
    QHash<QString, Shown> m_shown;
    Health m_health = Health::NotKnown;
    bool m_listening = false, m_markup = true;
    bool m_inhibited = false, m_bannersOff = false;
};

} // namespace agh
