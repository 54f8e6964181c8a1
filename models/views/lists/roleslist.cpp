#include "views/lists/roleslist.h"

namespace agh {

DiffListModel::Row RolesList::readRow(const Key&) const { return {}; }

QHash<int, QByteArray> RolesList::roleNames() const
{
    return {{RoleIdRole, "roleId"},
            {TitleRole, "title"},
            {StatusWordRole, "statusWord"},
            {StatusToneRole, "statusTone"},
            {OpenRole, "open"},
            {FilledRole, "filled"},
            {ApplicantsRole, "applicants"},
            {NewCountRole, "newCount"},
            {UnreadRole, "unread"},
            {NotCheckedRole, "notChecked"},
            {DecidedRole, "decided"},
            {OfferTextRole, "offerText"},
            {AccessibleTextRole, "accessibleText"}};
}

} // namespace agh
