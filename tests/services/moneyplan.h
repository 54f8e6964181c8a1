#pragma once

#include "domain/enums.h"

#include <QJsonObject>
#include <QRandomGenerator>
#include <QString>

namespace agh::test {

/// What happens in one round of paying, drawn from a seed.
struct MoneyPlan
{
    /// Who pays.
    enum class Who {
        Here,      ///< this process
        Killed,    ///< another one, which is killed at a step
        Both,      ///< this one and another at once
        StartsAmid ///< another one starts on the same files while this one pays
    };
    /// Where the other one is killed: right after this was durable, or at some moment.
    enum class Step { Asked, Queued, Sending, Answered, Anytime };

    Rail rail = Rail::Stripe;
    Who who = Who::Here;
    Step step = Step::Anytime;
    int killAfterMs = 0;     ///< Anytime
    QJsonObject fault;       ///< meets the payment; empty: none
    QJsonObject readFault;   ///< meets the readings after it; empty: none
    bool restarts = false;   ///< the program ends and starts before it is looked up
    bool beginsAnew = false; ///< the person tries again where no payment is shown
    bool pressesTwice = false;

    [[nodiscard]] static MoneyPlan draw(QRandomGenerator& random);
    /// The same with nothing in the way of a further attempt but another fault.
    [[nodiscard]] static QJsonObject drawFault(QRandomGenerator& random);
    [[nodiscard]] QString told() const;
    [[nodiscard]] static QString wordOf(Who who);
    [[nodiscard]] static QString wordOf(Step step);
    [[nodiscard]] static Step stepOf(const QString& word);
};

} // namespace agh::test
