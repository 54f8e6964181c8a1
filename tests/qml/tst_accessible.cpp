#include "galleryview.h"

#include <QAccessible>
#include <QPointer>
#include <QQuickWindow>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

QList<QAccessibleInterface*> below(QAccessibleInterface* root)
{
    QList<QAccessibleInterface*> all;
    for (int i = 0; i < root->childCount(); ++i) {
        QAccessibleInterface* const child = root->child(i);
        if (!child || child->state().invisible)
            continue;
        all << child << below(child);
    }
    return all;
}

QString describe(QAccessibleInterface* one)
{
    return u"%1 \"%2\" (%3)"_s
        .arg(QString::fromLatin1(one->object()->metaObject()->className()),
             one->text(QAccessible::Name))
        .arg(int(one->role()));
}

/// What a control tells when it was pressed.
QByteArray toldBy(const QObject* object)
{
    for (const char* const name :
         {"toggledBy(bool)", "triggered()", "activated()", "clicked()", "pressedChanged()"}) {
        if (object->metaObject()->indexOfSignal(name) >= 0)
            return QByteArray("2") + name;
    }
    return {};
}

} // namespace

/// The gallery as a screen reader finds it.
class Accessible : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QAccessible::setActive(true); }

    void whatTakesTheFocusHasAName_data()
    {
        QTest::addColumn<QString>("page");
        QTest::newRow("gallery") << u"Gallery"_s;
        QTest::newRow("states") << u"States"_s;
    }
    void whatTakesTheFocusHasAName()
    {
        QFETCH(QString, page);
        GalleryView gallery;
        gallery.doubles.toast(u"Pennyweight declined"_s, true);
        QVERIFY(gallery.show(page));
        QVERIFY(QTest::qWaitForWindowExposed(&gallery.view));
        QAccessibleInterface* const root = QAccessible::queryAccessibleInterface(&gallery.view);
        QVERIFY(root);
        // The words of a pane without rows come after a glance.
        const auto takesFocus = [](QAccessibleInterface* one) { return one->state().focusable; };
        const auto focusable = [&] {
            const auto all = below(root);
            return std::count_if(all.begin(), all.end(), takesFocus);
        };
        QTRY_VERIFY2(focusable() > (page == u"Gallery"_s ? 40 : 5),
                     qPrintable(QString::number(focusable())));
        QStringList unnamed;
        for (QAccessibleInterface* const one : below(root)) {
            if (!takesFocus(one))
                continue;
            // Qt keeps the name of a hidden field back; its description says what it is.
            const auto text =
                one->state().passwordEdit ? QAccessible::Description : QAccessible::Name;
            if (one->text(text).isEmpty())
                unnamed.append(describe(one));
        }
        QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed.join(u'\n')));
    }

    void pressDoesTheThingOnce()
    {
        GalleryView gallery;
        gallery.doubles.toast(u"Pennyweight declined"_s, true);
        QVERIFY(gallery.show(u"Gallery"_s));
        QVERIFY(QTest::qWaitForWindowExposed(&gallery.view));
        QAccessibleInterface* const root = QAccessible::queryAccessibleInterface(&gallery.view);
        QStringList wrong;
        int pressed = 0;
        for (QAccessibleInterface* const one : below(root)) {
            static const QList<QAccessible::Role> roles{
                QAccessible::Button,  QAccessible::CheckBox, QAccessible::RadioButton,
                QAccessible::PageTab, QAccessible::ListItem, QAccessible::MenuItem};
            const QAccessible::State state = one->state();
            // Qt 6.4 does not tell that an item is disabled.
            if (!roles.contains(one->role()) || !one->object()->property("enabled").toBool())
                continue;
            QAccessibleActionInterface* const actions = one->actionInterface();
            const QByteArray signal = toldBy(one->object());
            if (!actions || signal.isEmpty()) {
                wrong.append(u"cannot: "_s + describe(one));
                continue;
            }
            if (one->role() == QAccessible::RadioButton && state.checked)
                continue; // pressing it again changes nothing
            QSignalSpy told(one->object(), signal.constData());
            actions->doAction(QAccessibleActionInterface::pressAction());
            ++pressed;
            if (told.count() != 1)
                wrong.append(u"%1 times: "_s.arg(told.count()) + describe(one));
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
        QVERIFY2(pressed > 30, qPrintable(QString::number(pressed)));
        QCOMPARE(gallery.doubles.property("undone").toInt(), 1);
    }

    void rolesAreThoseOfTheThing_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("role");
        QTest::newRow("button") << u"Shortlist"_s << int(QAccessible::Button);
        QTest::newRow("row") << u"Ledgerline"_s << int(QAccessible::ListItem);
        QTest::newRow("place") << u"Review, 17"_s << int(QAccessible::ListItem);
        QTest::newRow("tab") << u"New, 13"_s << int(QAccessible::PageTab);
        QTest::newRow("skill") << u"sql"_s << int(QAccessible::StaticText);
        QTest::newRow("box") << u"Only what differs"_s << int(QAccessible::CheckBox);
        QTest::newRow("choice") << u"All my roles"_s << int(QAccessible::RadioButton);
        QTest::newRow("segment") << u"Dark"_s << int(QAccessible::RadioButton);
        QTest::newRow("field") << u"Amount"_s << int(QAccessible::EditableText);
        QTest::newRow("box of text") << u"Letter"_s << int(QAccessible::EditableText);
        QTest::newRow("list of choices") << u"Schedule"_s << int(QAccessible::ComboBox);
        QTest::newRow("menu") << u"Copy link"_s << int(QAccessible::MenuItem);
        QTest::newRow("message") << u"Payout address changed."_s << int(QAccessible::AlertMessage);
        QTest::newRow("amount") << u"1,200.00 USD"_s << int(QAccessible::StaticText);
    }
    void rolesAreThoseOfTheThing()
    {
        QFETCH(QString, name);
        QFETCH(int, role);
        GalleryView gallery;
        QVERIFY(gallery.show(u"Gallery"_s));
        QVERIFY(QTest::qWaitForWindowExposed(&gallery.view));
        for (QAccessibleInterface* const one :
             below(QAccessible::queryAccessibleInterface(&gallery.view))) {
            if (one->text(QAccessible::Name) != name)
                continue;
            QCOMPARE(int(one->role()), role);
            return;
        }
        QFAIL("not there");
    }

    void whatIsOnlyReadSaysSomething()
    {
        GalleryView gallery;
        QVERIFY(gallery.show(u"Gallery"_s));
        QVERIFY(QTest::qWaitForWindowExposed(&gallery.view));
        QStringList wrong;
        int seen = 0;
        for (QAccessibleInterface* const one :
             below(QAccessible::queryAccessibleInterface(&gallery.view))) {
            if (one->role() != QAccessible::StaticText)
                continue;
            ++seen;
            if (one->text(QAccessible::Name).isEmpty())
                wrong.append(describe(one));
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
        QVERIFY(seen > 20);
    }

    void aHiddenKeyIsNotReadOut()
    {
        GalleryView gallery;
        QVERIFY(gallery.show(u"Gallery"_s));
        QVERIFY(QTest::qWaitForWindowExposed(&gallery.view));
        for (QAccessibleInterface* const one :
             below(QAccessible::queryAccessibleInterface(&gallery.view))) {
            QVERIFY2(!one->text(QAccessible::Value).contains(u"ah_"_s), qPrintable(describe(one)));
            if (QAccessibleTextInterface* const text = one->textInterface())
                QVERIFY(!text->text(0, text->characterCount()).contains(u"ah_"_s));
        }
    }

    void aDisabledControlIgnoresPress()
    {
        GalleryView gallery;
        QVERIFY(gallery.show(u"Gallery"_s));
        QVERIFY(QTest::qWaitForWindowExposed(&gallery.view));
        int seen = 0;
        for (QAccessibleInterface* const one :
             below(QAccessible::queryAccessibleInterface(&gallery.view))) {
            if (one->role() != QAccessible::Button || one->object()->property("enabled").toBool())
                continue;
            ++seen;
            QSignalSpy told(one->object(), toldBy(one->object()).constData());
            if (QAccessibleActionInterface* const actions = one->actionInterface())
                actions->doAction(QAccessibleActionInterface::pressAction());
            QCOMPARE(told.count(), 0);
        }
        QVERIFY(seen >= 2);
    }

    /// Markup is shown as it was written: nothing is fetched, nothing ends the program (Qt 6.4 ends
    /// in a crash on an image in the text of a Button).
    void markupStaysText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("image") << u"<img src=x>"_s;
        QTest::newRow("remote") << u"<img src=\"http://127.0.0.1:9/x.png\">"_s;
        QTest::newRow("file") << u"<img src='file:///etc/hostname'>"_s;
        QTest::newRow("style") << u"<b>bold</b><a href='http://127.0.0.1:9/'>link</a>"_s;
        QTest::newRow("markdown") << u"![x](http://127.0.0.1:9/x.png)"_s;
        QTest::newRow("direction") << u"\u202Egnp.x\u2066\u0000\uFFFE\U000E0041"_s;
    }
    void markupStaysText()
    {
        QFETCH(QString, text);
        GalleryView gallery;
        QVERIFY(gallery.show(u"Gallery"_s));
        gallery.doubles.toast(text, true);
        QVERIFY(QTest::qWaitForWindowExposed(&gallery.view));
        int set = 0;
        QList<QPointer<QObject>> all; // a new list of caps ends those that were there
        for (QObject* const item : gallery.view.rootObject()->findChildren<QObject*>())
            all.append(item);
        for (const QPointer<QObject>& item : all) {
            if (!item)
                continue;
            const QString type = QString::fromLatin1(item->metaObject()->className());
            if (!type.contains(u"_QMLTYPE_"_s))
                continue;
            for (const char* const name :
                 {"text", "detail", "label", "placeholder", "hint", "error", "good", "word",
                  "title", "initials", "digits", "currency", "number", "tip", "actionText",
                  "options", "caps"}) {
                const QMetaProperty property =
                    item->metaObject()->property(item->metaObject()->indexOfProperty(name));
                if (property.metaType().id() == QMetaType::QString)
                    set += item->setProperty(name, text);
                else if (property.metaType() == QMetaType::fromType<QStringList>())
                    set += item->setProperty(name, QStringList{text, text});
            }
        }
        QVERIFY(set > 100);
        QVERIFY(!gallery.view.grabWindow().isNull());
        QObject* const dialog = gallery.view.rootObject()->findChild<QObject*>(u"dialog"_s);
        QMetaObject::invokeMethod(dialog, "open");
        QVERIFY(!gallery.view.grabWindow().isNull());
        QCOMPARE(gallery.network.asked, 0);
    }
};

QTEST_MAIN(Accessible)
#include "tst_accessible.moc"
