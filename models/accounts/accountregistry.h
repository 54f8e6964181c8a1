#pragma once

#include "accounts/account.h"
#include "platform/clock.h"

#include <QList>

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

    // Each returns the system's words where the file could not be written; the change then holds
    // for this session only.
    QString put(const Account& account); ///< adds at the end, or replaces the one with its id
    QString remove(const QString& id);
    QString setCurrent(const QString& id);
    QString move(const QString& id, int to);
    [[nodiscard]] int freeColor() const; ///< the colour that the fewest accounts have

private:
    QString save() const;
    QString m_file;
    const Clock& m_clock;
    QList<Account> m_accounts;
    QString m_currentId;
    QJsonObject m_unknown; ///< top-level fields of a newer version
    QList<QJsonObject> m_skipped;
    bool m_readOnly = false; ///< could be neither read nor moved: never written over
};

} // namespace agh
