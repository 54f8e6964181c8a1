#include "desk.h"
#include "services/boardservice.h"

#include <QJsonDocument>
#include <QTcpServer>
#include <QTcpSocket>

using namespace agh;
using namespace agh::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A service that answers what it is told to, whatever it is asked.
class Answers : public QTcpServer
{
public:
    Answers()
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket* const socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                if (!socket->readAll().contains("\r\n\r\n"))
                    return;
                const QByteArray body = bodies.value(std::min(asked++, int(bodies.size()) - 1));
                socket->write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: "
                              "close\r\nContent-Length: " +
                              QByteArray::number(body.size()) + "\r\n\r\n" + body);
                socket->disconnectFromHost();
            });
        });
    }
    [[nodiscard]] QUrl url() const { return QUrl(u"http://127.0.0.1:%1"_s.arg(serverPort())); }
    QByteArrayList bodies;
    int asked = 0;
};

QByteArray page(int from, int count, const QString& next)
{
    QJsonArray roles;
    for (int i = from; i < from + count; ++i)
        roles.append(QJsonObject{{u"id"_s, u"rol_%1"_s.arg(i)}, {u"title"_s, u"Role"_s}});
    QJsonObject out{{u"ok"_s, true}, {u"roles"_s, roles}};
    if (!next.isEmpty())
        out[u"nextCursor"_s] = next;
    return QJsonDocument(out).toJson();
}

} // namespace

/// The roles board as it is read: signed out, page by page, and when something goes wrong.
class TestBoardService : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder.emplace();
        m_sandbox.emplace();
        QVERIFY(m_sandbox->start({u"--scale"_s, u"roles=2500"_s}));
        open();
    }
    void cleanup()
    {
        m_board.reset();
        m_sandbox.reset();
    }
    void everyPageWithoutACredential();
    void unchangedIsOneRequest();
    void aPageThatFailsKeepsWhatIsThere();
    void aCircleOfPages();
    void offlineShowsWhatWasRead();
    void aRoleThatChangedAndOneThatIsGone();
    void whoPosted();

private:
    void open(const QUrl& origin = {})
    {
        m_board.reset();
        BoardService::Facts facts;
        facts.origin = origin.isEmpty() ? m_sandbox->baseUrl() : origin;
        facts.cacheFolder = m_folder->filePath(u"cache"_s);
        facts.marksFolder = m_folder->filePath(u"marks"_s);
        facts.limits.firstBackoff = std::chrono::milliseconds(20);
        facts.limits.readTries = 2;
        auto opened = BoardService::open(facts, m_clock);
        QVERIFY(opened.has_value());
        m_board = std::move(*opened);
    }
    void refresh(bool whole = false)
    {
        QSignalSpy listed(m_board.get(), &BoardService::listed);
        m_board->refresh(whole);
        QTRY_COMPARE_WITH_TIMEOUT(listed.size(), 1, 60'000);
    }
    BoardAnswer ask(const QString& typed = {})
    {
        BoardAsk one;
        one.query = BoardQuery::parse(typed);
        return got(m_board->store().ask(one));
    }
    std::optional<SandboxProcess> m_sandbox;
    std::optional<QTemporaryDir> m_folder;
    MovedClock m_clock;
    std::unique_ptr<BoardService> m_board;
};

