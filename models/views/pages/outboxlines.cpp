#include "views/pages/outboxlines.h"

#include "services/draftpayload.h"
#include "views/lists/draftslist.h"
#include "views/text/counterpart.h"
#include "views/text/decisionnote.h"
#include "views/text/displayguard.h"
#include "views/text/errortext.h"
#include "views/text/markdown.h"
#include "views/text/messagenote.h"
#include "views/text/publishnote.h"

#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace agh {
namespace {

const QByteArray sendMessage = QByteArrayLiteral("sendMessage");
const QByteArray reject = QByteArrayLiteral("rejectApplication");
const QByteArray accept = QByteArrayLiteral("acceptApplication");
constexpr qsizetype shownOfWords = 160;

bool isDecision(const QByteArray& operation) { return operation == reject || operation == accept; }

/// Whom an application is with, and the title of its role.
void nameByApplication(OutboxLine& line, AccountWork& work, const QString& id)
{
    const Cache& cache = work.store().cache();
    const auto application = cache.application(ApplicationId{id});
    const auto role = application ? cache.role(application->roleId) : std::nullopt;
    if (application)
        line.title = Counterpart::of(*application, role, work.me()).name;
    if (role)
        line.about = display::line(role->title, 120);
}

void addWords(OutboxLine& line, const QByteArray& words)
{
    const QString said = markdown::oneLine(QString::fromUtf8(words), shownOfWords);
    if (!said.isEmpty())
        line.about += line.about.isEmpty() ? said : u" · "_s + said;
}

} // namespace

QString OutboxLines::kindOf(const QByteArray& operation)
{
    if (operation == sendMessage)
        return tr("Message", "kind of thing in the outbox");
    if (operation == reject)
        return tr("Decline", "kind of thing in the outbox");
    if (operation == accept)
        return tr("Acceptance", "kind of thing in the outbox");
    if (operation == draftpayload::createRole)
        return tr("New role", "kind of thing in the outbox");
    if (operation == draftpayload::updateRole)
        return tr("Changes to a role", "kind of thing in the outbox");
    if (operation == draftpayload::closeRole)
        return tr("Close role", "kind of thing in the outbox");
    if (operation == draftpayload::reopenRole)
        return tr("Reopen role", "kind of thing in the outbox");
    if (operation == draftpayload::deleteRole)
        return tr("Delete role", "kind of thing in the outbox");
    if (operation == "applyToRole")
        return tr("Application", "kind of thing in the outbox");
    if (operation == "withdrawApplication")
        return tr("Withdrawal", "kind of thing in the outbox");
    if (operation == "reviewApplication" || operation == "reviewContract")
        return tr("Review", "kind of thing in the outbox");
    if (operation == "updateMe" || operation == "updateBuyerMe")
        return tr("Profile", "kind of thing in the outbox");
    if (operation.endsWith("Settlement"))
        return tr("Settlement", "kind of thing in the outbox");
    if (operation.endsWith("PayoutMethod"))
        return tr("Payout method", "kind of thing in the outbox");
    return QString::fromLatin1(operation);
}

QString OutboxLines::iconOf(const QByteArray& operation)
{
    if (operation == sendMessage)
        return u"view-conversation-balloon"_s;
    if (isDecision(operation))
        return u"review-applicants"_s;
    if (operation.endsWith("Settlement"))
        return u"settlement"_s;
    if (operation.endsWith("PayoutMethod"))
        return u"wallet"_s;
    if (operation == "updateMe" || operation == "updateBuyerMe")
        return u"user"_s;
    return draftpayload::isOfRole(operation) ? u"work-role"_s : u"document-send"_s;
}

QString OutboxLines::doneWord(const QByteArray& operation)
{
    if (operation == sendMessage)
        return tr("Sent", "state of a message");
    if (operation == reject)
        return tr("Declined", "state of an application");
    if (operation == accept)
        return tr("Accepted", "state of an application");
    if (operation == draftpayload::createRole)
        return tr("Published", "state of a role");
    if (operation == draftpayload::updateRole)
        return tr("Changes published", "state of a role");
    if (operation == draftpayload::closeRole)
        return tr("Closed", "state of a role");
    if (operation == draftpayload::reopenRole)
        return tr("Reopened", "state of a role");
    if (operation == draftpayload::deleteRole)
        return tr("Deleted", "state of a role");
    return tr("Done", "state of something that was sent");
}

void OutboxLines::setMessage(OutboxLine& line, AccountWork& work, const JournalEntry& entry)
{
    nameByApplication(line, work, entry.subject);
    addWords(line, entry.payload);
    for (const OutgoingMessage& one : work.threads().outgoing(ApplicationId{entry.subject})) {
        if (one.journalId != entry.id)
            continue;
        const MessageNote note = MessageNote::of(one);
        line.note = note.text();
        line.tone = note.tone();
        line.canSend = note.canSend();
        line.canDiscard = line.canEdit = note.canDiscard();
    }
}

