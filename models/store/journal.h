#pragma once

#include "store/worker.h"

#include <QObject>
#include <QSet>

namespace agh {

/// Where an intent stands. held → queued → sending → done | refused | unknown; unknown → done |
/// refused | notDone. `queued` that has not left is also what "waits for the network" is.
enum class JournalState { Held, Queued, Sending, Done, Refused, Unknown, NotDone, Discarded };

/// One write: made durable before its first byte leaves.
struct JournalEntry
{
    qint64 id = 0;
    QByteArray operation; ///< the contract's name, "acceptApplication" and "rejectApplication" for
                          ///< the two updates
    QString subject;      ///< id of what it is about
    QString lane;         ///< one in flight, in order: "thread/<id>", "application/<id>"
    QByteArray payload;   ///< what is needed to send and to look it up; never a secret
    bool mayWait = false; ///< the person chose that it may wait for the network
    JournalState state = JournalState::Queued;
    qint64 createdMs = 0, holdUntilMs = 0, updatedMs = 0, checkedMs = 0;
    QString outcome;  ///< why refused or unknown: kind, status and the service's words
    QString remoteId; ///< id of what was made
    /// Leaves only when that row is done; 0: of itself. What stands in the way of it makes this one
    /// held again.
    qint64 follows = 0;
};

/// One of several steps that are taken together.
struct JournalMove
{
    qint64 id = 0;
    JournalState from = JournalState::Held, to = JournalState::Queued;
    qint64 with = 0; ///< only where that one, further up, could be taken too; 0: of itself
    QString outcome;
};

class Journal : public QObject
{
    Q_OBJECT
public:
    Journal(Worker& worker, Connection& reader);

    /// Durable when it resolves. Conflict: another intent of the kind is open for this subject.
    [[nodiscard]] QFuture<StoreResult<qint64>> add(JournalEntry entry);
    /// All of them or none, in their order. `follows` of -1 is the row before.
    [[nodiscard]] QFuture<StoreResult<QList<qint64>>> addAll(QList<JournalEntry> entries);
    /// Moves on only from the state it is believed to be in, so that two processes cannot both take
    /// it.
    [[nodiscard]] QFuture<StoreResult<int>> move(qint64 id, JournalState from, JournalState to,
                                                 qint64 nowMs, const QString& outcome = {},
                                                 const QString& remoteId = {});
    /// In one transaction. Answers those that moved: one that stands elsewhere is left out.
    [[nodiscard]] QFuture<StoreResult<QSet<qint64>>> moveAll(QList<JournalMove> moves,
                                                             qint64 nowMs);
    /// The person wants this one without the one it follows.
    [[nodiscard]] QFuture<StoreResult<int>> cutLoose(qint64 id);
    [[nodiscard]] QFuture<StoreResult<int>> setChecked(qint64 id, qint64 nowMs);
    /// The person chose for this one that it may wait for the network.
    [[nodiscard]] QFuture<StoreResult<int>> setMayWait(const QList<qint64>& ids);

    [[nodiscard]] std::optional<JournalEntry> entry(qint64 id) const;
    [[nodiscard]] QList<JournalEntry> entries(const QList<qint64>& ids) const;
    /// Rows that leave only when this one is done.
    [[nodiscard]] QList<JournalEntry> followersOf(qint64 id) const;
    /// All that is not done and not discarded, oldest first.
    [[nodiscard]] QList<JournalEntry> open() const;
    [[nodiscard]] QList<JournalEntry> openFor(const QString& subject) const;
    [[nodiscard]] QList<JournalEntry> openOf(const QByteArray& operation) const;
    /// Done ones too.
    [[nodiscard]] QList<JournalEntry> allOf(const QByteArray& operation) const;
    [[nodiscard]] QList<JournalEntry> allFor(const QString& subject) const;
    /// What is to leave by this lane, in its order.
    [[nodiscard]] QList<JournalEntry> queuedIn(const QString& lane) const;
    /// Ids of what this subject's writes have made: such a thing answers for one write only.
    [[nodiscard]] QSet<QString> claimedFor(const QString& subject) const;

Q_SIGNALS:
    void changed(qint64 id, const QString& subject);

private:
    [[nodiscard]] QList<JournalEntry> read(const QString& where, const QVariantList& values) const;
    Worker& m_worker;
    Connection& m_reader;
};

} // namespace agh
