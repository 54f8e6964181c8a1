#include "platform/filemodes.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QTemporaryFile>
#include <QTimeZone>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace Qt::Literals::StringLiterals;

namespace agh {
namespace {

constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;
constexpr auto ownerFolder = ownerOnly | QFile::ExeOwner;

/// QSaveFile brings the file to the disk, not the folder's entry of it.
void flushFolder([[maybe_unused]] const QString& folder)
{
#ifdef Q_OS_UNIX
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY);
    if (handle >= 0) {
        ::fsync(handle);
        ::close(handle);
    }
#endif
}

} // namespace

void keepToOneself()
{
#ifdef Q_OS_UNIX
    ::umask(077);
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
#endif
}

FolderTrouble preparePrivateFolder(const QString& path)
{
    const bool isNew = !QFileInfo::exists(path);
    if (!QDir().mkpath(path))
        return FolderTrouble::CannotBeMade;
    if (isNew)
        QFile::setPermissions(path, ownerFolder);
#ifdef Q_OS_UNIX
    struct stat facts = {};
    if (::stat(QFile::encodeName(path).constData(), &facts) != 0 || !S_ISDIR(facts.st_mode))
        return FolderTrouble::CannotBeMade;
    if (facts.st_uid != ::geteuid())
        return FolderTrouble::OthersOwnIt;
    if ((facts.st_mode & S_IWOTH) != 0)
        return FolderTrouble::OthersMayWrite;
    if ((facts.st_mode & (S_IRWXG | S_IRWXO)) != 0)
        QFile::setPermissions(path, ownerFolder);
#endif
    // Modes tell root nothing, and a full disk has good ones: only a try does.
    QTemporaryFile trial(path + u"/.trial"_s);
    if (!trial.open())
        return FolderTrouble::ReadOnly;
    if (trial.write(QByteArray(4096, 'x')) != 4096 || !trial.flush())
        return FolderTrouble::Full;
    return FolderTrouble::None;
}

QString writePrivately(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return file.errorString();
    file.setPermissions(ownerOnly);
    if (file.write(bytes) != bytes.size() || !file.commit())
        return file.errorString();
    flushFolder(QFileInfo(path).absolutePath());
    return {};
}

QString setAside(const QString& path, qint64 nowMs)
{
    const QString stem =
        path + u".broken-"_s +
        QDateTime::fromMSecsSinceEpoch(nowMs, QTimeZone::utc()).toString(u"yyyyMMdd-HHmmss"_s);
    for (int i = 0; i < 100; ++i) {
        QString name = i == 0 ? stem : stem + u'-' + QString::number(i);
        if (QFile::rename(path, name)) // never over a file that is there
            return name;
    }
    return {};
}

} // namespace agh
