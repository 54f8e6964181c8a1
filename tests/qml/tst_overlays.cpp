#include "../views/fillcache.h"
#include "../views/workspacerig.h"

#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QSignalSpy>
#include <QTest>

using namespace agh;
using namespace agh::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const Server home{QUrl(u"https://agentsgethired.com"_s), false};

} // namespace

/// What lies over the real window: the palette, the sheet of keys, changing keys, comparing,
/// writing files. By keys alone. With AGH_PICTURES a picture of each is kept there.
class OverlaysTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_rig = std::make_unique<Rig>(home, m_folder->path());
        m_rig->around.offline = true;
        m_rig->settings.setValue(u"out/folder"_s, m_folder->path());
        m_workspace = std::make_unique<Workspace>(m_rig->around);
        m_workspace->start();
        Account marta;
        marta.server = home;
        marta.me = {PartyKind::Buyer, u"b_1"_s, u"Marta Lindqvist"_s};
        marta.detail = u"Northgate Freight"_s;
        (void)m_rig->accounts.adopt(marta, Credential::session("s-1"), false);
        QTRY_VERIFY(m_workspace->signedIn());
        fill();
        m_engine = std::make_unique<QQmlApplicationEngine>();
        m_engine->addImportPath(u":/qt/qml"_s);
        m_engine->setInitialProperties({{u"workspace"_s, QVariant::fromValue(m_workspace.get())}});
        m_engine->load(QUrl(u"qrc:/qt/qml/AgentsGetHired/Main/Main.qml"_s));
        QVERIFY(!m_engine->rootObjects().isEmpty());
        m_window = qobject_cast<QQuickWindow*>(m_engine->rootObjects().constFirst());
        QVERIFY(m_window);
        m_window->requestActivate();
        QVERIFY(QTest::qWaitForWindowActive(m_window));
        m_workspace->openApplication(u"rol_1"_s, u"app_1"_s);
        QTRY_COMPARE(m_workspace->review()->applicants()->count(), 4);
        QTRY_VERIFY(m_workspace->review()->currentIndex() >= 0);
    }
    void cleanupTestCase()
    {
        m_engine.reset();
        m_workspace.reset();
        m_rig.reset();
    }

    void thePaletteFindsAndRuns()
    {
        press(Qt::Key_K, Qt::ControlModifier);
        Palette& palette = *m_workspace->palette();
        QTRY_COMPARE(focusName(), u"Find or run"_s);
        QTRY_VERIFY(palette.rows()->count() > 5);
        type(u"quiet"_s);
        QCOMPARE(palette.typed(), u"quiet"_s);
        QTRY_VERIFY(palette.rows()->count() > 0);
        keepPicture(u"palette"_s);
        press(Qt::Key_Return);
        QTRY_COMPARE(m_workspace->review()->applicant()->applicationId(), u"app_3"_s);
        QTRY_VERIFY(focusName() != u"Find or run"_s);
        // Esc closes it and nothing happens.
        press(Qt::Key_K, Qt::ControlModifier);
        QTRY_COMPARE(focusName(), u"Find or run"_s);
        press(Qt::Key_Escape);
        QTRY_VERIFY(focusName() != u"Find or run"_s);
        QCOMPARE(m_workspace->review()->applicant()->applicationId(), u"app_3"_s);
        // A command of the window.
        press(Qt::Key_K, Qt::ControlModifier);
        QTRY_COMPARE(focusName(), u"Find or run"_s);
        type(u"settings"_s);
        press(Qt::Key_Return);
        QTRY_COMPARE(m_workspace->place(), Workspace::Settings);
        keepPicture(u"settings"_s);
        m_workspace->back();
        QTRY_COMPARE(m_workspace->place(), Workspace::Review);
    }

    void theSheetIsSearchedAndWritten()
    {
        press(Qt::Key_F1);
        QTRY_COMPARE(focusName(), u"Find a shortcut"_s);
        keepPicture(u"sheet"_s);
        type(u"decl"_s);
        m_workspace->printKeys();
        QTRY_VERIFY(m_workspace->out()->canOpen());
        QVERIFY(m_workspace->out()->path().startsWith(m_folder->path()));
        keepPicture(u"sheet-printed"_s);
        m_workspace->palette()->ask(u"changeKeys"_s);
        QTRY_COMPARE(focusName(), u"Find an action or a key"_s);
        keepPicture(u"keys"_s);
        press(Qt::Key_Escape);
        QTRY_COMPARE(focusName(), u"Find a shortcut"_s);
        press(Qt::Key_Escape);
        QTRY_VERIFY(focusName() != u"Find a shortcut"_s);
    }

    void applicantsAreComparedByKeys()
    {
        ReviewPage& review = *m_workspace->review();
        ComparePage& compare = *m_workspace->compare();
        press(Qt::Key_C);
        QVERIFY(!compare.isOpen()); // nobody is marked, and that is said
        QVERIFY(m_workspace->toasts()->visible());
        for (int row = 0; row < 3; ++row) {
            review.select(row);
            press(Qt::Key_Space, Qt::ControlModifier);
        }
        QCOMPARE(review.selection()->count(), 3);
        press(Qt::Key_C);
        QTRY_VERIFY(compare.isOpen());
        QCOMPARE(compare.columns().size(), 3);
        QVERIFY(compare.rows()->count() > 5);
        keepPicture(u"compare"_s);
        compare.setCurrent(0);
        press(Qt::Key_Right);
        QCOMPARE(compare.current(), 1);
        press(Qt::Key_P);
        QCOMPARE(compare.pinned(), 1);
        const int all = compare.rows()->count();
        press(Qt::Key_D);
        QVERIFY(compare.rows()->count() < all && !compare.hiddenText().isEmpty());
        keepPicture(u"compare-differs"_s);
        press(Qt::Key_D);
        press(Qt::Key_Delete);
        QCOMPARE(compare.columns().size(), 2);
        const QString there =
            compare.columns().at(compare.current()).value<CompareColumn>().applicationId;
        press(Qt::Key_Return);
        QTRY_VERIFY(!compare.isOpen());
        QCOMPARE(review.applicant()->applicationId(), there);
    }

    void whatIsShownIsWritten()
    {
        press(Qt::Key_E, Qt::ControlModifier);
        OutForm& form = *m_workspace->outForm();
        QTRY_VERIFY(!form.parts().isEmpty());
        QTRY_VERIFY(form.canStart());
        form.setPart(1); // all of them
        form.setForm(0);
        QVERIFY(form.countText().contains(u"4"_s));
        keepPicture(u"export"_s);
        form.start();
        QTRY_VERIFY(m_workspace->out()->canOpen());
        QVERIFY(m_workspace->out()->text().startsWith(u"4 rows written"_s));
        QFile file(m_workspace->out()->path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().count("\r\n"), 5);
        keepPicture(u"export-done"_s);
        // A folder of the system's dialog is offered from then on.
        QTemporaryDir other;
        form.takeFolder(QUrl::fromLocalFile(other.path()));
        QCOMPARE(form.folder(), other.path());
        QVERIFY(!form.folderIsOther() && form.folderError().isEmpty());
        QVERIFY(form.folders().at(form.folderIndex()).contains(QDir(other.path()).dirName()));
        form.takeFolder(QUrl(u"sftp://somewhere/else"_s));
        QVERIFY(form.folderIsOther() && !form.folderError().isEmpty());
        press(Qt::Key_Escape);
    }

    void aNewMessageByKeysAlone()
    {
        press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(focusName(), u"Whom to write to"_s);
        type(u"quiet"_s);
        QTRY_VERIFY(m_workspace->palette()->rows()->count() == 1);
        keepPicture(u"palette-write"_s);
        press(Qt::Key_Return);
        QTRY_COMPARE(m_workspace->place(), Workspace::Messages);
        QTRY_COMPARE(focusName(), u"Message"_s);
        QCOMPARE(m_workspace->messages()->name(), u"Quiet Abacus"_s);
        type(u"hello"_s);
        QCOMPARE(m_workspace->messages()->composer()->text(), u"hello"_s);
        keepPicture(u"messages-new"_s);
    }

    void templatesOpenFromAnyPlaceAndAskForFiles()
    {
        TemplatesPage& templates = *m_workspace->review()->templates();
        templates.setOpen(true); // here: in the messages
        QTRY_COMPARE(focusName(), u"Close"_s);
        keepPicture(u"templates"_s);
        QObject* ask = nullptr;
        for (QObject* const one : m_window->findChildren<QObject*>()) {
            if (QByteArray(one->metaObject()->className()).startsWith("FileAsk_") && !ask)
                ask = one;
        }
        QVERIFY(ask);
        bool asked = false;
        QVERIFY(QMetaObject::invokeMethod(ask, "ask", Q_RETURN_ARG(bool, asked)));
        QVERIFY(asked && ask->property("available").toBool());
        keepPicture(u"file-dialog"_s);
        press(Qt::Key_Escape); // the dialog for files
        QTRY_COMPARE(focusName(), u"Close"_s);
        press(Qt::Key_Escape);
        QTRY_VERIFY(!templates.isOpen());
        m_workspace->go(Workspace::Review);
    }

