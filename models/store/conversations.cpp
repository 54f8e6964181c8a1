#include "store/conversations.h"

#include "store/codec.h"
#include "store/saidindex.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace agh {
namespace {

constexpr int longestThread = 20'000;

// What of ours has not arrived: `stuck` waits for the person, the rest is on its way, waits for the
// network or is being looked up. The condition is that of the index on open rows.
const QString outgoing =
    u"(SELECT subject, max(created) AS at, max(state IN ('refused','notDone')) AS stuck FROM "
    "work.journal WHERE operation='sendMessage' AND state NOT IN ('done','discarded') GROUP BY "
    "subject)"_s;

ThreadLine lineOf(const QSqlQuery& row, qint64 nowMs)
{
    ThreadLine out;
    out.row = row.value(0).toLongLong();
    const bool said = !row.isNull(1);
    out.atMs = row.value(1).toLongLong();
    out.lastIsOwn = said && row.value(2).toInt() != 0;
    out.theirsMs = said ? row.value(3).toLongLong() : -1;
    out.unread = row.value(4).toInt();
    out.draft = row.value(5).toInt() != 0;
    if (!row.isNull(6)) {
        out.atMs = std::max(out.atMs, row.value(6).toLongLong());
        out.lastIsOwn = true;
        out.trouble =
            row.value(7).toInt() != 0 ? ThreadLine::Trouble::Stuck : ThreadLine::Trouble::Waiting;
    }
    if (!row.isNull(8)) {
        const qint64 untilMs = row.value(8).toLongLong();
        out.remindMs = row.value(9).toLongLong();
        const bool news = out.theirsMs > untilMs || out.trouble == ThreadLine::Trouble::Stuck;
        out.due = out.remindMs > 0 && out.remindMs <= nowMs;
        out.resting = !news && !out.due;
    }
    out.open = row.value(10).toInt() != 0;
    return out;
}

} // namespace

Conversations::Conversations(Worker& worker, Connection& reader)
    : m_worker(worker)
    , m_reader(reader)
{}

QFuture<StoreResult<QList<ThreadLine>>> Conversations::lines(qint64 nowMs)
{
    static const QString sql =
        u"SELECT a.n, t.last_ms, t.last_own, t.theirs_ms, "
        "CASE WHEN t.theirs_ms>coalesce(r.until_ms,-1) THEN (SELECT count(*) FROM messages m WHERE "
        "m.application=a.id AND m.created>coalesce(r.until_ms,-1) AND m.own=0) ELSE 0 END, "
        "d.key IS NOT NULL, o.at, o.stuck, x.until_ms, x.remind_ms, "
        "a.gone=0 AND a.status IN ('pending','accepted') FROM applications a "
        "LEFT JOIN threads t ON t.application=a.id "
        "LEFT JOIN work.read_marks r ON r.application=a.id "
        "LEFT JOIN work.drafts d ON d.kind='message' AND d.key=a.id AND d.discarded=0 "
        "LEFT JOIN "_s +
        outgoing +
        u" o ON o.subject=a.id LEFT JOIN work.resting x ON x.application=a.id "
        "WHERE t.application IS NOT NULL OR d.key IS NOT NULL OR o.subject IS NOT NULL"_s;
    return m_worker.run([nowMs](Connection& connection) -> StoreResult<QList<ThreadLine>> {
        QList<ThreadLine> out;
        auto done =
            connection.each(sql, {}, [&](const QSqlQuery& row) { out.append(lineOf(row, nowMs)); });
        if (!done)
            return tl::unexpected(done.error());
        return out;
    });
}

