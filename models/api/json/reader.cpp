#include "api/json/reader.h"

#include "api/json/unescape.h"

#include <deque>
#include <simdjson.h>
#include <vector>

namespace agh::json {
namespace {

using namespace simdjson;

constexpr int maxDepth = 64;
constexpr qsizetype maxText = qsizetype(256) * 1024;

ApiError bad(const char* why)
{
    ApiError error;
    error.kind = ApiError::Kind::BadBody;
    error.detail = QString::fromLatin1(why);
    return error;
}

ApiError bad(error_code code)
{
    ApiError error = bad(error_message(code));
    if (code == DEPTH_ERROR || code == CAPACITY)
        error.kind = ApiError::Kind::TooLarge;
    return error;
}

} // namespace

struct Document::Held
{
    QByteArray source; ///< with simdjson's padding behind the text
    ondemand::parser parser;
    std::deque<std::vector<Value>> children; ///< never moved once they are looked at
    std::deque<QByteArray> unescaped; ///< texts that had escapes; the others are looked at in place
    Value root;
};

/// Walks every value of the text, so that a broken one cannot hide in a field that nobody reads.
class Builder
{
public:
    Builder(Document::Held& held, ondemand::document& document, qsizetype size)
        : m_held(held)
        , m_document(document)
        , m_end(held.source.constData() + size)
    {}

