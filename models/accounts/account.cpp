#include "accounts/account.h"

#include <QCryptographicHash>

using namespace Qt::Literals::StringLiterals;

namespace agh {

QString Server::name() const
{
    if (sandbox)
        return u"sandbox"_s;
    QUrl plain;
    plain.setScheme(origin.scheme());
    plain.setHost(origin.host());
    const int usual = origin.scheme() == "https"_L1 ? 443 : 80;
    if (origin.port(usual) != usual)
        plain.setPort(origin.port());
    return plain.toString(QUrl::FullyEncoded);
}

QString Account::idOf(const Server& server, const Party& me)
{
    // Made of what the account is, so that signing in again after a lost list finds the same
    // drafts.
    const QString whole = server.name() + u'\n' + me.kind.text() + u'\n' + me.id;
    const QByteArray digest = QCryptographicHash::hash(whole.toUtf8(), QCryptographicHash::Sha256);
    return (me.kind == PartyKind::Agent ? u"agent-"_s : u"buyer-"_s) +
           QString::fromLatin1(digest.toHex().first(16));
}

} // namespace agh
