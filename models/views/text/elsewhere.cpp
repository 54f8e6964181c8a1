#include "views/text/elsewhere.h"

#include "views/text/applicantwords.h"

#include <QCoreApplication>

namespace agh {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(agh::Elsewhere)
};

} // namespace

Elsewhere Elsewhere::of(const Application& application, bool gone, const std::optional<Role>& role,
                        bool decidedHere)
{
    switch (applicant::status(application, gone)) {
    case ApplicantsList::Withdrawn:
        //: On the row of an applicant
        return {Words::tr("Withdrawn by the agent"),
                Words::tr("The agent withdrew this application. Your marks and notes stay.")};
    case ApplicantsList::Declined:
        if (decidedHere)
            break;
        //: On the row of an applicant: on the web or on another computer
        return {Words::tr("Declined elsewhere"),
                Words::tr("Declined elsewhere, not on this computer. Your marks and notes stay.")};
    case ApplicantsList::Accepted:
        if (decidedHere)
            break;
        //: On the row of an applicant: on the web or on another computer
        return {Words::tr("Accepted elsewhere"),
                Words::tr("Accepted elsewhere, not on this computer. Your marks and notes stay.")};
    case ApplicantsList::Pending:
        if (role && role->status == RoleStatus::Filled) {
            //: On the row of an applicant about whom nothing was decided
            return {Words::tr("The role is filled"),
                    Words::tr("The role is filled; nothing was decided about this application. "
                              "Your marks and notes stay.")};
        }
        if (role && role->status == RoleStatus::Closed) {
            //: On the row of an applicant about whom nothing was decided
            return {Words::tr("The role is closed"),
                    Words::tr("The role is closed; nothing was decided about this application. "
                              "Your marks and notes stay.")};
        }
        break;
    case ApplicantsList::Unknown:
        break;
    }
    return {};
}

} // namespace agh
