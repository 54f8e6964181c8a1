#pragma once

#include <cstdint>
#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace sandbox {

/// Anything that keeps the world's file from being read or written. Ends the program at start; 500
/// to a caller.
struct DatabaseError : std::runtime_error
{
    using std::runtime_error::runtime_error;
};

class Database;

/// One row at a time of a statement.
class Rows
{
public:
    Rows(Database& database, std::string_view sql);
    ~Rows();
    Rows(const Rows&) = delete;
    Rows& operator=(const Rows&) = delete;

    template <class... Values>
    Rows& bind(const Values&... values)
    {
        int at = 0;
        (bindOne(++at, values), ...);
        return *this;
    }
    void bindAll(const std::vector<std::string>& values)
    {
        int at = 0;
        for (const std::string& value : values)
            bindOne(++at, value);
    }
    bool next();
    void run(); ///< to the end, for statements without rows
    [[nodiscard]] std::string text(int column) const;
    [[nodiscard]] std::int64_t integer(int column) const;
    [[nodiscard]] bool isNull(int column) const;

private:
    void bindOne(int at, std::string_view value);
    void bindOne(int at, const std::string& value) { bindOne(at, std::string_view(value)); }
    void bindOne(int at, const char* value) { bindOne(at, std::string_view(value)); }
    void bindOne(int at, std::int64_t value);
    void bindOne(int at, int value) { bindOne(at, std::int64_t(value)); }
    Database& m_database;
    std::string m_sql;
    sqlite3_stmt* m_statement;
};

/// The world's file. Not thread-safe by itself: Market holds its lock around every use.
class Database
{
public:
    explicit Database(const std::string& file); ///< ":memory:" for none
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    [[nodiscard]] bool isNew() const { return m_isNew; }
    /// For one use at a time; what was prepared before is taken up again, as a page of a list asks
    /// the same for each of its rows.
    [[nodiscard]] std::unique_ptr<Rows> prepare(std::string_view sql)
    {
        return std::make_unique<Rows>(*this, sql);
    }
    template <class... Values>
    std::unique_ptr<Rows> read(std::string_view sql, const Values&... values)
    {
        auto rows = prepare(sql);
        rows->bind(values...);
        return rows;
    }
    template <class... Values>
    void write(std::string_view sql, const Values&... values)
    {
        read(sql, values...)->run();
    }
    void script(const char* sql);

private:
    friend class Rows;
    [[nodiscard]] sqlite3_stmt* take(const std::string& sql);
    void giveBack(const std::string& sql, sqlite3_stmt* statement);
    sqlite3* m_database = nullptr;
    std::unordered_map<std::string, std::vector<sqlite3_stmt*>> m_idle; ///< prepared, not in use
    bool m_isNew = false;
    int m_lock = -1;
};

/// Rolled back unless committed.
class Transaction
{
public:
    explicit Transaction(Database& database);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    void commit();

private:
    Database& m_database;
    bool m_open = true;
};

} // namespace sandbox
