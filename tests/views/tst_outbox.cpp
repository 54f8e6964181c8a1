#include "reviewbench.h"
#include "services/draftpayload.h"
#include "views/pages/outboxpage.h"

using namespace agh;
using namespace agh::test;
using namespace Qt::Literals::StringLiterals;

/// The outbox, and one's own roles, against the sandbox.
class OutboxTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<ReviewBench>();
        QVERIFY(m_bench->begin());
        QTRY_VERIFY_WITH_TIMEOUT(m_bench->hasApplicants(), 20'000);
        m_outbox = std::make_unique<OutboxPage>(work(), *m_bench->toasts);
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_outbox->lines(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    }
    void cleanup()
    {
        m_tester.reset();
        m_outbox.reset();
        m_bench.reset();
    }

    void everythingThatWaitsStandsHereInItsWords()
    {
        QCOMPARE(m_outbox->count(), 0);
        QVERIFY(!m_outbox->isWanted());
        work().setOffline(true);
        const QString application = m_bench->applicationAt(m_bench->openRow());
        (void)work().threads().send({application}, u"Tomorrow at nine?"_s, true);
        const QString draft = aDraft(u"Assign customs codes"_s);
        (void)work().drafts().publish(draft, true);
        m_bench->page->deeds()->close();
        QTRY_COMPARE(m_outbox->count(), 3);
        QVERIFY(m_outbox->isWanted());
        QVERIFY(m_outbox->waitsForNetwork());
        QCOMPARE(m_outbox->summary(), u"3 to send"_s);
        const int message = rowOf(u"Message"_s);
        QVERIFY(message >= 0);
        // The very words of the conversation.
        QCOMPARE(text(message, OutboxList::NoteRole),
                 ThreadModel::stateText(ThreadModel::Waiting, {}));
        QVERIFY(text(message, OutboxList::AboutRole).contains(u"Tomorrow at nine?"_s));
        const int role = rowOf(u"New role"_s);
        QVERIFY(text(role, OutboxList::TitleRole).contains(u"Assign customs codes"_s));
        QCOMPARE(text(role, OutboxList::NoteRole), u"Publishes when online"_s);
        QCOMPARE(text(rowOf(u"Close role"_s), OutboxList::NoteRole), u"Closes when online"_s);
        QCOMPARE(m_bench->page->deeds()->note(), u"Closes when online"_s);

        // Each leads to where it was written.
        const QSignalSpy thread(m_outbox.get(), &OutboxPage::threadAsked);
        const QSignalSpy asked(m_outbox.get(), &OutboxPage::draftAsked);
        m_outbox->edit(message);
        m_outbox->edit(role);
        QCOMPARE(thread.size(), 1);
        QCOMPARE(asked.first().first().toString(), draft);

        // What is looked at is seen to go, and stays to be read.
        m_outbox->setWatched(true);
        work().setOffline(false);
        QTRY_COMPARE_WITH_TIMEOUT(m_outbox->count(), 0, 20'000);
        QTRY_COMPARE(m_outbox->lines()->count(), 3);
        QTRY_COMPARE(text(rowOf(u"New role"_s), OutboxList::NoteRole), u"Published"_s);
        QCOMPARE(m_bench->sandbox.requests(u"POST"_s, u"/api/roles"_s).size(), 1);
        QVERIFY(m_outbox->isWanted());
        m_outbox->setWatched(false);
        QCOMPARE(m_outbox->lines()->count(), 0);
        QVERIFY(!m_outbox->isWanted());
    }

    void whatHadWaitedSaysThatItHasGone()
    {
        work().setOffline(true);
        (void)work().drafts().publish(aDraft(u"Assign customs codes"_s), true);
        QTRY_COMPARE(m_outbox->count(), 1);
        work().setOffline(false);
        QTRY_VERIFY_WITH_TIMEOUT(m_bench->toasts->text().contains(u"Published"_s), 20'000);
        QVERIFY(m_bench->toasts->text().contains(u"Assign customs codes"_s));
    }

    void aRefusalStandsHereUntilThePersonDecides()
    {
        m_bench->sandbox.addFault({{u"method"_s, u"POST"_s},
                                   {u"path"_s, u"/api/roles"_s},
                                   {u"kind"_s, u"status"_s},
                                   {u"status"_s, 400},
                                   {u"count"_s, 1}});
        const QString draft = aDraft(u"Assign customs codes"_s);
        (void)work().drafts().publish(draft, false);
        QTRY_COMPARE_WITH_TIMEOUT(m_outbox->count(), 1, 20'000);
        QVERIFY(text(0, OutboxList::NoteRole).startsWith(u"Not published: "_s));
        QVERIFY(m_outbox->lines()->index(0).data(OutboxList::CanSendRole).toBool());
        m_outbox->send(0);
        QTRY_COMPARE_WITH_TIMEOUT(m_outbox->count(), 0, 20'000);
        QTRY_VERIFY(!work().store().roleDrafts().draft(draft)->role.isEmpty());
        QCOMPARE(m_bench->sandbox.requests(u"POST"_s, u"/api/roles"_s).size(), 2);
    }

    void aLostAnswerIsSaidAndFound()
    {
        m_bench->sandbox.addFault({{u"method"_s, u"POST"_s},
                                   {u"path"_s, u"/api/roles"_s},
                                   {u"kind"_s, u"dropAfter"_s},
                                   {u"count"_s, 1}});
        m_bench->sandbox.addFault({{u"method"_s, u"GET"_s},
                                   {u"path"_s, u"/api/roles"_s},
                                   {u"kind"_s, u"delay"_s},
                                   {u"ms"_s, 1'500},
                                   {u"count"_s, 1}});
        (void)work().drafts().publish(aDraft(u"Assign customs codes"_s), false);
        QTRY_COMPARE_WITH_TIMEOUT(m_outbox->count(), 1, 20'000);
        QTRY_COMPARE(text(0, OutboxList::NoteRole), u"Published? Not known yet, checking"_s);
        QVERIFY(!m_outbox->lines()->index(0).data(OutboxList::CanSendRole).toBool());
        QVERIFY(!m_outbox->lines()->index(0).data(OutboxList::CanDiscardRole).toBool());
        QCOMPARE(m_outbox->summary(), u"1 being looked up"_s);
        m_outbox->check();
        QTRY_COMPARE_WITH_TIMEOUT(m_outbox->count(), 0, 30'000);
        QCOMPARE(m_bench->sandbox.requests(u"POST"_s, u"/api/roles"_s).size(), 1);
    }

    void aDiscardedMessageCanBeHadBack()
    {
        work().setOffline(true);
        const QString application = m_bench->applicationAt(m_bench->openRow());
        (void)work().threads().send({application}, u"Tomorrow at nine?"_s, true);
        QTRY_COMPARE(m_outbox->count(), 1);
        m_outbox->discard(0);
        QTRY_COMPARE(m_outbox->count(), 0);
        QVERIFY(m_bench->toasts->text().contains(u"30 days"_s));
        QTRY_COMPARE(work().store().drafts().discarded(u"message"_s).size(), 1);
        QCOMPARE(work().store().drafts().discarded(u"message"_s).first().text,
                 u"Tomorrow at nine?"_s);
    }

    void aDeclineWithItsMessageIsOneLine()
    {
        work().setOffline(true);
        const QString application = m_bench->applicationAt(m_bench->openRow());
        auto held = work().declines().decline(
            QList<DeclineOrder>{{ApplicationId{application}, u"Thank you all the same"_s}}, true);
        QTRY_VERIFY(held.isFinished());
        QTRY_COMPARE(m_outbox->lines()->count(), 1);
        QCOMPARE(m_outbox->count(), 0); // its time for Undo
        QVERIFY(m_outbox->lines()->index(0).data(OutboxList::CanUndoRole).toBool());
        work().gate().releaseAll(*held.result());
        QTRY_COMPARE(m_outbox->count(), 1);
        QCOMPARE(text(0, OutboxList::KindRole), u"Decline"_s);
        QVERIFY(text(0, OutboxList::AboutRole).contains(u"Thank you all the same"_s));
        QCOMPARE(text(0, OutboxList::NoteRole), u"Message and decline wait for the network"_s);
    }

    // ---- one's own roles

    void aRoleIsClosedAndOpenedAgain()
    {
        RoleDeeds& deeds = *m_bench->page->deeds();
        QVERIFY(deeds.canClose() && deeds.canEdit() && !deeds.canReopen());
        deeds.close();
        QTRY_VERIFY_WITH_TIMEOUT(deeds.canReopen(), 20'000);
        QCOMPARE(m_bench->page->role()->statusWord(), u"Closed"_s);
        QVERIFY(!deeds.canEdit());
        deeds.reopen();
        QTRY_VERIFY_WITH_TIMEOUT(deeds.canClose(), 20'000);
    }

    void deletingIsAskedAndCanBeUndone()
    {
        RoleDeeds& deeds = *m_bench->page->deeds();
        deeds.confirmDelete(); // nobody was asked
        QCOMPARE(deeds.note(), QString());
        deeds.askDelete();
        QVERIFY(deeds.asksDelete());
        QVERIFY(deeds.askTitle().contains(u"carrier invoices"_s));
        QVERIFY(deeds.askTexts().join(u' ').contains(u"20 agents have applied"_s));
        deeds.confirmDelete();
        QTRY_VERIFY(deeds.note().startsWith(u"Deleting in"_s));
        QVERIFY(m_bench->toasts->canUndo());
        QVERIFY(!deeds.canClose());
        m_bench->toasts->undo();
        QTRY_COMPARE(deeds.note(), QString());
        QVERIFY(deeds.canClose());
        QCOMPARE(m_bench->sandbox.requests(u"DELETE"_s, u"/api/roles"_s).size(), 0);
    }

    void editingOpensTheDraftOfTheRole()
    {
        RoleDeeds& deeds = *m_bench->page->deeds();
        const QSignalSpy asked(&deeds, &RoleDeeds::draftAsked);
        deeds.edit();
        deeds.edit();
        deeds.repost();
        QCOMPARE(asked.size(), 3);
        const QString draft = asked[0].first().toString();
        QCOMPARE(asked[1].first().toString(), draft);
        QVERIFY(asked[2].first().toString() != draft);
        QCOMPARE(work().store().roleDrafts().draft(draft)->role, m_bench->page->currentRoleId());
        QVERIFY(work().store().roleDrafts().draft(asked[2].first().toString())->role.isEmpty());
    }

private:
    [[nodiscard]] AccountWork& work() const { return *m_bench->work; }
    QString aDraft(const QString& title)
    {
        DraftFields out;
        out.title = title;
        out.description = u"We ship spare parts."_s;
        out.skills = {u"csv"_s};
        out.rail = Rail::X402;
        out.amount = u"640.50"_s;
        out.currency = u"USDC"_s;
        out.schedule = Schedule::Milestones;
        const QString id = work().store().roleDrafts().add(out, m_bench->clock.nowMs());
        [&] { QTRY_VERIFY(work().store().roleDrafts().isSaved(id)); }();
        return id;
    }
    [[nodiscard]] QString text(int row, int role) const
    {
        return m_outbox->lines()->index(row).data(role).toString();
    }
    [[nodiscard]] int rowOf(const QString& kind) const
    {
        for (int row = 0; row < m_outbox->lines()->count(); ++row) {
            if (text(row, OutboxList::KindRole) == kind)
                return row;
        }
        return -1;
    }
    std::unique_ptr<ReviewBench> m_bench;
    std::unique_ptr<OutboxPage> m_outbox;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_MAIN(OutboxTest)
#include "tst_outbox.moc"
