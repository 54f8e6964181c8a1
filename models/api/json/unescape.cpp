#include "api/json/unescape.h"

#include <QString>

#include <string_view>

namespace agh::json {
namespace {

int hexValue(char digit)
{
    return digit >= '0' && digit <= '9'   ? digit - '0'
           : digit >= 'a' && digit <= 'f' ? digit - 'a' + 10
           : digit >= 'A' && digit <= 'F' ? digit - 'A' + 10
                                          : -1;
}

bool unit(const char* digits, char16_t& out)
{
    out = 0;
    for (int i = 0; i < 4; ++i) {
        const int value = hexValue(digits[i]); // the text's own quote ends it at the latest
        if (value < 0)
            return false;
        out = char16_t(out * 16 + value);
    }
    return true;
}

/// `at` stands behind the backslash, and afterwards behind the escape.
bool unescape(const char*& at, QByteArray& out)
{
    static constexpr std::string_view from = "\"\\/bfnrt", to = "\"\\/\b\f\n\r\t";
    const char kind = *at++;
    if (const size_t found = from.find(kind); found != std::string_view::npos) {
        out += to[found];
        return true;
    }
    char16_t first = 0, second = 0;
    if (kind != 'u' || !unit(at, first))
        return false;
    at += 4;
    char32_t point = first;
    if (QChar::isHighSurrogate(first) && at[0] == '\\' && at[1] == 'u' && unit(at + 2, second) &&
        QChar::isLowSurrogate(second)) {
        point = QChar::surrogateToUcs4(first, second);
        at += 6;
    } else if (QChar::isSurrogate(first)) {
        point = QChar::ReplacementCharacter;
    }
    out += QString::fromUcs4(&point, 1).toUtf8();
    return true;
}

} // namespace

bool readText(const char* at, std::deque<QByteArray>& held, QByteArrayView& out)
{
    const char* end = at;
    while (*end != '"' && *end != '\\')
        ++end;
    if (*end == '"') {
        out = QByteArrayView(at, end);
        return true;
    }
    QByteArray text(at, end - at);
    for (at = end; *at != '"';) {
        if (*at != '\\')
            text += *at++;
        else if (!unescape(++at, text))
            return false;
    }
    held.push_back(std::move(text));
    out = held.back();
    return true;
}

} // namespace agh::json
