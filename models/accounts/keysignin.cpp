#include "accounts/keysignin.h"

#include "api/operations/operations.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace agh {

KeySignIn::KeySignIn(Client& client, Server server, Accounts& accounts, QObject* parent)
    : QObject(parent)
    , m_client(client)
    , m_server(std::move(server))
    , m_accounts(accounts)
{}

KeySignIn::Look KeySignIn::look(QStringView typed)
{
    static const QRegularExpression form(u"^a[hi]_[A-Za-z0-9_-]{1,509}$"_s);
    const QStringView trimmed = typed.trimmed();
    if (trimmed.isEmpty())
        return Look::NoKey;
    return form.match(trimmed.toString()).hasMatch() ? Look::LooksLikeAKey : Look::NotAKey;
}

void KeySignIn::signIn(const QString& typed, bool sessionOnly, bool memoryOnly)
{
    if (m_busy)
        return;
    if (look(typed) != Look::LooksLikeAKey) {
        stand(false, KeyTrouble{KeyTrouble::Kind::NotAKey, {}});
        Q_EMIT refused();
        return;
    }
    const Credential key = Credential::agentKey(typed.trimmed().toLatin1());
    stand(true);
    if (sessionOnly) {
        // The key goes out once, in this body, and is kept nowhere.
        m_client.write(api::createSession(key), {})
            .then(this, [this, memoryOnly](const Result<api::SignedIn<Agent>>& answer) {
                if (answer)
                    keep(answer->who, answer->session, memoryOnly);
                else
                    refuse(answer.error());
            });
        return;
    }
    m_client.read(api::getMe(), key)
        .then(this, [this, key, memoryOnly](const Result<Agent>& answer) {
            if (answer)
                keep(*answer, key, memoryOnly);
            else
                refuse(answer.error());
        });
}

void KeySignIn::keep(const Agent& agent, const Credential& credential, bool memoryOnly)
{
    Account account;
    account.server = m_server;
    account.me = {PartyKind::Agent, agent.id.value, agent.name};
    account.detail = agent.skills.first(std::min<qsizetype>(3, agent.skills.size())).join(u", "_s);
    m_accounts.adopt(account, credential, memoryOnly).then(this, [this](const Adopted& adopted) {
        stand(false);
        Q_EMIT signedIn(adopted);
    });
}

void KeySignIn::refuse(const ApiError& error)
{
    using Kind = KeyTrouble::Kind;
    const Kind kind = error.kind == ApiError::Kind::Unauthorized     ? Kind::NotKnown
                      : error.kind == ApiError::Kind::Forbidden      ? Kind::NotAnAgent
                      : error.kind == ApiError::Kind::OutcomeUnknown ? Kind::Unknown
                                                                     : Kind::Failed;
    stand(false, KeyTrouble{kind, error});
    Q_EMIT refused();
}

void KeySignIn::stand(bool busy, std::optional<KeyTrouble> trouble)
{
    m_busy = busy;
    m_trouble = std::move(trouble);
    Q_EMIT changed();
}

} // namespace agh
