#include "views/pages/workspace.h"
#include "views/text/errortext.h"

#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

// The part of the workspace that has the pages of an account, and the drafts of nobody.
namespace agh {
namespace {

constexpr int laterMs = 3'000; // when the window is there; nothing on it waits for it

} // namespace

void Workspace::wireDrafts()
{
    connect(this, &Workspace::accountChanged, this, [this] {
        Q_EMIT draftsChanged();
        noteDrafts();
        if (m_work)
            QTimer::singleShot(laterMs, this, [this] { followNobody(false); });
        if (m_nobody)
            followNobody(true);
    });
}

void Workspace::makePages()
{
    m_pages.review = std::make_unique<ReviewPage>(*m_work, *m_toasts);
    m_pages.messages = std::make_unique<MessagesPage>(*m_work, *m_toasts);
    m_pages.contracts = std::make_unique<ContractsPage>(*m_work);
    m_pages.compare = std::make_unique<ComparePage>(*m_work, *m_pages.review, *m_toasts);
    m_pages.applicantsOut = std::make_unique<ApplicantsOut>(*m_work, *m_pages.review);
    m_pages.drafts =
        std::make_unique<DraftsPage>(m_work->store(), m_work.get(), m_moment, *m_toasts);
    m_pages.outbox = std::make_unique<OutboxPage>(*m_work, *m_toasts);
    connect(m_pages.review->marks(), &ReviewMarks::stepsChanged, this, &Workspace::undoChanged);
    connect(m_pages.review->deeds(), &RoleDeeds::draftAsked, this, &Workspace::openDraft);
    DraftsPage* const written = m_pages.drafts.get();
    connect(written, &DraftsPage::othersChanged, this, &Workspace::noteDrafts);
    connect(written, &DraftsPage::signInAsked, this, [this] {
        m_signIn->setAgain(m_account);
        Q_EMIT signInAsked();
    });
    OutboxPage* const outbox = m_pages.outbox.get();
    connect(outbox, &OutboxPage::threadAsked, this, &Workspace::openThread);
    connect(outbox, &OutboxPage::applicationAsked, this, &Workspace::openApplication);
    connect(outbox, &OutboxPage::draftAsked, this, &Workspace::openDraft);
    connect(outbox, &OutboxPage::roleAsked, this, &Workspace::openRole);
    watchDrafts(*written, m_work->store().roleDrafts());
    m_placesWatch = std::make_unique<PlacesWatch>(*m_work, m_pages, *m_places);
}

void Workspace::watchDrafts(const DraftsPage& page, const RoleDrafts& written)
{
    connect(&page, &DraftsPage::shown, this, &Workspace::showDrafts);
    connect(&written, &RoleDrafts::notSaved, this, [this](const QString&, const StoreError& error) {
        note(u"roleDraft"_s, ErrorTexts::of(error, ErrorTexts::Keeping::Draft).whole(), Tones::Bad);
    });
    connect(&written, &RoleDrafts::saved, this,
            [this] { note(u"roleDraft"_s, {}, Tones::Neutral); });
}

void Workspace::followNobody(bool now)
{
    const QString folder = m_around.paths.data() + u"/nobody"_s;
    if (!m_nobody && (m_work || now)) {
        // With an account at work, only what was written before is of interest.
        if (m_work && !QFileInfo::exists(folder + u"/work.sqlite"_s))
            return;
        auto store =
            Store::open(m_around.paths.cache() + u"/nobody"_s, folder, {}, m_around.clock.nowMs());
        if (!store) {
            note(u"draft"_s, ErrorTexts::of(store.error(), ErrorTexts::Keeping::Opening).whole(),
                 Tones::Bad);
            return;
        }
        m_nobody = std::move(*store);
    }
    if (!m_nobody)
        return;
    if (m_work) {
        if (m_nobodyPage) {
            const std::unique_ptr<DraftsPage> gone = std::move(m_nobodyPage);
            Q_EMIT draftsChanged();
        }
        m_pages.drafts->setOthers(m_nobody.get());
    } else if (!m_nobodyPage) {
        m_nobodyPage = std::make_unique<DraftsPage>(*m_nobody, nullptr, m_moment, *m_toasts);
        watchDrafts(*m_nobodyPage, m_nobody->roleDrafts());
        connect(m_nobodyPage.get(), &DraftsPage::signInAsked, this, [this] { go(Welcome); });
        Q_EMIT draftsChanged();
    }
}

void Workspace::noteDrafts()
{
    const QString text = m_work && m_pages.drafts ? m_pages.drafts->othersText() : QString();
    note(u"nobody"_s, text, Tones::Info, NoticeAction::TakeDrafts);
}

void Workspace::showDrafts()
{
    if (m_place != Drafts)
        go(Drafts);
}

void Workspace::newDraft()
{
    if (!m_work)
        followNobody(true);
    if (drafts())
        drafts()->newDraft();
}

void Workspace::draftFromBoard()
{
    if (!m_work)
        followNobody(true);
    if (drafts() && m_board->openedRole())
        drafts()->draftFrom(*m_board->openedRole());
}

void Workspace::openDraft(const QString& draftId)
{
    if (drafts())
        drafts()->open(draftId);
}

} // namespace agh
