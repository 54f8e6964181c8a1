#pragma once

#include "views/lists/placeslist.h"
#include "views/pages/accountpages.h"

namespace agh {

/// Fills the side bar: the places that work for this account, with what waits in each.
class PlacesWatch : public QObject
{
    Q_OBJECT
public:
    PlacesWatch(const AccountWork& work, const AccountPages& pages, PlacesList& places);
    void look();

private:
    const AccountWork& m_work;
    const AccountPages& m_pages;
    PlacesList& m_places;
};

} // namespace agh
