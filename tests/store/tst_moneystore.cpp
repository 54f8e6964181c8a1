#include "storefixture.h"

#include <QSignalSpy>

using namespace agh;
using namespace agh::test;
using namespace Qt::Literals::StringLiterals;

namespace {

MoneyLogRow aLine(MoneyLogRow::Event event, const QString& intent = u"intent_1"_s)
{
    MoneyLogRow row;
    row.atMs = 1'000;
    row.who = u"buyer_1"_s;
    row.event = event;
    row.intent = intent;
    row.contract.value = u"con_1"_s;
    row.settlement.value = u"set_1"_s;
    row.amount = u"120.50"_s;
    row.currency = u"USDC"_s;
    row.rail = Rail::X402;
    row.network = u"eip155:8453"_s;
    row.destination = u"0xabc"_s;
    return row;
}

Settlement aSettlement(int number = 1)
{
    Settlement out;
    out.id.value = u"set_%1"_s.arg(number);
    out.contractId.value = u"con_1"_s;
    out.method = Rail::X402;
    out.amount = Money{*Decimal::parse("120.50"), u"USDC"_s};
    out.memo = u"Week one"_s;
    out.destination = u"0xabc"_s;
    out.network = u"eip155:8453"_s;
    out.status = SettlementStatus::Draft;
    return out;
}

PastedReceipt aReceipt(const QString& settlement, const QString& text, const QString& reference)
{
    PastedReceipt out;
    out.settlement.value = settlement;
    out.text = text;
    out.rail = Rail::X402;
    out.reference = reference;
    out.pastedMs = 5;
    return out;
}

} // namespace

