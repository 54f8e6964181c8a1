#include "desk.h"

#include <QElapsedTimer>

using namespace agh;
using namespace agh::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString title = u"Whose way is full of faults"_s;

DraftFields aDraft()
{
    DraftFields out;
    out.title = title;
    out.description = u"We ship spare parts."_s;
    out.rail = Rail::X402;
    out.amount = u"640.50"_s;
    out.currency = u"USDC"_s;
    return out;
}

} // namespace

/// Publishing under each fault that the sandbox has, answers that are lost among them: there is
/// never more than one role of a draft, and one in the end.
class TestDraftFaults : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QVERIFY(m_desk.emplace().start()); }
    void cleanup() { m_desk.reset(); }
    void oneRoleOfADraft_data();
    void oneRoleOfADraft();
    void endedWhileItLeaves_data();
    void endedWhileItLeaves();

private:
    DraftService& drafts() { return m_desk->work->drafts(); }
    RoleDrafts& store() { return m_desk->work->store().roleDrafts(); }
    PublishState::Kind state(const QString& id) { return drafts().state(id).kind; }
    /// How many roles of this title the service has, asked past this program's lists.
    int there()
    {
        m_desk->sandbox.clearFaults(); // those that nothing has met
        Client client(m_desk->sandbox.baseUrl());
        int out = 0;
        api::ListOptions options;
        options.limit = 1'000;
        const auto page = await(client.read(api::listRoles(options, true), m_desk->credential));
        if (!page)
            qFatal("the roles were not told");
        for (const Role& role : page->items)
            out += role.title == title;
        return out;
    }
    /// Until it stands still; what is unknown is looked up, as time goes by.
    void settle(const QString& id)
    {
        QTRY_VERIFY_WITH_TIMEOUT(state(id) != PublishState::Sending, 60'000);
        for (int round = 0; round < 5 && state(id) == PublishState::Unknown; ++round) {
            m_desk->clock.ahead += 61'000;
            m_desk->work->reconciler().lookNow();
            (void)QTest::qWaitFor([&] { return state(id) != PublishState::Unknown; }, 3'000);
        }
    }
    std::optional<Desk> m_desk;
};

void TestDraftFaults::oneRoleOfADraft_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QJsonObject>("more");
    QTest::addColumn<bool>("lookUpFails");
    const auto row = [](const QString& kind, const QJsonObject& more = {}) {
        const QString name = more.contains(u"status"_s)
                                 ? kind + u' ' + QString::number(more[u"status"_s].toInt())
                                 : kind;
        QTest::newRow(qPrintable(name)) << kind << more << false;
        QTest::newRow(qPrintable(name + u", and so does looking it up"_s)) << kind << more << true;
    };
    for (const QString& kind : {u"dropBefore"_s, u"dropAfter"_s, u"truncate"_s, u"garbage"_s,
                                u"huge"_s, u"deep"_s, u"redirect"_s})
        row(kind);
    row(u"delay"_s, {{u"ms"_s, 1'500}});
    row(u"slow"_s, {{u"ms"_s, 3}});
    row(u"html"_s, {{u"status"_s, 200}});
    row(u"html"_s, {{u"status"_s, 502}});
    for (const int status : {201, 400, 401, 403, 404, 408, 409, 429, 500, 503})
        row(u"status"_s, {{u"status"_s, status}});
}

void TestDraftFaults::oneRoleOfADraft()
{
    QFETCH(QString, kind);
    QFETCH(QJsonObject, more);
    QFETCH(bool, lookUpFails);
    const QString id = store().add(aDraft(), m_desk->clock.nowMs());
    QTRY_VERIFY(store().isSaved(id));
    m_desk->fault(u"POST"_s, u"/api/roles"_s, kind, 1, more);
    if (lookUpFails)
        m_desk->fault(u"GET"_s, u"/api/roles"_s, kind, 2, more);
    (void)await(drafts().publish(id, false));
    (void)await(drafts().publish(id, false)); // and once more, as people do
    settle(id);
    QVERIFY2(there() <= 1, qPrintable(QString::number(there())));
    // The person asks for it again, until it is published.
    for (int again = 0; again < 5 && store().draft(id)->role.isEmpty(); ++again) {
        if (m_desk->work->session().isSignInNeeded())
            m_desk->work->session().credentialRenewed();
        (void)await(drafts().publish(id, false));
        settle(id);
        QVERIFY(there() <= 1);
    }
    QCOMPARE(there(), 1);
    QTRY_VERIFY(!store().draft(id)->role.isEmpty());
    QTRY_COMPARE(state(id), PublishState::None);
}

void TestDraftFaults::endedWhileItLeaves_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("afterMs");
    for (const QString& kind : {u"delay"_s, u"slow"_s, u"dropAfter"_s}) {
        for (const int after : {0, 5, 60, 400})
            QTest::newRow(qPrintable(kind + u' ' + QString::number(after))) << kind << after;
    }
}

/// The program ends in the middle of it, and is started again.
void TestDraftFaults::endedWhileItLeaves()
{
    QFETCH(QString, kind);
    QFETCH(int, afterMs);
    const QString id = store().add(aDraft(), m_desk->clock.nowMs());
    QTRY_VERIFY(store().isSaved(id));
    m_desk->fault(u"POST"_s, u"/api/roles"_s, kind, 1, {{u"ms"_s, kind == u"slow"_s ? 5 : 300}});
    const auto going = drafts().publish(id, false);
    QElapsedTimer time;
    time.start();
    QTRY_VERIFY(time.elapsed() >= afterMs);
    m_desk->close();
    m_desk->open();
    // What the service was still at work with is done by now.
    QTRY_VERIFY(time.elapsed() >= afterMs + 700);
    settle(id);
    QVERIFY(there() <= 1);
    for (int again = 0; again < 5 && store().draft(id)->role.isEmpty(); ++again) {
        (void)await(drafts().publish(id, false));
        settle(id);
        QVERIFY(there() <= 1);
    }
    QCOMPARE(there(), 1);
    QCOMPARE(store().draft(id)->role.isEmpty(), false);
}

QTEST_GUILESS_MAIN(TestDraftFaults)
#include "tst_draftfaults.moc"
