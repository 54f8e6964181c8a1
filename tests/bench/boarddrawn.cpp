#include "boarddrawn.h"

#include "measure.h"
#include "platform/linkopener.h"
#include "process.h"
#include "views/forms/linksheet.h"
#include "views/pages/boardpage.h"
#include "views/pages/keytable.h"

#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickWindow>

using namespace Qt::Literals::StringLiterals;

namespace agh::bench {
namespace {

class NoBrowser final : public LinkOpener
{
protected:
    bool handOver(const QUrl&) override { return false; }
};

double p99(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.value(values.size() * 99 / 100);
}

/// The list of rows that is the tallest.
QQuickItem* listIn(QQuickItem* item)
{
    QQuickItem* best = nullptr;
    const auto better = [&best](QQuickItem* one) {
        if (one && one->isVisible() && (!best || one->height() > best->height()))
            best = one;
    };
    if (item->inherits("QQuickListView"))
        better(item);
    for (QQuickItem* const child : item->childItems())
        better(listIn(child));
    return best;
}

} // namespace

bool measureDrawn(BoardService& service)
{
    ToastQueue toasts;
    KeyTable keys;
    NoBrowser browser;
    LinkSheet links(browser);
    BoardPage page(Moment([] { return qint64(1'800'000'000'000); }), toasts);
    page.setService(&service);
    if (!until([&] { return page.roles()->count() == service.store().count(); }, 60'000))
        return false;
    QQmlEngine engine;
    engine.addImportPath(u":/qt/qml"_s);
    QQmlComponent component(&engine, QUrl(u"qrc:/bench/Board.qml"_s));
    const std::unique_ptr<QQuickItem> item(qobject_cast<QQuickItem*>(
        component.createWithInitialProperties({{u"board"_s, QVariant::fromValue(&page)},
                                               {u"keys"_s, QVariant::fromValue(&keys)},
                                               {u"links"_s, QVariant::fromValue(&links)}})));
    if (!item) {
        std::fprintf(stderr, "board: %s\n", qPrintable(component.errorString()));
        return false;
    }
    QQuickWindow window;
    window.resize(1064, 760); // a window of 1280 x 800 beside its side bar
    item->setParentItem(window.contentItem());
    item->setSize(window.size());
    int frames = 0;
    QObject::connect(&window, &QQuickWindow::frameSwapped, &window, [&frames] { ++frames; });
    window.show();
    bool drawn = true;
    // From the act until its frame is there, in milliseconds.
    const auto frame = [&](const std::function<void()>& act) {
        QElapsedTimer time;
        time.start();
        act();
        const int before = frames;
        window.update();
        drawn = drawn && until([&] { return frames > before; }, 10'000);
        return double(time.nsecsElapsed()) / 1e6;
    };
    (void)frame([] {});
    QQuickItem* const list = listIn(item.get());
    if (!list || !until([&] { return list->property("contentHeight").toDouble() > 1e6; }, 10'000))
        return false;
    const double end = list->property("contentHeight").toDouble() - list->height();
    const auto goTo = [&](double y) { list->setProperty("contentY", std::clamp(y, 0.0, end)); };
    // A turn of the wheel after the other, at the top, on the way and at the bottom.
    QList<double> times;
    for (const double start : {0.0, end / 3, end * 2 / 3, end - 200 * 120.0}) {
        (void)frame([&] { goTo(start); });
        for (int i = 1; i <= 200; ++i)
            times.append(frame([&] { goTo(start + i * 120.0); }));
    }
    print({u"board.scroll.p99"_s, u"ms"_s, p99(times), {}, Measure::Aim::OfValue, 16.7});
    // All of it, then one role after the other.
    for (int i = 0; i <= 1'000; ++i)
        (void)frame([&] { goTo(end / 1'000 * i); });
    times.clear();
    for (int i = 0; i < 150; ++i) {
        const int row = i * 641 % page.roles()->count();
        const double took = frame([&] { page.select(row); });
        drawn = drawn && page.role()->present();
        if (i >= 10) // the first ones make what is made once
            times.append(took);
    }
    print({u"board.open.drawn.p99"_s, u"ms"_s, p99(times), {}, Measure::Aim::OfValue, 50});
    print({u"board.memory"_s, u"MiB"_s, proportionalKib() / 1'024, {}, Measure::Aim::OfValue, 200});
    page.setService(nullptr);
    return drawn;
}

} // namespace agh::bench
