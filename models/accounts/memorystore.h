#pragma once

#include "accounts/secretstore.h"

#include <QHash>

namespace agh {

/// Keeps secrets until the app ends.
class MemoryStore final : public SecretStore
{
    Q_OBJECT
public:
    using SecretStore::SecretStore;
    [[nodiscard]] QFuture<SecretAnswer> read(const QString& entry) override;
    [[nodiscard]] QFuture<SecretAnswer> write(const QString& entry,
                                              const Credential& credential) override;
    [[nodiscard]] QFuture<SecretAnswer> remove(const QString& entry) override;
    [[nodiscard]] QString describe() const override;

private:
    QHash<QString, Credential> m_kept;
};

} // namespace agh
