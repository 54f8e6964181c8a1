#include "store/roledrafts.h"

#include "domain/marks.h"

#include <QSet>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace agh {
namespace {

constexpr int waitMs = 120;    // then the disk: together well under the 300 ms that may be lost
constexpr int againMs = 2'000; // after the disk did not take it

const QString columns =
    u"SELECT id, revision, body, hash, created, updated, archived, role, base, theirs FROM "
    "work.role_drafts WHERE "_s;

std::optional<DraftFields> maybe(const QByteArray& bytes)
{
    return bytes.isEmpty() ? std::nullopt : std::optional(drafts::decode(bytes));
}

QByteArray bytesOf(const std::optional<DraftFields>& fields)
{
    return fields ? drafts::encode(*fields) : QByteArrayLiteral("");
}

RoleDraft rowOf(const QSqlQuery& row)
{
    RoleDraft out;
    out.id = row.value(0).toString();
    out.revision = row.value(1).toLongLong();
    out.fields = drafts::decode(row.value(2).toByteArray());
    out.hash = row.value(3).toString();
    out.createdMs = row.value(4).toLongLong();
    out.updatedMs = row.value(5).toLongLong();
    out.archivedMs = row.value(6).toLongLong();
    out.role = row.value(7).toString();
    out.base = maybe(row.value(8).toByteArray());
    out.theirs = maybe(row.value(9).toByteArray());
    return out;
}

/// Found by what the fields say; on the worker, as a long text takes its time.
QVariantList keptOf(const DraftFields& fields)
{
    return {drafts::encode(fields), drafts::hashOf(fields), fields.title.left(300).toUtf8(),
            drafts::searchOf(fields).toUtf8()};
}

StoreResult<int> insertRow(Connection& connection, const RoleDraft& draft)
{
    return connection.run(u"INSERT INTO work.role_drafts(id, revision, body, hash, title, search, "
                          u"created, updated, archived, role, base, base_hash, theirs) "
                          "VALUES(?,1,?,?,CAST(? AS TEXT),CAST(? AS TEXT),?,?,?,?,?,?,?)"_s,
                          QVariantList{draft.id} + keptOf(draft.fields) +
                              QVariantList{draft.createdMs, draft.updatedMs, draft.archivedMs,
                                           draft.role, bytesOf(draft.base),
                                           draft.base ? drafts::hashOf(*draft.base) : u""_s,
                                           bytesOf(draft.theirs)});
}

} // namespace

/// On the worker's thread only: which revision each draft was last seen at, and which of them went
/// on under another id.
struct RoleDrafts::Known
{
    QHash<QString, qint64> revisions;
    QHash<QString, QString> copies;

    /// Answers the id that the fields stand under now.
    StoreResult<QString> write(Connection& connection, QString id, const DraftFields& fields,
                               qint64 base, qint64 nowMs)
    {
        while (copies.contains(id))
            id = copies.value(id);
        const qint64 from = revisions.value(id, base);
        auto done = connection.run(u"UPDATE work.role_drafts SET body=?, hash=?, title=CAST(? AS "
                                   u"TEXT), search=CAST(? AS TEXT), updated=?, revision=revision+1 "
                                   "WHERE id=? AND revision=? AND removed=0"_s,
                                   keptOf(fields) + QVariantList{nowMs, id, from});
        if (!done)
            return tl::unexpected(done.error());
        if (*done > 0) {
            revisions.insert(id, from + 1);
            return id;
        }
        // Another one wrote in it, or removed it: neither text takes the other's place.
        RoleDraft copy;
        copy.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        copy.fields = fields;
        copy.createdMs = copy.updatedMs = nowMs;
        if (auto inserted = insertRow(connection, copy); !inserted)
            return tl::unexpected(inserted.error());
        revisions.insert(copy.id, 1);
        copies.insert(id, copy.id);
        return copy.id;
    }
};

RoleDrafts::RoleDrafts(Worker& worker, Connection& reader)
    : m_worker(worker)
    , m_reader(reader)
    , m_known(std::make_shared<Known>())
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(waitMs);
    connect(&m_timer, &QTimer::timeout, this, &RoleDrafts::flush);
}

RoleDrafts::~RoleDrafts() { flush(); }

