#include "store/journal.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace agh {
namespace {

constexpr std::array words{
    std::pair{JournalState::Held, "held"},       std::pair{JournalState::Queued, "queued"},
    std::pair{JournalState::Sending, "sending"}, std::pair{JournalState::Done, "done"},
    std::pair{JournalState::Refused, "refused"}, std::pair{JournalState::Unknown, "unknown"},
    std::pair{JournalState::NotDone, "notDone"}, std::pair{JournalState::Discarded, "discarded"}};

QString word(JournalState state)
{
    for (const auto& [known, text] : words) {
        if (known == state)
            return QString::fromLatin1(text);
    }
    return {};
}

JournalState state(const QString& text)
{
    for (const auto& [known, knownText] : words) {
        if (text == QLatin1StringView(knownText))
            return known;
    }
    return JournalState::Unknown;
}

const QString insertRow =
    u"INSERT INTO work.journal(operation, subject, lane, payload, may_wait, state, created, hold_until, updated, follows) VALUES(?,?,?,?,?,?,?,?,?,?)"_s;

QVariantList valuesOf(const JournalEntry& entry)
{
    return {QString::fromLatin1(entry.operation),
            entry.subject,
            entry.lane,
            entry.payload,
            entry.mayWait ? 1 : 0,
            word(entry.state),
            entry.createdMs,
            entry.holdUntilMs,
            entry.createdMs,
            entry.follows};
}

/// Any number of ids as one bound value.
const QString inList = u"id IN (SELECT value FROM json_each(?))"_s;

QString listed(const QList<qint64>& ids)
{
    QStringList out;
    for (const qint64 id : ids)
        out.append(QString::number(id));
    return u'[' + out.join(u',') + u']';
}

} // namespace

Journal::Journal(Worker& worker, Connection& reader)
    : m_worker(worker)
    , m_reader(reader)
{}

QFuture<StoreResult<qint64>> Journal::add(JournalEntry entry)
{
    const QString subject = entry.subject;
    return m_worker
        .run([entry = std::move(entry)](Connection& connection) -> StoreResult<qint64> {
            return connection.run(insertRow, valuesOf(entry)).map([&](int) {
                return connection.lastId();
            });
        })
        .then(this, [this, subject](StoreResult<qint64> id) {
            if (id)
                Q_EMIT changed(*id, subject);
            return id;
        });
}

QFuture<StoreResult<QList<qint64>>> Journal::addAll(QList<JournalEntry> entries)
{
    QStringList subjects;
    for (const JournalEntry& entry : std::as_const(entries))
        subjects.append(entry.subject);
    return m_worker
        .transact([entries = std::move(entries)](
                      Connection& connection) mutable -> StoreResult<QList<qint64>> {
            QList<qint64> ids;
            for (JournalEntry& entry : entries) {
                if (entry.follows < 0)
                    entry.follows = ids.value(ids.size() - 1);
                if (auto done = connection.run(insertRow, valuesOf(entry)); !done)
                    return tl::unexpected(done.error());
                ids.append(connection.lastId());
            }
            return ids;
        })
        .then(this, [this, subjects](StoreResult<QList<qint64>> ids) {
            for (qsizetype i = 0; ids && i < ids->size(); ++i)
                Q_EMIT changed(ids->at(i), subjects.at(i));
            return ids;
        });
}

QFuture<StoreResult<QSet<qint64>>> Journal::moveAll(QList<JournalMove> moves, qint64 nowMs)
{
    return m_worker
        .transact([moves = std::move(moves),
                   nowMs](Connection& connection) -> StoreResult<QSet<qint64>> {
            QSet<qint64> moved;
            for (const JournalMove& move : moves) {
                if (move.with != 0 && !moved.contains(move.with))
                    continue;
                auto done = connection.run(
                    u"UPDATE work.journal SET state=?, updated=?, outcome=? WHERE id=? AND state=?"_s,
                    {word(move.to), nowMs, move.outcome, move.id, word(move.from)});
                if (!done)
                    return tl::unexpected(done.error());
                if (*done > 0)
                    moved.insert(move.id);
            }
            return moved;
        })
        .then(this, [this](StoreResult<QSet<qint64>> moved) {
            for (const JournalEntry& one : entries(moved ? moved->values() : QList<qint64>()))
                Q_EMIT changed(one.id, one.subject);
            return moved;
        });
}

QFuture<StoreResult<int>> Journal::cutLoose(qint64 id)
{
    return m_worker.run([id](Connection& connection) {
        return connection.run(u"UPDATE work.journal SET follows=0 WHERE id=?"_s, {id});
    });
}

