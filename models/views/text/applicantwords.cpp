#include "views/text/applicantwords.h"

#include "views/text/displayguard.h"
#include "views/text/statusword.h"

#include <QCoreApplication>

namespace agh::applicant {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(agh::Applicant)
};

/// One that left the list while it was pending is no longer there to decide on.
Open<ApplicationStatus> shown(const Application& application, bool gone)
{
    return gone && application.status == ApplicationStatus::Pending
               ? Open<ApplicationStatus>(ApplicationStatus::Withdrawn)
               : application.status;
}

} // namespace

QString bareName(const Application& application)
{
    const QString told =
        application.agent ? display::bareLine(application.agent->name, 120).trimmed() : QString();
    //: An applicant whose name the service does not tell
    return told.isEmpty() ? Words::tr("Unnamed agent") : told;
}

QString name(const Application& application)
{
    const bool told =
        application.agent && !display::bareLine(application.agent->name, 120).trimmed().isEmpty();
    return told ? display::line(application.agent->name, 120) : bareName(application);
}

ApplicantsList::Status status(const Application& application, bool gone)
{
    switch (shown(application, gone).known()) {
    case ApplicationStatus::Pending:
        return ApplicantsList::Pending;
    case ApplicationStatus::Accepted:
        return ApplicantsList::Accepted;
    case ApplicationStatus::Rejected:
        return ApplicantsList::Declined;
    case ApplicationStatus::Withdrawn:
        return ApplicantsList::Withdrawn;
    case ApplicationStatus::Unknown:
        break;
    }
    return ApplicantsList::Unknown;
}

QString statusWord(const Application& application, bool gone)
{
    return words::of(shown(application, gone));
}

Tones::Tone statusTone(const Application& application, bool gone)
{
    return words::tone(shown(application, gone));
}

} // namespace agh::applicant
