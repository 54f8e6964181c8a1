#pragma once

#include "domain/entities.h"

namespace agh {

/// A role as it is being written. Everything is kept as it stands in the fields, right or wrong.
struct DraftFields
{
    enum Field {
        Title = 1,
        Description = 2,
        Skills = 4,
        PaidBy = 8,
        Amount = 16,
        Currency = 32,
        PaidWhen = 64,
        Terms = 128
    };
    static constexpr int everyField = 255;

    QString title, description, terms, currency;
    QStringList skills;
    Open<Rail> rail;
    Open<Schedule> schedule;
    QString amount; ///< a plain decimal number, "1234.56"; empty: none, or none that can be read
    QString amountTyped; ///< what was typed instead of an amount, "640,5,0"
    friend bool operator==(const DraftFields&, const DraftFields&) = default;

    /// Nothing was written: not worth keeping.
    [[nodiscard]] bool isEmpty() const;
};

namespace drafts {

/// Bits of DraftFields::Field; amounts are compared by value.
[[nodiscard]] int differences(const DraftFields& a, const DraftFields& b);
/// What of `from` is named in `fields`, put into `into`.
void put(DraftFields& into, const DraftFields& from, int fields);

[[nodiscard]] DraftFields fieldsOf(const Role& role);
/// Those of the fields that are named. An amount that cannot be read is left out.
[[nodiscard]] RoleInput inputOf(const DraftFields& fields, int which = DraftFields::everyField);

/// How it is kept, and told apart from another text. What cannot be read is empty fields.
[[nodiscard]] QByteArray encode(const DraftFields& fields);
[[nodiscard]] DraftFields decode(const QByteArray& bytes);
[[nodiscard]] QString hashOf(const DraftFields& fields);
/// Folded for the search through drafts: title, skills, description, terms.
[[nodiscard]] QString searchOf(const DraftFields& fields);

} // namespace drafts
} // namespace agh
