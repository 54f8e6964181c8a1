#include "../store/storefixture.h"
#include "views/pages/roleeditor.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QSignalSpy>

using namespace agh;
using namespace agh::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 begin = 1'764'000'000'000;

DraftFields aRoleDraft()
{
    DraftFields out;
    out.title = u"Assign customs codes"_s;
    out.description = u"We ship spare parts.\n\n- No guesses"_s;
    out.skills = {u"csv"_s};
    out.rail = Rail::X402;
    out.amount = u"640.50"_s;
    out.currency = u"USDC"_s;
    out.schedule = Schedule::Milestones;
    return out;
}

} // namespace

/// A role is written: kept, checked, looked at, and how it stood is found again.
class TestRoleEditor : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void init()
    {
        m_home.emplace();
        start();
    }
    void cleanup()
    {
        m_editor.reset();
        m_store.reset();
        m_home.reset();
    }

    void everyKeyIsKeptOverARestart();
    void whatIsSavedIsSaidTruly();
    void whatIsMissingIsSaidInWords();
    void thePreviewTellsOnlyWhatChanged();
    void versionsAreLookedAtComparedAndTakenUpAgain();
    void undoStepsThroughWhatWasSavedAfterARestart();
    void aPasteIsMarkdownAndHowItStoodIsKept();
    void oneDraftThatBecameTwoIsSaid();
    void eachFieldOfAConflictIsChosen();
    void aDraftBeginsWithATemplate();
    void whoIsNotSignedInIsAskedTo();

private:
    void start()
    {
        m_editor.reset();
        m_store.reset();
        m_store = m_home->open(m_now);
        m_toasts = std::make_unique<ToastQueue>();
        m_editor = std::make_unique<RoleEditor>(m_store->roleDrafts(), m_store->roleTemplates(),
                                                Moment([this] { return m_now; }), *m_toasts);
        const auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;
        for (QAbstractItemModel* model : std::initializer_list<QAbstractItemModel*>{
                 m_editor->blocks(), m_editor->versions(), m_editor->changes(),
                 m_editor->conflict(), m_editor->templates()})
            new QAbstractItemModelTester(model, fatal, m_editor.get());
    }
    RoleDrafts& drafts() { return m_store->roleDrafts(); }
    QString opened(const DraftFields& fields = aRoleDraft())
    {
        const QString id = drafts().add(fields, m_now);
        [&] { QTRY_VERIFY(drafts().isSaved(id)); }();
        m_editor->open(id);
        return id;
    }
    QStringList versionNames()
    {
        QStringList out;
        for (int row = 0; row < m_editor->versions()->count(); ++row)
            out << m_editor->versions()->index(row).data(DraftVersions::NameRole).toString();
        return out;
    }
    /// A pause in the writing, as closing the editor makes one.
    void pause()
    {
        const QString id = m_editor->draftId();
        const qsizetype before = drafts().versions(id).size();
        m_editor->close();
        [&] { QTRY_COMPARE(drafts().versions(id).size(), before + 1); }();
        m_now += 60'000;
        m_editor->open(id);
    }

    qint64 m_now = begin;
    std::optional<Home> m_home;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<ToastQueue> m_toasts;
    std::unique_ptr<RoleEditor> m_editor;
};

void TestRoleEditor::everyKeyIsKeptOverARestart()
{
    const QString id = opened({});
    m_editor->setTitle(u"Count \U0001F9FE receipts"_s);
    m_editor->setDescription(u"Line\nbreaks \u202E and all"_s);
    m_editor->setTerms(u"Half first"_s);
    m_editor->skills()->setTyped(u"ocr, book keep"_s); // the second is not a chip yet
    m_editor->setAmountTyped(u"640,5,0"_s);
    m_editor->setRailIndex(2);
    m_editor->setCurrencyIndex(2);
    m_editor->setScheduleIndex(2);
    QTRY_VERIFY(drafts().isSaved(id));
    start();
    m_editor->open(id);
    QCOMPARE(m_editor->title(), u"Count \U0001F9FE receipts"_s);
    QCOMPARE(m_editor->description(), u"Line\nbreaks \u202E and all"_s);
    QCOMPARE(m_editor->terms(), u"Half first"_s);
    QCOMPARE(m_editor->skills()->chips(), (QStringList{u"ocr"_s, u"book keep"_s}));
    QCOMPARE(m_editor->amountTyped(), u"640,5,0"_s);
    QCOMPARE(m_editor->railTexts().at(m_editor->railIndex()), u"x402"_s);
    QCOMPARE(m_editor->currencyTexts().at(m_editor->currencyIndex()), u"USDC"_s);
    QCOMPARE(m_editor->scheduleTexts().at(m_editor->scheduleIndex()), u"Milestones"_s);
}

