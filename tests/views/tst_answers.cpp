#include "reviewbench.h"

#include <QFile>

using namespace agh;
using namespace agh::test;
using namespace Qt::Literals::StringLiterals;

/// Ready words in the composer, and the templates that they come from.
class TestAnswers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QVERIFY(m_bench.emplace().begin());
        QTRY_VERIFY_WITH_TIMEOUT(m_bench->hasApplicants(), 20'000);
        m_bench->page->select(m_bench->openRow());
        m_tester.emplace(templates().list(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    }
    void cleanup()
    {
        m_tester.reset();
        m_bench.reset();
    }
    void aTemplateGoesBehindWhatIsWritten();
    void aKindAnswer();
    void thePayoutIsAskedForAndWaitedFor();
    void aTemplateOfOnesOwn();
    void deletedAndHadBack();
    void outIntoAFileAndInAgain();

private:
    Answers& answers() { return *m_bench->page->answers(); }
    TemplatesPage& templates() { return *m_bench->page->templates(); }
    Composer& composer() { return *m_bench->page->applicant()->composer(); }
    std::optional<ReviewBench> m_bench;
    std::optional<QAbstractItemModelTester> m_tester;
};

void TestAnswers::aTemplateGoesBehindWhatIsWritten()
{
    composer().setText(u"Mine."_s);
    answers().insertTemplate(0);
    QVERIFY(composer().text().startsWith(u"Mine.\n\nHello "_s));
    QVERIFY(!composer().text().contains(u"{agent}"_s));
    QCOMPARE(answers().templateNames().size(), 8);
}

void TestAnswers::aKindAnswer()
{
    QSignalSpy focus(&composer(), &Composer::focusRequested);
    answers().kindAnswer(true);
    QVERIFY(composer().text().isEmpty());
    answers().kindAnswer();
    QVERIFY(composer().text().contains(u"not forgotten"_s));
    QCOMPARE(focus.count(), 1);
}

void TestAnswers::thePayoutIsAskedForAndWaitedFor()
{
    QVERIFY(answers().payoutText().isEmpty());
    m_bench->page->select(m_bench->openRow(Rails::Lacks));
    QVERIFY(!answers().payoutText().isEmpty());
    QVERIFY(answers().payoutLacks());
    answers().askForPayout();
    QVERIFY(composer().text().contains(u"payout method"_s));
    answers().setWatched(true);
    QVERIFY(answers().watched());
    const ApplicationId id = m_bench->page->applicant()->id();
    Cache& cache = m_bench->work->store().cache();
    Application application = *cache.application(id);
    application.agent->payoutMethods = {cache.role(application.roleId)->payment.rail};
    (void)cache.upsert(application);
    QTRY_COMPARE(answers().payoutTone(), Tones::Good);
    QTRY_VERIFY(m_bench->toasts->visible());
    // The row says so too, until it was seen.
    const int row = m_bench->page->currentIndex();
    const auto text = [&](int role) {
        return ReviewBench::text(*m_bench->page->applicants(), row, role);
    };
    QTRY_COMPARE(text(ApplicantsList::PayoutNewsRole), u"true"_s);
    QCOMPARE(text(ApplicantsList::PayoutTextRole), u"x402 payout is there now"_s);
    QVERIFY(text(ApplicantsList::AccessibleTextRole).contains(u"x402 payout is there now"_s));
    answers().dismissPayout();
    QTRY_COMPARE(text(ApplicantsList::PayoutNewsRole), u"false"_s);
    QVERIFY(!answers().watched());
}

void TestAnswers::aTemplateOfOnesOwn()
{
    templates().setOpen(true);
    QCOMPARE(templates().list()->count(), 8);
    QVERIFY(!templates().own());
    templates().setBody(u"not mine to change"_s);
    QVERIFY(templates().body() != u"not mine to change"_s);
    const QString builtIn = templates().body();
    templates().duplicate();
    QTRY_VERIFY(templates().own());
    QCOMPARE(templates().body(), builtIn);
    templates().setName(u"Mine"_s);
    templates().setBody(u"Hello {naem}"_s);
    QVERIFY(templates().problem().contains(u"{naem}"_s));
    templates().setOpen(false); // kept at once
    QTRY_COMPARE(m_bench->work->store().templates().all().value(0).body, u"Hello {naem}"_s);
    QTRY_COMPARE(answers().templateNames().size(), 9);
    QVERIFY(answers().templateNames().first().contains(u"Mine"_s));
    answers().insertTemplate(0);
    QCOMPARE(composer().text(), u"Hello {naem}"_s); // stands as it was, and is said
    QVERIFY(m_bench->toasts->text().contains(u"{naem}"_s));
}

void TestAnswers::deletedAndHadBack()
{
    templates().create();
    QTRY_VERIFY(templates().own());
    templates().remove();
    QTRY_COMPARE(templates().list()->count(), 8);
    QVERIFY(m_bench->toasts->canUndo());
    m_bench->toasts->undo();
    QTRY_COMPARE(templates().list()->count(), 9);
    templates().remove(); // not one's own now: nothing
}

void TestAnswers::outIntoAFileAndInAgain()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"t.json"_s);
    templates().exportTo(path);
    QVERIFY(!templates().message().isEmpty()); // nothing of one's own yet
    templates().create();
    QTRY_VERIFY(templates().own());
    templates().exportTo(path);
    QTRY_VERIFY(QFile::exists(path));
    QTRY_COMPARE(templates().messageTone(), Tones::Good);
    templates().importFrom(QUrl::fromLocalFile(path).toString());
    QTRY_VERIFY(templates().message().contains(u"0 templates"_s)); // they are there already
    QFile bad(folder.filePath(u"bad.json"_s));
    QVERIFY(bad.open(QIODevice::WriteOnly));
    bad.write("{\"format\":");
    bad.close();
    templates().importFrom(bad.fileName());
    QTRY_COMPARE(templates().messageTone(), Tones::Bad);
    QVERIFY(templates().message().contains(u"damaged"_s));
    QCOMPARE(m_bench->work->store().templates().all().size(), 1);
}

QTEST_MAIN(TestAnswers)
#include "tst_answers.moc"
