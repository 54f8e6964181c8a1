#include "views/pages/reviewpage.h"

namespace agh {

ReviewPage::ReviewPage(QObject* parent)
    : QObject(parent)
    , m_roles(new RolesList(this))
    , m_rolesState(new PageState({}, this))
    , m_applicants(new ApplicantsList(this))
    , m_state(new PageState({}, this))
    , m_tabs(new TabList(this))
    , m_role(new RoleFacts(this))
    , m_applicant(new ApplicantPage(this))
    , m_acceptDialog(new AcceptDialog(this))
{}

void ReviewPage::setTab(Tab tab)
{
    if (m_tab == tab)
        return;
    m_tab = tab;
    Q_EMIT tabChanged();
}

void ReviewPage::openRole(const QString&) {}

void ReviewPage::openRoleAt(int) {}

void ReviewPage::select(int) {}

void ReviewPage::next() {}

void ReviewPage::previous() {}

void ReviewPage::decline(bool) {}

void ReviewPage::undoDecline(int) {}

void ReviewPage::retryNote(int) {}

void ReviewPage::discardNote(int) {}

void ReviewPage::askAccept(bool) {}

void ReviewPage::refresh() {}

} // namespace agh
