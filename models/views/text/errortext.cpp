#include "views/text/errortext.h"

#include "views/text/displayguard.h"

using namespace Qt::Literals::StringLiterals;

namespace agh {
namespace {

QString joined(const QStringList& sentences)
{
    QStringList said;
    for (const QString& one : sentences) {
        if (!one.isEmpty())
            said.append(one);
    }
    return said.join(u' ');
}

constexpr qsizetype saidShown = 300;

} // namespace

QString ErrorText::text() const { return joined({said, safe, todo}); }

QString ErrorText::whole() const
{
    return joined({happened.isEmpty() ? QString() : happened + u'.', said, safe, todo});
}

ErrorText ErrorTexts::of(const ApiError& error, About about)
{
    ErrorText text;
    text.happened = happened(error);
    if (!error.serverText.isEmpty()) {
        //: %1: what the service answered, in its own words and language
        text.said = tr("The service says: “%1”.").arg(display::line(error.serverText, saidShown));
    }
    text.safe = safe(error, about);
    text.todo = todo(error, about);
    QStringList detail;
    if (error.status != 0)
        detail.append(u"HTTP %1"_s.arg(error.status));
    if (!error.detail.isEmpty())
        detail.append(display::bareLine(error.detail));
    text.detail = detail.join(u" · "_s);
    return text;
}

QString ErrorTexts::happened(const ApiError& error)
{
    using Kind = ApiError::Kind;
    switch (error.kind) {
    case Kind::Offline:
        return tr("The service could not be reached");
    case Kind::Timeout:
        return tr("The service did not answer in time");
    case Kind::Tls:
        return tr("No safe connection to the service could be made");
    case Kind::Redirected:
        if (!error.location.isEmpty()) {
            //: %1: an address, such as https://www.example.org
            return tr("The service pointed to another address (%1)")
                .arg(display::line(error.location));
        }
        return tr("The service pointed to another address");
    case Kind::Unauthorized:
        return tr("The service does not accept this sign-in any more");
    case Kind::Forbidden:
        return tr("This account may not do that");
    case Kind::NotFound:
        return tr("The service does not have it any more");
    case Kind::Conflict:
        return tr("The service refused it as things stand (409)");
    case Kind::Invalid:
        //: %1: a number, such as 400
        return tr("The service did not take it (%1)").arg(error.status == 0 ? 400 : error.status);
    case Kind::RateLimited:
        return tr("The service was busy (429)");
    case Kind::Server:
        if (error.status != 0) {
            //: %1: a number, such as 500
            return tr("The service answered with an error (%1)").arg(error.status);
        }
        return tr("The connection to the service broke off");
    case Kind::BadBody:
        return tr("The answer of the service could not be understood");
    case Kind::TooLarge:
        return error.status != 0 && error.status >= 400
                   ? tr("It is larger than the service takes")
                   : tr("The answer of the service was too large");
    case Kind::Cancelled:
        return tr("It was broken off");
    case Kind::OutcomeUnknown:
        return tr("The answer of the service was lost");
    }
    return tr("It did not work");
}

QString ErrorTexts::safe(const ApiError& error, About about)
{
    if (error.kind == ApiError::Kind::OutcomeUnknown && about != About::Reading) {
        switch (about) {
        case About::Message:
            return tr("Your message is kept. It may have arrived; that is being looked up.");
        case About::Acceptance:
            return tr("It may have been accepted; that is being looked up, and nothing is sent "
                      "twice.");
        case About::SigningIn:
            return tr("What you typed is kept.");
        case About::SigningOut:
            return tr("The sign-in is gone from this computer.");
        default:
            return tr("It may have been carried out; that is being looked up, and nothing is sent "
                      "twice.");
        }
    }
    if (error.notSent && about != About::Reading)
        return tr("Nothing was sent, and what you typed is kept.");
    switch (about) {
    case About::Reading:
        return tr("What was read before is still here.");
    case About::Message:
        return tr("Your message is kept.");
    case About::Decline:
        return tr("Nothing was declined; the application stays as it was.");
    case About::Acceptance:
        return tr("Nothing was accepted; the application stays as it was.");
    case About::SigningIn:
        return tr("Nothing was changed, and what you typed is kept.");
    case About::SigningOut:
        return tr("The sign-in is gone from this computer.");
    case About::OtherWrite:
        return tr("Nothing was changed, and what you typed is kept.");
    }
    return {};
}

QString ErrorTexts::later(const ApiError& error)
{
    if (!error.retryAfter || error.retryAfter->count() <= 0)
        return tr("Try again in a moment.");
    const auto seconds = error.retryAfter->count();
    if (seconds < 120) {
        //: %1: seconds; s is the unit
        return tr("Try again in %1 s.").arg(seconds);
    }
    //: %1: minutes
    return tr("Try again in %1 minutes.").arg((seconds + 59) / 60);
}

QString ErrorTexts::todo(const ApiError& error, About about)
{
    using Kind = ApiError::Kind;
    switch (error.kind) {
    case Kind::Offline:
        return about == About::Reading
                   ? tr("Look at the network; it goes on by itself when the service is back.")
                   : tr("Look at the network, then try again.");
    case Kind::Timeout:
    case Kind::RateLimited:
    case Kind::Server:
        return later(error);
    case Kind::Tls:
        return tr("Look at the date of this computer and at the network; nothing is sent over a "
                  "connection that is not safe.");
    case Kind::Redirected:
        return tr("Nothing was sent there. If the service has moved, choose its new address.");
    case Kind::Unauthorized:
        return about == About::SigningIn ? tr("Look at what you entered, or ask for a new one.")
                                         : tr("Sign in again.");
    case Kind::Forbidden:
        return tr("Look whether another account is meant.");
    case Kind::NotFound:
        return about == About::SigningIn ? tr("Look at the address of the service.")
                                         : tr("Refresh to see what is there now.");
    case Kind::Conflict:
        return tr("Refresh to see how things stand.");
    case Kind::Invalid:
        return tr("Change what the service names, then try again.");
    case Kind::TooLarge:
        return error.status >= 400 ? tr("Make it shorter, then try again.") : later(error);
    case Kind::BadBody:
        return tr("Try again in a moment. If it stays so, this version may be too old.");
    case Kind::Cancelled:
        return tr("Try again.");
    case Kind::OutcomeUnknown:
        if (about == About::SigningIn)
            return tr("Try again, or ask for a new link.");
        if (about == About::SigningOut)
            return tr("The service ends the session by itself in time.");
        return about == About::Reading ? later(error)
                                       : tr("Wait for the look-up; only you send it again.");
    }
    return {};
}

ErrorText ErrorTexts::of(const StoreError& error, Keeping keeping)
{
    using Kind = StoreError::Kind;
    ErrorText text;
    switch (error.kind) {
    case Kind::DiskFull:
        text.happened = tr("The disk of this computer is full");
        text.todo = tr("Make room on the disk, then try again.");
        break;
    case Kind::ReadOnly:
        text.happened = tr("The folder of this account cannot be written to");
        text.todo = tr("Look at the rights of the folder, or start with another profile.");
        break;
    case Kind::Broken:
        text.happened = tr("A file of this account is damaged");
        text.todo = tr("Start the program again: the file is set aside, and what can be rescued "
                       "is.");
        break;
    case Kind::Busy:
        text.happened = tr("Another program holds the files of this account");
        text.todo = tr("Close it, then try again.");
        break;
    case Kind::Newer:
        text.happened = tr("The files of this account were written by a newer version");
        text.todo = tr("Install the newer version.");
        break;
    case Kind::Conflict:
        text.happened = tr("The same thing is under way already");
        text.todo = tr("Wait until it is done.");
        break;
    case Kind::Other:
        text.happened = tr("It could not be kept on this computer");
        text.todo = tr("Try again. If it stays so, start the program again.");
        break;
    }
    switch (keeping) {
    case Keeping::Opening:
        text.safe = tr("Nothing was changed or deleted. What you type now cannot be kept.");
        break;
    case Keeping::Writing:
        text.safe = tr("Nothing was sent, and what you typed is still here.");
        break;
    case Keeping::Draft:
        text.safe = tr("What you typed is here as long as the window is open, but not kept on "
                       "this computer.");
        break;
    }
    text.detail = display::bareLine(error.detail);
    return text;
}

} // namespace agh
