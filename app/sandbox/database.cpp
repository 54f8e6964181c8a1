#include "database.h"

#include <fcntl.h>
#include <sqlite3.h>
#include <sys/file.h>
#include <unistd.h>

namespace sandbox {

constexpr size_t mostIdle = 400; ///< texts of SQL; some hold a limit that the caller chose

Rows::Rows(Database& database, std::string_view sql)
    : m_database(database)
    , m_sql(sql)
    , m_statement(database.take(m_sql))
{}

Rows::~Rows() { m_database.giveBack(m_sql, m_statement); }

void Rows::bindOne(int at, std::string_view value)
{
    sqlite3_bind_text(m_statement, at, value.data(), int(value.size()), SQLITE_TRANSIENT);
}

void Rows::bindOne(int at, std::int64_t value) { sqlite3_bind_int64(m_statement, at, value); }

bool Rows::next()
{
    const int code = sqlite3_step(m_statement);
    if (code != SQLITE_ROW && code != SQLITE_DONE)
        throw DatabaseError(sqlite3_errmsg(m_database.m_database));
    return code == SQLITE_ROW;
}

void Rows::run()
{
    while (next()) {
    }
}

std::string Rows::text(int column) const
{
    const auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
    return bytes ? std::string(bytes, size_t(sqlite3_column_bytes(m_statement, column)))
                 : std::string();
}

std::int64_t Rows::integer(int column) const { return sqlite3_column_int64(m_statement, column); }
bool Rows::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

Database::Database(const std::string& file)
{
    if (file != ":memory:") {
        // The lock lies beside the file: SQLite's own would let a second server in between two
        // writes.
        m_lock = ::open((file + ".lock").c_str(), O_CREAT | O_RDWR | O_CLOEXEC, 0600);
        if (m_lock < 0)
            throw DatabaseError("cannot write beside " + file);
        if (::flock(m_lock, LOCK_EX | LOCK_NB) != 0)
            throw DatabaseError(file + " is in use by another sandbox");
    }
    if (sqlite3_open_v2(file.c_str(), &m_database, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE,
                        nullptr) != SQLITE_OK)
        throw DatabaseError("cannot open " + file + ": " + sqlite3_errmsg(m_database));
    // WAL with FULL: what was answered is on the disk before the answer, also against a kill.
    script("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA "
           "cache_size=-16000;");
    auto tables = read("SELECT count(*) FROM sqlite_schema WHERE name='meta'");
    m_isNew = tables->next() && tables->integer(0) == 0;
}

Database::~Database()
{
    for (const auto& [sql, statements] : m_idle) {
        for (sqlite3_stmt* statement : statements)
            sqlite3_finalize(statement);
    }
    sqlite3_close(m_database);
    if (m_lock >= 0)
        ::close(m_lock);
}

sqlite3_stmt* Database::take(const std::string& sql)
{
    if (const auto found = m_idle.find(sql); found != m_idle.end() && !found->second.empty()) {
        sqlite3_stmt* statement = found->second.back();
        found->second.pop_back();
        return statement;
    }
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(m_database, sql.data(), int(sql.size()), &statement, nullptr) !=
        SQLITE_OK)
        throw DatabaseError(std::string(sqlite3_errmsg(m_database)) + " in " + sql);
    return statement;
}

void Database::giveBack(const std::string& sql, sqlite3_stmt* statement)
{
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement);
    if (m_idle.size() >= mostIdle && !m_idle.contains(sql))
        sqlite3_finalize(statement);
    else
        m_idle[sql].push_back(statement);
}

void Database::script(const char* sql)
{
    char* message = nullptr;
    if (sqlite3_exec(m_database, sql, nullptr, nullptr, &message) != SQLITE_OK) {
        const std::string text = message ? message : "unknown";
        sqlite3_free(message);
        throw DatabaseError(text);
    }
}

Transaction::Transaction(Database& database)
    : m_database(database)
{
    m_database.script("BEGIN IMMEDIATE");
}

Transaction::~Transaction()
{
    if (m_open) {
        try {
            m_database.script("ROLLBACK");
        } catch (const DatabaseError&) {
            // The file is gone or full: SQLite has rolled back by itself.
        }
    }
}

void Transaction::commit()
{
    m_database.script("COMMIT");
    m_open = false;
}

} // namespace sandbox
