#pragma once

#include "services/reconciler.h"

namespace agh {

/// What a review is of: a contract, or an application that became none.
struct RatingSubject
{
    ContractId contract;
    ApplicationId application;
    Party of; ///< the other side

    [[nodiscard]] QString id() const
    {
        return contract.isEmpty() ? application.value : contract.value;
    }
};

struct RatingState
{
    enum class Kind { None, Sending, Unknown, Refused, NotSent, NotDone, Given };
    Kind kind = Kind::None;
    qint64 journalId = 0;
    int rating = 0; ///< given, or on its way
    QString comment;
    ApiError error;
};

/// Reviews: given once by each side. What the service shows already, and what is on its way or may
/// have arrived, cannot be given a second time.
class RatingService : public QObject
{
    Q_OBJECT
public:
    RatingService(Session& session, WriteGate& gate, Reconciler& reconciler);

    /// Reads the reviews of the other side, to know whether one of ours is there.
    void refresh(const Party& of);
    /// One send. `rating`: 1 to 5.
    [[nodiscard]] QFuture<WriteOutcome> give(const RatingSubject& subject, int rating,
                                             const QString& comment);
    [[nodiscard]] RatingState state(const RatingSubject& subject) const;

Q_SIGNALS:
    void changed(const QString& subject);

private:
    [[nodiscard]] QFuture<Result<QString>> send(const JournalEntry& entry);
    [[nodiscard]] QFuture<Lookup> lookUp(const JournalEntry& entry);
    [[nodiscard]] bool isOurs(const Review& review, const RatingSubject& subject) const;
    Session& m_session;
    WriteGate& m_gate;
};

} // namespace agh
