#include "views/pages/roledeeds.h"

#include "services/draftpayload.h"
#include "views/lists/draftslist.h"
#include "views/text/errortext.h"

#include <QPointer>

using namespace Qt::Literals::StringLiterals;

namespace agh {

RoleDeeds::RoleDeeds(AccountWork& work, ToastQueue& toasts, QObject* parent)
    : QObject(parent)
    , m_work(work)
    , m_toasts(toasts)
{
    m_tick.setInterval(1'000);
    connect(&m_tick, &QTimer::timeout, this, &RoleDeeds::show);
    connect(&work.drafts(), &DraftService::stateChanged, this, [this](const QString& subject) {
        const QString draft = m_work.store().roleDrafts().draftOf(m_id);
        if (subject == m_id.value || (!draft.isEmpty() && subject == draft))
            show();
    });
    connect(&work.store().cache(), &Cache::changed, this, [this](const Scope& scope) {
        if (scope.kind == Scope::Kind::MyRoles)
            show();
    });
    for (const auto signal : {&Session::reachChanged, &Session::signInNeeded, &Session::resumed})
        connect(&work.session(), signal, this, &RoleDeeds::show);
}

RoleDeeds::~RoleDeeds()
{
    if (m_held != 0)
        m_toasts.remove(toastKey(m_held));
}

QString RoleDeeds::toastKey(qint64 journalId) { return u"role/%1"_s.arg(journalId); }

std::optional<Role> RoleDeeds::role() const
{
    return m_id.isEmpty() ? std::nullopt : m_work.store().cache().role(m_id);
}

void RoleDeeds::setRole(const RoleId& id)
{
    m_id = id;
    cancelDelete();
    show();
}

bool RoleDeeds::mustWait() const
{
    return !m_work.session().isOnline() || m_work.session().isSignInNeeded();
}

void RoleDeeds::show()
{
    const auto now = role();
    m_mine = now && m_work.roles().isMine(*now);
    m_open = now && now->status == RoleStatus::Open;
    m_closed = now && now->status == RoleStatus::Closed;
    m_subject = m_id.value;
    m_state = m_id.isEmpty() ? PublishState() : m_work.drafts().state(m_subject);
    if (m_state.kind == PublishState::None && !m_id.isEmpty()) {
        m_subject = m_work.store().roleDrafts().draftOf(m_id);
        if (!m_subject.isEmpty())
            m_state = m_work.drafts().state(m_subject);
    }
    const int left = m_work.gate().holdLeftMs(m_state.journalId);
    m_note = PublishNote::of(m_state, left);
    m_under = m_state.kind == PublishState::Sending || m_state.kind == PublishState::Unknown ||
              m_note.canUndo;
    if (m_held != 0 && m_work.gate().holdLeftMs(m_held) == 0)
        m_toasts.remove(toastKey(std::exchange(m_held, 0)));
    if (m_note.canUndo && !m_tick.isActive())
        m_tick.start();
    else if (!m_note.canUndo)
        m_tick.stop();
    Q_EMIT changed();
}

// ---- words

QString RoleDeeds::closeText() const
{
    return mustWait() ? tr("Close role when online") : tr("Close role");
}

QString RoleDeeds::reopenText() const
{
    return mustWait() ? tr("Reopen role when online") : tr("Reopen role");
}

QString RoleDeeds::deleteText() const
{
    return mustWait() ? tr("Delete role when online") : tr("Delete role");
}

QString RoleDeeds::askTitle() const
{
    const auto now = role();
    //: Asked before a role is deleted at the service; %1 is its title
    return now ? tr("Delete “%1”?").arg(DraftsList::titleOf(now->title)) : QString();
}

QStringList RoleDeeds::askTexts() const
{
    const auto now = role();
    if (!now)
        return {};
    const RoleCounts counts = m_work.store().tally().of(m_id);
    const int applicants = std::max(counts.applicants, now->applicationCount.value_or(0));
    const int waiting = std::max(0, applicants - counts.decided);
    QStringList out;
    if (applicants == 0) {
        out << tr("Nobody has applied. The role leaves the board, for everybody.");
    } else {
        //: Before a role is deleted; %n: how many applied to it
        out << tr(
            "%n agents have applied. The role leaves the board, and the service may end their "
            "applications with it.",
            nullptr, applicants);
        if (waiting > 0) {
            //: Before a role is deleted; %n: applicants who wait for a decision
            out << tr("%n of them wait for an answer, and get none by this. Closing the role "
                      "instead keeps them.",
                      nullptr, waiting);
        }
        out << tr("Contracts that were made stay as they are.");
    }
    out << (mustWait() ? tr("You are offline: it is deleted when the network is back. Until then "
                            "you can call it back from the outbox.")
                       : tr("You can undo it for 10 seconds. After that it cannot be had back; its "
                            "draft on this computer stays."));
    return out;
}

// ---- deeds

void RoleDeeds::edit()
{
    const auto now = role();
    if (now && canEdit())
        Q_EMIT draftAsked(m_work.drafts().editOf(*now));
}

void RoleDeeds::repost()
{
    const auto now = role();
    if (now && canRepost())
        Q_EMIT draftAsked(m_work.drafts().draftFromRole(*now));
}

void RoleDeeds::setOpen(bool open)
{
    const auto now = role();
    if (!now || !(open ? canReopen() : canClose()))
        return;
    const QString title = DraftsList::titleOf(now->title);
    m_work.drafts()
        .setOpen(m_id, open, mustWait())
        .then(this, [this, title](const WriteOutcome& said) { outcome(title, said); });
}

void RoleDeeds::askDelete()
{
    if (!canDelete() || m_asks)
        return;
    m_asks = true;
    Q_EMIT askChanged();
}

void RoleDeeds::cancelDelete()
{
    if (std::exchange(m_asks, false))
        Q_EMIT askChanged();
}

void RoleDeeds::confirmDelete()
{
    const auto now = role();
    const bool asked = m_asks;
    cancelDelete();
    if (!asked || !now || !canDelete())
        return;
    const QString title = DraftsList::titleOf(now->title);
    m_work.drafts().remove(m_id, mustWait()).then(this, [this, title](const WriteOutcome& said) {
        outcome(title, said);
        if (said.kind == WriteOutcome::Kind::Waiting)
            toastHold(said.journalId, title);
    });
}

/// What could not even be written down; all else stands on the role.
void RoleDeeds::outcome(const QString& title, const WriteOutcome& said)
{
    show();
    if (said.kind != WriteOutcome::Kind::NotKept && said.kind != WriteOutcome::Kind::NotSent)
        return;
    const ErrorText error = said.kind == WriteOutcome::Kind::NotKept
                                ? ErrorTexts::of(said.storeError, ErrorTexts::Keeping::Writing)
                                : ErrorTexts::of(said.error, ErrorTexts::About::OtherWrite);
    ToastQueue::Toast toast;
    //: %1 is the title of a role, %2 what happened, in words
    toast.text = tr("%1: %2").arg(title, error.whole());
    toast.tone = Tones::Bad;
    m_toasts.show(std::move(toast));
}

void RoleDeeds::toastHold(qint64 journalId, const QString& title)
{
    m_held = journalId;
    // A toast may outlive the account it speaks of.
    const QPointer<AccountWork> work(&m_work);
    ToastQueue::Toast toast;
    toast.key = toastKey(journalId);
    //: A notice with Undo; %1 is the title of a role
    toast.text = tr("%1 is being deleted").arg(title);
    toast.ms = DraftService::undoMs;
    toast.undo = [work, journalId] {
        if (work)
            work->gate().discard(journalId);
    };
    toast.hold = [work, journalId](bool paused) {
        if (work)
            work->gate().pauseHold(journalId, paused);
    };
    toast.left = [work, journalId] {
        return work ? std::max(work->gate().holdLeftMs(journalId), 1) : 1;
    };
    m_toasts.show(std::move(toast));
    show();
}

void RoleDeeds::undo()
{
    if (m_note.canUndo)
        m_work.drafts().discard(m_state.journalId);
}

void RoleDeeds::send()
{
    if (!m_note.canSend)
        return;
    if (draftpayload::isPublish(m_state.operation))
        (void)m_work.drafts().publish(m_subject, mustWait()); // as the draft is now
    else if (mustWait())
        m_work.gate().letWait(m_state.journalId);
    else
        m_work.gate().release(m_state.journalId);
}

void RoleDeeds::discard()
{
    if (canDiscard())
        m_work.drafts().discard(m_state.journalId);
}

} // namespace agh
