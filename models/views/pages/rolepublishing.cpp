#include "views/pages/rolepublishing.h"

#include "views/text/draftwords.h"
#include "views/text/errortext.h"
#include "views/text/publishnote.h"

using namespace Qt::Literals::StringLiterals;

namespace agh {
namespace {

constexpr qint64 quietAfterSendMs = 1'000;

} // namespace

RolePublishing::RolePublishing(ToastQueue& toasts, QObject* parent)
    : QObject(parent)
    , m_toasts(toasts)
{}

void RolePublishing::setAccount(AccountWork* work)
{
    if (m_work) {
        m_work->drafts().disconnect(this);
        m_work->session().disconnect(this);
    }
    m_work = work;
    if (work) {
        const auto mine = [this](const QString& id) { return m_draft && m_draft->id == id; };
        DraftService& service = work->drafts();
        connect(&service, &DraftService::stateChanged, this, [this, mine](const QString& subject) {
            if (mine(subject))
                refresh();
        });
        connect(&service, &DraftService::published, this, [this, mine](const QString& draft) {
            if (mine(draft))
                say(tr("Published"), Tones::Good);
        });
        connect(
            &service, &DraftService::merged, this, [this, mine](const QString& draft, int fields) {
                if (mine(draft)) {
                    //: %1: fields of a role that were changed elsewhere, "Title and skills"
                    say(tr("Taken over from the service: %1").arg(draftwords::fieldNames(fields)),
                        Tones::Info);
                }
            });
        connect(&service, &DraftService::amountDiffers, this, [this, mine](const QString& draft) {
            if (mine(draft))
                say(tr("The service answered with another amount. Compare it with yours."),
                    Tones::Bad);
        });
        for (const auto signal :
             {&Session::reachChanged, &Session::signInNeeded, &Session::resumed})
            connect(&work->session(), signal, this, &RolePublishing::refresh);
    }
    refresh();
}

void RolePublishing::setDraft(const std::optional<RoleDraft>& draft, const QString& missing)
{
    if (!draft || !m_draft || draft->id != m_draft->id)
        m_notKept.reset();
    m_draft = draft;
    m_missing = missing;
    refresh();
}

void RolePublishing::refresh()
{
    m_state = m_work && m_draft ? m_work->drafts().state(m_draft->id) : PublishState();
    Q_EMIT changed();
}

bool RolePublishing::isConnected() const
{
    return m_work && m_work->session().isOnline() && !m_work->session().isSignInNeeded();
}

bool RolePublishing::isUnderWay() const
{
    return m_state.kind == PublishState::Sending || m_state.kind == PublishState::Unknown ||
           (m_draft && m_submitting == m_draft->id);
}

bool RolePublishing::isChanged() const
{
    return m_draft && (m_draft->role.isEmpty() || !m_draft->base ||
                       drafts::differences(m_draft->fields, *m_draft->base) != 0);
}

bool RolePublishing::isReady() const
{
    return m_work && m_draft && m_missing.isEmpty() && !m_draft->theirs && isChanged() &&
           !isUnderWay();
}

bool RolePublishing::canLater() const
{
    const bool waits = m_state.kind == PublishState::Waiting && !m_state.changed;
    return isReady() && !isConnected() && !waits;
}

QString RolePublishing::standing() const
{
    if (!m_draft)
        return {};
    if (m_draft->role.isEmpty()) {
        //: State of a role that is being written, and is not at the service
        return tr("Draft", "role");
    }
    if (m_draft->theirs)
        return tr("Changed here and at the service");
    return isChanged() ? tr("Changed since published") : tr("Published", "role");
}

Tones::Tone RolePublishing::standingTone() const
{
    if (!m_draft || m_draft->role.isEmpty())
        return Tones::Neutral;
    return m_draft->theirs ? Tones::Bad : isChanged() ? Tones::Waiting : Tones::Good;
}

QString RolePublishing::noteText() const
{
    if (m_notKept)
        return tr("It could not be written down, so nothing was sent.");
    return PublishNote::of(m_state).text;
}

QString RolePublishing::noteDetail() const
{
    if (m_notKept)
        return ErrorTexts::of(*m_notKept, ErrorTexts::Keeping::Writing).whole();
    switch (m_state.kind) {
    case PublishState::None:
    case PublishState::Sending:
        return {};
    case PublishState::Held:
        return m_state.changed ? tr("Publish it as it is now, or leave it a draft.") : QString();
    case PublishState::Waiting:
        return tr("If you change it before, you are asked again.");
    case PublishState::Unknown:
        return tr("The answer got lost. It is looked for among your roles, and nothing is sent "
                  "twice. What you write is kept.");
    case PublishState::Refused:
    case PublishState::NotDone:
        break;
    }
    return m_draft && m_draft->theirs ? tr("Choose for each field what is to stand there.")
                                      : tr("The draft is safe. Change it, or publish it again.");
}

Tones::Tone RolePublishing::noteTone() const
{
    return m_notKept ? Tones::Bad : PublishNote::of(m_state).tone;
}

QString RolePublishing::publishText() const
{
    return m_draft && !m_draft->role.isEmpty() ? tr("Save changes") : tr("Publish");
}

QString RolePublishing::laterText() const
{
    return m_draft && !m_draft->role.isEmpty() ? tr("Save when online") : tr("Publish when online");
}

QString RolePublishing::whyNot() const
{
    if (!m_draft || !isChanged() || isUnderWay())
        return {};
    if (!m_work)
        return tr("Sign in to publish. The draft is kept on this computer.");
    if (m_draft->theirs)
        return tr("Choose first what is to stand in the fields that were changed twice.");
    if (!m_missing.isEmpty())
        return m_missing;
    if (m_work->session().isSignInNeeded())
        return tr("Sign in again to publish. The draft is kept on this computer.");
    return isConnected() ? QString() : tr("Offline. The draft is kept on this computer.");
}

bool RolePublishing::canCallBack() const
{
    return m_state.kind == PublishState::Waiting || m_state.kind == PublishState::Held ||
           m_state.kind == PublishState::Refused || m_state.kind == PublishState::NotDone;
}

QString RolePublishing::callBackText() const
{
    return m_state.kind == PublishState::Waiting ? tr("Call back") : tr("Leave it a draft");
}

void RolePublishing::publish()
{
    if (canPublish())
        send(false);
}

void RolePublishing::publishLater()
{
    if (canLater())
        send(true);
}

void RolePublishing::publishFirst(bool autoRepeat)
{
    if (autoRepeat || (m_sinceSent.isValid() && m_sinceSent.elapsed() < quietAfterSendMs))
        return;
    if (canPublish())
        send(false);
    else if (canLater())
        send(true);
}

void RolePublishing::send(bool mayWait)
{
    const QString id = m_draft->id;
    m_submitting = id; // until the journal has it: a second press makes no second role
    m_notKept.reset();
    m_sinceSent.start();
    Q_EMIT changed();
    m_work->drafts().publish(id, mayWait).then(this, [this, id](const WriteOutcome& outcome) {
        if (m_submitting == id)
            m_submitting.clear();
        if (outcome.kind == WriteOutcome::Kind::NotKept && m_draft && m_draft->id == id)
            m_notKept = outcome.storeError;
        refresh();
    });
}

void RolePublishing::callBack()
{
    if (!canCallBack() || !m_work)
        return;
    m_work->drafts().discard(m_state.journalId);
}

void RolePublishing::say(const QString& text, Tones::Tone tone)
{
    ToastQueue::Toast toast;
    toast.key = u"publish/"_s + (m_draft ? m_draft->id : QString());
    toast.text = text;
    toast.tone = tone;
    m_toasts.show(std::move(toast));
}

} // namespace agh
