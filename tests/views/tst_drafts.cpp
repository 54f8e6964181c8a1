#include "views/lists/outboxlist.h"
#include "views/pages/draftspage.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace agh;
using namespace Qt::Literals::StringLiterals;

namespace {

qint64 now() { return Timestamp::parse("2026-11-24T13:02:00Z")->ms(); }

RoleDraftLine lineOf(const QString& id, const QString& title)
{
    RoleDraftLine out;
    out.id = id;
    out.title = title;
    out.updatedMs = now();
    return out;
}

/// Some of a list gone, some new, some elsewhere, some changed.
template <class Line>
QList<Line> alike(QList<Line> list, QRandomGenerator& random, const std::function<Line(int)>& make)
{
    const int steps = random.bounded(6);
    for (int i = 0; i < steps; ++i) {
        const int kind = random.bounded(4);
        const int at = list.isEmpty() ? 0 : random.bounded(int(list.size()));
        if (kind == 0 && !list.isEmpty())
            list.removeAt(at);
        else if (kind == 1 && list.size() > 1)
            list.move(at, random.bounded(int(list.size())));
        else if (kind == 2)
            list.insert(random.bounded(int(list.size()) + 1), make(random.bounded(100'000)));
    }
    return list;
}

} // namespace

/// The place of the drafts as nobody has it: on this computer alone.
class DraftsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_toasts = std::make_unique<ToastQueue>();
        m_store = opened(u"one"_s);
        m_page = std::make_unique<DraftsPage>(*m_store, nullptr, Moment(now), *m_toasts);
        for (QAbstractItemModel* model : std::initializer_list<QAbstractItemModel*>{
                 m_page->drafts(), m_page->current(), m_page->tabs()})
            m_testers.push_back(std::make_unique<QAbstractItemModelTester>(
                model, QAbstractItemModelTester::FailureReportingMode::Fatal));
    }
    void cleanup()
    {
        m_testers.clear();
        m_page.reset();
        m_store.reset();
        m_toasts.reset();
        m_folder.reset();
    }

    void linesFollowRandomDifferences()
    {
        QRandomGenerator random(20261124);
        DraftsList list;
        QAbstractItemModelTester tester(&list,
                                        QAbstractItemModelTester::FailureReportingMode::Fatal);
        const QSignalSpy resets(&list, &QAbstractItemModel::modelReset);
        QList<DraftsList::Line> lines;
        for (int round = 0; round < 600; ++round) {
            lines = alike<DraftsList::Line>(lines, random, [](int i) {
                return DraftsList::Line{
                    lineOf(QString::number(i), u"Draft %1"_s.arg(i)), {}, false};
            });
            QStringList ids;
            QList<DraftsList::Line> once;
            for (DraftsList::Line& one : lines) {
                if (random.bounded(5) == 0)
                    one.draft.title = u"Another %1"_s.arg(random.bounded(9));
                if (random.bounded(5) == 0)
                    one.note = {u"Publishing"_s, Tones::Info, false, false, false};
                if (!ids.contains(one.draft.id)) {
                    ids.append(one.draft.id);
                    once.append(one);
                }
            }
            lines = once;
            list.setLines(lines, Moment(now));
            QCOMPARE(list.keys(), ids);
            for (int row = 0; row < list.count(); ++row) {
                const DraftsList::Line& one = lines[row];
                QCOMPARE(text(list, row, DraftsList::TitleRole),
                         DraftsList::titleOf(one.draft.title));
                QCOMPARE(text(list, row, DraftsList::StateTextRole),
                         one.note.text.isEmpty() ? u"Only on this computer"_s : one.note.text);
            }
        }
        QCOMPARE(resets.size(), 0);
    }

    void outboxLinesFollowRandomDifferences()
    {
        QRandomGenerator random(7);
        OutboxList list;
        QAbstractItemModelTester tester(&list,
                                        QAbstractItemModelTester::FailureReportingMode::Fatal);
        QList<OutboxLine> lines;
        for (int round = 0; round < 600; ++round) {
            lines = alike<OutboxLine>(lines, random, [](int i) {
                OutboxLine out;
                out.journalId = i + 1;
                out.title = u"Somebody"_s;
                return out;
            });
            QSet<qint64> seen;
            lines.removeIf([&](const OutboxLine& one) {
                const bool twice = seen.contains(one.journalId);
                seen.insert(one.journalId);
                return twice;
            });
            for (OutboxLine& one : lines) {
                one.canSend = random.bounded(3) == 0;
                one.note = one.canSend ? u"Not sent"_s : u"Sending"_s;
            }
            list.setLines(lines, Moment(now));
            QCOMPARE(list.count(), int(lines.size()));
            for (int row = 0; row < list.count(); ++row) {
                QCOMPARE(list.journalIdAt(row), lines[row].journalId);
                QCOMPARE(text(list, row, OutboxList::NoteRole), lines[row].note);
            }
        }
    }

    void aDraftIsBegunAndKept()
    {
        QCOMPARE(m_page->state()->phase(), PageState::Empty);
        const QSignalSpy shown(m_page.get(), &DraftsPage::shown);
        m_page->newDraft();
        QCOMPARE(shown.size(), 1);
        QVERIFY(!m_page->openId().isEmpty());
        QCOMPARE(m_page->editor()->draftId(), m_page->openId());
        m_page->editor()->setTitle(u"Assign customs codes"_s);
        const QString id = m_page->openId();
        QTRY_COMPARE(m_page->count(), 1);
        m_page->back();
        QVERIFY(m_page->openId().isEmpty() && !m_page->editor()->present());
        QTRY_COMPARE(text(*m_page->drafts(), 0, DraftsList::TitleRole),
                     DraftsList::titleOf(u"Assign customs codes"_s));
        QCOMPARE(text(*m_page->drafts(), 0, DraftsList::StateTextRole), u"Only on this computer"_s);
        QCOMPARE(m_page->currentIndex(), 0);
        m_page->open(id);
        QCOMPARE(m_page->editor()->title(), u"Assign customs codes"_s);
    }

    void whatNothingWasWrittenInIsNotKept()
    {
        m_page->newDraft();
        m_page->newDraft();
        m_page->back();
        QTRY_COMPARE(m_page->count(), 0);
        QTRY_COMPARE(m_store->roleDrafts().countAll(), 0);
        QCOMPARE(m_page->tabs()->numberOf(DraftsPage::Deleted), 0);
    }

    void theListIsSearchedAndPutAway()
    {
        const QString codes = added(u"Assign customs codes"_s);
        const QString inbox = added(u"Nightly support inbox"_s);
        m_page->setTyped(u"CUSTOMS cod"_s);
        QTRY_COMPARE(m_page->drafts()->keys(), QStringList{codes});
        QCOMPARE(m_page->current()->count(), 2); // the side bar is not searched
        m_page->setTyped(u"zebra"_s);
        QTRY_COMPARE(m_page->state()->phase(), PageState::NothingFound);
        m_page->setTyped({});
        m_page->archive(inbox);
        QTRY_COMPARE(m_page->drafts()->keys(), QStringList{codes});
        QCOMPARE(m_page->tabs()->numberOf(DraftsPage::Archived), 1);
        m_page->setTab(DraftsPage::Archived);
        QCOMPARE(m_page->drafts()->keys(), QStringList{inbox});
        m_toasts->undo();
        QTRY_COMPARE(m_page->tabs()->numberOf(DraftsPage::Archived), 0);
    }

    void aDeletedOneIsHadBack()
    {
        const QString codes = added(u"Assign customs codes"_s);
        m_page->open(codes);
        m_page->remove(codes);
        QVERIFY(m_page->openId().isEmpty());
        QTRY_COMPARE(m_page->count(), 0);
        QVERIFY(m_toasts->canUndo());
        m_toasts->undo();
        QTRY_COMPARE(m_page->count(), 1);
        m_page->remove(codes);
        QTRY_COMPARE(m_page->tabs()->numberOf(DraftsPage::Deleted), 1);
        m_page->setTab(DraftsPage::Deleted);
        QCOMPARE(m_page->drafts()->keys(), QStringList{codes});
        QVERIFY(m_page->drafts()->index(0).data(DraftsList::DeletedRole).toBool());
        m_page->restore(codes);
        QTRY_COMPARE(m_page->count(), 1);
        QTRY_COMPARE(m_page->state()->phase(), PageState::Empty);
    }

    void aCopyHasItsOwnTitle()
    {
        const QString codes = added(u"Assign customs codes"_s);
        m_page->duplicate(codes);
        QVERIFY(m_page->openId() != codes);
        QTRY_COMPARE(m_page->count(), 2);
        QCOMPARE(m_page->editor()->title(), u"Assign customs codes (copy)"_s);
    }

    void whatNobodyWroteIsTakenOver()
    {
        const std::unique_ptr<Store> nobody = opened(u"nobody"_s);
        DraftFields fields;
        fields.title = u"Written before signing in"_s;
        const QString id = nobody->roleDrafts().add(fields, now());
        nobody->roleDrafts().keepVersion(id, DraftVersion::Pause, now());
        QTRY_COMPARE(nobody->roleDrafts().versions(id).size(), 1);
        QVERIFY(m_page->othersText().isEmpty());
        m_page->setOthers(nobody.get());
        QCOMPARE(m_page->others(), 1);
        QVERIFY(!m_page->takeText().isEmpty());
        m_page->takeOthers();
        QTRY_COMPARE(m_page->drafts()->keys(), QStringList{id});
        QTRY_COMPARE(m_page->others(), 0);
        QVERIFY(m_page->othersText().isEmpty());
        QCOMPARE(m_store->roleDrafts().draft(id)->fields.title, fields.title);
        QCOMPARE(m_store->roleDrafts().versions(id).size(), 1);
        QCOMPARE(nobody->roleDrafts().countAll(), 0);
    }

    /// The end came after they were here and before they were gone there.
    void whatCameAlreadyIsNotTwice()
    {
        const std::unique_ptr<Store> nobody = opened(u"nobody"_s);
        DraftFields fields;
        fields.title = u"Written before signing in"_s;
        const QString id = nobody->roleDrafts().add(fields, now());
        auto packed = nobody->roleDrafts().pack();
        QTRY_VERIFY(packed.isFinished());
        auto first = m_store->roleDrafts().unpack(*packed.result());
        QTRY_VERIFY(first.isFinished());
        QCOMPARE(*first.result(), 1);
        fields.title = u"Changed here since"_s;
        m_store->roleDrafts().save(id, fields, now());
        QTRY_VERIFY(m_store->roleDrafts().isSaved(id));
        auto again = m_store->roleDrafts().unpack(*packed.result());
        QTRY_VERIFY(again.isFinished());
        QCOMPARE(*again.result(), 0);
        QCOMPARE(m_store->roleDrafts().draft(id)->fields.title, u"Changed here since"_s);
        QCOMPARE(m_store->roleDrafts().countAll(), 1);
    }

private:
    [[nodiscard]] std::unique_ptr<Store> opened(const QString& name) const
    {
        auto store = Store::open(m_folder->filePath(name + u"/cache"_s),
                                 m_folder->filePath(name + u"/work"_s), {}, now());
        if (!store)
            qFatal("not opened: %s", qPrintable(store.error().detail));
        return std::move(*store);
    }
    QString added(const QString& title)
    {
        DraftFields fields;
        fields.title = title;
        const int before = m_page->count();
        const QString id = m_store->roleDrafts().add(fields, now());
        [&] { QTRY_COMPARE(m_page->count(), before + 1); }();
        return id;
    }
    [[nodiscard]] static QString text(const QAbstractItemModel& model, int row, int role)
    {
        return model.index(row, 0).data(role).toString();
    }
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ToastQueue> m_toasts;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<DraftsPage> m_page;
    std::vector<std::unique_ptr<QAbstractItemModelTester>> m_testers;
};

QTEST_MAIN(DraftsTest)
#include "tst_drafts.moc"
