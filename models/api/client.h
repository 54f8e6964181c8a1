#pragma once

#include "api/credential.h"
#include "api/operation.h"

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QUrl>

#include <chrono>
#include <memory>

namespace agh {

/// Sends operations to one origin. Reads are retried with backoff (1, 2, 4 … s with jitter;
/// Retry-After wins); a write goes out exactly once per call. Answers arrive on the caller's thread
/// through a QFuture that is always finished with a Result, never cancelled by itself.
class Client : public QObject
{
    Q_OBJECT
public:
    struct Limits
    {
        std::chrono::milliseconds readDeadline{30'000}; ///< total, retries not counted
        std::chrono::milliseconds writeDeadline{60'000};
        qint64 bodyBytes = qint64(8) * 1024 * 1024;
        qint64 headerBytes = qint64(64) * 1024;
        int readTries = 4;
        std::chrono::milliseconds firstBackoff{1'000};
    };
    /// The one origin this client talks to: scheme, host and port of `origin`. https, or http for a
    /// loopback host.
    Client(const QUrl& origin, const Limits& limits, QObject* parent = nullptr);
    explicit Client(const QUrl& origin, QObject* parent = nullptr);
    ~Client() override;

    [[nodiscard]] QUrl origin() const;
    /// Set by the person (--offline) or the connectivity watcher: everything ends as Offline before
    /// anything is sent.
    void setOffline(bool offline);
    [[nodiscard]] bool isOffline() const;
    /// What the service's clock said in its newest answer; 0: it told none yet.
    [[nodiscard]] qint64 serviceTimeMs() const;

    /// `operation.request.safety` must be Read.
    template <class T>
    [[nodiscard]] QFuture<Result<T>> read(Operation<T> operation, const Credential& credential);
    /// Exactly one send, whatever happens. Callers journal first (services/writegate), save for
    /// signing in and out.
    template <class T>
    [[nodiscard]] QFuture<Result<T>> write(Operation<T> operation, const Credential& credential);

Q_SIGNALS:
    /// The service answered (any status) or could not be reached; for the connection line. Time of
    /// the answer's arrival.
    void reached(qint64 msSinceEpoch);
    void unreachable();
    /// 401 for this credential: the session has ended or the key is no longer known.
    void unauthorized(const agh::Credential& credential);
    /// The service's clock differs from this computer's by more than five minutes (ms, positive:
    /// ours is ahead).
    void clockSkew(qint64 ms);

private:
    using Finish = std::function<void(Result<RawAnswer>)>;
    void start(const Request& request, const Credential& credential, Finish finish);
    void attempt(const Request& request, const Credential& credential, Finish finish, int number);
    void notice(const Request& request, const Credential& credential,
                const Result<RawAnswer>& answer);
    template <class T>
    QFuture<Result<T>> run(Operation<T> operation, const Credential& credential);
    /// Runs `work` on the decoding pool, then `done` on this object's thread.
    void decode(std::function<void()> work, std::function<void()> done);
    /// A write whose answer cannot be understood may have been carried out.
    static ApiError undecodable(const Request& request, ApiError error);

    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

template <class T>
QFuture<Result<T>> Client::run(Operation<T> operation, const Credential& credential)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    QFuture<Result<T>> future = promise->future();
    const Request request = operation.request;
    start(request, credential,
          [this, promise, operation = std::move(operation)](Result<RawAnswer> raw) {
              if (!raw) {
                  promise->addResult(Result<T>(tl::unexpected(raw.error())));
                  promise->finish();
                  return;
              }
              auto decoded = std::make_shared<Result<T>>(tl::unexpected(ApiError{}));
              auto answer = std::make_shared<RawAnswer>(std::move(*raw));
              decode([decoded, answer, decoder = operation.decode] { *decoded = decoder(*answer); },
                     [promise, decoded, request = operation.request] {
                         if (!*decoded)
                             *decoded = tl::unexpected(undecodable(request, decoded->error()));
                         promise->addResult(std::move(*decoded));
                         promise->finish();
                     });
          });
    return future;
}

template <class T>
QFuture<Result<T>> Client::read(Operation<T> operation, const Credential& credential)
{
    Q_ASSERT(operation.request.safety == Safety::Read);
    return run(std::move(operation), credential);
}

template <class T>
QFuture<Result<T>> Client::write(Operation<T> operation, const Credential& credential)
{
    Q_ASSERT(operation.request.safety != Safety::Read);
    return run(std::move(operation), credential);
}

} // namespace agh
