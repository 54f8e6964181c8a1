#include "accounts/memorystore.h"

#include <QPromise>

namespace agh {
namespace {

QFuture<SecretAnswer> now(SecretAnswer answer)
{
    QPromise<SecretAnswer> promise;
    promise.start();
    promise.addResult(std::move(answer));
    promise.finish();
    return promise.future();
}

} // namespace

QFuture<SecretAnswer> MemoryStore::read(const QString& entry)
{
    const auto at = m_kept.constFind(entry);
    return now(at == m_kept.cend() ? SecretAnswer{SecretStatus::Absent, {}, {}}
                                   : SecretAnswer{SecretStatus::Found, *at, {}});
}

QFuture<SecretAnswer> MemoryStore::write(const QString& entry, const Credential& credential)
{
    m_kept.insert(entry, credential);
    return now({SecretStatus::Found, {}, {}});
}

QFuture<SecretAnswer> MemoryStore::remove(const QString& entry)
{
    return now({m_kept.remove(entry) ? SecretStatus::Found : SecretStatus::Absent, {}, {}});
}

QString MemoryStore::describe() const { return tr("Memory, until the app closes"); }

} // namespace agh
