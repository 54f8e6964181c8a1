#include "store/connection.h"

#include <QAtomicInt>
#include <QSqlError>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace agh {

StoreError storeError(const QSqlError& error)
{
    using Kind = StoreError::Kind;
    // SQLite's primary result codes; Qt hands them on as text, extended ones carry the primary in
    // the low byte.
    const int code = error.nativeErrorCode().toInt() & 0xff;
    Kind kind = Kind::Other;
    switch (code) {
    case 5:
    case 6:
        kind = Kind::Busy;
        break;
    case 8:
    case 14:
        kind = Kind::ReadOnly;
        break;
    case 10:
    case 13:
        kind = Kind::DiskFull;
        break; // an I/O error while writing is what a full quota looks like
    case 11:
    case 26:
        kind = Kind::Broken;
        break;
    case 19:
        kind = Kind::Conflict;
        break;
    default:
        break;
    }
    return {kind, error.databaseText().left(300)};
}

namespace {

/// A text of no characters is one, not SQL's "nothing": Qt tells the two apart, we do not.
QVariant bound(const QVariant& value)
{
    if (value.typeId() == QMetaType::QString && value.toString().isNull())
        return QString(u""_s);
    if (value.typeId() == QMetaType::QByteArray && value.toByteArray().isNull())
        return QByteArray("");
    return value;
}

/// QtSql finds a place by its name in a table, but makes up that name anew for each value that is
/// bound by number. Names of our own spare each row that.
const QString& nameOf(qsizetype place)
{
    static const QStringList names = [] {
        QStringList out;
        for (int i = 0; i < 250; ++i)
            out.append(u":v%1"_s.arg(i));
        return out;
    }();
    return names[place];
}

/// Our SQL has question marks as places only, never within a text.
QString named(const QString& sql)
{
    QString out;
    qsizetype place = 0;
    for (const QChar c : sql) {
        if (c == u'?')
            out += nameOf(place++);
        else
            out += c;
    }
    return out;
}

} // namespace

Connection::Connection(QString name)
    : m_name(std::move(name))
{}

Connection::~Connection()
{
    m_prepared.clear();
    QSqlDatabase::database(m_name, false).close();
    QSqlDatabase::removeDatabase(m_name);
}

StoreResult<std::unique_ptr<Connection>>
Connection::open(const QString& cacheFile, const QString& workFile, Mode mode, Work work)
{
    static QAtomicInt count;
    std::unique_ptr<Connection> out(new Connection(u"store-%1"_s.arg(count.fetchAndAddRelaxed(1))));
    out->m_work = work;
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, out->m_name);
    database.setDatabaseName(cacheFile);
    database.setConnectOptions(mode == Mode::ReadOnly
                                   ? u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=500"_s
                                   : u"QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=1000"_s);
    if (!database.open())
        return tl::unexpected(storeError(database.lastError()));
    database = QSqlDatabase();
    QStringList setup{u"PRAGMA trusted_schema=0"_s, u"PRAGMA temp_store=MEMORY"_s,
                      u"PRAGMA cache_size=-2000"_s, u"PRAGMA mmap_size=0"_s};
    if (mode == Mode::ReadWrite) {
        setup.prepend(u"PRAGMA journal_mode=WAL"_s);
        setup += {u"PRAGMA synchronous=NORMAL"_s, u"PRAGMA secure_delete=ON"_s,
                  u"PRAGMA wal_autocheckpoint=1000"_s};
    }
    for (const QString& statement : std::as_const(setup)) {
        if (auto done = out->each(statement, {}, [](const QSqlQuery&) {}); !done)
            return tl::unexpected(done.error());
    }
    const bool readOnlyWork = mode == Mode::ReadWrite && work == Work::OfNewerVersion;
    const QString attached =
        readOnlyWork
            ? QString::fromLatin1(QUrl::fromLocalFile(workFile).toEncoded()) + u"?mode=ro"_s
            : workFile;
    if (auto done = out->run(u"ATTACH DATABASE ? AS work"_s, {attached}); !done)
        return tl::unexpected(done.error());
    if (mode == Mode::ReadWrite && work == Work::Writable) {
        for (const QString& statement :
             {u"PRAGMA work.journal_mode=WAL"_s, u"PRAGMA work.synchronous=FULL"_s}) {
            if (auto done = out->each(statement, {}, [](const QSqlQuery&) {}); !done)
                return tl::unexpected(done.error());
        }
    }
    if (mode == Mode::ReadWrite) {
        // Opening is waited for where the window is made; from here on only the worker waits.
        if (auto done = out->each(u"PRAGMA busy_timeout=5000"_s, {}, [](const QSqlQuery&) {});
            !done)
            return tl::unexpected(done.error());
    }
    return out;
}

StoreResult<QSqlQuery*> Connection::execute(const QString& sql, const QVariantList& values)
{
    std::shared_ptr<QSqlQuery>& query = m_prepared[sql];
    if (!query) {
        query = std::make_shared<QSqlQuery>(QSqlDatabase::database(m_name, false));
        query->setForwardOnly(true);
        if (!query->prepare(named(sql))) {
            const StoreError error = storeError(query->lastError());
            m_prepared.remove(sql);
            return tl::unexpected(error);
        }
    }
    for (qsizetype i = 0; i < values.size(); ++i)
        query->bindValue(nameOf(i), bound(values[i]));
    if (!query->exec()) {
        const StoreError error = told(storeError(query->lastError()));
        m_prepared.remove(sql); // Qt may have given it up for good: the next try prepares it anew
        return tl::unexpected(error);
    }
    return query.get();
}

StoreResult<int> Connection::run(const QString& sql, const QVariantList& values)
{
    auto query = execute(sql, values);
    if (!query)
        return tl::unexpected(query.error());
    const int rows = (*query)->numRowsAffected();
    m_lastId = (*query)->lastInsertId().toLongLong();
    (*query)->finish();
    return rows;
}

StoreResult<int> Connection::each(const QString& sql, const QVariantList& values,
                                  const std::function<void(const QSqlQuery&)>& row)
{
    auto query = execute(sql, values);
    if (!query)
        return tl::unexpected(query.error());
    int count = 0;
    while ((*query)->next()) {
        row(**query);
        ++count;
    }
    const QSqlError error = (*query)->lastError();
    (*query)->finish();
    if (error.isValid()) {
        m_prepared.remove(sql);
        return tl::unexpected(storeError(error));
    }
    return count;
}

QVariant Connection::one(const QString& sql, const QVariantList& values)
{
    QVariant out;
    (void)each(sql, values, [&](const QSqlQuery& query) {
        if (!out.isValid())
            out = query.value(0);
    });
    return out;
}

/// Where the work file is of a newer version, that is why it cannot be written.
StoreError Connection::told(StoreError error) const
{
    if (error.kind == StoreError::Kind::ReadOnly && m_work == Work::OfNewerVersion)
        error.kind = StoreError::Kind::Newer;
    return error;
}

void Connection::rollback() { (void)run(QStringLiteral("ROLLBACK")); }

} // namespace agh