    /// On-Demand types for a document and a value inside it offer the same calls.
    template <class Node>
    error_code build(Node&& node, Value& out, int depth)
    {
        ondemand::json_type type{};
        if (const error_code error = node.type().get(type))
            return error;
        switch (type) {
        case ondemand::json_type::object:
            return object(node, out, depth);
        case ondemand::json_type::array:
            return array(node, out, depth);
        case ondemand::json_type::string:
            return string(node, out);
        case ondemand::json_type::number:
            return number(node, out);
        case ondemand::json_type::boolean: {
            bool value = false;
            if (const error_code error = node.get_bool().get(value))
                return error;
            out.m_type = Value::Type::Bool;
            out.m_text = value ? "true" : "false";
            return SUCCESS;
        }
        case ondemand::json_type::null: {
            out.m_type = Value::Type::Null;
            bool isNull = false;
            const error_code error = node.is_null().get(isNull);
            return error ? error : isNull ? SUCCESS : N_ATOM_ERROR;
        }
        }
        return TAPE_ERROR;
    }

private:
    error_code keep(const char* at, QByteArrayView& out)
    {
        return readText(at, m_held.unescaped, out) ? SUCCESS : STRING_ERROR;
    }
    /// Where a value begins; the call is answered with or without an error code by version.
    template <class Node>
    static const char* startOf(Node& node)
    {
        [[maybe_unused]] std::string_view token;
        if constexpr (requires { node.raw_json_token().get(token); })
            return node.raw_json_token().get(token) == SUCCESS ? token.data() : nullptr;
        else
            return std::string_view(node.raw_json_token()).data();
    }
    template <class Node>
    error_code object(Node& node, Value& out, int depth)
    {
        if (depth >= maxDepth)
            return DEPTH_ERROR;
        const size_t base = m_open.size();
        ondemand::object all;
        const char* start = startOf(node);
        if (const error_code error = node.get_object().get(all))
            return error;
        for (auto field : all) {
            ondemand::raw_json_string name;
            if (const error_code error = field.key().get(name))
                return error;
            ondemand::value inner;
            if (const error_code error = field.value().get(inner))
                return error;
            Value child;
            if (const error_code error = keep(name.raw(), child.m_name))
                return error;
            if (const error_code error = build(inner, child, depth + 1))
                return error;
            m_open.push_back(child);
        }
        out.m_type = Value::Type::Object;
        return adopt(base, start, out);
    }
    template <class Node>
    error_code array(Node& node, Value& out, int depth)
    {
        if (depth >= maxDepth)
            return DEPTH_ERROR;
        const size_t base = m_open.size();
        ondemand::array all;
        const char* start = startOf(node);
        if (const error_code error = node.get_array().get(all))
            return error;
        for (auto item : all) {
            ondemand::value inner;
            if (const error_code error = item.get(inner))
                return error;
            Value child;
            if (const error_code error = build(inner, child, depth + 1))
                return error;
            m_open.push_back(child);
        }
        out.m_type = Value::Type::Array;
        return adopt(base, start, out);
    }
    /// What was opened since `base` becomes the children, side by side in a block of many.
    error_code adopt(size_t base, const char* start, Value& out)
    {
        // The iteration stands at the next token: what lies between is the closing bracket and
        // blanks.
        const char* end = m_end;
        if (const char* next = nullptr; !m_document.current_location().get(next))
            end = next;
        out.m_text = QByteArrayView(start, end).trimmed();
        const size_t count = m_open.size() - base;
        std::deque<std::vector<Value>>& blocks = m_held.children;
        if (blocks.empty() || blocks.back().capacity() - blocks.back().size() < count) {
            // A small answer stays small.
            const size_t room = blocks.empty() ? 64 : 4096;
            blocks.emplace_back().reserve(std::max(count, room));
        }
        std::vector<Value>& block = blocks.back();
        out.m_first = block.data() + block.size();
        out.m_count = qsizetype(count);
        block.insert(block.end(), m_open.begin() + std::ptrdiff_t(base), m_open.end());
        m_open.resize(base);
        return SUCCESS;
    }
    template <class Node>
    error_code string(Node& node, Value& out)
    {
        ondemand::raw_json_string text;
        if (const error_code error = node.get_raw_json_string().get(text))
            return error;
        out.m_type = Value::Type::Text;
        return keep(text.raw(), out.m_text);
    }
    template <class Node>
    error_code number(Node& node, Value& out)
    {
        std::string_view token = node.raw_json_token();
        // The token runs up to the next structural character; blanks after a number belong to it.
        while (!token.empty() && (token.back() == ' ' || token.back() == '\n' ||
                                  token.back() == '\r' || token.back() == '\t'))
            token.remove_suffix(1);
        // A number is checked by its grammar, not by whether a double could hold it: 1e400 is JSON.
        if (!isNumber(token))
            return NUMBER_ERROR;
        out.m_type = Value::Type::Number;
        out.m_text = QByteArrayView(token.data(), qsizetype(token.size()));
        return SUCCESS; // not taken: the iteration around it skips what was only looked at
    }
    static bool isNumber(std::string_view token)
    {
        size_t at = 0;
        const auto digits = [&] {
            const size_t from = at;
            while (at < token.size() && token[at] >= '0' && token[at] <= '9')
                ++at;
            return at - from;
        };
        if (at < token.size() && token[at] == '-')
            ++at;
        const bool zero = at < token.size() && token[at] == '0';
        const size_t whole = digits();
        if (whole == 0 || (zero && whole > 1))
            return false;
        if (at < token.size() && token[at] == '.') {
            ++at;
            if (digits() == 0)
                return false;
        }
        if (at < token.size() && (token[at] == 'e' || token[at] == 'E')) {
            ++at;
            if (at < token.size() && (token[at] == '+' || token[at] == '-'))
                ++at;
            if (digits() == 0)
                return false;
        }
        return at == token.size();
    }

