// What a key in the palette costs: from the letter to what was found, among 100,000 roles and 5,000
// applicants, with the names read already; and what reading them takes.
#include "measure.h"
#include "store/store.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTemporaryDir>

#include <cstdlib>

using namespace agh;
using namespace agh::bench;
using namespace Qt::Literals::StringLiterals;

namespace {

const QStringList words{u"Reconcile"_s, u"carrier"_s,   u"invoices"_s, u"nightly"_s, u"support"_s,
                        u"inbox"_s,     u"triage"_s,    u"release"_s,  u"notes"_s,   u"Polish"_s,
                        u"ledger"_s,    u"migration"_s, u"cron"_s,     u"workers"_s, u"audit"_s,
                        u"freight"_s,   u"rate"_s,      u"card"_s,     u"report"_s,  u"weekly"_s};

QString nameOf(int i, int count)
{
    QStringList out;
    for (int part = 0; part < count; ++part)
        out << words[(i * 7 + part * 13 + i / (part + 3)) % words.size()];
    return out.join(u' ') + u' ' + QString::number(i);
}

template <class T>
T waitFor(QFuture<T> future)
{
    while (!future.isFinished())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return future.result();
}

template <class T, class F>
void fill(Store& store, const Scope& scope, int count, F make)
{
    constexpr int page = 1'000;
    for (int from = 0; from < count; from += page) {
        Listing<T> listing;
        listing.scope = scope;
        listing.first = from == 0;
        listing.last = from + page >= count;
        for (int i = from; i < std::min(count, from + page); ++i)
            listing.items.append(make(i));
        if (!waitFor(store.cache().apply(std::move(listing))))
            std::exit(1);
    }
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    const QTemporaryDir folder;
    auto opened = Store::open(folder.filePath(u"cache"_s), folder.filePath(u"work"_s), u"b_1"_s, 0);
    if (!opened)
        return 1;
    Store& store = **opened;
    fill<Role>(store, {Scope::Kind::Board, {}}, 100'000, [](int i) {
        Role role;
        role.id = RoleId{u"rol_"_s + QString::number(i)};
        role.title = nameOf(i, 4);
        role.description = QString(400, u'd');
        role.status = RoleStatus::Open;
        role.createdAt = role.updatedAt = Timestamp::fromMs(1'700'000'000'000 + i);
        return role;
    });
    fill<Application>(store, {Scope::Kind::Applicants, u"rol_1"_s}, 5'000, [](int i) {
        Application one;
        one.id = ApplicationId{u"app_"_s + QString::number(i)};
        one.roleId = RoleId{u"rol_1"_s};
        one.agentId = AgentId{u"agt_"_s + QString::number(i)};
        one.agent = Agent();
        one.agent->name = nameOf(i, 2);
        one.status = ApplicationStatus::Pending;
        one.createdAt = one.updatedAt = Timestamp::fromMs(1'700'000'000'000 + i);
        return one;
    });
    QElapsedTimer clock;
    clock.start();
    (void)waitFor(store.names().find(u"x"_s, 1));
    print({u"palette.open"_s,
           u"ms"_s,
           double(clock.nsecsElapsed()) / 1e6,
           {},
           Measure::Aim::OfValue,
           1'000});
    QList<double> keys;
    for (int round = 0; round < 40; ++round) {
        const QString typed = round % 3 == 0   ? nameOf(round * 97, 4)
                              : round % 3 == 1 ? words[round % words.size()].toLower()
                                               : u"rci"_s;
        for (qsizetype size = 1; size <= std::min<qsizetype>(typed.size(), 12); ++size) {
            clock.restart();
            (void)waitFor(store.names().find(typed.first(size), 6));
            keys.append(double(clock.nsecsElapsed()) / 1e6);
        }
    }
    std::sort(keys.begin(), keys.end());
    print({u"palette.key.p99"_s,
           u"ms"_s,
           keys[keys.size() * 99 / 100],
           {},
           Measure::Aim::OfValue,
           50});
    return 0;
}
