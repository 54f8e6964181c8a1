#include "accounts/signinlink.h"

#include <QRegularExpression>
#include <QUrlQuery>

using namespace Qt::Literals::StringLiterals;

namespace agh {
namespace {

constexpr qsizetype longestLink = 4096;

/// Tokens are opaque; these are the characters one can have in a link without being something
/// else.
bool isToken(const QString& text)
{
    static const QRegularExpression form(u"^[A-Za-z0-9._~-]{8,512}$"_s);
    return form.match(text).hasMatch();
}

bool hasScheme(const QString& text)
{
    static const QRegularExpression form(u"^[A-Za-z][A-Za-z0-9+.-]*:"_s);
    return form.match(text).hasMatch();
}

int portOf(const QUrl& url) { return url.port(url.scheme() == "https"_L1 ? 443 : 80); }

bool isOfOrigin(const QUrl& url, const QUrl& origin)
{
    return url.scheme() == origin.scheme() && url.host() == origin.host() &&
           portOf(url) == portOf(origin) && url.userInfo().isEmpty();
}

/// Mail programs wrap a long link and put brackets around it.
QString unwrapped(const QString& text)
{
    QString out = text.trimmed();
    if (out.size() >= 2 && ((out.startsWith(u'<') && out.endsWith(u'>')) ||
                            (out.startsWith(u'"') && out.endsWith(u'"'))))
        out = out.sliced(1, out.size() - 2).trimmed();
    return out;
}

} // namespace

PastedLink readSignInLink(const QString& text, const QUrl& origin)
{
    using Kind = PastedLink::Kind;
    if (text.size() > longestLink)
        return {Kind::NotALink, {}, {}};
    const QString pasted = unwrapped(text);
    if (pasted.isEmpty())
        return {Kind::Empty, {}, {}};
    const auto isPrintable = [](QChar c) { return c.unicode() > 0x20 && c.unicode() < 0x7f; };
    if (!hasScheme(pasted))
        return isToken(pasted) ? PastedLink{Kind::Token, pasted.toLatin1(), {}}
                               : PastedLink{Kind::NotALink, {}, {}};
    const QUrl url(pasted, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty())
        return {Kind::NotALink, {}, {}};
    if (!isOfOrigin(url, origin))
        return {Kind::Foreign, {}, url.host(QUrl::FullyEncoded)}; // in ASCII: no look-alikes
    if (!std::all_of(pasted.begin(), pasted.end(), isPrintable))
        return {Kind::NotALink, {}, {}};
    // Encoded as it came: "/buyers/%2e%2e/login" and its like are other pages.
    if (url.path(QUrl::FullyEncoded) != "/buyers/login"_L1 || url.hasFragment())
        return {Kind::OtherPage, {}, {}};
    const QUrlQuery query(url);
    const QStringList tokens = query.allQueryItemValues(u"token"_s, QUrl::FullyEncoded);
    if (tokens.size() != 1 || !isToken(tokens.first()))
        return {Kind::OtherPage, {}, {}};
    return {Kind::Token, tokens.first().toLatin1(), {}};
}

bool looksLikeSignInLink(const QString& text, const QUrl& origin)
{
    return text.size() <= longestLink && hasScheme(unwrapped(text)) &&
           readSignInLink(text, origin).kind == PastedLink::Kind::Token;
}

} // namespace agh
