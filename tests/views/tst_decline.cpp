#include "reviewbench.h"
#include "support/corpus.h"

using namespace agh;
using namespace agh::test;
using namespace Qt::Literals::StringLiterals;

/// The sheet that declines one or many with a message.
class TestDecline : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QVERIFY(m_bench.emplace().begin());
        QTRY_VERIFY_WITH_TIMEOUT(m_bench->hasApplicants(), 20'000);
        m_tester.emplace(sheet().people(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    }
    void cleanup()
    {
        m_tester.reset();
        m_bench.reset();
    }
    void oneWithAMessage();
    void anUnknownFieldBlocks();
    void manyAndTheirPreviews();
    void moreThanTwentyWantTheirNumber();
    void undoneWhileItIsHeld();
    void whatFailedIsSentAgain();
    void refusedWordsAreSaidOnTheRow();
    void whatStoodStillIsShownAgain();
    void offlineItSaysSo();
    void whatWasTypedIsKept();
    void strangeTexts();
    void thoseThatAreMarked();

private:
    DeclineSheet& sheet() { return *m_bench->page->declineSheet(); }
    QList<ApplicationId> pending(int most = 100)
    {
        QList<ApplicationId> out;
        for (int row = 0; row < m_bench->page->applicants()->count(); ++row) {
            const ApplicationId id{m_bench->applicationAt(row)};
            const auto one = m_bench->work->store().cache().application(id);
            if (one->status == ApplicationStatus::Pending && out.size() < most)
                out.append(id);
        }
        return out;
    }
    void confirm()
    {
        QTRY_VERIFY(sheet().canConfirm());
        QElapsedTimer passing;
        passing.start();
        QTRY_VERIFY(passing.elapsed() > 320); // it hears nothing just after it opened
        QSignalSpy confirmed(&sheet(), &DeclineSheet::confirmed);
        sheet().confirm(true); // a held key
        QCOMPARE(confirmed.count(), 0);
        sheet().confirm();
        QTRY_COMPARE(confirmed.count(), 1);
    }
    /// As if the ten seconds were over.
    void now(const QList<ApplicationId>& ids)
    {
        QList<qint64> rows;
        for (const ApplicationId& id : ids)
            rows.append(m_bench->work->review().decision(id).journalId);
        m_bench->work->gate().releaseAll(rows);
    }
    QString said(int row)
    {
        return sheet().people()->index(row).data(DeclinePeople::TextRole).toString();
    }
    QStringList posted()
    {
        QStringList out;
        for (const QJsonObject& one : m_bench->sandbox.requests(u"POST"_s))
            out.append(QJsonDocument::fromJson(one[u"body"_s].toString().toUtf8())
                           .object()[u"body"_s]
                           .toString());
        return out;
    }
    std::optional<ReviewBench> m_bench;
    std::optional<QAbstractItemModelTester> m_tester;
};

void TestDecline::oneWithAMessage()
{
    m_bench->page->select(m_bench->openRow());
    m_bench->page->askDecline(true);
    QVERIFY(!sheet().isOpen());
    m_bench->page->askDecline();
    QVERIFY(sheet().isOpen());
    QVERIFY(!sheet().many());
    QVERIFY(sheet().title().contains(m_bench->page->applicant()->name()));
    sheet().setBody(u"Hello {agent}, no to “{role}”."_s);
    QVERIFY(!sheet().previewText().contains(u'{'));
    QVERIFY(sheet().previewProblem().isEmpty());
    const ApplicationId id = m_bench->page->applicant()->id();
    confirm();
    QTRY_VERIFY(!sheet().isOpen()); // one needs no list of results
    QVERIFY(m_bench->toasts->canUndo());
    QTRY_VERIFY(m_bench->page->applicant()->canUndo());
    now({id});
    QTRY_COMPARE(m_bench->page->applicant()->status(), ApplicantsList::Declined);
    QVERIFY(!m_bench->page->applicant()->composer()->whyNot().isEmpty()); // closed, in words
    QCOMPARE(m_bench->patches(id.value), 1);
}

void TestDecline::anUnknownFieldBlocks()
{
    m_bench->page->select(m_bench->openRow());
    m_bench->page->askDecline();
    sheet().setBody(u"Hello {naem}"_s);
    QVERIFY(sheet().previewProblem().contains(u"{naem}"_s));
    QVERIFY(!sheet().canConfirm());
    QVERIFY(!sheet().whyNot().isEmpty());
    sheet().setBody(u"Hello"_s);
    QVERIFY(sheet().canConfirm());
    sheet().setTemplateIndex(0);
    QVERIFY(sheet().body().isEmpty());
    QVERIFY(sheet().canConfirm()); // nothing is said
}

void TestDecline::manyAndTheirPreviews()
{
    const QList<ApplicationId> ids = pending(3);
    sheet().openFor(ids);
    QCOMPARE(sheet().people()->count(), 3);
    sheet().setBody(u"Hello {agent}"_s);
    QStringList previews;
    for (int row = 0; row < 3; ++row) {
        sheet().setCurrent(row);
        previews.append(sheet().previewText());
    }
    QCOMPARE(QSet<QString>(previews.begin(), previews.end()).size(), 3);
    QVERIFY(sheet().leftOutText().isEmpty());
    // One is decided elsewhere while the sheet is open: left out, and said why.
    m_bench->sandbox.act(u"withdraw"_s, {{u"applicationId"_s, ids[1].value}});
    m_bench->work->review().refreshApplication(ids[1]);
    QTRY_VERIFY(!said(1).isEmpty());
    QVERIFY(!sheet().leftOutText().isEmpty());
    m_bench->sandbox.forgetRequests();
    confirm();
    QCOMPARE(sheet().phase(), DeclineSheet::Results);
    QCOMPARE(sheet().people()->count(), 2);
    QVERIFY(!sheet().holdText().isEmpty());
    now({ids[0], ids[2]});
    QTRY_VERIFY(sheet().resultText().contains(u"2 declined"_s));
    QCOMPARE(posted().size(), 2);
    QVERIFY(m_bench->work->store().cache().application(ids[2])->status ==
            ApplicationStatus::Rejected);
    sheet().close();
    QVERIFY(!m_bench->toasts->canUndo());
}

void TestDecline::moreThanTwentyWantTheirNumber()
{
    QList<ApplicationId> ids = pending();
    const qsizetype there = ids.size();
    const Application pattern = *m_bench->work->store().cache().application(ids.first());
    for (int i = 0; ids.size() < 21; ++i) { // known here only, as nothing of it leaves
        Application more = pattern;
        more.id.value = u"app_more_%1"_s.arg(i);
        auto kept = m_bench->work->store().cache().upsert(more);
        QTRY_VERIFY(kept.isFinished());
        ids.append(more.id);
    }
    QVERIFY(there < 21);
    sheet().openFor(ids);
    sheet().setTemplateIndex(0);
    QVERIFY(sheet().needsNumber());
    QVERIFY(!sheet().canConfirm());
    sheet().setTypedNumber(u"20"_s);
    QVERIFY(!sheet().canConfirm());
    sheet().setTypedNumber(u" 21 "_s);
    QVERIFY(sheet().canConfirm());
    sheet().close();
}

void TestDecline::undoneWhileItIsHeld()
{
    const QList<ApplicationId> ids = pending(3);
    sheet().openFor(ids);
    sheet().setBody(u"No"_s);
    confirm();
    sheet().setHeld(true);
    const QString still = sheet().holdText();
    QTRY_VERIFY(!still.isEmpty());
    sheet().setHeld(false);
    sheet().close();
    QVERIFY(m_bench->toasts->canUndo()); // goes on offering it
    m_bench->toasts->undo();
    for (const ApplicationId& id : ids)
        QTRY_COMPARE(m_bench->work->review().decision(id).kind, DecisionState::Kind::None);
    QVERIFY(posted().isEmpty());
}

void TestDecline::whatFailedIsSentAgain()
{
    const QList<ApplicationId> ids = pending(3);
    sheet().openFor(ids);
    sheet().setBody(u"No"_s);
    m_bench->sandbox.addFault({{u"method"_s, u"PATCH"_s},
                               {u"path"_s, u"/api/applications/"_s + ids[1].value},
                               {u"kind"_s, u"status"_s},
                               {u"status"_s, 429},
                               {u"count"_s, 1}});
    confirm();
    now(ids);
    QTRY_VERIFY(sheet().resultText().contains(u"2 declined"_s));
    QTRY_VERIFY(sheet().resultText().contains(u"1 refused"_s));
    QVERIFY(said(1).contains(u"Message sent; not declined"_s));
    QVERIFY(!sheet().retryText().isEmpty());
    m_bench->sandbox.forgetRequests();
    sheet().retryFailed();
    QTRY_VERIFY(sheet().resultText().contains(u"3 declined"_s));
    QVERIFY(sheet().retryText().isEmpty());
    QCOMPARE(m_bench->sandbox.requests(u"PATCH"_s).size(), 1);
    QVERIFY(posted().isEmpty()); // the message had gone before
}

void TestDecline::refusedWordsAreSaidOnTheRow()
{
    const int row = m_bench->openRow();
    m_bench->page->select(row);
    const ApplicationId id = m_bench->page->applicant()->id();
    m_bench->sandbox.addFault({{u"method"_s, u"POST"_s},
                               {u"path"_s, u"/api/applications/"_s + id.value + u"/messages"_s},
                               {u"kind"_s, u"status"_s},
                               {u"status"_s, 400},
                               {u"count"_s, 1}});
    m_bench->page->askDecline();
    sheet().setBody(u"No"_s);
    confirm();
    now({id});
    ApplicantPage& applicant = *m_bench->page->applicant();
    QTRY_VERIFY(applicant.note().startsWith(u"Not declined yet; message refused: "_s));
    QVERIFY(applicant.canRetryNote() && applicant.canDiscardNote() && applicant.canSkipWords());
    QCOMPARE(m_bench->note(row), applicant.note());
    QVERIFY(m_bench->page->applicants()->index(row).data(ApplicantsList::CanSkipNoteRole).toBool());
    QCOMPARE(applicant.status(), ApplicantsList::Pending);
    m_bench->page->declineWithoutWords(row);
    QTRY_COMPARE(applicant.status(), ApplicantsList::Declined);
}

void TestDecline::whatStoodStillIsShownAgain()
{
    const QList<ApplicationId> ids = pending(2);
    sheet().openFor(ids);
    sheet().setBody(u"No"_s);
    confirm();
    m_tester.reset();
    QVERIFY(m_bench->open()); // ended in the hold: nothing was sent
    m_tester.emplace(sheet().people(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    QVERIFY(!sheet().standingText().isEmpty());
    QVERIFY(posted().isEmpty());
    sheet().showStanding();
    QCOMPARE(sheet().people()->count(), 2);
    QVERIFY(said(0).contains(u"not sent"_s));
    sheet().discardOne(0);
    QTRY_VERIFY(sheet().resultText().contains(u"1 not declined"_s));
    sheet().retryOne(1);
    QTRY_VERIFY(sheet().resultText().contains(u"1 declined"_s));
    QTRY_VERIFY(sheet().standingText().isEmpty());
    QCOMPARE(posted(), QStringList{u"No"_s});
}

void TestDecline::offlineItSaysSo()
{
    const QList<ApplicationId> ids = pending(2);
    sheet().openFor(ids);
    sheet().setBody(u"No"_s);
    const QString online = sheet().confirmText();
    m_bench->work->setOffline(true);
    QTRY_VERIFY(sheet().confirmText() != online);
    confirm();
    now(ids);
    QTRY_VERIFY(sheet().resultText().contains(u"2 waiting"_s));
    m_bench->work->setOffline(false);
    QTRY_VERIFY(sheet().resultText().contains(u"2 declined"_s));
}

void TestDecline::whatWasTypedIsKept()
{
    m_bench->page->select(m_bench->openRow());
    m_bench->page->askDecline();
    sheet().setBody(u"Half a sen"_s);
    sheet().close();
    m_bench->page->askDecline();
    QCOMPARE(sheet().body(), u"Half a sen"_s);
    sheet().close();
}

void TestDecline::strangeTexts()
{
    QList<ApplicationId> ids = pending(1);
    Application one = *m_bench->work->store().cache().application(ids.first());
    int i = 0;
    for (const QString& text : naughtyStrings()) {
        one.agent->name = text;
        one.proposedRate = text;
        one.id.value = u"app_strange_%1"_s.arg(i++);
        auto kept = m_bench->work->store().cache().upsert(one);
        QTRY_VERIFY(kept.isFinished());
        ids.append(one.id);
        if (ids.size() > 60)
            break;
    }
    sheet().openFor(ids);
    for (const QString& text : naughtyStrings().mid(0, 60)) {
        sheet().setBody(text + u" {agent} {rate}"_s);
        for (int row = 0; row < int(ids.size()); row += 7) {
            sheet().setCurrent(row);
            const QString shown = sheet().previewText() + sheet().previewTitle();
            QVERIFY(!shown.contains(QChar(0x202E)) && !shown.contains(QChar(u'\0')));
        }
    }
    sheet().close();
}

void TestDecline::thoseThatAreMarked()
{
    m_bench->page->select(2);
    m_bench->page->markTo(4);
    m_bench->page->toggleMark(3);
    QCOMPARE(m_bench->page->selection()->count(), 2);
    m_bench->page->toggleMark(3);
    m_bench->page->askDecline();
    QCOMPARE(sheet().people()->count(), 3);
    sheet().setTemplateIndex(0);
    confirm();
    QCOMPARE(m_bench->page->selection()->count(), 0);
    sheet().undo();
    QTRY_VERIFY(sheet().holdText().isEmpty());
}

QTEST_MAIN(TestDecline)
#include "tst_decline.moc"
