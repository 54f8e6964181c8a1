#include "../support/corpus.h"
#include "reviewbench.h"

using namespace agh;
using namespace Qt::Literals::StringLiterals;

/// Working through applicants: marks, order, filters, views and the board, over the real sandbox.
class TestReviewQueue : public QObject
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

    void aMarkMovesOnAndCanBeTakenBack()
    {
        page().select(m_bench->openRow());
        const QString first = page().applicant()->applicationId();
        const int newBefore = queue().tabs()->numberOf(ReviewQueue::New);
        page().marks()->give(ReviewMarks::Shortlist, true); // a held key
        QCOMPARE(page().applicant()->applicationId(), first);
        page().marks()->give(ReviewMarks::Shortlist);
        const QString second = page().applicant()->applicationId();
        QVERIFY(second != first);
        QTRY_COMPARE(queue().tabs()->numberOf(ReviewQueue::Shortlist), 1);
        QCOMPARE(queue().tabs()->numberOf(ReviewQueue::New), newBefore - 1);
        QCOMPARE(queue().shortlistedText(), u"1 shortlisted"_s);
        QVERIFY(m_bench->toasts->canUndo());
        page().marks()->give(ReviewMarks::SetAside);
        QTRY_COMPARE(queue().tabs()->numberOf(ReviewQueue::SetAside), 1);
        page().marks()->undo();
        QCOMPARE(page().applicant()->applicationId(), second);
        page().marks()->undo();
        QCOMPARE(page().applicant()->applicationId(), first);
        QTRY_COMPARE(queue().tabs()->numberOf(ReviewQueue::New), newBefore);
        page().marks()->redo();
        page().marks()->redo();
        QTRY_COMPARE(queue().tabs()->numberOf(ReviewQueue::SetAside), 1);
        QCOMPARE(queue().reviewed(), queue().total() - newBefore + 2);
    }

    void undoTakesBackTheLastThingMarkOrDecline()
    {
        page().select(m_bench->openRow());
        const QString first = page().applicant()->applicationId();
        page().marks()->give(ReviewMarks::Maybe);
        const QString second = page().applicant()->applicationId();
        page().decline();
        QTRY_VERIFY(m_bench->note(rowOf(second)).startsWith(u"Declining in "_s));
        page().marks()->undo();
        QTRY_COMPARE(m_bench->note(rowOf(second)), QString());
        QCOMPARE(page().applicant()->applicationId(), second);
        QCOMPARE(marks().mark({first}).stage, Stage::Maybe);
        page().marks()->undo();
        QCOMPARE(marks().mark({first}).stage, Stage::New);
        QCOMPARE(m_bench->patches(second), 0);
    }

    void starsTagsAndNotesOutliveAnEnd()
    {
        page().select(m_bench->openRow());
        const QString id = page().applicant()->applicationId();
        page().marks()->rate(4);
        QVERIFY(page().marks()->addTag(u"freight"_s));
        page().marks()->writeNote(u"Knows detention rules."_s);
        QVERIFY(page().marks()->noteIsDraft());
        page().next(); // the draft becomes the note
        QCOMPARE(marks().mark({id}).note, u"Knows detention rules."_s);
        page().previous();
        page().marks()->writeNote(u"Knows detention rules. Ask"_s); // and the program ends
        QVERIFY(m_bench->open(true));
        QCOMPARE(page().applicant()->applicationId(), id);
        QCOMPARE(page().marks()->note(), u"Knows detention rules. Ask"_s);
        QCOMPARE(page().marks()->stars(), 4);
        QCOMPARE(page().marks()->tags(), QStringList{u"freight"_s});
        QTRY_COMPARE(page().marks()->knownTags(), QStringList{u"freight"_s});
        page().marks()->rate(4); // again: none
        QCOMPARE(page().marks()->stars(), 0);
    }

    void starsAreAFilter()
    {
        page().select(m_bench->openRow());
        page().marks()->rate(4);
        queue().filters()->toggle(u"stars/4"_s);
        QTRY_COMPARE(page().applicants()->count(), 1);
        QCOMPARE(queue().filters()->summary(), u"4 stars"_s);
        queue().filters()->toggle(u"stars/0"_s); // or none yet
        QTRY_COMPARE(page().applicants()->count(), 20);
        const QueueView view = queue().filters()->view();
        QCOMPARE(view.filter.stars, (QList<int>{4, 0}));
        QCOMPARE(QueueView::fromJson(view.toJson()), std::optional(view));
    }

    void anyTextIsATagOrANote()
    {
        page().select(m_bench->openRow());
        const QStringList texts = test::naughtyStrings();
        for (qsizetype i = 0; i < texts.size(); i += 7) {
            page().marks()->writeNote(texts[i]);
            page().marks()->keepNote();
            if (page().marks()->addTag(texts[i]))
                page().marks()->removeTag(page().marks()->tags().last());
            queue().filters()->setText(texts[i]);
        }
        queue().filters()->clear();
        QTRY_COMPARE(page().applicants()->count(), 20);
    }

    void filtersAreCountedAndKept()
    {
        QSignalSpy resets(page().applicants(), &QAbstractItemModel::modelReset);
        page().select(-1);
        queue().filters()->toggle(u"paid"_s);
        QTRY_VERIFY(page().applicants()->count() < 20);
        const int shown = page().applicants()->count();
        QCOMPARE(queue().filteredText(), u"%1 hidden by filters"_s.arg(20 - shown));
        QCOMPARE(queue().filters()->activeCount(), 1);
        queue().filters()->setSort(QueueFilters::SkillMatch);
        const auto matched = [&](int row) {
            return page().applicants()->index(row).data(ApplicantsList::SkillsMatchedRole).toInt();
        };
        const auto falls = [&] {
            for (int row = 1; row < page().applicants()->count(); ++row) {
                if (matched(row) > matched(row - 1))
                    return false;
            }
            return true;
        };
        QTRY_VERIFY(falls());
        QCOMPARE(page().applicants()->count(), shown);
        QCOMPARE(resets.count(), 0);
        QVERIFY(!queue().filters()->setRates(u"many"_s, QString()));
        QVERIFY(!queue().filters()->rateError().isEmpty());
        QVERIFY(m_bench->open(true));
        QTRY_COMPARE(page().applicants()->count(), shown);
        QCOMPARE(queue().filters()->sort(), QueueFilters::SkillMatch);
        queue().filters()->clear();
        QTRY_COMPARE(page().applicants()->count(), 20);
        QCOMPARE(queue().filteredText(), QString());
    }

    void aViewIsSavedWithItsCount()
    {
        page().select(-1);
        queue().filters()->toggle(u"paid"_s);
        QTRY_VERIFY(page().applicants()->count() < 20);
        const int shown = page().applicants()->count();
        QVERIFY(!page().views()->save(u"  "_s));
        QVERIFY(page().views()->save(page().views()->suggestedName()));
        QTRY_VERIFY(viewRow(u"Can be paid by x402"_s) >= 0);
        queue().filters()->clear();
        const auto number = [&] {
            return test::ReviewBench::text(*page().views(), viewRow(u"Can be paid by x402"_s),
                                           SavedViews::NumberRole);
        };
        QTRY_COMPARE(number(), QString::number(shown));
        page().openRoleAt(page().currentRoleIndex() == 0 ? 1 : 0);
        const QString id = test::ReviewBench::text(
            *page().views(), viewRow(u"Can be paid by x402"_s), SavedViews::ViewIdRole);
        page().openView(id);
        QTRY_COMPARE(page().applicants()->count(), shown);
        page().views()->remove(id);
        QTRY_COMPARE(viewRow(u"Can be paid by x402"_s), -1);
    }

    void cardsAreMovedOnTheBoard()
    {
        ReviewBoard& board = *page().board();
        board.setShown(true);
        const auto count = [&](int at) { return board.column(at)->applicants()->count(); };
        QTRY_COMPARE(count(0) + count(4), 20);
        const QString id = board.column(0)
                               ->applicants()
                               ->index(0)
                               .data(ApplicantsList::ApplicationIdRole)
                               .toString();
        QSignalSpy moved(&board, &ReviewBoard::moved);
        QVERIFY(board.move(id, 2));
        QTRY_COMPARE(count(2), 1);
        QTRY_COMPARE(board.columnOf(id), 2);
        QCOMPARE(moved.last().at(0).toInt(), 2);
        QVERIFY(!board.move(id, 4)); // the service decides who is closed
        const QString closed = board.column(4)
                                   ->applicants()
                                   ->index(0)
                                   .data(ApplicantsList::ApplicationIdRole)
                                   .toString();
        QVERIFY(!board.move(closed, 1));
        page().marks()->undo();
        QTRY_COMPARE(count(2), 0);
        QVERIFY(m_bench->open(true));
        QVERIFY(page().board()->shown());
    }

    void aRowIsReadOutInItsOrder()
    {
        const int row = m_bench->openRow();
        const QString said =
            test::ReviewBench::text(*page().applicants(), row, ApplicantsList::AccessibleTextRole);
        const QString name =
            test::ReviewBench::text(*page().applicants(), row, ApplicantsList::NameRole);
        const QString begin = u"%1, %2 of 20, pending, "_s.arg(name).arg(row + 1);
        QVERIFY2(said.startsWith(begin), qPrintable(said));
        QVERIFY2(said.contains(u", can be paid by x402"_s), qPrintable(said));
        page().select(row);
        page().marks()->give(ReviewMarks::Shortlist);
        QVERIFY(
            test::ReviewBench::text(*page().applicants(), row, ApplicantsList::AccessibleTextRole)
                .contains(u", shortlisted"_s));
    }

    void whatHappenedElsewhereIsSaidAndTheMarksStay()
    {
        const int row = m_bench->openRow();
        page().select(row);
        const QString id = page().applicant()->applicationId();
        page().marks()->give(ReviewMarks::Shortlist);
        m_bench->sandbox.act(u"withdraw"_s, {{u"applicationId"_s, id}});
        page().refresh();
        QTRY_COMPARE(page().applicants()->index(rowOf(id)).data(ApplicantsList::StatusRole).toInt(),
                     int(ApplicantsList::Withdrawn));
        QCOMPARE(page().applicants()->index(rowOf(id)).data(ApplicantsList::StageRole).toInt(),
                 int(Stage::Shortlist));
        QTRY_COMPARE(queue().tabs()->numberOf(ReviewQueue::Shortlist), 0); // closed, and marked
        QCOMPARE(marks().mark({id}).stage, Stage::Shortlist);
    }

private:
    ReviewPage& page() { return *m_bench->page; }
    ReviewQueue& queue() { return *m_bench->page->queue(); }
    ApplicantMarks& marks() { return m_bench->work->store().applicantMarks(); }
    int rowOf(const QString& id)
    {
        for (int row = 0; row < page().applicants()->count(); ++row) {
            if (m_bench->applicationAt(row) == id)
                return row;
        }
        return -1;
    }
    int viewRow(const QString& name)
    {
        for (int row = 0; row < page().views()->rowCount(); ++row) {
            if (test::ReviewBench::text(*page().views(), row, SavedViews::NameRole) == name)
                return row;
        }
        return -1;
    }
    std::unique_ptr<test::ReviewBench> m_bench;
};

QTEST_GUILESS_MAIN(TestReviewQueue)
#include "tst_reviewqueue.moc"
