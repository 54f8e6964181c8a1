// What a key in the search of the roles board costs at 100,000 roles, beside the same words asked
// of FTS5 alone; what a filter, going through the list and opening a role cost, and how much of the
// disk a role takes.
#include "boarddrawn.h"
#include "domain/boardquery.h"
#include "measure.h"
#include "views/lists/boardroles.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFileInfo>
#include <QGuiApplication>
#include <QQuickStyle>
#include <QTemporaryDir>

#include <cstdlib>
#include <sqlite3.h>

using namespace agh;
using namespace agh::bench;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int many = 100'000;
const QStringList words{u"Reconcile"_s, u"carrier"_s,   u"invoices"_s, u"nightly"_s, u"support"_s,
                        u"inbox"_s,     u"triage"_s,    u"release"_s,  u"notes"_s,   u"Polish"_s,
                        u"ledger"_s,    u"migration"_s, u"cron"_s,     u"workers"_s, u"audit"_s,
                        u"freight"_s,   u"rate"_s,      u"card"_s,     u"report"_s,  u"weekly"_s};

QString text(int i, int count)
{
    QStringList out;
    for (int part = 0; part < count; ++part)
        out << words[(i * 7 + part * 13 + i / (part + 3)) % words.size()];
    return out.join(u' ') + u' ' + QString::number(i);
}