void TestRoleEditor::whatIsSavedIsSaidTruly()
{
    const QString id = opened();
    QSignalSpy saved(&drafts(), &RoleDrafts::saved);
    m_editor->setTitle(u"Another"_s);
    QVERIFY(!drafts().isSaved(id));
    m_now += 5'000; // the disk is slow
    QCOMPARE(m_editor->savedText(), u"Saving"_s);
    QTRY_VERIFY(!saved.isEmpty());
    m_now = begin;
    QCOMPARE(m_editor->savedText(), u"Saved on this computer just now"_s);
    m_now = begin + 2'000;
    QCOMPARE(m_editor->savedText(), u"Saved on this computer 2 s ago"_s);
    m_now = begin + 180'000;
    QCOMPARE(m_editor->savedText(), u"Saved on this computer 3 min ago"_s);
}

void TestRoleEditor::whatIsMissingIsSaidInWords()
{
    (void)opened();
    QCOMPARE(m_editor->missingTitle(), QString());
    QCOMPARE(m_editor->amountEcho(), u"= 640.50 USDC"_s);
    m_editor->setAmountTyped(u"1,234.56"_s);
    QCOMPARE(m_editor->amountEcho(), u"= 1,234.56 USDC"_s);
    m_editor->setAmountTyped(u"640,5,0"_s);
    QCOMPARE(m_editor->amountTyped(), u"640,5,0"_s);
    QCOMPARE(m_editor->amountError(), u"Not an amount"_s);
    QCOMPARE(m_editor->amountEcho(), QString());
    QCOMPARE(m_editor->missingTitle(), u"One thing is missing before this can be published"_s);
    QCOMPARE(m_editor->missingText(),
             u"Amount: write it like 640.50. The draft is safe either way."_s);
    m_editor->setTitle(QString());
    // What is only missing is no error in the field.
    QCOMPARE(m_editor->titleError(), QString());
    QVERIFY(m_editor->missingTitle().startsWith(u"2 things"_s));
    m_editor->setTitle(QString(201, u'x'));
    QVERIFY(m_editor->titleError().contains(u"200"_s));
    QCOMPARE(m_editor->title().size(), 201);
    m_editor->setAmountTyped(u"1.23456789"_s);
    QVERIFY(m_editor->amountError().contains(u"6"_s));
}

void TestRoleEditor::thePreviewTellsOnlyWhatChanged()
{
    DraftFields fields = aRoleDraft();
    QStringList paragraphs;
    for (int i = 0; i < 60; ++i)
        paragraphs << u"Paragraph number %1 **of many**"_s.arg(i);
    fields.description = paragraphs.join(u"\n\n"_s);
    (void)opened(fields);
    DraftBlocks& blocks = *m_editor->blocks();
    QTRY_COMPARE(blocks.count(), 60);
    QCOMPARE(blocks.wordsText(), u"300 words"_s);
    QSignalSpy changed(&blocks, &DraftBlocks::dataChanged);
    QSignalSpy came(&blocks, &DraftBlocks::rowsInserted);
    QSignalSpy went(&blocks, &DraftBlocks::rowsRemoved);
    paragraphs[30] += u" and more"_s;
    m_editor->setDescription(paragraphs.join(u"\n\n"_s));
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(changed.first().at(0).toModelIndex().row(), 30);
    QCOMPARE(changed.first().at(1).toModelIndex().row(), 30);
    paragraphs.insert(10, u"- a new one"_s);
    m_editor->setDescription(paragraphs.join(u"\n\n"_s));
    QTRY_COMPARE(came.size(), 1);
    QCOMPARE(came.first().at(1).toInt(), 10);
    QCOMPARE(blocks.count(), 61);
    m_editor->setDescription(paragraphs.mid(0, 5).join(u"\n\n"_s));
    QTRY_COMPARE(blocks.count(), 5);
    QCOMPARE(went.size(), 1);
}

