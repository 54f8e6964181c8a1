#pragma once

#include "domain/money.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace agh {

/// What was typed into the search of the roles board, understood: words (each finds what begins
/// with it), "phrases", -without, skill: by: rail: currency: min: max:. Whatever is typed becomes a
/// search or a problem that can be put into words; nothing of it is ever SQL.
struct BoardQuery
{
    enum class Where { Anywhere, Skill, Poster };
    struct Term
    {
        QString text;
        Where where = Where::Anywhere;
        bool phrase = false;   ///< closed by a quotation mark: whole words, in this order
        bool excluded = false; ///< -word: without it
        friend bool operator==(const Term&, const Term&) = default;
    };
    enum class Problem {
        None,
        TooLong,       ///< more characters or words than are searched for
        NothingToFind, ///< nothing but signs
        NoValue,       ///< "min:" with nothing behind it; `piece` says which
        NotAnAmount,   ///< min:, max:; `piece` is what was typed
        TwoCurrencies, ///< one at a time
        LeastOverMost  ///< min: above max:
    };
    QList<Term> terms;
    QStringList rails; ///< any of them, by their beginning, in small letters
    QStringList excludedRails;
    QString currency; ///< empty: any
    std::optional<Decimal> least, most;
    Problem problem = Problem::None;
    QString piece;

    static constexpr qsizetype longest = 1'000, mostTerms = 40;

    [[nodiscard]] static BoardQuery parse(const QString& typed);
    [[nodiscard]] bool isEmpty() const;
    /// For FTS5: what must be there, and what must not; empty: nothing of the kind.
    [[nodiscard]] QString expression() const;
    [[nodiscard]] QString excludedExpression() const;
    /// The wanted ones in one column alone, for what fits better; empty: none of them is free.
    [[nodiscard]] QString expressionIn(const QString& column) const;
    /// The words to be marked where they are shown.
    [[nodiscard]] QStringList words() const;
    friend bool operator==(const BoardQuery&, const BoardQuery&) = default;
};

/// A text that sorts as the amount's value does, whatever its sign, length and scale: exact.
[[nodiscard]] QByteArray amountKey(const Decimal& amount);

} // namespace agh
