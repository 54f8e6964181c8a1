#include "../support/corpus.h"
#include "storefixture.h"

#include <QSignalSpy>

using namespace agh;
using namespace agh::test;
using namespace Qt::Literals::StringLiterals;

class TestMarks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_store = m_home.emplace().open(); }
    void cleanup() { m_store.reset(); }
    void marksComeBack();
    void undoAndRedoOverSeveralApplicants();
    void severalAtOnceAreOneStep();
    void whatChangesNothingIsNoStep();
    void stepsOutliveAnEnd();
    void onlySoManySteps();
    void anyTextComesBack();
    void tagsInUse();
    void marksOfADamagedFileAreRescued();
    void anOlderFileGetsItsTables();
    void savedViews();

private:
    ApplicantMarks& marks() { return m_store->applicantMarks(); }
    static ApplicationId app(int number) { return anApplication(number).id; }
    void restart()
    {
        m_store.reset();
        m_store = m_home->open();
    }
    std::optional<Home> m_home;
    std::unique_ptr<Store> m_store;
};

void TestMarks::marksComeBack()
{
    marks().setStage(app(1), Stage::Shortlist);
    marks().setStars(app(1), 4);
    marks().setNote(app(1), u"Knows detention rules. Ask for a sample sheet."_s);
    QVERIFY(marks().addTag(app(1), u"freight"_s));
    QVERIFY(marks().addTag(app(1), u"Call first"_s));
    ApplicantMark wanted;
    wanted.stage = Stage::Shortlist;
    wanted.stars = 4;
    wanted.tags = {u"freight"_s, u"Call first"_s};
    wanted.note = u"Knows detention rules. Ask for a sample sheet."_s;
    QCOMPARE(marks().mark(app(1)), wanted); // at once
    (void)await(marks().allTags());         // behind what was written
    QCOMPARE(marks().mark(app(1)), wanted); // from the file
    restart();
    QCOMPARE(marks().mark(app(1)), wanted);
    QVERIFY(marks().mark(app(2)).isEmpty());
}

void TestMarks::undoAndRedoOverSeveralApplicants()
{
    QSignalSpy changed(&marks(), &ApplicantMarks::changed);
    QVERIFY(!marks().canUndo());
    marks().undo();
    QCOMPARE(changed.count(), 0);
    marks().setStage(app(1), Stage::Shortlist);
    marks().setStage(app(2), Stage::SetAside);
    marks().setStars(app(2), 2);
    QCOMPARE(changed.count(), 3);
    QCOMPARE(marks().undoStep().change, ApplicantMarks::Change::Stars);
    marks().undo();
    QCOMPARE(marks().mark(app(2)).stars, 0);
    QCOMPARE(marks().mark(app(2)).stage, Stage::SetAside);
    marks().undo();
    marks().undo();
    QVERIFY(!marks().canUndo());
    QVERIFY(marks().mark(app(1)).isEmpty() && marks().mark(app(2)).isEmpty());
    marks().redo();
    QCOMPARE(marks().mark(app(1)).stage, Stage::Shortlist);
    QVERIFY(marks().canRedo());
    marks().setNote(app(3), u"another way"_s); // what was undone is past now
    QVERIFY(!marks().canRedo());
    restart();
    QCOMPARE(marks().mark(app(1)).stage, Stage::Shortlist);
    QVERIFY(marks().mark(app(2)).isEmpty());
    QVERIFY(!marks().canRedo());
}

void TestMarks::severalAtOnceAreOneStep()
{
    marks().setStage(app(1), Stage::Maybe);
    QList<ApplicationId> all;
    for (int i = 0; i < 200; ++i)
        all.append(app(i));
    marks().setStage(all, Stage::SetAside);
    QCOMPARE(marks().undoStep().ones.size(), 200);
    marks().undo();
    QCOMPARE(marks().mark(app(1)).stage, Stage::Maybe);
    QVERIFY(marks().mark(app(150)).isEmpty());
}

void TestMarks::whatChangesNothingIsNoStep()
{
    QSignalSpy changed(&marks(), &ApplicantMarks::changed);
    marks().setStage(app(1), Stage::New);
    marks().setStars(app(1), 0);
    marks().setNote(app(1), QString());
    marks().setStage(ApplicationId(), Stage::Maybe);
    QVERIFY(!marks().removeTag(app(1), u"none"_s));
    QCOMPARE(changed.count(), 0);
    QVERIFY(!marks().canUndo());
    marks().setStars(app(1), 99);
    QCOMPARE(marks().mark(app(1)).stars, 5);
}

void TestMarks::stepsOutliveAnEnd()
{
    marks().setStage(app(1), Stage::Shortlist);
    marks().setStage(app(2), Stage::Shortlist);
    marks().undo();
    restart();
    QVERIFY(marks().canUndo() && marks().canRedo());
    marks().redo();
    QCOMPARE(marks().mark(app(2)).stage, Stage::Shortlist);
    marks().undo();
    marks().undo();
    QVERIFY(marks().mark(app(1)).isEmpty());
    restart();
    QVERIFY(!marks().canUndo());
    marks().redo();
    QCOMPARE(marks().mark(app(1)).stage, Stage::Shortlist);
}

void TestMarks::onlySoManySteps()
{
    for (int i = 0; i < ApplicantMarks::mostSteps + 50; ++i)
        marks().setStars(app(1), 1 + i % 5);
    restart();
    int steps = 0;
    for (; marks().canUndo(); ++steps)
        marks().undo();
    QCOMPARE(steps, ApplicantMarks::mostSteps);
}

