#include "services/declineservice.h"

#include "domain/rules.h"

using namespace Qt::Literals::StringLiterals;

namespace agh {
namespace {

const QByteArray rejectOperation = QByteArrayLiteral("rejectApplication");
const QByteArray messageOperation = QByteArrayLiteral("sendMessage");

bool standsStill(const DecisionState& decision)
{
    using Kind = DecisionState::Kind;
    return decision.kind == Kind::Refused || decision.kind == Kind::NotDone ||
           decision.kind == Kind::NotSent;
}

} // namespace

DeclineService::DeclineService(Session& session, WriteGate& gate, ReviewService& review)
    : m_session(session)
    , m_gate(gate)
    , m_review(review)
{}

DeclineService::Obstacle DeclineService::obstacle(const ApplicationId& id, bool withWords) const
{
    const auto application = m_session.cache().application(id);
    if (!application || !rules::canDecline(*application) || m_session.cache().isGone(id))
        return Obstacle::Decided;
    const DecisionState decision = m_review.decision(id);
    if (decision.kind != DecisionState::Kind::None && !standsStill(decision))
        return Obstacle::UnderWay;
    if (withWords && decision.words == DecisionState::Words::Unknown)
        return Obstacle::MessageUnknown;
    return Obstacle::None;
}

QFuture<StoreResult<QList<qint64>>> DeclineService::decline(const QList<DeclineOrder>& orders,
                                                            bool mayWait)
{
    QList<Intent> intents;
    QList<qsizetype> declines;
    QList<qint64> before;
    for (const DeclineOrder& order : orders) {
        // A new decision takes the place of one that stands still.
        const DecisionState decision = m_review.decision(order.id);
        if (standsStill(decision))
            before.append(decision.journalId);
        Intent intent;
        intent.subject = order.id.value;
        intent.mayWait = mayWait;
        const bool words = !order.words.trimmed().isEmpty();
        if (words) {
            intent.operation = messageOperation;
            intent.lane = u"thread/"_s + order.id.value;
            intent.payload = order.words.toUtf8();
            intents.append(intent);
        }
        intent.operation = rejectOperation;
        intent.lane = u"application/"_s + order.id.value;
        intent.payload = "{}";
        intent.followsPrevious = words;
        declines.append(intents.size());
        intents.append(intent);
    }
    if (!before.isEmpty())
        m_gate.discardAll(before);
    return m_gate.submitHeld(intents, ReviewService::holdMs)
        .then(this, [declines](const StoreResult<QList<qint64>>& ids) {
            return ids.map([&](const QList<qint64>& all) {
                QList<qint64> out;
                for (const qsizetype at : declines)
                    out.append(all.at(at));
                return out;
            });
        });
}

void DeclineService::sendStanding(const QList<qint64>& ids)
{
    if (m_session.isOnline() && !m_session.isSignInNeeded())
        m_gate.releaseAll(ids);
    else
        m_gate.letAllWait(ids);
}

QList<ApplicationId> DeclineService::standing() const
{
    QList<ApplicationId> out;
    for (const JournalEntry& row : m_session.journal().openOf(rejectOperation)) {
        const ApplicationId id{row.subject};
        const DecisionState decision = m_review.decision(id);
        if (!decision.accepting && standsStill(decision) && !out.contains(id))
            out.append(id);
    }
    return out;
}

QString DeclineService::wordsOf(qint64 id) const
{
    const auto row = m_session.journal().entry(id);
    const auto message =
        row && row->follows != 0 ? m_session.journal().entry(row->follows) : std::nullopt;
    return message ? QString::fromUtf8(message->payload) : QString();
}

} // namespace agh