    Document::Held& m_held;
    ondemand::document& m_document;
    const char* m_end;
    std::vector<Value> m_open; ///< children of what is being walked, innermost last
};

Document::Document(std::unique_ptr<Held> held)
    : m_held(std::move(held))
{}
Document::Document(Document&&) noexcept = default;
Document& Document::operator=(Document&&) noexcept = default;
Document::~Document() = default;
const Value& Document::root() const { return m_held->root; }

Result<Document> Document::parse(const QByteArray& json)
{
    auto held = std::make_unique<Held>();
    held->source.reserve(json.size() + qsizetype(SIMDJSON_PADDING));
    held->source = json;
    held->source.append(QByteArray(qsizetype(SIMDJSON_PADDING), '\0'));
    ondemand::document document;
    error_code error =
        held->parser
            .iterate(held->source.constData(), size_t(json.size()), size_t(held->source.size()))
            .get(document);
    if (error)
        return tl::unexpected(bad(error));
    Builder builder(*held, document, json.size());
    error = builder.build(document, held->root, 0);
    const Value& root = held->root;
    const bool lonelyNumber = root.type() == Value::Type::Number;
    const QByteArrayView rest =
        lonelyNumber ? QByteArrayView(root.raw().end(), held->source.constData() + json.size())
                     : QByteArrayView();
    if (!error && (lonelyNumber ? !rest.trimmed().isEmpty()
                                : document.current_location().error() != OUT_OF_BOUNDS))
        error = TRAILING_CONTENT;
    if (error)
        return tl::unexpected(bad(error));
    return Document(std::move(held));
}

const Value* Value::member(QByteArrayView name) const
{
    for (qsizetype i = m_type == Type::Object ? m_count - 1 : -1; i >= 0; --i) {
        if (m_first[i].m_name == name)
            return m_first[i].isNull() ? nullptr : m_first + i;
    }
    return nullptr;
}

namespace {

QString plain(const Value& value)
{
    switch (value.type()) {
    case Value::Type::Text:
        return QString::fromUtf8(value.raw().first(std::min(value.raw().size(), maxText)));
    case Value::Type::Number:
    case Value::Type::Bool:
        return QString::fromUtf8(value.raw());
    default:
        return {};
    }
}

} // namespace

QString text(const Value& object, QByteArrayView name)
{
    const Value* value = object.member(name);
    return value ? plain(*value) : QString();
}

std::optional<int> integer(const Value& object, QByteArrayView name)
{
    const Value* value = object.member(name);
    if (!value)
        return std::nullopt;
    bool fine = false;
    const int number = value->raw().toByteArray().toInt(&fine);
    return fine ? std::optional(number) : std::nullopt;
}

std::optional<double> rating(const Value& object, QByteArrayView name)
{
    const Value* value = object.member(name);
    if (!value)
        return std::nullopt;
    bool fine = false;
    const double number = value->raw().toByteArray().toDouble(&fine);
    return fine && number >= 0 && number <= 5 ? std::optional(number) : std::nullopt;
}

std::optional<Decimal> decimal(const Value& object, QByteArrayView name)
{
    const Value* value = object.member(name);
    if (!value || (value->type() != Value::Type::Number && value->type() != Value::Type::Text))
        return std::nullopt;
    return Decimal::parse(value->raw());
}

Timestamp moment(const Value& object, QByteArrayView name)
{
    const Value* value = object.member(name);
    if (!value || (value->type() != Value::Type::Number && value->type() != Value::Type::Text))
        return {};
    return Timestamp::parse(value->raw()).value_or(Timestamp());
}

QStringList texts(const Value& object, QByteArrayView name)
{
    const Value* value = object.member(name);
    QStringList out;
    if (value && value->isArray()) {
        for (qsizetype i = 0; i < std::min<qsizetype>(value->size(), 200); ++i) {
            if (const QString one = plain(*value->at(i)); !one.isEmpty())
                out.append(one);
        }
    } else if (value) {
        if (const QString one = plain(*value); !one.isEmpty())
            out.append(one);
    }
    return out;
}

const Value& unwrap(const Value& root, QByteArrayView noun, bool list)
{
    if (!root.isObject())
        return root;
    for (const QByteArrayView name : {noun, QByteArrayView("data"), QByteArrayView("items")}) {
        const Value* inner = root.member(name);
        if (!inner)
            continue;
        // {"data":{"roles":[…]}}: an envelope in an envelope
        const Value* deeper = name == noun ? nullptr : inner->member(noun);
        if (deeper && (list ? deeper->isArray() : deeper->isObject()))
            return *deeper;
        // A bare thing may have a field of its own noun: it is the one with the id.
        if (!list && root.member("id") && !inner->member("id"))
            continue;
        if (list ? inner->isArray() : inner->isObject())
            return *inner;
    }
    return root;
}

} // namespace agh::json