void OutboxLines::setDecision(OutboxLine& line, AccountWork& work, const JournalEntry& entry)
{
    nameByApplication(line, work, entry.subject);
    if (entry.follows != 0) {
        const auto words = work.store().journal().entry(entry.follows);
        addWords(line, words ? words->payload : QByteArray());
    }
    const DecisionState decision = work.review().decision(ApplicationId{entry.subject});
    if (decision.journalId != entry.id) {
        // The application was decided otherwise meanwhile: there is nothing to send any more.
        setOther(line, work, entry);
        line.canSend = false;
        line.canEdit = true;
        return;
    }
    const DecisionNote note = DecisionNote::of(decision);
    line.note = note.text;
    line.tone = note.tone;
    line.canUndo = note.canUndo && decision.kind == DecisionState::Kind::Held;
    line.canSend = note.canRetry;
    line.canSkip = note.canSkip;
    line.canDiscard = note.canDiscard || (note.canUndo && !line.canUndo);
    line.canEdit = true;
}

void OutboxLines::setRole(OutboxLine& line, AccountWork& work, const JournalEntry& entry)
{
    line.title = DraftsList::titleOf(DraftService::titleIn(entry));
    const PublishState state = work.drafts().stateOf(entry);
    const PublishNote note = PublishNote::of(state, work.gate().holdLeftMs(entry.id));
    line.note = note.text;
    line.tone = note.tone;
    line.canUndo = note.canUndo;
    line.canSend = note.canSend;
    line.canDiscard = note.canDiscard && !note.canUndo;
    const bool draft = draftpayload::isPublish(entry.operation);
    line.canEdit = draft ? work.store().roleDrafts().draft(entry.subject).has_value()
                         : work.store().cache().role(RoleId{entry.subject}).has_value();
}

/// Of a kind that has no words of its own.
void OutboxLines::setOther(OutboxLine& line, AccountWork& work, const JournalEntry& entry)
{
    OutgoingMessage like;
    like.error = errorOfOutcome(entry.outcome);
    using State = OutgoingMessage::State;
    switch (entry.state) {
    case JournalState::Queued:
        like.state = work.gate().isMoving(entry.id) ? State::Sending
                     : entry.mayWait                ? State::Waiting
                                                    : State::NotDone;
        break;
    case JournalState::Sending:
        like.state = State::Sending;
        break;
    case JournalState::Unknown:
        like.state = State::Unknown;
        break;
    case JournalState::Refused:
        like.state = State::Refused;
        break;
    default:
        like.state = State::NotDone;
    }
    const MessageNote note = MessageNote::of(like);
    line.note = note.text();
    line.tone = note.tone();
    line.canUndo = work.gate().holdLeftMs(entry.id) > 0;
    line.canSend = note.canSend() && !line.canUndo;
    line.canDiscard = note.canDiscard() && !line.canUndo;
    if (line.title.isEmpty())
        nameByApplication(line, work, entry.subject);
    if (line.title.isEmpty()) {
        const auto role = work.store().cache().role(RoleId{entry.subject});
        line.title = role ? DraftsList::titleOf(role->title) : line.kind;
    }
}

QList<OutboxLine> OutboxLines::of(AccountWork& work)
{
    const QList<JournalEntry> open = work.store().journal().open();
    QSet<qint64> led;
    for (const JournalEntry& entry : open)
        led.insert(entry.follows);
    QList<OutboxLine> out;
    for (const JournalEntry& entry : open) {
        if (led.contains(entry.id))
            continue;
        OutboxLine line;
        line.journalId = entry.id;
        line.kind = kindOf(entry.operation);
        line.icon = iconOf(entry.operation);
        line.createdMs = entry.createdMs;
        line.unknown = entry.state == JournalState::Unknown;
        if (entry.operation == sendMessage)
            setMessage(line, work, entry);
        else if (isDecision(entry.operation))
            setDecision(line, work, entry);
        else if (draftpayload::isOfRole(entry.operation))
            setRole(line, work, entry);
        else
            setOther(line, work, entry);
        out.append(line);
    }
    return out;
}

OutboxLine OutboxLines::done(OutboxLine line, const QByteArray& operation)
{
    line.note = doneWord(operation);
    line.tone = Tones::Good;
    line.canUndo = line.canSend = line.canSkip = line.canDiscard = line.unknown = false;
    line.canEdit = false;
    line.gone = true;
    return line;
}

} // namespace agh
