#include "store/cache.h"
#include "store/cachetables.h"
#include "store/saidindex.h"

#include <algorithm>
#include <mutex>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace agh {
namespace {

/// The bytes' own number, to see without reading them back whether a row is as it was. Not a
/// secret's hash: 64 bits of accident are enough between two forms of one row.
qint64 hashOf(const QByteArray& bytes) { return qint64(qHash(bytes, 0x5eed)); }

struct Work
{
    Applied applied;
    bool allNew = true;
    QList<RowId> rows; ///< came or changed
    QList<RowId> seen; ///< of this page
    bool membership = false;
};

struct Known
{
    RowId row = 0;
    qint64 hash = 0;
};
using KnownRows = QHash<QString, Known>;

/// Which of these there are already: a few questions a page, not one a row.
template <class T>
StoreResult<KnownRows> lookUp(Connection& connection, const QList<T>& items)
{
    using Table = tables::Table<T>;
    constexpr qsizetype atOnce = 100;
    const auto question = [](qsizetype count) {
        return u"SELECT id, n, hash FROM %1 WHERE id IN (%2)"_s.arg(
            Table::name(), QStringList(count, u"?"_s).join(u','));
    };
    static const QString one = question(1), many = question(atOnce);
    KnownRows out;
    for (qsizetype at = 0; at < items.size(); at += atOnce) {
        QVariantList ids;
        for (qsizetype i = at; i < std::min(at + atOnce, items.size()); ++i)
            ids.append(Table::id(items[i]));
        const bool alone = ids.size() == 1;
        while (!alone && ids.size() < atOnce)
            ids.append(ids.first()); // always the same statement, prepared once
        auto found = connection.each(alone ? one : many, ids, [&](const QSqlQuery& query) {
            out.insert(query.value(0).toString(),
                       {query.value(1).toLongLong(), query.value(2).toLongLong()});
        });
        if (!found)
            return tl::unexpected(found.error());
    }
    return out;
}

/// What a row is kept as.
struct Form
{
    QByteArray body;
    qint64 hash = 0;
};

/// The forms of a page, made beside the worker while it still writes the page before, or by it
/// where its turn comes first.
template <class T>
struct Prepared
{
    QList<T> items;
    std::vector<Form> forms;
    void make()
    {
        std::call_once(m_made, [this] {
            forms.reserve(size_t(items.size()));
            for (const T& item : items) {
                QByteArray body = codec::encode(item);
                const qint64 hash = hashOf(body);
                forms.push_back({std::move(body), hash});
            }
        });
    }

private:
    std::once_flag m_made;
};

/// A list that was on its way when a write was answered brings the row as it was before: it must
/// not undo on the screen what the service has done.
template <class T>
StoreResult<bool> isOlderThanKept(Connection& connection, RowId row, const T& item)
{
    bool older = false;
    if constexpr (requires { item.updatedAt; }) {
        static const QString select =
            u"SELECT body FROM %1 WHERE n=?"_s.arg(tables::Table<T>::name());
        auto read = connection.each(select, {row}, [&](const QSqlQuery& query) {
            const auto kept = codec::decode<T>(query.value(0).toByteArray());
            older = kept && kept->updatedAt.isValid() && item.updatedAt.isValid() &&
                    item.updatedAt < kept->updatedAt;
        });
        if (!read)
            return tl::unexpected(read.error());
    }
    return older;
}

template <class T>
StoreResult<int> putOne(Connection& connection, const Scope& scope, const QString& me,
                        const T& item, const Form& form, KnownRows& knownRows, Work& work,
                        Beside<T>& beside, const QSet<RowId>& newer)
{
    using Table = tables::Table<T>;
    const auto& [body, hash] = form;
    Known& known = knownRows[Table::id(item)];
    if (known.row == 0) {
        auto added = connection.run(Table::insert(), Table::inserted(item, scope, me, hash, body));
        if (!added && added.error().kind == StoreError::Kind::Conflict) {
            // There, and not looked up before; or under an id that SQLite writes otherwise (a byte
            // order mark in front is lost).
            static const QString select = u"SELECT n, hash FROM %1 WHERE id=?"_s.arg(Table::name());
            (void)connection.each(select, {Table::id(item)}, [&](const QSqlQuery& query) {
                known = {query.value(0).toLongLong(), query.value(1).toLongLong()};
            });
        }
        if (!added && known.row == 0)
            return added;
        if (added) {
            known = {connection.lastId(), hash};
            ++work.applied.added;
            work.rows.append(known.row);
            work.membership = true;
            work.seen.append(known.row);
            return beside.put(known.row, item); // in its list from the start
        }
    }
    const RowId row = known.row;
    work.allNew = false;
    bool news = known.hash != hash;
    if (news && newer.contains(row)) {
        const auto older = isOlderThanKept(connection, row, item);
        if (!older)
            return tl::unexpected(older.error());
        news = !*older;
    }
    if (news) {
        auto changed = beside.changing(row).and_then([&](int) {
            return connection.run(Table::update(), Table::updated(item, me, hash, body, row));
        });
        if (changed)
            changed = beside.put(row, item);
        if (!changed)
            return changed;
        known.hash = hash;
        ++work.applied.changed;
        work.rows.append(row);
    }
    if (const QString sql = Table::join(scope); !sql.isEmpty()) {
        auto joined = connection.run(sql, {row});
        if (!joined)
            return joined;
        if (*joined > 0) {
            work.membership = true;
            if (!work.rows.endsWith(row))
                work.rows.append(row);
        }
    }
    work.seen.append(row);
    return 1;
}

/// Rows of the scope that the whole listing did not bring.
template <class T>
StoreResult<int> dropUnseen(Connection& connection, const Scope& scope, QList<RowId> seen,
                            Work& work, Beside<T>& beside)
{
    using Table = tables::Table<T>;
    if (Table::members(scope).isEmpty())
        return 0;
    std::sort(seen.begin(), seen.end());
    QList<RowId> lost;
    auto members = connection.each(Table::members(scope), {scope.of}, [&](const QSqlQuery& query) {
        const RowId row = query.value(0).toLongLong();
        if (!std::binary_search(seen.begin(), seen.end(), row))
            lost.append(row);
    });
    if (!members)
        return members;
    for (const RowId row : std::as_const(lost)) {
        auto left = beside.leaving(row).and_then(
            [&](int) { return connection.run(Table::leave(scope), {row}); });
        if (!left)
            return left;
        ++work.applied.removed;
        work.membership = true;
    }
    return int(lost.size());
}

} // namespace

