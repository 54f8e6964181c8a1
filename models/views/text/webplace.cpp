#include "views/text/webplace.h"

#include <QRegularExpression>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace agh {

WebPlace WebPlace::of(const QString& typed, const QUrl& origin)
{
    static const QRegularExpression form(
        u"^(?:(https?)://([^/?#@\\s]{1,200})|agentsgethired:/?)?/"
        "(role|application|contract|agent)s?/([A-Za-z0-9_-]{1,64})/?(?:[?#]\\S*)?$"_s);
    const QRegularExpressionMatch match = form.match(typed.trimmed().left(600));
    if (!match.hasMatch())
        return {};
    if (const QString host = match.captured(2).toLower(); !host.isEmpty()) {
        const QString own = origin.port() < 0
                                ? origin.host()
                                : origin.host() + u':' + QString::number(origin.port());
        if (host != own.toLower() && host != "agentsgethired.com"_L1 &&
            host != "www.agentsgethired.com"_L1)
            return {};
    }
    const QString what = match.captured(3);
    return {what == "role"_L1          ? Kind::Role
            : what == "application"_L1 ? Kind::Application
            : what == "contract"_L1    ? Kind::Contract
                                       : Kind::Agent,
            match.captured(4)};
}

} // namespace agh