std::optional<RoleDraft> RoleDrafts::read(const QString& id) const
{
    std::optional<RoleDraft> out;
    (void)m_reader.each(columns + u"id=? AND removed=0"_s, {id},
                        [&](const QSqlQuery& row) { out = rowOf(row); });
    return out;
}

std::optional<RoleDraft> RoleDrafts::open(const QString& given)
{
    // Of a draft that went on as a copy, the one that others wrote in can be opened for itself.
    if (m_copies.contains(given) && isSaved(given) && read(given)) {
        m_copies.remove(given);
        (void)m_worker.run(
            [given, known = m_known](Connection&) -> StoreResult<int> {
                known->copies.remove(given);
                return 0;
            },
            Worker::Turn::First);
    }
    const QString id = m_copies.value(given, given);
    const auto out = draft(id);
    if (out && isSaved(id)) {
        (void)m_worker.run(
            [id, revision = out->revision, known = m_known](Connection&) -> StoreResult<int> {
                known->revisions.insert(id, revision);
                return 0;
            },
            Worker::Turn::First);
    }
    return out;
}

std::optional<RoleDraft> RoleDrafts::draft(const QString& id) const
{
    const QString now = m_copies.value(id, id);
    if (const auto kept = m_now.constFind(now); kept != m_now.constEnd())
        return *kept;
    return read(now);
}

QList<RoleDraftLine> RoleDrafts::linesWhere(const QString& where, const QVariantList& values) const
{
    QList<RoleDraftLine> out;
    (void)m_reader.each(u"SELECT id, title, role, hash, updated, archived, base_hash, theirs FROM "
                        u"work.role_drafts WHERE "_s +
                            where,
                        values, [&](const QSqlQuery& row) {
                            RoleDraftLine line;
                            line.id = row.value(0).toString();
                            line.title = row.value(1).toString();
                            line.role = row.value(2).toString();
                            line.hash = row.value(3).toString();
                            line.updatedMs = row.value(4).toLongLong();
                            line.archivedMs = row.value(5).toLongLong();
                            line.changed =
                                !line.role.isEmpty() && row.value(6).toString() != line.hash;
                            line.conflict = !row.value(7).toByteArray().isEmpty();
                            out.append(line);
                        });
    return out;
}

QList<RoleDraftLine> RoleDrafts::lines(bool archived, const QString& typed) const
{
    const QStringList words = searchForm(typed).split(u' ', Qt::SkipEmptyParts);
    QString where = u"removed=0 AND archived"_s + (archived ? u"<>0"_s : u"=0"_s);
    QVariantList values;
    for (const QString& word : words) {
        where += u" AND instr(search, CAST(? AS TEXT))>0"_s;
        values.append(word.toUtf8());
    }
    return linesWhere(where + u" ORDER BY updated DESC, id"_s, values);
}

QList<RoleDraftLine> RoleDrafts::removedLines() const
{
    return linesWhere(u"removed<>0 ORDER BY removed DESC, id"_s, {});
}

int RoleDrafts::count() const
{
    return m_reader
        .one(u"SELECT count(*) FROM work.role_drafts WHERE removed=0 AND archived=0 AND "
             u"(role='' OR base_hash<>hash)"_s)
        .toInt();
}

QString RoleDrafts::draftOf(const RoleId& role) const
{
    // One that was made a moment ago is not in the file yet.
    for (auto it = m_now.cbegin(); it != m_now.cend(); ++it) {
        if (!role.isEmpty() && it->role == role.value)
            return it.key();
    }
    return m_reader
        .one(u"SELECT id FROM work.role_drafts WHERE role=? AND removed=0 ORDER BY updated DESC"_s,
             {role.value})
        .toString();
}

QSet<QString> RoleDrafts::claimedRoles() const
{
    QSet<QString> out;
    (void)m_reader.each(u"SELECT role FROM work.role_drafts WHERE role<>''"_s, {},
                        [&](const QSqlQuery& row) { out.insert(row.value(0).toString()); });
    return out;
}