void TestRoleEditor::versionsAreLookedAtComparedAndTakenUpAgain()
{
    const QString id = opened({});
    m_editor->setTitle(u"Count parts"_s);
    m_editor->setDescription(u"First line\nSecond line"_s);
    pause();
    m_editor->setTerms(u"Half first"_s);
    pause();
    m_editor->setDescription(u"First line\nSecond long line"_s);
    QCOMPARE(versionNames(), (QStringList{u"Now"_s, u"First text"_s}));
    pause();
    QCOMPARE(versionNames(), (QStringList{u"Now"_s, u"Payment terms added"_s, u"First text"_s}));
    m_editor->lookAtRow(2);
    QCOMPARE(m_editor->lookedName(), u"First text"_s);
    QCOMPARE(m_editor->shownTerms(), QString());
    QCOMPARE(m_editor->terms(), u"Half first"_s); // only looked at
    m_editor->setComparing(true);
    QStringList said;
    for (int row = 0; row < m_editor->changes()->count(); ++row)
        said << m_editor->changes()->index(row).data(DraftChanges::AccessibleTextRole).toString();
    QVERIFY(said.contains(u"Removed: Second line"_s));
    QVERIFY(said.contains(u"Added: Second long line"_s));
    QVERIFY(said.contains(u"Added: Half first"_s));
    QVERIFY(!said.contains(u"Removed: First line"_s));
    m_editor->restore();
    QCOMPARE(m_editor->terms(), QString());
    QCOMPARE(m_editor->description(), u"First line\nSecond line"_s);
    QCOMPARE(m_editor->looked(), QString());
    QTRY_VERIFY(versionNames().contains(u"Before going back"_s));
    m_toasts->undo();
    QCOMPARE(m_editor->terms(), u"Half first"_s);
    QTRY_COMPARE(drafts().draft(id)->fields.description, u"First line\nSecond long line"_s);
}

void TestRoleEditor::undoStepsThroughWhatWasSavedAfterARestart()
{
    const QString id = opened({});
    for (const QString& one : {u"One"_s, u"One two"_s, u"One two three"_s}) {
        m_editor->setTitle(one);
        pause();
    }
    m_editor->setTitle(u"One two three four"_s);
    QTRY_VERIFY(drafts().isSaved(id));
    start();
    m_editor->open(id);
    QCOMPARE(m_editor->title(), u"One two three four"_s);
    QVERIFY(m_editor->stepBack());
    QCOMPARE(m_editor->title(), u"One two three"_s);
    QVERIFY(m_editor->stepBack());
    QCOMPARE(m_editor->title(), u"One two"_s);
    QVERIFY(m_editor->stepForward());
    QCOMPARE(m_editor->title(), u"One two three"_s);
    QVERIFY(m_editor->stepBack());
    QVERIFY(m_editor->stepBack());
    QCOMPARE(m_editor->title(), u"One"_s);
    QVERIFY(!m_editor->stepBack());
    for (int i = 0; i < 3; ++i)
        QVERIFY(m_editor->stepForward());
    QCOMPARE(m_editor->title(), u"One two three four"_s);
    QVERIFY(!m_editor->stepForward());
    // A key after a step: what was stepped back from is still a version.
    QVERIFY(m_editor->stepBack());
    m_editor->setTitle(u"Elsewhere"_s);
    QVERIFY(!m_editor->stepForward());
    QTRY_VERIFY(std::any_of(m_editor->versions()->versions().begin(),
                            m_editor->versions()->versions().end(), [&](const DraftVersion& one) {
                                return drafts().fieldsOf(one.id)->title == u"One two three four"_s;
                            }));
}

void TestRoleEditor::aPasteIsMarkdownAndHowItStoodIsKept()
{
    const QString id = opened();
    auto* rich = new QMimeData;
    rich->setHtml(u"<b onclick='x'>clean</b>"_s);
    rich->setText(u"clean"_s);
    QGuiApplication::clipboard()->setMimeData(rich);
    QCOMPARE(m_editor->pasted(), u"**clean**"_s);
    QVERIFY(drafts().versions(id).isEmpty()); // short
    QGuiApplication::clipboard()->setText(QStringList(61, u"line"_s).join(u"\r\n"_s));
    QCOMPARE(m_editor->pasted().count(u'\n'), 60);
    QTRY_VERIFY(versionNames().contains(u"Before paste of 61 lines"_s));
}

