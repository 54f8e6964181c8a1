#include "store/store.h"

#include "store/rescue.h"
#include "store/schema.h"

#include <QDir>
#include <QFileInfo>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace agh {
namespace {

qint64 bytesOf(const QString& file)
{
    qint64 bytes = 0;
    for (const QString& suffix : {u""_s, u"-wal"_s, u"-shm"_s})
        bytes += QFileInfo(file + suffix).size();
    return bytes;
}

enum class Depth { Head, Whole };

/// Opens a file alone and looks whether it is whole, or its head and schema at least. A file that
/// is not there yet is.
bool isWhole(const QString& file, Depth depth, Connection::Mode mode = Connection::Mode::ReadWrite)
{
    if (!QFileInfo::exists(file))
        return true;
    // Opened as both halves: the check wants the one file alone.
    auto connection = Connection::open(file, u":memory:"_s, mode);
    if (!connection)
        return connection.error().kind != StoreError::Kind::Broken;
    QString said;
    const auto checked =
        (*connection)
            ->each(depth == Depth::Whole ? u"PRAGMA main.quick_check(1)"_s
                                         : u"SELECT 'ok', count(*) FROM main.sqlite_schema"_s,
                   {}, [&](const QSqlQuery& row) { said = row.value(0).toString(); });
    // Only damage is damage: a file that could not be read now, or is held, is not set aside.
    return checked ? said == u"ok"_s : checked.error().kind != StoreError::Kind::Broken;
}

/// With its log: what was kept last may stand in there only.
QString setAside(const QString& file, const QString& name)
{
    QFile::rename(file, name);
    QFile::rename(file + u"-wal"_s, name + u"-wal"_s);
    QFile::remove(file + u"-shm"_s);
    return name;
}

/// What a start owes to the end before it.
StoreResult<int> sweep(Connection& connection, qint64 nowMs)
{
    // Found sending: the program ended before the answer. What the service did is not known.
    auto done = connection.run(
        u"UPDATE work.journal SET state='unknown', updated=? WHERE state='sending'"_s, {nowMs});
    // One that follows another goes on by itself only where both were told that they may wait.
    if (done)
        done = connection.run(
            u"UPDATE work.journal SET state='held', updated=? WHERE state='queued' AND follows<>0 "
            "AND (may_wait=0 OR follows NOT IN (SELECT id FROM work.journal WHERE state='done' OR "
            "(state='queued' AND may_wait=1)))"_s,
            {nowMs});
    if (done)
        done = connection.run(u"DELETE FROM work.templates WHERE removed<>0"_s);
    if (done)
        done = connection.run(u"DELETE FROM work.role_templates WHERE removed<>0"_s);
    if (done)
        done = connection.run(u"DELETE FROM work.role_drafts WHERE removed>0 AND removed<?"_s,
                              {nowMs - qint64(30) * 86'400'000});
    if (done)
        done = connection.run(u"DELETE FROM work.draft_versions WHERE draft NOT IN (SELECT id FROM "
                              "work.role_drafts)"_s);
    // Found on its way out without having been allowed to wait: it never left, and does not leave
    // by itself now. The outcome is the one of a write without a network.
    if (done)
        done = connection.run(u"UPDATE work.journal SET state='notDone', outcome='0|0|', updated=? "
                              "WHERE state='queued' AND may_wait=0"_s,
                              {nowMs});
    if (done)
        done = connection.run(u"DELETE FROM work.drafts WHERE discarded>0 AND discarded<?"_s,
                              {nowMs - qint64(30) * 86'400'000});
    return done;
}

} // namespace

