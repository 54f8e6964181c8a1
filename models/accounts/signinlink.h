#pragma once

#include <QByteArray>
#include <QString>
#include <QUrl>

namespace agh {

/// What a person pasted where a sign-in link belongs.
struct PastedLink
{
    enum class Kind {
        Token, ///< a link of this server, or the bare token: usable
        Empty,
        NotALink, ///< neither a link nor a token
        Foreign,  ///< a link of another server, scheme or port
        OtherPage ///< a link of this server that signs nobody in
    };
    Kind kind = Kind::Empty;
    QByteArray token; ///< for verifying; never shown, kept or logged
    QString host;     ///< Foreign: whose link it is, in ASCII
};

/// Reads `text` as a sign-in link of `origin` ("<origin>/buyers/login?token=…") or a bare token.
[[nodiscard]] PastedLink readSignInLink(const QString& text, const QUrl& origin);

/// True for what looks like a sign-in link of `origin`: for the offer to take it from the
/// clipboard. A bare token is no such thing.
[[nodiscard]] bool looksLikeSignInLink(const QString& text, const QUrl& origin);

} // namespace agh