/// What is kept of money: the log, destinations, approvals, receipts, notes.
class TestMoneyStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_home.emplace(); }

    void theLogIsKept()
    {
        using Event = MoneyLogRow::Event;
        {
            const auto store = m_home->open();
            QSignalSpy appended(&store->moneyLog(), &MoneyLog::appended);
            QVERIFY(await(store->moneyLog().append(aLine(Event::Asked))));
            QVERIFY(await(store->moneyLog().append(aLine(Event::Pending))));
            // The same is said once, also by a second process that looks it up too.
            QCOMPARE(await(store->moneyLog().append(aLine(Event::Pending))).value_or(-1), 0);
            QCOMPARE(appended.count(), 2);
            QCOMPARE(store->moneyLog().pending().size(), 1);
            QVERIFY(await(store->moneyLog().append(aLine(Event::Settled))));
            QVERIFY(store->moneyLog().pending().isEmpty());
        }
        const auto store = m_home->open();
        const QList<MoneyLogRow> rows = store->moneyLog().of({u"set_1"_s});
        QCOMPARE(rows.size(), 3);
        QCOMPARE(rows[0].event, Event::Asked);
        QCOMPARE(rows[0].amount, u"120.50"_s);
        QCOMPARE(rows[2].event, Event::Settled);
        const MoneyLogProof proof = *await(store->moneyLog().prove());
        QCOMPARE(proof.rows, 3);
        QCOMPARE(proof.brokenAt, 0);
        QCOMPARE(proof.head, rows[2].hash);
    }

    void theLogIsOnlyAddedTo()
    {
        using Event = MoneyLogRow::Event;
        {
            const auto store = m_home->open();
            for (int i = 0; i < 5; ++i)
                QVERIFY(await(store->moneyLog().append(aLine(Event::Asked, QString::number(i)))));
        }
        {
            auto file = Connection::open(m_home->cacheFile(), m_home->workFile(),
                                         Connection::Mode::ReadWrite);
            QVERIFY(file);
            QVERIFY(!(*file)->run(u"UPDATE work.money_log SET amount='1' WHERE id=2"_s));
            QVERIFY(!(*file)->run(u"DELETE FROM work.money_log WHERE id=2"_s));
            // Who takes the guard away and changes a line is found out.
            QVERIFY((*file)->run(u"DROP TRIGGER work.money_log_stays"_s));
            QVERIFY((*file)->run(u"UPDATE work.money_log SET amount='1' WHERE id=3"_s));
        }
        const auto store = m_home->open();
        QCOMPARE(await(store->moneyLog().prove())->brokenAt, 3);
    }

    void aLineTakenOutIsMissed()
    {
        {
            const auto store = m_home->open();
            for (int i = 0; i < 5; ++i)
                QVERIFY(await(store->moneyLog().append(
                    aLine(MoneyLogRow::Event::Asked, QString::number(i)))));
        }
        {
            auto file = Connection::open(m_home->cacheFile(), m_home->workFile(),
                                         Connection::Mode::ReadWrite);
            QVERIFY((*file)->run(u"DROP TRIGGER work.money_log_keeps"_s));
            QVERIFY((*file)->run(u"DELETE FROM work.money_log WHERE id=2"_s));
        }
        const auto store = m_home->open();
        QCOMPARE(await(store->moneyLog().prove())->brokenAt, 3);
    }

    void fieldsDoNotRunIntoEachOther()
    {
        MoneyLogRow one = aLine(MoneyLogRow::Event::Asked), other = one;
        one.network = u"ab"_s;
        one.destination = u"c"_s;
        other.network = u"a"_s;
        other.destination = u"bc"_s;
        QVERIFY(MoneyLog::hashOf(one, {}) != MoneyLog::hashOf(other, {}));
        QVERIFY(MoneyLog::hashOf(one, {}) != MoneyLog::hashOf(one, u"00"_s));
    }

    void theLogIsSearched()
    {
        const auto store = m_home->open();
        MoneyLog& log = store->moneyLog();
        for (int i = 0; i < 6; ++i) {
            MoneyLogRow row = aLine(MoneyLogRow::Event::Asked, QString::number(i));
            row.atMs = 1'000 * i;
            row.settlement.value = u"set_%1"_s.arg(i);
            row.rail = i % 2 == 0 ? Rail::X402 : Rail::Mpp;
            row.reference = i == 4 ? u"0xFeed"_s : QString();
            QVERIFY(await(log.append(row)));
        }
        const auto count = [&](const MoneyLogFilter& filter) {
            return await(log.find(filter))->size();
        };
        MoneyLogFilter filter;
        QCOMPARE(count(filter), 6);
        QCOMPARE(log.row(await(log.find(filter))->first())->settlement.value, u"set_5"_s);
        filter.rail = Rail::Mpp;
        QCOMPARE(count(filter), 3);
        filter = {};
        filter.fromMs = 1'000;
        filter.untilMs = 3'000;
        QCOMPARE(count(filter), 2);
        filter = {};
        filter.text = u"0xfEED"_s;
        QCOMPARE(count(filter), 1);
        filter.text = u"%"_s; // no pattern, a letter
        QCOMPARE(count(filter), 0);
        filter = {};
        filter.settlement.value = u"set_2"_s;
        QCOMPARE(count(filter), 1);
    }

    void everyDestinationStays()
    {
        const AgentId agent{u"agent_1"_s};
        const auto seen = [&](const QString& destination, qint64 at) {
            return SeenDestination{agent, Rail::X402, u"base"_s, destination, at, at};
        };
        {
            const auto store = m_home->open();
            QSignalSpy changed(&store->destinations(), &Destinations::changed);
            QVERIFY(store->destinations().note(seen(u"first"_s, 1'000)));
            QVERIFY(!store->destinations().note(seen(u"first"_s, 2'000)));
            QCOMPARE(changed.count(), 0); // the first one is no change
            QVERIFY(store->destinations().note(seen(u"second"_s, 9'000'000)));
            QCOMPARE(changed.count(), 1);
            QVERIFY(!store->destinations().note(seen(u"first"_s, 20'000'000)));
            QVERIFY(!store->destinations().note(SeenDestination{}));
            // An address that is known, in another case of its letters.
            const QString address = u"0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed"_s;
            QVERIFY(store->destinations().note(seen(address, 1)));
            QVERIFY(!store->destinations().note(seen(address.toLower(), 2)));
        }
        const auto store = m_home->open();
        const QList<SeenDestination> all = store->destinations().of(agent, Rail::X402);
        QCOMPARE(all.size(), 3);
        QCOMPARE(all[1].destination, u"first"_s);
        QCOMPARE(all[1].firstMs, 1'000);
        QCOMPARE(all[1].lastMs, 20'000'000);
        QCOMPARE(all[1].network, u"eip155:8453"_s);
        QVERIFY(store->destinations().of(agent, Rail::Mpp).isEmpty());
    }

    void whatWasApproved()
    {
        const Settlement one = aSettlement();
        {
            const auto store = m_home->open();
            QVERIFY(await(store->approvals().set(*Approval::of(one, 77))));
        }
        const auto store = m_home->open();
        const auto kept = store->approvals().of(one.id);
        QVERIFY(kept);
        QCOMPARE(kept->atMs, 77);
        QVERIFY(kept->fits(one));
        for (const auto change : std::initializer_list<void (*)(Settlement&)>{
                 [](Settlement& s) { s.amount->amount = *Decimal::parse("120.51"); },
                 [](Settlement& s) { s.amount->currency = u"USD"_s; },
                 [](Settlement& s) { s.memo += u' '; },
                 [](Settlement& s) { s.destination = u"0xabd"_s; },
                 [](Settlement& s) { s.network = u"eip155:1"_s; },
                 [](Settlement& s) { s.status = SettlementStatus::Sent; },
                 [](Settlement& s) { s.amount.reset(); }}) {
            Settlement other = one;
            change(other);
            QVERIFY(!kept->fits(other));
        }
        Settlement same = one;
        same.amount->amount = *Decimal::parse("120.5"); // by value
        QVERIFY(kept->fits(same));
        (void)store->approvals().remove(one.id);
        QVERIFY(!store->approvals().of(one.id)); // at once
    }

    void aReceiptIsKeptAsItIs()
    {
        const QString text = u"PAYMENT-RESPONSE: eyJ…\r\n"_s;
        {
            const auto store = m_home->open();
            PastedReceipts& receipts = store->receipts();
            const qint64 id = *await(receipts.keep(aReceipt(u"set_1"_s, text, u"ref"_s)));
            QCOMPARE(*await(receipts.keep(aReceipt(u"set_1"_s, text, u"ref"_s))), id);
            QVERIFY(await(receipts.keep(aReceipt(u"set_2"_s, u"garbage"_s, {}))));
        }
        const auto store = m_home->open();
        PastedReceipts& receipts = store->receipts();
        QCOMPARE(receipts.of({u"set_1"_s})->text, text);
        // The same reference on another settlement is seen, on this one it is not "another".
        QVERIFY(receipts.usedOn(u"ref"_s, {u"set_1"_s}).isEmpty());
        QCOMPARE(receipts.usedOn(u"ref"_s, {u"set_2"_s}).value, u"set_1"_s);
        QVERIFY(receipts.usedOn({}, {u"set_3"_s}).isEmpty());
        QCOMPARE(*await(receipts.putAway({u"set_2"_s}, 9)), 1);
        QVERIFY(!receipts.of({u"set_2"_s}));
        QCOMPARE(receipts.allOf({u"set_2"_s}).size(), 1);
        // What the service has is not put away any more.
        QVERIFY(await(receipts.markTaken({u"set_1"_s}, 10)));
        QCOMPARE(*await(receipts.putAway({u"set_1"_s}, 11)), 0);
        QCOMPARE(receipts.of({u"set_1"_s})->takenMs, 10);
    }

    void notes()
    {
        {
            const auto store = m_home->open();
            (void)store->contractNotes().set({u"con_1"_s}, u"Call before paying"_s, 1);
            (void)store->contractNotes().set({u"con_2"_s}, u"x"_s, 1);
            QVERIFY(await(store->contractNotes().set({u"con_2"_s}, u" "_s, 2)));
        }
        const auto store = m_home->open();
        QCOMPARE(store->contractNotes().of({u"con_1"_s}), u"Call before paying"_s);
        QVERIFY(store->contractNotes().of({u"con_2"_s}).isEmpty());
    }

    void oneAttemptAtATimeAlsoFromASecondProcess()
    {
        const auto store = m_home->open();
        const auto second = m_home->open(); // the file as another process has it
        const qint64 id = *await(store->journal().add(anIntent("executeSettlement", u"set_1"_s)));
        QVERIFY(!await(second->journal().add(anIntent("executeSettlement", u"set_1"_s))));
        QVERIFY(await(second->journal().add(anIntent("executeSettlement", u"set_2"_s))));
        for (const JournalState state : {JournalState::Sending, JournalState::Unknown}) {
            QVERIFY(await(store->journal().move(id, store->journal().entry(id)->state, state, 1)));
            QVERIFY(!await(second->journal().add(anIntent("executeSettlement", u"set_1"_s))));
        }
        QVERIFY(await(store->journal().move(id, JournalState::Unknown, JournalState::NotDone, 1)));
        QVERIFY(await(second->journal().add(anIntent("executeSettlement", u"set_1"_s))));
    }

    void reviewedOnce()
    {
        const auto store = m_home->open();
        const qint64 id = *await(store->journal().add(anIntent("reviewContract", u"con_1"_s)));
        QVERIFY(!await(store->journal().add(anIntent("reviewContract", u"con_1"_s))));
        QVERIFY(await(store->journal().move(id, JournalState::Queued, JournalState::Done, 1)));
        QVERIFY(!await(store->journal().add(anIntent("reviewContract", u"con_1"_s))));
        QVERIFY(await(store->journal().add(anIntent("reviewContract", u"con_2"_s))));
    }

private:
    std::optional<Home> m_home;
};

QTEST_GUILESS_MAIN(TestMoneyStore)
#include "tst_moneystore.moc"
