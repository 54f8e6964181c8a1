#pragma once

#include "services/accountwork.h"
#include "views/lists/placeslist.h"
#include "views/pages/reviewpage.h"

namespace agh {

/// Fills the side bar: the places that work for this account, with what waits in each.
class PlacesWatch : public QObject
{
    Q_OBJECT
public:
    PlacesWatch(const AccountWork& work, const ReviewPage& review, PlacesList& places);
    void look();

private:
    const AccountWork& m_work;
    const ReviewPage& m_review;
    PlacesList& m_places;
};

} // namespace agh
