#include "domain/rolerules.h"

#include <algorithm>

namespace agh::rules {
namespace {

constexpr int mostWhole = 60, mostScale = 18;

bool isCode(const QString& currency)
{
    const auto isLetter = [](QChar one) {
        return (one >= u'A' && one <= u'Z') || (one >= u'a' && one <= u'z');
    };
    return currency.size() >= 3 && currency.size() <= 10 &&
           std::all_of(currency.begin(), currency.end(), isLetter);
}

std::optional<RoleProblem> amountProblem(const DraftFields& fields)
{
    using Kind = RoleProblem::Kind;
    if (fields.amount.isEmpty() && fields.amountTyped.trimmed().isEmpty())
        return RoleProblem{DraftFields::Amount, Kind::Missing, 0};
    const auto amount = Decimal::parse(fields.amount.toLatin1());
    if (!amount || amount->isNegative() || amount->isZero() || amount->scale() > mostScale ||
        amount->digits().size() - amount->scale() > mostWhole)
        return RoleProblem{DraftFields::Amount, Kind::NotAnAmount, 0};
    const auto most = Money::minorDigits(fields.currency);
    if (most && amount->scale() > *most) {
        // Zeros at the end are no more exact than none.
        const QByteArray plain = amount->toPlain();
        const QByteArray beyond = plain.mid(plain.indexOf('.') + 1 + *most);
        if (beyond.count('0') != beyond.size())
            return RoleProblem{DraftFields::Amount, Kind::TooExact, *most};
    }
    return std::nullopt;
}

} // namespace

qsizetype characters(const QString& text)
{
    // A pair of surrogates is one.
    return text.size() -
           std::count_if(text.begin(), text.end(), [](QChar one) { return one.isLowSurrogate(); });
}

QList<RoleProblem> problems(const DraftFields& fields)
{
    using Kind = RoleProblem::Kind;
    QList<RoleProblem> out;
    const auto add = [&out](bool wrong, DraftFields::Field field, Kind kind, int limit = 0) {
        if (wrong)
            out.append({field, kind, limit});
        return wrong;
    };
    const auto text = [&add](const QString& value, DraftFields::Field field, int longest) {
        if (!add(value.trimmed().isEmpty(), field, Kind::Missing))
            add(characters(value) > longest, field, Kind::TooLong, longest);
    };
    text(fields.title, DraftFields::Title, longestTitle);
    text(fields.description, DraftFields::Description, longestDescription);
    if (!add(fields.skills.size() > mostSkills, DraftFields::Skills, Kind::TooMany, mostSkills))
        add(std::any_of(fields.skills.begin(), fields.skills.end(),
                        [](const QString& one) { return one.toUtf8().size() > longestSkill; }),
            DraftFields::Skills, Kind::TooLong, longestSkill);
    if (!add(!fields.rail.isTold(), DraftFields::PaidBy, Kind::Missing))
        add(!fields.rail.isKnown(), DraftFields::PaidBy, Kind::NotKnown);
    if (const auto wrong = amountProblem(fields))
        out.append(*wrong);
    if (!add(fields.currency.trimmed().isEmpty(), DraftFields::Currency, Kind::Missing))
        add(!isCode(fields.currency), DraftFields::Currency, Kind::NotACode);
    add(fields.schedule.isTold() && !fields.schedule.isKnown(), DraftFields::PaidWhen,
        Kind::NotKnown);
    add(characters(fields.terms) > longestTerms, DraftFields::Terms, Kind::TooLong, longestTerms);
    return out;
}

} // namespace agh::rules
