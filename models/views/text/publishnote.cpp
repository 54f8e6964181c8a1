#include "views/text/publishnote.h"

#include "services/draftpayload.h"
#include "views/text/displayguard.h"
#include "views/text/errortext.h"

#include <QCoreApplication>

namespace agh {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(agh::PublishNote)
};

enum class Deed { Create, Update, Close, Reopen, Delete };

Deed deedOf(const QByteArray& operation)
{
    if (operation == draftpayload::updateRole)
        return Deed::Update;
    if (operation == draftpayload::closeRole)
        return Deed::Close;
    if (operation == draftpayload::reopenRole)
        return Deed::Reopen;
    return operation == draftpayload::deleteRole ? Deed::Delete : Deed::Create;
}

/// One of five sentences.
QString one(Deed deed, const QString& create, const QString& update, const QString& close,
            const QString& reopen, const QString& remove)
{
    switch (deed) {
    case Deed::Create:
        return create;
    case Deed::Update:
        return update;
    case Deed::Close:
        return close;
    case Deed::Reopen:
        return reopen;
    case Deed::Delete:
        break;
    }
    return remove;
}

QString reason(const ApiError& error)
{
    if (error.kind == ApiError::Kind::Offline)
        return Words::tr("offline", "reason");
    QString said = error.serverText.trimmed();
    while (said.endsWith(QLatin1Char('.')))
        said.chop(1);
    return said.isEmpty() ? ErrorTexts::of(error, ErrorTexts::About::OtherWrite).happened
                          : display::line(said, 160);
}

/// The draft, or the role, is another one than what was to leave.
bool isChangedMeanwhile(const ApiError& error)
{
    return error.kind == ApiError::Kind::Conflict && error.status == 0;
}

QString waiting(Deed deed)
{
    return one(deed, Words::tr("Publishes when online"),
               Words::tr("Changes are published when online"), Words::tr("Closes when online"),
               Words::tr("Reopens when online"), Words::tr("Is deleted when online"));
}

QString sending(Deed deed)
{
    return one(deed, Words::tr("Publishing"), Words::tr("Publishing the changes"),
               Words::tr("Closing"), Words::tr("Reopening"), Words::tr("Deleting"));
}

QString unknown(Deed deed)
{
    //: On a role: the answer of the service was lost, the app looks it up
    return one(deed, Words::tr("Published? Not known yet, checking"),
               Words::tr("Changes published? Not known yet, checking"),
               Words::tr("Closed? Not known yet, checking"),
               Words::tr("Reopened? Not known yet, checking"),
               Words::tr("Deleted? Not known yet, checking"));
}

QString failed(Deed deed, const QString& why)
{
    //: On a role; %1 is the reason
    return one(deed, Words::tr("Not published: %1"),
               //: On a role; %1 is the reason
               Words::tr("Changes not published: %1"),
               //: On a role; %1 is the reason
               Words::tr("Not closed: %1"),
               //: On a role; %1 is the reason
               Words::tr("Not reopened: %1"),
               //: On a role; %1 is the reason
               Words::tr("Not deleted: %1"))
        .arg(why);
}

QString notThere(Deed deed)
{
    return one(deed, Words::tr("Not published. The service does not have it."),
               Words::tr("Changes not published. The service does not have them."),
               Words::tr("Not closed. The role is still open."),
               Words::tr("Not reopened. The role is still closed."),
               Words::tr("Not deleted. The role is still there."));
}

QString foundHeld(Deed deed)
{
    return one(deed, Words::tr("Not published: the app or the account was closed before"),
               Words::tr("Changes not published: the app or the account was closed before"),
               Words::tr("Not closed: the app or the account was closed before"),
               Words::tr("Not reopened: the app or the account was closed before"),
               Words::tr("Not deleted: the app or the account was closed before"));
}

} // namespace

PublishNote PublishNote::of(const PublishState& state, int holdLeftMs)
{
    const Deed deed = deedOf(state.operation);
    const bool changed = state.changed || isChangedMeanwhile(state.error);
    switch (state.kind) {
    case PublishState::None:
        return {};
    case PublishState::Held:
        if (holdLeftMs > 0) {
            //: On a role: time for Undo; %1 is a number of seconds
            return {Words::tr("Deleting in %1 s").arg((holdLeftMs + 999) / 1000), Tones::Neutral,
                    true, false, true};
        }
        if (changed)
            return {Words::tr("Not published: it was changed since you chose that"), Tones::Waiting,
                    false, true, true};
        return {foundHeld(deed), Tones::Waiting, false, true, true};
    case PublishState::Waiting:
        return {waiting(deed), Tones::Waiting, false, false, true};
    case PublishState::Sending:
        return {sending(deed), Tones::Info, false, false, false};
    case PublishState::Unknown:
        return {unknown(deed), Tones::Waiting, false, false, false};
    case PublishState::Refused:
        if (isChangedMeanwhile(state.error))
            return {deed == Deed::Update
                        ? Words::tr("Not published: the role was changed meanwhile")
                        : Words::tr("Not published: it was changed since you chose that"),
                    Tones::Waiting, false, true, true};
        return {failed(deed, reason(state.error)), Tones::Bad, false, true, true};
    case PublishState::NotDone:
        break;
    }
    // With a reason it never left; without one it was looked for and is not there.
    const bool left = state.error == ApiError();
    return {left ? notThere(deed) : failed(deed, reason(state.error)),
            left ? Tones::Bad : Tones::Waiting, false, true, true};
}

DraftStanding DraftStanding::of(const RoleDraftLine& line)
{
    if (line.conflict)
        return {Words::tr("Changed here and at the service"), Tones::Bad};
    if (line.role.isEmpty())
        return {Words::tr("Only on this computer"), Tones::Info};
    if (line.changed)
        return {Words::tr("Changed since published"), Tones::Waiting};
    return {Words::tr("Published"), Tones::Good};
}

} // namespace agh
