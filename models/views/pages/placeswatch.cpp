#include "views/pages/placeswatch.h"

#include "views/pages/workspace.h"

using namespace Qt::Literals::StringLiterals;

namespace agh {

PlacesWatch::PlacesWatch(const AccountWork& work, const ReviewPage& review, PlacesList& places)
    : m_work(work)
    , m_review(review)
    , m_places(places)
{
    connect(&review, &ReviewPage::newCountChanged, this, &PlacesWatch::look);
    connect(review.roles(), &RolesList::countChanged, this, &PlacesWatch::look);
    look();
}

void PlacesWatch::look()
{
    QList<PlacesList::Row> rows;
    const auto add = [&rows](int place, const QString& label, const QString& icon, int number) {
        const QString action = u"place.%1"_s.arg(rows.size() + 1);
        //: %1: a place, such as Review; %n: new applicants
        const QString said =
            number > 0 ? Workspace::tr("%1, %n new", nullptr, number).arg(label) : label;
        rows.append({place, label, icon, action, said, number});
    };
    // An agent reviews as soon as it posts roles itself.
    if (m_work.me().kind == PartyKind::Buyer || m_review.roles()->count() > 0)
        add(Workspace::Review, Workspace::placeName(Workspace::Review), u"review-applicants"_s,
            m_review.newCount());
    add(Workspace::Contracts, Workspace::placeName(Workspace::Contracts), u"contract"_s, 0);
    m_places.setRows(rows);
}

} // namespace agh
