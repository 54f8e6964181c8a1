#include "domain/atomic.h"

#include <algorithm>

namespace agh::atomic {
namespace {

constexpr int maxDecimals = 18;

/// 2^256 - 1: the most that an amount on a chain can be.
const QByteArray most = QByteArrayLiteral(
    "115792089237316195423570985008687907853269984665640564039457584007913129639935");

bool fits(const QByteArray& digits)
{
    return digits.size() < most.size() || (digits.size() == most.size() && digits <= most);
}

} // namespace

std::optional<QByteArray> fromWhole(const Decimal& whole, int decimals)
{
    if (decimals < 0 || decimals > maxDecimals || whole.isNegative())
        return std::nullopt;
    QByteArray digits = whole.digits();
    for (int scale = whole.scale(); scale > decimals; --scale) {
        if (!digits.endsWith('0'))
            return std::nullopt; // finer than there is a unit for
        if (digits.size() > 1)
            digits.chop(1);
    }
    if (!whole.isZero())
        digits.append(QByteArray(std::max(0, decimals - whole.scale()), '0'));
    return fits(digits) ? std::optional(digits) : std::nullopt;
}

std::optional<Decimal> toWhole(QByteArrayView digits, int decimals)
{
    const bool numbers =
        std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (decimals < 0 || decimals > maxDecimals || digits.isEmpty() || !numbers ||
        (digits.size() > 1 && digits[0] == '0') || !fits(digits.toByteArray()))
        return std::nullopt;
    QByteArray plain = digits.toByteArray();
    if (plain.size() <= decimals)
        plain.prepend(QByteArray(decimals + 1 - plain.size(), '0'));
    if (decimals > 0)
        plain.insert(plain.size() - decimals, '.');
    return Decimal::parse(plain);
}

} // namespace agh::atomic
