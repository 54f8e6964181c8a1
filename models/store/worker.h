#pragma once

#include "store/connection.h"

#include <QFuture>
#include <QMutex>
#include <QObject>
#include <QPromise>
#include <QThread>

#include <deque>
#include <memory>

namespace agh {

/// The one thread that writes and searches an account's files. What it was asked is done in order;
/// what a person is typing goes first. Answers come on the thread that made the worker, so that a
/// continuation never meets a context that another thread is ending.
class Worker
{
public:
    enum class Turn { InOrder, First };
    Worker();
    ~Worker(); ///< finishes what was asked for, then ends; answers not yet given fall away
    Worker(const Worker&) = delete;
    Worker& operator=(const Worker&) = delete;

    /// Opens the connection on the thread; waits for it, as nothing can be shown before.
    [[nodiscard]] StoreResult<int> open(const QString& cacheFile, const QString& workFile,
                                        Connection::Work work = Connection::Work::Writable,
                                        Connection::Mode mode = Connection::Mode::ReadWrite);

    /// Runs `work(Connection&)`, which answers a StoreResult<T>, and hands it on through a future.
    template <class F>
    auto run(F work, Turn turn = Turn::InOrder) -> QFuture<std::invoke_result_t<F, Connection&>>
    {
        using R = std::invoke_result_t<F, Connection&>;
        auto promise = std::make_shared<QPromise<R>>();
        promise->start();
        QFuture<R> future = promise->future();
        post(
            [this, promise = std::move(promise), work = std::move(work)]() mutable {
                auto result = std::make_shared<R>(work(*m_connection));
                QMetaObject::invokeMethod(
                    m_home.get(),
                    [promise = std::move(promise), result = std::move(result)] {
                        promise->addResult(std::move(*result));
                        promise->finish();
                    },
                    Qt::QueuedConnection);
            },
            turn);
        return future;
    }
    /// The same inside a transaction, rolled back where `work` fails.
    template <class F>
    auto transact(F work) -> QFuture<std::invoke_result_t<F, Connection&>>
    {
        using R = std::invoke_result_t<F, Connection&>;
        return run([work = std::move(work)](Connection& connection) mutable -> R {
            return inTransaction(connection, work);
        });
    }
    template <class F>
    static auto inTransaction(Connection& connection, F& work)
        -> std::invoke_result_t<F&, Connection&>
    {
        if (auto begun = connection.begin(); !begun)
            return tl::unexpected(begun.error());
        auto result = work(connection);
        if (!result) {
            connection.rollback();
            return result;
        }
        if (auto done = connection.commit(); !done) {
            connection.rollback();
            return tl::unexpected(done.error());
        }
        return result;
    }
    void finish(); ///< waits until everything that was asked for is done
    /// Runs `work(Connection&)` and waits for its answer; only while the files are being opened.
    template <class F>
    auto wait(F work) -> std::invoke_result_t<F, Connection&>
    {
        std::optional<std::invoke_result_t<F, Connection&>> result;
        QMetaObject::invokeMethod(
            m_context, [&] { result.emplace(work(*m_connection)); }, Qt::BlockingQueuedConnection);
        Q_ASSERT(result);
        return std::move(*result);
    }

private:
    void post(std::function<void()> task, Turn turn);
    void next();

    QThread m_thread;
    QObject* m_context;                       ///< lives on the thread
    std::unique_ptr<QObject> m_home;          ///< lives where the worker was made
    std::unique_ptr<Connection> m_connection; ///< used on the thread only
    QMutex m_mutex;
    std::deque<std::function<void()>> m_first, m_inOrder;
};

} // namespace agh
