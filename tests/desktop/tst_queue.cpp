#include "apprig.h"

using namespace agh;
using namespace agh::test;
using namespace Qt::Literals::StringLiterals;

/// Working through applicants in the real window, with the keys.
class QueueTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_sandbox = std::make_unique<SandboxProcess>();
        QVERIFY(m_sandbox->start());
        const auto entry = buyerOf(*m_sandbox);
        QVERIFY(entry);
        m_folder = std::make_unique<QTemporaryDir>();
        m_rig = std::make_unique<AppRig>(m_sandbox->baseUrl(), m_folder->path());
        QVERIFY(m_rig->start());
        m_rig->app->window()->resize(1280, 800);
        QVERIFY(m_rig->comeIn(*entry) && m_rig->openApplicant());
        QTRY_VERIFY(review().applicants()->count() == 20);
        focusList();
    }
    void cleanup()
    {
        m_rig.reset();
        m_sandbox.reset();
    }

    void keysMarkAndMoveOn()
    {
        const QString first = open();
        key(Qt::Key_S);
        const QString second = open();
        QVERIFY(second != first);
        key(Qt::Key_4);
        QCOMPARE(open(), second); // stars decide nothing
        key(Qt::Key_B);
        key(Qt::Key_A);
        QCOMPARE(mark(first).stage, Stage::Shortlist);
        QCOMPARE(mark(second).stage, Stage::Maybe);
        QCOMPARE(mark(second).stars, 4);
        QTRY_COMPARE(review().queue()->tabs()->numberOf(ReviewQueue::Shortlist), 1);
        QTRY_COMPARE(review().queue()->tabs()->numberOf(ReviewQueue::SetAside), 1);
        key(Qt::Key_U);
        QTRY_COMPARE(review().queue()->tabs()->numberOf(ReviewQueue::SetAside), 0);
        m_rig->workspace().toasts()->dismiss();
        key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(mark(second).stage, Stage::New);
        QCOMPARE(open(), second);
        key(Qt::Key_Y, Qt::ControlModifier);
        QCOMPARE(mark(second).stage, Stage::Maybe);
        key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(review().queue()->tabs()->numberOf(ReviewQueue::SetAside), 1);
    }

    void whatIsTypedIntoANoteIsNoCommand()
    {
        const QString id = open();
        key(Qt::Key_N);
        QTRY_VERIFY(inText());
        for (const char letter : "Sax")
            if (letter != 0)
                m_rig->type(QLatin1Char(letter));
        QCOMPARE(review().marks()->note(), u"Sax"_s);
        QVERIFY(review().marks()->noteIsDraft());
        QCOMPARE(mark(id).stage, Stage::New);
        key(Qt::Key_Return, Qt::ControlModifier); // keeps it, and does not accept
        QTRY_VERIFY(!inText());
        QVERIFY(!review().acceptDialog()->isOpen());
        QCOMPARE(mark(id).note, u"Sax"_s);
        QVERIFY(!review().marks()->noteIsDraft());
        QCOMPARE(open(), id);
        key(Qt::Key_J);
        QVERIFY(open() != id);
        QTRY_COMPARE(review().marks()->note(), QString());
    }

    void findingNarrowsTheListAndIsCounted()
    {
        review().select(-1);
        focusList();
        key(Qt::Key_F, Qt::ControlModifier);
        QTRY_VERIFY(inText());
        for (const char letter : {'l', 'e', 'd', 'g', 'e', 'r'})
            m_rig->type(QLatin1Char(letter));
        QTRY_VERIFY(review().applicants()->count() < 20);
        QCOMPARE(review().queue()->filteredText(),
                 u"%1 hidden by filters"_s.arg(20 - review().applicants()->count()));
        key(Qt::Key_Escape);
        QTRY_COMPARE(review().applicants()->count(), 20);
        QTRY_VERIFY(!inText());
    }

    void theBoardMovesCardsWithKeys()
    {
        const QString id = open();
        review().board()->setShown(true);
        QTRY_VERIFY(review().board()->columnOf(id) == 0);
        QTRY_VERIFY(m_rig->app->window()->activeFocusItem() &&
                    m_rig->app->window()->activeFocusItem()->property("applicationId").isValid());
        const QString card = review()
                                 .board()
                                 ->column(0)
                                 ->applicants()
                                 ->index(0)
                                 .data(ApplicantsList::ApplicationIdRole)
                                 .toString();
        key(Qt::Key_Right, Qt::ControlModifier);
        QTRY_COMPARE(review().board()->columnOf(card), 1);
        QCOMPARE(mark(card).stage, Stage::Shortlist);
        // The focus went with it.
        QTRY_VERIFY(m_rig->app->window()->activeFocusItem() &&
                    m_rig->app->window()->activeFocusItem()->property("applicationId") == card);
        key(Qt::Key_A);
        QTRY_COMPARE(review().board()->columnOf(card), 3);
        QTRY_VERIFY(m_rig->app->window()->activeFocusItem() &&
                    m_rig->app->window()->activeFocusItem()->property("applicationId").isValid());
        key(Qt::Key_U);
        QTRY_COMPARE(review().board()->columnOf(card), 1);
        key(Qt::Key_Escape);
        QVERIFY(!review().board()->shown());
    }

    void theBoardMovesCardsWithThePointer()
    {
        review().board()->setShown(true);
        QTRY_VERIFY(review().board()->column(0)->applicants()->count() > 3);
        QQuickWindow* window = m_rig->app->window();
        QQuickItem* from = nullptr;
        QTRY_VERIFY((from = listIn(window->contentItem(), 0)));
        QQuickItem* to = listIn(window->contentItem(), 3);
        QVERIFY(to);
        const QString card = review()
                                 .board()
                                 ->column(0)
                                 ->applicants()
                                 ->index(1)
                                 .data(ApplicantsList::ApplicationIdRole)
                                 .toString();
        QQuickItem* second = nullptr;
        QTRY_VERIFY(QMetaObject::invokeMethod(from, "itemAtIndex",
                                              Q_RETURN_ARG(QQuickItem*, second), Q_ARG(int, 1)) &&
                    second);
        const QPoint start =
            second->mapToScene(QPointF(second->width() / 2, second->height() / 2)).toPoint();
        const QPoint end = to->mapToScene(QPointF(to->width() / 2, 120)).toPoint();
        QTest::mousePress(window, Qt::LeftButton, Qt::NoModifier, start);
        for (int step = 1; step <= 10; ++step)
            QTest::mouseMove(window, start + (end - start) * step / 10);
        QTest::mouseRelease(window, Qt::LeftButton, Qt::NoModifier, end);
        QTRY_COMPARE(review().board()->columnOf(card), 3);
        QCOMPARE(mark(card).stage, Stage::SetAside);
    }

    void everythingStandsAsItWasLeft()
    {
        key(Qt::Key_S);
        key(Qt::Key_J);
        const QString id = open();
        review().queue()->filters()->setSort(QueueFilters::Name);
        review().queue()->filters()->toggle(u"paid"_s);
        QTRY_VERIFY(review().applicants()->count() < 20);
        const int shown = review().applicants()->count();
        m_sandbox->kill(); // and the next start is without the service
        QVERIFY(m_rig->start());
        QTRY_VERIFY(m_rig->workspace().review());
        QTRY_COMPARE(open(), id);
        QTRY_COMPARE(review().applicants()->count(), shown);
        QCOMPARE(review().queue()->filters()->sort(), QueueFilters::Name);
        QTRY_COMPARE(review().queue()->tabs()->numberOf(ReviewQueue::Shortlist), 1);
    }

