#pragma once

#include "../desktop/apprig.h"
#include "tour/driver.h"

namespace agh::test {

/// A person at the keyboard of the whole program: every key that is pressed is counted, text that
/// is typed is not.
class KeyHand
{
public:
    explicit KeyHand(AppRig& rig)
        : m_rig(rig)
        , m_driver(*rig.app->window())
    {}
    void key(Qt::Key key, Qt::KeyboardModifiers held = Qt::NoModifier)
    {
        ++m_presses;
        m_driver.key(key, held);
    }
    void type(const QString& text) { m_driver.type(text); }
    [[nodiscard]] int presses() const { return m_presses; }
    [[nodiscard]] Driver& driver() { return m_driver; }
    [[nodiscard]] AppRig& rig() const { return m_rig; }
    [[nodiscard]] bool waitUntil(const std::function<bool()>& holds, int ms = 20'000) const
    {
        return m_driver.waitUntil(holds, ms);
    }

    [[nodiscard]] QString open() const
    {
        QString name = m_rig.applicant().name();
        name.remove(QChar(0x2068)).remove(QChar(0x2069));
        return name;
    }
    /// Open, and long enough to be taken for read.
    [[nodiscard]] bool isOpen(const QString& name) const
    {
        return waitUntil([&] {
            const QModelIndex row =
                m_rig.review().applicants()->index(m_rig.review().currentIndex());
            return open() == name && !m_rig.applicant().letter().isEmpty() &&
                   !row.data(ApplicantsList::IsNewRole).toBool();
        });
    }
    [[nodiscard]] bool inText() const
    {
        const QQuickItem* item = m_rig.app->window()->activeFocusItem();
        return item && (item->inherits("QQuickTextArea") || item->inherits("QQuickTextField") ||
                        item->inherits("QQuickTextInput"));
    }
    [[nodiscard]] bool waitText() const
    {
        return waitUntil([this] { return inText(); });
    }
    [[nodiscard]] bool waitList() const
    {
        return waitUntil([this] { return !inText() && m_rig.app->window()->activeFocusItem(); });
    }

    /// Goes somewhere by its name: two presses beside the text.
    [[nodiscard]] bool goTo(const QString& name)
    {
        key(Qt::Key_K, Qt::ControlModifier);
        if (!waitText())
            return false;
        type(name);
        const Palette& palette = *m_rig.workspace().palette();
        if (!waitUntil([&] { return palette.currentText().contains(name); }))
            return false;
        key(Qt::Key_Return);
        return waitList();
    }
    /// A dialog hears nothing in its first moment.
    void letSettle(qint64 ms = 500) const
    {
        QElapsedTimer since;
        since.start();
        (void)waitUntil([&] { return since.elapsed() > ms; });
    }

private:
    AppRig& m_rig;
    Driver m_driver;
    int m_presses = 0;
};

} // namespace agh::test
