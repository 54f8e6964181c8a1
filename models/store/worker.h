#pragma once

#include "store/connection.h"

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QThread>

#include <memory>

namespace agh {

/// The one thread that writes and searches an account's files, in the order it was asked.
class Worker
{
public:
    Worker();
    ~Worker(); ///< finishes what was asked for, then ends
    Worker(const Worker&) = delete;
    Worker& operator=(const Worker&) = delete;

    /// Opens the connection on the thread; waits for it, as nothing can be shown before.
    [[nodiscard]] StoreResult<int> open(const QString& cacheFile, const QString& workFile);

    /// Runs `work(Connection&)`, which answers a StoreResult<T>, and hands it on through a future.
    template <class F>
    auto run(F work) -> QFuture<std::invoke_result_t<F, Connection&>>
    {
        using R = std::invoke_result_t<F, Connection&>;
        auto promise = std::make_shared<QPromise<R>>();
        promise->start();
        QFuture<R> future = promise->future();
        QMetaObject::invokeMethod(
            m_context,
            [this, promise, work = std::move(work)]() mutable {
                promise->addResult(work(*m_connection));
                promise->finish();
            },
            Qt::QueuedConnection);
        return future;
    }
    /// The same inside a transaction, rolled back where `work` fails.
    template <class F>
    auto transact(F work) -> QFuture<std::invoke_result_t<F, Connection&>>
    {
        using R = std::invoke_result_t<F, Connection&>;
        return run([work = std::move(work)](Connection& connection) mutable -> R {
            if (auto begun = connection.begin(); !begun)
                return tl::unexpected(begun.error());
            R result = work(connection);
            if (!result) {
                connection.rollback();
                return result;
            }
            if (auto done = connection.commit(); !done) {
                connection.rollback();
                return tl::unexpected(done.error());
            }
            return result;
        });
    }

private:
    QThread m_thread;
    QObject* m_context;
    std::unique_ptr<Connection> m_connection;
};

} // namespace agh