StoreResult<std::unique_ptr<Store>> Store::open(const QString& cacheFolder,
                                                const QString& workFolder, const QString& me,
                                                qint64 nowMs, CheckCache check)
{
    std::unique_ptr<Store> store(new Store);
    if (!QDir().mkpath(cacheFolder) || !QDir().mkpath(workFolder))
        return tl::unexpected(
            StoreError{StoreError::Kind::ReadOnly, u"the folder cannot be made"_s});
    store->m_cacheFile = cacheFolder + u"/cache.sqlite"_s;
    store->m_workFile = workFolder + u"/work.sqlite"_s;
    const QString broken = u".broken-%1"_s.arg(nowMs);
    const auto putAside = [&](const QString& file, const QString& suffix) {
        store->m_report.setAsideFiles.append(setAside(file, file + suffix));
        return store->m_report.setAsideFiles.last();
    };
    QString brokenWork;
    // A large cache is looked through when the window is there: that takes time, and nothing in it
    // is the person's work.
    const bool later =
        check == CheckCache::LaterIfLarge && QFileInfo(store->m_cacheFile).size() > smallCache;
    if (!isWhole(store->m_cacheFile, later ? Depth::Head : Depth::Whole)) {
        store->m_report.cacheSetAside = true;
        putAside(store->m_cacheFile, broken);
    } else if (schema::isNewerCache(store->m_cacheFile)) {
        store->m_report.cacheNewer = true;
        QFile::remove(store->m_cacheFile + u".newer"_s);
        putAside(store->m_cacheFile, u".newer"_s);
    }
    if (!isWhole(store->m_workFile, Depth::Whole)) {
        store->m_report.workSetAside = true;
        brokenWork = putAside(store->m_workFile, broken);
    }
    const bool newer = schema::isNewerWork(store->m_workFile);
    store->m_report.workNewer = newer;
    store->m_worker = std::make_unique<Worker>();
    if (auto opened = store->m_worker->open(store->m_cacheFile, store->m_workFile,
                                            newer ? Connection::Work::OfNewerVersion
                                                  : Connection::Work::Writable);
        !opened)
        return tl::unexpected(opened.error());
    auto ready = store->m_worker->wait([&](Connection& connection) -> StoreResult<Rescued> {
        if (auto up = schema::bringUp(connection, store->m_workFile); !up)
            return tl::unexpected(up.error());
        if (newer)
            return Rescued{};
        if (auto swept = sweep(connection, nowMs); !swept)
            return tl::unexpected(swept.error());
        return brokenWork.isEmpty() ? Rescued{} : rescue(connection, brokenWork);
    });
    if (!ready)
        return tl::unexpected(ready.error());
    store->m_report.rescuedDrafts = ready->drafts;
    store->m_report.rescuedJournal = ready->journal;

    auto reader =
        Connection::open(store->m_cacheFile, store->m_workFile, Connection::Mode::ReadOnly);
    auto cacheReader =
        Connection::open(store->m_cacheFile, store->m_workFile, Connection::Mode::ReadOnly);
    if (!reader || !cacheReader)
        return tl::unexpected(reader ? cacheReader.error() : reader.error());
    store->m_reader = std::move(*reader);
    store->m_cache = std::make_unique<Cache>(*store->m_worker, std::move(*cacheReader), me);
    store->m_journal = std::make_unique<Journal>(*store->m_worker, *store->m_reader);
    store->m_drafts = std::make_unique<Drafts>(*store->m_worker, *store->m_reader);
    store->m_marks = std::make_unique<Marks>(*store->m_worker, *store->m_reader, *store->m_cache);
    store->m_conversations = std::make_unique<Conversations>(*store->m_worker, *store->m_reader);
    store->m_applicantMarks = std::make_unique<ApplicantMarks>(*store->m_worker, *store->m_reader);
    store->m_queue = std::make_unique<Queue>(*store->m_worker, *store->m_reader);
    store->m_templates = std::make_unique<Templates>(*store->m_worker, *store->m_reader);
    store->m_payoutWatches = std::make_unique<PayoutWatches>(*store->m_worker, *store->m_reader);
    store->m_roleDrafts = std::make_unique<RoleDrafts>(*store->m_worker, *store->m_reader);
    store->m_roleTemplates = std::make_unique<RoleTemplates>(*store->m_worker, *store->m_reader);
    store->m_moneyLog = std::make_unique<MoneyLog>(*store->m_worker, *store->m_reader);
    store->m_destinations = std::make_unique<Destinations>(*store->m_worker, *store->m_reader);
    store->m_approvals = std::make_unique<Approvals>(*store->m_worker, *store->m_reader);
    store->m_receipts = std::make_unique<PastedReceipts>(*store->m_worker, *store->m_reader);
    store->m_contractNotes = std::make_unique<ContractNotes>(*store->m_worker, *store->m_reader);
    store->m_names = std::make_unique<Names>(store->m_cacheFile, store->m_workFile);
    connect(store->m_cache.get(), &Cache::changed, store->m_names.get(), &Names::markStale);
    store->m_tally = std::make_unique<RoleTally>(*store->m_worker, *store->m_cache,
                                                 *store->m_applicantMarks, *store->m_journal);
    if (later)
        QTimer::singleShot(checkAfterMs, store.get(), &Store::checkCache);
    return store;
}

/// On a thread and a connection of its own: nothing that is shown waits for it.
void Store::checkCache()
{
    m_check.reset(QThread::create([this, file = m_cacheFile] {
        if (!isWhole(file, Depth::Whole, Connection::Mode::ReadOnly))
            QMetaObject::invokeMethod(this, &Store::cacheDamaged, Qt::QueuedConnection);
    }));
    m_check->start(QThread::LowPriority);
}

Store::~Store()
{
    if (m_check)
        m_check->wait();
    // Drafts hand over what waits; the worker then finishes it before it ends. It closes last: only
    // a connection that may write folds the log into its file.
    m_drafts.reset();
    m_roleDrafts.reset();
    m_roleTemplates.reset();
    m_names.reset();
    m_conversations.reset();
    m_tally.reset();
    m_queue.reset();
    m_applicantMarks.reset();
    m_marks.reset();
    m_templates.reset();
    m_payoutWatches.reset();
    m_moneyLog.reset();
    m_destinations.reset();
    m_approvals.reset();
    m_receipts.reset();
    m_contractNotes.reset();
    m_journal.reset();
    if (m_worker)
        m_worker->finish();
    m_cache.reset();
    m_reader.reset();
    m_worker.reset();
}

qint64 Store::cacheBytes() const { return bytesOf(m_cacheFile); }
qint64 Store::workBytes() const { return bytesOf(m_workFile); }

} // namespace agh
