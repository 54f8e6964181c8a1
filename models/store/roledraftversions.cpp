#include "store/codec.h"
#include "store/roledrafts.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

// What is said of drafts beside their fields, and how they stood before.
namespace agh {

void RoleDrafts::change(const QString& given, const std::function<void(RoleDraft&)>& edit,
                        const QString& sql, const QVariantList& values)
{
    const QString id = m_copies.value(given, given);
    if (auto now = m_now.find(id); now != m_now.end())
        edit(*now);
    m_worker
        .run(
            [sql, values = values + QVariantList{id}](Connection& connection) {
                return connection.run(u"UPDATE work.role_drafts SET "_s + sql + u" WHERE id=?"_s,
                                      values);
            },
            Worker::Turn::First)
        .then(this, [this, id](const StoreResult<int>& done) {
            if (!done)
                Q_EMIT notSaved(id, done.error());
            Q_EMIT listChanged();
        });
}

void RoleDrafts::setArchived(const QString& id, bool archived, qint64 nowMs)
{
    const qint64 at = archived ? nowMs : 0;
    change(id, [at](RoleDraft& draft) { draft.archivedMs = at; }, u"archived=?"_s, {at});
}

void RoleDrafts::remove(const QString& given, qint64 nowMs)
{
    const QString id = m_copies.value(given, given);
    flush(); // its last keys go with it
    m_now.remove(id);
    change(id, [](RoleDraft&) {}, u"removed=?"_s, {nowMs});
}

void RoleDrafts::restore(const QString& id)
{
    change(id, [](RoleDraft&) {}, u"removed=?"_s, {0});
}

void RoleDrafts::setRole(const QString& id, const RoleId& role, const DraftFields& base)
{
    change(id,
           [&](RoleDraft& draft) {
               draft.role = role.value;
               draft.base = base;
               draft.theirs.reset();
           },
           u"role=?, base=?, base_hash=?, theirs=''"_s,
           {role.value, drafts::encode(base), drafts::hashOf(base)});
}

void RoleDrafts::clearRole(const QString& id)
{
    change(id,
           [](RoleDraft& draft) {
               draft.role.clear();
               draft.base.reset();
               draft.theirs.reset();
           },
           u"role='', base='', base_hash='', theirs=''"_s, {});
}

void RoleDrafts::setTheirs(const QString& id, const std::optional<DraftFields>& theirs)
{
    change(id, [&](RoleDraft& draft) { draft.theirs = theirs; }, u"theirs=?"_s,
           {theirs ? drafts::encode(*theirs) : QByteArrayLiteral("")});
}

void RoleDrafts::keepVersion(const QString& given, DraftVersion::Kind kind, qint64 nowMs, int count)
{
    const QString id = m_copies.value(given, given);
    const auto now = draft(id);
    if (!now)
        return;
    m_worker
        .transact([id, kind, nowMs, count,
                   fields = now->fields](Connection& connection) -> StoreResult<int> {
            const QString hash = drafts::hashOf(fields);
            QString before;
            qint64 last = 0;
            DraftFields old;
            auto read = connection.each(
                u"SELECT hash, body, id FROM work.draft_versions WHERE draft=? ORDER BY id DESC LIMIT 1"_s,
                {id}, [&](const QSqlQuery& row) {
                    before = row.value(0).toString();
                    old = drafts::decode(qUncompress(row.value(1).toByteArray()));
                    last = row.value(2).toLongLong();
                });
            if (!read)
                return read;
            if (before == hash) {
                if (kind == DraftVersion::Pause)
                    return 0;
                return connection.run(
                    u"UPDATE work.draft_versions SET kind=?, made=?, count=? WHERE id=?"_s,
                    {int(kind), nowMs, count, last});
            }
            auto done = connection.run(
                u"INSERT INTO work.draft_versions(draft, kind, made, fields, count, hash, body) VALUES(?,?,?,?,?,?,?)"_s,
                {id, int(kind), nowMs, last == 0 ? 0 : drafts::differences(old, fields), count,
                 hash, qCompress(drafts::encode(fields))});
            // The oldest pauses make room; what was published stays.
            if (done)
                done = connection.run(
                    u"DELETE FROM work.draft_versions WHERE draft=? AND kind=0 AND id IN (SELECT id FROM work.draft_versions WHERE draft=? ORDER BY id DESC LIMIT -1 OFFSET ?)"_s,
                    {id, id, mostVersions});
            return done;
        })
        .then(this, [this, id](const StoreResult<int>& done) {
            if (!done)
                Q_EMIT notSaved(id, done.error());
            else if (*done >= 0)
                Q_EMIT versionsChanged(id);
        });
}

QList<DraftVersion> RoleDrafts::versions(const QString& given) const
{
    QList<DraftVersion> out;
    (void)m_reader.each(u"SELECT id, kind, made, fields, count, hash FROM work.draft_versions "
                        "WHERE draft=? ORDER BY id DESC"_s,
                        {m_copies.value(given, given)}, [&](const QSqlQuery& row) {
                            DraftVersion one;
                            one.id = row.value(0).toLongLong();
                            one.kind = DraftVersion::Kind(row.value(1).toInt());
                            one.madeMs = row.value(2).toLongLong();
                            one.fields = row.value(3).toInt();
                            one.count = row.value(4).toInt();
                            one.hash = row.value(5).toString();
                            out.append(one);
                        });
    return out;
}

QFuture<StoreResult<QList<RoleDrafts::Made>>> RoleDrafts::madeUntold(const QByteArray& operation)
{
    return m_worker.run([operation](Connection& connection) -> StoreResult<QList<Made>> {
        QList<Made> out;
        auto read = connection.each(
            u"SELECT d.id, j.remote, j.payload FROM work.role_drafts d JOIN work.journal j ON "
            u"j.subject=d.id WHERE d.role='' AND d.removed=0 AND j.operation=? AND "
            "j.state='done' AND j.remote<>''"_s,
            {QString::fromLatin1(operation)}, [&](const QSqlQuery& row) {
                out.append({row.value(0).toString(), RoleId{row.value(1).toString()},
                            drafts::decode(row.value(2).toByteArray())});
            });
        if (!read)
            return tl::unexpected(read.error());
        return out;
    });
}

QFuture<StoreResult<QStringList>> RoleDrafts::boardSkills()
{
    return m_worker.run([](Connection& connection) -> StoreResult<QStringList> {
        constexpr int mostRoles = 2'000;
        QHash<QString, std::pair<int, QString>> counts;
        auto read =
            connection.each(u"SELECT body FROM roles ORDER BY created DESC LIMIT ?"_s, {mostRoles},
                            [&](const QSqlQuery& row) {
                                const auto role = codec::decode<Role>(row.value(0).toByteArray());
                                for (const QString& skill : role ? role->skills : QStringList()) {
                                    auto& one = counts[skill.toCaseFolded()];
                                    ++one.first;
                                    one.second = skill;
                                }
                            });
        if (!read)
            return tl::unexpected(read.error());
        QList<std::pair<int, QString>> all = counts.values();
        std::sort(all.begin(), all.end(), [](const auto& a, const auto& b) {
            return a.first != b.first ? a.first > b.first : a.second < b.second;
        });
        QStringList out;
        for (const auto& [count, skill] : all)
            out.append(skill);
        return out;
    });
}

std::optional<DraftFields> RoleDrafts::fieldsOf(qint64 version) const
{
    std::optional<DraftFields> out;
    (void)m_reader.each(u"SELECT body FROM work.draft_versions WHERE id=?"_s, {version},
                        [&](const QSqlQuery& row) {
                            out = drafts::decode(qUncompress(row.value(0).toByteArray()));
                        });
    return out;
}

} // namespace agh
