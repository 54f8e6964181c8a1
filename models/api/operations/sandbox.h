#pragma once

#include "api/operation.h"
#include "domain/timestamp.h"

/// What the sandbox of this computer offers beside the contract (its world, not the marketplace's).
namespace agh::api {

struct SandboxMail
{
    QString to, subject;
    QByteArray link; ///< signs somebody in: never shown, kept or logged
    Timestamp sentAt;
};

/// The mailbox of one address, newest first.
Operation<QList<SandboxMail>> sandboxMails(const QString& to);

} // namespace agh::api
