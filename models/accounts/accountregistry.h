#pragma once

#include "accounts/account.h"
#include "platform/clock.h"

#include <QJsonArray>
#include <QList>
#include <QStringList>

#include <optional>

namespace agh {

/// The list of accounts, its order and the current one: a small file of the profile without a
/// secret in it. Every change is on the disk when the call returns.
class AccountRegistry
{
public:
    struct Report
    {
        QString setAsideAs; ///< a damaged file was moved here; empty: nothing was damaged
        int skipped = 0;    ///< accounts in it that cannot be understood; kept in the file
        bool newer = false; ///< written by a newer version: what is not known is kept as it is
        QString trouble;    ///< the file cannot be read or moved, in the system's words
    };
    AccountRegistry(QString file, const Clock& clock);
    /// Reads the file; once, at start.
    Report load();

    [[nodiscard]] const QList<Account>& accounts() const { return m_accounts; }
    [[nodiscard]] std::optional<Account> find(const QString& id) const;
    [[nodiscard]] QString currentId() const { return m_currentId; } ///< empty: none

    /// Entries of the keychain ("<account>/<number>") that nobody needs and that it would not
    /// remove yet.
    [[nodiscard]] const QStringList& toClear() const { return m_toClear; }

    // Each returns the system's words where the file could not be written; the change then holds
    // for this session only.
    /// Adds at the end, or replaces the one with its id. `toClear` is added in the same write.
    QString put(const Account& account, const QStringList& toClear = {});
    QString remove(const QString& id);
    QString setCurrent(const QString& id);
    QString move(const QString& id, int to);
    QString cleared(const QString& entry);
    /// The sandbox answers somewhere else at every start.
    void setSandboxOrigin(const QUrl& origin);
    [[nodiscard]] int freeColor() const; ///< the colour that the fewest accounts have
    static constexpr int colors = 8;

private:
    void read(const QJsonObject& whole, Report& report);
    [[nodiscard]] qsizetype indexOf(const QString& id) const;
    QString save() const;
    QString m_file;
    const Clock& m_clock;
    QList<Account> m_accounts;
    QString m_currentId;
    QJsonObject m_unknown; ///< top-level fields of a newer version
    QStringList m_toClear;
    QJsonArray m_skipped;
    int m_version = 1;
    bool m_readOnly = false; ///< could be neither read nor moved: never written over
};

} // namespace agh
