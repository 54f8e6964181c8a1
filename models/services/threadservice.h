#pragma once

#include "services/listsync.h"
#include "services/reconciler.h"

namespace agh {

/// A message of ours that the service has not confirmed.
struct OutgoingMessage
{
    enum class State { Sending, Waiting, Unknown, Refused, NotDone };
    qint64 journalId = 0;
    QString body;
    qint64 createdMs = 0;
    State state = State::Sending;
    ApiError error; ///< Refused, NotDone: why
};

/// Conversations: reading them, writing in them, and what was read here.
class ThreadService : public QObject
{
    Q_OBJECT
public:
    ThreadService(Session& session, ListSync& lists, WriteGate& gate, Reconciler& reconciler);

    void refreshThread(const ApplicationId& id);
    /// The row in the journal is the pending message. Waiting: it is durable, and goes out or
    /// waits. NotKept: refused by the disk. NotSent: no network, and it may not wait.
    [[nodiscard]] QFuture<WriteOutcome> send(const ApplicationId& id, const QString& body,
                                             bool mayWait);
    [[nodiscard]] QList<OutgoingMessage> outgoing(const ApplicationId& id) const;
    void retry(qint64 journalId) { m_gate.release(journalId); }
    void letWait(qint64 journalId) { m_gate.letWait(journalId); }
    void discard(qint64 journalId) { m_gate.discard(journalId); }
    /// The person has seen the conversation as it is now.
    void markRead(const ApplicationId& id);

Q_SIGNALS:
    void outgoingChanged(const agh::ApplicationId& id);
    void refreshed(const agh::ApplicationId& id, bool fine);

private:
    [[nodiscard]] QFuture<Result<QString>> sendRow(const JournalEntry& entry);
    [[nodiscard]] QFuture<Lookup> lookUp(const JournalEntry& entry);
    Session& m_session;
    ListSync& m_lists;
    WriteGate& m_gate;
};

} // namespace agh
