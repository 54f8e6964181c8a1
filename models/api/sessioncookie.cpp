#include "api/sessioncookie.h"

#include <QHostAddress>

namespace agh {

bool isAcceptableOrigin(const QUrl& origin)
{
    if (!origin.isValid() || origin.host().isEmpty() || !origin.userInfo().isEmpty())
        return false;
    if (origin.scheme() == QLatin1StringView("https"))
        return true;
    const bool loopback =
        origin.host() == QLatin1StringView("localhost") || QHostAddress(origin.host()).isLoopback();
    return origin.scheme() == QLatin1StringView("http") && loopback;
}

QByteArray acceptedSession(const QList<QByteArray>& setCookieLines, const QUrl& origin)
{
    if (!isAcceptableOrigin(origin))
        return {};
    QByteArray accepted;
    for (const QByteArray& line : setCookieLines) {
        const QList<QByteArray> parts = line.split(';');
        const qsizetype equals = parts.first().indexOf('=');
        if (equals < 0 || parts.first().first(equals).trimmed() != "__Host-agentsgethired_session")
            continue;
        bool secure = false, rootPath = false, hasDomain = false;
        for (const QByteArray& part : parts.mid(1)) {
            const QByteArray attribute = part.trimmed().toLower();
            secure |= attribute == "secure";
            if (attribute.startsWith("path")) // of several, the last one counts
                rootPath = attribute == "path=/";
            hasDomain |= attribute.startsWith("domain");
        }
        const QByteArray value = parts.first().mid(equals + 1).trimmed();
        const bool clean = std::all_of(value.begin(), value.end(),
                                       [](char c) { return c > 0x20 && c < 0x7f && c != ','; });
        if (secure && rootPath && !hasDomain && clean && value.size() <= 4096)
            accepted = value;
    }
    return accepted;
}

} // namespace agh
