#pragma once

#include <QByteArray>
#include <QList>
#include <QUrl>

namespace agh {

/// The one cookie this client accepts, read from Set-Cookie lines: `__Host-agentsgethired_session`,
/// host-only, Secure, Path=/, from https or the pinned loopback origin. QNetworkCookieJar knows no
/// __Host- rule and takes it with a Domain or without Secure (session fixation). Empty where none
/// qualifies.
[[nodiscard]] QByteArray acceptedSession(const QList<QByteArray>& setCookieLines,
                                         const QUrl& origin);

/// True for https, and for http on a loopback host: the origins this client talks to.
[[nodiscard]] bool isAcceptableOrigin(const QUrl& origin);

} // namespace agh
