#include "accounts/accounts.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace agh {
namespace {

QString entryName(const QString& accountId, int number)
{
    return accountId + u'/' + QString::number(number);
}

AccountState stateFor(SecretStatus status)
{
    switch (status) {
    case SecretStatus::Found:
        return AccountState::SignedIn;
    case SecretStatus::Absent:
        return AccountState::Missing;
    case SecretStatus::Locked:
        return AccountState::Locked;
    case SecretStatus::Unavailable:
        break;
    }
    return AccountState::Unavailable;
}

} // namespace

Accounts::Accounts(AccountRegistry& registry, SecretStore& secrets, KeychainProbe& probe,
                   QString profileId, QObject* parent)
    : QObject(parent)
    , m_registry(registry)
    , m_secrets(secrets)
    , m_probe(probe)
    , m_profileId(std::move(profileId))
{
    connect(&secrets, &SecretStore::answeredLate, this, &Accounts::cameLate);
}

Accounts::~Accounts() = default;

QString Accounts::entryOf(const QString& accountEntry) const
{
    return m_profileId + u'/' + accountEntry;
}

void Accounts::setSandboxOrigin(const QUrl& origin)
{
    m_registry.setSandboxOrigin(origin);
    Q_EMIT listChanged();
}

void Accounts::setOffline(bool offline) { m_offline = offline; }

void Accounts::start()
{
    m_probe.look().then(this, [this](const KeychainLook& look) { readOpenOnes(look.state); });
}

void Accounts::readOpenOnes(KeychainState keychain)
{
    for (const Account& account : list()) {
        if (state(account.id) != AccountState::NotRead)
            continue;
        // Reading a locked keychain raises a prompt: that is for the person to ask for.
        if (keychain == KeychainState::Locked)
            setHeld(account.id, AccountState::Locked);
        else
            unlock(account.id);
    }
    if (keychain == KeychainState::Ready)
        clearLeftOvers();
}

void Accounts::clearLeftOvers()
{
    const QStringList left = m_registry.toClear();
    for (const QString& entry : left)
        clear(entry);
}

QList<Account> Accounts::list() const { return m_registry.accounts(); }
std::optional<Account> Accounts::find(const QString& id) const { return m_registry.find(id); }
QString Accounts::currentId() const { return m_registry.currentId(); }

void Accounts::setCurrent(const QString& id)
{
    if (id == m_registry.currentId() || !m_registry.find(id))
        return;
    const QString trouble = m_registry.setCurrent(id);
    Q_EMIT currentChanged(id);
    if (!trouble.isEmpty())
        Q_EMIT fileTrouble(trouble);
}

void Accounts::move(const QString& id, int to)
{
    const QString trouble = m_registry.move(id, to);
    Q_EMIT listChanged();
    if (!trouble.isEmpty())
        Q_EMIT fileTrouble(trouble);
}

AccountState Accounts::state(const QString& id) const
{
    const auto held = m_held.constFind(id);
    if (held != m_held.cend())
        return held->state;
    const std::optional<Account> account = m_registry.find(id);
    const bool kept = account && !account->signedOut && account->secretNumber > 0;
    return kept ? AccountState::NotRead : AccountState::SignedOut;
}

Credential Accounts::credential(const QString& id) const { return m_held.value(id).credential; }

void Accounts::setHeld(const QString& id, AccountState state, const Credential& credential)
{
    const Held before = m_held.value(id, {this->state(id), {}});
    m_held.insert(id, {state, credential});
    if (before.state != state)
        Q_EMIT stateChanged(id);
    if (!(before.credential == credential))
        Q_EMIT credentialChanged(id);
}

bool Accounts::put(const Account& account, const QStringList& toClear)
{
    const QString trouble = m_registry.put(account, toClear);
    Q_EMIT listChanged();
    if (!trouble.isEmpty())
        Q_EMIT fileTrouble(trouble);
    return trouble.isEmpty();
}

QFuture<AccountState> Accounts::unlock(const QString& id)
{
    const auto promise = std::make_shared<QPromise<AccountState>>();
    promise->start();
    QFuture<AccountState> future = promise->future();
    const std::optional<Account> account = m_registry.find(id);
    const bool kept = account && !account->signedOut && account->secretNumber > 0;
    if (!kept || !credential(id).isEmpty()) {
        promise->addResult(state(id));
        promise->finish();
        return future;
    }
    m_secrets.read(entryOf(entryName(id, account->secretNumber)))
        .then(this,
              [this, id, number = account->secretNumber, promise](const SecretAnswer& answer) {
                  promise->addResult(take(id, number, answer));
                  promise->finish();
              });
    return future;
}

AccountState Accounts::take(const QString& id, int number, const SecretAnswer& answer)
{
    const std::optional<Account> account = m_registry.find(id);
    // Signed out, or signed in anew, while the keychain thought about it.
    if (!account || account->signedOut || account->secretNumber != number ||
        !credential(id).isEmpty())
        return state(id);
    const bool wasLocked = state(id) == AccountState::Locked;
    const bool fits = answer.credential.kind() == account->keeps;
    if (answer.status == SecretStatus::Found && !fits)
        setHeld(id, AccountState::Missing);
    else
        setHeld(id, stateFor(answer.status), answer.credential);
    if (wasLocked && answer.status == SecretStatus::Found) {
        // The keychain is open now, for the others too.
        for (const Account& other : list()) {
            if (state(other.id) == AccountState::Locked)
                unlock(other.id);
        }
        clearLeftOvers();
    }
    return state(id);
}

