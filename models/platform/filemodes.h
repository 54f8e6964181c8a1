#pragma once

#include <QByteArray>
#include <QString>

namespace agh {

/// First thing in main: what this process makes is for its own user alone (umask 077), and a crash
/// leaves no memory image with a key in it.
void keepToOneself();

enum class FolderTrouble {
    None,
    CannotBeMade,
    OthersOwnIt,    ///< another user owns it: what lies there is not ours
    OthersMayWrite, ///< any user may put files there
    ReadOnly,
    Full
};
/// Makes `path` (0700) where it is missing, takes rights of others away where we own it, and tries
/// that something can be written there.
[[nodiscard]] FolderTrouble preparePrivateFolder(const QString& path);

/// Puts `bytes` into `path` as a whole or not at all, 0600, and gets it to the disk, folder entry
/// included. Empty: done; else what went wrong, in the system's words.
[[nodiscard]] QString writePrivately(const QString& path, const QByteArray& bytes);

/// Moves a file that cannot be understood out of the way, to "<path>.broken-<time>"; the new path,
/// empty where it could not be moved.
QString setAside(const QString& path, qint64 nowMs);

} // namespace agh
