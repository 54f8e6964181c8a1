#pragma once

#include "views/pages/settingspage.h"

#include <QObject>

class QDBusVariant;

namespace agh {

/// Light or dark, contrast and motion as the desktop wants them: asked of the settings portal
/// without waiting, and followed. Where no portal answers, the palette tells.
class SystemLook : public QObject
{
    Q_OBJECT
public:
    explicit SystemLook(QObject* parent = nullptr);
    void start();
    [[nodiscard]] SettingsPage::SystemLook look() const;

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private Q_SLOTS:
    void settingChanged(const QString& space, const QString& key, const QDBusVariant& value);

private:
    void ask(const QString& space, const QString& key);
    void take(const QString& space, const QString& key, const QVariant& value);
    std::optional<bool> m_dark;
    bool m_contrast = false, m_lessMotion = false;
};

} // namespace agh