int Accounts::nextNumber(const Account& account)
{
    int& last = m_lastNumber[account.id];
    last = std::max(last, account.secretNumber);
    for (const QString& entry : m_registry.toClear()) {
        if (entry.section(u'/', 0, 0) == account.id)
            last = std::max(last, entry.section(u'/', 1).toInt());
    }
    return ++last;
}

QFuture<Adopted> Accounts::adopt(Account account, const Credential& credential, bool memoryOnly)
{
    const auto promise = std::make_shared<QPromise<Adopted>>();
    promise->start();
    QFuture<Adopted> future = promise->future();
    account.id = Account::idOf(account.server, account.me);
    const int number = nextNumber(m_registry.find(account.id).value_or(account));

    const auto finish = [this, promise, account, credential,
                         number](std::optional<SecretStatus> keychain) {
        // Known as of now: the keychain may have taken its time.
        const std::optional<Account> known = m_registry.find(account.id);
        Account next = known.value_or(account);
        next.server = account.server;
        next.me = account.me;
        next.detail = account.detail;
        next.keeps = credential.kind();
        next.keyHint = QString::fromUtf8(credential.hint());
        next.signedOut = false;
        if (!known)
            next.color = m_registry.freeColor();
        const bool kept = keychain == SecretStatus::Found;
        const int old = known ? known->secretNumber : 0;
        next.memoryOnly = !kept;
        // Where the keychain failed the old entry stays what it was. It goes where a new one took
        // its place, or where the person wants nothing kept.
        if (kept)
            next.secretNumber = number;
        else if (!keychain)
            next.secretNumber = 0;
        const bool replaced = old > 0 && next.secretNumber != old;
        const QString oldEntry = entryName(account.id, old);
        Adopted out{account.id, known.has_value(), !kept, {}, {}};
        if (keychain && !kept)
            out.keychain = keychain;
        const QString currentBefore = currentId();
        out.fileTrouble = m_registry.put(next, replaced ? QStringList{oldEntry} : QStringList());
        Q_EMIT listChanged();
        setHeld(account.id, kept ? AccountState::SignedIn : AccountState::MemoryOnly, credential);
        if (currentBefore.isEmpty())
            Q_EMIT currentChanged(account.id); // the first one is current by itself
        else
            setCurrent(account.id);
        if (!out.fileTrouble.isEmpty())
            Q_EMIT fileTrouble(out.fileTrouble); // the file still names the old entry: it stays
        else if (replaced)
            clear(oldEntry);
        promise->addResult(out);
        promise->finish();
    };
    if (memoryOnly) {
        // A write that still waits for its prompt is not wanted any more.
        m_lateWrites.removeIf(
            [&](const auto& late) { return late.value().accountId == account.id; });
        finish({});
        return future;
    }
    if (m_profileId.isEmpty()) {
        finish(SecretStatus::Unavailable); // nothing to name an entry by
        return future;
    }
    const QString entry = entryOf(entryName(account.id, number));
    m_secrets.write(entry, credential)
        .then(this, [this, finish, entry, id = account.id, number,
                     credential](const SecretAnswer& answer) {
            if (answer.status == SecretStatus::Locked)
                m_lateWrites.insert(entry, {id, number, credential});
            // A write that was "absent" was not carried out.
            finish(answer.status == SecretStatus::Absent ? SecretStatus::Unavailable
                                                         : answer.status);
        });
    return future;
}

void Accounts::cameLate(SecretStore::Deed deed, const QString& entry, const SecretAnswer& answer)
{
    if (!entry.startsWith(m_profileId + u'/'))
        return;
    const QString own = entry.sliced(m_profileId.size() + 1);
    const QString id = own.section(u'/', 0, 0);
    switch (deed) {
    case SecretStore::Deed::Read:
        take(id, own.section(u'/', 1).toInt(), answer);
        return;
    case SecretStore::Deed::Remove:
        if (answer.status == SecretStatus::Found)
            m_registry.cleared(own);
        return;
    case SecretStore::Deed::Write:
        break;
    }
    const LateWrite late = m_lateWrites.take(entry);
    if (answer.status != SecretStatus::Found)
        return;
    const std::optional<Account> account = m_registry.find(id);
    if (account && account->memoryOnly && !account->signedOut && credential(id) == late.credential)
        wroteSecret(*account, late.number, late.credential);
    else
        clear(own); // signed out, or in anew, while the prompt was open
}

void Accounts::wroteSecret(const Account& account, int number, const Credential& credential)
{
    Account next = account;
    next.memoryOnly = false;
    next.secretNumber = number;
    const QString old =
        account.secretNumber > 0 ? entryName(account.id, account.secretNumber) : QString();
    const bool written = put(next, old.isEmpty() ? QStringList() : QStringList{old});
    setHeld(account.id, AccountState::SignedIn, credential);
    if (written && !old.isEmpty())
        clear(old);
}

} // namespace agh
