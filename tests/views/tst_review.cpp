#include "reviewbench.h"

using namespace agh;
using namespace Qt::Literals::StringLiterals;

/// Roles, applicants, one applicant and declining, as a person sees it, over the real sandbox.
class TestReview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<test::ReviewBench>();
        QVERIFY2(m_bench->begin(), qPrintable(m_bench->sandbox.errorText()));
        QTRY_VERIFY_WITH_TIMEOUT(m_bench->hasApplicants(), 20'000);
    }
    void cleanup() { m_bench.reset(); }

    void rolesAndApplicantsAreThere()
    {
        ReviewPage& page = *m_bench->page;
        QCOMPARE(page.roles()->count(), 7);
        const int role = page.currentRoleIndex();
        QVERIFY(role >= 0);
        QVERIFY(page.role()->title().contains(u"Reconcile carrier invoices"_s));
        QCOMPARE(page.role()->amountDigits(), u"480.00"_s);
        QCOMPARE(page.queue()->tabs()->numberOf(ReviewQueue::All), 20);
        QCOMPARE(page.queue()->total(), 20);
        QCOMPARE(page.queue()->tabs()->numberOf(ReviewQueue::New) +
                     page.queue()->tabs()->numberOf(ReviewQueue::Closed),
                 20);
        QCOMPARE(page.roles()->index(role).data(RolesList::ApplicantsRole).toInt(), 20);
        QStringList lacking;
        for (int row = 0; row < 20; ++row) {
            const QModelIndex index = page.applicants()->index(row);
            QVERIFY(!index.data(ApplicantsList::NameRole).toString().isEmpty());
            QCOMPARE(index.data(ApplicantsList::SkillsTotalRole).toInt(), 5);
            if (index.data(ApplicantsList::PayoutRole).toInt() == Rails::Lacks)
                lacking << index.data(ApplicantsList::PayoutTextRole).toString();
        }
        QCOMPARE(lacking, (QStringList{u"No x402 payout yet"_s, u"No x402 payout yet"_s}));
    }

    void oneApplicantIsShownWithAllThatIsTold()
    {
        ReviewPage& page = *m_bench->page;
        page.select(m_bench->openRow());
        ApplicantPage& one = *page.applicant();
        QVERIFY(one.present());
        QVERIFY(one.canAccept() && one.canDecline());
        QVERIFY(!one.letter().isEmpty());
        QCOMPARE(one.rails().size(), 3);
        QCOMPARE(one.skillsMatched().size() + one.skillsMissing().size(), 5);
        QVERIFY(one.offerText().contains(u"480.00 USDC"_s));
        QVERIFY(one.composer()->enabled());
        QTRY_COMPARE(one.threadState()->busy(), false);
        QTRY_VERIFY(
            !m_bench->sandbox.requests(u"GET"_s, u"/api/agents/"_s + one.agentId()).isEmpty());
        QTRY_VERIFY(!page.applicants()
                         ->index(page.currentIndex())
                         .data(ApplicantsList::IsNewRole)
                         .toBool());
    }

    void theOpenOneStaysOverTabsRefreshesAndRestarts()
    {
        ReviewPage* page = m_bench->page.get();
        const int row = m_bench->openRow();
        page->select(row);
        const QString id = page->applicant()->applicationId();
        QCOMPARE(page->currentIndex(), row);
        QSignalSpy resets(page->applicants(), &QAbstractItemModel::modelReset);
        page->queue()->setTab(ReviewQueue::Closed);
        QTRY_COMPARE(page->applicants()->count(),
                     page->queue()->tabs()->numberOf(ReviewQueue::Closed));
        QCOMPARE(page->applicant()->applicationId(), id);
        QCOMPARE(page->currentIndex(), -1);
        QVERIFY(page->queue()->hiddenText().startsWith(
            QString::number(20 - page->queue()->tabs()->numberOf(ReviewQueue::Closed))));
        page->queue()->setTab(ReviewQueue::All);
        QTRY_COMPARE(page->currentIndex(), row);
        page->refresh();
        QTRY_VERIFY(!page->state()->busy());
        QCOMPARE(page->applicant()->applicationId(), id);
        QCOMPARE(resets.size(), 0);

        // Also without the network: what was read is there.
        QVERIFY(m_bench->open(true));
        page = m_bench->page.get();
        QCOMPARE(page->applicant()->applicationId(), id);
        QTRY_COMPARE(page->currentIndex(), row);
        QCOMPARE(page->state()->phase(), PageState::Offline);
        QVERIFY(page->state()->hasContent());
        QVERIFY(page->state()->staleText().startsWith(u"As of "_s));
        QVERIFY(page->applicant()->composer()->whyNot().startsWith(u"Offline"_s));
    }

    void oneThatIsMarkedLeavesItsTabAndTheNextIsOpened()
    {
        ReviewPage& page = *m_bench->page;
        page.queue()->setTab(ReviewQueue::New);
        QTRY_COMPARE(page.applicants()->count(), page.queue()->tabs()->numberOf(ReviewQueue::New));
        const int before = page.applicants()->count();
        QVERIFY(before >= 2);
        page.select(0);
        const QString first = page.applicant()->applicationId();
        const QString second = m_bench->applicationAt(1);
        page.marks()->give(ReviewMarks::Shortlist);
        QCOMPARE(page.applicant()->applicationId(), second);
        QTRY_COMPARE(page.queue()->tabs()->numberOf(ReviewQueue::New), before - 1);
        QTRY_COMPARE(page.applicants()->count(), before - 1);
        QTRY_COMPARE(page.currentIndex(), 0);
        page.marks()->undo();
        QCOMPARE(page.applicant()->applicationId(), first); // back to whom it was about
        QTRY_COMPARE(page.applicants()->count(), before);
        QTRY_COMPARE(page.currentIndex(), 0);
    }

    void aDeclineIsHeldAndCanBeTakenBack()
    {
        ReviewPage& page = *m_bench->page;
        const int row = m_bench->openRow();
        page.select(row);
        const QString id = page.applicant()->applicationId();
        page.decline(true); // a held key
        QCOMPARE(page.applicant()->applicationId(), id);
        page.decline();
        QVERIFY(page.applicant()->applicationId() != id); // moved on by itself
        QTRY_VERIFY(m_bench->note(row).startsWith(u"Declining in "_s));
        QTRY_VERIFY(m_bench->toasts->visible() && m_bench->toasts->canUndo());
        QVERIFY(page.applicants()->index(row).data(ApplicantsList::CanUndoRole).toBool());
        page.select(row);
        QVERIFY(page.applicant()->canUndo() && !page.applicant()->canDecline());
        m_bench->toasts->undo();
        QTRY_COMPARE(m_bench->note(row), QString());
        QVERIFY(page.applicant()->canDecline());
        QVERIFY(!m_bench->toasts->visible());
        QCOMPARE(m_bench->patches(id), 0);
    }

    void aDeclineLeavesAfterItsHold()
    {
        ReviewPage& page = *m_bench->page;
        const int row = m_bench->openRow();
        page.select(row);
        const QString id = page.applicant()->applicationId();
        page.decline();
        QTRY_COMPARE_WITH_TIMEOUT(
            page.applicants()->index(row).data(ApplicantsList::StatusRole).toInt(),
            int(ApplicantsList::Declined), 15'000);
        QTRY_COMPARE(m_bench->note(row), QString());
        QVERIFY(!m_bench->toasts->visible());
        QCOMPARE(m_bench->patches(id), 1);
        page.select(row);
        QVERIFY(!page.applicant()->canDecline() && !page.applicant()->composer()->enabled());
        QVERIFY(page.applicant()->composer()->whyNot().startsWith(u"Declined"_s));
    }

    void offlineItStandsAsNotSentUntilThePersonSaysSo()
    {
        ReviewPage& page = *m_bench->page;
        const int row = m_bench->openRow();
        page.select(row);
        const QString id = page.applicant()->applicationId();
        page.decline();
        m_bench->work->setOffline(true);
        QTRY_COMPARE_WITH_TIMEOUT(m_bench->note(row), u"Decline not sent: offline"_s, 15'000);
        QVERIFY(page.applicants()->index(row).data(ApplicantsList::CanRetryNoteRole).toBool());
        QVERIFY(page.applicants()->index(row).data(ApplicantsList::CanDiscardNoteRole).toBool());
        page.retryNote(row);
        QTRY_COMPARE(m_bench->note(row), u"Decline waits for the network"_s);
        m_bench->work->setOffline(false);
        QTRY_COMPARE(page.applicants()->index(row).data(ApplicantsList::StatusRole).toInt(),
                     int(ApplicantsList::Declined));
        QCOMPARE(m_bench->patches(id), 1);
    }

    void askedToBeSentNowItDoesNotLeaveLater()
    {
        const int row = m_bench->openRow();
        m_bench->page->select(row);
        const QString id = m_bench->page->applicant()->applicationId();
        m_bench->page->decline();
        QTRY_VERIFY(m_bench->note(row).startsWith(u"Declining in "_s));
        QVERIFY(m_bench->open());
        QTRY_VERIFY(m_bench->hasApplicants());
        QTRY_COMPARE(m_bench->work->session().reach(), Session::Reach::Online);
        m_bench->sandbox.kill(); // and nobody has noticed yet
        m_bench->page->retryNote(row);
        QTRY_COMPARE(m_bench->note(row), u"Decline not sent: offline"_s);
        const DecisionState decision = m_bench->work->review().decision(ApplicationId{id});
        QVERIFY(!m_bench->work->store().journal().entry(decision.journalId)->mayWait);
    }

    void endedInTheHoldItWasNotSent()
    {
        const int row = m_bench->openRow();
        m_bench->page->select(row);
        const QString id = m_bench->page->applicant()->applicationId();
        m_bench->page->decline();
        QTRY_VERIFY(m_bench->note(row).startsWith(u"Declining in "_s));
        QVERIFY(m_bench->open());
        QTRY_VERIFY(m_bench->hasApplicants());
        QCOMPARE(m_bench->note(row),
                 u"Decline not sent: the app or the account was closed before"_s);
        m_bench->page->discardNote(row);
        QTRY_COMPARE(m_bench->note(row), QString());
        QCOMPARE(m_bench->patches(id), 0);
    }

    void aDeclineWithALostAnswerIsLookedUp()
    {
        ReviewPage& page = *m_bench->page;
        const int row = m_bench->openRow();
        page.select(row);
        const QString id = page.applicant()->applicationId();
        m_bench->fault("PATCH", u"/api/applications/"_s + id, "dropAfter");
        page.decline();
        QTRY_COMPARE_WITH_TIMEOUT(
            page.applicants()->index(row).data(ApplicantsList::StatusRole).toInt(),
            int(ApplicantsList::Declined), 20'000);
        QTRY_COMPARE(m_bench->note(row), QString());
        QCOMPARE(m_bench->patches(id), 1);
    }

    void contractsAreListedAndReadableWithoutTheNetwork()
    {
        ContractsPage* page = m_bench->contracts.get();
        QTRY_VERIFY(page->contracts()->count() >= 4);
        QTRY_COMPARE(page->state()->phase(), PageState::Ready);
        page->select(0);
        QVERIFY(page->contract()->present());
        QVERIFY(page->contract()->counterpartyIsAgent());
        QTRY_VERIFY(page->contract()->settlements()->count() > 0);
        QVERIFY(page->contract()->timeline()->count() > 1);
        QVERIFY(page->canNext() && !page->canPrevious());
        page->next();
        QCOMPARE(page->currentIndex(), 1);
        page->previous();
        const QString id = page->currentContractId();
        QVERIFY(m_bench->open(true));
        page = m_bench->contracts.get();
        QCOMPARE(page->currentContractId(), id);
        QTRY_COMPARE(page->currentIndex(), 0);
        QVERIFY(page->contract()->present());
        QVERIFY(page->contract()->settlements()->count() > 0);
        QCOMPARE(page->state()->phase(), PageState::Offline);
    }

    void anErrorOfTheServiceIsSaidAndTheListStays()
    {
        m_bench->sandbox.addFault({{u"method"_s, u"GET"_s},
                                   {u"path"_s, u"/api/roles/*/applications"_s},
                                   {u"kind"_s, u"status"_s},
                                   {u"status"_s, 500},
                                   {u"count"_s, 0}});
        ReviewPage& page = *m_bench->page;
        page.refresh();
        QTRY_COMPARE_WITH_TIMEOUT(page.state()->phase(), PageState::Error, 15'000);
        QCOMPARE(page.applicants()->count(), 20);
        QVERIFY(page.state()->hasContent());
        QCOMPARE(page.state()->errorTitle(), u"Applicants could not be loaded"_s);
        QVERIFY(page.state()->errorText().contains(u"500"_s));
        m_bench->sandbox.clearFaults();
        page.state()->retry();
        QTRY_COMPARE_WITH_TIMEOUT(page.state()->phase(), PageState::Ready, 15'000);
    }

    void anEndedSessionIsSaidAndNothingTypedIsLost()
    {
        ReviewPage& page = *m_bench->page;
        page.select(m_bench->openRow());
        page.applicant()->composer()->setText(u"Half a thought"_s);
        m_bench->sandbox.post(u"/sandbox/sessions/end"_s);
        page.refresh();
        QTRY_COMPARE(page.state()->phase(), PageState::SignedOut);
        QCOMPARE(page.applicants()->count(), 20);
        QCOMPARE(page.applicant()->composer()->text(), u"Half a thought"_s);
        QVERIFY(!page.applicant()->composer()->canSend());
        QVERIFY(page.applicant()->composer()->whyNot().startsWith(u"Sign in again"_s));
    }

private:
    std::unique_ptr<test::ReviewBench> m_bench;
};

QTEST_GUILESS_MAIN(TestReview)
#include "tst_review.moc"
