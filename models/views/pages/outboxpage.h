#pragma once

#include "services/accountwork.h"
#include "views/lists/outboxlist.h"
#include "views/pages/dayturn.h"
#include "views/pages/pagestate.h"
#include "views/pages/toastqueue.h"

#include <QTimer>

namespace agh {

/// Everything that waits, is being sent, failed or is unknown. What leaves it while it is looked at
/// stays to be read, and what had waited says in a toast that it has gone: nothing goes in silence.
class OutboxPage : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the workspace")
    Q_PROPERTY(agh::OutboxList* lines READ lines CONSTANT)
    Q_PROPERTY(agh::PageState* state READ state CONSTANT)
    /// "3 to send · 1 being looked up"; empty: nothing is here.
    Q_PROPERTY(QString summary READ summary NOTIFY changed)
    /// Some wait for the network, which is not there.
    Q_PROPERTY(bool waitsForNetwork READ waitsForNetwork NOTIFY changed)
public:
    OutboxPage(AccountWork& work, ToastQueue& toasts, QObject* parent = nullptr);
    ~OutboxPage() override;

    /// The place is the outbox.
    void setWatched(bool watched);
    void retranslate();
    /// For the side bar: what stands here. What is only just leaving, or in its time for Undo, is
    /// not counted.
    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] bool isWanted() const { return m_count > 0 || m_watched; }

    [[nodiscard]] OutboxList* lines() const { return m_list; }
    [[nodiscard]] PageState* state() const { return m_state; }
    [[nodiscard]] QString summary() const { return m_summary; }
    [[nodiscard]] bool waitsForNetwork() const { return m_waits; }

    /// Sends what did not leave; without the network it waits for it.
    Q_INVOKABLE void send(int row);
    /// The decline without the message that did not get through.
    Q_INVOKABLE void skip(int row);
    Q_INVOKABLE void undo(int row);
    Q_INVOKABLE void discard(int row);
    /// Opens the place where it was written.
    Q_INVOKABLE void edit(int row);
    /// Looks up at once what became of those that are unknown.
    Q_INVOKABLE void check();
    Q_INVOKABLE void tryNow();

Q_SIGNALS:
    void changed();
    void countChanged();
    void threadAsked(const QString& applicationId);
    void applicationAsked(const QString& roleId, const QString& applicationId);
    void draftAsked(const QString& draftId);
    void roleAsked(const QString& roleId);

private:
    void show();
    void showState();
    void noteGone(const QList<OutboxLine>& now);
    [[nodiscard]] std::optional<JournalEntry> entryAt(int row) const;
    [[nodiscard]] bool mustWait() const;
    void discardEntry(const JournalEntry& entry);
    void tell(const QString& text, Tones::Tone tone);

    AccountWork& m_work;
    ToastQueue& m_toasts;
    Moment m_moment;
    bool m_watched = false, m_waits = false;
    int m_count = 0;
    QString m_summary;
    QHash<qint64, OutboxLine> m_open; ///< as they were shown last
    QSet<qint64> m_stood;             ///< those that were more than only just leaving
    QList<OutboxLine> m_gone;         ///< left while the outbox is looked at
    QTimer m_soon, m_tick;
    DayTurn m_day;
    OutboxList* m_list;
    PageState* m_state;
};

} // namespace agh
