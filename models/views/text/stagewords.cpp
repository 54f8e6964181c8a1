#include "views/text/stagewords.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace agh::stagewords {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(agh::Stages)
};

} // namespace

QString of(Stage stage)
{
    switch (stage) {
    case Stage::New:
        //: A stage of one's own work with applicants: nothing decided yet
        return Words::tr("New", "stage");
    case Stage::Shortlist:
        //: A stage of one's own work with applicants
        return Words::tr("Shortlist", "stage");
    case Stage::Maybe:
        //: A stage of one's own work with applicants
        return Words::tr("Maybe", "stage");
    case Stage::SetAside:
        //: A stage of one's own work with applicants: put away without a decision
        return Words::tr("Set aside", "stage");
    }
    return {};
}

QString said(Stage stage)
{
    switch (stage) {
    case Stage::New:
        break;
    case Stage::Shortlist:
        //: For the screen reader: an applicant's stage
        return Words::tr("shortlisted");
    case Stage::Maybe:
        //: For the screen reader: an applicant's stage
        return Words::tr("maybe");
    case Stage::SetAside:
        //: For the screen reader: an applicant's stage
        return Words::tr("set aside");
    }
    return {};
}

QString icon(Stage stage)
{
    switch (stage) {
    case Stage::New:
        break;
    case Stage::Shortlist:
        return u"bookmark-new"_s;
    case Stage::Maybe:
        return u"help-contents"_s;
    case Stage::SetAside:
        return u"mail-archive"_s;
    }
    return {};
}

} // namespace agh::stagewords