/// What the listing under way has brought. All but `started` is used on the worker's thread.
struct Cache::Seen
{
    bool started = false;
    QList<RowId> rows;
    QSet<RowId> singly;  ///< came by themselves while it was on its way
    bool broken = false; ///< a page of it could not be kept
    bool allNew = false; ///< the page before had no row that was there: the next one may not either
};

Cache::~Cache() { m_beside.waitForDone(); }

void Cache::begin(const Scope& scope) { m_seen.insert(scope.key(), std::make_shared<Seen>()); }

template <class T>
QFuture<StoreResult<Applied>> Cache::put(Listing<T> listing, bool single)
{
    const Scope scope = listing.scope;
    const QString me = m_me;
    auto work = std::make_shared<Work>();
    std::shared_ptr<Seen> seen = m_seen.value(scope.key());
    if (!single) {
        if (listing.first && (!seen || seen->started)) {
            begin(scope);
            seen = m_seen.value(scope.key());
        }
        if (seen)
            seen->started = true;
        if (listing.last)
            m_seen.remove(scope.key()); // what comes singly now is written after the last page
    }
    auto page = std::make_shared<Prepared<T>>();
    page->items = std::exchange(listing.items, {});
    constexpr qsizetype worthAThread = 50;
    if (page->items.size() >= worthAThread)
        m_beside.start([page] { page->make(); });
    auto write = [listing = std::move(listing), page, me, work, seen,
                  single](Connection& connection) mutable -> StoreResult<Applied> {
        page->make();
        StoreResult<KnownRows> known;
        if (!seen || !seen->allNew)
            known = lookUp<T>(connection, page->items);
        if (!known)
            return tl::unexpected(known.error());
        Beside<T> beside(connection, listing.scope);
        for (qsizetype i = 0; i < page->items.size(); ++i) {
            if (auto put =
                    putOne(connection, listing.scope, me, page->items[i], page->forms[size_t(i)],
                           *known, *work, beside, seen ? seen->singly : QSet<RowId>());
                !put)
                return tl::unexpected(put.error());
        }
        if (seen) {
            seen->rows.append(work->seen);
            if (single)
                seen->singly += QSet<RowId>(work->seen.begin(), work->seen.end());
            seen->allNew = work->allNew;
        }
        // A thousand rows take their time to fall apart, which the next page need not wait for.
        QThreadPool::globalInstance()->start([held = std::exchange(page, nullptr)] {});
        if (single || !seen)
            return beside.done(work->applied).map([&](int) { return work->applied; });
        if (listing.first) {
            if (auto noted = connection.run(
                    u"INSERT INTO scopes(key, etag) VALUES(?,?) ON CONFLICT(key) DO UPDATE SET etag='', complete=0"_s,
                    {listing.scope.key(), QString()});
                !noted)
                return tl::unexpected(noted.error());
            connection.setPendingEtag(listing.scope.key(), listing.etag);
        }
        // Where a page could not be kept, what is missing is no proof that it is gone.
        if (listing.last && !seen->broken) {
            if (auto dropped = dropUnseen<T>(connection, listing.scope, seen->rows, *work, beside);
                !dropped)
                return tl::unexpected(dropped.error());
            // Only a whole listing earns the ETag: with it, the next look may be answered
            // "unchanged".
            auto noted = connection.run(
                u"UPDATE scopes SET etag=?, fetched=strftime('%s','now')*1000, complete=1 WHERE key=?"_s,
                {QString::fromLatin1(connection.takePendingEtag(listing.scope.key())),
                 listing.scope.key()});
            if (!noted)
                return tl::unexpected(noted.error());
        }
        return beside.done(work->applied).map([&](int) { return work->applied; });
    };
    auto future = m_worker.run([write = std::move(write), seen,
                                single](Connection& connection) mutable -> StoreResult<Applied> {
        auto result = Worker::inTransaction(connection, write);
        if (!result && seen && !single)
            seen->broken = true;
        return result;
    });
    return future.then(this, [this, scope, work](StoreResult<Applied> result) {
        if (result && (!work->rows.isEmpty() || work->membership))
            Q_EMIT changed(scope, work->rows, work->membership);
        return result;
    });
}

