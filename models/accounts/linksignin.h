#pragma once

#include "accounts/accounts.h"
#include "accounts/pendinglink.h"
#include "accounts/signinlink.h"
#include "api/client.h"
#include "api/operations/operations.h"

#include <QObject>

namespace agh {

/// Why signing in by link did not go on. Worded in views.
struct LinkTrouble
{
    enum class Kind {
        BadEmail,  ///< is no e-mail address
        NotSent,   ///< asking for the link failed; `error` tells
        MaybeSent, ///< asking for the link: no answer came; a mail may be on its way
        NotALink,
        ForeignLink, ///< `host` tells whose
        OtherPage,   ///< a page of the service that signs nobody in
        NotAskedFor, ///< this app asked for no link at this server
        AskedTooLongAgo,
        Expired,
        Used,
        NotAccepted, ///< the service does not know the link; `error` has its words
        Failed,      ///< not verified, the link is as good as before; `error` tells
        Unknown,     ///< no answer came: the link may be spent. Ask for a new one
        OtherBuyer   ///< signed in somebody else than asked for: that session was ended again
    };
    Kind kind = Kind::NotALink;
    QString host;
    std::optional<ApiError> error;
};

/// Signing in as a buyer: ask for a link, wait for it, verify it by POST. `pendingFile` and
/// `client` outlive it; `client` talks to `server`.
class LinkSignIn : public QObject
{
    Q_OBJECT
public:
    enum class Phase { AskFor, Asking, WaitFor, Verifying };
    LinkSignIn(Client& client, Server server, PendingLinkFile& pendingFile, Accounts& accounts,
               const Clock& clock, QObject* parent = nullptr);

    [[nodiscard]] Phase phase() const { return m_phase; }
    /// The request that waits for its link; empty once it is too old.
    [[nodiscard]] std::optional<PendingLink> pending() const;
    [[nodiscard]] int resendInSeconds() const; ///< 0: may be asked for again
    [[nodiscard]] const std::optional<LinkTrouble>& trouble() const { return m_trouble; }

    void request(const QString& email, const QString& name);
    void resend(); ///< the same again, 30 s after the last
    /// What `pasted` is, before anything is sent; Token where verify() would send.
    [[nodiscard]] PastedLink look(const QString& pasted) const;
    void verify(const QString& pasted, bool memoryOnly);
    void startOver(); ///< forgets the request; another address
    static constexpr int resendAfterSeconds = 30;

Q_SIGNALS:
    void changed();
    void signedIn(const agh::Adopted& adopted);

private:
    void ask(const PendingLink& wanted);
    void asked(const std::optional<PendingLink>& before, const Result<Done>& answer);
    void verified(const PendingLink& wanted, bool memoryOnly,
                  const Result<api::SignedIn<Buyer>>& answer);
    void checkBuyer(const PendingLink& wanted, bool memoryOnly, const api::SignedIn<Buyer>& who);
    void stand(Phase phase, std::optional<LinkTrouble> trouble = {});

    Client& m_client;
    Server m_server;
    PendingLinkFile& m_pendingFile;
    Accounts& m_accounts;
    const Clock& m_clock;
    Phase m_phase = Phase::AskFor;
    std::optional<LinkTrouble> m_trouble;
    int m_round = 0; ///< answers of an earlier one fall away
};

} // namespace agh
