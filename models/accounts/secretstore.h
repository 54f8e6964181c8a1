#pragma once

#include "api/credential.h"

#include <QFuture>
#include <QObject>

namespace agh {

/// What a keychain answers. A locked one may answer Absent too, so Absent is never proof.
enum class SecretStatus {
    Found, ///< read, written, removed
    Absent,
    Locked,     ///< or: a prompt was not answered in time; see SecretStore::answeredLate
    Unavailable ///< no keychain, access denied, or it failed
};

struct SecretAnswer
{
    SecretStatus status = SecretStatus::Unavailable;
    Credential credential; ///< of a read that found one
    QString detail;        ///< the keychain's own words, for support; never a secret
};

/// Where secrets are kept: a port with four answers. Every future ends within a few seconds, on
/// this thread.
class SecretStore : public QObject
{
    Q_OBJECT
public:
    enum class Deed { Read, Write, Remove };
    using QObject::QObject;

    [[nodiscard]] virtual QFuture<SecretAnswer> read(const QString& entry) = 0;
    [[nodiscard]] virtual QFuture<SecretAnswer> write(const QString& entry,
                                                      const Credential& credential) = 0;
    /// Removing what is not there is Absent.
    [[nodiscard]] virtual QFuture<SecretAnswer> remove(const QString& entry) = 0;
    /// What it is, for the Privacy section: "Secret Service", "Memory".
    [[nodiscard]] virtual QString describe() const = 0;

Q_SIGNALS:
    /// A job that was answered Locked because its prompt waited is done now.
    void answeredLate(agh::SecretStore::Deed deed, const QString& entry,
                      const agh::SecretAnswer& answer);
};

} // namespace agh
