#include "views/pages/draftspage.h"

using namespace Qt::Literals::StringLiterals;

namespace agh {
namespace {

constexpr int soonMs = 15; // changes that come in one burst make one search
constexpr int undoMs = 10'000;
const QString toastKey = u"drafts"_s;

/// Nothing in it is other than what is published.
bool isPublished(const RoleDraftLine& line, const PublishNote& note)
{
    return !line.role.isEmpty() && !line.changed && !line.conflict && note.text.isEmpty();
}

} // namespace

DraftsPage::DraftsPage(Store& store, AccountWork* work, const Moment& moment, ToastQueue& toasts,
                       QObject* parent)
    : QObject(parent)
    , m_store(store.roleDrafts())
    , m_work(work)
    , m_toasts(toasts)
    , m_moment(moment)
    , m_day([moment] { return moment.nowMs(); })
    , m_drafts(new DraftsList(this))
    , m_current(new DraftsList(this))
    , m_tabs(new TabList(this))
    , m_state(new PageState([this] { show(); }, this))
    , m_editor(new RoleEditor(m_store, store.roleTemplates(), moment, toasts, this))
{
    m_editor->setAccount(work);
    listen();
    show();
}

DraftsPage::~DraftsPage()
{
    m_toasts.remove(toastKey);
    leave();
}

void DraftsPage::listen()
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(soonMs);
    connect(&m_soon, &QTimer::timeout, this, &DraftsPage::show);
    const auto soon = [this] {
        if (!m_soon.isActive())
            m_soon.start();
    };
    connect(&m_store, &RoleDrafts::listChanged, this, soon);
    connect(&m_day, &DayTurn::turned, this, &DraftsPage::retranslate);
    connect(m_editor, &RoleEditor::draftAsked, this, &DraftsPage::open);
    connect(m_editor, &RoleEditor::signInAsked, this, &DraftsPage::signInAsked);
    // What was written in twice goes on under another id.
    connect(m_editor, &RoleEditor::draftChanged, this, [this] {
        const QString now = m_editor->draftId();
        if (m_open.isEmpty() || now.isEmpty() || now == m_open)
            return;
        m_open = m_last = now;
        Q_EMIT openChanged();
    });
    connect(m_editor, &RoleEditor::closed, this, [this] {
        if (!m_open.isEmpty())
            back();
    });
    if (m_work)
        connect(&m_work->drafts(), &DraftService::stateChanged, this, soon);
}

// ---- the list

QList<RoleDraftLine> DraftsPage::linesOf(Tab tab) const
{
    switch (tab) {
    case Open:
    case Published:
        return m_store.lines(false, m_typed);
    case Archived:
        return m_store.lines(true, m_typed);
    case Deleted:
        break;
    }
    return m_store.removedLines();
}

/// By draft. One question for all of them.
QHash<QString, PublishNote> DraftsPage::notes() const
{
    QHash<QString, PublishNote> out;
    if (!m_work)
        return out;
    for (const JournalEntry& entry : m_work->store().journal().open()) {
        if (entry.operation == "createRole" || entry.operation == "updateRole")
            out.insert(entry.subject, PublishNote::of(m_work->drafts().stateOf(entry),
                                                      m_work->gate().holdLeftMs(entry.id)));
    }
    return out;
}

void DraftsPage::show()
{
    m_soon.stop();
    const QHash<QString, PublishNote> under = notes();
    const auto lines = [&](const QList<RoleDraftLine>& all, std::optional<bool> published,
                           bool deleted) {
        QList<DraftsList::Line> out;
        for (const RoleDraftLine& one : all) {
            const PublishNote note = under.value(one.id);
            if (!published || *published == isPublished(one, note))
                out.append({one, note, deleted});
        }
        return out;
    };
    const QList<RoleDraftLine> all = m_store.lines(false);
    const auto working = lines(all, false, false);
    m_current->setLines(working, m_moment);
    const auto wanted = m_tab == Open || m_tab == Published
                            ? lines(linesOf(m_tab), m_tab == Published, false)
                            : lines(linesOf(m_tab), {}, m_tab == Deleted);
    m_drafts->setLines(wanted, m_moment);
    m_tabs->setTabs({{Open, tr("Drafts"), int(working.size())},
                     //: A tab: drafts that are the same as the role at the service
                     {Published, tr("Published"), int(all.size() - working.size())},
                     {Archived, tr("Archived"), int(m_store.lines(true).size())},
                     {Deleted, tr("Deleted"), int(m_store.removedLines().size())}});
    showState();
    Q_EMIT openChanged();
    if (std::exchange(m_countTold, count()) != count())
        Q_EMIT countChanged();
}

void DraftsPage::showState()
{
    PageState::Facts out;
    out.hasContent = m_drafts->count() > 0;
    out.phase = PageState::Ready;
    if (!out.hasContent && !m_typed.trimmed().isEmpty() && m_tab != Deleted) {
        out.phase = PageState::NothingFound;
        out.emptyTitle = tr("No draft is found");
        out.emptyText = tr("Take a word away, or look in another tab.");
    } else if (!out.hasContent) {
        out.phase = PageState::Empty;
        switch (m_tab) {
        case Open:
            out.emptyTitle = tr("No draft yet");
            out.emptyText = tr("Write a role now, even offline. It stays a draft on this computer "
                               "until you publish it.");
            break;
        case Published:
            out.emptyTitle = tr("No published draft");
            out.emptyText = tr("Drafts that were published and not changed since stand here.");
            break;
        case Archived:
            out.emptyTitle = tr("Nothing archived");
            out.emptyText = tr("Drafts that you put away stand here.");
            break;
        case Deleted:
            out.emptyTitle = tr("Nothing deleted");
            out.emptyText = tr("Deleted drafts can be had back for 30 days.");
            break;
        }
    }
    m_state->set(out);
}

