#pragma once

#include "api/client.h"

#include <QTest>

namespace agh::test {

/// The result of a call, waited for in the event loop. A call that hangs fails the test.
template <class T>
Result<T> wait(const QFuture<Result<T>>& future, int ms = 20'000)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, ms) || future.resultCount() == 0) {
        ApiError hung;
        hung.kind = ApiError::Kind::Cancelled;
        hung.detail = QStringLiteral("the call did not end");
        return tl::unexpected(hung);
    }
    return future.result();
}

/// Deadlines and waits of tests.
inline Client::Limits quick()
{
    Client::Limits limits;
    limits.readDeadline = std::chrono::milliseconds(1'500);
    limits.writeDeadline = std::chrono::milliseconds(1'500);
    limits.readTries = 2;
    limits.firstBackoff = std::chrono::milliseconds(10);
    return limits;
}

inline QByteArray kindName(ApiError::Kind kind)
{
    static constexpr const char* names[] = {
        "Offline",   "Timeout",  "Tls",      "Redirected", "Unauthorized",
        "Forbidden", "NotFound", "Conflict", "Invalid",    "RateLimited",
        "Server",    "BadBody",  "TooLarge", "Cancelled",  "OutcomeUnknown"};
    return names[int(kind)];
}

template <class T>
QByteArray kindOf(const Result<T>& result)
{
    return result ? QByteArray("fine") : kindName(result.error().kind);
}

} // namespace agh::test
