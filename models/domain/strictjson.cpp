#include "domain/strictjson.h"

#include <QStringDecoder>

#include <algorithm>

namespace agh {
namespace {

constexpr int deepest = 16;

class Reader
{
public:
    explicit Reader(QByteArrayView json)
        : m_json(json)
    {}
    std::optional<StrictJson> whole()
    {
        StrictJson out;
        blanks();
        if (!value(out, 0))
            return std::nullopt;
        blanks();
        return m_at == m_json.size() ? std::optional(out) : std::nullopt;
    }

private:
    [[nodiscard]] char peek() const { return m_at < m_json.size() ? m_json[m_at] : '\0'; }
    bool take(char wanted)
    {
        if (m_at >= m_json.size() || m_json[m_at] != wanted)
            return false;
        ++m_at;
        return true;
    }
    void blanks()
    {
        while (m_at < m_json.size() && QByteArrayView(" \t\r\n").contains(m_json[m_at]))
            ++m_at;
    }
    bool word(QByteArrayView wanted)
    {
        if (!m_json.sliced(m_at).startsWith(wanted))
            return false;
        m_at += wanted.size();
        return true;
    }
    bool value(StrictJson& out, int depth)
    {
        using Type = StrictJson::Type;
        if (depth > deepest)
            return false;
        const qsizetype begun = m_at;
        bool fine = false;
        switch (peek()) {
        case '{':
            out.type = Type::Object;
            fine = object(out, depth);
            break;
        case '[':
            out.type = Type::Array;
            fine = array(depth);
            break;
        case '"':
            out.type = Type::Text;
            return text(out.text);
        case 't':
        case 'f':
            out.type = Type::Bool;
            fine = word("true") || word("false");
            break;
        case 'n':
            fine = word("null");
            break;
        default:
            out.type = Type::Number;
            fine = number();
        }
        out.text = m_json.sliced(begun, m_at - begun).toByteArray();
        return fine;
    }
    bool object(StrictJson& out, int depth)
    {
        ++m_at;
        blanks();
        if (take('}'))
            return true;
        do {
            StrictJson one;
            blanks();
            if (!text(one.name))
                return false;
            blanks();
            if (!take(':') || out.member(one.name))
                return false;
            blanks();
            if (!value(one, depth + 1))
                return false;
            out.members.append(one);
            blanks();
        } while (take(','));
        return take('}');
    }
    bool array(int depth)
    {
        ++m_at;
        blanks();
        if (take(']'))
            return true;
        do {
            StrictJson one;
            blanks();
            if (!value(one, depth + 1))
                return false;
            blanks();
        } while (take(','));
        return take(']');
    }
    qsizetype digits()
    {
        const qsizetype begun = m_at;
        while (peek() >= '0' && peek() <= '9')
            ++m_at;
        return m_at - begun;
    }
    bool number()
    {
        take('-');
        if (!take('0') && digits() == 0)
            return false;
        if (take('.') && digits() == 0)
            return false;
        if (take('e') || take('E')) {
            if (!take('+'))
                take('-');
            return digits() > 0;
        }
        return true;
    }
    std::optional<char16_t> unit()
    {
        if (m_json.size() - m_at < 4)
            return std::nullopt;
        bool fine = false;
        const QByteArray four = m_json.sliced(m_at, 4).toByteArray();
        const ushort code = four.toUShort(&fine, 16);
        const bool hex = std::all_of(four.begin(), four.end(), [](char c) {
            return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
        });
        m_at += 4;
        return fine && hex ? std::optional(char16_t(code)) : std::nullopt;
    }
    bool escaped(QByteArray& out)
    {
        static constexpr QByteArrayView letters = "\"\\/bfnrt", meant = "\"\\/\b\f\n\r\t";
        const char letter = peek();
        ++m_at;
        if (const qsizetype which = letters.indexOf(letter); letter != '\0' && which >= 0) {
            out.append(meant[which]);
            return true;
        }
        if (letter != 'u')
            return false;
        const auto first = unit();
        if (!first || QChar::isLowSurrogate(*first))
            return false;
        if (!QChar::isHighSurrogate(*first)) {
            out.append(QString(QChar(*first)).toUtf8());
            return true;
        }
        if (!word("\\u"))
            return false;
        const auto second = unit();
        if (!second || !QChar::isLowSurrogate(*second))
            return false;
        const char32_t code = QChar::surrogateToUcs4(*first, *second);
        out.append(QString::fromUcs4(&code, 1).toUtf8());
        return true;
    }
    bool text(QByteArray& out)
    {
        if (!take('"'))
            return false;
        out.clear();
        while (m_at < m_json.size()) {
            const char letter = m_json[m_at++];
            if (letter == '"')
                return true;
            if (quint8(letter) < 0x20)
                return false;
            if (letter != '\\')
                out.append(letter);
            else if (!escaped(out))
                return false;
        }
        return false;
    }

    QByteArrayView m_json;
    qsizetype m_at = 0;
};

bool isUtf8(QByteArrayView bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString decoded = decoder.decode(bytes);
    return !decoder.hasError();
}

} // namespace

std::optional<StrictJson> StrictJson::parse(QByteArrayView json)
{
    return isUtf8(json) ? Reader(json).whole() : std::nullopt;
}

const StrictJson* StrictJson::member(QByteArrayView wanted) const
{
    const auto found = std::find_if(members.begin(), members.end(),
                                    [&](const StrictJson& one) { return one.name == wanted; });
    return found == members.end() ? nullptr : &*found;
}

} // namespace agh