void TestRoleEditor::oneDraftThatBecameTwoIsSaid()
{
    const QString id = opened();
    auto other = m_home->open(m_now);
    RoleDrafts& theirs = other->roleDrafts();
    DraftFields fields = theirs.open(id)->fields;
    fields.title = u"Theirs"_s;
    theirs.save(id, fields, m_now);
    QTRY_VERIFY(theirs.isSaved(id));
    QCOMPARE(m_editor->forkedText(), QString());
    m_editor->setTitle(u"Mine"_s);
    QTRY_VERIFY(!m_editor->forkedText().isEmpty());
    QVERIFY(m_editor->draftId() != id);
    QCOMPARE(m_editor->title(), u"Mine"_s);
    m_editor->setTitle(u"Mine too"_s);
    QTRY_VERIFY(drafts().isSaved(m_editor->draftId()));
    QSignalSpy asked(m_editor.get(), &RoleEditor::draftAsked);
    m_editor->showOther();
    QCOMPARE(asked.first().first().toString(), id);
    const QString mine = m_editor->draftId();
    m_editor->open(id);
    QCOMPARE(m_editor->draftId(), id);
    QCOMPARE(m_editor->title(), u"Theirs"_s);
    m_editor->setTitle(u"Theirs, gone on"_s);
    QTRY_VERIFY(drafts().isSaved(id));
    QCOMPARE(m_editor->draftId(), id);
    m_editor->showOther();
    QCOMPARE(asked.last().first().toString(), mine);
    QCOMPARE(drafts().draft(mine)->fields.title, u"Mine too"_s);
}

void TestRoleEditor::eachFieldOfAConflictIsChosen()
{
    const DraftFields was = aRoleDraft();
    const QString id = drafts().addOf(RoleId{u"rol_1"_s}, was, m_now);
    m_editor->open(id);
    m_editor->setTitle(u"Mine"_s);
    m_editor->setTerms(u"Only mine"_s);
    DraftFields theirs = was;
    theirs.title = u"Theirs"_s;
    theirs.skills = {u"rust"_s};
    drafts().setTheirs(id, theirs);
    QTRY_VERIFY(m_editor->conflict()->present());
    DraftConflict& conflict = *m_editor->conflict();
    QCOMPARE(conflict.count(), 3);
    const auto cell = [&](int row, int role) { return conflict.index(row).data(role); };
    QCOMPARE(cell(0, DraftConflict::TheirsRole).toString(), u"Theirs"_s);
    QCOMPARE(cell(0, DraftConflict::WasRole).toString(), u"Assign customs codes"_s);
    QCOMPARE(cell(0, DraftConflict::MineRole).toString(), u"Mine"_s);
    // Both moved: a person says so. Where one did, it is that one's.
    QCOMPARE(cell(0, DraftConflict::ChosenRole).toInt(), int(DraftConflict::None));
    QCOMPARE(cell(1, DraftConflict::ChosenRole).toInt(), int(DraftConflict::Theirs));
    QCOMPARE(cell(2, DraftConflict::ChosenRole).toInt(), int(DraftConflict::Mine));
    QVERIFY(!conflict.complete());
    QVERIFY(!m_editor->publishing()->canPublish());
    conflict.choose(0, DraftConflict::Was);
    QVERIFY(conflict.complete());
    m_editor->setTerms(u"Only mine, longer"_s); // what was chosen of the others stays
    QVERIFY(conflict.complete());
    const DraftFields chosen = conflict.chosen();
    QCOMPARE(chosen.title, u"Assign customs codes"_s);
    QCOMPARE(chosen.skills, QStringList{u"rust"_s});
    QCOMPARE(chosen.terms, u"Only mine, longer"_s);
}

void TestRoleEditor::aDraftBeginsWithATemplate()
{
    const QString id = opened();
    QCOMPARE(m_editor->templates()->count(), 6);
    QSignalSpy asked(m_editor.get(), &RoleEditor::draftAsked);
    m_editor->newFromTemplate(0);
    const QString made = asked.first().first().toString();
    QVERIFY(made != id);
    QVERIFY(!drafts().draft(made)->fields.description.isEmpty());
    m_editor->saveAsTemplate(u"Customs"_s);
    QTRY_COMPARE(m_editor->templates()->count(), 7);
    QCOMPARE(m_editor->templates()->nameAt(0), u"Customs"_s);
    QCOMPARE(m_editor->templates()->fieldsAt(0), aRoleDraft());
    m_editor->removeTemplate(3); // comes with the program
    m_editor->removeTemplate(0);
    QTRY_COMPARE(m_editor->templates()->count(), 6);
    m_toasts->undo();
    m_toasts->undo();
    QTRY_COMPARE(m_editor->templates()->count(), 7);
}

void TestRoleEditor::whoIsNotSignedInIsAskedTo()
{
    (void)opened();
    QSignalSpy asked(m_editor.get(), &RoleEditor::signInAsked);
    QVERIFY(!m_editor->publishing()->signedIn());
    QVERIFY(m_editor->publishing()->whyNot().startsWith(u"Sign in to publish"_s));
    m_editor->publish();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(m_editor->title(), u"Assign customs codes"_s);
}

QTEST_MAIN(TestRoleEditor)
#include "tst_roleeditor.moc"
