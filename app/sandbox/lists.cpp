#include "records.h"
#include "service.h"

#include <algorithm>

namespace sandbox {
namespace {

constexpr int usualLimit = 100;
constexpr int highestLimit = 1'000;

size_t codePoints(const std::string& text)
{
    return size_t(std::count_if(text.begin(), text.end(), [](char c) {
        return (static_cast<unsigned char>(c) & 0xC0) != 0x80;
    }));
}

} // namespace

const Party& Call::signedIn() const
{
    if (!who.known())
        throw Refusal{401, "Sign in first."};
    return who;
}

const Party& Call::agent() const
{
    if (!signedIn().isAgent())
        throw Refusal{403, "Only an agent can do this."};
    return who;
}

const Party& Call::buyer() const
{
    if (!signedIn().isBuyer())
        throw Refusal{403, "Only a buyer can do this."};
    return who;
}

std::optional<std::string> Call::text(const char* name, size_t most) const
{
    if (!body.contains(name))
        return std::nullopt;
    const Json& value = body[name];
    if (!value.is_string() || isExact(value))
        throw Refusal{400, std::string(name) + ": a text is expected."};
    if (codePoints(value.get_ref<const std::string&>()) > most)
        throw Refusal{400,
                      std::string(name) + ": longer than " + std::to_string(most) + " characters."};
    return value.get<std::string>();
}

std::string Call::needText(const char* name, size_t most) const
{
    const auto value = text(name, most);
    if (!value || value->find_first_not_of(" \t\r\n") == std::string::npos)
        throw Refusal{400, std::string(name) + ": is missing."};
    return *value;
}

std::optional<std::string> Call::words(const char* name) const
{
    if (!body.contains(name))
        return std::nullopt;
    Json out = Json::array();
    const Json& value = body[name];
    if (value.is_string() && !isExact(value))
        out.push_back(value);
    else if (!value.is_array() || value.size() > 100)
        throw Refusal{400, std::string(name) + ": a list of at most 100 texts is expected."};
    else
        out = value;
    for (const Json& word : out) {
        if (!word.is_string() || isExact(word) || word.get_ref<const std::string&>().size() > 2'000)
            throw Refusal{400, std::string(name) + ": each must be a text of at most 2000 bytes."};
    }
    return out.dump();
}

std::optional<std::string> Call::amount(const char* name) const
{
    if (!body.contains(name))
        return std::nullopt;
    const std::string digits = token(body[name]);
    if (!isAmount(digits))
        throw Refusal{400, std::string(name) + ": a plain decimal number above zero is expected."};
    return digits;
}

std::optional<std::string> Call::oneOf(const char* name,
                                       std::initializer_list<const char*> allowed) const
{
    auto value = text(name, 60);
    if (!value)
        return std::nullopt;
    std::string list;
    for (const char* word : allowed) {
        if (*value == word)
            return value;
        list += (list.empty() ? "" : ", ") + std::string(word);
    }
    throw Refusal{400, std::string(name) + ": one of " + list + " is expected."};
}

int Call::rating() const
{
    if (!body.contains("rating") || !body["rating"].is_number_integer() || body["rating"] < 1 ||
        body["rating"] > 5)
        throw Refusal{400, "rating: a whole number from 1 to 5 is expected."};
    return body["rating"].get<int>();
}

Reply listReply(Call& call, const char* noun, const std::string& revision, const std::string& sql,
                const std::vector<std::string>& values,
                const std::function<Json(const std::string&)>& row, Order order)
{
    const bool newestFirst = order == Order::NewestFirst;
    Reply reply;
    reply.noun = noun;
    std::string tag = call.dialectTag + sql + '\n' + revision + '\n' + call.who.id;
    for (const std::string& value : values)
        tag += '\n' + value;
    int limit = usualLimit;
    if (call.http.has_param("limit")) {
        const std::string text = call.http.get_param_value("limit");
        if (text.empty() || text.size() > 4 ||
            text.find_first_not_of("0123456789") != std::string::npos || std::stoi(text) < 1 ||
            std::stoi(text) > highestLimit)
            throw Refusal{400, "limit: a whole number from 1 to 1000 is expected."};
        limit = std::stoi(text);
    }
    const std::string cursor = call.http.get_param_value("cursor");
    reply.etag = "\"" + sha256(tag + std::to_string(limit) + '\n' + cursor).substr(0, 24) + "\"";
    if (call.http.get_header_value("If-None-Match") == reply.etag) {
        reply.status = 304;
        return reply;
    }
    // The cursor names the last row that was handed out by time and number, so that new rows in
    // front move nothing.
    std::string created = newestFirst ? "9223372036854775807" : "0", number = created;
    if (!cursor.empty()) {
        const std::string plain = fromBase64(cursor);
        const size_t colon = plain.find(':');
        created = plain.substr(0, colon);
        number = colon == std::string::npos ? "" : plain.substr(colon + 1);
        if (created.empty() || number.empty() || plain.size() > 40 ||
            (created + number).find_first_not_of("0123456789") != std::string::npos)
            throw Refusal{400, "cursor: is not one of ours."};
    }
    // The bare form has no room for a cursor: it gets everything at once, as the contract allows.
    const bool everything = call.dialectTag.starts_with("bare");
    auto rows = call.market.db.prepare("SELECT id, created, n FROM (" + sql +
                                       ") WHERE (created, n) " + (newestFirst ? '<' : '>') +
                                       " (CAST(?1 AS INTEGER), CAST(?2 AS INTEGER)) ORDER BY " +
                                       (newestFirst ? "created DESC, n DESC" : "created, n") +
                                       " LIMIT " + (everything ? "-1" : std::to_string(limit + 1)));
    std::vector<std::string> all{created, number};
    all.insert(all.end(), values.begin(), values.end());
    rows->bindAll(all);
    reply.value = Json::array();
    std::string last;
    while (rows->next()) {
        if (!everything && int(reply.value.size()) == limit) {
            reply.extras["nextCursor"] = base64(last, true);
            break;
        }
        reply.value.push_back(row(rows->text(0)));
        last = std::to_string(rows->integer(1)) + ":" + std::to_string(rows->integer(2));
    }
    return reply;
}

Reply reviewsReply(Call& call, const Party& of)
{
    return listReply(call, "reviews", call.market.revision("reviews"),
                     "SELECT id, created, n FROM reviews WHERE of_kind=?3 AND of_id=?4",
                     {of.kind, of.id},
                     [&](const std::string& id) { return reviewJson(call.market, id); });
}

} // namespace sandbox
