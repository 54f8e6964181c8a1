#pragma once

#include "services/reviewservice.h"

namespace agh {

/// One applicant to be declined, and what is said before.
struct DeclineOrder
{
    ApplicationId id;
    QString words; ///< empty: nothing is said
    friend bool operator==(const DeclineOrder&, const DeclineOrder&) = default;
};

/// Declining with words, one or many: the message is sent first, and the decline only when it was
/// carried out. Both are rows of the journal before anything leaves, and held for Undo.
class DeclineService : public QObject
{
    Q_OBJECT
public:
    DeclineService(Session& session, WriteGate& gate, ReviewService& review);

    /// Why somebody cannot be declined now.
    enum class Obstacle {
        None,
        Decided,       ///< not pending any more, or gone
        UnderWay,      ///< a decision is held, on its way, or unknown
        MessageUnknown ///< an earlier message is being looked up; only without words
    };
    [[nodiscard]] Obstacle obstacle(const ApplicationId& id, bool withWords) const;

    /// All of them durable or none; held for ten seconds together. `mayWait`: the person chose that
    /// they may wait for the network. Answers the rows of the declines, in order.
    [[nodiscard]] QFuture<StoreResult<QList<qint64>>> decline(const QList<DeclineOrder>& orders,
                                                              bool mayWait);
    void undo(const QList<qint64>& ids) { m_gate.discardAll(ids); }
    void pause(qint64 id, bool paused) { m_gate.pauseHold(id, paused); }
    /// Asked for by the person: those that stand still go, or wait for the network where there is
    /// none.
    void sendStanding(const QList<qint64>& ids);
    void sendWithoutWords(qint64 id) { m_gate.releaseAlone(id); }
    /// Declines that stand still and can be sent or discarded, of all roles, oldest first.
    [[nodiscard]] QList<ApplicationId> standing() const;
    /// The words that go before this decline; empty: none.
    [[nodiscard]] QString wordsOf(qint64 id) const;

private:
    Session& m_session;
    WriteGate& m_gate;
    ReviewService& m_review;
};

} // namespace agh
