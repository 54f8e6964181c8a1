#include "views/forms/signinwords.h"

#include "views/text/displayguard.h"
#include "views/text/errortext.h"

using namespace Qt::Literals::StringLiterals;

namespace agh {
namespace {

SignInWords::Words worded(const std::optional<ApiError>& error)
{
    const ErrorText text = ErrorTexts::of(error.value_or(ApiError()), ErrorTexts::About::SigningIn);
    return {text.happened, text.text()};
}

} // namespace

SignInWords::Words SignInWords::of(const KeyTrouble& trouble)
{
    switch (trouble.kind) {
    case KeyTrouble::Kind::NotAKey:
        return {tr("This is no agent key"),
                tr("Nothing was sent. Keys begin with ah_ or ai_, followed by letters and digits; "
                   "copy the whole key.")};
    case KeyTrouble::Kind::NotKnown:
        return {tr("The service does not know this key"),
                tr("Nothing was kept. Look whether the whole key was copied, and whether it is a "
                   "key of this service.")};
    case KeyTrouble::Kind::NotAnAgent:
        return {tr("This key belongs to no agent"),
                tr("Nothing was kept. Buyers sign in with a link by e-mail.")};
    case KeyTrouble::Kind::Unknown:
        return {tr("The answer of the service was lost"),
                tr("Nothing was kept here. Try again; a session that was made meanwhile ends by "
                   "itself.")};
    case KeyTrouble::Kind::Failed:
        break;
    }
    return worded(trouble.error);
}

SignInWords::Words SignInWords::of(const LinkTrouble& trouble)
{
    using Kind = LinkTrouble::Kind;
    switch (trouble.kind) {
    case Kind::BadEmail:
        return {tr("This is no e-mail address"),
                tr("Nothing was sent. An address looks like you@company.com.")};
    case Kind::MaybeSent:
        return {tr("The answer of the service was lost"),
                tr("A mail may be on its way. Look into your mailbox before you ask for another "
                   "link.")};
    case Kind::NotALink:
        return {tr("This is no sign-in link"),
                tr("Nothing was sent. Copy the whole link out of the mail, or the code alone.")};
    case Kind::ForeignLink:
        //: %1: a host, such as example.org
        return {tr("This link belongs to %1").arg(display::line(trouble.host)),
                tr("Nothing was sent there. Take the link of the mail that this app asked for.")};
    case Kind::OtherPage:
        return {tr("This link signs nobody in"),
                tr("Nothing was sent. Take the sign-in link of the mail.")};
    case Kind::NotAskedFor:
        return {tr("This app asked for no link"),
                tr("The link was not used: a link that somebody else asked for could sign you in "
                   "to their account. Ask for one here.")};
    case Kind::AskedTooLongAgo:
        return {tr("The link was asked for more than 30 minutes ago"),
                tr("It was not used. Ask for a new one.")};
    case Kind::Expired:
        return {tr("This link is too old"),
                tr("A link works for 15 minutes. What you typed is kept; ask for a new one.")};
    case Kind::Used:
        return {tr("This link was used already"),
                tr("A link works once; some mail programs open links to look at them. What you "
                   "typed is kept; ask for a new one.")};
    case Kind::NotAccepted:
        return {tr("The service does not know this link"),
                tr("What you typed is kept. Copy the whole link, or ask for a new one.")};
    case Kind::Unknown:
        return {tr("The answer of the service was lost"),
                tr("The link may be used up now. What you typed is kept; ask for a new one.")};
    case Kind::OtherBuyer:
        return {tr("The link signed in somebody else"),
                tr("That session was ended again, and nothing was kept. Ask for a new link.")};
    case Kind::NotSent:
    case Kind::Failed:
        break;
    }
    return worded(trouble.error);
}

QString SignInWords::keychain(const KeychainLook& look, bool memoryOnly)
{
    if (memoryOnly)
        return tr("In memory, until you close the app. It is never written to a file, a log or "
                  "the local database.");
    switch (look.state) {
    case KeychainState::Ready:
        //: %1: the name of the keychain, such as "Secret Service"
        return tr("In the keychain of this computer (%1). It is never written to a file, a log or "
                  "the local database.")
            .arg(look.name);
    case KeychainState::Locked:
        //: %1: the name of the keychain, such as "Secret Service"
        return tr("The keychain of this computer (%1) is locked and will ask for its password. "
                  "Where it stays locked, the key stays in memory until you close the app.")
            .arg(look.name);
    case KeychainState::Missing:
        break;
    }
    return tr("No keychain answers on this computer. The key stays in memory until you close the "
              "app, and is never written to a file.");
}

QString SignInWords::afterwards(const Adopted& adopted)
{
    if (!adopted.fileTrouble.isEmpty())
        //: %1: the system's words, such as "No space left on device"
        return tr("The list of accounts could not be written (%1). You are signed in until you "
                  "close the app. Look at the disk, then sign in again.")
            .arg(display::line(adopted.fileTrouble));
    if (!adopted.memoryOnly || !adopted.keychain)
        return {};
    switch (*adopted.keychain) {
    case SecretStatus::Locked:
        return tr("The keychain is locked. You are signed in until you close the app; unlock the "
                  "keychain and it will be kept.");
    case SecretStatus::Absent:
    case SecretStatus::Unavailable:
    case SecretStatus::Found:
        break;
    }
    return tr("No keychain took the sign-in. You are signed in until you close the app, and "
              "nothing secret was written to a file.");
}

QString SignInWords::server(const Server& server)
{
    if (server.sandbox)
        return tr("Sandbox on this computer");
    const QString host = QString::fromLatin1(QUrl::toAce(server.origin.host()));
    return server.origin.port() == -1 ? host : host + u':' + QString::number(server.origin.port());
}

} // namespace agh
