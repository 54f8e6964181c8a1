#include "services/ratingservice.h"

#include "api/pager.h"
#include "services/payment.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace agh {
namespace {

const QByteArray ofContract = QByteArrayLiteral("reviewContract");
const QByteArray ofApplication = QByteArrayLiteral("reviewApplication");

struct Payload
{
    RatingSubject subject;
    ReviewInput input;
};

QByteArray encode(const Payload& payload)
{
    return QJsonDocument(QJsonObject{{u"contract"_s, payload.subject.contract.value},
                                     {u"application"_s, payload.subject.application.value},
                                     {u"kind"_s, payload.subject.of.kind.text()},
                                     {u"of"_s, payload.subject.of.id},
                                     {u"rating"_s, payload.input.rating},
                                     {u"comment"_s, payload.input.comment}})
        .toJson(QJsonDocument::Compact);
}

Payload payloadIn(const JournalEntry& entry)
{
    const QJsonObject in = QJsonDocument::fromJson(entry.payload).object();
    Payload out;
    out.subject.contract.value = in["contract"_L1].toString();
    out.subject.application.value = in["application"_L1].toString();
    out.subject.of.kind = Open<PartyKind>::fromText(in["kind"_L1].toString());
    out.subject.of.id = in["of"_L1].toString();
    out.input.rating = in["rating"_L1].toInt();
    out.input.comment = in["comment"_L1].toString();
    return out;
}

bool isRating(const QByteArray& operation)
{
    return operation == ofContract || operation == ofApplication;
}

Pager<Review>::Make listOf(const Party& of)
{
    return [of](const api::ListOptions& options) {
        return of.kind == PartyKind::Buyer ? api::listBuyerReviews(BuyerId{of.id}, options)
                                           : api::listAgentReviews(AgentId{of.id}, options);
    };
}

} // namespace

RatingService::RatingService(Session& session, WriteGate& gate, Reconciler& reconciler)
    : m_session(session)
    , m_gate(gate)
{
    for (const QByteArray& operation : {ofContract, ofApplication}) {
        gate.setSender(operation, [this](const JournalEntry& entry) { return send(entry); });
        reconciler.setLook(operation, [this](const JournalEntry& entry) { return lookUp(entry); });
    }
    const auto tell = [this](qint64 id, const QString& subject) {
        const auto entry = m_session.journal().entry(id);
        if (entry && isRating(entry->operation))
            Q_EMIT changed(subject);
    };
    connect(&session.journal(), &Journal::changed, this, tell);
    connect(&gate, &WriteGate::settled, this, tell);
}

bool RatingService::isOurs(const Review& review, const RatingSubject& subject) const
{
    return review.reviewerId == m_session.me().id &&
           (subject.contract.isEmpty() ? review.applicationId == subject.application
                                       : review.contractId == subject.contract);
}

void RatingService::refresh(const Party& of)
{
    if (m_session.isSignInNeeded() || of.id.isEmpty())
        return;
    const Scope scope{Scope::Kind::Reviews, of.id};
    Pager<Review>::run(
        m_session.client(), this, m_session.credential(), listOf(of), {},
        [this, scope](const Page<Review>& page, bool first, bool last) {
            Listing<Review> listing;
            listing.scope = scope;
            listing.items = page.items;
            listing.first = first;
            listing.last = last;
            listing.etag = page.etag;
            (void)m_session.cache().apply(std::move(listing));
        },
        [](const ListEnd&) {});
}

QFuture<WriteOutcome> RatingService::give(const RatingSubject& subject, int rating,
                                          const QString& comment)
{
    // One that stands still makes room.
    const RatingState now = state(subject);
    if (now.kind == RatingState::Kind::Refused || now.kind == RatingState::Kind::NotSent ||
        now.kind == RatingState::Kind::NotDone)
        m_gate.discard(now.journalId);
    Intent intent;
    intent.operation = subject.contract.isEmpty() ? ofApplication : ofContract;
    intent.subject = subject.id();
    intent.lane = u"review/"_s + subject.id();
    ReviewInput input;
    input.rating = std::clamp(rating, 1, 5);
    input.comment = comment;
    intent.payload = encode({subject, input});
    return m_gate.submit(intent);
}

QFuture<Result<QString>> RatingService::send(const JournalEntry& entry)
{
    const Payload payload = payloadIn(entry);
    const RatingSubject& subject = payload.subject;
    const auto operation = subject.contract.isEmpty()
                               ? api::reviewApplication(subject.application, payload.input)
                               : api::reviewContract(subject.contract, payload.input);
    return m_session.client()
        .write(operation, m_session.credential())
        .then(this, [this, subject](const Result<Review>& review) -> Result<QString> {
            // Refused because it is there already: then it is to be seen.
            if (review || review.error().kind == ApiError::Kind::Conflict)
                refresh(subject.of);
            if (!review)
                return tl::unexpected(review.error());
            return review->id.value;
        });
}

QFuture<Lookup> RatingService::lookUp(const JournalEntry& entry)
{
    const RatingSubject subject = payloadIn(entry).subject;
    auto promise = std::make_shared<QPromise<Lookup>>();
    promise->start();
    const auto found = std::make_shared<QString>();
    Pager<Review>::run(
        m_session.client(), this, m_session.credential(), listOf(subject.of), {},
        [this, subject, found](const Page<Review>& page, bool, bool) {
            for (const Review& review : page.items) {
                if (isOurs(review, subject))
                    *found = review.id.value;
            }
        },
        [this, subject, found, promise](const ListEnd& end) {
            Lookup out;
            if (!found->isEmpty()) {
                out = {Lookup::Kind::Done, *found, {}};
                refresh(subject.of);
            } else if (end.kind == ListEnd::Kind::Complete) {
                out.kind = Lookup::Kind::NotThere;
            }
            promise->addResult(out);
            promise->finish();
        });
    return promise->future();
}

RatingState RatingService::state(const RatingSubject& subject) const
{
    using Kind = RatingState::Kind;
    RatingState out;
    for (const JournalEntry& entry : m_session.journal().allFor(subject.id())) {
        if (!isRating(entry.operation) || entry.state == JournalState::Discarded)
            continue;
        const Payload payload = payloadIn(entry);
        out.journalId = entry.id;
        out.rating = payload.input.rating;
        out.comment = payload.input.comment;
        out.error = payment::errorIn(entry.outcome);
        switch (entry.state) {
        case JournalState::Done:
            out.kind = Kind::Given;
            break;
        case JournalState::Unknown:
            out.kind = Kind::Unknown;
            break;
        case JournalState::Refused:
            out.kind = Kind::Refused;
            break;
        case JournalState::NotDone:
            out.kind = entry.outcome.isEmpty() ? Kind::NotDone : Kind::NotSent;
            break;
        default:
            out.kind = Kind::Sending;
        }
    }
    if (out.kind == Kind::Given)
        return out;
    // Given from somewhere else, or before this computer was there.
    for (const Review& review : m_session.cache().reviews(subject.of.id)) {
        if (isOurs(review, subject)) {
            out.kind = Kind::Given;
            out.rating = review.rating.value_or(0);
            out.comment = review.comment;
        }
    }
    return out;
}

} // namespace agh
