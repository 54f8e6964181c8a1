#include "domain/money.h"

#include <algorithm>

namespace agh {
namespace {

constexpr int maxDigits = 78;
constexpr int maxScale = 18;
constexpr int maxExponent = 18;

bool isDigit(char c) { return c >= '0' && c <= '9'; }

QByteArray stripZeros(QByteArray digits)
{
    qsizetype zeros = 0;
    while (zeros < digits.size() - 1 && digits[zeros] == '0')
        ++zeros;
    return zeros == 0 ? digits : digits.mid(zeros);
}

/// Compares two strings of digits as whole numbers.
int compareDigits(const QByteArray& a, const QByteArray& b)
{
    if (a.size() != b.size())
        return a.size() < b.size() ? -1 : 1;
    return a.compare(b);
}

QByteArray addDigits(const QByteArray& a, const QByteArray& b)
{
    QByteArray out;
    int carry = 0;
    for (qsizetype i = 0; i < std::max(a.size(), b.size()) || carry > 0; ++i) {
        int sum = carry;
        if (i < a.size())
            sum += a[a.size() - 1 - i] - '0';
        if (i < b.size())
            sum += b[b.size() - 1 - i] - '0';
        out.prepend(char('0' + sum % 10));
        carry = sum / 10;
    }
    return stripZeros(out);
}

/// a - b where a is not smaller.
QByteArray subtractDigits(const QByteArray& a, const QByteArray& b)
{
    QByteArray out;
    int borrow = 0;
    for (qsizetype i = 0; i < a.size(); ++i) {
        int left = a[a.size() - 1 - i] - '0' - borrow;
        const int right = i < b.size() ? b[b.size() - 1 - i] - '0' : 0;
        borrow = left < right ? 1 : 0;
        left += borrow * 10;
        out.prepend(char('0' + left - right));
    }
    return stripZeros(out);
}

} // namespace

Decimal Decimal::make(bool negative, QByteArray digits, int scale)
{
    Decimal out;
    out.m_digits = stripZeros(std::move(digits));
    out.m_scale = scale;
    out.m_negative = negative && out.m_digits != "0";
    out.m_token = out.toPlain();
    return out;
}

std::optional<Decimal> Decimal::parse(QByteArrayView token)
{
    if (token.isEmpty() || token.size() > 128)
        return std::nullopt;
    qsizetype at = 0;
    const bool negative = token[0] == '-';
    if (negative)
        ++at;
    QByteArray digits;
    digits.reserve(token.size());
    qsizetype whole = 0;
    for (; at < token.size() && isDigit(token[at]); ++at, ++whole)
        digits.append(token[at]);
    if (whole == 0 || (whole > 1 && digits[0] == '0'))
        return std::nullopt; // ".5" and "007" are no numbers of JSON
    int scale = 0;
    if (at < token.size() && token[at] == '.') {
        for (++at; at < token.size() && isDigit(token[at]); ++at, ++scale)
            digits.append(token[at]);
        if (scale == 0)
            return std::nullopt;
    }
    if (at < token.size() && (token[at] == 'e' || token[at] == 'E')) {
        ++at;
        bool down = false;
        if (at < token.size() && (token[at] == '+' || token[at] == '-'))
            down = token[at++] == '-';
        int exponent = 0;
        qsizetype count = 0;
        for (; at < token.size() && isDigit(token[at]) && count < 4; ++at, ++count)
            exponent = exponent * 10 + (token[at] - '0');
        if (count == 0 || exponent > maxExponent)
            return std::nullopt;
        scale += down ? exponent : -exponent;
        if (scale < 0) {
            digits.append(QByteArray(-scale, '0'));
            scale = 0;
        }
    }
    digits = stripZeros(digits);
    if (at != token.size() || digits.size() > maxDigits || scale > maxScale)
        return std::nullopt;
    Decimal out;
    out.m_negative = negative && digits != "0";
    out.m_digits = std::move(digits);
    out.m_scale = scale;
    out.m_token = token.toByteArray();
    return out;
}

QByteArray Decimal::toPlain(int minScale) const
{
    QByteArray digits = m_digits;
    if (digits.size() <= m_scale)
        digits.prepend(QByteArray(m_scale + 1 - digits.size(), '0'));
    QByteArray fraction = digits.right(m_scale);
    digits.chop(m_scale);
    if (fraction.size() < minScale)
        fraction.append(QByteArray(minScale - fraction.size(), '0'));
    QByteArray out = m_negative ? "-" + digits : digits;
    return fraction.isEmpty() ? out : out + '.' + fraction;
}

Decimal Decimal::operator+(const Decimal& other) const
{
    const int scale = std::max(m_scale, other.m_scale);
    const QByteArray a = m_digits + QByteArray(scale - m_scale, '0');
    const QByteArray b = other.m_digits + QByteArray(scale - other.m_scale, '0');
    if (m_negative == other.m_negative)
        return make(m_negative, addDigits(stripZeros(a), stripZeros(b)), scale);
    const bool aIsLess = compareDigits(stripZeros(a), stripZeros(b)) < 0;
    return aIsLess ? make(other.m_negative, subtractDigits(stripZeros(b), stripZeros(a)), scale)
                   : make(m_negative, subtractDigits(stripZeros(a), stripZeros(b)), scale);
}

Decimal Decimal::operator-(const Decimal& other) const
{
    return *this + make(!other.m_negative, other.m_digits, other.m_scale);
}

std::strong_ordering Decimal::compare(const Decimal& other) const
{
    if (m_negative != other.m_negative)
        return m_negative ? std::strong_ordering::less : std::strong_ordering::greater;
    const int scale = std::max(m_scale, other.m_scale);
    const int order =
        compareDigits(stripZeros(m_digits + QByteArray(scale - m_scale, '0')),
                      stripZeros(other.m_digits + QByteArray(scale - other.m_scale, '0')));
    const int signedOrder = m_negative ? -order : order;
    return signedOrder < 0   ? std::strong_ordering::less
           : signedOrder > 0 ? std::strong_ordering::greater
                             : std::strong_ordering::equal;
}

std::optional<int> Money::minorDigits(const QString& currency)
{
    struct Code
    {
        const char* code;
        int digits;
    };
    // ISO 4217's exceptions to two digits, and the stablecoins of the rails.
    static constexpr Code exceptions[] = {
        {"BIF", 0}, {"CLP", 0}, {"DJF", 0}, {"GNF", 0}, {"ISK", 0},  {"JPY", 0},  {"KMF", 0},
        {"KRW", 0}, {"PYG", 0}, {"RWF", 0}, {"UGX", 0}, {"VND", 0},  {"VUV", 0},  {"XAF", 0},
        {"XOF", 0}, {"XPF", 0}, {"BHD", 3}, {"IQD", 3}, {"JOD", 3},  {"KWD", 3},  {"LYD", 3},
        {"OMR", 3}, {"TND", 3}, {"CLF", 4}, {"UYW", 4}, {"USDC", 6}, {"EURC", 6}, {"PATHUSD", 6}};
    static constexpr QByteArrayView twoDigits = "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN "
                                                "BAM BBD BDT BGN BMD BND BOB BRL BSD BTN "
                                                "BWP BYN BZD CAD CDF CHF CNY COP CRC CUP "
                                                "CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD "
                                                "FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL "
                                                "HTG HUF IDR ILS INR IRR JMD KES KGS KHR "
                                                "KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL "
                                                "MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN "
                                                "MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN "
                                                "PGK PHP PKR PLN QAR RON RSD RUB SAR SBD "
                                                "SCR SDG SEK SGD SHP SLE SOS SRD SSP STN "
                                                "SVC SYP SZL THB TJS TMT TOP TRY TTD TWD "
                                                "TZS UAH USD UYU UZS VED VES WST XCD XCG "
                                                "YER ZAR ZMW ZWG ";
    const QByteArray code = currency.toUpper().toLatin1();
    for (const Code& known : exceptions) {
        if (code == known.code)
            return known.digits;
    }
    const bool two = code.size() == 3 && !code.contains(' ') && twoDigits.contains(code + ' ');
    return two ? std::optional(2) : std::nullopt;
}

} // namespace agh
