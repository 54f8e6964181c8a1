#include "views/pages/toastqueue.h"

#include <algorithm>

namespace agh {

namespace {
constexpr int tickMs = 250;
}

ToastQueue::ToastQueue(QObject* parent)
    : QObject(parent)
{
    m_tick.setInterval(tickMs);
    connect(&m_tick, &QTimer::timeout, this, &ToastQueue::tick);
}

QString ToastQueue::text() const { return m_toasts.empty() ? QString() : m_toasts.front().text; }

Tones::Tone ToastQueue::tone() const
{
    return m_toasts.empty() ? Tones::Neutral : m_toasts.front().tone;
}

bool ToastQueue::canUndo() const { return !m_toasts.empty() && m_toasts.front().undo; }

int ToastQueue::secondsLeft() const { return canUndo() ? (m_msLeft + 999) / 1000 : 0; }

void ToastQueue::show(Toast toast)
{
    const auto same = std::find_if(m_toasts.begin(), m_toasts.end(), [&](const Toast& one) {
        return !toast.key.isEmpty() && one.key == toast.key;
    });
    if (same != m_toasts.end()) {
        const bool front = same == m_toasts.begin();
        *same = std::move(toast);
        if (front)
            begin();
        return;
    }
    // One with Undo runs against a clock of its own: it comes first, or its time would be over
    // before it is seen.
    if (toast.undo && !m_toasts.empty() && !m_toasts.front().undo)
        m_toasts.pop_front();
    if (toast.undo)
        m_toasts.push_front(std::move(toast));
    else
        m_toasts.push_back(std::move(toast));
    if (m_toasts.size() == 1 || m_toasts.front().undo)
        begin();
}

void ToastQueue::remove(const QString& key)
{
    const auto found = std::find_if(m_toasts.begin(), m_toasts.end(),
                                    [&](const Toast& one) { return one.key == key; });
    if (found == m_toasts.end())
        return;
    const bool front = found == m_toasts.begin();
    m_toasts.erase(found);
    if (front)
        begin();
}

void ToastQueue::setHeld(bool held)
{
    if (m_held == held)
        return;
    m_held = held;
    if (!m_toasts.empty() && m_toasts.front().hold)
        m_toasts.front().hold(held);
    Q_EMIT heldChanged();
}

void ToastQueue::undo()
{
    if (!canUndo())
        return;
    const Toast toast = std::move(m_toasts.front());
    m_toasts.pop_front();
    toast.undo();
    begin();
}

void ToastQueue::dismiss()
{
    if (m_toasts.empty())
        return;
    if (m_held && m_toasts.front().hold)
        m_toasts.front().hold(false);
    m_toasts.pop_front();
    begin();
}

void ToastQueue::begin()
{
    if (m_toasts.empty()) {
        m_tick.stop();
        m_msLeft = 0;
        if (m_held) {
            m_held = false;
            Q_EMIT heldChanged();
        }
    } else {
        m_msLeft = m_toasts.front().left ? m_toasts.front().left() : m_toasts.front().ms;
        if (m_held && m_toasts.front().hold)
            m_toasts.front().hold(true);
        m_tick.start();
    }
    Q_EMIT changed();
    Q_EMIT secondsLeftChanged();
}

void ToastQueue::tick()
{
    if (m_held)
        return;
    const int before = secondsLeft();
    // A time that runs by itself may have ended sooner than was told.
    m_msLeft = m_toasts.front().left ? m_toasts.front().left() - 1 : m_msLeft - tickMs;
    if (m_msLeft <= 0) {
        dismiss();
        return;
    }
    if (secondsLeft() != before)
        Q_EMIT secondsLeftChanged();
}

} // namespace agh
