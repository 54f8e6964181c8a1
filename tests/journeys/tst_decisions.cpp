#include "../views/fillcache.h"
#include "keyhand.h"
#include "views/pages/comparepage.h"

#include <QClipboard>
#include <QInputMethodEvent>
#include <QMimeData>

using namespace agh;
using namespace agh::test;
using namespace Qt::Literals::StringLiterals;

/// The sheets and views in which people are decided about, in the real window and by its keys.
class DecisionsJourney : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void init()
    {
        m_sandbox = std::make_unique<SandboxProcess>();
        QVERIFY2(m_sandbox->start(), qPrintable(m_sandbox->errorText()));
        const auto entry = buyerOf(*m_sandbox);
        QVERIFY(entry);
        m_folder = std::make_unique<QTemporaryDir>();
        m_rig = std::make_unique<AppRig>(m_sandbox->baseUrl(), m_folder->path());
        QVERIFY(m_rig->start());
        m_rig->app->window()->resize(1280, 800);
        m_hand.emplace(*m_rig);
        QVERIFY(m_rig->comeIn(*entry) && m_rig->openApplicant());
        QTRY_COMPARE(review().applicants()->count(), 20);
        QVERIFY(m_hand->waitList());
        m_sandbox->forgetRequests();
    }
    void cleanup()
    {
        m_hand.reset();
        m_rig.reset();
        m_sandbox.reset();
    }

    void oneIsDeclinedWithWords()
    {
        const QString id = m_rig->applicant().applicationId();
        m_hand->key(Qt::Key_X, Qt::ShiftModifier);
        QTRY_VERIFY(sheet().isOpen());
        QVERIFY(driver().wait(u"Text of the message"_s, QAccessible::EditableText));
        QTRY_VERIFY(driver().focusName().startsWith(u"Cancel"_s)); // Return alone declines nobody
        // A held key, and one in the first moment, do nothing.
        QKeyEvent held(QEvent::KeyPress, Qt::Key_Return, Qt::ControlModifier, u"\r"_s, true);
        QCoreApplication::sendEvent(m_rig->app->window(), &held);
        QVERIFY(sheet().isOpen() && sheet().phase() == DeclineSheet::Choosing);
        QVERIFY(driver().fill(u"Text of the message"_s, u"Thank you, {agent}, but no."_s));
        QVERIFY(driver().find(u"Send and decline"_s, QAccessible::Button));
        m_hand->letSettle();
        m_hand->key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!sheet().isOpen());
        QVERIFY(driver().wait(u"Undo"_s, QAccessible::Button));
        QVERIFY(m_rig->applicant().note().startsWith(u"Declining in "_s));
        QCOMPARE(m_sandbox->requests(u"POST"_s).size(), 0); // nothing leaves in the time for Undo
        m_hand->key(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(m_rig->applicant().note().isEmpty());
        QCOMPARE(m_rig->applicant().applicationId(), id);
        QVERIFY(m_sandbox->requests(u"PATCH"_s).isEmpty());
    }

    void anUnknownFieldKeepsTheButtonShut()
    {
        m_hand->key(Qt::Key_X, Qt::ShiftModifier);
        QVERIFY(driver().wait(u"Text of the message"_s, QAccessible::EditableText));
        QVERIFY(driver().fill(u"Text of the message"_s, u"Dear {naem}"_s));
        QQuickItem* const button = driver().find(u"Send and decline"_s, QAccessible::Button);
        QVERIFY(button);
        QTRY_VERIFY(!button->isEnabled());
        QVERIFY(driver().wait(sheet().previewProblem()));
        m_hand->letSettle();
        m_hand->key(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(sheet().phase(), DeclineSheet::Choosing);
        QVERIFY(driver().fill(u"Text of the message"_s, u"Dear {agent}"_s));
        QTRY_VERIFY(button->isEnabled());
        m_hand->key(Qt::Key_Escape);
        QTRY_VERIFY(!sheet().isOpen());
        QVERIFY(m_hand->waitList());
    }

    void manyWithTheirResultsAndARetry()
    {
        const QStringList ids = mark(3);
        m_sandbox->addFault({{u"method"_s, u"PATCH"_s},
                             {u"path"_s, u"/api/applications/"_s + ids[1]},
                             {u"kind"_s, u"status"_s},
                             {u"status"_s, 403},
                             {u"count"_s, 1}});
        m_hand->key(Qt::Key_X, Qt::ShiftModifier);
        QVERIFY(driver().wait(u"Decline 3 applicants"_s, QAccessible::Button));
        m_hand->letSettle();
        m_hand->key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(sheet().phase(), DeclineSheet::Results);
        QVERIFY(driver().wait(u"Nothing leaves "_s));
        QTRY_COMPARE(review().selection()->count(), 0);
        release(ids);
        QVERIFY(driver().wait(u"2 declined, 1 refused"_s));
        QVERIFY(driver().click(u"Send 1 again"_s, QAccessible::Button));
        QVERIFY(driver().wait(u"3 declined"_s));
        QCOMPARE(m_sandbox->requests(u"PATCH"_s).size(), 4); // those that were carried out, once
        QCOMPARE(m_sandbox->requests(u"POST"_s).size(), 3);
        m_hand->key(Qt::Key_Escape);
        QTRY_VERIFY(!sheet().isOpen());
        QVERIFY(m_hand->waitList());
    }

    void refusedWordsLeaveThreeThingsToDo()
    {
        const QString id = m_rig->applicant().applicationId();
        m_sandbox->addFault({{u"method"_s, u"POST"_s},
                             {u"path"_s, u"/api/applications/*"_s},
                             {u"kind"_s, u"status"_s},
                             {u"status"_s, 400},
                             {u"count"_s, 1}});
        m_hand->key(Qt::Key_X, Qt::ShiftModifier);
        QTRY_VERIFY(sheet().canConfirm());
        m_hand->letSettle();
        m_hand->key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!sheet().isOpen());
        release({id});
        // Both truths on the row, and over the letter; the decline waits for the person.
        QVERIFY(driver().wait(u"Not declined yet; message refused: "_s));
        QVERIFY(m_rig->applicant().note().startsWith(u"Not declined yet"_s));
        for (const QString& way : {u"Send"_s, u"Decline without message"_s, u"Discard"_s})
            QCOMPARE(shownTimes(way, u"LinkButton"_s), 2);
        if (qEnvironmentVariableIsSet("AGH_PICTURES"))
            QVERIFY(driver().picture(qEnvironmentVariable("AGH_PICTURES") + u"/refused.png"_s));
        QVERIFY(!m_rig->applicant().note().contains(u".;"_s));
        // While another is open, the row only says it.
        m_hand->key(Qt::Key_J);
        QTRY_COMPARE(shownTimes(u"Decline without message"_s, u"LinkButton"_s), 0);
        if (qEnvironmentVariableIsSet("AGH_PICTURES"))
            QVERIFY(driver().picture(qEnvironmentVariable("AGH_PICTURES") + u"/refused-row.png"_s));
        m_hand->key(Qt::Key_K);
        QVERIFY(driver().click(u"Decline without message"_s, QAccessible::Button));
        QTRY_COMPARE(m_rig->applicant().status(), ApplicantsList::Declined);
        QTRY_COMPARE(m_sandbox->requests(u"PATCH"_s).size(), 1);
        QTRY_COMPARE(m_sandbox->requests(u"POST"_s).size(), 1);
    }

    void moreThanTwentyWantTheirNumberTyped()
    {
        // As if five more had applied; they stay on this computer.
        for (int i = 0; i < 5; ++i) {
            auto kept = m_rig->work().store().cache().upsert(
                FillCache::application(u"app_more_%1"_s.arg(i), review().currentRoleId(),
                                       u"One more %1"_s.arg(i), u"400.00 USDC"_s));
            QTRY_VERIFY(kept.isFinished());
        }
        QTRY_COMPARE(review().applicants()->count(), 25);
        QCOMPARE(mark(23).size(), 23);
        m_hand->key(Qt::Key_X, Qt::ShiftModifier);
        QTRY_VERIFY(driver().focusName().contains(u"Type 23 to decline that many"_s));
        QQuickItem* const button = driver().find(u"Decline 23 applicants"_s, QAccessible::Button);
        QVERIFY(button && !button->isEnabled());
        m_hand->letSettle();
        m_hand->key(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(sheet().phase(), DeclineSheet::Choosing);
        m_hand->type(u"22"_s);
        QVERIFY(!button->isEnabled());
        m_hand->key(Qt::Key_Backspace);
        m_hand->type(u"3"_s);
        QTRY_VERIFY(button->isEnabled());
        m_hand->key(Qt::Key_Escape);
        QTRY_VERIFY(!sheet().isOpen());
        QVERIFY(m_sandbox->requests(u"PATCH"_s).isEmpty());
    }

    void whatAnInputMethodComposesIsNotSent()
    {
        m_hand->key(Qt::Key_M);
        QVERIFY(m_hand->waitText());
        QQuickItem* const field = m_rig->app->window()->activeFocusItem();
        m_hand->type(u"To "_s);
        QInputMethodEvent composing(u"にほ"_s, {});
        QCoreApplication::sendEvent(field, &composing);
        QCOMPARE(field->property("preeditText").toString(), u"にほ"_s);
        for (const auto held :
             {Qt::KeyboardModifiers(Qt::ControlModifier), Qt::KeyboardModifiers()}) {
            m_hand->key(Qt::Key_Return, held);
            QVERIFY(m_sandbox->requests(u"POST"_s).isEmpty());
            QVERIFY(m_rig->composer().text().startsWith(u"To "_s));
            QCoreApplication::sendEvent(field, &composing); // the input method goes on
        }
        QInputMethodEvent done;
        done.setCommitString(u"日本"_s);
        QCoreApplication::sendEvent(field, &done);
        QTRY_VERIFY(m_rig->composer().text().endsWith(u"日本"_s));
        QVERIFY(!m_rig->composer().text().contains(u'\n'));
        m_hand->key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(m_sandbox->requests(u"POST"_s).size(), 1);
    }

    void theTimelineTellsEverythingInOrder()
    {
        const QString id = m_rig->applicant().applicationId();
        m_sandbox->act(u"message"_s, {{u"applicationId"_s, id},
                                      {u"body"_s, QJsonObject{{u"body"_s, u"A word of mine"_s}}}});
        m_hand->key(Qt::Key_F5);
        QVERIFY(driver().wait(u"A word of mine"_s));
        QVERIFY(driver().click(u"Timeline"_s, QAccessible::Button));
        const TimelineList& steps = *m_rig->applicant().story()->steps();
        QTRY_VERIFY(steps.rowCount() >= 2);
        QCOMPARE(steps.index(0, 0).data(TimelineList::KindRole).toInt(),
                 int(TimelineList::Applied));
        for (int row = 0; row < steps.rowCount(); ++row) {
            const QString said =
                steps.index(row, 0).data(TimelineList::AccessibleTextRole).toString();
            QVERIFY(!said.isEmpty());
        }
        review().decline();
        review().select(rowOf(id)); // deciding went on to the next
        release({id});
        QTRY_COMPARE(m_rig->applicant().status(), ApplicantsList::Declined);
        if (!m_rig->applicant().story()->shown())
            QVERIFY(driver().click(u"Timeline"_s, QAccessible::Button));
        QTRY_VERIFY(steps.rowCount() >= 3);
        QTRY_COMPARE(steps.index(steps.rowCount() - 1, 0).data(TimelineList::KindRole).toInt(),
                     int(TimelineList::Declined));
        QVERIFY(driver().click(u"Conversation"_s, QAccessible::Button));
        QVERIFY(driver().wait(u"A word of mine"_s));
    }

    void decidedInsideTheComparison()
    {
        const QStringList ids = mark(3);
        ComparePage& compare = *m_rig->workspace().compare();
        m_hand->key(Qt::Key_C);
        QTRY_VERIFY(compare.isOpen() && compare.rows()->rowCount() > 5);
        compare.setCurrent(0);
        m_hand->key(Qt::Key_Right);
        const ApplicationId second{ids[1]}, third{ids[2]};
        m_hand->key(Qt::Key_S);
        QTRY_COMPARE(m_rig->work().store().applicantMarks().mark(second).stage, Stage::Shortlist);
        QVERIFY(compare.isOpen()); // one goes on comparing
        m_hand->key(Qt::Key_Right);
        m_hand->key(Qt::Key_X);
        QTRY_COMPARE(m_rig->work().review().decision(third).kind, DecisionState::Kind::Held);
        QVERIFY(compare.isOpen());
        release({ids[2]});
        QTRY_VERIFY(!compare.columns().at(2).value<CompareColumn>().canDecline);
        QTRY_COMPARE(m_sandbox->requests(u"PATCH"_s).size(), 1);

        // As it stands it goes into files.
        QVERIFY(m_rig->workspace().beginExport());
        OutForm& form = *m_rig->workspace().outForm();
        QCOMPARE(form.forms().size(), 2);
        for (int kind = 0; kind < 2; ++kind) {
            form.setForm(kind);
            form.setFolder(m_folder->path());
            QTRY_VERIFY(form.canStart());
            const QString path = form.path();
            form.start();
            QTRY_VERIFY(QFile::exists(path) && !form.out()->busy());
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray all = file.readAll();
            if (kind == 0)
                QCOMPARE(all.count("\r\n"), compare.rows()->rowCount() + 1);
            else
                QVERIFY(all.startsWith("%PDF-1."));
        }
        m_hand->key(Qt::Key_Escape);
        QTRY_VERIFY(!compare.isOpen());
    }

    void copiedRowsAreTextAndTable()
    {
        mark(2);
        m_hand->key(Qt::Key_C, Qt::ControlModifier);
        const QMimeData* held = nullptr;
        QTRY_VERIFY((held = QGuiApplication::clipboard()->mimeData()) && held->hasHtml());
        QCOMPARE(held->text().trimmed().count(u'\n'), 2); // and what the columns are
        QVERIFY(held->text().contains(u'\t') && held->html().contains(u"<table"_s));
        m_hand->key(Qt::Key_Escape); // nobody is marked any more
        QCOMPARE(review().selection()->count(), 0);
    }

private:
    [[nodiscard]] ReviewPage& review() const { return m_rig->review(); }
    [[nodiscard]] DeclineSheet& sheet() const { return *review().declineSheet(); }
    [[nodiscard]] Driver& driver() { return m_hand->driver(); }
    [[nodiscard]] QString idAt(int row) const
    {
        return review().applicants()->index(row).data(ApplicantsList::ApplicationIdRole).toString();
    }
    [[nodiscard]] int rowOf(const QString& id) const
    {
        for (int row = 0; row < review().applicants()->count(); ++row) {
            if (idAt(row) == id)
                return row;
        }
        return -1;
    }
    /// The first so many about whom nothing is decided, marked by the key.
    QStringList mark(int many)
    {
        QStringList ids;
        for (int row = 0; row < review().applicants()->count() && ids.size() < many; ++row) {
            if (review().applicants()->index(row).data(ApplicantsList::StatusRole).toInt() !=
                ApplicantsList::Pending)
                continue;
            review().select(row);
            m_hand->key(Qt::Key_Space, Qt::ControlModifier);
            ids.append(idAt(row));
        }
        return ids;
    }
    /// How many of these can be pressed.
    [[nodiscard]] int shownTimes(const QString& name, const QString& kind) const
    {
        int times = 0;
        QList<QQuickItem*> open{m_rig->app->window()->contentItem()};
        while (!open.isEmpty()) {
            const QQuickItem* const item = open.takeLast();
            if (!item->isVisible())
                continue;
            open += item->childItems();
            QAccessibleInterface* const thing =
                QAccessible::queryAccessibleInterface(const_cast<QQuickItem*>(item));
            times += thing &&
                     QString::fromLatin1(item->metaObject()->className()).startsWith(kind) &&
                     thing->text(QAccessible::Name) == name;
        }
        return times;
    }
    /// As if the ten seconds were over.
    void release(const QStringList& ids)
    {
        QList<qint64> rows;
        for (const QString& id : ids) {
            QTRY_COMPARE(m_rig->work().review().decision(ApplicationId{id}).kind,
                         DecisionState::Kind::Held);
            rows.append(m_rig->work().review().decision(ApplicationId{id}).journalId);
        }
        m_rig->work().gate().releaseAll(rows);
    }
    std::unique_ptr<SandboxProcess> m_sandbox;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<AppRig> m_rig;
    std::optional<KeyHand> m_hand;
};

int main(int count, char** arguments)
{
    nameApplication();
    QGuiApplication app(count, arguments);
    DecisionsJourney test;
    return QTest::qExec(&test, count, arguments);
}

#include "tst_decisions.moc"
