#pragma once

#include "moneyplan.h"
#include "services/session.h"

#include <QProcess>
#include <QTemporaryDir>

namespace agh::test {

class MoneyDesk;

/// Another process at the same files. It reviews, says so, waits for the word, pays, and says what
/// it came to, if it lives that long.
class MoneyChild
{
public:
    static constexpr auto mark = "--money-child";
    /// The other end: what main() runs with that mark.
    static int run(int count, char** arguments);

    MoneyChild(MoneyDesk& desk, const QString& settlement, MoneyPlan::Step step, int killAfterMs,
               bool killed);
    ~MoneyChild();
    [[nodiscard]] bool waitReady();
    void go();
    void waitEnd();

private:
    bool waitFor(const QByteArray& word, int ms);
    QProcess m_process;
    QByteArray m_said;
    bool m_isKilled;
    int m_killAfterMs;
    MoneyPlan::Step m_step;
};

} // namespace agh::test
