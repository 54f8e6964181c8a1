#pragma once

#include "services/accountwork.h"
#include "views/forms/composer.h"
#include "views/lists/threadmodel.h"
#include "views/pages/pagestate.h"

#include <QObject>
#include <QTimer>

namespace agh {

/// The conversation of one application as a page shows it: its messages, what is written in it, and
/// how it stands against the service. What is watched for a moment is polled and counts as read.
class Conversation : public QObject
{
    Q_OBJECT
public:
    Conversation(AccountWork& work, Moment moment, QObject* parent = nullptr);

    /// An empty id closes.
    void open(const ApplicationId& id);
    [[nodiscard]] const ApplicationId& id() const { return m_id; }
    /// The page is on the screen and its window in use.
    void setWatched(bool watched);
    [[nodiscard]] bool isWatched() const { return m_watched; }
    void refresh();
    void retranslate();
    /// Where is written, and whether it can be: from the application as it is.
    [[nodiscard]] static Composer::Place placeOf(const Application& application,
                                                 const std::optional<Role>& role, bool gone);

    [[nodiscard]] ThreadModel* thread() const { return m_thread; }
    [[nodiscard]] Composer* composer() const { return m_composer; }
    [[nodiscard]] PageState* state() const { return m_state; }

Q_SIGNALS:
    /// It stayed open for a moment.
    void settled();

private:
    void listen();
    void settle();
    void readPlaces();
    void show();
    void showState();
    void retry(qint64 journalId);
    void edit(qint64 journalId);
    void discard(qint64 journalId);
    [[nodiscard]] QString textOf(qint64 journalId) const;
    AccountWork& m_work;
    Moment m_moment;
    ApplicationId m_id;
    QList<MessagePlace> m_places;
    qint64 m_newFrom = -1; ///< the read mark when it was opened: where the New line stands
    bool m_watched = false;
    QTimer m_settle;
    ThreadModel* m_thread;
    Composer* m_composer;
    PageState* m_state;
};

} // namespace agh
