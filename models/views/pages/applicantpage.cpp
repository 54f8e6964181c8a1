#include "views/pages/applicantpage.h"

namespace agh {

ApplicantPage::ApplicantPage(QObject* parent)
    : QObject(parent)
    , m_reviews(new ReviewsList(this))
    , m_thread(new ThreadModel(Moment([] { return QDateTime::currentMSecsSinceEpoch(); }), this))
    , m_composer(new Composer(this))
    , m_state(new PageState({}, this))
    , m_threadState(new PageState({}, this))
{}

QVariantList ApplicantPage::rails() const
{
    QVariantList out;
    for (const RailState& rail : m_facts.rails)
        out.append(QVariant::fromValue(rail));
    return out;
}

} // namespace agh
