#include "galleryview.h"

#include <QColor>
#include <QDir>
#include <QImage>
#include <QSignalSpy>
#include <QSvgRenderer>
#include <QTest>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace {

double luminance(const QColor& color)
{
    const auto part = [](double value) {
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(color.redF()) + 0.7152 * part(color.greenF()) +
           0.0722 * part(color.blueF());
}

/// WCAG 2.1: 1 to 21.
double contrast(const QColor& one, const QColor& other)
{
    const double a = luminance(one), b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

/// Where a line is thinner than a pixel, its colour is mixed with a little of the ground.
bool near(const QColor& one, const QColor& other)
{
    return std::abs(one.red() - other.red()) < 40 && std::abs(one.green() - other.green()) < 40 &&
           std::abs(one.blue() - other.blue()) < 40;
}

const QStringList grounds{u"background"_s, u"surface"_s, u"raised"_s,    u"sunken"_s,
                          u"hover"_s,      u"pressed"_s, u"selection"_s, u"selectionInactive"_s};
const QStringList softs{u"accentSoft"_s, u"successSoft"_s, u"warningSoft"_s, u"dangerSoft"_s,
                        u"infoSoft"_s};

struct Pair
{
    QStringList inks, on;
    bool part = false; ///< a part one sees, not a text one reads: 3:1
};

QList<Pair> pairs()
{
    QList<Pair> all{
        {{u"text"_s, u"textMuted"_s, u"accentText"_s}, grounds},
        {{u"text"_s, u"textMuted"_s}, softs},
        {{u"accentText"_s}, {u"accentSoft"_s}},
        {{u"textOnAccent"_s}, {u"accent"_s, u"accentHover"_s, u"accentPressed"_s}},
        {{u"textOnDanger"_s}, {u"danger"_s, u"dangerHover"_s}},
        {{u"tooltipText"_s}, {u"tooltip"_s}},
        {{u"focus"_s, u"unread"_s}, grounds, true},
        {{u"borderControl"_s}, {u"background"_s, u"surface"_s, u"raised"_s, u"sunken"_s}, true},
        {{u"rating"_s, u"accent"_s},
         {u"background"_s, u"surface"_s, u"sunken"_s, u"selection"_s},
         true},
    };
    QStringList quiet = grounds;
    quiet.removeAll(u"pressed"_s);
    for (const QString& tone : {u"success"_s, u"warning"_s, u"danger"_s, u"info"_s})
        all.append({{tone}, quiet + QStringList{tone + u"Soft"_s}});
    for (const QString& rail : {u"railStripe"_s, u"railX402"_s, u"railMpp"_s})
        all.append({{rail}, {rail + u"Soft"_s, u"surface"_s, u"selection"_s}});
    return all;
}

} // namespace

/// The theme and the icons by their numbers, and the gallery as it stands.
class Look : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyTextIsReadable_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<bool>("high");
        QTest::newRow("light") << false << false;
        QTest::newRow("dark") << true << false;
        QTest::newRow("contrast light") << false << true;
        QTest::newRow("contrast dark") << true << true;
    }
    void everyTextIsReadable()
    {
        QFETCH(bool, dark);
        QFETCH(bool, high);
        GalleryView gallery;
        QVERIFY(gallery.theme);
        gallery.theme->setProperty("dark", dark);
        gallery.theme->setProperty("highContrast", high);
        const auto* const scheme = gallery.theme->property("color").value<QObject*>();
        QVERIFY(scheme);
        const auto colour = [&](const QString& name) {
            const QVariant value = scheme->property(name.toLatin1().constData());
            return value.value<QColor>();
        };
        QStringList misses;
        for (const Pair& pair : pairs()) {
            const double floor = pair.part ? 3.0 : high ? 7.0 : 4.5;
            for (const QString& ink : pair.inks) {
                for (const QString& ground : pair.on) {
                    QVERIFY2(colour(ink).isValid() && colour(ground).isValid(),
                             qPrintable(ink + u' ' + ground));
                    const double got = contrast(colour(ink), colour(ground));
                    if (got < floor)
                        misses.append(u"%1 on %2: %3"_s.arg(ink, ground).arg(got));
                }
            }
        }
        for (int i = 0; i < 8; ++i) {
            QColor fill, text;
            QVERIFY(QMetaObject::invokeMethod(const_cast<QObject*>(scheme), "avatarFill",
                                              Q_RETURN_ARG(QColor, fill), Q_ARG(int, i)));
            QVERIFY(QMetaObject::invokeMethod(const_cast<QObject*>(scheme), "avatarText",
                                              Q_RETURN_ARG(QColor, text), Q_ARG(int, i)));
            if (contrast(fill, text) < 4.5)
                misses.append(u"avatar %1"_s.arg(i));
        }
        QVERIFY2(misses.isEmpty(), qPrintable(misses.join(u'\n')));
    }

    void nothingToPressGetsSmall_data()
    {
        QTest::addColumn<double>("scale");
        for (const int percent : {80, 100, 125, 200})
            QTest::addRow("%d %%", percent) << percent / 100.0;
    }
    void nothingToPressGetsSmall()
    {
        QFETCH(double, scale);
        GalleryView gallery;
        gallery.theme->setProperty("textScale", scale);
        QVERIFY(gallery.show(u"Gallery"_s, QSize(2600, 2200)));
        QVERIFY(QTest::qWaitForWindowExposed(&gallery.view));
        const auto items = gallery.view.rootObject()->findChildren<QQuickItem*>();
        int pressable = 0;
        for (const QQuickItem* const item : items) {
            if (!item->isVisible())
                continue;
            if (item->inherits("QQuickAbstractButton") && item->property("hoverEnabled").toBool()) {
                ++pressable;
                QVERIFY2(item->height() >= 24 || item->property("iconSize").isValid(),
                         qPrintable(item->property("text").toString()));
            }
            // A text that has no room for its line would be cut.
            if (item->inherits("QQuickText") && !item->property("text").toString().isEmpty())
                QVERIFY2(item->height() + 1 >= item->property("contentHeight").toDouble(),
                         qPrintable(item->property("text").toString()));
        }
        QVERIFY(pressable > 30);
    }

    void iconsAreDrawn()
    {
        QDir folder(QStringLiteral(AGH_SOURCE_DIR "/resources/icons"));
        const QStringList files = folder.entryList({u"*.svg"_s});
        QCOMPARE(QDir(u":/icons"_s).entryList({u"*.svg"_s}), files);
        for (const QString& file : files) {
            QSvgRenderer renderer(u":/icons/"_s + file);
            QVERIFY2(renderer.isValid(), qPrintable(file));
        }
    }

    void aTintedIconHasTheColourOfTheTheme()
    {
        GalleryView gallery;
        QVERIFY(gallery.show(u"Gallery"_s));
        QVERIFY(QTest::qWaitForWindowExposed(&gallery.view));
        const auto all = gallery.view.rootObject()->findChildren<QQuickItem*>();
        const auto found = std::find_if(all.begin(), all.end(), [](const QQuickItem* item) {
            return item->inherits("QQuickColorImage") && item->isVisible() &&
                   item->property("name") == u"network-offline"_s;
        });
        QVERIFY(found != all.end());
        const QImage picture = gallery.view.grabWindow();
        const QRectF at = (*found)->mapRectToScene((*found)->boundingRect());
        const QColor wanted = (*found)->property("color").value<QColor>();
        int tinted = 0;
        for (int y = int(at.top()); y < int(at.bottom()); ++y) {
            for (int x = int(at.left()); x < int(at.right()); ++x)
                tinted += near(picture.pixelColor(x, y), wanted);
        }
        QVERIFY2(tinted > 5, qPrintable(QString::number(tinted)));
    }

    void anIdleWindowDrawsNothing()
    {
        GalleryView gallery;
        QVERIFY(gallery.show(u"Gallery"_s));
        QVERIFY(QTest::qWaitForWindowExposed(&gallery.view));
        gallery.view.rootObject()
            ->findChild<QQuickItem*>(u"ringed"_s)
            ->forceActiveFocus(Qt::TabFocusReason);
        QSignalSpy frames(&gallery.view, &QQuickWindow::frameSwapped);
        // What appears late (bars after 200 ms) has appeared when 400 ms pass without a frame.
        QTRY_VERIFY_WITH_TIMEOUT(!frames.wait(400), 5000);
        frames.clear();
        QVERIFY(!frames.wait(1500));
    }
};

QTEST_MAIN(Look)
#include "tst_look.moc"
