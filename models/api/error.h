#pragma once

#include <QString>

#include <chrono>
#include <optional>
#include <tl/expected.hpp>

namespace agh {

/// What became of a request that did not bring its answer. What each means for a person is worded
/// in views/errortext only.
struct ApiError
{
    enum class Kind {
        Offline, ///< certainly not sent: no route, name not found, refused, or the app is set
                 ///< offline
        Timeout, ///< a read that took longer than its deadline
        Tls,
        Redirected, ///< a 3xx: never followed; `location` says where to
        Unauthorized,
        Forbidden,
        NotFound,
        Conflict,
        Invalid, ///< 400, 422
        RateLimited,
        Server,   ///< 5xx on a read
        BadBody,  ///< a read whose answer cannot be understood
        TooLarge, ///< body, headers, nesting or 413
        Cancelled,
        OutcomeUnknown ///< a write that may have been carried out: look it up by reading, never
                       ///< send it again unasked
    };
    Kind kind = Kind::Server;
    int status = 0;     ///< HTTP status, 0 where none came
    QString serverText; ///< the service's own words; untrusted, at most 2,000 characters
    QString location;   ///< Redirected: the origin that answered was told to send us here; shown,
                        ///< never visited
    std::optional<std::chrono::seconds> retryAfter;
    /// Of a write: what is read before it failed, and it never left.
    bool notSent = false;
    QString
        detail; ///< for support: which limit, which parser complaint; never a secret, never a query

    friend bool operator==(const ApiError&, const ApiError&) = default;
};

template <class T>
using Result = tl::expected<T, ApiError>;

/// The answer of an operation that has nothing to tell.
struct Done
{
    friend bool operator==(const Done&, const Done&) = default;
};

} // namespace agh
