#include "moneychild.h"

#include "moneydesk.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QSocketNotifier>

#include <csignal>
#include <cstdio>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace agh::test {
namespace {

/// As from outside: nothing is finished, flushed or told.
void dieNow() { ::kill(::getpid(), SIGKILL); }

/// Dies right after the step is on the disk, before what comes next.
void dieAt(AccountWork& work, MoneyPlan::Step step)
{
    using Step = MoneyPlan::Step;
    if (step == Step::Asked)
        QObject::connect(&work.store().moneyLog(), &MoneyLog::appended, &work, &dieNow);
    if (step == Step::Anytime || step == Step::Asked)
        return;
    QObject::connect(
        &work.store().journal(), &Journal::changed, &work,
        [&work, step](qint64 id, const QString&) {
            const auto entry = work.store().journal().entry(id);
            if (!entry || entry->operation != payment::execute)
                return;
            const bool queued = entry->state == JournalState::Queued;
            const bool sending = entry->state == JournalState::Sending;
            if ((step == Step::Queued && queued) || (step == Step::Sending && sending) ||
                (step == Step::Answered && !queued && !sending))
                dieNow();
        },
        Qt::DirectConnection);
}

void say(const char* word)
{
    std::printf("%s\n", word);
    std::fflush(stdout);
}

} // namespace

int MoneyChild::run(int count, char** arguments)
{
    QCoreApplication app(count, arguments);
    const QStringList told = QCoreApplication::arguments(); // mark, origin, folder, settlement,
                                                            // step, ahead, me
    QFile in;
    if (told.size() < 8 || !in.open(stdin, QIODevice::ReadOnly | QIODevice::Unbuffered))
        return 2;
    const Credential credential = Credential::session(in.readLine().trimmed());
    MovedClock clock;
    clock.ahead = told[6].toLongLong();
    auto opened = AccountWork::open(
        MoneyDesk::factsAt(QUrl(told[2]), told[3], {PartyKind::Buyer, told[7], u"Buyer"_s}),
        [&credential] { return credential; }, clock);
    if (!opened)
        return 3;
    AccountWork& work = **opened;
    const SettlementId id{told[4]};
    auto review = await(work.payments().review(id));
    if (!review) {
        say("none");
        return 0;
    }
    dieAt(work, MoneyPlan::stepOf(told[5]));
    say("ready");
    (void)in.readLine();
    auto paid = work.payments().pay(*review);
    say("paying");
    (void)await(paid);
    (void)got(work.store().moneyLog().prove()); // what was to be written is
    say("paid");
    return 0;
}

MoneyChild::MoneyChild(MoneyDesk& desk, const QString& settlement, MoneyPlan::Step step,
                       int killAfterMs, bool killed)
    : m_isKilled(killed)
    , m_killAfterMs(killAfterMs)
    , m_step(step)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QCoreApplication::applicationFilePath(),
                    {QString::fromLatin1(mark), desk.sandbox.baseUrl().toString(),
                     desk.folder.path(), settlement,
                     killed ? MoneyPlan::wordOf(step) : MoneyPlan::wordOf(MoneyPlan::Step::Anytime),
                     QString::number(desk.clock.ahead), desk.me.id});
    const QByteArrayView secret = desk.credential.reveal();
    m_process.write(QByteArray(secret.data(), secret.size()) + '\n');
}

MoneyChild::~MoneyChild()
{
    m_process.kill();
    m_process.waitForFinished();
}

/// Without holding up this process's own work.
bool MoneyChild::waitFor(const QByteArray& word, int ms)
{
    (void)QTest::qWaitFor(
        [&] {
            m_said += m_process.readAllStandardOutput();
            return m_said.contains(word) || m_process.state() == QProcess::NotRunning;
        },
        ms);
    m_said += m_process.readAllStandardOutput();
    return m_said.contains(word);
}

bool MoneyChild::waitReady() { return waitFor("ready\n", 20'000); }

void MoneyChild::go() { m_process.write("go\n"); }

void MoneyChild::waitEnd()
{
    if (m_isKilled && m_step == MoneyPlan::Step::Anytime && waitFor("paying\n", 20'000)) {
        QElapsedTimer since;
        since.start();
        (void)QTest::qWaitFor([&] { return since.elapsed() >= m_killAfterMs; }, 1'000);
        m_process.kill();
    }
    (void)QTest::qWaitFor([&] { return m_process.state() == QProcess::NotRunning; }, 30'000);
}

} // namespace agh::test
