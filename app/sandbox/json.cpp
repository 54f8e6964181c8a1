#include "json.h"

#include <array>
#include <cstdio>
#include <ctime>
#include <openssl/evp.h>
#include <openssl/rand.h>
#include <regex>
#include <stdexcept>

namespace sandbox {
namespace {

const std::string mark = "\x01number:";
constexpr int deepest = 100;

/// The library's own DOM builder, but for numbers with a point or an exponent, or too large: their
/// text is kept.
class KeepingSax : public nlohmann::detail::json_sax_dom_parser<Json>
{
    using Base = nlohmann::detail::json_sax_dom_parser<Json>;

public:
    explicit KeepingSax(Json& document)
        : Base(document, false)
    {}
    bool number_float(Json::number_float_t, const std::string& text)
    {
        std::string kept = exact(text);
        return Base::string(kept);
    }
    /// A text of the caller's that looks like our mark is no amount: it would leave unquoted.
    bool string(std::string& text)
    {
        if (text.starts_with(mark))
            text.replace(0, 1, "\xEF\xBF\xBD");
        return Base::string(text);
    }
    bool start_object(std::size_t size) { return ++m_depth <= deepest && Base::start_object(size); }
    bool end_object() { return --m_depth, Base::end_object(); }
    bool start_array(std::size_t size) { return ++m_depth <= deepest && Base::start_array(size); }
    bool end_array() { return --m_depth, Base::end_array(); }

private:
    int m_depth = 0;
};

} // namespace

std::string exact(const std::string& token) { return mark + token; }

bool isExact(const Json& value)
{
    return value.is_string() && value.get_ref<const std::string&>().starts_with(mark);
}

std::string token(const Json& value)
{
    if (isExact(value))
        return value.get_ref<const std::string&>().substr(mark.size());
    if (value.is_number_integer())
        return value.dump();
    return value.is_string() ? value.get<std::string>() : std::string();
}

Json parse(const std::string& text)
{
    Json out;
    KeepingSax sax(out);
    if (!Json::sax_parse(text, &sax) || out.is_discarded())
        throw std::invalid_argument("the body is not JSON");
    return out;
}

std::string write(const Json& value)
{
    const std::string text = value.dump(-1, ' ', false, Json::error_handler_t::replace);
    static const std::string quoted = "\"\\u0001number:";
    std::string out;
    out.reserve(text.size());
    size_t at = 0;
    for (size_t found; (found = text.find(quoted, at)) != std::string::npos;) {
        if (found > 0 && text[found - 1] == '\\') { // a quote within a text, not its beginning
            out.append(text, at, found + 1 - at);
            at = found + 1;
            continue;
        }
        out.append(text, at, found - at);
        const size_t from = found + quoted.size();
        const size_t end = text.find('"', from);
        out.append(text, from, end - from);
        at = end + 1;
    }
    return out.append(text, at);
}

bool isAmount(const std::string& token)
{
    static const std::regex form("(0|[1-9][0-9]{0,59})(\\.[0-9]{1,18})?");
    return std::regex_match(token, form) && token.find_first_of("123456789") != std::string::npos;
}

std::string sha256(const std::string& text)
{
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned length = 0;
    EVP_Digest(text.data(), text.size(), digest.data(), &length, EVP_sha256(), nullptr);
    std::string out;
    for (unsigned i = 0; i < length; ++i) {
        char pair[3];
        std::snprintf(pair, sizeof pair, "%02x", digest[i]);
        out += pair;
    }
    return out;
}

std::string randomHex(int bytes)
{
    std::string raw(size_t(bytes), '\0');
    if (RAND_bytes(reinterpret_cast<unsigned char*>(raw.data()), bytes) != 1)
        throw std::runtime_error("no random numbers");
    std::string out;
    for (const char c : raw) {
        char pair[3];
        std::snprintf(pair, sizeof pair, "%02x", static_cast<unsigned char>(c));
        out += pair;
    }
    return out;
}

std::string base64(const std::string& bytes, bool urlForm)
{
    std::string out(4 * ((bytes.size() + 2) / 3), '\0');
    EVP_EncodeBlock(reinterpret_cast<unsigned char*>(out.data()),
                    reinterpret_cast<const unsigned char*>(bytes.data()), int(bytes.size()));
    if (urlForm) {
        for (char& c : out)
            c = c == '+' ? '-' : c == '/' ? '_' : c;
        while (!out.empty() && out.back() == '=')
            out.pop_back();
    }
    return out;
}

std::string fromBase64(const std::string& text)
{
    std::string clean;
    for (const char c : text) {
        if (c == '\n' || c == '\r' || c == ' ' || c == '=')
            continue;
        clean += c == '-' ? '+' : c == '_' ? '/' : c;
    }
    const size_t missing = (4 - clean.size() % 4) % 4;
    if (clean.empty() || missing == 3)
        return {};
    clean.append(missing, '=');
    std::string out(clean.size() / 4 * 3, '\0');
    const int length =
        EVP_DecodeBlock(reinterpret_cast<unsigned char*>(out.data()),
                        reinterpret_cast<const unsigned char*>(clean.data()), int(clean.size()));
    if (length < 0)
        return {};
    out.resize(size_t(length) - missing);
    return out;
}

std::string rfc3339(std::int64_t ms)
{
    const std::time_t seconds = std::time_t(ms / 1000);
    std::tm parts{};
    gmtime_r(&seconds, &parts);
    char text[96];
    std::snprintf(text, sizeof text, "%04d-%02d-%02dT%02d:%02d:%02d.%03dZ", parts.tm_year + 1900,
                  parts.tm_mon + 1, parts.tm_mday, parts.tm_hour, parts.tm_min, parts.tm_sec,
                  int(ms % 1000));
    return text;
}

std::int64_t fromRfc3339(const std::string& text)
{
    std::tm parts{};
    int year = 0, month = 0;
    if (std::sscanf(text.c_str(), "%4d-%2d-%2dT%2d:%2d:%2d", &year, &month, &parts.tm_mday,
                    &parts.tm_hour, &parts.tm_min, &parts.tm_sec) != 6 ||
        text.back() != 'Z')
        return -1;
    parts.tm_year = year - 1900;
    parts.tm_mon = month - 1;
    return std::int64_t(timegm(&parts)) * 1000;
}

} // namespace sandbox
