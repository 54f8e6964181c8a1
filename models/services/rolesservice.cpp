#include "services/rolesservice.h"

namespace agh {
namespace {

const Scope myRoles{Scope::Kind::MyRoles, {}};
const Scope board{Scope::Kind::Board, {}};
constexpr int mostSingleReads = 50; // in one go

} // namespace

RolesService::RolesService(Session& session, ListSync& lists)
    : m_session(session)
    , m_lists(lists)
{
    connect(&session.cache(), &Cache::changed, this,
            [this](const Scope& scope, const QList<qint64>& rows, bool) {
                if (scope.kind == Scope::Kind::Contracts)
                    gatherFromContracts(rows);
            });
}

bool RolesService::isMine(const Role& role) const
{
    return !role.postedBy.id.isEmpty() && role.postedBy.id == m_session.me().id;
}

void RolesService::refreshMyRoles(bool whole)
{
    // A service that ignores owner=me lists open roles of everybody: what is not ours is left out.
    struct Listed
    {
        bool came = false;
        QSet<RoleId> ids;
    };
    const auto listed = std::make_shared<Listed>();
    m_lists.run<Role>(
        myRoles, [](const api::ListOptions& options) { return api::listRoles(options, true); },
        whole,
        [this, listed](QList<Role>& roles) {
            listed->came = true;
            erase_if(roles, [this](const Role& role) { return !isMine(role); });
            for (const Role& role : std::as_const(roles))
                listed->ids.insert(role.id);
        },
        [this, listed, whole](const SyncState& state) {
            if (state.phase == SyncState::Phase::Fresh && !state.incomplete && listed->came)
                readUnlisted(listed->ids, whole);
        });
    if (whole || !m_gathered)
        gatherFromApplications();
}

/// Ours that the list does not have. An open one has changed its state, and is read; closed ones
/// are read once, and when everything is to be read.
void RolesService::readUnlisted(const QSet<RoleId>& listed, bool whole)
{
    m_session.cache().myRoleIds().then(
        this, [this, listed, whole](const StoreResult<QList<RowId>>& rows) {
            int reads = 0;
            for (const RowId row : rows.value_or(QList<RowId>())) {
                const auto role = m_session.cache().role(row);
                if (!role || listed.contains(role->id) || reads >= mostSingleReads)
                    continue;
                if (role->status == RoleStatus::Open || whole || !m_looked.contains(role->id)) {
                    m_looked.insert(role->id);
                    refreshRole(role->id);
                    ++reads;
                }
            }
        });
}

/// What a buyer's applications name. They are not kept here: each role's applicants are read from
/// the role.
void RolesService::gatherFromApplications()
{
    if (!(m_session.me().kind == PartyKind::Buyer) || m_session.isSignInNeeded())
        return;
    m_gathered = true;
    const auto unknown = std::make_shared<QSet<RoleId>>();
    Pager<Application>::run(
        m_session.client(), this, m_session.credential(),
        [](const api::ListOptions& options) { return api::listApplications(options); }, {},
        [this, unknown](const Page<Application>& page, bool, bool) {
            for (const Application& application : page.items) {
                const RoleId& id = application.roleId;
                if (!id.isEmpty() && m_session.cache().rowOf(id) == 0 &&
                    unknown->size() < mostSingleReads)
                    unknown->insert(id);
            }
        },
        [this, unknown](const ListEnd& end) {
            if (end.kind == ListEnd::Kind::Failed)
                m_gathered = false;
            for (const RoleId& id : std::as_const(*unknown))
                refreshRole(id);
        });
}

void RolesService::gatherFromContracts(const QList<qint64>& rows)
{
    for (const RowId row : rows) {
        const auto contract = m_session.cache().contract(row);
        if (contract && contract->buyer.id == m_session.me().id && !contract->roleId.isEmpty() &&
            m_session.cache().rowOf(contract->roleId) == 0)
            refreshRole(contract->roleId);
    }
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
        const bool gone = !role && role.error().kind == ApiError::Kind::NotFound;
        if (gone || (role && !isMine(*role)))
            m_session.cache().dropMine(id);
    });
}

void RolesService::noteRole(const Role& role)
{
    if (isMine(role))
        (void)m_session.cache().upsert(role, true);
}

} // namespace agh
