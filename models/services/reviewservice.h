#pragma once

#include "services/contractservice.h"
#include "services/rolesservice.h"
#include "services/threadservice.h"

namespace agh {

struct AcceptOutcome
{
    enum class Kind { Accepted, PayoutMissing, Refused, Unknown, NotSent, NotKept };
    Kind kind = Kind::NotSent;
    qint64 journalId = 0;
    ContractId contract; ///< Accepted, where the service tells it
    ApiError error;
    StoreError storeError;
};

/// Where a decision about an application stands, beside what the service says of it.
struct DecisionState
{
    enum class Kind { None, Held, Waiting, Sending, Refused, Unknown, NotDone, NotSent };
    /// The message that goes before a decline. Dropped: the person put it away.
    enum class Words { None, Held, Waiting, Sending, Sent, Refused, Unknown, NotSent, Dropped };
    Kind kind = Kind::None;
    Words words = Words::None;
    bool accepting = false; ///< else declining
    qint64 journalId = 0;
    int holdLeftMs = 0;   ///< Held
    bool wasHeld = false; ///< NotSent: found in its hold when the program started
    ApiError error;
    qint64 messageId = 0;  ///< of the row of the message
    ApiError messageError; ///< Words::Refused and NotSent
};

/// Applicants to the account's roles: reading, declining with time for Undo, accepting.
class ReviewService : public QObject
{
    Q_OBJECT
public:
    static constexpr int holdMs = 10'000;
    ReviewService(Session& session, ListSync& lists, WriteGate& gate, Reconciler& reconciler,
                  RolesService& roles, ContractService& contracts);

    void refreshApplicants(const RoleId& id, bool whole = false);
    void refreshApplication(const ApplicationId& id);
    void refreshReviews(const AgentId& id);
    /// Held for ten seconds before anything leaves. `mayWait`: the person chose that it may wait
    /// for the network.
    [[nodiscard]] QFuture<WriteOutcome> decline(const ApplicationId& id, bool mayWait = false);
    /// A decision that did not leave may wait for the network, as the person chose.
    void letWait(qint64 journalId) { m_gate.letWait(journalId); }
    void undo(qint64 journalId) { m_gate.discard(journalId); }
    void release(qint64 journalId) { m_gate.release(journalId); }
    void pauseHold(qint64 journalId, bool paused) { m_gate.pauseHold(journalId, paused); }
    /// One send. What the service then shows is read into the cache before this resolves.
    [[nodiscard]] QFuture<AcceptOutcome> accept(const ApplicationId& id);
    [[nodiscard]] DecisionState decision(const ApplicationId& id) const;
    /// The state that the service shows comes from a decision of this computer's journal.
    [[nodiscard]] bool isDecidedHere(const Application& application) const;

Q_SIGNALS:
    void decisionChanged(const agh::ApplicationId& id);
    /// An acceptance whose answer was lost turned out: `contract` where it was done, empty where it
    /// was not.
    void acceptanceResolved(const agh::ApplicationId& id, bool done,
                            const agh::ContractId& contract);

private:
    [[nodiscard]] QFuture<Result<QString>> sendDecision(const JournalEntry& entry, bool accepting);
    [[nodiscard]] QFuture<Lookup> lookUp(const JournalEntry& entry, bool accepting);
    void take(const Application& application);
    void dropStanding(const ApplicationId& id);
    void afterAcceptance(const ApplicationId& id, const ContractId& contract);
    Session& m_session;
    ListSync& m_lists;
    WriteGate& m_gate;
    RolesService& m_roles;
    ContractService& m_contracts;
};

} // namespace agh
