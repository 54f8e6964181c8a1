#pragma once

#include "accounts/account.h"
#include "platform/clock.h"

#include <optional>

namespace agh {

/// A sign-in link that this app asked for. No token in it.
struct PendingLink
{
    QString server; ///< Server::name()
    QString email, name;
    qint64 askedAtMs = 0;
    friend bool operator==(const PendingLink&, const PendingLink&) = default;
};

/// Remembers, over a restart, for whom a link was asked: only then may one be verified (somebody
/// else's link would sign this person into somebody else's account). One per server.
class PendingLinkFile
{
public:
    PendingLinkFile(QString file, const Clock& clock);
    /// The one of `server`, however old; isFresh() tells whether it still counts.
    [[nodiscard]] std::optional<PendingLink> find(const Server& server) const;
    [[nodiscard]] bool isFresh(const PendingLink& pending) const;
    void keep(const PendingLink& pending);
    void forget(const Server& server);
    static constexpr qint64 lifeMs = 30LL * 60 * 1000;

private:
    void load();
    void save() const;
    QString m_file;
    const Clock& m_clock;
    QList<PendingLink> m_pending;
};

} // namespace agh
