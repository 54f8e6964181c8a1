#pragma once

#include "domain/entities.h"
#include "domain/paymentplan.h"

namespace agh {

/// A destination that was seen for an agent and a rail, on this computer.
struct SeenDestination
{
    AgentId agent;
    Open<Rail> rail;
    QString network, destination;
    qint64 firstMs = 0, lastMs = 0;
    friend bool operator==(const SeenDestination&, const SeenDestination&) = default;
};

/// A payment that was made before, newest first where there are several.
struct PaidBefore
{
    SettlementId settlement;
    QString network, destination;
    qint64 atMs = 0;
};

/// What a payer has to see before paying, made from what the service showed a moment ago.
struct PaymentReview
{
    /// Stands in the way.
    enum class Block {
        NotPayer,
        NotADraft,
        NoAmount,
        NoDestination,
        BadDestination, ///< its form is wrong for the rail
        UnknownRail,
        OtherCurrency, ///< not the contract's
        ContractOver,
        Open ///< an attempt is under way, or its outcome is not known
    };
    /// Asks for more than a click.
    enum class Typed {
        FirstDestination,
        ChangedDestination,
        NotTheContracts, ///< the contract names another destination or network
        Young,           ///< seen for the first time less than 72 h ago
        MoreThanAgreed,
        AboveLimit,
        TestAgainstMain
    };
    static constexpr qint64 youngMs = qint64(72) * 3'600'000;

    Contract contract;
    Settlement settlement;
    qint64 readMs = 0; ///< when the service showed them
    QList<Block> blocks;
    QList<Typed> typed;
    int sameAsLast = 0;   ///< so many payments before this one, in a row, went to the same place
    QString before;       ///< changed: where the last payment went, or what was seen last
    qint64 changedMs = 0; ///< changed: when this one was first seen
    ContractSums sums;

    [[nodiscard]] bool mayPay() const { return blocks.isEmpty(); }
    [[nodiscard]] bool asks(Typed what) const { return typed.contains(what); }
};

struct PaymentFacts
{
    Party me;
    Contract contract;
    Settlement settlement;
    QList<Settlement> others; ///< all of the contract, this one among them
    QList<SeenDestination> seen;
    QList<PaidBefore> paid;
    std::optional<Decimal> limit; ///< the person's own, in the settlement's currency
    bool isOpen = false;
    qint64 nowMs = 0;
};

[[nodiscard]] PaymentReview reviewOf(const PaymentFacts& facts);

/// The same place: addresses of EVM chains are compared without the case of their letters.
[[nodiscard]] bool sameDestination(const QString& a, const QString& b);

} // namespace agh