private:
    [[nodiscard]] ReviewPage& review() const { return m_rig->review(); }
    [[nodiscard]] QString open() const { return m_rig->applicant().applicationId(); }
    [[nodiscard]] ApplicantMark mark(const QString& id) const
    {
        return m_rig->work().store().applicantMarks().mark(ApplicationId{id});
    }
    void key(Qt::Key key, Qt::KeyboardModifiers held = Qt::NoModifier) const
    {
        QTest::keyClick(m_rig->app->window(), key, held);
    }
    [[nodiscard]] bool inText() const
    {
        const QQuickItem* item = m_rig->app->window()->activeFocusItem();
        return item && (item->inherits("QQuickTextArea") || item->inherits("QQuickTextField") ||
                        item->inherits("QQuickTextInput"));
    }
    void focusList() const
    {
        const QQuickItem* list = listIn(m_rig->app->window()->contentItem());
        QVERIFY(list);
        const_cast<QQuickItem*>(list)->forceActiveFocus(Qt::OtherFocusReason);
        QTRY_VERIFY(list->hasActiveFocus());
    }
    /// The list of the page, or of a column of the board.
    [[nodiscard]] QQuickItem* listIn(QQuickItem* item, int column = -1) const
    {
        const ApplicantsList* list =
            column < 0 ? review().applicants() : review().board()->column(column)->applicants();
        if (item->property("model").value<QObject*>() == list && item->inherits("QQuickListView"))
            return item;
        const QList<QQuickItem*> children = item->childItems();
        for (QQuickItem* child : children) {
            if (QQuickItem* found = listIn(child, column))
                return found;
        }
        return nullptr;
    }
    std::unique_ptr<SandboxProcess> m_sandbox;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<AppRig> m_rig;
};

int main(int count, char** arguments)
{
    nameApplication();
    QGuiApplication app(count, arguments);
    QueueTest test;
    return QTest::qExec(&test, count, arguments);
}

#include "tst_queue.moc"
