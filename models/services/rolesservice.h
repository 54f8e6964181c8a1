#pragma once

#include "services/listsync.h"

namespace agh {

/// The account's own roles, and the board. There is no operation for "my roles": they are gathered
/// from the list asked with owner=me and kept where postedBy says so, from the roles that
/// applications and contracts name, and from single reads of those that are not listed any more
/// (openapi.yaml, x-rules). A list that lacks one of ours is no proof that it is gone: only the
/// role's own answer is.
class RolesService : public QObject
{
    Q_OBJECT
public:
    RolesService(Session& session, ListSync& lists);

    void refreshMyRoles(bool whole = false);
    void refreshBoard(bool whole = false);
    void refreshRole(const RoleId& id);
    /// A role that an application or contract named.
    void noteRole(const Role& role);
    [[nodiscard]] bool isMine(const Role& role) const;

private:
    void readUnlisted(const QSet<RoleId>& listed, bool whole);
    void gatherFromApplications();
    void gatherFromContracts(const QList<qint64>& rows);
    Session& m_session;
    ListSync& m_lists;
    QSet<RoleId> m_reading;
    QSet<RoleId> m_looked; ///< not listed, and read once in this run
    bool m_gathered = false;
};

} // namespace agh
