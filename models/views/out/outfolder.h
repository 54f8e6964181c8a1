#pragma once

#include <QString>

class QSettings;

namespace agh {

/// Where files are written to: the folder that was chosen last while it is there, else that for
/// documents.
class OutFolder
{
public:
    explicit OutFolder(QSettings& settings)
        : m_settings(settings)
    {}
    [[nodiscard]] QString path() const;
    void keep(const QString& path);

private:
    QSettings& m_settings;
};

} // namespace agh
