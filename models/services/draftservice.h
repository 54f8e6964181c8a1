#pragma once

#include "services/reconciler.h"
#include "services/rolesservice.h"

namespace agh {

/// Where a draft or a role stands on its way to the service.
struct PublishState
{
    enum Kind { None, Held, Waiting, Sending, Unknown, Refused, NotDone };
    Kind kind = None;
    qint64 journalId = 0;
    QByteArray operation;
    /// The draft is another one than what was to leave: the person is asked again.
    bool changed = false;
    ApiError error; ///< Refused, NotDone: why
    friend bool operator==(const PublishState&, const PublishState&) = default;
};

/// Makes roles of drafts, and changes, closes and removes roles. A draft becomes at most one role:
/// a lost answer is looked for among one's own roles, and nothing is sent a second time by itself.
class DraftService : public QObject
{
    Q_OBJECT
public:
    static constexpr int undoMs = 10'000;

    DraftService(Session& session, WriteGate& gate, Reconciler& reconciler, RolesService& roles);

    /// A new draft with what a role of anybody says; its id.
    QString draftFromRole(const Role& role);
    /// The draft in which a role of one's own is changed; made where there is none.
    QString editOf(const Role& role);

    /// Publishes the draft, or what was changed in it since it was published. `mayWait`: as soon as
    /// the network is back, unless it is changed before. What stood still of it is put away.
    QFuture<WriteOutcome> publish(const QString& draft, bool mayWait);
    QFuture<WriteOutcome> setOpen(const RoleId& role, bool open, bool mayWait);
    /// Leaves after the time for Undo; the outcome says which row that is.
    QFuture<WriteOutcome> remove(const RoleId& role, bool mayWait);

    [[nodiscard]] PublishState state(const QString& draft) const;
    [[nodiscard]] PublishState state(const RoleId& role) const { return state(role.value); }
    [[nodiscard]] PublishState stateOf(const JournalEntry& entry) const;
    /// Calls back what has not left.
    void discard(qint64 journalId) { m_gate.discard(journalId); }
    /// The person chose per field where the service's fields had changed under ours; `was` is what
    /// the service says.
    void settle(const QString& draft, const DraftFields& chosen);

    /// Title of what the row is about, as it was written then.
    [[nodiscard]] static QString titleIn(const JournalEntry& entry);

Q_SIGNALS:
    /// Of a draft or a role.
    void stateChanged(const QString& subject);
    void published(const QString& draft, const agh::RoleId& role);
    /// Fields that the service had changed, and ours had not, were taken over.
    void merged(const QString& draft, int fields);
    /// What the service answered is not the amount that was sent.
    void amountDiffers(const QString& draft);

private:
    using Sent = QFuture<Result<QString>>;
    [[nodiscard]] Sent sendCreate(const JournalEntry& entry);
    [[nodiscard]] Sent sendUpdate(const JournalEntry& entry);
    [[nodiscard]] Sent sendStatus(const JournalEntry& entry);
    [[nodiscard]] Sent sendRemove(const JournalEntry& entry);
    [[nodiscard]] QFuture<Lookup> lookForNew(const JournalEntry& entry);
    [[nodiscard]] QFuture<Lookup> lookAtRole(const JournalEntry& entry);
    void adopt(const QString& draft, const DraftFields& sent, const Role& role);
    void gone(const RoleId& role);
    void holdChanged(const QString& draft);
    void heal();
    [[nodiscard]] RoleDrafts& drafts() const { return m_session.store().roleDrafts(); }

    Session& m_session;
    WriteGate& m_gate;
    RolesService& m_roles;
    QSet<QString> m_claimed; ///< roles that a look-up of this run has found
};

} // namespace agh
