#include "views/forms/acceptdialog.h"

#include "views/text/applicantwords.h"
#include "views/text/displayguard.h"
#include "views/text/errortext.h"
#include "views/text/moneytext.h"
#include "views/text/sentences.h"
#include "views/text/statusword.h"

namespace agh {
namespace {

constexpr qint64 deafMs = 300; // whoever was about to press something else has not seen it yet

/// "only a Stripe payout method" and the like, where the service tells the rails.
QString onlyOthers(const std::optional<Agent>& agent)
{
    if (!agent || !agent->payoutMethods || agent->payoutMethods->isEmpty())
        return AcceptDialog::tr("This agent has no payout method for it, and only the agent can "
                                "add one.");
    QStringList rails;
    for (const auto& rail : *agent->payoutMethods)
        rails << words::of(rail);
    //: Why an agent cannot be paid; %1 names the rails that work: "Stripe", "Stripe, MPP"
    return AcceptDialog::tr("This agent can be paid by %1 only, and only the agent can add "
                            "another payout method.")
        .arg(sentences::list(rails));
}

} // namespace

AcceptDialog::AcceptDialog(AccountWork& work, QObject* parent)
    : QObject(parent)
    , m_work(work)
{
    connect(&work.review(), &ReviewService::acceptanceResolved, this, &AcceptDialog::resolved);
    connect(&work.store().cache(), &Cache::changed, this, [this](const Scope& scope) {
        if (scope.kind == Scope::Kind::Contracts || scope.kind == Scope::Kind::Applicants)
            lookForContract();
    });
    for (const auto signal : {&Session::reachChanged, &Session::signInNeeded, &Session::resumed})
        connect(&work.session(), signal, this, &AcceptDialog::changed);
}

void AcceptDialog::openFor(const ApplicationId& id)
{
    Cache& cache = m_work.store().cache();
    const auto application = cache.application(id);
    if (m_open || !application)
        return;
    const auto role = cache.role(application->roleId);
    m_case = {*application, role ? role : application->role};
    m_outcome = {};
    m_contract = {};
    m_readySent = m_sendingReady = m_announced = m_lookedUp = false;
    setReadyMessage(readyMessageFor(m_case));
    m_sinceOpen.start();
    m_open = true;
    enter(Asking);
    Q_EMIT openChanged();
}

void AcceptDialog::confirm(bool autoRepeat)
{
    if (autoRepeat || !canConfirm() || m_sinceOpen.elapsed() < deafMs)
        return;
    enter(Sending);
    const ApplicationId id = m_case.application.id;
    m_work.review().accept(id).then(
        this, [this, id](const AcceptOutcome& outcome) { answered(id, outcome); });
}

void AcceptDialog::answered(const ApplicationId& id, const AcceptOutcome& outcome)
{
    if (!m_open || !(id == m_case.application.id))
        return;
    m_outcome = outcome;
    switch (outcome.kind) {
    case AcceptOutcome::Kind::Accepted:
        m_contract = outcome.contract;
        enter(Done);
        lookForContract();
        break;
    case AcceptOutcome::Kind::PayoutMissing:
        // One wants to know, until one says otherwise.
        setWatching(true);
        enter(PayoutMissing);
        break;
    case AcceptOutcome::Kind::Unknown:
        enter(Unknown);
        break;
    case AcceptOutcome::Kind::Refused:
    case AcceptOutcome::Kind::NotSent:
    case AcceptOutcome::Kind::NotKept:
        enter(Refused);
        break;
    }
}

void AcceptDialog::resolved(const ApplicationId& id, bool done, const ContractId& contract)
{
    if (!m_open || !(id == m_case.application.id) || m_phase != Unknown)
        return;
    if (done) {
        m_contract = contract;
        enter(Done);
        lookForContract();
        return;
    }
    m_lookedUp = true;
    if (const auto now = m_work.store().cache().application(id))
        m_case.application = *now;
    enter(Refused);
}

/// The service may not tell the contract in its answer; it is then found in the list.
void AcceptDialog::lookForContract()
{
    if (!m_open || m_phase != Done || m_announced)
        return;
    if (m_contract.isEmpty())
        m_contract = m_work.store().cache().contractFor(m_case.application.id);
    if (m_contract.isEmpty())
        return;
    m_announced = true;
    Q_EMIT changed();
    Q_EMIT contractMade(m_contract.value);
}

void AcceptDialog::enter(Phase phase)
{
    m_phase = phase;
    say();
}

void AcceptDialog::say()
{
    m_words = asking(m_case);
    const QString who = applicant::name(m_case.application);
    const QString rail = words::of(payment().rail);
    switch (m_phase) {
    case Asking:
    case Sending:
        break;
    case PayoutMissing:
        //: %1 is an agent, %2 a rail
        m_words.title = tr("%1 can’t be paid by %2 yet").arg(who, rail);
        m_words.intro = tr("Nothing was changed: the application is still pending.");
        m_words.reasonTitle = tr("The service refused (409)");
        //: %1 is a rail; %2 a sentence
        m_words.reasonText =
            tr("The role pays by %1. %2").arg(rail, onlyOthers(m_case.application.agent));
        break;
    case Refused: {
        //: %1 is an agent
        m_words.title = tr("%1 was not accepted").arg(who);
        const bool pending = m_case.application.status == ApplicationStatus::Pending;
        m_words.intro = pending ? tr("The application is still pending.") : QString();
        if (m_lookedUp) {
            m_words.reasonTitle = tr("The answer was lost, so it was looked up");
            m_words.reasonText =
                pending
                    ? tr("The service has no contract for it. You can accept again.")
                    //: %1 is a state: "Withdrawn", "Declined"
                    : tr("The application is now: %1.").arg(words::of(m_case.application.status));
        } else if (m_outcome.kind == AcceptOutcome::Kind::NotKept) {
            const ErrorText error =
                ErrorTexts::of(m_outcome.storeError, ErrorTexts::Keeping::Writing);
            m_words.reasonTitle = error.happened;
            m_words.reasonText = error.text();
        } else {
            const ErrorText error = ErrorTexts::of(m_outcome.error, ErrorTexts::About::Acceptance);
            m_words.reasonTitle = error.happened;
            m_words.reasonText = error.said.isEmpty()
                                     ? error.text()
                                     //: What the service said, then what is safe and what to do
                                     : tr("%1 %2", "said, rest").arg(error.said, error.text());
        }
        break;
    }
    case Unknown:
        m_words.title = tr("Outcome unknown");
        //: %1 is an agent
        m_words.intro = tr("The acceptance of %1 was sent, and its answer was lost.").arg(who);
        m_words.reasonTitle = tr("It may have been accepted");
        m_words.reasonText =
            tr("That is being looked up, and nothing is sent again by itself. You can close this; "
               "the applicant’s row says how it turned out.");
        break;
    case Done:
        //: %1 is an agent
        m_words.title = tr("%1 is accepted").arg(who);
        m_words.intro = m_contract.isEmpty() ? tr("The contract is made. It is being read.")
                                             : tr("The contract is made.");
        break;
    }
    Q_EMIT changed();
}

void AcceptDialog::setReadyMessage(const QString& text)
{
    if (m_readyMessage == text)
        return;
    m_readyMessage = text;
    Q_EMIT readyMessageChanged();
    Q_EMIT changed();
}

bool AcceptDialog::canSendReady() const
{
    return m_open && m_phase == PayoutMissing && !m_readySent && !m_sendingReady &&
           !m_readyMessage.trimmed().isEmpty() && m_work.session().isOnline() &&
           !m_work.session().isSignInNeeded();
}

void AcceptDialog::sendReadyMessage(bool autoRepeat)
{
    if (autoRepeat || !canSendReady())
        return;
    m_sendingReady = true;
    Q_EMIT changed();
    const ApplicationId id = m_case.application.id;
    m_work.threads()
        .send(id, m_readyMessage, false)
        .then(this, [this, id](const WriteOutcome& outcome) { readyKept(id, outcome); });
}

void AcceptDialog::readyKept(const ApplicationId& id, const WriteOutcome& outcome)
{
    if (!m_open || !(id == m_case.application.id))
        return;
    m_sendingReady = false;
    m_readySent =
        outcome.kind != WriteOutcome::Kind::NotKept && outcome.kind != WriteOutcome::Kind::NotSent;
    if (!m_readySent) {
        m_words.reasonText =
            outcome.kind == WriteOutcome::Kind::NotKept
                ? ErrorTexts::of(outcome.storeError, ErrorTexts::Keeping::Writing).whole()
                : ErrorTexts::of(outcome.error, ErrorTexts::About::Message).whole();
    }
    Q_EMIT changed();
}

void AcceptDialog::cancel()
{
    if (!m_open || !canCancel())
        return;
    // What was said here need not be said on the row again.
    if (m_phase == PayoutMissing || m_phase == Refused) {
        const DecisionState decision = m_work.review().decision(m_case.application.id);
        if (decision.accepting && decision.kind != DecisionState::Kind::Unknown)
            m_work.review().undo(decision.journalId);
    }
    m_open = false;
    Q_EMIT openChanged();
    Q_EMIT changed();
}

PaymentTerms AcceptDialog::payment() const
{
    return m_case.role ? m_case.role->payment : PaymentTerms();
}

QString AcceptDialog::name() const { return applicant::name(m_case.application); }

QString AcceptDialog::initials() const
{
    return display::initials(applicant::bareName(m_case.application));
}

int AcceptDialog::avatarColor() const
{
    return display::avatarColor(m_case.application.agentId.value);
}

QString AcceptDialog::amountDigits() const
{
    const auto amount = payment().amount;
    return amount ? money::digits(*amount) : QString();
}

QString AcceptDialog::currency() const
{
    const auto amount = payment().amount;
    return display::bareLine(amount ? amount->currency : payment().currency, 16);
}

QString AcceptDialog::scheduleWord() const { return words::of(payment().schedule); }

Rails::Rail AcceptDialog::rail() const { return Rails::fromDomain(payment().rail); }

QString AcceptDialog::railWord() const { return words::of(payment().rail); }

Rails::Payout AcceptDialog::payout() const
{
    return m_case.application.agent
               ? Rails::payoutFor(m_case.application.agent->payoutMethods, payment().rail)
               : Rails::NotTold;
}

QString AcceptDialog::terms() const { return display::text(payment().terms); }

bool AcceptDialog::watching() const
{
    return m_work.payoutWatch().state(m_case.application.id) == PayoutWatch::State::Watching;
}

void AcceptDialog::setWatching(bool watching)
{
    m_work.payoutWatch().watch(m_case.application.id, watching);
    Q_EMIT changed();
}

QString AcceptDialog::whyNot() const
{
    if (m_phase != Asking)
        return {};
    if (m_work.session().isSignInNeeded())
        return tr("Sign in again to accept.");
    if (!m_work.session().isOnline())
        return tr("Offline. An acceptance makes a contract, so it never waits in a queue.");
    return {};
}

} // namespace agh
