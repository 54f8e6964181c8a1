#include "domain/rules.h"
#include "domain/skillmatch.h"
#include "domain/timestamp.h"

#include <QRandomGenerator>
#include <QTest>
#include <QTimeZone>

using namespace agh;
using namespace Qt::Literals::StringLiterals;

class TestValues : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void moments_data();
    void moments();
    void noMoments_data();
    void noMoments();
    void momentsThereAndBack();
    void notToldIsBeforeEverything();
    void unknownWordsAreKept();
    void whatAPartyMayDo_data();
    void whatAPartyMayDo();
    void payout();
    void skills_data();
    void skills();
};

void TestValues::moments_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("ms");
    const qint64 noon = 1'717'761'600'000; // 2024-06-07T12:00:00Z
    QTest::newRow("RFC 3339") << QByteArray("2024-06-07T12:00:00Z") << noon;
    QTest::newRow("milliseconds") << QByteArray("2024-06-07T12:00:00.250Z") << noon + 250;
    QTest::newRow("microseconds") << QByteArray("2024-06-07T12:00:00.250000Z") << noon + 250;
    QTest::newRow("an offset") << QByteArray("2024-06-07T14:00:00+02:00") << noon;
    QTest::newRow("a negative offset") << QByteArray("2024-06-07T06:30:00-05:30") << noon;
    QTest::newRow("an offset that is missing is UTC") << QByteArray("2024-06-07T12:00:00") << noon;
    QTest::newRow("a space for the T") << QByteArray("2024-06-07 12:00:00Z") << noon;
    QTest::newRow("seconds") << QByteArray("1717761600") << noon;
    QTest::newRow("seconds with a fraction") << QByteArray("1717761600.75") << noon;
    QTest::newRow("milliseconds since") << QByteArray("1717761600000") << noon;
    QTest::newRow("the beginning") << QByteArray("0") << qint64(0);
    QTest::newRow("a leap day") << QByteArray("2024-02-29T00:00:00Z") << qint64(1'709'164'800'000);
}

void TestValues::moments()
{
    QFETCH(QByteArray, text);
    QFETCH(qint64, ms);
    const auto moment = Timestamp::parse(text);
    QVERIFY(moment);
    QCOMPARE(moment->ms(), ms);
    QCOMPARE(moment->original(), QString::fromUtf8(text));
    QCOMPARE(moment->utc().toMSecsSinceEpoch(), ms);
    QCOMPARE(moment->utc().timeSpec(), Qt::UTC);
}

void TestValues::noMoments_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char* text : {"", "yesterday", "2023-02-29T00:00:00Z", "2024-13-01T00:00:00Z",
                             "2024-06-07T25:00:00Z", "-5", "99999999999999999999", "1e12", "null"})
        QTest::newRow(text) << QByteArray(text);
    QTest::newRow("very long") << QByteArray(100'000, '1');
}

void TestValues::noMoments()
{
    QFETCH(QByteArray, text);
    QVERIFY(!Timestamp::parse(text));
}

void TestValues::momentsThereAndBack()
{
    QRandomGenerator random(7);
    for (int i = 0; i < 20'000; ++i) {
        const qint64 ms = random.bounded(qint64(253'402'300'799'999));
        const QDateTime moment = QDateTime::fromMSecsSinceEpoch(ms, QTimeZone::utc());
        const auto read = Timestamp::parse(moment.toString(Qt::ISODateWithMs).toLatin1());
        QVERIFY(read);
        QCOMPARE(read->ms(), ms);
        const int offset = random.bounded(-50, 51) * 900;
        const auto shifted =
            Timestamp::parse(moment.toOffsetFromUtc(offset).toString(Qt::ISODateWithMs).toLatin1());
        QVERIFY(shifted);
        QCOMPARE(shifted->ms(), ms);
    }
}

void TestValues::notToldIsBeforeEverything()
{
    QVERIFY(Timestamp() < Timestamp::fromMs(-1));
    QVERIFY(!(Timestamp() == Timestamp::fromMs(0)));
    QVERIFY(!Timestamp().utc().isValid());
}

