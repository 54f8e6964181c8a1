#pragma once

#include "desk.h"

namespace agh::test {

/// The demo buyer with contracts of its own on each rail, and the sandbox's wallet and ledger.
class MoneyDesk : public Desk
{
public:
    /// A new contract over this rail with an agent that can be paid by it. `destination` empty: one
    /// of the agent's rail that is used each time.
    ContractId contract(Rail rail, int agent = 0, const QString& destination = {})
    {
        const auto& who = sandbox.agents().at(agent);
        const QString word = Open<Rail>(rail).text();
        QJsonObject payout{{QStringLiteral("method"), word},
                           {QStringLiteral("destination"),
                            !destination.isEmpty() ? destination : usualDestination(rail)}};
        if (rail != Rail::Stripe)
            payout[QStringLiteral("network")] = network(rail);
        sandbox.api("DELETE", QStringLiteral("/api/me/payout-methods/") + word, {}, who.key);
        sandbox.api("POST", QStringLiteral("/api/me/payout-methods"), payout, who.key);
        RoleInput input;
        input.title = QStringLiteral("Work to be paid");
        input.description = QStringLiteral("As agreed.");
        input.paymentMethod = rail;
        input.paymentAmount = Decimal::parse("1000000");
        input.paymentCurrency =
            rail == Rail::Stripe ? QStringLiteral("USD") : QStringLiteral("USDC");
        input.paymentSchedule = Schedule::Milestones;
        const auto role = await(work->client().write(api::createRole(input), credential));
        if (!role)
            qFatal("no role: %s", qPrintable(role.error().serverText));
        const QJsonObject applied =
            sandbox.act(QStringLiteral("apply"), {{QStringLiteral("roleId"), role->id.value},
                                                  {QStringLiteral("agentId"), who.id}});
        const QJsonObject accepted = sandbox.act(
            QStringLiteral("accept"),
            {{QStringLiteral("applicationId"), applied[QStringLiteral("applicationId")]}});
        const ContractId out{accepted[QStringLiteral("contractId")].toString()};
        if (out.isEmpty())
            qFatal("no contract");
        refresh(out);
        return out;
    }
    static QString usualDestination(Rail rail)
    {
        return rail == Rail::Stripe ? QStringLiteral("acct_1032D82eZvKYlo2C")
                                    : QStringLiteral("0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed");
    }
    static QString network(Rail rail)
    {
        return rail == Rail::X402 ? QStringLiteral("eip155:8453") : QStringLiteral("eip155:4217");
    }
    void refresh(const ContractId& id)
    {
        (void)await(work->session()
                        .read(api::getContract(id))
                        .then(&m_here, [this](const Result<api::ContractDetail>& detail) {
                            if (detail)
                                (void)work->store().cache().upsert(detail->contract);
                            return true;
                        }));
        work->contracts().refreshContract(id);
        const Scope scope{Scope::Kind::Settlements, id.value};
        if (!QTest::qWaitFor(
                [&] { return work->session().sync(scope).phase > SyncState::Phase::Loading; }))
            qFatal("not read");
        (void)got(work->store().cache().contractIds()); // and kept by now
    }
    /// A draft that another program of the same buyer made.
    Settlement draft(const ContractId& id, const char* amount = "12.50")
    {
        SettlementInput input;
        input.amount = Decimal::parse(amount);
        input.memo = QStringLiteral("For the work");
        auto made = await(work->client().write(api::createSettlement(id, input), credential));
        if (!made)
            qFatal("no draft: %s", qPrintable(made.error().serverText));
        made->contractId = id;
        (void)await(work->store().cache().upsert(*made));
        return *made;
    }
    /// The wallet pays, and its receipt is pasted.
    QString wallet(const SettlementId& id, const QString& flaw = {})
    {
        QJsonObject body{{QStringLiteral("settlementId"), id.value}};
        if (!flaw.isEmpty())
            body[QStringLiteral("flaw")] = flaw;
        const QString header =
            sandbox.post(QStringLiteral("/sandbox/wallet/pay"), body)[QStringLiteral("header")]
                .toString();
        (void)await(work->payments().keepReceipt(id, header));
        return header;
    }
    PaymentReview review(const SettlementId& id)
    {
        const auto read = await(work->payments().review(id));
        if (!read)
            qFatal("no review: %s", qPrintable(read.error().detail));
        return *read;
    }
    PayOutcome pay(const SettlementId& id)
    {
        return await(work->payments().pay(review(id)), 70'000);
    }
    PaymentState state(const SettlementId& id) { return work->payments().state(id); }
    int executed(const SettlementId& id)
    {
        for (const QJsonValue row : sandbox.ledger()) {
            if (row[QStringLiteral("id")].toString() == id.value)
                return row[QStringLiteral("executed")].toInt();
        }
        return -1;
    }
    static QString path(const SettlementId& id)
    {
        return QStringLiteral("/api/settlements/") + id.value;
    }
    static QString execute(const SettlementId& id) { return path(id) + QStringLiteral("/execute"); }
    int posts(const SettlementId& id) { return sent(QStringLiteral("POST"), execute(id)); }
    /// The log's events of a settlement, "asked unknown sent".
    QString log(const SettlementId& id)
    {
        (void)got(work->store().moneyLog().prove()); // after what was still to be written
        QStringList out;
        for (const MoneyLogRow& row : work->store().moneyLog().of(id))
            out.append(MoneyLogRow::wordOf(row.event));
        return out.join(QChar::fromLatin1(' '));
    }

private:
    QObject m_here;
};

} // namespace agh::test
