#include "views/pages/reviewpage.h"
#include "views/text/applicantwords.h"
#include "views/text/errortext.h"

#include <QPointer>

namespace agh {
namespace {

constexpr int longestSearch = 50; // rows that are read to find the next one

} // namespace

QString ReviewPage::holdToast(qint64 journalId)
{
    return QStringLiteral("decline/%1").arg(journalId);
}

void ReviewPage::decline(bool autoRepeat)
{
    if (autoRepeat || !m_applicant->canDecline())
        return;
    const ApplicationId id = m_applicant->id();
    const QString name = m_applicant->name();
    m_applicant->setDeciding(true);
    m_work.review().decline(id).then(
        this, [this, id, name](const WriteOutcome& outcome) { declined(id, name, outcome); });
    moveOn();
}

void ReviewPage::declined(const ApplicationId& id, const QString& name, const WriteOutcome& outcome)
{
    if (m_applicant->id() == id)
        m_applicant->setDeciding(false);
    if (outcome.kind == WriteOutcome::Kind::NotKept ||
        outcome.kind == WriteOutcome::Kind::NotSent) {
        const ErrorText error =
            outcome.kind == WriteOutcome::Kind::NotKept
                ? ErrorTexts::of(outcome.storeError, ErrorTexts::Keeping::Writing)
                : ErrorTexts::of(outcome.error, ErrorTexts::About::Decline);
        ToastQueue::Toast toast;
        //: %1 is an agent, %2 the reason in words
        toast.text = tr("%1 was not declined. %2").arg(name, error.whole());
        toast.tone = Tones::Bad;
        m_toasts.show(std::move(toast));
        return;
    }
    const qint64 journalId = outcome.journalId;
    m_declines.append({journalId, m_work.clock().nowMs()});
    // A toast may outlive the account it speaks of.
    const QPointer<ReviewService> review(&m_work.review());
    ToastQueue::Toast toast;
    toast.key = holdToast(journalId);
    //: A notice with Undo; %1 is an agent
    toast.text = tr("%1 is being declined").arg(name);
    toast.ms = ReviewService::holdMs;
    toast.undo = [review, journalId] {
        if (review)
            review->undo(journalId);
    };
    toast.hold = [review, journalId](bool paused) {
        if (review)
            review->pauseHold(journalId, paused);
    };
    toast.left = [review, id] { return review ? std::max(review->decision(id).holdLeftMs, 1) : 1; };
    m_toasts.show(std::move(toast));
    followDecision(id);
}

/// To the next one about whom nothing is decided: below, else the first above; where the list shows
/// only those that one has put somewhere, to the one below.
void ReviewPage::moveOn()
{
    const int count = m_applicants->count();
    const bool onlyNew = m_queue->tab() == ReviewQueue::All || m_queue->tab() == ReviewQueue::New;
    const auto isOpen = [this, onlyNew](int row) {
        if (onlyNew)
            return m_queue->isUndecided(ApplicantsList::rowIdOf(m_applicants->keyAt(row)));
        const QModelIndex index = m_applicants->index(row);
        return index.data(ApplicantsList::StatusRole).toInt() == ApplicantsList::Pending &&
               index.data(ApplicantsList::NoteRole).toString().isEmpty();
    };
    // What was decided about just now is past, whatever was answered before.
    m_queue->setDecided(m_work.store().cache().rowOf(m_applicant->id()));
    const int from = m_index;
    for (int row = from + 1; row < (onlyNew ? count : std::min(count, from + longestSearch));
         ++row) {
        if (isOpen(row))
            return select(row);
    }
    for (int row = 0; row < (onlyNew ? from : std::min(from, longestSearch)); ++row) {
        if (isOpen(row))
            return select(row);
    }
}

void ReviewPage::goTo(const ApplicationId& id)
{
    const auto application = m_work.store().cache().application(id);
    if (application && application->roleId == m_roleId)
        setCurrent(id);
}

bool ReviewPage::undoNewerDecline()
{
    while (!m_declines.isEmpty() && m_declines.last().second >= m_marks->lastMs()) {
        const qint64 journalId = m_declines.takeLast().first;
        const ApplicationId id = m_holds.key(journalId);
        if (id.isEmpty() || m_work.review().decision(id).kind != DecisionState::Kind::Held)
            continue;
        m_work.review().undo(journalId);
        goTo(id);
        return true;
    }
    return false;
}

void ReviewPage::followDecision(const ApplicationId& id)
{
    const DecisionState decision = m_work.review().decision(id);
    if (decision.kind == DecisionState::Kind::Held) {
        m_holds.insert(id, decision.journalId);
        if (!m_tick.isActive())
            m_tick.start();
    } else if (m_holds.contains(id)) {
        m_toasts.remove(holdToast(m_holds.take(id)));
        if (m_holds.isEmpty())
            m_tick.stop();
    }
    refreshApplicants({ApplicantsList::keyOf(m_work.store().cache().rowOf(id))});
    if (m_applicant->id() == id)
        m_applicant->showNote();
}

void ReviewPage::tickHolds()
{
    QList<DiffListModel::Key> keys;
    for (auto hold = m_holds.cbegin(); hold != m_holds.cend(); ++hold)
        keys.append(ApplicantsList::keyOf(m_work.store().cache().rowOf(hold.key())));
    refreshApplicants(keys);
    m_applicant->showNote();
}

void ReviewPage::markTo(int row)
{
    if (row < 0 || row >= m_applicants->count())
        return;
    const int from = m_index < 0 ? row : m_index;
    QList<ApplicationId> ids = m_selection->ids();
    for (int one = std::min(from, row); one <= std::max(from, row); ++one) {
        if (const ApplicationId id = at(one); !ids.contains(id))
            ids.append(id);
    }
    m_selection->set(ids);
}

void ReviewPage::askDecline(bool autoRepeat)
{
    if (autoRepeat || m_applicant->composer()->justSent())
        return;
    if (m_selection->count() > 0)
        m_declineSheet->openFor(m_selection->ids());
    else if (m_applicant->canDecline())
        m_declineSheet->openFor({m_applicant->id()});
}

void ReviewPage::declineWithoutWords(int row)
{
    const DecisionState decision = m_work.review().decision(at(row));
    if (DecisionNote::of(decision).canSkip)
        m_work.declines().sendWithoutWords(decision.journalId);
}

void ReviewPage::undoDecline(int row)
{
    const DecisionState decision = m_work.review().decision(at(row));
    if (DecisionNote::of(decision).canUndo)
        m_work.review().undo(decision.journalId);
}

void ReviewPage::retryNote(int row)
{
    const DecisionState decision = m_work.review().decision(at(row));
    if (!DecisionNote::of(decision).canRetry)
        return;
    // Asked for without the network, it waits for it; else it goes now or is said not to have gone.
    m_work.declines().sendStanding({decision.journalId});
}

void ReviewPage::discardNote(int row)
{
    const DecisionState decision = m_work.review().decision(at(row));
    if (DecisionNote::of(decision).canDiscard)
        m_work.review().undo(decision.journalId);
}

void ReviewPage::askAccept(bool autoRepeat)
{
    if (autoRepeat || m_applicant->composer()->justSent() || !m_applicant->canAccept())
        return;
    m_acceptDialog->openFor(m_applicant->id());
}

/// What the look-up found while the dialog was closed.
void ReviewPage::tellAcceptance(const ApplicationId& id, bool done)
{
    if (m_acceptDialog->isOpen() && m_acceptDialog->application() == id)
        return;
    const auto application = m_work.store().cache().application(id);
    const QString name = application ? applicant::name(*application) : QString();
    ToastQueue::Toast toast;
    toast.key = QStringLiteral("accepted/") + id.value;
    toast.ms = 10'000;
    toast.tone = done ? Tones::Good : Tones::Bad;
    //: What a look-up found; %1 is an agent
    toast.text = done ? tr("%1 was accepted after all. The contract is made.").arg(name)
                      : tr("%1 was not accepted. You can accept again.").arg(name);
    m_toasts.show(std::move(toast));
}

} // namespace agh
