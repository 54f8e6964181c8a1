#pragma once

#include "accounts/keychainprobe.h"
#include "accounts/secretstore.h"
#include "platform/clock.h"

#include <QHash>
#include <QPromise>
#include <QStringList>

namespace agh::test {

class MovedClock final : public Clock
{
public:
    qint64 now = 1'790'000'000'000;
    [[nodiscard]] qint64 nowMs() const override { return now; }
};

template <class T>
QFuture<T> ready(T value)
{
    QPromise<T> promise;
    promise.start();
    promise.addResult(std::move(value));
    promise.finish();
    return promise.future();
}

class FixedProbe final : public KeychainProbe
{
public:
    KeychainState state = KeychainState::Ready;
    [[nodiscard]] QFuture<KeychainLook> look() override
    {
        return ready(KeychainLook{state, QStringLiteral("Test")});
    }
};

/// A keychain that answers what it is told to, and writes down what it was asked.
class ScriptedStore final : public SecretStore
{
    Q_OBJECT
public:
    QHash<QString, Credential> kept;
    SecretStatus readsAs = SecretStatus::Found; ///< other than Found: every read answers this
    SecretStatus writesAs = SecretStatus::Found;
    SecretStatus removesAs = SecretStatus::Found;
    QStringList asked; ///< "read name", "write name", "remove name"

    [[nodiscard]] QFuture<SecretAnswer> read(const QString& entry) override
    {
        asked.append(QStringLiteral("read ") + entry);
        if (readsAs != SecretStatus::Found)
            return ready(SecretAnswer{readsAs, {}, {}});
        const auto at = kept.constFind(entry);
        return ready(at == kept.cend() ? SecretAnswer{SecretStatus::Absent, {}, {}}
                                       : SecretAnswer{SecretStatus::Found, *at, {}});
    }
    [[nodiscard]] QFuture<SecretAnswer> write(const QString& entry,
                                              const Credential& credential) override
    {
        asked.append(QStringLiteral("write ") + entry);
        if (writesAs == SecretStatus::Found)
            kept.insert(entry, credential);
        return ready(SecretAnswer{writesAs, {}, {}});
    }
    [[nodiscard]] QFuture<SecretAnswer> remove(const QString& entry) override
    {
        asked.append(QStringLiteral("remove ") + entry);
        if (removesAs != SecretStatus::Found)
            return ready(SecretAnswer{removesAs, {}, {}});
        return ready(
            SecretAnswer{kept.remove(entry) ? SecretStatus::Found : SecretStatus::Absent, {}, {}});
    }
    [[nodiscard]] QString describe() const override { return QStringLiteral("Test"); }
};

} // namespace agh::test
