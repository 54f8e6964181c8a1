#include "api/json/writer.h"

namespace agh::json {

QByteArray Writer::quoted(const QString& text)
{
    static constexpr char hex[] = "0123456789abcdef";
    QByteArray out = "\"";
    // toUtf8 turns a lone surrogate into U+FFFD, so that the body is always UTF-8.
    for (const char c : text.toUtf8()) {
        switch (c) {
        case '"':
            out += "\\\"";
            break;
        case '\\':
            out += "\\\\";
            break;
        case '\n':
            out += "\\n";
            break;
        case '\r':
            out += "\\r";
            break;
        case '\t':
            out += "\\t";
            break;
        default:
            if (const auto byte = static_cast<unsigned char>(c); byte < 0x20) {
                out += "\\u00";
                out += hex[byte >> 4];
                out += hex[byte & 15];
            } else {
                out += c;
            }
        }
    }
    return out + '"';
}

Writer& Writer::putRaw(QByteArrayView name, const QByteArray& json)
{
    if (!m_members.isEmpty())
        m_members += ',';
    m_members += '"' + name.toByteArray() + "\":" + json;
    return *this;
}

Writer& Writer::put(QByteArrayView name, const QString& value)
{
    return putRaw(name, quoted(value));
}
Writer& Writer::put(QByteArrayView name, int value)
{
    return putRaw(name, QByteArray::number(value));
}
Writer& Writer::put(QByteArrayView name, const Decimal& value)
{
    return putRaw(name, value.toPlain());
}

Writer& Writer::put(QByteArrayView name, const QStringList& values)
{
    QByteArrayList parts;
    for (const QString& value : values)
        parts.append(quoted(value));
    return putRaw(name, '[' + parts.join(',') + ']');
}

} // namespace agh::json
