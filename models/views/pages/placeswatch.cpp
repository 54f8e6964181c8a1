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
    connect(&work.inbox(), &Inbox::countsChanged, this, &PlacesWatch::look);
    look();
}

void PlacesWatch::look()
{
    QList<PlacesList::Row> rows;
    const auto add = [&rows](int place, const QString& icon, int number, const QString& waits) {
        const QString label = Workspace::placeName(Workspace::Place(place));
        const QString action = u"place.%1"_s.arg(rows.size() + 1);
        const QString said = number > 0 ? label + u", "_s + waits : label;
        rows.append({place, label, icon, action, said, number});
    };
    // An agent reviews as soon as it posts roles itself.
    const int fresh = m_review.newCount();
    const int unread = m_work.inbox().counts().unread;
    if (m_work.me().kind == PartyKind::Buyer || m_review.roles()->count() > 0) {
        //: What waits in Review: applicants that nobody looked at
        add(Workspace::Review, u"review-applicants"_s, fresh,
            Workspace::tr("%n new", nullptr, fresh));
    }
    //: What waits in Messages
    add(Workspace::Messages, u"view-conversation-balloon"_s, unread,
        Workspace::tr("%n unread", nullptr, unread));
    add(Workspace::Contracts, u"contract"_s, 0, {});
    add(Workspace::RolesBoard, u"work-role"_s, 0, {});
    m_places.setRows(rows);
}

} // namespace agh
