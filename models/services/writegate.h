#pragma once

#include "services/session.h"

#include <QHash>
#include <QSet>
#include <QTimer>

namespace agh {

/// What a person wants written.
struct Intent
{
    QByteArray operation;
    QString subject;      ///< id of what it is about
    QString lane;         ///< one in flight, in order
    QByteArray payload;   ///< what the sender and the look-up need; no secret
    bool mayWait = false; ///< the person chose that it may wait for the network
    int holdMs = 0;       ///< time for Undo before anything leaves
    /// Answer as soon as the row is durable (Waiting), not when it has been sent; `settled` tells
    /// the rest.
    bool answerWhenKept = false;
    /// Of several that are held together: leaves only when the one before it was carried out.
    bool followsPrevious = false;
};

struct WriteOutcome
{
    enum class Kind {
        Done,
        Refused, ///< the service said no; `error` why
        Unknown, ///< may have been carried out; is looked up
        NotSent, ///< certainly not sent
        Waiting, ///< for the network, as the person chose
        NotKept  ///< could not be written down, so nothing was sent; `storeError` why
    };
    Kind kind = Kind::NotSent;
    qint64 journalId = 0;
    QString remoteId; ///< Done: id of what was made, where something was
    ApiError error;
    StoreError storeError;
};

/// The only way to write. Every write is a row of the journal before its first byte leaves, goes
/// out once, and ends in a state that says the truth about it. What leaves next by a lane is what
/// the journal says, in its order, whether a person waits for it or it waited for the network. How
/// an operation is sent, and how it is looked up when its answer was lost, is told by the service
/// it belongs to, so that rows found at start are treated like new ones.
class WriteGate : public QObject
{
    Q_OBJECT
public:
    using Sender = std::function<QFuture<Result<QString>>(const JournalEntry&)>;

    explicit WriteGate(Session& session);

    /// Sends one row and answers the id of what was made. Runs the write exactly once.
    void setSender(const QByteArray& operation, const Sender& sender)
    {
        m_senders.insert(operation, sender);
    }

    /// A row of this operation leaves with its submit or never: it is not let go again, nor may it
    /// wait. Another attempt is another row.
    void setOneAttempt(const QByteArray& operation) { m_oneAttempt.insert(operation); }

    [[nodiscard]] QFuture<WriteOutcome> submit(const Intent& intent);
    /// All of them durable or none, and held together for the time for Undo. Answers their rows, in
    /// order. The time for Undo belongs to those that nothing follows.
    [[nodiscard]] QFuture<StoreResult<QList<qint64>>> submitHeld(const QList<Intent>& intents,
                                                                 int holdMs);
    /// Sends a row that stands still: held, refused, known as not done, or waiting. Asked for by a
    /// person or by the network that is back. One that follows another takes that along; where that
    /// one's outcome is unknown, nothing leaves.
    void release(qint64 id) { releaseAll({id}); }
    void releaseAll(const QList<qint64>& ids);
    /// The person chose that these, which did not leave, may wait for the network.
    void letWait(qint64 id) { letAllWait({id}); }
    void letAllWait(const QList<qint64>& ids);
    /// Sends this one without the one it follows, which is put away where it did not leave.
    void releaseAlone(qint64 id);
    void discard(qint64 id) { discardAll({id}); }
    /// With those that they follow, where those have not left.
    void discardAll(const QList<qint64>& ids);
    /// The time for Undo stops while the pointer or the focus is on it; it is one for all that were
    /// held together.
    void pauseHold(qint64 id, bool paused);
    [[nodiscard]] int holdLeftMs(qint64 id) const; ///< 0: not held in this run
    /// On its way out in this run: it has not left yet, or its answer is awaited.
    [[nodiscard]] bool isMoving(qint64 id) const
    {
        return m_moving.contains(id) || m_leaving.contains(id);
    }
    /// Rows that wait for the network leave in their order.
    void sendWaiting();

Q_SIGNALS:
    /// Its time for Undo runs.
    void holdBegan(qint64 id, const QString& subject);
    void settled(qint64 id, const QString& subject, const agh::WriteOutcome& outcome);

private:
    struct Hold
    {
        std::shared_ptr<QTimer> timer;
        int leftMs = 0;
        QList<qint64> ids;
    };
    using Promise = std::shared_ptr<QPromise<WriteOutcome>>;
    [[nodiscard]] bool canSend() const;
    [[nodiscard]] ApiError whyNot() const;
    void hold(const QList<qint64>& ids, int ms);
    void dropHold(qint64 id);
    [[nodiscard]] JournalEntry rowFor(const Intent& intent, int holdMs) const;
    void go(const JournalEntry& row);
    [[nodiscard]] bool mayGo(const JournalEntry& row) const;
    /// One that others follow has come to its end: they go, or stand still again.
    void tellFollowers(const JournalEntry& entry, const WriteOutcome& outcome);
    void standStill(const JournalEntry& follower, const WriteOutcome& outcome);
    void freeLane(const QString& lane);
    /// Queued in the journal already; its turn comes with its lane's.
    void enter(const JournalEntry& entry, const Promise& promise);
    void pump(const QString& lane);
    /// Rows of this lane that another process took out of the queue: they end as not sent.
    void endThoseTaken(const QString& lane, const QList<JournalEntry>& queued);
    void stop(const QString& lane, const ApiError& why);
    void dispatch(const JournalEntry& entry);
    void notTaken(const JournalEntry& entry, const StoreError& error);
    void answered(const JournalEntry& entry, const Result<QString>& result);
    void moveOn(const JournalEntry& entry, JournalState to, const QString& why,
                const WriteOutcome& outcome);
    void moveLater(const JournalEntry& entry, JournalState to, const QString& why,
                   const WriteOutcome& outcome);
    void finish(const JournalEntry& entry, WriteOutcome outcome);

    Session& m_session;
    QHash<QByteArray, Sender> m_senders;
    QSet<QByteArray> m_oneAttempt;
    QHash<QString, QList<qint64>> m_entered; ///< of m_moving: queued by this process, by lane
    QHash<QString, qint64> m_busy;           ///< lanes that have one in flight, and which
    QStringList m_lanesInWait;               ///< those that may go on when fewer are in flight
    QSet<qint64> m_leaving;                  ///< let go, and the journal is being told
    QHash<qint64, Promise> m_moving;         ///< rows whose turn is to come, and those in flight
    QHash<qint64, std::shared_ptr<Hold>> m_holds;
    QSet<qint64> m_alone; ///< wanted without what they follow, as soon as they stand still
};

/// Kind and words of an error, as the journal keeps them.
[[nodiscard]] QString outcomeText(const ApiError& error);
[[nodiscard]] ApiError errorOfOutcome(const QString& outcome);

} // namespace agh
