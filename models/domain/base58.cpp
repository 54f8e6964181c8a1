#include "domain/base58.h"

#include <algorithm>

namespace agh::base58 {
namespace {

constexpr QByteArrayView letters = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
constexpr qsizetype longest = 256;

} // namespace

qsizetype firstWrong(QByteArrayView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!letters.contains(text[i]))
            return i;
    }
    return -1;
}

std::optional<QByteArray> decode(QByteArrayView text)
{
    if (text.size() > longest)
        return std::nullopt;
    QByteArray out; // the least byte first
    for (const char letter : text) {
        const qsizetype value = letters.indexOf(letter);
        if (value < 0)
            return std::nullopt;
        auto carry = unsigned(value);
        for (char& byte : out) {
            carry += 58U * quint8(byte);
            byte = char(carry & 0xffU);
            carry >>= 8;
        }
        for (; carry > 0; carry >>= 8)
            out.append(char(carry & 0xffU));
    }
    for (qsizetype i = 0; i < text.size() && text[i] == letters[0]; ++i)
        out.append('\0');
    std::reverse(out.begin(), out.end());
    return out;
}

QByteArray encode(QByteArrayView bytes)
{
    QByteArray out; // values, the least first
    for (const char byte : bytes) {
        auto carry = unsigned(quint8(byte));
        for (char& value : out) {
            carry += unsigned(quint8(value)) << 8;
            value = char(carry % 58U);
            carry /= 58U;
        }
        for (; carry > 0; carry /= 58U)
            out.append(char(carry % 58U));
    }
    for (qsizetype i = 0; i < bytes.size() && bytes[i] == '\0'; ++i)
        out.append('\0');
    std::reverse(out.begin(), out.end());
    for (char& value : out)
        value = letters[quint8(value)];
    return out;
}

} // namespace agh::base58
