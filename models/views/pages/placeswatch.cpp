#include "views/pages/placeswatch.h"

#include "views/pages/workspace.h"

using namespace Qt::Literals::StringLiterals;

namespace agh {

PlacesWatch::PlacesWatch(const AccountWork& work, const AccountPages& pages, PlacesList& places)
    : m_work(work)
    , m_pages(pages)
    , m_places(places)
{
    connect(pages.review.get(), &ReviewPage::newCountChanged, this, &PlacesWatch::look);
    connect(pages.review->roles(), &RolesList::countChanged, this, &PlacesWatch::look);
    connect(&work.inbox(), &Inbox::countsChanged, this, &PlacesWatch::look);
    connect(pages.drafts.get(), &DraftsPage::countChanged, this, &PlacesWatch::look);
    connect(pages.drafts.get(), &DraftsPage::othersChanged, this, &PlacesWatch::look);
    connect(pages.outbox.get(), &OutboxPage::countChanged, this, &PlacesWatch::look);
    look();
}

void PlacesWatch::look()
{
    if (!m_pages.review)
        return; // the account is being closed
    QList<PlacesList::Row> rows;
    const auto add = [&rows](int place, const QString& icon, int number, const QString& waits) {
        const QString label = Workspace::placeName(Workspace::Place(place));
        const QString action = u"place.%1"_s.arg(rows.size() + 1);
        const QString said = number > 0 ? label + u", "_s + waits : label;
        rows.append({place, label, icon, action, said, number});
    };
    const bool buyer = m_work.me().kind == PartyKind::Buyer;
    const auto board = [&] { add(Workspace::RolesBoard, u"work-role"_s, 0, {}); };
    // An agent reviews, and writes roles, as soon as it posts some itself.
    const bool posts = buyer || m_pages.review->roles()->count() > 0;
    const int fresh = m_pages.review->newCount();
    const auto review = [&] {
        //: What waits in Review: applicants that nobody looked at
        add(Workspace::Review, u"review-applicants"_s, fresh,
            Workspace::tr("%n new", nullptr, fresh));
    };
    if (buyer)
        review();
    else
        board();
    const int unread = m_work.inbox().counts().unread;
    //: What waits in Messages
    add(Workspace::Messages, u"view-conversation-balloon"_s, unread,
        Workspace::tr("%n unread", nullptr, unread));
    add(Workspace::Contracts, u"contract"_s, 0, {});
    if (buyer)
        board();
    else if (posts)
        review();
    const int drafts = m_pages.drafts->count();
    if (posts || drafts > 0 || m_pages.drafts->others() > 0) {
        //: What is in Drafts: roles that are being written
        add(Workspace::Drafts, u"document-edit"_s, drafts,
            Workspace::tr("%n drafts", nullptr, drafts));
    }
    const int waiting = m_pages.outbox->count();
    if (m_pages.outbox->isWanted()) {
        //: What is in the Outbox: writes that did not leave, or whose outcome is not known
        add(Workspace::Outbox, u"document-send"_s, waiting,
            Workspace::tr("%n not done", nullptr, waiting));
    }
    m_places.setRows(rows);
}

} // namespace agh
