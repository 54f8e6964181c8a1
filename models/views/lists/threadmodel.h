#pragma once

#include "domain/entities.h"
#include "store/conversations.h"
#include "views/lists/idlistmodel.h"
#include "views/text/moment.h"
#include "views/text/tone.h"

#include <functional>

namespace agh {

/// The conversation of one application, oldest first: messages of the service, messages on their
/// way, and the lines between days and before what is new. It knows the place of each message and
/// reads those that are shown, so that a conversation of thousands is as light as one of a few.
class ThreadModel : public agh::IdListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the applicant page")
    /// Messages without the lines between them.
    Q_PROPERTY(int messages READ messages NOTIFY summaryChanged)
    /// "3 messages", "No messages yet", "Not checked yet".
    Q_PROPERTY(QString countText READ countText NOTIFY summaryChanged)
public:
    enum Role {
        KindRole = Qt::UserRole + 1, ///< kind: ThreadModel.Kind
        OwnRole,                     ///< own: bool
        SenderNameRole,              ///< senderName: string, guarded
        InitialsRole,                ///< initials: string
        AvatarIdRole,                ///< avatarId: string
        AvatarColorRole,             ///< avatarColor: int
        SenderIsAgentRole,           ///< senderIsAgent: bool, square avatar
        BlocksRole,                  ///< blocks: list of textBlock
        TextRole,                    ///< text: string; of a Day or New line: its words
        TimeTextRole,                ///< timeText: string
        TimeFullRole,                ///< timeFull: string
        StateRole,                   ///< state: ThreadModel.State
        StateTextRole,               ///< stateText: string; empty: nothing to say
        StateToneRole,               ///< stateTone: Tone
        CanRetryRole,                ///< canRetry: bool
        CanDiscardRole,              ///< canDiscard: bool
        JournalIdRole,               ///< journalId: string; empty: known to the service
        AccessibleTextRole,          ///< accessibleText: string
        CanEditRole,                 ///< canEdit: bool; its text can go back into the composer
        MarkedRole                   ///< marked: bool; it is what was looked for
    };
    Q_ENUM(Role)
    enum Kind { Day, New, Message };
    Q_ENUM(Kind)
    enum State { Received, Sent, Sending, Waiting, Unknown, Refused, NotDone };
    Q_ENUM(State)

    /// A message of ours that the service has not confirmed.
    struct Pending
    {
        qint64 journalId = 0;
        QString body;
        qint64 createdMs = 0;
        State state = Sending;
        QString reason; ///< Refused: why, in words
    };
    struct Facts
    {
        QList<MessagePlace> places; ///< oldest first
        std::function<std::optional<agh::Message>(RowId)> read;
        QList<Pending> pending;
        Party me;
        bool checked = false;    ///< the thread was read at least once
        qint64 readUntilMs = -1; ///< what came later is new; -1: nothing was read here yet
        bool inHand = false;     ///< `read` may answer otherwise than before

        /// Of messages that are all in hand, oldest first.
        void setMessages(const QList<agh::Message>& messages);
    };
    ThreadModel(Moment moment, QObject* parent = nullptr);

    void set(const Facts& facts);
    /// Messages whose words may have changed.
    void changed(const QList<RowId>& messages);
    /// After a change of language or day.
    void refresh();
    void onRetry(std::function<void(qint64)> retry) { m_retry = std::move(retry); }
    void onEdit(std::function<void(qint64)> edit) { m_edit = std::move(edit); }
    void onDiscard(std::function<void(qint64)> discard) { m_discard = std::move(discard); }
    /// Marks what was looked for, and asks for it to be shown; 0: nothing.
    void mark(RowId message);

    /// Where a message of one's own stands, in words; `reason`: why it was refused.
    [[nodiscard]] static QString stateText(State state, const QString& reason);
    [[nodiscard]] static Tones::Tone stateTone(State state);
    [[nodiscard]] int messages() const;
    [[nodiscard]] QString countText() const;
    /// Row of the line before what is new; -1: nothing is.
    Q_INVOKABLE int newRow() const { return rowOf(QStringLiteral("new")); }
    /// Row of what was looked for; -1: nothing was.
    Q_INVOKABLE int markedRow() const;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    /// Sends a message again that is known not to have arrived; the person asks for it.
    Q_INVOKABLE void retry(int row);
    /// Takes it out of the thread; its text goes back into the composer.
    Q_INVOKABLE void edit(int row);
    /// Takes it out of the thread; its text is kept among the discarded drafts.
    Q_INVOKABLE void discard(int row);

Q_SIGNALS:
    void summaryChanged();
    /// Something was put at the end, by us or by them.
    void grew();
    /// markedRow() is to be brought into view.
    void markAsked();

protected:
    [[nodiscard]] Row readRow(const Key& key) const override;

private:
    [[nodiscard]] Row messageRow(const agh::Message& message, bool own) const;
    [[nodiscard]] Row pendingRow(const Pending& pending) const;
    static Row lineRow(Kind kind, const QString& text);
    Moment m_moment;
    Facts m_facts;
    QHash<Key, Pending> m_pending;
    RowId m_marked = 0;
    std::function<void(qint64)> m_retry, m_edit, m_discard;
};

} // namespace agh
