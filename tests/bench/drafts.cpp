// What a key costs in a draft of 50 kB, in the editor as it is drawn, and when it is on the disk.
#include "measure.h"
#include "platform/linkopener.h"
#include "process.h"
#include "views/forms/linksheet.h"
#include "views/pages/keytable.h"
#include "views/pages/roleeditor.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickStyle>
#include <QQuickWindow>
#include <QTemporaryDir>

#include <cstdlib>

using namespace agh;
using namespace agh::bench;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longText = 50'000;
constexpr int keys = 400;

[[noreturn]] void fail(const char* what)
{
    std::fprintf(stderr, "drafts: %s\n", what);
    std::exit(1);
}

double p99(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values[std::min(values.size() - 1, values.size() * 99 / 100)];
}

/// As people write them: headings, paragraphs, points.
QString longDescription()
{
    QString out;
    for (int i = 0; out.size() < longText; ++i) {
        out +=
            u"## Part %1\n\nWe ship *spare parts* for forklifts; each needs a **code** of "
            "customs, and a sentence that says why it is this one and no other.\n\n- No guesses\n"
            "- Ask, where two codes fit: `8708.30` or `8708.40`\n- See https://example.com/%1\n\n"_s
                .arg(i);
    }
    return out.left(longText);
}

class NoBrowser final : public LinkOpener
{
protected:
    bool handOver(const QUrl&) override { return false; }
};

/// The editor in a window, drawn by the software renderer.
class Drawn
{
public:
    explicit Drawn(RoleEditor& editor)
        : m_links(m_browser)
    {
        m_engine.addImportPath(u":/qt/qml"_s);
        QQmlComponent component(&m_engine, QUrl(u"qrc:/bench/Draft.qml"_s));
        m_item.reset(qobject_cast<QQuickItem*>(
            component.createWithInitialProperties({{u"editor"_s, QVariant::fromValue(&editor)},
                                                   {u"keys"_s, QVariant::fromValue(&m_keys)},
                                                   {u"links"_s, QVariant::fromValue(&m_links)}})));
        if (!m_item) {
            std::fprintf(stderr, "%s\n", qPrintable(component.errorString()));
            fail("the editor could not be shown");
        }
        m_window.resize(1280, 800);
        m_item->setParentItem(m_window.contentItem());
        m_item->setSize(QSizeF(1280, 800));
        QObject::connect(&m_window, &QQuickWindow::frameSwapped, &m_window, [this] { ++m_frames; });
        m_window.show();
        m_window.requestActivate();
    }
    ~Drawn() { m_item.reset(); }
    [[nodiscard]] QQuickWindow& window() { return m_window; }
    [[nodiscard]] int frames() const { return m_frames; }

private:
    QQmlEngine m_engine;
    QQuickWindow m_window;
    NoBrowser m_browser;
    KeyTable m_keys;
    LinkSheet m_links;
    std::unique_ptr<QQuickItem> m_item;
    int m_frames = 0;
};

void press(QQuickWindow& window, int key, const QString& text,
           Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QKeyEvent down(QEvent::KeyPress, key, modifiers, text);
    QCoreApplication::sendEvent(&window, &down);
    QKeyEvent up(QEvent::KeyRelease, key, modifiers, text);
    QCoreApplication::sendEvent(&window, &up);
}

void measureKeys(RoleDrafts& drafts, RoleEditor& editor, const QString& id)
{
    Drawn drawn(editor);
    if (!until([&] { return drawn.frames() > 2; }, 20'000))
        fail("no frame came");
    Q_EMIT editor.partAsked(RoleEditor::Description);
    (void)until([] { return false; }, 300);
    QList<double> handled, shown;
    const auto where = [&](int i) { // at the end, at the beginning, in the middle
        if (i % 100 == 0)
            press(drawn.window(), i % 200 == 0 ? Qt::Key_End : Qt::Key_Home, {},
                  Qt::ControlModifier);
        for (int k = 0; i % 100 == 50 && k < 100; ++k)
            press(drawn.window(), Qt::Key_Up, {});
    };
    for (int i = 0; i < keys; ++i) {
        where(i);
        const int before = drawn.frames();
        QElapsedTimer time;
        time.start();
        press(drawn.window(), Qt::Key_A, u"a"_s);
        handled.append(double(time.nsecsElapsed()) / 1e6);
        if (!until([&] { return drawn.frames() > before; }, 10'000))
            fail("no frame came");
        shown.append(double(time.nsecsElapsed()) / 1e6);
        (void)until([] { return false; }, i % 10 == 0 ? 60 : 5); // as one types
    }
    const auto typed = drafts.draft(id)->fields.description.size();
    if (typed < longText + keys)
        fail("the keys did not get into the draft");
    print({u"draft.key.p99"_s, u"ms"_s, p99(handled), {}, Measure::Aim::OfValue, 8});
    print({u"draft.key.shown.p99"_s, u"ms"_s, p99(shown), {}, Measure::Aim::OfValue, 50});
}

void measureDurable(RoleDrafts& drafts, const QString& id)
{
    QList<double> took;
    QList<double> waiting; // when each key was pressed that is not on the disk yet
    QObject context;
    QObject::connect(&drafts, &RoleDrafts::saved, &context, [&] {
        // It says which was the last key that is on the disk now.
        while (!waiting.isEmpty() && qint64(waiting.first()) <= drafts.savedMs(id))
            took.append(nowMs() - waiting.takeFirst());
    });
    DraftFields fields = drafts.draft(id)->fields;
    for (int i = 0; i < 300; ++i) {
        fields.description += u'k';
        waiting.append(nowMs());
        drafts.save(id, fields, qint64(nowMs()));
        (void)until([] { return false; }, i % 7 == 0 ? 200 : 15);
    }
    if (!until([&] { return waiting.isEmpty(); }, 10'000))
        fail("the keys did not get to the disk");
    print({u"draft.durable.median"_s, u"ms"_s, median(took), {}, Measure::Aim::OfValue, 300});
    print({u"draft.durable.p99"_s, u"ms"_s, p99(took), {}, Measure::Aim::OfValue, 300});
}

} // namespace

int main(int count, char** arguments)
{
    const QTemporaryDir folder;
    if (!folder.isValid() || !giveRoom(folder.path()))
        fail("there is no place for the files");
    QGuiApplication app(count, arguments);
    QQuickStyle::setStyle(u"Basic"_s);
    auto store = Store::open(folder.filePath(u"cache"_s), folder.filePath(u"work"_s), u"buyer_1"_s,
                             QDateTime::currentMSecsSinceEpoch());
    if (!store)
        fail("the files could not be opened");
    RoleDrafts& drafts = (*store)->roleDrafts();
    DraftFields fields;
    fields.title = u"Assign customs codes"_s;
    fields.description = longDescription();
    const QString id = drafts.add(fields, QDateTime::currentMSecsSinceEpoch());
    if (!until([&] { return drafts.isSaved(id); }, 10'000))
        fail("the draft could not be kept");
    {
        ToastQueue toasts;
        RoleEditor editor(drafts, (*store)->roleTemplates(),
                          Moment([] { return QDateTime::currentMSecsSinceEpoch(); }), toasts);
        editor.open(id);
        measureKeys(drafts, editor, id);
    }
    measureDurable(drafts, id);
    return 0;
}
