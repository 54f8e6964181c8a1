#pragma once

#include "store/cache.h"

/// The index of everything said: each message with who said it, the agent of the conversation and
/// the title of its role. It lies in the cache beside the messages, in the same transaction, and is
/// thrown away with it.
namespace agh::said {

/// What the index keeps of a text: no control characters, and a blank around each sign of a
/// writing without blanks, so that any of its words can be found.
[[nodiscard]] QString indexed(const QString& text);
/// The expression of FTS5 that finds messages with words beginning so, all of them; whatever was
/// typed. Empty: there is nothing in it to search for.
[[nodiscard]] QString expression(const QString& typed);

/// Newest first: the number of a message in the index begins with its time. To be read from a row
/// of `messages`.
inline constexpr const char* keySql = "((max(min(created,4398046511103),0)<<21)|(n&2097151))";

} // namespace agh::said

namespace agh {

/// What else is kept when rows of a kind come, change or go. Made anew for each page, in its
/// transaction.
template <class T>
class Beside
{
public:
    Beside(Connection&, const Scope&) {}
    [[nodiscard]] StoreResult<int> changing(RowId) { return 0; }      ///< before its new form
    [[nodiscard]] StoreResult<int> put(RowId, const T&) { return 0; } ///< came or changed
    [[nodiscard]] StoreResult<int> leaving(RowId) { return 0; }       ///< before it goes
    [[nodiscard]] StoreResult<int> done(const Applied&) { return 0; } ///< after the page
};

template <>
class Beside<Message>
{
public:
    Beside(Connection& connection, const Scope& scope);
    [[nodiscard]] StoreResult<int> changing(RowId row);
    [[nodiscard]] StoreResult<int> put(RowId row, const Message& message);
    [[nodiscard]] StoreResult<int> leaving(RowId row) { return changing(row); }
    [[nodiscard]] StoreResult<int> done(const Applied& applied);

private:
    Connection& m_connection;
    QString m_application;
    bool m_named = false;
    QString m_role, m_agent, m_title;
};

template <>
class Beside<Application>
{
public:
    Beside(Connection& connection, const Scope&)
        : m_connection(connection)
    {}
    [[nodiscard]] StoreResult<int> changing(RowId) { return 0; }
    [[nodiscard]] StoreResult<int> put(RowId, const Application& application);
    [[nodiscard]] StoreResult<int> leaving(RowId) { return 0; }
    [[nodiscard]] StoreResult<int> done(const Applied&) { return 0; }

private:
    Connection& m_connection;
};

template <>
class Beside<Role>
{
public:
    Beside(Connection& connection, const Scope&)
        : m_connection(connection)
    {}
    [[nodiscard]] StoreResult<int> changing(RowId) { return 0; }
    [[nodiscard]] StoreResult<int> put(RowId, const Role& role);
    [[nodiscard]] StoreResult<int> leaving(RowId) { return 0; }
    [[nodiscard]] StoreResult<int> done(const Applied&) { return 0; }

private:
    Connection& m_connection;
    bool m_asked = false;
    QSet<QString> m_spokenOf; ///< roles with conversations: of a board of thousands, a few
};

} // namespace agh
