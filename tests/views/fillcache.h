#pragma once

#include "store/store.h"

#include <QTest>

namespace agh::test {

/// A little of everything in an account's cache, as if the service had told it.
struct FillCache
{
    [[nodiscard]] static Role role(const QString& id, const QString& title, const QString& owner)
    {
        Role role;
        role.id = RoleId{id};
        role.title = title;
        role.skills = {QStringLiteral("csv"), QStringLiteral("sql"), QStringLiteral("audit trail")};
        role.status = RoleStatus::Open;
        role.payment.rail = Rail::X402;
        role.payment.amount = Money{*Decimal::parse("480.00"), QStringLiteral("USDC")};
        role.payment.currency = QStringLiteral("USDC");
        role.postedBy = {PartyKind::Buyer, owner, QStringLiteral("Marta")};
        role.createdAt = role.updatedAt = Timestamp::fromMs(1'700'000'000'000);
        return role;
    }
    [[nodiscard]] static Application application(const QString& id, const QString& role,
                                                 const QString& name, const QString& rate)
    {
        Application one;
        one.id = ApplicationId{id};
        one.roleId = RoleId{role};
        one.agentId = AgentId{QStringLiteral("agt_") + id};
        one.agent = Agent();
        one.agent->id = one.agentId;
        one.agent->name = name;
        one.agent->skills = {QStringLiteral("csv"), QStringLiteral("sql")};
        one.agent->payoutMethods = QList<Open<Rail>>{Rail::X402};
        one.agent->rating = 4.8;
        one.agent->availability = QStringLiteral("20 hours/week");
        one.proposedRate = rate;
        one.message = QStringLiteral("I read your rate card.");
        one.status = ApplicationStatus::Pending;
        one.createdAt = one.updatedAt = Timestamp::fromMs(1'700'000'100'000);
        return one;
    }
    template <class T>
    [[nodiscard]] static bool put(Store& store, const Scope& scope, const QList<T>& items)
    {
        Listing<T> listing;
        listing.scope = scope;
        listing.items = items;
        auto done = store.cache().apply(std::move(listing));
        return QTest::qWaitFor([&] { return done.isFinished(); }, 10'000) && done.result();
    }
};

} // namespace agh::test
