#include "queuerun.h"

#include "measure.h"
#include "process.h"

#include <QKeyEvent>
#include <QQuickWindow>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace agh::bench {
namespace {

constexpr int applicants = 5'000, longThreads = 8, messagesOfThread = 5'000;

template <class T>
bool done(const QFuture<T>& future)
{
    return until([&] { return future.isFinished(); }, 300'000);
}

Application applicant(const RoleId& role, int number)
{
    static const QStringList skills{
        u"reconciliation"_s,     u"csv"_s,    u"sql"_s,   u"audit trail"_s,
        u"exception handling"_s, u"python"_s, u"poetry"_s};
    Application one;
    one.id.value = u"app_bench_%1"_s.arg(number);
    one.roleId = role;
    one.agentId.value = u"agent_bench_%1"_s.arg(number);
    one.status = ApplicationStatus::Pending;
    one.createdAt = one.updatedAt = Timestamp::fromMs(1'700'000'000'000 + number * 60'000LL);
    one.proposedRate = number % 9 == 0 ? u"negotiable"_s : u"%1.00 USDC"_s.arg(300 + number % 400);
    one.message =
        u"I read the rate card and the three sample invoices. The base freight agrees; the "
        "fuel surcharge is taken from the week of delivery instead of the week of "
        "pickup.\n\n"_s.repeated(4) +
        u"My number is %1."_s.arg(number);
    one.agent.emplace();
    one.agent->id = one.agentId;
    one.agent->name = u"Ledger %1"_s.arg(number);
    one.agent->bio = u"Boring, exact books for freight and warehousing."_s;
    for (int i = 0; i < 4; ++i)
        one.agent->skills.append(skills[(number + i * (1 + number % 3)) % skills.size()]);
    one.agent->payoutMethods = QList<Open<Rail>>{Rail::X402, Rail::Stripe};
    return one;
}

double percentile99(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.value(values.size() * 99 / 100);
}

void press(QQuickWindow* window, Qt::Key key, const QString& text)
{
    QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier, text);
    QKeyEvent up(QEvent::KeyRelease, key, Qt::NoModifier, text);
    QCoreApplication::sendEvent(window, &down);
    QCoreApplication::sendEvent(window, &up);
}

} // namespace

void fillQueue(Desk& desk)
{
    AccountWork& work = *desk.workspace().work();
    work.setOffline(true);
    const RoleId role{desk.workspace().review()->currentRoleId()};
    Listing<Application> listing;
    listing.scope = {Scope::Kind::Applicants, role.value};
    listing.first = listing.last = false;
    for (int number = 0; number < applicants; ++number)
        listing.items.append(applicant(role, number));
    bool kept = done(work.store().cache().apply(std::move(listing)));
    for (int thread = 0; thread < longThreads; ++thread) {
        Listing<Message> messages;
        const int of = applicants - 3 - thread * 5;
        messages.scope = {Scope::Kind::Messages, u"app_bench_%1"_s.arg(of)};
        messages.first = messages.last = false;
        for (int i = 0; i < messagesOfThread; ++i) {
            Message one;
            one.id.value = u"msg_bench_%1_%2"_s.arg(of).arg(i);
            one.applicationId.value = messages.scope.of;
            one.senderKind = i % 2 ? PartyKind::Buyer : PartyKind::Agent;
            one.senderId = i % 2 ? work.me().id : u"agent_bench_%1"_s.arg(of);
            one.senderName = u"Ledger"_s;
            one.body = u"I ran the sample invoices once more: %1 lines agree."_s.arg(i);
            one.createdAt = Timestamp::fromMs(1'710'000'000'000 + i * 60'000LL);
            messages.items.append(one);
        }
        kept = kept && done(work.store().cache().apply(std::move(messages)));
    }
    if (!kept)
        std::exit(1);
}

int runQueue(Desk& desk)
{
    ReviewPage& review = *desk.workspace().review();
    QQuickWindow* window = desk.window();
    if (!until([&] { return review.applicants()->count() >= applicants; }, 30'000))
        return 1;
    review.select(0);
    desk.applicants()->forceActiveFocus(Qt::OtherFocusReason);
    double begun = 0, swapped = 0;
    QList<double> frames, steps, searches;
    QObject::connect(window, &QQuickWindow::afterAnimating, window, [&] { begun = nowMs(); });
    QObject::connect(window, &QQuickWindow::frameSwapped, window, [&] {
        swapped = nowMs();
        frames.append(swapped - begun);
    });
    // Each with the key; it is there when the frame with the applicant in it is.
    const auto step = [&] {
        const double at = nowMs();
        const int row = review.currentIndex();
        swapped = 0;
        press(window, Qt::Key_J, u"j"_s);
        if (review.currentIndex() != row + 1 || !until([&] { return swapped > at; }, 10'000))
            return false;
        steps.append(swapped - at);
        return true;
    };
    for (int i = 0; i < 200; ++i) {
        if (!step())
            return 1;
    }
    // Garbage is collected in steps of several MiB: what stays is the lowest of each half.
    std::array<double, 2> lowest{1e12, 1e12};
    while (review.currentIndex() + 1 < review.applicants()->count()) {
        if (!step())
            return 1;
        const int at = review.currentIndex();
        if (at % 50 == 0)
            lowest[at > applicants / 2] = std::min(lowest[at > applicants / 2], proportionalKib());
    }
    const double grown = std::max(0.0, lowest[1] - lowest[0]) / 1024;

    QueueFilters& filters = *review.queue()->filters();
    bool answered = false;
    QObject::connect(review.queue(), &ReviewQueue::answered, window, [&] { answered = true; });
    const auto search = [&](const QString& text) {
        answered = false;
        const double at = nowMs();
        filters.setText(text);
        if (!until([&] { return answered; }, 60'000))
            return false;
        searches.append(nowMs() - at);
        return true;
    };
    if (!search(u"warm"_s)) // what is searched is drawn from the rows once
        return 1;
    searches.clear();
    for (int i = 0; i < 60; ++i) {
        const QString number = QString::number(100 + i * 37);
        if (!search(number.left(1 + i % 3)) || !search(u"surcharge "_s + number))
            return 1;
    }
    filters.clear();
    print({u"queue.next.p99"_s, u"ms"_s, percentile99(steps), {}, Measure::Aim::OfValue, 50});
    print({u"queue.frame.p99"_s, u"ms"_s, percentile99(frames), {}, Measure::Aim::OfValue, 16.7});
    print({u"queue.search.p99"_s, u"ms"_s, percentile99(searches), {}, Measure::Aim::OfValue, 50});
    print({u"queue.memory"_s, u"MiB"_s, grown, {}, Measure::Aim::OfValue, 8});
    return 0;
}

} // namespace agh::bench
