#pragma once

#include "api/error.h"

#include <QByteArray>
#include <QList>
#include <QUrlQuery>

#include <functional>

namespace agh {

enum class Verb { Get, Post, Patch, Delete };

/// How often a request may go out (architecture.md, decision 2).
enum class Safety {
    Read,  ///< retried with backoff
    State, ///< PATCH that sets, DELETE (a 404 to a DELETE is done): again only by a person or the
           ///< outbox
    Once   ///< every other write: one send; a lost answer is OutcomeUnknown
};

/// Which credential goes with a request.
enum class Needs {
    Nothing,       ///< public; no credential is sent
    Any,           ///< an agent's key or any session
    AgentKeyInBody ///< createSession: the key travels in the body and nowhere else
};

/// A request as a value: what goes out, before any transport knows of it.
struct Request
{
    QByteArray operationId; ///< the contract's name for it, such as "getSettlement"
    Verb verb = Verb::Get;
    QByteArray path; ///< "/api/roles/r_1", every segment percent-encoded
    QUrlQuery query;
    QByteArray body; ///< JSON, or empty; writes without one send "{}" (facts.md 0.1)
    Safety safety = Safety::Read;
    Needs needs = Needs::Any;
    QByteArray ifNoneMatch; ///< the ETag of what is cached, for lists and single reads
};

/// What a transport brought back, before it is understood.
struct RawAnswer
{
    int status = 0;
    QByteArray body;
    QByteArray etag;
    QByteArray session; ///< value of the one session cookie that is accepted; empty where none came
    qint64 dateMs = 0; ///< the Date header, ms since the epoch, 0 where absent: the service's clock
};

/// One operation of the contract with the type of its answer. `decode` is pure and runs off the GUI
/// thread; it sees statuses 200–299 and 304 only.
template <class T>
struct Operation
{
    using Value = T;
    Request request;
    std::function<Result<T>(const RawAnswer&)> decode;
};

/// A page of a list.
template <class T>
struct Page
{
    QList<T> items;
    QString nextCursor; ///< empty: this was the last page
    int skipped = 0; ///< rows that could not be understood (no id); said to the person, not hidden
    QByteArray etag;
    bool notModified = false; ///< 304: what is cached is what there is
};

} // namespace agh
