#include "api/pager.h"
#include "domain/ready.h"
#include "services/draftpayload.h"
#include "services/draftservice.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

// How roles are written, and how a write is looked up whose answer was lost.
namespace agh {
namespace {

constexpr qint64 clocksApartMs = 600'000; // the service's clock against ours

bool same(const QString& a, const QString& b) { return a.trimmed() == b.trimmed(); }

} // namespace

DraftService::Sent DraftService::sendCreate(const JournalEntry& entry)
{
    const DraftFields fields = draftpayload::fieldsIn(entry);
    const auto draft = drafts().draft(entry.subject);
    // Whatever was believed when it was asked for: one role of one draft.
    if (draft && !draft->role.isEmpty())
        return ready<Result<QString>>(tl::unexpected(draftpayload::changedMeanwhile()));
    // It waited for the network; the person is asked again where it is another one by now.
    if (entry.mayWait && (!draft || drafts::differences(draft->fields, fields) != 0))
        return ready<Result<QString>>(tl::unexpected(draftpayload::changedMeanwhile()));
    return m_session.client()
        .write(api::createRole(drafts::inputOf(fields)), m_session.credential())
        .then(this, [this, entry, fields](const Result<Role>& role) -> Result<QString> {
            if (!role)
                return tl::unexpected(role.error());
            adopt(entry.subject, fields, *role);
            return role->id.value;
        });
}

DraftService::Sent DraftService::sendUpdate(const JournalEntry& entry)
{
    const draftpayload::Change change = draftpayload::changeIn(entry);
    const auto draft = drafts().draft(entry.subject);
    if (entry.mayWait && (!draft || drafts::differences(draft->fields, change.wanted) != 0))
        return ready<Result<QString>>(tl::unexpected(draftpayload::changedMeanwhile()));
    auto promise = std::make_shared<QPromise<Result<QString>>>();
    promise->start();
    const auto end = [promise](Result<QString> result) {
        promise->addResult(std::move(result));
        promise->finish();
    };
    // First what it says now: nobody's change is written over unseen.
    m_session.read(api::getRole(change.role))
        .then(this, [this, entry, change, end](const Result<Role>& there) {
            if (!there) {
                ApiError error = there.error();
                error.notSent = error.kind != ApiError::Kind::Offline;
                if (error.kind == ApiError::Kind::NotFound)
                    gone(change.role); // the draft stands for itself again
                return end(tl::unexpected(error));
            }
            const DraftFields theirs = drafts::fieldsOf(*there);
            const int mine = drafts::differences(change.wanted, change.base);
            const int moved = drafts::differences(theirs, change.base);
            if (mine & moved & drafts::differences(theirs, change.wanted)) {
                drafts().setTheirs(entry.subject, theirs);
                return end(tl::unexpected(draftpayload::changedMeanwhile()));
            }
            DraftFields wanted = change.wanted;
            drafts::put(wanted, theirs, moved & ~mine);
            m_session.client()
                .write(api::updateRole(change.role, drafts::inputOf(wanted, drafts::differences(
                                                                                wanted, theirs))),
                       m_session.credential())
                .then(this, [this, entry, change, wanted, end,
                             taken = moved & ~mine](const Result<Role>& role) {
                    if (!role)
                        return end(tl::unexpected(role.error()));
                    const auto now = drafts().draft(entry.subject);
                    if (taken != 0 && now) {
                        drafts().keepVersion(entry.subject, DraftVersion::Merged,
                                             m_session.nowMs());
                        DraftFields both = now->fields;
                        drafts::put(both, wanted, taken);
                        drafts().save(entry.subject, both, m_session.nowMs());
                        Q_EMIT merged(entry.subject, taken);
                    }
                    adopt(entry.subject, wanted, *role);
                    end(role->id.value);
                });
        });
    return promise->future();
}

DraftService::Sent DraftService::sendStatus(const JournalEntry& entry)
{
    RoleInput input;
    input.status =
        entry.operation == draftpayload::closeRole ? RoleStatus::Closed : RoleStatus::Open;
    return m_session.client()
        .write(api::updateRole(RoleId{entry.subject}, input), m_session.credential())
        .then(this, [this](const Result<Role>& role) -> Result<QString> {
            if (!role)
                return tl::unexpected(role.error());
            m_roles.noteRole(*role);
            return QString();
        });
}

DraftService::Sent DraftService::sendRemove(const JournalEntry& entry)
{
    const RoleId id{entry.subject};
    return m_session.client()
        .write(api::deleteRole(id), m_session.credential())
        .then(this, [this, id](const Result<Done>& done) -> Result<QString> {
            if (!done && done.error().kind != ApiError::Kind::NotFound)
                return tl::unexpected(done.error());
            gone(id);
            return QString();
        });
}

/// Ours is the role with the same title and description that was made at about the time or after,
/// and that belongs to no other draft. Every page is read: it may be on the last.
QFuture<Lookup> DraftService::lookForNew(const JournalEntry& entry)
{
    auto promise = std::make_shared<QPromise<Lookup>>();
    promise->start();
    const auto candidates = std::make_shared<QList<Role>>();
    const DraftFields fields = draftpayload::fieldsIn(entry);
    Pager<Role>::run(
        m_session.client(), this, m_session.credential(),
        [](const api::ListOptions& options) { return api::listRoles(options, true); }, {},
        [this, entry, fields, candidates](const Page<Role>& page, bool, bool) {
            for (const Role& role : page.items) {
                const bool inTime = !role.createdAt.isValid() ||
                                    role.createdAt.ms() >= entry.createdMs - clocksApartMs;
                if (m_roles.isMine(role) && inTime && same(role.title, fields.title) &&
                    same(role.description, fields.description))
                    candidates->append(role);
            }
        },
        [this, entry, fields, candidates, promise](const ListEnd& end) {
            const QSet<QString> claimed = drafts().claimedRoles() | m_claimed;
            candidates->removeIf([&](const Role& one) { return claimed.contains(one.id.value); });
            Lookup out;
            if (!candidates->isEmpty()) {
                const Role& role = candidates->first();
                m_claimed.insert(role.id.value);
                adopt(entry.subject, fields, role);
                out = {Lookup::Kind::Done, role.id.value, {}};
            } else if (end.kind == ListEnd::Kind::Complete) {
                out.kind = Lookup::Kind::NotThere;
            }
            promise->addResult(out);
            promise->finish();
        });
    return promise->future();
}

QFuture<Lookup> DraftService::lookAtRole(const JournalEntry& entry)
{
    const bool update = entry.operation == draftpayload::updateRole;
    const RoleId id = update ? draftpayload::changeIn(entry).role : RoleId{entry.subject};
    return m_session.read(api::getRole(id))
        .then(this, [this, entry, update, id](const Result<Role>& role) -> Lookup {
            const bool removes = entry.operation == draftpayload::deleteRole;
            if (!role && role.error().kind == ApiError::Kind::NotFound) {
                gone(id);
                return removes ? Lookup{Lookup::Kind::Done, {}, {}}
                               : Lookup{Lookup::Kind::Refused, {}, outcomeText(role.error())};
            }
            if (!role)
                return {};
            m_roles.noteRole(*role);
            bool done = false;
            if (update) {
                const draftpayload::Change change = draftpayload::changeIn(entry);
                const int mine = drafts::differences(change.wanted, change.base);
                done = (drafts::differences(drafts::fieldsOf(*role), change.wanted) & mine) == 0;
                if (done)
                    adopt(entry.subject, change.wanted, *role);
            } else if (!removes) {
                const bool closes = entry.operation == draftpayload::closeRole;
                done = role->status == (closes ? RoleStatus::Closed : RoleStatus::Open);
            }
            return {done ? Lookup::Kind::Done : Lookup::Kind::NotThere, {}, {}};
        });
}

} // namespace agh
