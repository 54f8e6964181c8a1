#include "domain/rate.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace agh {
namespace {

struct Word
{
    QLatin1StringView text;
    Rate::Per per;
};
constexpr std::array units{Word{"hour"_L1, Rate::Per::Hour},   Word{"hours"_L1, Rate::Per::Hour},
                           Word{"hr"_L1, Rate::Per::Hour},     Word{"h"_L1, Rate::Per::Hour},
                           Word{"day"_L1, Rate::Per::Day},     Word{"d"_L1, Rate::Per::Day},
                           Word{"week"_L1, Rate::Per::Week},   Word{"wk"_L1, Rate::Per::Week},
                           Word{"month"_L1, Rate::Per::Month}, Word{"mo"_L1, Rate::Per::Month},
                           Word{"hourly"_L1, Rate::Per::Hour}, Word{"daily"_L1, Rate::Per::Day},
                           Word{"weekly"_L1, Rate::Per::Week}, Word{"monthly"_L1, Rate::Per::Month},
                           Word{"total"_L1, Rate::Per::Whole}, Word{"fixed"_L1, Rate::Per::Whole},
                           Word{"flat"_L1, Rate::Per::Whole}};

/// The currencies that a sign or a word means without doubt in an English text. "kr" and "¥" mean
/// several.
QString currencyOf(const QString& word)
{
    if (word.isEmpty())
        return {};
    static const QHash<QString, QString> known{
        {u"$"_s, u"USD"_s},          {u"us$"_s, u"USD"_s}, {u"dollar"_s, u"USD"_s},
        {u"dollars"_s, u"USD"_s},    {u"€"_s, u"EUR"_s},   {u"euro"_s, u"EUR"_s},
        {u"euros"_s, u"EUR"_s},      {u"£"_s, u"GBP"_s},   {u"₹"_s, u"INR"_s},
        {u"pathusd"_s, u"pathUSD"_s}};
    const QString folded = word.toCaseFolded();
    if (const auto found = known.constFind(folded); found != known.constEnd())
        return *found;
    const QString code = word.toUpper();
    // A word that is no currency says something that is not understood here.
    return Money::minorDigits(code) ? code : QString();
}

/// "1,234.50" and "1234.50"; a comma that does not group thousands could be a decimal one, and then
/// which it is would be a guess.
std::optional<Decimal> amountOf(const QString& text)
{
    static const QRegularExpression grouped(u"^[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]+)?$"_s);
    QString plain = text;
    if (plain.contains(u',')) {
        if (!grouped.match(plain).hasMatch())
            return std::nullopt;
        plain.remove(u',');
    }
    return Decimal::parse(plain.toLatin1());
}

} // namespace

std::optional<Rate> Rate::parse(const QString& text)
{
    static const QString word = u"[$€£₹]|[A-Za-z]{1,10}\\$?"_s;
    static const QRegularExpression form(
        u"^(?<before>"_s + word + u")?\\s*(?<amount>[0-9][0-9,]*(?:\\.[0-9]+)?)\\s*(?<after>"_s +
        word +
        u")?\\s*(?:(?<slash>/|per\\b|an?\\b)\\s*(?<unit>[A-Za-z]{1,8})|(?<alone>[A-Za-z]{2,8}))?\\.?$"_s);
    if (text.size() > 100)
        return std::nullopt;
    const auto found = form.match(text.simplified());
    if (!found.hasMatch())
        return std::nullopt;
    QString before = found.captured(u"before"_s), after = found.captured(u"after"_s);
    QString unit = found.captured(u"unit"_s), alone = found.captured(u"alone"_s);
    static const QStringList each{u"per"_s, u"a"_s, u"an"_s};
    if (each.contains(after, Qt::CaseInsensitive)) { // "45 per hour"
        unit = std::exchange(alone, QString());
        after.clear();
    }
    Rate out;
    const auto amount = amountOf(found.captured(u"amount"_s));
    if (!amount || amount->isZero() || (!before.isEmpty() && !after.isEmpty()))
        return std::nullopt;
    out.amount = *amount;
    const QString told = before + after;
    out.currency = currencyOf(told);
    if (!told.isEmpty() && out.currency.isEmpty())
        return std::nullopt;
    const QString per = unit + alone;
    if (per.isEmpty())
        return out;
    for (const Word& one : units) {
        const bool standsAlone = one.per == Per::Whole || one.text.endsWith("ly"_L1);
        if (per.compare(one.text, Qt::CaseInsensitive) == 0 && alone.isEmpty() != standsAlone) {
            out.per = one.per;
            return out;
        }
    }
    return std::nullopt;
}

QByteArray Rate::sortKey() const
{
    // 78 digits at most and a scale of 18: fixed width makes the text's order the values'.
    constexpr qsizetype whole = 78, part = 18;
    const QByteArray plain = amount.toPlain();
    const qsizetype point = plain.indexOf('.');
    const QByteArray before = point < 0 ? plain : plain.first(point);
    const QByteArray after = point < 0 ? QByteArray() : plain.sliced(point + 1);
    return before.rightJustified(whole, '0') + after.leftJustified(part, '0');
}

QString Rate::kind() const
{
    static constexpr std::array names{""_L1, "/hour"_L1, "/day"_L1, "/week"_L1, "/month"_L1};
    return currency + names[size_t(per)];
}

} // namespace agh
