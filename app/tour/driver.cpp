#include "tour/driver.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QImage>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace agh {
namespace {

/// Untrusted names are isolated with direction marks that nobody types.
QString bare(QString text)
{
    text.remove(QChar(0x2068)).remove(QChar(0x2069)).remove(QChar(0x200B));
    return text;
}

QString nameOf(QAccessibleInterface& thing) { return bare(thing.text(QAccessible::Name)); }

bool isForInput(QAccessible::Role role)
{
    switch (role) {
    case QAccessible::Button:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::EditableText:
    case QAccessible::Link:
    case QAccessible::MenuItem:
    case QAccessible::PageTab:
    case QAccessible::ComboBox:
    case QAccessible::ListItem:
        return true;
    default:
        return false;
    }
}

} // namespace

Driver::Driver(QQuickWindow& window)
    : m_window(window)
{
    QAccessible::setActive(true);
}

bool Driver::isShown(const QQuickItem& item) const
{
    if (!item.isVisible() || item.width() <= 0 || item.height() <= 0)
        return false;
    QRectF shown = item.mapRectToScene(QRectF(0, 0, item.width(), item.height()));
    for (const QQuickItem* up = item.parentItem(); up; up = up->parentItem()) {
        if (up->opacity() <= 0)
            return false;
        if (up->clip())
            shown &= up->mapRectToScene(QRectF(0, 0, up->width(), up->height()));
    }
    shown &= QRectF(0, 0, m_window.width(), m_window.height());
    return shown.width() > 1 && shown.height() > 1;
}

void Driver::each(const std::function<bool(QQuickItem&, QAccessibleInterface&)>& visit) const
{
    QList<QQuickItem*> open{m_window.contentItem()};
    while (!open.isEmpty()) {
        QQuickItem* item = open.takeFirst();
        if (!item->isVisible())
            continue;
        if (QAccessibleInterface* thing = QAccessible::queryAccessibleInterface(item);
            thing && isShown(*item) && !thing->state().invisible) {
            if (visit(*item, *thing))
                return;
        }
        QList<QQuickItem*> children = item->childItems();
        // What lies on top is met first: a dialog before the page below it.
        std::stable_sort(children.begin(), children.end(),
                         [](const QQuickItem* a, const QQuickItem* b) { return a->z() > b->z(); });
        open = children + open;
    }
}

QQuickItem* Driver::find(const QString& name, QAccessible::Role role) const
{
    QQuickItem* best = nullptr;
    int bestScore = 0;
    each([&](QQuickItem& item, QAccessibleInterface& thing) {
        if (role != QAccessible::NoRole && thing.role() != role)
            return false;
        const QString has = nameOf(thing);
        int score = 0;
        if (has == name)
            score = 3;
        else if (has.startsWith(name))
            score = 2;
        else if (has.contains(name))
            score = 1;
        // Of two with the same name, the one that can be used is meant.
        score = score * 2 + (score > 0 && isForInput(thing.role()) ? 1 : 0);
        if (score > bestScore) {
            best = &item;
            bestScore = score;
        }
        return false;
    });
    return best;
}

bool Driver::waitUntil(const std::function<bool()>& holds, int ms) const
{
    return QTest::qWaitFor(holds, ms);
}

bool Driver::wait(const QString& name, QAccessible::Role role, int ms) const
{
    return waitUntil([&] { return find(name, role) != nullptr; }, ms);
}

bool Driver::waitGone(const QString& name, int ms) const
{
    return waitUntil([&] { return find(name) == nullptr; }, ms);
}

bool Driver::click(const QString& name, QAccessible::Role role)
{
    // It is there, can be used, and has come to rest: a dialog may still be settling.
    constexpr qint64 restMs = 120;
    QPointF middle;
    QElapsedTimer still;
    still.start();
    const bool there = waitUntil([&] {
        const QQuickItem* item = find(name, role);
        if (!item || !item->isEnabled())
            return false;
        const QPointF now = item->mapToScene(QPointF(item->width() / 2, item->height() / 2));
        if (now != middle)
            still.restart();
        middle = now;
        return still.elapsed() > restMs;
    });
    if (!there)
        return false;
    QTest::mouseMove(&m_window, middle.toPoint());
    QTest::mouseClick(&m_window, Qt::LeftButton, Qt::NoModifier, middle.toPoint());
    return true;
}

bool Driver::press(const QString& name, QAccessible::Role role)
{
    if (!wait(name, role))
        return false;
    QAccessibleInterface* thing = QAccessible::queryAccessibleInterface(find(name, role));
    QAccessibleActionInterface* action = thing->actionInterface();
    if (!action || !action->actionNames().contains(QAccessibleActionInterface::pressAction()))
        return false;
    action->doAction(QAccessibleActionInterface::pressAction());
    return true;
}

bool Driver::fill(const QString& name, const QString& text)
{
    if (!click(name, QAccessible::EditableText))
        return false;
    key(Qt::Key_A, Qt::ControlModifier);
    type(text);
    return true;
}

void Driver::key(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(&m_window, key, modifiers);
}

void Driver::type(const QString& text)
{
    for (const QChar letter : text) {
        // As a key event with the letter's own text: QTest::keyClicks knows Latin-1 only.
        QKeyEvent down(QEvent::KeyPress, 0, Qt::NoModifier, letter);
        QKeyEvent up(QEvent::KeyRelease, 0, Qt::NoModifier, letter);
        QCoreApplication::sendEvent(&m_window, &down);
        QCoreApplication::sendEvent(&m_window, &up);
    }
}

QStringList Driver::names() const
{
    QStringList out;
    each([&](QQuickItem&, QAccessibleInterface& thing) {
        const QString name = nameOf(thing);
        if (!name.isEmpty())
            out.append(u"%1 (%2)"_s.arg(name.left(100)).arg(int(thing.role()), 0, 16));
        return false;
    });
    return out;
}

QStringList Driver::unnamed() const
{
    QStringList out;
    each([&](QQuickItem& item, QAccessibleInterface& thing) {
        const bool takes = item.activeFocusOnTab() || isForInput(thing.role());
        if (takes && nameOf(thing).trimmed().isEmpty())
            out.append(u"%1 (%2)"_s.arg(QString::fromLatin1(item.metaObject()->className()))
                           .arg(int(thing.role()), 0, 16));
        return false;
    });
    return out;
}

QString Driver::focusName() const
{
    for (QQuickItem* item = m_window.activeFocusItem(); item; item = item->parentItem()) {
        if (QAccessibleInterface* thing = QAccessible::queryAccessibleInterface(item);
            thing && !nameOf(*thing).isEmpty())
            return nameOf(*thing);
    }
    return {};
}

bool Driver::picture(const QString& file)
{
    // At rest: nothing has changed for longer than anything here takes to appear.
    constexpr qint64 restMs = 400;
    QImage last;
    QElapsedTimer still;
    still.start();
    (void)waitUntil(
        [&] {
            const QImage now = m_window.grabWindow();
            if (now != last)
                still.restart();
            last = now;
            return still.elapsed() > restMs;
        },
        5'000);
    QDir().mkpath(QFileInfo(file).absolutePath());
    return last.save(file);
}

} // namespace agh
