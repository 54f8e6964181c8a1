#pragma once

#include "domain/draftfields.h"

/// What the service asks of a role (openapi.yaml, RoleInput), for the fields and the list of what
/// is missing. The service has the last word.
namespace agh::rules {

inline constexpr int longestTitle = 200, longestDescription = 20'000, longestTerms = 5'000;
inline constexpr int mostSkills = 100, longestSkill = 2'000; // the last in bytes

struct RoleProblem
{
    enum Kind {
        Missing,
        TooLong,     ///< `limit` characters
        TooMany,     ///< `limit` skills
        NotAnAmount, ///< cannot be read, or is not above zero
        TooExact,    ///< more decimals than the currency has, `limit`
        NotACode,    ///< of a currency
        NotKnown     ///< a rail or a schedule that the service does not have
    };
    DraftFields::Field field = DraftFields::Title;
    Kind kind = Missing;
    int limit = 0;
    friend bool operator==(const RoleProblem&, const RoleProblem&) = default;
};

/// In the order of the fields; empty: it can be published.
[[nodiscard]] QList<RoleProblem> problems(const DraftFields& fields);
/// Characters as the service counts them.
[[nodiscard]] qsizetype characters(const QString& text);

} // namespace agh::rules