QFuture<StoreResult<SaidHits>> Conversations::search(const QString& typed, const ApplicationId& in,
                                                     int most)
{
    // Typed by a person: not behind what is being read.
    return m_worker.run(
        [asked = said::expression(typed), in,
         most](Connection& connection) -> StoreResult<SaidHits> {
            SaidHits out;
            out.nothingAsked = asked.isEmpty();
            if (out.nothingAsked)
                return out;
            const auto take = [&](const QSqlQuery& row) {
                out.messages.append(row.value(0).toLongLong());
            };
            auto done =
                in.isEmpty()
                    ? connection.each(u"SELECT message FROM said WHERE said MATCH ? "
                                      "ORDER BY rowid DESC LIMIT ?"_s,
                                      {asked, most + 1}, take)
                    : connection.each(u"SELECT message FROM said WHERE said MATCH ? AND message IN "
                                      "(SELECT n FROM messages WHERE application=?) "
                                      "ORDER BY rowid DESC LIMIT ?"_s,
                                      {asked, in.value, most + 1}, take);
            if (!done)
                return tl::unexpected(done.error());
            out.more = out.messages.size() > most;
            if (out.more)
                out.messages.removeLast();
            return out;
        },
        Worker::Turn::First);
}

QList<MessagePlace> Conversations::places(const ApplicationId& id) const
{
    QList<MessagePlace> out;
    (void)m_reader.each(u"SELECT n, created, own FROM messages WHERE application=? "
                        "ORDER BY created DESC, n DESC LIMIT ?"_s,
                        {id.value, longestThread}, [&](const QSqlQuery& row) {
                            out.append({row.value(0).toLongLong(), row.value(1).toLongLong(),
                                        row.value(2).toInt() != 0});
                        });
    std::reverse(out.begin(), out.end());
    return out;
}

std::optional<Message> Conversations::message(RowId row) const
{
    std::optional<Message> out;
    (void)m_reader.each(u"SELECT body FROM messages WHERE n=?"_s, {row},
                        [&](const QSqlQuery& found) {
                            out = codec::decode<Message>(found.value(0).toByteArray());
                        });
    return out;
}

ApplicationId Conversations::applicationOf(RowId message) const
{
    return {m_reader.one(u"SELECT application FROM messages WHERE n=?"_s, {message}).toString()};
}

std::optional<Message> Conversations::newest(const ApplicationId& id) const
{
    std::optional<Message> out;
    (void)m_reader.each(u"SELECT body FROM messages WHERE application=? "
                        "ORDER BY created DESC, n DESC LIMIT 1"_s,
                        {id.value}, [&](const QSqlQuery& found) {
                            out = codec::decode<Message>(found.value(0).toByteArray());
                        });
    return out;
}

void Conversations::putAside(const ApplicationId& id, const Resting& resting)
{
    m_latest.insert(id, resting);
    m_worker
        .run([id, resting](Connection& connection) {
            return connection.run(
                u"INSERT INTO work.resting(application, until_ms, remind_ms) VALUES(?,?,?) ON "
                "CONFLICT(application) DO UPDATE SET until_ms=excluded.until_ms, "
                "remind_ms=excluded.remind_ms"_s,
                {id.value, resting.untilMs, resting.remindMs});
        })
        .then(this, [this, id](const StoreResult<int>&) { Q_EMIT restingChanged(id); });
}

void Conversations::takeUp(const ApplicationId& id)
{
    if (!resting(id))
        return;
    m_latest.insert(id, std::nullopt);
    m_worker
        .run([id](Connection& connection) {
            return connection.run(u"DELETE FROM work.resting WHERE application=?"_s, {id.value});
        })
        .then(this, [this, id](const StoreResult<int>&) { Q_EMIT restingChanged(id); });
}

std::optional<Resting> Conversations::resting(const ApplicationId& id) const
{
    if (const auto latest = m_latest.constFind(id); latest != m_latest.constEnd())
        return *latest;
    std::optional<Resting> out;
    (void)m_reader.each(u"SELECT until_ms, remind_ms FROM work.resting WHERE application=?"_s,
                        {id.value}, [&](const QSqlQuery& row) {
                            out = Resting{row.value(0).toLongLong(), row.value(1).toLongLong()};
                        });
    return out;
}

} // namespace agh
