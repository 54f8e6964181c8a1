#pragma once

#include "platform/filemodes.h"

#include <QString>

namespace agh {

/// Where one profile keeps things. With --profile everything lies in that folder; else in the
/// places the system has for it.
class Paths
{
public:
    [[nodiscard]] static Paths ofSystem();
    [[nodiscard]] static Paths inFolder(const QString& folder);

    [[nodiscard]] QString data() const { return m_data; }   ///< accounts, work, sandbox world
    [[nodiscard]] QString cache() const { return m_cache; } ///< may be thrown away
    [[nodiscard]] QString config() const { return m_config; }
    [[nodiscard]] QString log() const; ///< folder of the log

    [[nodiscard]] QString accountsFile() const;
    [[nodiscard]] QString pendingLinkFile() const;
    [[nodiscard]] QString settingsFile() const;
    [[nodiscard]] QString lockFile() const;
    [[nodiscard]] QString sandboxWorld() const; ///< the sandbox's own database file
    /// Folders of one account; `accountId` is Account::id, safe as a file name.
    [[nodiscard]] QString accountWork(const QString& accountId) const;
    [[nodiscard]] QString accountCache(const QString& accountId) const;
    /// Removes both folders; false where something is left.
    bool eraseAccount(const QString& accountId) const; // NOLINT(modernize-use-nodiscard)

    /// Makes the folders, private. The first trouble met.
    [[nodiscard]] FolderTrouble prepare() const;
    /// Names this profile in the keychain: random, made once, kept in the data folder. Empty where
    /// it can be neither read nor kept.
    [[nodiscard]] QString profileId() const;

private:
    QString m_data, m_cache, m_config;
};

} // namespace agh
