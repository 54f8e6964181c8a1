#include "desk.h"

#include <QRandomGenerator>

using namespace agh;
using namespace agh::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int many = 200;

struct Truth
{
    bool declined = false;
    qsizetype messages = 0;
};

} // namespace

/// Two hundred are declined with words while the service fails at random: what is said of each is
/// what the service has, and nobody is written to twice.
class TestBulkDecline : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theResultIsWhatTheSandboxHas_data()
    {
        QTest::addColumn<quint32>("seed");
        QTest::newRow("20261") << 20'261u;
    }
    void theResultIsWhatTheSandboxHas();

private:
    using Kind = DecisionState::Kind;
    using Words = DecisionState::Words;
    AccountWork& work() { return *m_desk->work; }
    void prepare();
    void troubles(quint32 seed);
    void comeToRest();
    void compare(const char* when);
    [[nodiscard]] Truth truth(const ApplicationId& id);
    std::optional<Desk> m_desk;
    QList<ApplicationId> m_apps;
};

void TestBulkDecline::prepare()
{
    m_apps.clear();
    m_desk.emplace();
    QVERIFY(m_desk->sandbox.start({u"--scale"_s, u"agents=240,applications=20000"_s}, 120'000));
    m_desk->signIn();
    m_desk->open();
    const RoleId role = m_desk->biggestRole();
    for (const RowId row : got(work().store().cache().applicantIds({role}))) {
        const Application one = *work().store().cache().application(row);
        if (one.status == ApplicationStatus::Pending && m_apps.size() < many)
            m_apps.append(one.id);
    }
    QCOMPARE(m_apps.size(), many);
    m_desk->sandbox.forgetRequests();
}

void TestBulkDecline::troubles(quint32 seed)
{
    QRandomGenerator random(seed);
    const QStringList kinds{u"dropBefore"_s, u"dropAfter"_s, u"status"_s,
                            u"status"_s,     u"html"_s,      u"garbage"_s};
    const int statuses[] = {400, 403, 409, 429, 500, 503};
    for (const ApplicationId& id : std::as_const(m_apps)) {
        if (random.bounded(100) < 45)
            continue;
        const bool words = random.bounded(2) == 0;
        const QString path = u"/api/applications/"_s + id.value + (words ? u"/messages"_s : u""_s);
        QJsonObject more;
        const QString kind = kinds[random.bounded(kinds.size())];
        if (kind == u"status"_s)
            more[u"status"_s] = statuses[random.bounded(6)];
        m_desk->fault(words ? u"POST"_s : u"PATCH"_s, path, kind, 1, more);
    }
}

/// Until nobody is under way; what is unknown is looked up a minute later.
void TestBulkDecline::comeToRest()
{
    const auto none = [this](auto fits) {
        return std::none_of(m_apps.begin(), m_apps.end(), [&](const ApplicationId& id) {
            return fits(work().review().decision(id));
        });
    };
    QTRY_VERIFY_WITH_TIMEOUT(none([](const DecisionState& one) {
                                 return one.kind == Kind::Held || one.kind == Kind::Sending;
                             }),
                             120'000);
    compare("at rest");
    m_desk->clock.ahead += 61'000;
    work().reconciler().lookNow();
    QTRY_VERIFY_WITH_TIMEOUT(none([](const DecisionState& one) {
                                 return one.kind == Kind::Unknown || one.words == Words::Unknown;
                             }),
                             120'000);
}

Truth TestBulkDecline::truth(const ApplicationId& id)
{
    Truth out;
    const auto application = await(work().session().read(api::getApplication(id)));
    const auto page = await(work().session().read(api::listMessages(id, {})));
    if (!application || !page)
        qFatal("the sandbox cannot be read");
    out.declined = application->status == ApplicationStatus::Rejected;
    for (const Message& message : page->items)
        out.messages += message.body.startsWith(u"Thank you, no. "_s);
    return out;
}

void TestBulkDecline::compare(const char* when)
{
    int declined = 0, standing = 0, unknown = 0;
    for (const ApplicationId& id : std::as_const(m_apps)) {
        const DecisionState said = work().review().decision(id);
        const auto cached = work().store().cache().application(id);
        const Truth is = truth(id);
        const QByteArray who = id.value.toUtf8() + ' ' + when;
        QVERIFY2(is.messages <= 1, who);
        if (said.kind == Kind::None) {
            QVERIFY2(cached->status == ApplicationStatus::Rejected && is.declined, who);
            QVERIFY2(is.messages == 1, who); // never without its words
            ++declined;
        } else if (said.kind == Kind::Unknown || said.words == Words::Unknown) {
            ++unknown; // nothing is claimed
        } else {
            QVERIFY2(!is.declined, who);
            QVERIFY2((said.words == Words::Sent) == (is.messages == 1), who);
            ++standing;
        }
    }
    qInfo("%s: %d declined, %d stand still, %d unknown", when, declined, standing, unknown);
}

void TestBulkDecline::theResultIsWhatTheSandboxHas()
{
    QFETCH(quint32, seed);
    prepare();
    troubles(seed);
    QList<DeclineOrder> orders;
    for (const ApplicationId& id : std::as_const(m_apps))
        orders.append({id, u"Thank you, no. "_s + id.value});
    const auto rows = await(work().declines().decline(orders, false));
    QVERIFY(rows);
    QCOMPARE(rows->size(), many);
    QCOMPARE(m_desk->sent(u"POST"_s, u"/api/applications"_s), 0);
    work().gate().releaseAll(*rows); // the ten seconds are over
    comeToRest();
    compare("looked up");
    QVERIFY(!work().declines().standing().isEmpty());

    // Those that failed once more, and nobody else.
    m_desk->sandbox.clearFaults();
    m_desk->sandbox.forgetRequests();
    QList<qint64> again;
    const QList<ApplicationId> standing = work().declines().standing();
    for (const ApplicationId& id : standing)
        again.append(work().review().decision(id).journalId);
    work().declines().sendStanding(again);
    comeToRest();
    compare("after the retry");
    for (const QJsonObject& one : m_desk->sandbox.requests(u"PATCH"_s)) {
        const QString path = one[u"path"_s].toString();
        QVERIFY2(standing.contains(ApplicationId{path.section(u'/', 3, 3)}), qPrintable(path));
    }
    QVERIFY(work().declines().standing().isEmpty());
    for (const ApplicationId& id : std::as_const(m_apps))
        QCOMPARE(work().review().decision(id).kind, Kind::None);
}

QTEST_GUILESS_MAIN(TestBulkDecline)
#include "tst_bulkdecline.moc"
