#include "services/draftservice.h"

#include "domain/ready.h"
#include "domain/rolerules.h"
#include "services/draftpayload.h"

using namespace Qt::Literals::StringLiterals;

namespace agh {

DraftService::DraftService(Session& session, WriteGate& gate, Reconciler& reconciler,
                           RolesService& roles)
    : m_session(session)
    , m_gate(gate)
    , m_roles(roles)
{
    using namespace draftpayload;
    const auto role = [this](const JournalEntry& entry) { return lookAtRole(entry); };
    gate.setSender(createRole, [this](const JournalEntry& entry) { return sendCreate(entry); });
    gate.setSender(updateRole, [this](const JournalEntry& entry) { return sendUpdate(entry); });
    gate.setSender(closeRole, [this](const JournalEntry& entry) { return sendStatus(entry); });
    gate.setSender(reopenRole, [this](const JournalEntry& entry) { return sendStatus(entry); });
    gate.setSender(deleteRole, [this](const JournalEntry& entry) { return sendRemove(entry); });
    reconciler.setLook(createRole, [this](const JournalEntry& entry) { return lookForNew(entry); });
    for (const QByteArray& one : {updateRole, closeRole, reopenRole, deleteRole})
        reconciler.setLook(one, role);
    connect(&session.journal(), &Journal::changed, this,
            [this](qint64, const QString& subject) { Q_EMIT stateChanged(subject); });
    connect(&gate, &WriteGate::settled, this,
            [this](qint64, const QString& subject) { Q_EMIT stateChanged(subject); });
    connect(&drafts(), &RoleDrafts::saved, this, &DraftService::holdChanged);
    heal();
}

/// The program ended after the service's answer and before the draft was told.
void DraftService::heal()
{
    using Made = QList<RoleDrafts::Made>;
    drafts().madeUntold(draftpayload::createRole).then(this, [this](const StoreResult<Made>& made) {
        for (const RoleDrafts::Made& one : made.value_or(Made()))
            drafts().setRole(one.draft, one.role, one.fields);
    });
}

QString DraftService::draftFromRole(const Role& role)
{
    const QString id = drafts().add(drafts::fieldsOf(role), m_session.nowMs());
    drafts().keepVersion(id, DraftVersion::FromRole, m_session.nowMs());
    return id;
}

QString DraftService::editOf(const Role& role)
{
    if (const QString there = drafts().draftOf(role.id); !there.isEmpty()) {
        const auto draft = drafts().draft(there);
        // Nothing of ours is in it: what the service says now is what is changed.
        if (draft && draft->base && drafts::differences(draft->fields, *draft->base) == 0 &&
            state(there).kind == PublishState::None) {
            drafts().setRole(there, role.id, drafts::fieldsOf(role));
            drafts().save(there, drafts::fieldsOf(role), m_session.nowMs());
        }
        if (draft && draft->archivedMs != 0)
            drafts().setArchived(there, false, m_session.nowMs());
        return there;
    }
    const QString id = drafts().addOf(role.id, drafts::fieldsOf(role), m_session.nowMs());
    drafts().keepVersion(id, DraftVersion::Published, m_session.nowMs());
    return id;
}

QFuture<WriteOutcome> DraftService::publish(const QString& id, bool mayWait)
{
    const auto draft = drafts().draft(id);
    const PublishState now = state(id);
    const bool under = now.kind == PublishState::Sending || now.kind == PublishState::Unknown;
    if (!draft || under || !rules::problems(draft->fields).isEmpty())
        return ready(WriteOutcome());
    for (const JournalEntry& entry : m_session.journal().openFor(id)) {
        if (draftpayload::isPublish(entry.operation))
            m_gate.discard(entry.id); // before the new row: the worker keeps the order
    }
    drafts().flush();
    Intent intent;
    intent.subject = id;
    intent.mayWait = mayWait;
    intent.answerWhenKept = true;
    if (draft->role.isEmpty()) {
        intent.operation = draftpayload::createRole;
        intent.lane = u"draft/"_s + id;
        intent.payload = drafts::encode(draft->fields);
    } else {
        intent.operation = draftpayload::updateRole;
        intent.lane = u"role/"_s + draft->role;
        intent.payload = draftpayload::encode(
            {RoleId{draft->role}, draft->fields, draft->base.value_or(DraftFields())});
    }
    return m_gate.submit(intent);
}

QFuture<WriteOutcome> DraftService::setOpen(const RoleId& role, bool open, bool mayWait)
{
    for (const JournalEntry& entry : m_session.journal().openFor(role.value))
        m_gate.discard(entry.id); // what was wanted before, where it has not left
    Intent intent;
    intent.operation = open ? draftpayload::reopenRole : draftpayload::closeRole;
    intent.subject = role.value;
    intent.lane = u"role/"_s + role.value;
    const auto known = m_session.cache().role(role);
    intent.payload = known ? known->title.toUtf8() : QByteArray();
    intent.mayWait = mayWait;
    intent.answerWhenKept = true;
    return m_gate.submit(intent);
}

QFuture<WriteOutcome> DraftService::remove(const RoleId& role, bool mayWait)
{
    for (const JournalEntry& entry : m_session.journal().openFor(role.value))
        m_gate.discard(entry.id);
    Intent intent;
    intent.operation = draftpayload::deleteRole;
    intent.subject = role.value;
    intent.lane = u"role/"_s + role.value;
    const auto known = m_session.cache().role(role);
    intent.payload = known ? known->title.toUtf8() : QByteArray();
    intent.mayWait = mayWait;
    intent.holdMs = undoMs;
    return m_gate.submit(intent);
}

PublishState DraftService::stateOf(const JournalEntry& entry) const
{
    PublishState out;
    out.journalId = entry.id;
    out.operation = entry.operation;
    out.error = errorOfOutcome(entry.outcome);
    switch (entry.state) {
    case JournalState::Held:
        out.kind = PublishState::Held;
        break;
    case JournalState::Queued:
        out.kind = m_gate.isMoving(entry.id) ? PublishState::Sending
                   : entry.mayWait           ? PublishState::Waiting
                                             : PublishState::NotDone;
        break;
    case JournalState::Sending:
        out.kind = PublishState::Sending;
        break;
    case JournalState::Unknown:
        out.kind = PublishState::Unknown;
        break;
    case JournalState::Refused:
        out.kind = PublishState::Refused;
        break;
    case JournalState::NotDone:
        out.kind = PublishState::NotDone;
        break;
    case JournalState::Done:
    case JournalState::Discarded:
        return {};
    }
    const bool stands = out.kind != PublishState::Sending && out.kind != PublishState::Unknown;
    if (stands && draftpayload::isPublish(entry.operation)) {
        const auto draft = drafts().draft(entry.subject);
        out.changed = draft && drafts::differences(draft->fields, draftpayload::fieldsIn(entry));
    }
    return out;
}

PublishState DraftService::state(const QString& subject) const
{
    PublishState out;
    for (const JournalEntry& entry : m_session.journal().openFor(subject)) {
        if (draftpayload::isOfRole(entry.operation))
            out = stateOf(entry);
    }
    return out;
}

/// What waits was chosen for the words that stood there then.
void DraftService::holdChanged(const QString& draft)
{
    for (const JournalEntry& entry : m_session.journal().openFor(draft)) {
        if (draftpayload::isPublish(entry.operation) && entry.state == JournalState::Queued &&
            !m_gate.isMoving(entry.id) && stateOf(entry).changed)
            (void)m_session.journal().move(entry.id, JournalState::Queued, JournalState::Held,
                                           m_session.nowMs());
    }
}

void DraftService::settle(const QString& id, const DraftFields& chosen)
{
    const auto draft = drafts().draft(id);
    if (!draft || !draft->theirs)
        return;
    drafts().keepVersion(id, DraftVersion::Merged, m_session.nowMs());
    const DraftFields theirs = *draft->theirs;
    drafts().save(id, chosen, m_session.nowMs());
    drafts().setRole(id, RoleId{draft->role}, theirs);
    for (const JournalEntry& entry : m_session.journal().openFor(id)) {
        if (draftpayload::isPublish(entry.operation))
            m_gate.discard(entry.id);
    }
}

/// The role is there and says this; the draft goes on from it.
void DraftService::adopt(const QString& id, const DraftFields& sent, const Role& role)
{
    m_roles.noteRole(role);
    DraftFields base = drafts::fieldsOf(role);
    if (base.title.isEmpty())
        base = sent; // a service that answers with the id alone
    const auto draft = drafts().draft(id);
    if (!draft)
        return;
    const int differs = drafts::differences(base, sent);
    drafts().setRole(id, role.id, base);
    // As the service writes it, unless it was written on meanwhile or an amount is another one.
    if (drafts::differences(draft->fields, sent) == 0 && (differs & DraftFields::Amount) == 0)
        drafts().save(id, base, m_session.nowMs());
    drafts().keepVersion(id, DraftVersion::Published, m_session.nowMs());
    if (differs & DraftFields::Amount)
        Q_EMIT amountDiffers(id);
    Q_EMIT published(id, role.id);
}

void DraftService::gone(const RoleId& role)
{
    m_session.cache().dropMine(role);
    if (const QString draft = drafts().draftOf(role); !draft.isEmpty())
        drafts().clearRole(draft);
}

QString DraftService::titleIn(const JournalEntry& entry)
{
    return draftpayload::isPublish(entry.operation) ? draftpayload::fieldsIn(entry).title
                                                    : QString::fromUtf8(entry.payload);
}

} // namespace agh