private:
    void fill()
    {
        Store& store = m_workspace->work()->store();
        QVERIFY(FillCache::put<Role>(
            store, {Scope::Kind::MyRoles, {}},
            {FillCache::role(u"rol_1"_s, u"Reconcile carrier invoices"_s, u"b_1"_s),
             FillCache::role(u"rol_2"_s, u"Nightly support inbox triage"_s, u"b_1"_s)}));
        QList<Application> all{
            FillCache::application(u"app_1"_s, u"rol_1"_s, u"Ledgerline"_s, u"460.00 USDC"_s),
            FillCache::application(u"app_2"_s, u"rol_1"_s, u"Harbour Clerk"_s, u"480.00 USDC"_s),
            FillCache::application(u"app_3"_s, u"rol_1"_s, u"Quiet Abacus"_s, u"420.00 USDC"_s),
            FillCache::application(u"app_4"_s, u"rol_1"_s, u"Two-Pass Audit"_s, u"$38/hour"_s)};
        all[0].message = u"Marta, I read your rate card example and the three sample invoices. The "
                         "pattern I see: base freight agrees, the fuel surcharge is taken from the "
                         "week of delivery instead of the week of pickup."_s;
        all[1].agent->skills = {u"csv"_s, u"audit trail"_s, u"excel"_s};
        all[1].agent->rating = 4.6;
        all[2].agent->payoutMethods = QList<Open<Rail>>{Rail::Stripe};
        all[2].agent->availability = u"40 hours/week"_s;
        QVERIFY(FillCache::put<Application>(store, {Scope::Kind::Applicants, u"rol_1"_s}, all));
    }
    void press(Qt::Key key, Qt::KeyboardModifiers held = Qt::NoModifier)
    {
        QTest::keyClick(m_window, key, held);
    }
    void type(const QString& text)
    {
        for (const QChar c : text)
            QTest::keyClick(m_window, c.toLatin1());
    }
    [[nodiscard]] QString focusName() const
    {
        const QQuickItem* const item = m_window->activeFocusItem();
        QObject* const attached = item ? qmlAttachedPropertiesObject(item) : nullptr;
        return attached ? attached->property("name").toString() : QString();
    }
    /// The attached Accessible of an item.
    static QObject* qmlAttachedPropertiesObject(const QQuickItem* item)
    {
        for (QObject* const child : item->children()) {
            if (QByteArray(child->metaObject()->className()) == "QQuickAccessibleAttached")
                return child;
        }
        return nullptr;
    }
    void keepPicture(const QString& name)
    {
        const QString folder = qEnvironmentVariable("AGH_PICTURES");
        if (folder.isEmpty())
            return;
        // Two frames: what came in the first is in place in the second.
        QSignalSpy frames(m_window, &QQuickWindow::frameSwapped);
        m_window->update();
        (void)frames.wait(1'000);
        m_window->update();
        (void)frames.wait(1'000);
        QVERIFY(m_window->grabWindow().save(folder + u'/' + name + u".png"_s));
    }
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Rig> m_rig;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<QQmlApplicationEngine> m_engine;
    QQuickWindow* m_window = nullptr;
};

QTEST_MAIN(OverlaysTest)
#include "tst_overlays.moc"
