#include "reviewbench.h"

using namespace agh;
using namespace Qt::Literals::StringLiterals;

/// The dialog before an acceptance: it makes one contract or says why not, and never lies.
class TestAccept : public QObject
{
    Q_OBJECT

    AcceptDialog& dialog() { return *m_bench->page->acceptDialog(); }
    /// Opens the dialog for a row; confirming is heard once its first moment is over.
    void ask(int row)
    {
        m_bench->page->select(row);
        m_id = m_bench->page->applicant()->applicationId();
        m_bench->page->askAccept();
        QVERIFY(dialog().isOpen());
        QCOMPARE(dialog().phase(), AcceptDialog::Asking);
    }
    void confirm() { QTRY_VERIFY((dialog().confirm(), dialog().phase() != AcceptDialog::Asking)); }
    int status() const
    {
        const QModelIndex index = m_bench->page->applicants()->index(m_bench->page->currentIndex());
        return index.data(ApplicantsList::StatusRole).toInt();
    }

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<test::ReviewBench>();
        QVERIFY2(m_bench->begin(), qPrintable(m_bench->sandbox.errorText()));
        QTRY_VERIFY_WITH_TIMEOUT(m_bench->hasApplicants(), 20'000);
    }
    void cleanup() { m_bench.reset(); }

    void anAcceptanceMakesAContract()
    {
        ask(m_bench->openRow());
        QVERIFY(dialog().title().startsWith(u"Accept "_s));
        QCOMPARE(dialog().stepTitles().size(), 3);
        QCOMPARE(dialog().stepTexts().size(), 3);
        QCOMPARE(dialog().amountDigits(), u"480.00"_s);
        QCOMPARE(dialog().currency(), u"USDC"_s);
        QCOMPARE(dialog().payout(), Rails::Has);
        QVERIFY(!dialog().terms().isEmpty());
        QSignalSpy made(&dialog(), &AcceptDialog::contractMade);
        // Heard neither in the first moment nor from a held key.
        dialog().confirm();
        QCOMPARE(dialog().phase(), AcceptDialog::Asking);
        QTRY_VERIFY((dialog().confirm(true), dialog().canConfirm()));
        QCOMPARE(dialog().phase(), AcceptDialog::Asking);
        confirm();
        dialog().confirm(); // and at once again
        QVERIFY(dialog().phase() == AcceptDialog::Sending && !dialog().canCancel());
        dialog().cancel();
        QVERIFY(dialog().isOpen());
        QTRY_COMPARE(dialog().phase(), AcceptDialog::Done);
        QTRY_COMPARE(made.size(), 1);
        QCOMPARE(m_bench->patches(m_id), 1);

        const QString contract = made[0][0].toString();
        dialog().cancel();
        QTRY_COMPARE(status(), int(ApplicantsList::Accepted));
        QTRY_COMPARE(m_bench->page->applicant()->contractId(), contract);
        m_bench->contracts->openContract(contract);
        ContractPage& page = *m_bench->contracts->contract();
        QTRY_VERIFY(page.present());
        QTRY_COMPARE(page.settlements()->count(), 1);
        QCOMPARE(page.draftDigits(), u"480.00"_s);
        QCOMPARE(page.sentDigits(), u"0.00"_s);
        QCOMPARE(page.leftDigits(), u"0.00"_s);
        QTRY_COMPARE(m_bench->contracts->currentIndex(), 0); // the newest
        QTRY_VERIFY(m_bench->page->role()->statusWord() == u"Filled"_s);
    }

