#include "services/rolesservice.h"

namespace agh {
namespace {

const Scope myRoles{Scope::Kind::MyRoles, {}};
const Scope board{Scope::Kind::Board, {}};

} // namespace

RolesService::RolesService(Session& session, ListSync& lists)
    : m_session(session)
    , m_lists(lists)
{}

bool RolesService::isMine(const Role& role) const
{
    return !role.postedBy.id.isEmpty() && role.postedBy.id == m_session.me().id;
}

void RolesService::refreshMyRoles(bool whole)
{
    // A service that ignores owner=me lists open roles of everybody; what is not ours is left out
    // here. Our closed ones would then look as if they were gone, so those known before are read
    // one by one instead of being dropped.
    m_lists.run<Role>(
        myRoles, [](const api::ListOptions& options) { return api::listRoles(options, true); },
        whole,
        [this](QList<Role>& roles) {
            erase_if(roles, [this](const Role& role) { return !isMine(role); });
        });
    readUnlisted();
}

void RolesService::readUnlisted()
{
    m_session.cache().myRoleIds().then(this, [this](const StoreResult<QList<RowId>>& rows) {
        for (const RowId row : rows.value_or(QList<RowId>())) {
            const auto role = m_session.cache().role(row);
            if (role && !(role->status == RoleStatus::Open))
                refreshRole(role->id);
        }
    });
}

void RolesService::refreshBoard(bool whole)
{
    m_lists.run<Role>(
        board, [](const api::ListOptions& options) { return api::listRoles(options, false); },
        whole);
}

void RolesService::refreshRole(const RoleId& id)
{
    if (m_reading.contains(id) || m_session.isSignInNeeded())
        return;
    m_reading.insert(id);
    m_session.read(api::getRole(id)).then(this, [this, id](const Result<Role>& role) {
        m_reading.remove(id);
        if (role)
            noteRole(*role);
    });
}

void RolesService::noteRole(const Role& role)
{
    if (isMine(role))
        (void)m_session.cache().upsert(role, true);
}

} // namespace agh
