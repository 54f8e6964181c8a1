#include "accounts/accounts.h"
#include "api/client.h"
#include "api/operations/operations.h"

using namespace Qt::Literals::StringLiterals;

namespace agh {

/// One signing out on its way.
struct Accounts::SignOut
{
    Account account;
    Credential credential;
    bool eraseLocal = false;
    SignedOutReport report;
    QPromise<SignedOutReport> promise;
};

QFuture<SignedOutReport> Accounts::signOut(const QString& id, bool eraseLocal)
{
    const auto deed = std::make_shared<SignOut>();
    deed->promise.start();
    QFuture<SignedOutReport> future = deed->promise.future();
    const std::optional<Account> account = m_registry.find(id);
    if (!account) {
        deed->promise.addResult(deed->report);
        deed->promise.finish();
        return future;
    }
    deed->account = *account;
    deed->eraseLocal = eraseLocal;
    deed->credential = credential(id);
    endSession(deed);
    return future;
}

void Accounts::endSession(const std::shared_ptr<SignOut>& deed)
{
    using Session = SignedOutReport::Session;
    const bool isSession = deed->account.keeps == Credential::Kind::Session;
    const bool hadOne = isSession && !deed->account.signedOut;
    if (!hadOne) {
        clearSecrets(deed);
        return;
    }
    deed->report.session = Session::NotReached;
    if (deed->credential.isEmpty() || deed->account.server.origin.isEmpty()) {
        clearSecrets(deed); // nothing at hand to end it with, or nowhere to
        return;
    }
    Client::Limits limits;
    limits.writeDeadline = std::chrono::seconds(10);
    auto* client = new Client(deed->account.server.origin, limits, this);
    client->setOffline(m_offline);
    client->write(api::deleteSession(), deed->credential)
        .then(this, [this, deed, client](const Result<Done>& answer) {
            client->deleteLater();
            const bool over = answer || answer.error().kind == ApiError::Kind::Unauthorized;
            if (over)
                deed->report.session = Session::Ended;
            else
                deed->report.error = answer.error();
            clearSecrets(deed);
        });
}

void Accounts::clearSecrets(const std::shared_ptr<SignOut>& deed)
{
    const QString id = deed->account.id;
    const std::optional<Account> account = m_registry.find(id);
    if (!account || !(credential(id) == deed->credential)) {
        signedOutNow(deed); // gone, or signed in anew, while the service took its time
        return;
    }
    Account next = *account;
    const QString entry = id + u'/' + QString::number(next.secretNumber);
    const bool kept = next.secretNumber > 0;
    next.signedOut = true;
    next.memoryOnly = false;
    next.secretNumber = 0;
    next.keyHint.clear();
    deed->report.fileTrouble = m_registry.put(next, kept ? QStringList{entry} : QStringList());
    Q_EMIT listChanged();
    setHeld(id, AccountState::SignedOut);
    if (!deed->report.fileTrouble.isEmpty())
        Q_EMIT fileTrouble(deed->report.fileTrouble);
    if (!kept) {
        signedOutNow(deed);
        return;
    }
    clear(entry).then(this, [this, deed](bool gone) {
        deed->report.entryLeft = !gone;
        signedOutNow(deed);
    });
}

void Accounts::signedOutNow(const std::shared_ptr<SignOut>& deed)
{
    const QString id = deed->account.id;
    if (deed->eraseLocal && state(id) == AccountState::SignedOut)
        forget(id);
    deed->promise.addResult(deed->report);
    deed->promise.finish();
}

void Accounts::forget(const QString& id)
{
    const std::optional<Account> account = m_registry.find(id);
    if (!account || state(id) != AccountState::SignedOut)
        return;
    // Erased before it leaves the list: a crash in between leaves it there to be erased again.
    Q_EMIT eraseWanted(id);
    const QString before = currentId();
    const QString trouble = m_registry.remove(id);
    m_held.remove(id);
    Q_EMIT listChanged();
    if (currentId() != before)
        Q_EMIT currentChanged(currentId());
    if (!trouble.isEmpty())
        Q_EMIT fileTrouble(trouble);
}

QFuture<bool> Accounts::clear(const QString& accountEntry)
{
    const auto promise = std::make_shared<QPromise<bool>>();
    promise->start();
    QFuture<bool> future = promise->future();
    const auto gone = [this, promise, accountEntry](bool is) {
        if (is)
            m_registry.cleared(accountEntry);
        promise->addResult(is);
        promise->finish();
    };
    m_secrets.remove(entryOf(accountEntry)).then(this, [this, gone](const SecretAnswer& answer) {
        if (answer.status != SecretStatus::Absent) {
            gone(answer.status == SecretStatus::Found);
            return;
        }
        // "Absent" counts only where the keychain is open.
        m_probe.look().then(
            this, [gone](const KeychainLook& look) { gone(look.state == KeychainState::Ready); });
    });
    return future;
}

} // namespace agh