    void aMissingPayoutMethodIsSaidAndAskedForInOneClick()
    {
        const int row = m_bench->openRow(Rails::Lacks);
        ask(row);
        QVERIFY(dialog().payoutText().contains(u"no x402 payout method"_s));
        confirm();
        QTRY_COMPARE(dialog().phase(), AcceptDialog::PayoutMissing);
        QVERIFY(dialog().title().contains(u"can’t be paid by x402 yet"_s));
        QCOMPARE(dialog().reasonTitle(), u"The service refused (409)"_s);
        QVERIFY(dialog().reasonText().contains(u"x402"_s));
        QVERIFY(dialog().readyMessage().contains(u"480.00 USDC by x402"_s));
        QVERIFY(dialog().canSendReady());
        QTRY_VERIFY(dialog().watching()); // one wants to know, until one says otherwise
        dialog().sendReadyMessage();
        dialog().sendReadyMessage();
        QTRY_VERIFY(dialog().readySent());
        const QString thread = u"/api/applications/%1/messages"_s.arg(m_id);
        QTRY_COMPARE(m_bench->sandbox.requests(u"POST"_s, thread).size(), 1);
        dialog().cancel();
        QVERIFY(!dialog().isOpen());
        QCOMPARE(status(), int(ApplicantsList::Pending));
        QTRY_COMPARE(m_bench->note(row), QString());
        QTRY_VERIFY(m_bench->page->applicant()->canAccept());
        QCOMPARE(m_bench->patches(m_id), 1);
    }

