#include "accounts/memorystore.h"

#include "domain/ready.h"

namespace agh {
namespace {

QFuture<SecretAnswer> now(SecretAnswer answer) { return ready(std::move(answer)); }

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
