#pragma once

#include "store/storeerror.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariantList>

#include <functional>

namespace agh {

/// One SQLite connection of one thread over an account's two files: `cache` is the main schema,
/// `work` is attached. Values are bound, never pasted into SQL.
class Connection
{
public:
    enum class Mode { ReadWrite, ReadOnly };
    /// The work file of a newer version of the program is read, never written.
    enum class Work { Writable, OfNewerVersion };
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    [[nodiscard]] static StoreResult<std::unique_ptr<Connection>>
    open(const QString& cacheFile, const QString& workFile, Mode mode, Work work = Work::Writable);
    /// Runs one statement; prepared once and kept.
    StoreResult<int> run(const QString& sql, const QVariantList& values = {}); ///< rows affected
    /// Calls `row` for each row.
    StoreResult<int> each(const QString& sql, const QVariantList& values,
                          const std::function<void(const QSqlQuery&)>& row);
    /// The first column of the first row; empty where there is none or it failed.
    [[nodiscard]] QVariant one(const QString& sql, const QVariantList& values = {});
    [[nodiscard]] qint64 lastId() const { return m_lastId; }
    StoreResult<int> begin() { return run(QStringLiteral("BEGIN IMMEDIATE")); }
    StoreResult<int> commit() { return run(QStringLiteral("COMMIT")); }
    void rollback();
    /// The ETag of a listing whose last page has not come yet.
    void setPendingEtag(const QString& key, const QByteArray& etag) { m_etags.insert(key, etag); }
    [[nodiscard]] QByteArray takePendingEtag(const QString& key) { return m_etags.take(key); }

private:
    explicit Connection(QString name);
    StoreResult<QSqlQuery*> execute(const QString& sql, const QVariantList& values);

    [[nodiscard]] StoreError told(StoreError error) const;

    QString m_name;
    Work m_work = Work::Writable;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_prepared;
    QHash<QString, QByteArray> m_etags;
    qint64 m_lastId = 0;
};

/// What a failure of SQLite means.
[[nodiscard]] StoreError storeError(const QSqlError& error);

} // namespace agh