void TestMarks::anyTextComesBack()
{
    const QStringList texts = naughtyStrings();
    QList<ApplicantMark> wanted;
    for (int i = 0; i < texts.size(); ++i) {
        marks().setNote(app(i), texts[i]);
        marks().addTag(app(i), texts[i]);
        wanted.append(marks().mark(app(i)));
    }
    restart();
    for (int i = 0; i < texts.size(); ++i)
        QVERIFY2(marks().mark(app(i)) == wanted[i], texts[i].toUtf8().toHex().constData());
    for (int i = 0; i < 100 && marks().canUndo(); ++i)
        marks().undo();
    QVERIFY(marks().mark(app(int(texts.size()) - 1)).isEmpty());
}

void TestMarks::tagsInUse()
{
    QVERIFY(marks().addTag(app(1), u"freight"_s));
    QVERIFY(marks().addTag(app(2), u"freight"_s));
    QVERIFY(marks().addTag(app(2), u"audit"_s));
    QCOMPARE(*await(marks().allTags()), (QStringList{u"freight"_s, u"audit"_s}));
    marks().undo();
    QCOMPARE(*await(marks().allTags()), QStringList{u"freight"_s});
}

void TestMarks::marksOfADamagedFileAreRescued()
{
    marks().setStage(app(1), Stage::Shortlist);
    marks().addTag(app(1), u"freight"_s);
    marks().setNote(app(2), u"Ask again"_s);
    SavedView view;
    view.name = u"Cheap ones"_s;
    QVERIFY(await(m_store->queue().saveView(view)));
    for (int i = 0; i < 400; ++i) // so that there is a page to damage that holds none of it
        m_store->drafts().save(u"message"_s, QString::number(i), QString(3'000, u'x'));
    m_store.reset();
    QFile file(m_home->workFile());
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(file.size() / 4096 / 2 * 4096));
    file.write(QByteArray(4096, '\x5a'));
    file.close();
    m_store = m_home->open();
    QVERIFY(m_store->report().workSetAside);
    QCOMPARE(marks().mark(app(1)).stage, Stage::Shortlist);
    QCOMPARE(marks().mark(app(1)).tags, QStringList{u"freight"_s});
    QCOMPARE(marks().mark(app(2)).note, u"Ask again"_s);
    QCOMPARE(m_store->queue().views().size(), 1);
}

void TestMarks::anOlderFileGetsItsTables()
{
    m_store->marks().setView(u"review/role"_s, u"role_1"_s);
    m_store.reset();
    {
        auto connection =
            Connection::open(m_home->workFile(), u":memory:"_s, Connection::Mode::ReadWrite);
        QVERIFY(connection);
        QStringList later;
        QVERIFY((*connection)
                    ->each(u"SELECT name FROM main.sqlite_schema WHERE type='table' AND name NOT "
                           u"LIKE 'sqlite_%' AND "
                           u"name NOT IN ('drafts','journal','read_marks','opened','view_state')"_s,
                           {},
                           [&](const QSqlQuery& row) { later.append(row.value(0).toString()); }));
        for (const QString& table : std::as_const(later))
            QVERIFY((*connection)->run(u"DROP TABLE main."_s + table));
        QVERIFY((*connection)->run(u"DROP INDEX IF EXISTS main.journal_follows"_s));
        QVERIFY((*connection)->run(u"DROP INDEX IF EXISTS main.journal_publish"_s));
        QVERIFY((*connection)->run(u"DROP INDEX IF EXISTS main.journal_review"_s));
        QVERIFY((*connection)->run(u"ALTER TABLE main.journal DROP COLUMN follows"_s));
        QVERIFY((*connection)->run(u"PRAGMA main.user_version=1"_s));
    }
    m_store = m_home->open();
    marks().setStage(app(1), Stage::Maybe);
    restart();
    QCOMPARE(marks().mark(app(1)).stage, Stage::Maybe);
    QCOMPARE(m_store->marks().view(u"review/role"_s), u"role_1"_s);
}

void TestMarks::savedViews()
{
    SavedView view;
    view.role.value = u"role_1"_s;
    view.name = u"Under 480 & <b>paid</b>"_s;
    view.view.filter.states = {ApplicationStatus::Pending};
    view.view.filter.stages = {Stage::New, Stage::Maybe};
    view.view.filter.unread = view.view.filter.canBePaid = true;
    view.view.filter.skills = {u"csv"_s};
    view.view.filter.tags = {u"freight"_s};
    view.view.filter.rateFrom = u"100"_s;
    view.view.filter.rateTo = u"480.00"_s;
    view.view.filter.rateKind = u"USD/hour"_s;
    view.view.filter.waitingDays = 7;
    view.view.filter.text = u"detention"_s;
    view.view.sort = QueueSort::RateLow;
    view.view.reversed = true;
    const auto id = await(m_store->queue().saveView(view));
    QVERIFY(id);
    restart();
    QCOMPARE(m_store->queue().views().size(), 1);
    SavedView again = m_store->queue().views().first();
    QCOMPARE(again.id, *id);
    QCOMPARE(again.name, view.name);
    QVERIFY(again.view == view.view && again.role == view.role);
    again.name = u"Renamed"_s;
    QVERIFY(await(m_store->queue().saveView(again)));
    QCOMPARE(m_store->queue().views().first().name, u"Renamed"_s);
    QSignalSpy gone(&m_store->queue(), &Queue::viewsChanged);
    m_store->queue().removeView(*id);
    QTRY_COMPARE(gone.count(), 1);
    QVERIFY(m_store->queue().views().isEmpty());
    QVERIFY(!QueueView::fromJson("rubbish"));
}

QTEST_GUILESS_MAIN(TestMarks)
#include "tst_marks.moc"
