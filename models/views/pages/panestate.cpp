#include "views/pages/panestate.h"

#include "views/text/errortext.h"

#include <QCoreApplication>

namespace agh {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(agh::PaneState)
};

QString remark(const SyncState& sync)
{
    QStringList out;
    if (sync.skippedRows > 0) {
        //: Rows of a list whose answer was broken
        out << Words::tr("%n rows could not be read.", nullptr, sync.skippedRows);
    }
    if (sync.incomplete)
        out << Words::tr("The list is not complete: a page of it could not be read.");
    return out.join(QLatin1Char(' '));
}

} // namespace

PageState::Facts paneState(const Session& session, const Scope& scope, bool hasRows, bool hidden,
                           const PaneWords& words, const Moment& moment)
{
    using Phase = SyncState::Phase;
    const SyncState sync = session.sync(scope);
    const ScopeInfo info = session.cache().info(scope);
    const bool wasRead = info.fetchedMs > 0;
    PageState::Facts out;
    out.hasContent = hasRows || hidden;
    out.busy = sync.phase == Phase::Loading;
    out.remark = remark(sync);
    const QString asOf = wasRead ? moment.asOf(Timestamp::fromMs(info.fetchedMs)) : QString();
    if (session.isSignInNeeded()) {
        out.phase = PageState::SignedOut;
        out.staleText = asOf;
        out.errorTitle = Words::tr("Sign in again");
        out.errorText = Words::tr("The session of this account has ended. What is shown was read "
                                  "before, and nothing you typed is lost.");
    } else if (!session.isOnline() || sync.phase == Phase::Offline) {
        out.phase = PageState::Offline;
        out.staleText = asOf;
        out.errorTitle = Words::tr("Offline");
        out.errorText = wasRead ? Words::tr("What is shown was read before.")
                                : Words::tr("This was not read yet. It is read as soon as the "
                                            "network is back.");
    } else if (sync.phase == Phase::Failed && sync.error) {
        const ErrorText error = ErrorTexts::of(*sync.error, ErrorTexts::About::Reading);
        out.phase = PageState::Error;
        out.staleText = asOf;
        out.errorTitle = words.failedTitle;
        out.errorText = error.whole();
        out.errorDetail = error.detail;
    } else if (sync.phase == Phase::Failed && sync.storeError) {
        const ErrorText error = ErrorTexts::of(*sync.storeError, ErrorTexts::Keeping::Opening);
        out.phase = PageState::Error;
        out.staleText = asOf;
        out.errorTitle = words.failedTitle;
        out.errorText = error.whole();
        out.errorDetail = error.detail;
    } else if (!hasRows && hidden) {
        out.phase = PageState::NothingFound;
        out.emptyTitle = words.hiddenTitle;
        out.emptyText = words.hiddenText;
    } else if (!hasRows && !wasRead) {
        out.phase = PageState::Loading;
    } else if (!hasRows) {
        out.phase = PageState::Empty;
        out.emptyTitle = words.emptyTitle;
        out.emptyText = words.emptyText;
    } else {
        out.phase = PageState::Ready;
        // Not looked at in this run yet: it may have changed since.
        if (sync.phase == Phase::Idle || (sync.phase == Phase::Loading && !wasRead))
            out.staleText = asOf;
    }
    return out;
}

} // namespace agh
