#include "platform/safename.h"
#include "views/out/draftsout.h"
#include "views/out/keysheetpdf.h"
#include "views/out/outfolder.h"
#include "views/pages/workspace.h"

// What the workspace does for the whole window.
namespace agh {

void Workspace::printKeys()
{
    const auto sheet = std::make_shared<const KeySheetPdf>(*m_keys);
    FileOut::Job job;
    job.path = unusedPath(OutFolder(m_around.settings).path(), KeySheetPdf::fileName());
    job.make = [sheet](QIODevice& file, FileOut::Progress&) { sheet->write(file); };
    //: A PDF of the keyboard shortcuts was written; " to ~/Documents/…" follows
    job.doneText = tr("Shortcuts written");
    m_out->write(std::move(job));
}

bool Workspace::beginExport()
{
    if (m_place == Drafts && drafts() && !m_out->busy()) {
        // The one that is open, else all that the list shows.
        const RoleEditor& editor = *drafts()->editor();
        QList<DraftFields> roles;
        RoleDrafts& written = (m_work ? m_work->store() : *m_nobody).roleDrafts();
        for (const QString& id : drafts()->drafts()->keys()) {
            const auto draft = editor.present() ? std::nullopt : written.draft(id);
            if (draft)
                roles.append(draft->fields);
        }
        if (editor.present())
            roles = {editor.fields()};
        if (!roles.isEmpty())
            m_outForm->begin(DraftsOut::plan(roles));
        return !roles.isEmpty();
    }
    if (!m_work || m_place != Review || m_pages.review->currentRoleId().isEmpty() || m_out->busy())
        return false;
    m_outForm->begin(m_pages.compare->isOpen() ? ApplicantsOut::comparePlan(*m_pages.compare)
                                               : m_pages.applicantsOut->plan());
    return true;
}

void Workspace::copyApplicants()
{
    if (!m_work || m_place != Review)
        return;
    m_pages.applicantsOut->copy([this](const QString& said, bool failed) {
        ToastQueue::Toast toast;
        toast.key = QStringLiteral("copied");
        toast.text = said;
        toast.tone = failed ? Tones::Waiting : Tones::Good;
        m_toasts->show(std::move(toast));
    });
}

void Workspace::openMessage(RowId message)
{
    if (!m_work)
        return;
    m_pages.messages->openMessage(message);
    go(Messages);
}

void Workspace::writeTo(const QString& applicationId)
{
    openThread(applicationId);
    // When the dialog that asked for whom has given the focus back.
    if (m_work)
        QTimer::singleShot(0, m_pages.messages->composer(),
                           [composer = m_pages.messages->composer()] { composer->requestFocus(); });
}

} // namespace agh
