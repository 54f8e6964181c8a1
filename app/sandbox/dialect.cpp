#include "dialect.h"

#include <stdexcept>

namespace sandbox {
namespace {

void pick(const Json& body, const char* name, std::string& field,
          std::initializer_list<const char*> allowed)
{
    if (!body.contains(name))
        return;
    std::string list;
    for (const char* word : allowed) {
        if (body[name] == word) {
            field = word;
            return;
        }
        list += (list.empty() ? "" : ", ") + std::string(word);
    }
    throw std::invalid_argument(std::string(name) + ": one of " + list);
}

bool isTime(const std::string& key) { return key.size() > 2 && key.ends_with("At"); }
bool isAmountKey(const std::string& key) { return key == "amount" || key == "paymentAmount"; }
bool isListKey(const std::string& key)
{
    return key == "skills" || key == "capabilities" || key == "experience";
}

void translate(const Dialect& dialect, Json& value)
{
    if (value.is_array()) {
        for (Json& item : value)
            translate(dialect, item);
    }
    if (!value.is_object())
        return;
    for (auto& [key, inner] : value.items()) {
        if (isTime(key) && inner.is_number_integer()) {
            const auto ms = inner.get<std::int64_t>();
            inner = dialect.times == "rfc3339" ? Json(rfc3339(ms))
                                               : Json(dialect.times == "s" ? ms / 1000 : ms);
        } else if (isAmountKey(key) && isExact(inner)) {
            if (dialect.amounts == "text")
                inner = token(inner);
        } else if (isListKey(key) && inner.is_array() && dialect.lists == "text") {
            std::string joined;
            for (const Json& word : inner)
                joined += (joined.empty() ? "" : ", ") + word.get<std::string>();
            inner = joined;
        } else {
            translate(dialect, inner);
        }
    }
}

} // namespace

Dialect Dialects::now() const
{
    const std::scoped_lock guard(m_lock);
    return m_dialect;
}

void Dialects::set(const Json& body)
{
    if (!body.is_object())
        throw std::invalid_argument("the body: an object");
    Dialect next = now();
    pick(body, "envelope", next.envelope, {"ok", "noun", "data", "items", "bare"});
    pick(body, "amounts", next.amounts, {"number", "text"});
    pick(body, "times", next.times, {"rfc3339", "s", "ms"});
    pick(body, "lists", next.lists, {"array", "text"});
    const std::scoped_lock guard(m_lock);
    m_dialect = next;
}

Json Dialects::json() const
{
    const Dialect dialect = now();
    return {{"envelope", dialect.envelope},
            {"amounts", dialect.amounts},
            {"times", dialect.times},
            {"lists", dialect.lists}};
}

Json spoken(const Dialect& dialect, const std::string& noun, Json value, const Json& extras)
{
    Json out = Json::object();
    Json more = extras;
    translate(dialect, value);
    translate(dialect, more);
    if (noun.empty()) {
        if (dialect.envelope == "ok")
            out["ok"] = true;
    } else if (dialect.envelope == "bare") {
        // What belongs to the value travels in it, where the value can hold it.
        if (value.is_object())
            value.update(more);
        return value;
    } else if (dialect.envelope == "data") {
        out["data"] = std::move(value);
    } else if (dialect.envelope == "items" && value.is_array()) {
        out["items"] = std::move(value);
    } else {
        if (dialect.envelope == "ok")
            out["ok"] = true;
        out[noun] = std::move(value);
    }
    out.update(more);
    return out;
}

} // namespace sandbox
