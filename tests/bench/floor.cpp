#include "floor.h"

#include <QElapsedTimer>

#include <memory>
#include <simdjson.h>
#include <sqlite3.h>

namespace agh::bench {
namespace {

namespace od = simdjson::ondemand;

/// Every value of it, so that a broken one is found, with the texts and numbers read.
size_t walk(od::value value)
{
    size_t seen = 1;
    switch (value.type()) {
    case od::json_type::object:
        for (auto field : value.get_object()) {
            seen += std::string_view(field.unescaped_key()).size();
            seen += walk(field.value());
        }
        break;
    case od::json_type::array:
        for (auto item : value.get_array())
            seen += walk(item.value());
        break;
    case od::json_type::string:
        seen += std::string(std::string_view(value.get_string())).size();
        break;
    default:
        seen += std::string_view(value.raw_json_token()).size();
    }
    return seen;
}

struct Closed
{
    void operator()(sqlite3* database) const { sqlite3_close(database); }
    void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
};

const char* const setup =
    "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA secure_delete=ON; "
    "PRAGMA cache_size=-2000;"
    "CREATE TABLE roles(n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, status TEXT NOT NULL, "
    "created TEXT NOT NULL, body BLOB NOT NULL);"
    "CREATE INDEX roles_created ON roles(created DESC, n);";

} // namespace

double bareLoop(const Recording& recording, const QString& file)
{
    QElapsedTimer clock;
    clock.start();
    sqlite3* opened = nullptr;
    if (sqlite3_open(file.toUtf8().constData(), &opened) != SQLITE_OK)
        return -1;
    const std::unique_ptr<sqlite3, Closed> database(opened);
    const auto run = [&](const char* sql) {
        return sqlite3_exec(database.get(), sql, nullptr, nullptr, nullptr) == SQLITE_OK;
    };
    if (!run(setup))
        return -1;
    sqlite3_stmt* prepared = nullptr;
    sqlite3_prepare_v2(database.get(), "INSERT INTO roles(id,status,created,body) VALUES(?,?,?,?)",
                       -1, &prepared, nullptr);
    const std::unique_ptr<sqlite3_stmt, Closed> insert(prepared);
    const auto bind = [&](int at, std::string_view text) {
        sqlite3_bind_text(prepared, at, text.data(), int(text.size()), SQLITE_TRANSIENT);
    };
    od::parser parser;
    size_t seen = 0;
    try {
        for (const QByteArray& page : recording.pages) {
            const simdjson::padded_string bytes(page.constData(), size_t(page.size()));
            od::document document = parser.iterate(bytes);
            run("BEGIN IMMEDIATE");
            for (auto item : document["roles"].get_array()) {
                od::object role = item.get_object();
                const std::string_view body = role.raw_json();
                role.reset();
                for (auto field : role) {
                    const std::string_view key = field.unescaped_key();
                    const int at = key == "id"          ? 1
                                   : key == "status"    ? 2
                                   : key == "createdAt" ? 3
                                                        : 0;
                    if (at > 0)
                        bind(at, field.value().get_string());
                    else
                        seen += walk(field.value());
                }
                sqlite3_bind_blob(prepared, 4, body.data(), int(body.size()), SQLITE_TRANSIENT);
                if (sqlite3_step(prepared) != SQLITE_DONE)
                    return -1;
                sqlite3_reset(prepared);
            }
            run("COMMIT");
        }
    } catch (const simdjson::simdjson_error&) {
        return -1;
    }
    return seen > 0 ? double(clock.nsecsElapsed()) / 1e6 : -1;
}

} // namespace agh::bench
