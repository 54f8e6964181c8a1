#include "views/forms/declinesheet.h"
#include "views/text/applicantwords.h"
#include "views/text/decisionnote.h"

#include <QPointer>

using namespace Qt::Literals::StringLiterals;

// What became of those who were declined, and what can be done about it.
namespace agh {

void DeclineSheet::showResults()
{
    Tally tally;
    QList<DeclinePeople::Person> people;
    m_failed.clear();
    using Kind = DecisionState::Kind;
    for (const ApplicationId& id : std::as_const(m_ids)) {
        DeclinePeople::Person one = personOf(id);
        const DecisionState decision = m_work.review().decision(id);
        const DecisionNote note = DecisionNote::of(decision);
        const auto application = m_work.store().cache().application(id);
        const auto status = application ? application->status : Open<ApplicationStatus>();
        one.text = note.text;
        one.tone = note.tone;
        one.canRetry = note.canRetry;
        one.canDiscard = note.canDiscard;
        one.canSkip = note.canSkip;
        if (note.canRetry)
            m_failed.append(decision.journalId);
        switch (decision.kind) {
        case Kind::None:
            if (status == ApplicationStatus::Rejected) {
                ++tally.declined;
                one.tone = Tones::Good;
                one.text = m_worded.contains(id) ? tr("Declined, message sent") : tr("Declined");
            } else {
                ++tally.left;
                one.text = status == ApplicationStatus::Pending && application
                               ? tr("Taken back: not declined")
                               : applicant::statusWord(*application, false);
            }
            break;
        case Kind::Held:
        case Kind::Sending:
            ++tally.moving;
            break;
        case Kind::Waiting:
            ++tally.waiting;
            break;
        case Kind::Unknown:
            ++tally.unknown;
            break;
        case Kind::Refused:
        case Kind::NotDone:
            ++tally.refused;
            break;
        case Kind::NotSent:
            if (decision.words == DecisionState::Words::Unknown)
                ++tally.unknown;
            else if (decision.words == DecisionState::Words::Refused)
                ++tally.refused;
            else
                ++tally.notSent;
            break;
        }
        people.append(one);
    }
    m_people->setPeople(people);
    m_resultText = tallyText(tally);
    const bool held = holdLeftMs() > 0;
    if (held && !m_tick.isActive())
        m_tick.start();
    else if (!held)
        m_tick.stop();
}

int DeclineSheet::holdLeftMs(const QList<qint64>& rows) const
{
    for (const qint64 row : rows) {
        if (const int left = m_work.gate().holdLeftMs(row); left > 0)
            return left;
    }
    return 0;
}

void DeclineSheet::setHeld(bool held)
{
    if (m_held == held)
        return;
    m_held = held;
    pause(m_rows, held);
    Q_EMIT changed();
}

void DeclineSheet::pause(const QList<qint64>& rows, bool paused)
{
    for (const qint64 row : rows) {
        if (m_work.gate().holdLeftMs(row) > 0) {
            m_work.declines().pause(row, paused); // one time for all
            break;
        }
    }
}

void DeclineSheet::undo() { undo(m_rows); }

void DeclineSheet::undo(const QList<qint64>& rows)
{
    QList<qint64> held;
    for (const qint64 row : rows) {
        if (m_work.gate().holdLeftMs(row) > 0)
            held.append(row);
    }
    m_work.declines().undo(held);
}

/// Closed while it is held: the toast goes on offering Undo.
void DeclineSheet::offerUndo()
{
    if (holdLeftMs() <= 0)
        return;
    const QPointer<DeclineSheet> self(this);
    ToastQueue::Toast toast;
    toast.key = u"declines/%1"_s.arg(m_rows.first());
    toast.text = m_ids.size() == 1
                     //: A notice with Undo; %1 is an agent
                     ? tr("%1 is being declined").arg(personOf(m_ids.first()).name)
                     //: A notice with Undo; %n applicants
                     : tr("%n applicants are being declined", nullptr, int(m_ids.size()));
    toast.ms = holdLeftMs();
    // The sheet may be about others by then.
    toast.undo = [self, rows = m_rows] {
        if (self)
            self->undo(rows);
    };
    toast.hold = [self, rows = m_rows](bool paused) {
        if (self)
            self->pause(rows, paused);
    };
    toast.left = [self, rows = m_rows] { return self ? std::max(self->holdLeftMs(rows), 1) : 1; };
    m_toasts.show(std::move(toast));
}

void DeclineSheet::retryFailed()
{
    if (!m_failed.isEmpty())
        m_work.declines().sendStanding(m_failed);
}

void DeclineSheet::retryOne(int row)
{
    const DecisionState decision = m_work.review().decision(m_ids.value(row));
    if (DecisionNote::of(decision).canRetry)
        m_work.declines().sendStanding({decision.journalId});
}

void DeclineSheet::discardOne(int row)
{
    const DecisionState decision = m_work.review().decision(m_ids.value(row));
    if (DecisionNote::of(decision).canDiscard)
        m_work.declines().undo({decision.journalId});
}

void DeclineSheet::withoutWords(int row)
{
    const DecisionState decision = m_work.review().decision(m_ids.value(row));
    if (DecisionNote::of(decision).canSkip)
        m_work.declines().sendWithoutWords(decision.journalId);
}

void DeclineSheet::showStanding()
{
    const QList<ApplicationId> ids = m_work.declines().standing();
    if (m_open || ids.isEmpty())
        return;
    m_ids = ids;
    m_rows.clear();
    m_worded.clear();
    m_open = true;
    enter(Results);
    Q_EMIT openChanged();
}

void DeclineSheet::countStanding()
{
    const int standing = int(m_work.declines().standing().size());
    if (m_standing == standing)
        return;
    m_standing = standing;
    Q_EMIT standingChanged();
}

} // namespace agh
