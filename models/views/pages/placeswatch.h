#pragma once

#include "services/accountwork.h"
#include "views/lists/placeslist.h"

#include <QTimer>

namespace agh {

/// Fills the side bar: the places that work for this account, with what waits in each.
class PlacesWatch : public QObject
{
    Q_OBJECT
public:
    PlacesWatch(AccountWork& work, PlacesList& places);
    void look();

private:
    void show(int waiting, bool ownRoles);
    AccountWork& m_work;
    PlacesList& m_places;
    QTimer m_soon; ///< many signals at once are one look
};

} // namespace agh
