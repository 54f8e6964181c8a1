#pragma once

#include <QString>
#include <QStringList>

namespace agh {

/// Whether the desktop starts this program, hidden, when the person logs in: one file in the folder
/// that the freedesktop autostart specification names.
class Autostart
{
public:
    /// `folder`: "~/.config/autostart"; `name`: the file's, without its ending; `command`: the
    /// program and its arguments.
    Autostart(QString folder, QString name, QStringList command);

    [[nodiscard]] bool isOn() const;
    /// False where the file could not be written or removed; `trouble` then has the system's words.
    [[nodiscard]] bool set(bool on, QString* trouble = nullptr) const;
    /// An argument as an Exec line takes it.
    [[nodiscard]] static QString quoted(const QString& argument);

private:
    [[nodiscard]] QString file() const;
    QString m_folder, m_name;
    QStringList m_command;
};

} // namespace agh
