#include "views/out/outfolder.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

namespace agh {

QString OutFolder::path() const
{
    const QString kept = m_settings.value(QStringLiteral("out/folder")).toString();
    if (!kept.isEmpty() && QFileInfo(kept).isDir())
        return kept;
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileInfo(documents).isDir() ? documents : QDir::homePath();
}

void OutFolder::keep(const QString& path)
{
    m_settings.setValue(QStringLiteral("out/folder"), path);
}

} // namespace agh
