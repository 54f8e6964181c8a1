#include "views/lists/timelinelist.h"

namespace agh {

int TimelineList::rowCount(const QModelIndex&) const { return 0; }

QVariant TimelineList::data(const QModelIndex&, int) const { return {}; }

QHash<int, QByteArray> TimelineList::roleNames() const
{
    return {
        {KindRole, "kind"},         {TitleRole, "title"},
        {TextRole, "text"},         {WhenTextRole, "whenText"},
        {WhenFullRole, "whenFull"}, {ToneRole, "tone"},
        {ComingRole, "coming"},     {AccessibleTextRole, "accessibleText"},
    };
}

} // namespace agh
