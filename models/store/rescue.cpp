#include "store/rescue.h"

using namespace Qt::Literals::StringLiterals;

namespace agh {
namespace {

/// Every row that can be read: from the front until a page is broken, then from the back.
int copy(Connection& from, Connection& into, const QString& table, const QString& key,
         const QStringList& columns)
{
    int rows = 0;
    QStringList marks(columns.size(), u"?"_s);
    const QString insert = u"INSERT OR IGNORE INTO work.%1(%2) VALUES(%3)"_s.arg(
        table, columns.join(u','), marks.join(u','));
    for (const QString& order : {u"ASC"_s, u"DESC"_s}) {
        auto read = from.each(
            u"SELECT %1 FROM main.%2 ORDER BY %3"_s.arg(columns.join(u','), table, key.arg(order)),
            {}, [&](const QSqlQuery& row) {
                QVariantList values;
                for (qsizetype i = 0; i < columns.size(); ++i)
                    values.append(row.value(int(i)));
                rows += into.run(insert, values).value_or(0);
            });
        if (read)
            break;
    }
    return rows;
}

} // namespace

Rescued rescue(Connection& into, const QString& brokenFile)
{
    Rescued out;
    auto from = Connection::open(brokenFile, u":memory:"_s, Connection::Mode::ReadWrite);
    if (!from)
        return out;
    Connection& broken = **from;
    out.drafts = copy(broken, into, u"drafts"_s, u"kind %1, key %1, discarded %1"_s,
                      {u"kind"_s, u"key"_s, u"discarded"_s, u"text"_s, u"updated"_s});
    QStringList columns{u"id"_s,       u"operation"_s, u"subject"_s, u"lane"_s,       u"payload"_s,
                        u"may_wait"_s, u"state"_s,     u"created"_s, u"hold_until"_s, u"updated"_s,
                        u"checked"_s,  u"outcome"_s,   u"remote"_s};
    if (broken.one(u"PRAGMA main.user_version"_s).toInt() > 1)
        columns.append(u"follows"_s);
    out.journal = copy(broken, into, u"journal"_s, u"id %1"_s, columns);
    // A damaged file may tell an older state than the last: what was to leave may have left. It is
    // looked up, and only a person sends it again.
    (void)into.run(
        u"UPDATE work.journal SET state='unknown' WHERE state IN ('held','queued','sending')"_s);
    (void)copy(broken, into, u"read_marks"_s, u"application %1"_s,
               {u"application"_s, u"until_ms"_s});
    (void)copy(broken, into, u"templates"_s, u"id %1"_s,
               {u"id"_s, u"name"_s, u"body"_s, u"created"_s, u"updated"_s, u"removed"_s});
    (void)copy(broken, into, u"payout_watches"_s, u"application %1"_s,
               {u"application"_s, u"agent"_s, u"rail"_s, u"since"_s, u"appeared"_s});
    (void)copy(broken, into, u"view_state"_s, u"key %1"_s, {u"key"_s, u"value"_s});
    (void)copy(broken, into, u"opened"_s, u"application %1"_s, {u"application"_s, u"at_ms"_s});
    (void)copy(broken, into, u"resting"_s, u"application %1"_s,
               {u"application"_s, u"until_ms"_s, u"remind_ms"_s});
    (void)copy(broken, into, u"marks"_s, u"application %1"_s,
               {u"application"_s, u"stage"_s, u"stars"_s, u"note"_s, u"search"_s, u"updated"_s});
    (void)copy(broken, into, u"mark_tags"_s, u"application %1, form %1"_s,
               {u"application"_s, u"form"_s, u"tag"_s, u"place"_s});
    (void)copy(broken, into, u"saved_views"_s, u"id %1"_s,
               {u"id"_s, u"role"_s, u"name"_s, u"body"_s});
    out.drafts += copy(broken, into, u"role_drafts"_s, u"id %1"_s,
                       {u"id"_s, u"revision"_s, u"body"_s, u"hash"_s, u"title"_s, u"search"_s,
                        u"created"_s, u"updated"_s, u"archived"_s, u"removed"_s, u"role"_s,
                        u"base"_s, u"base_hash"_s, u"theirs"_s});
    (void)copy(
        broken, into, u"draft_versions"_s, u"id %1"_s,
        {u"id"_s, u"draft"_s, u"kind"_s, u"made"_s, u"fields"_s, u"count"_s, u"hash"_s, u"body"_s});
    (void)copy(broken, into, u"role_templates"_s, u"id %1"_s,
               {u"id"_s, u"name"_s, u"body"_s, u"created"_s, u"updated"_s, u"removed"_s});
    // The chain of the money log is copied with its links: where a page was lost, it shows.
    (void)copy(broken, into, u"money_log"_s, u"id %1"_s,
               {u"id"_s, u"at"_s, u"who"_s, u"event"_s, u"intent"_s, u"contract"_s, u"settlement"_s,
                u"amount"_s, u"currency"_s, u"rail"_s, u"network"_s, u"destination"_s,
                u"reference"_s, u"detail"_s, u"version"_s, u"hash"_s});
    (void)copy(broken, into, u"destinations"_s, u"agent %1, rail %1, network %1, destination %1"_s,
               {u"agent"_s, u"rail"_s, u"network"_s, u"destination"_s, u"first"_s, u"last"_s});
    out.drafts += copy(broken, into, u"receipts"_s, u"id %1"_s,
                       {u"id"_s, u"settlement"_s, u"text"_s, u"rail"_s, u"reference"_s, u"pasted"_s,
                        u"taken"_s, u"removed"_s});
    out.drafts += copy(broken, into, u"contract_notes"_s, u"contract %1"_s,
                       {u"contract"_s, u"text"_s, u"updated"_s});
    // Approvals are not: a damaged file does not say what a person agreed to.
    return out;
}

} // namespace agh
