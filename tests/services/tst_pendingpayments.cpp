#include "desk.h"
#include "rawserver.h"

using namespace agh;
using namespace agh::test;
using namespace Qt::Literals::StringLiterals;

/// Against a service that a test writes: words that the sandbox never says.
class TestPendingPayments : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder.emplace();
        m_status = "draft";
        m_answers = "sent";
        m_server.emplace([this](const RawServer::Request& request) {
            RawServer::Answer answer;
            if (request.line.startsWith("POST"))
                m_status = m_answers;
            const QByteArray settlement =
                R"({"id":"set_1","contractId":"con_1","method":"stripe","amount":120.50,"currency":"USD","destination":"acct_1032D82eZvKYlo2C","status":")" +
                m_status + R"(","createdAt":"2024-06-01T10:00:00Z","providerReference":"tr_1"})";
            const QByteArray contract =
                R"({"id":"con_1","agentId":"agent_1","buyerType":"buyer","buyerId":"buyer_1","status":"active","paymentMethod":"stripe","paymentAmount":500,"paymentCurrency":"USD","payoutDestination":"acct_1032D82eZvKYlo2C"})";
            answer.bytes =
                RawServer::http(200, request.line.contains("/contracts/")
                                         ? R"({"ok":true,"contract":)" + contract +
                                               R"(,"settlements":[)" + settlement + "]}"
                                         : R"({"ok":true,"settlement":)" + settlement + "}");
            return answer;
        });
        QVERIFY(m_server->isListening());
        open();
    }
    void cleanup()
    {
        m_work.reset();
        m_server.reset();
    }

    void pendingIsDoneAndIsReadOn()
    {
        m_answers = "pending";
        QSignalSpy turnedOut(&m_work->payments(), &PaymentService::turnedOut);
        const PayOutcome outcome = pay();
        QCOMPARE(outcome.kind, PayOutcome::Kind::Done);
        QCOMPARE(outcome.status, Open(SettlementStatus::Pending));
        QCOMPARE(m_work->payments().state(m_id).status, Open(SettlementStatus::Pending));
        m_work.reset();
        m_status = "settled";
        open();
        m_work->start(); // reads on, also after a restart
        QTRY_COMPARE(m_work->payments().state(m_id).status, Open(SettlementStatus::Settled));
        QTRY_COMPARE(events(), u"asked pending settled"_s);
        QCOMPARE(posts(), 1);
    }

    void pendingThatComesToNothing()
    {
        m_answers = "pending";
        QCOMPARE(pay().kind, PayOutcome::Kind::Done);
        m_status = "failed";
        QTRY_COMPARE(events(), u"asked pending failed"_s);
        QCOMPARE(m_work->payments().state(m_id).status, Open(SettlementStatus::Failed));
    }

    void notPaidAfterAll_data()
    {
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<int>("kind");
        QTest::newRow("failed") << QByteArray("failed") << int(PayOutcome::Kind::Refused);
        QTest::newRow("cancelled") << QByteArray("cancelled") << int(PayOutcome::Kind::Refused);
        QTest::newRow("still a draft") << QByteArray("draft") << int(PayOutcome::Kind::Unknown);
        QTest::newRow("a word of tomorrow")
            << QByteArray("on_hold") << int(PayOutcome::Kind::Unknown);
    }
    void notPaidAfterAll()
    {
        QFETCH(QByteArray, status);
        QFETCH(int, kind);
        m_answers = status;
        QCOMPARE(int(pay().kind), kind);
        if (status == "on_hold") {
            m_clock.ahead += 600'000;
            m_work->reconciler().lookNow();
            QTRY_VERIFY(m_server->requests.size() >= 4);
            QCOMPARE(m_work->payments().state(m_id).kind, PaymentState::Kind::Unknown);
        }
        QCOMPARE(posts(), 1);
    }

    void whatIsFoundFailedIsRefused()
    {
        m_answers = "on_hold";
        QCOMPARE(pay().kind, PayOutcome::Kind::Unknown);
        m_status = "cancelled";
        QTRY_COMPARE(m_work->payments().state(m_id).kind, PaymentState::Kind::Refused);
        QTRY_COMPARE(events(), u"asked unknown refused"_s);
        QCOMPARE(posts(), 1);
    }

private:
    void open()
    {
        AccountWork::Facts facts;
        facts.origin = m_server->url();
        facts.cacheFolder = m_folder->filePath(u"cache"_s);
        facts.workFolder = m_folder->filePath(u"work"_s);
        facts.me = {PartyKind::Buyer, u"buyer_1"_s, u"Marta"_s};
        facts.limits.firstBackoff = std::chrono::milliseconds(20);
        auto opened = AccountWork::open(
            facts, [] { return Credential::agentKey("ah_1_x"); }, m_clock);
        QVERIFY(opened);
        m_work = std::move(*opened);
    }
    PayOutcome pay()
    {
        const auto review = await(m_work->payments().review(m_id));
        if (!review)
            qFatal("no review");
        return await(m_work->payments().pay(*review));
    }
    QString events()
    {
        QStringList out;
        for (const MoneyLogRow& row : m_work->store().moneyLog().of(m_id))
            out.append(MoneyLogRow::wordOf(row.event));
        return out.join(u' ');
    }
    int posts()
    {
        int out = 0;
        for (const RawServer::Request& request : m_server->requests)
            out += request.line.startsWith("POST") ? 1 : 0;
        return out;
    }
    const SettlementId m_id{u"set_1"_s};
    QByteArray m_status, m_answers;
    MovedClock m_clock;
    std::optional<QTemporaryDir> m_folder;
    std::optional<RawServer> m_server;
    std::unique_ptr<AccountWork> m_work;
};

QTEST_GUILESS_MAIN(TestPendingPayments)
#include "tst_pendingpayments.moc"