QFuture<StoreResult<int>> Journal::move(qint64 id, JournalState from, JournalState to, qint64 nowMs,
                                        const QString& outcome, const QString& remoteId)
{
    return m_worker
        .run([=](Connection& connection) -> StoreResult<int> {
            auto moved = connection.run(
                u"UPDATE work.journal SET state=?, updated=?, outcome=?, remote=? WHERE id=? AND state=?"_s,
                {word(to), nowMs, outcome, remoteId, id, word(from)});
            if (moved && *moved == 0)
                return tl::unexpected(
                    StoreError{StoreError::Kind::Conflict, u"the row has moved on"_s});
            return moved;
        })
        .then(this, [this, id](StoreResult<int> result) {
            const auto now = entry(id);
            Q_EMIT changed(id, now ? now->subject : QString());
            return result;
        });
}

QFuture<StoreResult<int>> Journal::setChecked(qint64 id, qint64 nowMs)
{
    return m_worker.run([=](Connection& connection) {
        return connection.run(u"UPDATE work.journal SET checked=? WHERE id=?"_s, {nowMs, id});
    });
}

QFuture<StoreResult<int>> Journal::setMayWait(const QList<qint64>& ids)
{
    return m_worker.run([ids](Connection& connection) {
        return connection.run(u"UPDATE work.journal SET may_wait=1 WHERE "_s + inList,
                              {listed(ids)});
    });
}

QList<JournalEntry> Journal::read(const QString& where, const QVariantList& values) const
{
    QList<JournalEntry> out;
    (void)m_reader.each(u"SELECT id, operation, subject, lane, payload, state, created, "
                        u"hold_until, updated, checked, outcome, remote, may_wait, follows "
                        "FROM work.journal WHERE "_s +
                            where + u" ORDER BY id"_s,
                        values, [&](const QSqlQuery& row) {
                            JournalEntry entry;
                            entry.id = row.value(0).toLongLong();
                            entry.operation = row.value(1).toString().toLatin1();
                            entry.subject = row.value(2).toString();
                            entry.lane = row.value(3).toString();
                            entry.payload = row.value(4).toByteArray();
                            entry.state = state(row.value(5).toString());
                            entry.createdMs = row.value(6).toLongLong();
                            entry.holdUntilMs = row.value(7).toLongLong();
                            entry.updatedMs = row.value(8).toLongLong();
                            entry.checkedMs = row.value(9).toLongLong();
                            entry.outcome = row.value(10).toString();
                            entry.remoteId = row.value(11).toString();
                            entry.mayWait = row.value(12).toInt() != 0;
                            entry.follows = row.value(13).toLongLong();
                            out.append(entry);
                        });
    return out;
}

std::optional<JournalEntry> Journal::entry(qint64 id) const
{
    const QList<JournalEntry> found = read(u"id=?"_s, {id});
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

QList<JournalEntry> Journal::entries(const QList<qint64>& ids) const
{
    return ids.isEmpty() ? QList<JournalEntry>() : read(inList, {listed(ids)});
}

QList<JournalEntry> Journal::followersOf(qint64 id) const { return read(u"follows=?"_s, {id}); }

QList<JournalEntry> Journal::open() const
{
    return read(u"state NOT IN ('done','discarded')"_s, {});
}

QList<JournalEntry> Journal::openFor(const QString& subject) const
{
    return read(u"subject=? AND state NOT IN ('done','discarded')"_s, {subject});
}

QList<JournalEntry> Journal::openOf(const QByteArray& operation) const
{
    return read(u"operation=? AND state NOT IN ('done','discarded')"_s,
                {QString::fromLatin1(operation)});
}

QList<JournalEntry> Journal::allOf(const QByteArray& operation) const
{
    return read(u"operation=?"_s, {QString::fromLatin1(operation)});
}

QList<JournalEntry> Journal::allFor(const QString& subject) const
{
    return read(u"subject=?"_s, {subject});
}

QList<JournalEntry> Journal::queuedIn(const QString& lane) const
{
    return read(u"lane=? AND state='queued' AND state NOT IN ('done','discarded')"_s, {lane});
}

QSet<QString> Journal::claimedFor(const QString& subject) const
{
    QSet<QString> out;
    (void)m_reader.each(u"SELECT remote FROM work.journal WHERE subject=? AND remote<>''"_s,
                        {subject},
                        [&](const QSqlQuery& row) { out.insert(row.value(0).toString()); });
    return out;
}

} // namespace agh
