#pragma once

#include "moneydesk.h"
#include "moneyplan.h"

#include <QMap>

namespace agh::test {

/// Pays again and again under faults, kills and second processes, and holds what the app says
/// against the sandbox's ledger.
class MoneyRounds
{
public:
    explicit MoneyRounds(quint32 seed)
        : m_seed(seed)
    {}
    /// False: a round went wrong, and its story was told on stderr.
    [[nodiscard]] bool run(int rounds);
    [[nodiscard]] const QMap<QString, int>& tally() const { return m_tally; }

private:
    bool prepare(); ///< a sandbox, a profile, a contract for each rail
    bool endBatch();
    bool round();
    void attempt(const SettlementId& id, const MoneyPlan& plan);
    bool lookUp(const SettlementId& id);
    [[nodiscard]] QString difference(const SettlementId& id);
    bool judge(const SettlementId& id);
    bool wrong(const QString& what);
    void fault(const QString& method, const QString& path, QJsonObject fault, int count = 1);
    void restart();

    quint32 m_seed;
    QRandomGenerator m_random;
    std::unique_ptr<MoneyDesk> m_desk;
    QMap<Rail, ContractId> m_contracts;
    QMap<QString, int> m_tally;
    QString m_story, m_seen;
    int m_attempts = 0; ///< of the round
};

} // namespace agh::test