QString RoleDrafts::insert(RoleDraft draft)
{
    draft.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    draft.revision = 1;
    draft.hash = drafts::hashOf(draft.fields);
    const QString id = draft.id;
    m_now.insert(id, draft);
    ++m_writing[id];
    m_worker
        .run(
            [draft, known = m_known](Connection& connection) -> StoreResult<QString> {
                if (auto done = insertRow(connection, draft); !done)
                    return tl::unexpected(done.error());
                known->revisions.insert(draft.id, 1);
                return draft.id;
            },
            Worker::Turn::First)
        .then(this, [this, draft](const StoreResult<QString>& where) {
            written(draft.id, draft.fields, draft.updatedMs, where);
        });
    return id;
}

QString RoleDrafts::add(const DraftFields& fields, qint64 nowMs)
{
    RoleDraft draft;
    draft.fields = fields;
    draft.createdMs = draft.updatedMs = nowMs;
    return insert(std::move(draft));
}

QString RoleDrafts::addOf(const RoleId& role, const DraftFields& fields, qint64 nowMs)
{
    RoleDraft draft;
    draft.fields = fields;
    draft.createdMs = draft.updatedMs = nowMs;
    draft.role = role.value;
    draft.base = fields;
    return insert(std::move(draft));
}

void RoleDrafts::save(const QString& given, const DraftFields& fields, qint64 nowMs)
{
    const QString id = m_copies.value(given, given);
    auto now = draft(id);
    if (!now) {
        // Removed elsewhere while it was written in: what is written goes on by itself.
        const QString copy = add(fields, nowMs);
        m_copies.insert(id, copy);
        Q_EMIT forked(id, copy);
        return;
    }
    if (now->fields == fields)
        return;
    now->fields = fields;
    now->updatedMs = nowMs;
    const qint64 base = now->revision;
    m_now.insert(id, *now);
    m_waiting.insert(id, {fields, base, nowMs});
    // Not started anew by each key: someone who never pauses is saved too.
    if (!m_timer.isActive() || m_timer.remainingTime() > waitMs)
        m_timer.start(waitMs);
    Q_EMIT changed(id);
}

bool RoleDrafts::isSaved(const QString& given) const
{
    const QString id = m_copies.value(given, given);
    return !m_waiting.contains(id) && m_writing.value(id) == 0;
}

void RoleDrafts::flush()
{
    const QHash<QString, Waiting> waiting = std::exchange(m_waiting, {});
    for (auto it = waiting.begin(); it != waiting.end(); ++it) {
        ++m_writing[it.key()];
        m_worker
            .run(
                [id = it.key(), one = it.value(),
                 known = m_known](Connection& connection) -> StoreResult<QString> {
                    return known->write(connection, id, one.fields, one.base, one.nowMs);
                },
                Worker::Turn::First)
            .then(this, [this, id = it.key(), one = it.value()](const StoreResult<QString>& where) {
                written(id, one.fields, one.nowMs, where);
            });
    }
}

void RoleDrafts::written(const QString& id, const DraftFields& fields, qint64 nowMs,
                         const StoreResult<QString>& where)
{
    const QString name = m_copies.value(id, id);
    if (--m_writing[name] <= 0)
        m_writing.remove(name);
    if (!where) {
        // Still what was typed, unless newer keys came meanwhile.
        const auto now = m_now.constFind(id);
        if (now != m_now.constEnd() && now->fields == fields && !m_waiting.contains(id)) {
            m_waiting.insert(id, {fields, now->revision, nowMs});
            if (!m_timer.isActive())
                m_timer.start(againMs);
        }
        Q_EMIT notSaved(id, where.error());
        return;
    }
    QString at = id;
    if (*where != id && !m_copies.contains(id)) {
        m_copies.insert(id, *where);
        at = *where;
        // What was typed meanwhile goes with it.
        if (auto now = m_now.find(id); now != m_now.end()) {
            RoleDraft copy = *now;
            copy.id = at;
            copy.role.clear();
            copy.base.reset();
            copy.theirs.reset();
            copy.revision = 1;
            m_now.erase(now);
            m_now.insert(at, copy);
        }
        if (m_waiting.contains(id))
            m_waiting.insert(at, m_waiting.take(id));
        if (m_writing.contains(id))
            m_writing[at] += m_writing.take(id);
        Q_EMIT forked(id, at);
    } else {
        at = *where;
    }
    m_saved.insert(at, nowMs);
    if (isSaved(at))
        m_now.remove(at); // the disk has it all
    Q_EMIT saved(at);
    Q_EMIT listChanged();
}

} // namespace agh
