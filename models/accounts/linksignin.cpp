#include "accounts/linksignin.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace agh {
namespace {

bool isEmail(const QString& text)
{
    static const QRegularExpression form(
        u"^[^@\\s<>\\p{C}]+@[^@\\s<>\\p{C}]+\\.[^@\\s<>\\p{C}]+$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return text.size() <= 254 && form.match(text).hasMatch();
}

/// The service tells in words only why it does not take a link.
LinkTrouble refusal(const ApiError& error)
{
    using Kind = LinkTrouble::Kind;
    const auto says = [&error](QLatin1StringView word) {
        return error.serverText.contains(word, Qt::CaseInsensitive);
    };
    switch (error.kind) {
    case ApiError::Kind::Invalid:
    case ApiError::Kind::Unauthorized:
    case ApiError::Kind::Forbidden:
    case ApiError::Kind::NotFound:
    case ApiError::Kind::Conflict: {
        const Kind kind = says("expired"_L1) ? Kind::Expired
                          : says("used"_L1)  ? Kind::Used
                                             : Kind::NotAccepted;
        return {kind, {}, error};
    }
    case ApiError::Kind::OutcomeUnknown:
        return {Kind::Unknown, {}, error};
    default:
        return {Kind::Failed, {}, error};
    }
}

} // namespace

LinkSignIn::LinkSignIn(Client& client, Server server, PendingLinkFile& pendingFile,
                       Accounts& accounts, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_client(client)
    , m_server(std::move(server))
    , m_pendingFile(pendingFile)
    , m_accounts(accounts)
    , m_clock(clock)
    , m_phase(pending() ? Phase::WaitFor : Phase::AskFor)
{}

std::optional<PendingLink> LinkSignIn::pending() const
{
    const std::optional<PendingLink> found = m_pendingFile.find(m_server);
    return found && m_pendingFile.isFresh(*found) ? found : std::nullopt;
}

int LinkSignIn::resendInSeconds() const
{
    const std::optional<PendingLink> waits = pending();
    if (!waits)
        return 0;
    const qint64 passed = (m_clock.nowMs() - waits->askedAtMs) / 1000;
    return int(std::clamp<qint64>(resendAfterSeconds - passed, 0, resendAfterSeconds));
}

void LinkSignIn::stand(Phase phase, std::optional<LinkTrouble> trouble)
{
    m_phase = phase;
    m_trouble = std::move(trouble);
    Q_EMIT changed();
}

void LinkSignIn::request(const QString& email, const QString& name)
{
    if (m_phase == Phase::Asking || m_phase == Phase::Verifying)
        return;
    const PendingLink wanted{m_server.name(), email.trimmed(), name.trimmed().left(80), 0};
    if (!isEmail(wanted.email)) {
        stand(Phase::AskFor, LinkTrouble{LinkTrouble::Kind::BadEmail, {}, {}});
        return;
    }
    ask(wanted);
}

void LinkSignIn::resend()
{
    const std::optional<PendingLink> waits = pending();
    if (m_phase == Phase::WaitFor && waits && resendInSeconds() == 0)
        ask(*waits);
}

void LinkSignIn::ask(const PendingLink& wanted)
{
    const std::optional<PendingLink> before = pending();
    PendingLink now = wanted;
    now.askedAtMs = m_clock.nowMs();
    m_pendingFile.keep(now); // before it leaves: the mail may come though the app does not go on
    stand(Phase::Asking);
    m_client.write(api::requestMagicLink(now.email, now.name), {})
        .then(this, [this, round = m_round, before](const Result<Done>& answer) {
            if (round == m_round)
                asked(before, answer);
        });
}

void LinkSignIn::asked(const std::optional<PendingLink>& before, const Result<Done>& answer)
{
    if (answer) {
        stand(Phase::WaitFor);
        return;
    }
    if (answer.error().kind == ApiError::Kind::OutcomeUnknown) {
        stand(Phase::WaitFor, LinkTrouble{LinkTrouble::Kind::MaybeSent, {}, answer.error()});
        return;
    }
    if (before)
        m_pendingFile.keep(*before); // its mail is still good
    else
        m_pendingFile.forget(m_server);
    stand(before ? Phase::WaitFor : Phase::AskFor,
          LinkTrouble{LinkTrouble::Kind::NotSent, {}, answer.error()});
}

PastedLink LinkSignIn::look(const QString& pasted) const
{
    return readSignInLink(pasted, m_client.origin());
}

void LinkSignIn::verify(const QString& pasted, bool memoryOnly)
{
    using Kind = LinkTrouble::Kind;
    if (m_phase == Phase::Asking || m_phase == Phase::Verifying)
        return;
    const PastedLink link = look(pasted);
    const std::optional<PendingLink> last = m_pendingFile.find(m_server);
    const auto refuse = [this](Kind kind, const QString& host = {}) {
        stand(m_phase, LinkTrouble{kind, host, {}});
    };
    switch (link.kind) {
    case PastedLink::Kind::Empty:
    case PastedLink::Kind::NotALink:
        return refuse(Kind::NotALink);
    case PastedLink::Kind::Foreign:
        return refuse(Kind::ForeignLink, link.host);
    case PastedLink::Kind::OtherPage:
        return refuse(Kind::OtherPage);
    case PastedLink::Kind::Token:
        break;
    }
    // A link that this app did not ask for may be somebody's who wants this person in their
    // account.
    if (!last)
        return refuse(Kind::NotAskedFor);
    if (!m_pendingFile.isFresh(*last))
        return refuse(Kind::AskedTooLongAgo);
    stand(Phase::Verifying);
    m_client.write(api::verifyMagicLink(link.token), {})
        .then(this, [this, round = m_round, wanted = *last,
                     memoryOnly](const Result<api::SignedIn<Buyer>>& answer) {
            if (round == m_round)
                verified(wanted, memoryOnly, answer);
            else if (answer) // started over meanwhile: nobody wants this session
                (void)m_client.write(api::deleteSession(), answer->session);
        });
}

void LinkSignIn::verified(const PendingLink& wanted, bool memoryOnly,
                          const Result<api::SignedIn<Buyer>>& answer)
{
    if (!answer) {
        stand(Phase::WaitFor, refusal(answer.error()));
        return;
    }
    if (!answer->who.email.isEmpty()) {
        checkBuyer(wanted, memoryOnly, *answer);
        return;
    }
    // Told at /api/buyers/me for certain.
    m_client.read(api::getBuyerMe(), answer->session)
        .then(this, [this, round = m_round, wanted, memoryOnly,
                     session = answer->session](const Result<Buyer>& me) {
            if (me && round == m_round) {
                checkBuyer(wanted, memoryOnly, {*me, session});
                return;
            }
            (void)m_client.write(api::deleteSession(), session);
            if (round == m_round)
                stand(Phase::WaitFor, LinkTrouble{LinkTrouble::Kind::Unknown, {}, me.error()});
        });
}

void LinkSignIn::checkBuyer(const PendingLink& wanted, bool memoryOnly,
                            const api::SignedIn<Buyer>& who)
{
    if (who.who.email.trimmed().compare(wanted.email, Qt::CaseInsensitive) != 0) {
        (void)m_client.write(api::deleteSession(), who.session);
        stand(Phase::WaitFor, LinkTrouble{LinkTrouble::Kind::OtherBuyer, {}, {}});
        return;
    }
    Account account;
    account.server = m_server;
    account.me = {PartyKind::Buyer, who.who.id.value,
                  who.who.name.isEmpty() ? who.who.email : who.who.name};
    account.detail = who.who.email;
    m_accounts.adopt(account, who.session, memoryOnly).then(this, [this](const Adopted& adopted) {
        m_pendingFile.forget(m_server);
        stand(Phase::AskFor);
        Q_EMIT signedIn(adopted);
    });
}

void LinkSignIn::startOver()
{
    ++m_round;
    m_pendingFile.forget(m_server);
    stand(Phase::AskFor);
}

} // namespace agh
