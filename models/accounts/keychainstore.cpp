#include "accounts/keychainstore.h"

#include <QPromise>
#include <QTimer>

#if __has_include(<qt6keychain/keychain.h>)
#include <qt6keychain/keychain.h>
#else
#include <keychain.h>
#endif

using namespace Qt::Literals::StringLiterals;

namespace agh {
namespace {

// What kind a secret is stands before it, so that a key is never sent as a session.
constexpr QByteArrayView keyMark = "agent-key ";
constexpr QByteArrayView sessionMark = "session ";

QByteArray packed(const Credential& credential)
{
    const bool isKey = credential.kind() == Credential::Kind::AgentKey;
    return (isKey ? keyMark : sessionMark).toByteArray() + credential.reveal().toByteArray();
}

Credential unpacked(const QByteArray& bytes)
{
    if (bytes.startsWith(keyMark))
        return Credential::agentKey(bytes.mid(keyMark.size()));
    if (bytes.startsWith(sessionMark))
        return Credential::session(bytes.mid(sessionMark.size()));
    return {};
}

SecretStatus statusOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::NoError:
        return SecretStatus::Found;
    case QKeychain::EntryNotFound:
        return SecretStatus::Absent;
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return SecretStatus::Locked;
    default:
        return SecretStatus::Unavailable;
    }
}

} // namespace

struct KeychainStore::Task
{
    Deed deed;
    QString entry;
    Credential credential;
    QPromise<SecretAnswer> promise;
    bool answered = false; ///< Locked, because it took too long
};

KeychainStore::KeychainStore(KeychainProbe& probe, std::chrono::milliseconds patience,
                             QObject* parent)
    : SecretStore(parent)
    , m_probe(probe)
    , m_patience(patience)
{}

KeychainStore::~KeychainStore() = default;

QFuture<SecretAnswer> KeychainStore::read(const QString& entry)
{
    return add(Deed::Read, entry, {});
}

QFuture<SecretAnswer> KeychainStore::write(const QString& entry, const Credential& credential)
{
    return add(Deed::Write, entry, credential);
}

QFuture<SecretAnswer> KeychainStore::remove(const QString& entry)
{
    return add(Deed::Remove, entry, {});
}

QString KeychainStore::describe() const { return tr("The keychain of this computer"); }

QFuture<SecretAnswer> KeychainStore::add(Deed deed, const QString& entry,
                                         const Credential& credential)
{
    const auto task = std::make_shared<Task>(Task{deed, entry, credential, {}, false});
    task->promise.start();
    m_waiting.enqueue(task);
    // A prompt that nobody answers must hold up nobody, those who wait behind it included.
    QTimer::singleShot(m_patience, this, [task] {
        if (task->promise.future().isFinished())
            return;
        task->answered = true;
        task->promise.addResult(SecretAnswer{SecretStatus::Locked, {}, u"no answer yet"_s});
        task->promise.finish();
    });
    // QtKeychain's own queue stalls where a job is started from the end of another.
    QTimer::singleShot(0, this, &KeychainStore::startNext);
    return task->promise.future();
}

void KeychainStore::startNext()
{
    if (m_running || m_waiting.isEmpty())
        return;
    m_running = m_waiting.dequeue();
    const QString service = u"AgentsGetHired"_s;
    QKeychain::Job* job = nullptr;
    switch (m_running->deed) {
    case Deed::Read:
        job = new QKeychain::ReadPasswordJob(service);
        break;
    case Deed::Write: {
        auto* write = new QKeychain::WritePasswordJob(service);
        write->setBinaryData(packed(m_running->credential));
        job = write;
        break;
    }
    case Deed::Remove:
        job = new QKeychain::DeletePasswordJob(service);
        break;
    }
    job->setInsecureFallback(false);
    job->setKey(m_running->entry);
    connect(job, &QKeychain::Job::finished, this,
            [this, task = m_running](QKeychain::Job* done) { ended(task, done); });
    job->start();
}

void KeychainStore::ended(const std::shared_ptr<Task>& task, QKeychain::Job* job)
{
    SecretAnswer answer{statusOf(job->error()), {}, {}};
    if (answer.status != SecretStatus::Found)
        answer.detail = job->errorString();
    if (auto* read = qobject_cast<QKeychain::ReadPasswordJob*>(job)) {
        answer.credential = unpacked(read->binaryData());
        if (answer.status == SecretStatus::Found && answer.credential.isEmpty())
            answer.status = SecretStatus::Absent; // not one of ours
    }
    task->credential = {};
    // A locked keyring says "no such entry", "something went wrong", and of what it did not remove
    // that it did. The probe knows better.
    const bool isSaid = answer.status == SecretStatus::Locked ||
                        (answer.status == SecretStatus::Found && task->deed != Deed::Remove);
    if (isSaid) {
        deliver(task, answer);
        return;
    }
    m_probe.look().then(this, [this, task, answer](const KeychainLook& look) mutable {
        if (look.state == KeychainState::Locked)
            answer.status = SecretStatus::Locked;
        else if (look.state == KeychainState::Missing)
            answer.status = SecretStatus::Unavailable;
        deliver(task, answer);
    });
}

void KeychainStore::deliver(const std::shared_ptr<Task>& task, const SecretAnswer& answer)
{
    m_running.reset();
    QTimer::singleShot(0, this, &KeychainStore::startNext);
    if (task->answered) {
        Q_EMIT answeredLate(task->deed, task->entry, answer);
        return;
    }
    task->promise.addResult(answer);
    task->promise.finish();
}

} // namespace agh