void TestBoardService::everyPageWithoutACredential()
{
    QList<int> steps;
    connect(m_board.get(), &BoardService::syncChanged, this,
            [&] { steps.append(m_board->readSoFar()); });
    refresh();
    QVERIFY(m_board->store().count() >= 2'500);
    QCOMPARE(ask().of, m_board->store().count());
    QVERIFY(steps.contains(1'000)); // usable and told from the first page on
    QVERIFY(m_board->store().info().complete);
    QCOMPARE(m_board->sync().phase, SyncState::Phase::Fresh);
    const auto sent = m_sandbox->requests(u"GET"_s, u"/api/roles"_s);
    QVERIFY(sent.size() >= 3);
    for (const QJsonObject& request : sent)
        QCOMPARE(request[u"credential"_s].toString(), u"none"_s);
}

void TestBoardService::unchangedIsOneRequest()
{
    refresh();
    m_sandbox->forgetRequests();
    QSignalSpy changed(&m_board->store(), &BoardStore::changed);
    refresh();
    QCOMPARE(m_sandbox->requests(u"GET"_s, u"/api/roles"_s).size(), 1);
    QCOMPARE(changed.size(), 0);
}

void TestBoardService::aPageThatFailsKeepsWhatIsThere()
{
    Answers server;
    server.bodies = {page(0, 3, u"next"_s), "<html>down</html>"};
    open(server.url());
    refresh();
    QCOMPARE(m_board->sync().phase, SyncState::Phase::Failed);
    QVERIFY(m_board->sync().error.has_value());
    QVERIFY(m_board->sync().incomplete);
    QCOMPARE(ask().of, 3);
    QVERIFY(!m_board->store().info().complete);
    // And when it works again, what is missing comes; nothing is there twice.
    server.bodies = {page(0, 3, u"next"_s), page(3, 2, {})};
    server.asked = 0;
    refresh();
    QCOMPARE(m_board->sync().phase, SyncState::Phase::Fresh);
    QVERIFY(!m_board->sync().incomplete);
    QCOMPARE(ask().of, 5);
}

void TestBoardService::aCircleOfPages()
{
    Answers server;
    server.bodies = {page(0, 3, u"one"_s), page(3, 2, u"two"_s), page(5, 2, u"one"_s)};
    open(server.url());
    refresh();
    QCOMPARE(server.asked, 3);
    QVERIFY(m_board->sync().incomplete);
    QCOMPARE(ask().of, 7);
    // A listing that led in a circle takes nothing away.
    server.bodies = {page(0, 1, u"one"_s), page(1, 1, u"one"_s)};
    server.asked = 0;
    refresh(true);
    QCOMPARE(ask().of, 7);
}

void TestBoardService::offlineShowsWhatWasRead()
{
    refresh();
    const int count = m_board->store().count();
    m_board.reset();
    m_sandbox->kill();
    open();
    QCOMPARE(m_board->store().count(), count);
    QVERIFY(m_board->store().info().fetchedMs > 0);
    refresh();
    QCOMPARE(m_board->sync().phase, SyncState::Phase::Offline);
    QCOMPARE(ask().rows.size(), count);
    QVERIFY(!ask(u"a"_s).rows.isEmpty());
}

void TestBoardService::aRoleThatChangedAndOneThatIsGone()
{
    refresh();
    const BoardRow row = ask().rows.first();
    Role role = *m_board->store().role(row);
    const QString title = role.title;
    role.title = u"Zebra"_s;
    (void)await(m_board->store().put(role, 1));
    QCOMPARE(ask(u"zebra"_s).rows.size(), 1);
    m_board->refreshRole(role.id);
    QTRY_COMPARE(m_board->store().role(row)->title, title);
    Role never = role;
    never.id = RoleId{u"rol_never"_s};
    (void)await(m_board->store().put(never, 1));
    m_board->refreshRole(never.id);
    QTRY_COMPARE(m_board->store().rowOf(never.id), BoardRow(0));
}

void TestBoardService::whoPosted()
{
    refresh();
    Party buyer;
    for (const BoardRow row : ask().rows) {
        const Role role = *m_board->store().role(row);
        if (role.postedBy.kind == PartyKind::Buyer) {
            buyer = role.postedBy;
            break;
        }
    }
    QVERIFY(!buyer.id.isEmpty());
    m_board->readPoster(buyer);
    QVERIFY(m_board->poster(buyer.id).busy);
    QTRY_VERIFY(!m_board->poster(buyer.id).busy);
    QVERIFY(!m_board->poster(buyer.id).error);
    QCOMPARE(m_board->poster(buyer.id).party.name, buyer.name);
    // One that is not there: said, and nothing else is lost.
    m_board->readPoster({PartyKind::Buyer, u"buyer_never"_s, u"Never"_s});
    QTRY_VERIFY(!m_board->poster(u"buyer_never"_s).busy);
    QVERIFY(m_board->poster(u"buyer_never"_s).error.has_value());
}

QTEST_GUILESS_MAIN(TestBoardService)
#include "tst_board.moc"
