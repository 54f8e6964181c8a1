#include "services/reviewservice.h"

#include "domain/rules.h"

using namespace Qt::Literals::StringLiterals;

namespace agh {
namespace {

const QByteArray acceptOperation = QByteArrayLiteral("acceptApplication");
const QByteArray rejectOperation = QByteArrayLiteral("rejectApplication");

DecisionState::Words wordsOf(const JournalEntry& message, bool moving)
{
    using Words = DecisionState::Words;
    switch (message.state) {
    case JournalState::Held:
        return Words::Held;
    case JournalState::Queued:
        return moving ? Words::Sending : message.mayWait ? Words::Waiting : Words::NotSent;
    case JournalState::Sending:
        return Words::Sending;
    case JournalState::Done:
        return Words::Sent;
    case JournalState::Refused:
        return Words::Refused;
    case JournalState::Unknown:
        return Words::Unknown;
    case JournalState::NotDone:
        return Words::NotSent;
    case JournalState::Discarded:
        break;
    }
    return Words::Dropped;
}

bool isPayoutMissing(const ApiError& error)
{
    return error.kind == ApiError::Kind::Conflict &&
           error.serverText.contains(u"payout"_s, Qt::CaseInsensitive);
}

} // namespace

ReviewService::ReviewService(Session& session, ListSync& lists, WriteGate& gate,
                             Reconciler& reconciler, RolesService& roles,
                             ContractService& contracts)
    : m_session(session)
    , m_lists(lists)
    , m_gate(gate)
    , m_roles(roles)
    , m_contracts(contracts)
{
    for (const bool accepting : {true, false}) {
        const QByteArray operation = accepting ? acceptOperation : rejectOperation;
        gate.setSender(operation, [this, accepting](const JournalEntry& entry) {
            return sendDecision(entry, accepting);
        });
        reconciler.setLook(operation, [this, accepting](const JournalEntry& entry) {
            return lookUp(entry, accepting);
        });
    }
    connect(&session.journal(), &Journal::changed, this, [this](qint64, const QString& subject) {
        Q_EMIT decisionChanged(ApplicationId{subject});
    });
    // Whether a queued row is on its way or waits is told by the gate, after the journal's word.
    connect(&gate, &WriteGate::settled, this, [this](qint64, const QString& subject) {
        Q_EMIT decisionChanged(ApplicationId{subject});
    });
    connect(&gate, &WriteGate::holdBegan, this, [this](qint64, const QString& subject) {
        Q_EMIT decisionChanged(ApplicationId{subject});
    });
    connect(&reconciler, &Reconciler::resolved, this,
            [this](const JournalEntry& entry, JournalState state, const QString& remoteId) {
                if (entry.operation != acceptOperation)
                    return;
                const ApplicationId id{entry.subject};
                if (state == JournalState::Done)
                    afterAcceptance(id, ContractId{remoteId});
                Q_EMIT acceptanceResolved(id, state == JournalState::Done, ContractId{remoteId});
            });
}

void ReviewService::refreshApplicants(const RoleId& id, bool whole)
{
    m_lists.run<Application>(
        {Scope::Kind::Applicants, id.value},
        [id](const api::ListOptions& options) { return api::listRoleApplications(id, options); },
        whole,
        [id](QList<Application>& applications) {
            for (Application& application : applications) {
                if (application.roleId.isEmpty())
                    application.roleId = id;
            }
        });
}

void ReviewService::take(const Application& application)
{
    if (application.role)
        m_roles.noteRole(*application.role);
    if (!application.roleId.isEmpty())
        (void)m_session.cache().upsert(application);
}

void ReviewService::refreshApplication(const ApplicationId& id)
{
    m_session.read(api::getApplication(id))
        .then(this, [this](const Result<Application>& application) {
            if (application)
                take(*application);
        });
}

void ReviewService::refreshReviews(const AgentId& id)
{
    m_lists.run<Review>(
        {Scope::Kind::Reviews, id.value},
        [id](const api::ListOptions& options) { return api::listAgentReviews(id, options); },
        false);
}

/// A new decision takes the place of one that stands still: held, refused, or not sent.
void ReviewService::dropStanding(const ApplicationId& id)
{
    for (const JournalEntry& entry : m_session.journal().openFor(id.value)) {
        const bool decision =
            entry.operation == acceptOperation || entry.operation == rejectOperation;
        if (decision && !m_gate.isMoving(entry.id))
            m_gate.discard(entry.id);
    }
}

QFuture<WriteOutcome> ReviewService::decline(const ApplicationId& id, bool mayWait)
{
    dropStanding(id);
    Intent intent;
    intent.operation = rejectOperation;
    intent.subject = id.value;
    intent.lane = u"application/"_s + id.value;
    intent.payload = "{}";
    intent.mayWait = mayWait; // else, offline at the end of the hold, it stands as not sent
    intent.holdMs = holdMs;
    return m_gate.submit(intent);
}

QFuture<AcceptOutcome> ReviewService::accept(const ApplicationId& id)
{
    dropStanding(id);
    Intent intent;
    intent.operation = acceptOperation;
    intent.subject = id.value;
    intent.lane = u"application/"_s + id.value;
    intent.payload = "{}";
    return m_gate.submit(intent).then(this, [](const WriteOutcome& outcome) {
        AcceptOutcome out;
        out.journalId = outcome.journalId;
        out.error = outcome.error;
        out.storeError = outcome.storeError;
        switch (outcome.kind) {
        case WriteOutcome::Kind::Done:
            out.kind = AcceptOutcome::Kind::Accepted;
            out.contract.value = outcome.remoteId;
            break;
        case WriteOutcome::Kind::Refused:
            out.kind = isPayoutMissing(outcome.error) ? AcceptOutcome::Kind::PayoutMissing
                                                      : AcceptOutcome::Kind::Refused;
            break;
        case WriteOutcome::Kind::Unknown:
            out.kind = AcceptOutcome::Kind::Unknown;
            break;
        case WriteOutcome::Kind::NotKept:
            out.kind = AcceptOutcome::Kind::NotKept;
            break;
        case WriteOutcome::Kind::NotSent:
        case WriteOutcome::Kind::Waiting:
            out.kind = AcceptOutcome::Kind::NotSent;
            break; // acceptance never waits
        }
        return out;
    });
}

QFuture<Result<QString>> ReviewService::sendDecision(const JournalEntry& entry, bool accepting)
{
    const ApplicationId id{entry.subject};
    const auto operation = accepting ? api::acceptApplication(id) : api::rejectApplication(id);
    return m_session.client()
        .write(operation, m_session.credential())
        .then(this, [this, id, accepting](Result<api::Accepted> answer) -> Result<QString> {
            if (!answer) {
                // What stood against it may have changed what is shown: a withdrawn application, a
                // role that was closed.
                if (answer.error().status != 0)
                    refreshApplication(id);
                return tl::unexpected(answer.error());
            }
            take(answer->application);
            if (!accepting)
                return QString();
            if (answer->contract)
                (void)m_session.cache().upsert(*answer->contract);
            const ContractId contract =
                answer->contract ? answer->contract->id : answer->application.contractId;
            afterAcceptance(id, contract);
            return contract.value;
        });
}

void ReviewService::afterAcceptance(const ApplicationId& id, const ContractId& contract)
{
    if (const auto application = m_session.cache().application(id))
        m_roles.refreshRole(application->roleId);
    if (!contract.isEmpty())
        m_contracts.refreshContract(contract);
    m_contracts.refreshContracts();
}

QFuture<Lookup> ReviewService::lookUp(const JournalEntry& entry, bool accepting)
{
    const ApplicationId id{entry.subject};
    return m_session.read(api::getApplication(id))
        .then(this, [this, accepting](const Result<Application>& application) -> Lookup {
            if (!application && application.error().kind == ApiError::Kind::NotFound)
                return {Lookup::Kind::Refused, {}, outcomeText(application.error())}; // withdrawn
            if (!application)
                return {Lookup::Kind::CannotRead, {}, {}};
            take(*application);
            const auto wanted =
                accepting ? ApplicationStatus::Accepted : ApplicationStatus::Rejected;
            if (application->status == wanted)
                return {Lookup::Kind::Done, application->contractId.value, {}};
            if (application->status == ApplicationStatus::Pending)
                return {Lookup::Kind::NotThere, {}, {}};
            ApiError error;
            error.kind = ApiError::Kind::Conflict;
            error.serverText = application->status.text();
            return {Lookup::Kind::Refused, {}, outcomeText(error)};
        });
}

bool ReviewService::isDecidedHere(const Application& application) const
{
    if (!rules::isDecided(application))
        return false;
    const bool accepted = application.status == ApplicationStatus::Accepted;
    for (const JournalEntry& entry : m_session.journal().allFor(application.id.value)) {
        // One whose answer is still to come or was lost may well be it.
        const bool done = entry.state == JournalState::Done ||
                          entry.state == JournalState::Sending ||
                          entry.state == JournalState::Unknown;
        if (done && entry.operation == (accepted ? acceptOperation : rejectOperation))
            return true;
    }
    return false;
}

DecisionState ReviewService::decision(const ApplicationId& id) const
{
    DecisionState out;
    const auto application = m_session.cache().application(id);
    const bool decided = application && rules::isDecided(*application);
    for (const JournalEntry& entry : m_session.journal().openFor(id.value)) {
        if (entry.operation != acceptOperation && entry.operation != rejectOperation)
            continue;
        const bool over = entry.state == JournalState::Refused ||
                          entry.state == JournalState::NotDone ||
                          (entry.state == JournalState::Held && m_gate.holdLeftMs(entry.id) <= 0 &&
                           !m_gate.isMoving(entry.id));
        if (decided && over)
            continue; // the service shows another decision: there is nothing left to try again
        out = {};
        out.accepting = entry.operation == acceptOperation;
        out.journalId = entry.id;
        out.error = errorOfOutcome(entry.outcome);
        if (const auto message =
                entry.follows != 0 ? m_session.journal().entry(entry.follows) : std::nullopt) {
            out.messageId = message->id;
            out.messageError = errorOfOutcome(message->outcome);
            out.words = wordsOf(*message, m_gate.isMoving(message->id));
        }
        using Kind = DecisionState::Kind;
        switch (entry.state) {
        case JournalState::Held:
            if (m_gate.isMoving(entry.id)) {
                out.kind = Kind::Sending;
                break;
            }
            out.holdLeftMs = m_gate.holdLeftMs(entry.id);
            out.wasHeld = out.holdLeftMs <= 0 && (out.words == DecisionState::Words::None ||
                                                  out.words == DecisionState::Words::Held);
            out.kind = out.holdLeftMs > 0 ? Kind::Held
                                          : Kind::NotSent; // found at start, it was never sent
            break;
        case JournalState::Queued:
            out.kind = m_gate.isMoving(entry.id) ? Kind::Sending
                       : entry.mayWait           ? Kind::Waiting
                                                 : Kind::NotSent;
            break;
        case JournalState::Sending:
            out.kind = Kind::Sending;
            break;
        case JournalState::Refused:
            out.kind = Kind::Refused;
            break;
        case JournalState::Unknown:
            out.kind = Kind::Unknown;
            break;
        case JournalState::NotDone:
            // With a reason it never left; without one it was looked for and is not there.
            out.kind = entry.outcome.isEmpty() ? Kind::NotDone : Kind::NotSent;
            break;
        default:
            break;
        }
    }
    return out;
}

} // namespace agh
