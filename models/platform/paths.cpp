#include "platform/paths.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace agh {
namespace {

constexpr auto folderName = "agentsgethired";

QString place(QStandardPaths::StandardLocation location)
{
    return QStandardPaths::writableLocation(location) + u'/' + QLatin1StringView(folderName);
}

} // namespace

Paths Paths::ofSystem()
{
    Paths out;
    out.m_data = place(QStandardPaths::GenericDataLocation);
    out.m_cache = place(QStandardPaths::GenericCacheLocation);
    out.m_config = place(QStandardPaths::GenericConfigLocation);
    if (out.m_config == out.m_data)
        out.m_config += u"/config"_s; // one place for both, on Windows
    return out;
}

Paths Paths::inFolder(const QString& folder)
{
    const QString root = QDir(folder).absolutePath();
    Paths out;
    out.m_data = root + u"/data"_s;
    out.m_cache = root + u"/cache"_s;
    out.m_config = root + u"/config"_s;
    return out;
}

QString Paths::log() const { return m_cache + u"/log"_s; }
QString Paths::accountsFile() const { return m_data + u"/accounts.json"_s; }
QString Paths::pendingLinkFile() const { return m_data + u"/pending-link.json"_s; }
QString Paths::settingsFile() const { return m_config + u"/settings.ini"_s; }
QString Paths::lockFile() const { return m_data + u"/running.lock"_s; }
QString Paths::sandboxWorld() const { return m_data + u"/sandbox/world.sqlite"_s; }

QString Paths::accountWork(const QString& accountId) const
{
    return m_data + u"/accounts/"_s + accountId;
}

QString Paths::accountCache(const QString& accountId) const
{
    return m_cache + u"/accounts/"_s + accountId;
}

bool Paths::eraseAccount(const QString& accountId) const
{
    // What comes here becomes a path that is removed with all that is in it.
    static const QRegularExpression form(u"^[a-z0-9-]{1,80}$"_s);
    if (!form.match(accountId).hasMatch())
        return false;
    bool all = true;
    for (const QString& folder : {accountWork(accountId), accountCache(accountId)})
        all &= !QFile::exists(folder) || QDir(folder).removeRecursively();
    return all;
}

FolderTrouble Paths::prepare() const
{
    for (const QString& folder : {m_data, m_config, m_cache, log()}) {
        const FolderTrouble trouble = preparePrivateFolder(folder);
        if (trouble != FolderTrouble::None)
            return trouble;
    }
    return FolderTrouble::None;
}

QString Paths::profileId() const
{
    static const QRegularExpression form(u"^[0-9a-f]{32}$"_s);
    QFile file(m_data + u"/profile-id"_s);
    if (file.open(QIODevice::ReadOnly)) {
        QString kept = QString::fromLatin1(file.read(64)).trimmed();
        if (form.match(kept).hasMatch())
            return kept;
    } else if (file.exists()) {
        return {}; // there, and not ours to read: a new name would lose every secret
    }
    file.close();
    const QString made = QUuid::createUuid().toString(QUuid::Id128);
    return writePrivately(file.fileName(), made.toLatin1() + '\n').isEmpty() ? made : QString();
}

} // namespace agh