void DraftsPage::setTab(Tab tab)
{
    if (m_tab == tab)
        return;
    m_tab = tab;
    Q_EMIT tabChanged();
    show();
}

void DraftsPage::setTyped(const QString& typed)
{
    if (m_typed == typed)
        return;
    m_typed = typed.left(400);
    Q_EMIT typedChanged();
    show();
}

void DraftsPage::retranslate()
{
    m_editor->retranslate();
    show();
    Q_EMIT othersChanged();
}

// ---- one of them

void DraftsPage::newDraft() { open(m_store.add({}, m_moment.nowMs())); }

void DraftsPage::draftFrom(const Role& role)
{
    const qint64 now = m_moment.nowMs();
    const QString id = m_store.add(drafts::fieldsOf(role), now);
    m_store.keepVersion(id, DraftVersion::FromRole, now);
    open(id);
}

void DraftsPage::open(const QString& draftId)
{
    if (m_open == draftId || draftId.isEmpty()) {
        Q_EMIT shown();
        return;
    }
    leave();
    const auto draft = m_store.draft(draftId);
    if (!draft)
        return;
    m_open = m_last = draftId;
    m_editor->open(draftId);
    Q_EMIT openChanged();
    Q_EMIT shown();
}

/// What is open is closed; where nothing was written, nothing is kept of it.
void DraftsPage::leave()
{
    const QString id = std::exchange(m_open, {});
    if (id.isEmpty())
        return;
    m_editor->close();
    const auto draft = m_store.draft(id);
    if (draft && draft->role.isEmpty() && draft->fields.isEmpty())
        (void)m_store.forget({draft->id});
    else
        m_store.flush();
}

void DraftsPage::back()
{
    leave();
    show();
}

void DraftsPage::duplicate(const QString& draftId)
{
    const auto draft = m_store.draft(draftId);
    if (!draft)
        return;
    DraftFields fields = draft->fields;
    if (!fields.title.trimmed().isEmpty()) {
        //: The title of a copy; %1 is the title it was copied from
        fields.title = tr("%1 (copy)").arg(fields.title);
    }
    setTab(Open);
    open(m_store.add(fields, m_moment.nowMs()));
}

PublishState DraftsPage::stateOf(const QString& draftId) const
{
    return m_work ? m_work->drafts().state(draftId) : PublishState();
}

bool DraftsPage::isUnderWay(const QString& draftId)
{
    const PublishState::Kind kind = stateOf(draftId).kind;
    if (kind != PublishState::Sending && kind != PublishState::Unknown)
        return false;
    tell(tr("It is on its way to the service. That can be done as soon as it is known what became "
            "of it."),
         {}, Tones::Waiting);
    return true;
}

void DraftsPage::archive(const QString& draftId)
{
    const auto draft = m_store.draft(draftId);
    if (!draft)
        return;
    const bool away = draft->archivedMs == 0;
    if (away && isUnderWay(draftId))
        return;
    if (away && m_open == draftId)
        back();
    m_store.setArchived(draftId, away, m_moment.nowMs());
    tell(away ? tr("Draft archived") : tr("Draft taken out of the archive"),
         [store = QPointer(&m_store), draftId, away, now = m_moment.nowMs()] {
             if (store)
                 store->setArchived(draftId, !away, now);
         });
}

void DraftsPage::remove(const QString& draftId)
{
    if (!m_store.draft(draftId) || isUnderWay(draftId))
        return;
    const PublishState state = stateOf(draftId);
    if (state.kind != PublishState::None)
        m_work->drafts().discard(state.journalId);
    if (m_open == draftId)
        back();
    m_store.remove(draftId, m_moment.nowMs());
    tell(state.kind == PublishState::None
             ? tr("Draft deleted; it can be had back for 30 days")
             : tr("Draft deleted, and not published; it can be had back for 30 days"),
         [store = QPointer(&m_store), draftId] {
             if (store)
                 store->restore(draftId);
         });
}

void DraftsPage::restore(const QString& draftId)
{
    m_store.restore(draftId);
    m_last = draftId;
    tell(tr("The draft is back"));
}

void DraftsPage::erase(const QString& draftId) { (void)m_store.forget({draftId}); }

void DraftsPage::send(const QString& draftId)
{
    if (!m_work || stateOf(draftId).kind == PublishState::None)
        return;
    const Session& session = m_work->session();
    (void)m_work->drafts().publish(draftId, !session.isOnline() || session.isSignInNeeded());
}

void DraftsPage::discard(const QString& draftId)
{
    const PublishState state = stateOf(draftId);
    if (state.kind == PublishState::None || isUnderWay(draftId))
        return;
    m_work->drafts().discard(state.journalId);
    tell(tr("Not published; the draft is kept"));
}

void DraftsPage::tell(const QString& text, std::function<void()> undo, Tones::Tone tone)
{
    ToastQueue::Toast toast;
    toast.key = toastKey;
    toast.text = text;
    toast.tone = tone;
    if (undo)
        toast.ms = undoMs;
    toast.undo = std::move(undo);
    m_toasts.show(std::move(toast));
}

} // namespace agh
