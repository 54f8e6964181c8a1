#pragma once

#include <QByteArray>
#include <QString>

#include <compare>
#include <optional>

namespace agh {

/// An exact decimal number: sign, digits, scale, and the text it came as. Never passes through a
/// double (facts.md 6.6). Holds up to 78 digits and a scale of at most 18.
class Decimal
{
public:
    Decimal() = default; ///< zero

    /// Reads a JSON number token or plain decimal text ("120.50", "-3", "1e3"). Refuses a leading
    /// '+', grouping, blanks, full-width digits, NaN, Infinity, an exponent beyond ±18, more than
    /// 78 digits or a scale beyond 18.
    [[nodiscard]] static std::optional<Decimal> parse(QByteArrayView token);

    [[nodiscard]] const QByteArray& token() const
    {
        return m_token;
    } ///< as it came, digit for digit
    [[nodiscard]] QByteArray digits() const
    {
        return m_digits;
    } ///< without sign and point, no leading zeros; "0" for zero
    [[nodiscard]] int scale() const { return m_scale; } ///< digits after the point, as written
    [[nodiscard]] bool isNegative() const { return m_negative; }
    [[nodiscard]] bool isZero() const { return m_digits == "0"; }
    /// Plain text without exponent, with at least `minScale` digits after the point; never rounds.
    [[nodiscard]] QByteArray toPlain(int minScale = 0) const;

    [[nodiscard]] Decimal operator+(const Decimal& other) const;
    [[nodiscard]] Decimal operator-(const Decimal& other) const;
    /// By value: 1.50 equals 1.5.
    [[nodiscard]] std::strong_ordering compare(const Decimal& other) const;
    friend bool operator==(const Decimal& a, const Decimal& b)
    {
        return a.compare(b) == std::strong_ordering::equal;
    }
    friend std::strong_ordering operator<=>(const Decimal& a, const Decimal& b)
    {
        return a.compare(b);
    }

private:
    static Decimal make(bool negative, QByteArray digits, int scale);

    bool m_negative = false;
    QByteArray m_digits = QByteArrayLiteral("0");
    int m_scale = 0;
    QByteArray m_token = QByteArrayLiteral("0");
};

/// An amount in whole units of a currency (openapi.yaml: 120.5 USD). USDC is not USD: amounts of
/// different currencies are never added or compared.
struct Money
{
    Decimal amount;
    QString currency; ///< as the service wrote it, "USD", "USDC"

    /// Decimal places this currency is written with: ISO 4217, 6 for USDC, EURC and pathUSD;
    /// nullopt for a code that is not known (facts.md 6.7).
    [[nodiscard]] static std::optional<int> minorDigits(const QString& currency);
    friend bool operator==(const Money&,
                           const Money&) = default; ///< amount by value, currency by text
};

} // namespace agh
