#include "views/pages/roleeditor.h"

namespace agh {

RoleEditor::RoleEditor(RoleDrafts& drafts, RoleTemplates& templates, const Moment& moment,
                       ToastQueue& toasts, QObject* parent)
    : QObject(parent)
    , m_drafts(drafts)
    , m_templates(templates)
    , m_moment(moment)
    , m_toasts(toasts)
{}

RoleEditor::~RoleEditor() = default;

void RoleEditor::setAccount(AccountWork* work) { m_work = work; }

void RoleEditor::retranslate() { Q_EMIT draftChanged(); }

void RoleEditor::open(const QString& draftId)
{
    const auto draft = m_drafts.open(draftId);
    m_id = draft ? draft->id : QString();
    m_fields = draft ? draft->fields : DraftFields();
    Q_EMIT draftChanged();
    Q_EMIT titleChanged();
}

void RoleEditor::close()
{
    if (!present())
        return;
    m_id.clear();
    m_fields = {};
    Q_EMIT draftChanged();
    Q_EMIT closed();
}

void RoleEditor::setTitle(const QString& title)
{
    if (!present() || m_fields.title == title)
        return;
    m_fields.title = title;
    m_drafts.save(m_id, m_fields, m_moment.nowMs());
    Q_EMIT titleChanged();
}

} // namespace agh