QFuture<StoreResult<Applied>> Cache::apply(Listing<Role> listing)
{
    return put(std::move(listing), false);
}
QFuture<StoreResult<Applied>> Cache::apply(Listing<Application> listing)
{
    return put(std::move(listing), false);
}
QFuture<StoreResult<Applied>> Cache::apply(Listing<Contract> listing)
{
    return put(std::move(listing), false);
}
QFuture<StoreResult<Applied>> Cache::apply(Listing<Settlement> listing)
{
    return put(std::move(listing), false);
}
QFuture<StoreResult<Applied>> Cache::apply(Listing<Review> listing)
{
    return put(std::move(listing), false);
}

QFuture<StoreResult<Applied>> Cache::apply(Listing<Message> listing)
{
    const ApplicationId id{listing.scope.of};
    return put(std::move(listing), false).then(this, [this, id](StoreResult<Applied> result) {
        if (result && (result->added > 0 || result->removed > 0))
            announceCounts(id);
        return result;
    });
}

QFuture<StoreResult<Applied>> Cache::upsert(Role role, bool mine)
{
    Listing<Role> one;
    one.scope.kind = mine ? Scope::Kind::MyRoles : Scope::Kind::Board;
    one.items.append(std::move(role));
    return put(std::move(one), true);
}

QFuture<StoreResult<Applied>> Cache::upsert(Application application)
{
    Listing<Application> one;
    one.scope = {Scope::Kind::Applicants, application.roleId.value};
    one.items.append(std::move(application));
    return put(std::move(one), true);
}

QFuture<StoreResult<Applied>> Cache::upsert(Message message)
{
    Listing<Message> one;
    one.scope = {Scope::Kind::Messages, message.applicationId.value};
    const ApplicationId id = message.applicationId;
    one.items.append(std::move(message));
    return put(std::move(one), true).then(this, [this, id](StoreResult<Applied> result) {
        if (result && result->added > 0)
            announceCounts(id);
        return result;
    });
}

QFuture<StoreResult<Applied>> Cache::upsert(Contract contract)
{
    Listing<Contract> one;
    one.scope.kind = Scope::Kind::Contracts;
    one.items.append(std::move(contract));
    return put(std::move(one), true);
}

QFuture<StoreResult<Applied>> Cache::upsert(Settlement settlement)
{
    Listing<Settlement> one;
    one.scope = {Scope::Kind::Settlements, settlement.contractId.value};
    one.items.append(std::move(settlement));
    return put(std::move(one), true);
}

} // namespace agh