Role roleOf(int i)
{
    const QStringList currencies{u"USD"_s, u"USDC"_s, u"EUR"_s};
    Role role;
    role.id = RoleId{u"rol_"_s + QString::number(i)};
    role.title = text(i, 4);
    role.description = text(i + 3, 60);
    role.skills = {words[i % 20], words[(i / 7) % 20], words[(i / 31) % 20]};
    role.postedBy = {PartyKind::Buyer, u"buyer_%1"_s.arg(i % 2'000), text(i % 2'000, 2)};
    role.status = RoleStatus::Open;
    role.payment.rail = i % 3 == 0 ? Rail::X402 : i % 3 == 1 ? Rail::Stripe : Rail::Mpp;
    role.payment.schedule = i % 2 == 0 ? Schedule::Weekly : Schedule::Monthly;
    role.payment.currency = currencies[i % 3];
    role.payment.amount =
        Money{*Decimal::parse(QByteArray::number(i % 5'000) + ".50"), currencies[i % 3]};
    role.createdAt = role.updatedAt = Timestamp::fromMs(1'700'000'000'000 + qint64(i) * 1'000);
    return role;
}

template <class T>
T waitFor(QFuture<T> future)
{
    while (!future.isFinished())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return future.result();
}

double msOf(const QElapsedTimer& clock) { return double(clock.nsecsElapsed()) / 1e6; }

double part(QList<double> values, int percent)
{
    std::sort(values.begin(), values.end());
    return values[std::min(values.size() - 1, values.size() * percent / 100)];
}

/// The same words asked of FTS5 alone: every row number that it finds, through SQLite's own calls.
class Bare
{
public:
    explicit Bare(const QString& file)
    {
        if (sqlite3_open_v2(file.toUtf8().constData(), &m_database, SQLITE_OPEN_READONLY,
                            nullptr) != SQLITE_OK ||
            sqlite3_prepare_v2(m_database, "SELECT rowid FROM words WHERE words MATCH ?1", -1,
                               &m_statement, nullptr) != SQLITE_OK)
            std::exit(1);
    }
    ~Bare()
    {
        sqlite3_finalize(m_statement);
        sqlite3_close(m_database);
    }
    Bare(const Bare&) = delete;
    Bare& operator=(const Bare&) = delete;
    double ask(const QString& expression)
    {
        const QByteArray bytes = expression.toUtf8();
        QElapsedTimer clock;
        clock.start();
        sqlite3_reset(m_statement);
        sqlite3_bind_text(m_statement, 1, bytes.constData(), int(bytes.size()), SQLITE_TRANSIENT);
        qint64 sum = 0;
        while (sqlite3_step(m_statement) == SQLITE_ROW)
            sum += sqlite3_column_int64(m_statement, 0);
        return sum < 0 ? 0 : msOf(clock);
    }

private:
    sqlite3* m_database = nullptr;
    sqlite3_stmt* m_statement = nullptr;
};

} // namespace

int main(int argc, char** argv)
{
    QGuiApplication app(argc, argv);
    QQuickStyle::setStyle(u"Basic"_s);
    const QTemporaryDir folder;
    const SystemClock wall;
    BoardService::Facts facts;
    facts.origin = QUrl(u"http://127.0.0.1:9"_s);
    facts.cacheFolder = folder.filePath(u"cache"_s);
    facts.marksFolder = folder.filePath(u"marks"_s);
    facts.offline = true;
    auto opened = BoardService::open(facts, wall);
    if (!opened)
        return 1;
    BoardStore& store = (*opened)->store();
    store.begin();
    for (int from = 0; from < many; from += 1'000) {
        QList<Role> roles;
        for (int i = from; i < from + 1'000; ++i)
            roles.append(roleOf(i));
        if (!waitFor(store.page(roles, 1)))
            return 1;
    }
    if (!waitFor(store.complete("", 1)))
        return 1;
    const QString file = folder.filePath(u"cache/board.sqlite"_s);
    print({u"board.disk.role"_s,
           u"B"_s,
           double(QFileInfo(file).size() + QFileInfo(file + u"-wal"_s).size()) / many,
           {},
           Measure::Aim::OfValue,
           4'096});

    BoardRoles list(Moment([] { return qint64(1'800'000'000'000); }));
    list.setStore(&store);
    Bare bare(file);
    QList<double> keys, drawing, floors, opens, filters;
    QElapsedTimer clock;
    BoardAsk ask;
    (void)waitFor(store.ask(ask));
    for (int round = 0; round < 30; ++round) {
        const QString typed = round % 3 == 0   ? text(round * 97, 3).toLower()
                              : round % 3 == 1 ? words[round % 20].toLower() + u" -polish"_s
                                               : u"\"inbox triage\" skill:cron"_s;
        for (qsizetype size = 1; size <= std::min<qsizetype>(typed.size(), 24); ++size) {
            ask.query = BoardQuery::parse(typed.first(size));
            if (ask.query.problem != BoardQuery::Problem::None)
                continue;
            clock.restart();
            const auto answer = waitFor(store.ask(ask));
            keys.append(msOf(clock));
            clock.restart();
            list.setRows(answer->rows, ask.query.words(), {});
            for (int row = 0; row < std::min(12, list.count()); ++row)
                (void)list.data(list.index(row), BoardRoles::TitleRole);
            drawing.append(msOf(clock));
            if (const QString words = ask.query.expression(); !words.isEmpty())
                floors.append(bare.ask(words));
        }
    }
    ask.query = {};
    for (int round = 0; round < 60; ++round) {
        ask.filter = {};
        ask.filter.rails = {round % 2 == 0 ? u"x402"_s : u"mpp"_s};
        ask.filter.currency = u"USDC"_s;
        ask.filter.least = Decimal::parse(QByteArray::number(round * 10));
        clock.restart();
        (void)waitFor(store.ask(ask));
        filters.append(msOf(clock));
        clock.restart();
        (void)store.role(1 + round * 997);
        opens.append(msOf(clock));
    }
    print({u"board.key.median"_s, u"ms"_s, median(keys), median(floors), Measure::Aim::OfRatio, 2});
    print(
        {u"board.key.p99"_s, u"ms"_s, part(keys, 99), part(floors, 99), Measure::Aim::OfRatio, 2});
    print({u"board.key.worst"_s, u"ms"_s, part(keys, 100), {}, Measure::Aim::OfValue, 50});
    print({u"board.key.gui.p99"_s, u"ms"_s, part(drawing, 99), {}, Measure::Aim::OfValue, 16});
    print({u"board.filter.p99"_s, u"ms"_s, part(filters, 99), {}, Measure::Aim::OfValue, 50});
    print({u"board.open.p99"_s, u"ms"_s, part(opens, 99), {}, Measure::Aim::OfValue, 16});
    return measureDrawn(**opened) ? 0 : 1;
}
