#pragma once

#include "services/session.h"

#include <QElapsedTimer>
#include <QTimer>

namespace agh {

/// What the conversations come to; from one reading, so that no two places say different things.
struct InboxCounts
{
    int all = 0;           ///< conversations that are not put aside
    int unread = 0;        ///< messages in them
    int unreadThreads = 0; ///< conversations with such
    int forMe = 0, forThem = 0;
    int drafts = 0;  ///< conversations with a draft, put aside or not
    int resting = 0; ///< put aside
    friend bool operator==(const InboxCounts&, const InboxCounts&) = default;
};

/// All conversations of the account as this computer knows them: the one source of the list, its
/// tabs and every count of what is unread. Follows messages, marks, drafts, what is to leave and
/// the clock.
class Inbox : public QObject
{
    Q_OBJECT
public:
    explicit Inbox(Session& session);

    [[nodiscard]] const QList<ThreadLine>& lines() const { return m_lines; }
    /// Of an application's row; an empty one where it has no conversation.
    [[nodiscard]] ThreadLine line(RowId row) const;
    [[nodiscard]] const InboxCounts& counts() const { return m_counts; }
    [[nodiscard]] bool isRead() const { return m_read; } ///< once, in this run
    /// Out of the list until the other side says something.
    void done(const ApplicationId& id);
    /// Out of the list until then, or until the other side says something.
    void remind(const ApplicationId& id, qint64 atMs);
    /// Back in the list, whatever it was put aside for.
    void takeUp(const ApplicationId& id);
    /// As it was before.
    void restore(const ApplicationId& id, const std::optional<Resting>& before);
    [[nodiscard]] std::optional<Resting> resting(const ApplicationId& id) const;
    void look(); ///< reads anew; public for tests with a clock of their own

Q_SIGNALS:
    /// `rows`: applications whose line came, went or changed.
    void changed(const QList<qint64>& rows);
    void countsChanged();

private:
    void soon();
    void noteDraft(const QString& kind, const QString& key);
    void take(QList<ThreadLine> lines);
    void wakeUp();
    [[nodiscard]] static InboxCounts count(const QList<ThreadLine>& lines);
    Session& m_session;
    QList<ThreadLine> m_lines;
    QHash<RowId, qsizetype> m_places;
    InboxCounts m_counts;
    QTimer m_soon, m_wake;
    QElapsedTimer m_sinceLook;
    bool m_read = false, m_looking = false, m_again = false;
};

} // namespace agh