void TestValues::unknownWordsAreKept()
{
    using Status = Open<ApplicationStatus>;
    QCOMPARE(Status::fromText(u"pending"_s), Status(ApplicationStatus::Pending));
    QCOMPARE(Status::fromText(u"Pending"_s).text(), u"pending"_s);
    const Status odd = Status::fromText(u"on hold <b>"_s);
    QVERIFY(!odd.isKnown());
    QVERIFY(odd.isTold());
    QCOMPARE(odd.text(), u"on hold <b>"_s);
    QVERIFY(!Status().isTold());
    QVERIFY(!Status::fromText(u"unknown"_s).isKnown());
    QCOMPARE(Open<Rail>(Rail::X402).text(), u"x402"_s);
    QCOMPARE(Open<Schedule>::fromText(u"on_completion"_s).known(), Schedule::OnCompletion);
}

void TestValues::whatAPartyMayDo_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<bool>("decide");
    QTest::addColumn<bool>("write");
    QTest::addColumn<bool>("decided");
    QTest::newRow("pending") << u"pending"_s << true << true << false;
    QTest::newRow("accepted") << u"accepted"_s << false << true << true;
    QTest::newRow("rejected") << u"rejected"_s << false << false << true;
    QTest::newRow("withdrawn") << u"withdrawn"_s << false << false << true;
    QTest::newRow("unknown allows nothing") << u"shortlisted"_s << false << false << true;
    QTest::newRow("not told allows nothing") << QString() << false << false << false;
}

void TestValues::whatAPartyMayDo()
{
    QFETCH(QString, status);
    QFETCH(bool, decide);
    QFETCH(bool, write);
    QFETCH(bool, decided);
    Application application;
    application.status = Open<ApplicationStatus>::fromText(status);
    QCOMPARE(rules::canAccept(application), decide);
    QCOMPARE(rules::canDecline(application), decide);
    QCOMPARE(rules::canWrite(application), write);
    QCOMPARE(rules::isDecided(application), decided);
}

void TestValues::payout()
{
    using rules::Payout;
    Agent agent;
    QCOMPARE(rules::payout(std::nullopt, Rail::Stripe), Payout::NotTold);
    QCOMPARE(rules::payout(agent, Rail::Stripe), Payout::NotTold);
    agent.payoutMethods = QList<Open<Rail>>{};
    QCOMPARE(rules::payout(agent, Rail::Stripe), Payout::Lacks);
    agent.payoutMethods = QList<Open<Rail>>{Rail::X402};
    QCOMPARE(rules::payout(agent, Rail::X402), Payout::Has);
    QCOMPARE(rules::payout(agent, Rail::Mpp), Payout::Lacks);
    QCOMPARE(rules::payout(agent, Open<Rail>::fromText(u"paypal"_s)), Payout::NotTold);
}

void TestValues::skills_data()
{
    QTest::addColumn<QStringList>("wanted");
    QTest::addColumn<QStringList>("had");
    QTest::addColumn<QStringList>("matched");
    QTest::addColumn<QStringList>("missing");
    QTest::addColumn<QStringList>("more");
    using List = QStringList;
    QTest::newRow("spelling") << List{u"Audit-Trail"_s, u"Rust"_s}
                              << List{u"audit trail"_s, u"RUST"_s}
                              << List{u"Audit-Trail"_s, u"Rust"_s} << List{} << List{};
    QTest::newRow("C, C++ and C# stay apart")
        << List{u"C++"_s, u"C#"_s, u"C"_s} << List{u"c"_s, u"c ++"_s} << List{u"C++"_s, u"C"_s}
        << List{u"C#"_s} << List{};
    QTest::newRow("no part of a word") << List{u"Java"_s} << List{u"JavaScript"_s} << List{}
                                       << List{u"Java"_s} << List{u"JavaScript"_s};
    QTest::newRow("twice counts once")
        << List{u"SQL"_s, u"sql"_s} << List{u"Sql"_s} << List{u"SQL"_s} << List{} << List{};
    QTest::newRow("other scripts")
        << List{u"Übersetzung"_s, u"翻訳"_s} << List{u"übersetzung"_s, u"翻訳"_s}
        << List{u"Übersetzung"_s, u"翻訳"_s} << List{} << List{};
    QTest::newRow("nothing wanted") << List{} << List{u"Go"_s} << List{} << List{} << List{u"Go"_s};
}

void TestValues::skills()
{
    QFETCH(QStringList, wanted);
    QFETCH(QStringList, had);
    const SkillMatch match = SkillMatch::of(wanted, had);
    QTEST(match.matched, "matched");
    QTEST(match.missing, "missing");
    QTEST(match.more, "more");
}

QTEST_GUILESS_MAIN(TestValues)
#include "tst_values.moc"
