#include "moneyrounds.h"

#include "moneychild.h"

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace agh::test {
namespace {

constexpr int roundsOfABatch = 100;
constexpr int mostAttempts = 4;

/// Whose story is told where a round does not even come to its end.
const QString* underWay = nullptr;

void tellStory(QtMsgType type, const QMessageLogContext&, const QString& text)
{
    std::fprintf(stderr, "%s\n", qPrintable(text));
    if (type == QtFatalMsg && underWay)
        std::fprintf(stderr, "%s\n", qPrintable(*underWay));
}

} // namespace

bool MoneyRounds::run(int rounds)
{
    underWay = &m_story;
    qInstallMessageHandler(&tellStory);
    for (int i = 0; i < rounds; ++i) {
        if (i % roundsOfABatch == 0 && !(endBatch() && prepare()))
            return wrong(u"the sandbox is not there"_s);
        // Each round can be had again by its number.
        m_random.seed(m_seed + quint32(i));
        m_story = u"seed %1, round %2: "_s.arg(m_seed).arg(i);
        if (!round())
            return false;
    }
    return endBatch();
}

bool MoneyRounds::prepare()
{
    m_desk = std::make_unique<MoneyDesk>();
    if (!m_desk->start())
        return false;
    for (const Rail rail : {Rail::Stripe, Rail::X402, Rail::Mpp})
        m_contracts[rail] = m_desk->contract(rail);
    return true;
}

/// The log of all of it is whole, and says what the ledger says.
bool MoneyRounds::endBatch()
{
    if (!m_desk)
        return true;
    const MoneyLogProof proof = got(m_desk->work->store().moneyLog().prove());
    if (proof.brokenAt != 0)
        return wrong(u"the money log is broken at line %1"_s.arg(proof.brokenAt));
    for (const QJsonValue row : m_desk->sandbox.ledger()) {
        if (row[u"executed"_s].toInt() > 1)
            return wrong(u"money moved twice for "_s + row[u"id"_s].toString());
    }
    m_tally[u"lines of the money log"_s] += int(proof.rows);
    m_desk.reset();
    return true;
}

bool MoneyRounds::wrong(const QString& what)
{
    std::fprintf(stderr, "%s\n  WRONG: %s\n", qPrintable(m_story), qPrintable(what));
    return false;
}

void MoneyRounds::fault(const QString& method, const QString& path, QJsonObject fault, int count)
{
    if (fault.isEmpty())
        return;
    fault[u"method"_s] = method;
    fault[u"path"_s] = path;
    fault[u"count"_s] = count;
    (void)m_desk->sandbox.addFault(fault);
}

void MoneyRounds::restart()
{
    m_desk->close();
    m_desk->open();
    m_desk->work->payments().start();
    m_story += u" [restarted]"_s;
}

void MoneyRounds::attempt(const SettlementId& id, const MoneyPlan& plan)
{
    using Who = MoneyPlan::Who;
    MoneyDesk& desk = *m_desk;
    ++m_attempts;
    ++m_tally[u"attempts: "_s + MoneyPlan::wordOf(plan.who)];
    ++m_tally[u"fault: "_s + (plan.fault.isEmpty() ? u"none"_s : plan.fault[u"kind"_s].toString())];
    if (plan.who == Who::Killed)
        ++m_tally[u"killed at: "_s + MoneyPlan::wordOf(plan.step)];
    m_story += u"\n  attempt: "_s + plan.told();
    std::unique_ptr<MoneyChild> child;
    if (plan.who == Who::Killed || plan.who == Who::Both) {
        if (plan.who == Who::Killed)
            desk.close();
        child = std::make_unique<MoneyChild>(desk, id.value, plan.step, plan.killAfterMs,
                                             plan.who == Who::Killed);
        if (!child->waitReady())
            m_story += u" [the other one had no review]"_s;
    }
    std::optional<Result<PaymentReview>> review;
    if (desk.work)
        review = await(desk.work->payments().review(id));
    fault(u"POST"_s, MoneyDesk::execute(id), plan.fault);
    fault(u"GET"_s, MoneyDesk::path(id), plan.readFault, 2);
    if (child)
        child->go();
    QList<QFuture<PayOutcome>> presses;
    if (review && *review) {
        presses.append(desk.work->payments().pay(**review));
        if (plan.pressesTwice)
            presses.append(desk.work->payments().pay(**review));
    }
    if (plan.who == Who::StartsAmid) {
        child = std::make_unique<MoneyChild>(desk, id.value, MoneyPlan::Step::Anytime, 0, false);
        if (child->waitReady())
            child->go();
    }
    for (const auto& press : presses)
        m_story += u" [outcome %1]"_s.arg(int(await(press, 70'000).kind));
    if (child)
        child->waitEnd();
    child.reset();
    if (!desk.work) {
        desk.open();
        desk.work->payments().start();
    }
    if (desk.work->session().isSignInNeeded())
        desk.work->session().credentialRenewed(); // a fault had said 401; the session is as it was
}

/// Until it is known: reading works now, and a minute has passed.
bool MoneyRounds::lookUp(const SettlementId& id)
{
    MoneyDesk& desk = *m_desk;
    const auto isOpen = [&] { return desk.work->payments().isOpen(id); };
    desk.sandbox.clearFaults();
    desk.clock.ahead += 61'000;
    const bool known = QTest::qWaitFor(
        [&] {
            if (desk.work->session().isSignInNeeded())
                desk.work->session().credentialRenewed();
            desk.work->reconciler().lookNow();
            return !isOpen();
        },
        20'000);
    return known;
}

/// What the app says and shows, against the ledger. Empty: the same.
QString MoneyRounds::difference(const SettlementId& id)
{
    using Kind = PaymentState::Kind;
    MoneyDesk& desk = *m_desk;
    desk.refresh(desk.work->store().cache().contractOf(id));
    const int executed = desk.executed(id), posts = desk.posts(id);
    const auto settlement = desk.work->store().cache().settlement(id);
    const QString log = desk.log(id);
    const PaymentState state = desk.state(id);
    m_seen =
        u"\n  ledger: executed %1, posts %2; the app: state %3, status %4, log %5"_s.arg(executed)
            .arg(posts)
            .arg(int(state.kind))
            .arg(settlement ? settlement->status.text() : u"?"_s, log);
    if (executed > 1)
        return u"money moved twice"_s;
    if (state.kind == Kind::Unknown || state.kind == Kind::Sending)
        return u"it is not known, though it can be read"_s;
    if ((state.kind == Kind::Done) != (executed == 1))
        return u"the app does not say what the ledger says"_s;
    if ((settlement && payment::isPaid(settlement->status)) != (executed == 1))
        return u"the settlement does not show what the ledger says"_s;
    // One row of the journal, one send at most.
    int rows = 0;
    for (const JournalEntry& row : desk.work->store().journal().allFor(id.value))
        rows += row.operation == payment::execute ? 1 : 0;
    if (posts > rows)
        return u"more was sent than was written down: %1 rows"_s.arg(rows);
    if (log.split(u' ').count(u"sent"_s) + log.split(u' ').count(u"settled"_s) != executed)
        return u"the money log does not say what the ledger says"_s;
    return {};
}

/// A request that a killed process left behind may arrive while it is looked: what counts is what
/// is said when nothing moves any more.
bool MoneyRounds::judge(const SettlementId& id)
{
    QString what = difference(id);
    for (int again = 0; !what.isEmpty() && again < 20; ++again) {
        (void)QTest::qWaitFor([] { return false; }, 50);
        what = difference(id);
    }
    m_story += m_seen;
    return what.isEmpty() || wrong(what);
}

bool MoneyRounds::round()
{
    MoneyDesk& desk = *m_desk;
    MoneyPlan plan = MoneyPlan::draw(m_random);
    const Settlement draft = desk.draft(m_contracts[plan.rail], "1.25");
    if (plan.rail != Rail::Stripe)
        (void)desk.wallet(draft.id);
    desk.sandbox.forgetRequests();
    m_attempts = 0;
    for (;;) {
        attempt(draft.id, plan);
        if (plan.restarts)
            restart();
        if (!lookUp(draft.id))
            return wrong(u"it cannot be found out"_s);
        if (!judge(draft.id))
            return false;
        const PaymentState::Kind kind = desk.state(draft.id).kind;
        ++m_tally[u"came to: "_s + (kind == PaymentState::Kind::Done ? u"paid"_s : u"not paid"_s)];
        if (kind == PaymentState::Kind::Done || !plan.beginsAnew || m_attempts >= mostAttempts)
            break;
        // The person begins another attempt, on x402 and mpp with the same receipt.
        plan.fault = m_random.bounded(2) == 0 ? QJsonObject() : MoneyPlan::drawFault(m_random);
        plan.who = MoneyPlan::Who::Here;
        plan.readFault = {};
    }
    ++m_tally[u"rounds"_s];
    return true;
}

} // namespace agh::test
