#include "floor.h"

#include <QElapsedTimer>

#include <memory>
#include <simdjson.h>
#include <sqlite3.h>

namespace agh::bench {
namespace {

namespace od = simdjson::ondemand;

/// Reads every value, so that a broken one is found, and keeps what was read: the body of a row,
/// as small as the client's.
void walk(od::value value, std::string& body)
{
    switch (value.type()) {
    case od::json_type::object:
        for (auto field : value.get_object()) {
            (void)std::string_view(field.unescaped_key());
            walk(field.value(), body);
        }
        break;
    case od::json_type::array:
        for (auto item : value.get_array())
            walk(item.value(), body);
        break;
    case od::json_type::string:
        body += std::string_view(value.get_string());
        break;
    default:
        body += std::string_view(value.raw_json_token());
    }
}

struct Closed
{
    void operator()(sqlite3* database) const { sqlite3_close(database); }
    void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
};

const char* const setup =
    "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA secure_delete=ON; "
    "PRAGMA cache_size=-2000;"
    "CREATE TABLE roles(n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, board INT NOT NULL, "
    "mine INT NOT NULL, status TEXT NOT NULL, created TEXT NOT NULL, hash INT NOT NULL, "
    "body BLOB NOT NULL);"
    "CREATE INDEX roles_board ON roles(created DESC, n) WHERE board=1;"
    "CREATE INDEX roles_mine ON roles(created DESC, n) WHERE mine=1;";

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
    sqlite3_prepare_v2(database.get(),
                       "INSERT INTO roles(id,board,mine,status,created,hash,body) "
                       "VALUES(?,1,0,?,?,?,?)",
                       -1, &prepared, nullptr);
    const std::unique_ptr<sqlite3_stmt, Closed> insert(prepared);
    const auto bind = [&](int at, std::string_view text) {
        sqlite3_bind_text(prepared, at, text.data(), int(text.size()), SQLITE_STATIC);
    };
    od::parser parser;
    std::string body;
    try {
        for (const QByteArray& page : recording.pages) {
            const simdjson::padded_string bytes(page.constData(), size_t(page.size()));
            od::document document = parser.iterate(bytes);
            run("BEGIN IMMEDIATE");
            for (auto item : document["roles"].get_array()) {
                od::object role = item.get_object();
                body.clear();
                for (auto field : role) {
                    const std::string_view key = field.unescaped_key();
                    const int at = key == "id"          ? 1
                                   : key == "status"    ? 2
                                   : key == "createdAt" ? 3
                                                        : 0;
                    if (at > 0)
                        bind(at, field.value().get_string());
                    else
                        walk(field.value(), body);
                }
                sqlite3_bind_int64(prepared, 4, sqlite3_int64(std::hash<std::string>()(body)));
                sqlite3_bind_blob(prepared, 5, body.data(), int(body.size()), SQLITE_STATIC);
                if (sqlite3_step(prepared) != SQLITE_DONE)
                    return -1;
                sqlite3_reset(prepared);
            }
            run("COMMIT");
        }
    } catch (const simdjson::simdjson_error&) {
        return -1;
    }
    return double(clock.nsecsElapsed()) / 1e6;
}

} // namespace agh::bench
