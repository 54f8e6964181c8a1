// A refresh of 100,000 roles through Client, ListSync and Cache, beside the bare loop over the same
// bytes; how long it keeps the thread that draws from answering; and what an unchanged list costs.
#include "floor.h"
#include "measure.h"
#include "replay.h"
#include "services/rolesservice.h"
#include "support/sandboxprocess.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdlib>

using namespace agh;
using namespace agh::bench;
using namespace Qt::Literals::StringLiterals;

namespace {

const Scope board;

[[noreturn]] void fail(const char* what)
{
    std::fprintf(stderr, "refresh: %s\n", what);
    std::exit(1);
}

/// The parts of an account that a list needs, over files of their own.
struct Account
{
    explicit Account(const QUrl& origin, const QString& folder)
        : store(opened(folder))
        , client(origin)
        , session(
              client, *store, clock, {PartyKind::Buyer, u"buyer"_s, {}},
              [] { return Credential(); }, true)
        , lists(session)
        , roles(session, lists)
    {}
    static std::unique_ptr<Store> opened(const QString& folder)
    {
        auto out = Store::open(folder + u"/cache"_s, folder + u"/work"_s, u"buyer"_s, 1);
        if (!out)
            fail("the files could not be opened");
        return std::move(*out);
    }
    /// Until the list is read and kept; milliseconds.
    double refresh()
    {
        QElapsedTimer time;
        time.start();
        QEventLoop loop;
        QObject::connect(&session, &Session::syncChanged, &loop, [&] {
            if (session.sync(board).phase != SyncState::Phase::Loading)
                loop.quit();
        });
        roles.refreshBoard();
        loop.exec();
        if (session.sync(board).phase != SyncState::Phase::Fresh)
            fail("the list could not be read");
        return double(time.nsecsElapsed()) / 1e6;
    }

    SystemClock clock;
    std::unique_ptr<Store> store;
    Client client;
    Session session;
    ListSync lists;
    RolesService roles;
};

/// A beat each millisecond on this thread; the longest time without one.
class Heart
{
public:
    Heart()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
            m_longest = std::max(m_longest, double(m_since.nsecsElapsed()) / 1e6 - 1);
            m_since.start();
        });
        m_since.start();
        m_timer.start(1);
    }
    [[nodiscard]] double longest() const { return m_longest; }

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    double m_longest = 0;
};

/// As a page that shows the list does: asks for its ids after each change, once at a time.
class Shown
{
public:
    explicit Shown(Account& account)
        : m_account(account)
    {
        QObject::connect(&account.store->cache(), &Cache::changed, &m_context, [this] { ask(); });
    }
    [[nodiscard]] qsizetype rows() const { return m_ids.size(); }
    [[nodiscard]] bool isAsking() const { return m_asking; }

private:
    void ask()
    {
        m_again = m_asking;
        if (m_asking)
            return;
        m_asking = true;
        m_account.store->cache().boardIds().then(&m_context,
                                                 [this](const StoreResult<QList<RowId>>& ids) {
                                                     m_ids = ids.value_or(QList<RowId>());
                                                     m_asking = false;
                                                     if (m_again)
                                                         ask();
                                                 });
    }
    Account& m_account;
    QObject m_context;
    QList<RowId> m_ids;
    bool m_asking = false, m_again = false;
};

/// Stands between client and sandbox and counts what passes, both ways.
class Relay
{
public:
    explicit Relay(const QUrl& to)
    {
        m_server.listen(QHostAddress::LocalHost);
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this, to] {
            QTcpSocket* near = m_server.nextPendingConnection();
            auto* far = new QTcpSocket(near);
            far->connectToHost(to.host(), quint16(to.port()));
            const auto pass = [this](QTcpSocket* from, QTcpSocket* on) {
                QObject::connect(from, &QTcpSocket::readyRead, on, [this, from, on] {
                    const QByteArray bytes = from->readAll();
                    m_bytes += bytes.size();
                    on->write(bytes);
                });
            };
            pass(near, far);
            pass(far, near);
        });
    }
    [[nodiscard]] QUrl url() const
    {
        return QUrl(u"http://127.0.0.1:%1"_s.arg(m_server.serverPort()));
    }
    [[nodiscard]] qint64 takeBytes() { return std::exchange(m_bytes, 0); }

private:
    QTcpServer m_server;
    qint64 m_bytes = 0;
};

void measureRefresh(const Recording& recording, int rows)
{
    QTemporaryDir folder;
    Replay replay;
    const QUrl origin = replay.start(recording, folder.path());
    if (origin.isEmpty())
        fail("the recording is not served");
    QList<double> ours, floors, stalls;
    for (int round = 0; round < 5; ++round) {
        const QString place = folder.filePath(QString::number(round));
        const double floor = bareLoop(recording, place + u"-floor.sqlite"_s);
        if (floor < 0)
            fail("the bare loop failed");
        floors.append(floor);
        {
            Account account(origin, place);
            ours.append(account.refresh());
        }
        // Once more with a list that is looked at, for what the person would feel.
        Account account(origin, place + u"-shown"_s);
        Shown shown(account);
        Heart heart;
        (void)account.refresh();
        while (shown.isAsking())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        if (shown.rows() < rows)
            fail("rows are missing");
        stalls.append(heart.longest());
    }
    print({u"refresh.100k"_s, u"ms"_s, median(ours), median(floors), Measure::Aim::OfRatio, 1.5});
    print({u"refresh.stall.max"_s, u"ms"_s, median(stalls), {}, Measure::Aim::OfValue, 16});
}

void measureUnchanged(test::SandboxProcess& sandbox)
{
    QTemporaryDir folder;
    Relay relay(sandbox.baseUrl());
    Account account(relay.url(), folder.path());
    (void)account.refresh();
    sandbox.forgetRequests();
    (void)relay.takeBytes();
    (void)account.refresh();
    const qint64 bytes = relay.takeBytes();
    print({u"refresh.unchanged.requests"_s,
           u""_s,
           double(sandbox.requests().size()),
           {},
           Measure::Aim::OfValue,
           1});
    print({u"refresh.unchanged.bytes"_s, u"B"_s, double(bytes), {}, Measure::Aim::OfValue, 500});
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments[1] == u"--replay"_s)
        return Replay::serve(arguments[2]);
    const int rows =
        arguments.size() == 3 && arguments[1] == u"--rows"_s ? arguments[2].toInt() : 100'000;
    test::SandboxProcess sandbox;
    if (!sandbox.start({u"--scale"_s, u"roles=%1"_s.arg(rows)}, 180'000))
        fail("the sandbox does not start");
    const Recording recording = record(sandbox.baseUrl());
    if (recording.pages.isEmpty())
        fail("the list could not be recorded");
    measureRefresh(recording, rows);
    measureUnchanged(sandbox);
    return 0;
}