    void aLostAnswerIsLookedUpAndThenTrue()
    {
        const int row = m_bench->openRow();
        m_bench->fault("PATCH", u"/api/applications/*"_s, "dropAfter");
        ask(row);
        QSignalSpy made(&dialog(), &AcceptDialog::contractMade);
        confirm();
        QTRY_COMPARE(dialog().phase(), AcceptDialog::Unknown);
        QVERIFY(dialog().canCancel() && !dialog().canConfirm());
        QTRY_COMPARE_WITH_TIMEOUT(dialog().phase(), AcceptDialog::Done, 15'000);
        QTRY_COMPARE(made.size(), 1);
        QCOMPARE(m_bench->patches(m_id), 1);
        QTRY_COMPARE(status(), int(ApplicantsList::Accepted));
    }

    void oneThatWasNotCarriedOutIsSaidAfterAMinute()
    {
        const int row = m_bench->openRow();
        m_bench->fault("PATCH", u"/api/applications/*"_s, "dropBefore");
        ask(row);
        confirm();
        QTRY_COMPARE(dialog().phase(), AcceptDialog::Unknown);
        QTRY_VERIFY(m_bench->note(row).startsWith(u"Accepted? Not known yet"_s));
        QVERIFY(!m_bench->page->applicant()->canAccept());
        QTRY_VERIFY_WITH_TIMEOUT(
            !m_bench->sandbox.requests(u"GET"_s, u"/api/applications/"_s + m_id).isEmpty(), 10'000);
        QCOMPARE(dialog().phase(), AcceptDialog::Unknown); // too early to say
        m_bench->clock.later = 61'000;
        m_bench->work->reconciler().lookNow();
        QTRY_COMPARE_WITH_TIMEOUT(dialog().phase(), AcceptDialog::Refused, 15'000);
        QVERIFY(dialog().reasonText().contains(u"accept again"_s));
        QCOMPARE(m_bench->patches(m_id), 1);
        dialog().cancel();
        QTRY_VERIFY(m_bench->page->applicant()->canAccept());
        QTRY_COMPARE(m_bench->note(row), QString());
    }

    void closedWhileUnknownANoticeSaysHowItTurnedOut()
    {
        m_bench->fault("PATCH", u"/api/applications/*"_s, "dropAfter");
        ask(m_bench->openRow());
        confirm();
        QTRY_COMPARE(dialog().phase(), AcceptDialog::Unknown);
        dialog().cancel();
        QTRY_VERIFY_WITH_TIMEOUT(m_bench->toasts->visible(), 15'000);
        QVERIFY(m_bench->toasts->text().contains(u"was accepted after all"_s));
        QTRY_COMPARE(status(), int(ApplicantsList::Accepted));
    }

    void endedBeforeTheAnswerItIsLookedUpAtTheNextStart()
    {
        const int row = m_bench->openRow();
        m_bench->sandbox.addFault({{u"method"_s, u"PATCH"_s},
                                   {u"path"_s, u"/api/applications/*"_s},
                                   {u"kind"_s, u"delay"_s},
                                   {u"ms"_s, 3'000},
                                   {u"count"_s, 1}});
        ask(row);
        confirm();
        QTRY_COMPARE(m_bench->work->review().decision(ApplicationId{m_id}).kind,
                     DecisionState::Kind::Sending);
        QTRY_COMPARE(m_bench->work->store().journal().openFor(m_id).value(0).state,
                     JournalState::Sending);
        QVERIFY(m_bench->open());
        QCOMPARE(m_bench->work->store().journal().openFor(m_id).value(0).state,
                 JournalState::Unknown);
        m_bench->clock.later = 61'000;
        QTRY_COMPARE_WITH_TIMEOUT(m_bench->work->store().journal().openFor(m_id).value(0).state ==
                                      JournalState::Unknown,
                                  false, 30'000);
        QVERIFY(m_bench->patches(m_id) <= 1);
    }

    void withoutTheNetworkNothingIsAcceptedOrQueued()
    {
        m_bench->work->setOffline(true);
        ask(m_bench->openRow());
        QVERIFY(!dialog().canConfirm());
        QVERIFY(dialog().whyNot().startsWith(u"Offline"_s));
        QTRY_VERIFY((dialog().confirm(), true));
        QCOMPARE(dialog().phase(), AcceptDialog::Asking);
        QVERIFY(m_bench->work->store().journal().open().isEmpty());
        dialog().cancel();
        m_bench->work->setOffline(false);
        QCOMPARE(m_bench->patches(m_id), 0);
    }

    void oneThatWasWithdrawnMeanwhileIsRefused()
    {
        ask(m_bench->openRow());
        m_bench->sandbox.act(u"withdraw"_s, {{u"applicationId"_s, m_id}});
        confirm();
        QTRY_COMPARE(dialog().phase(), AcceptDialog::Refused);
        QVERIFY(dialog().reasonTitle().contains(u"409"_s));
        QVERIFY(dialog().reasonText().contains(u"withdrawn"_s));
        dialog().cancel();
        QTRY_COMPARE(status(), int(ApplicantsList::Withdrawn));
        QVERIFY(!m_bench->page->applicant()->canAccept());
    }

    void rightAfterAMessageTheSameKeyAcceptsNothing()
    {
        m_bench->page->select(m_bench->openRow());
        Composer& composer = *m_bench->page->applicant()->composer();
        composer.setText(u"One more question"_s);
        composer.send();
        m_bench->page->askAccept();
        QVERIFY(!dialog().isOpen());
        m_bench->page->askAccept(true);
        QVERIFY(!dialog().isOpen());
        QTRY_VERIFY((m_bench->page->askAccept(), dialog().isOpen()));
        QVERIFY(!composer.justSent());
    }

    void whatTheyAskForIsSaidWhereItDiffers_data()
    {
        QTest::addColumn<QString>("asked");
        QTest::addColumn<bool>("said");
        QTest::newRow("the same") << u"480.00 USDC"_s << false;
        QTest::newRow("other letters") << u" 480 usdc"_s << false;
        QTest::newRow("nothing") << QString() << false;
        QTest::newRow("less") << u"460.00 USDC"_s << true;
        QTest::newRow("another currency") << u"480.00 USD"_s << true;
        QTest::newRow("in words") << u"480 USDC and a review"_s << true;
        QTest::newRow("odd grouping") << u"4,80 USDC"_s << true;
    }
    void whatTheyAskForIsSaidWhereItDiffers()
    {
        QFETCH(QString, asked);
        QFETCH(bool, said);
        AcceptDialog::Case about;
        about.application.proposedRate = asked;
        about.role.emplace();
        about.role->payment.amount = Money{*Decimal::parse("480.00"), u"USDC"_s};
        QCOMPARE(!AcceptDialog::asking(about).asksNote.isEmpty(), said);
    }

private:
    std::unique_ptr<test::ReviewBench> m_bench;
    QString m_id;
};

QTEST_GUILESS_MAIN(TestAccept)
#include "tst_accept.moc"
