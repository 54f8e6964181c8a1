#pragma once

#include "domain/entities.h"
#include "views/lists/rowlistmodel.h"
#include "views/text/moment.h"
#include "views/text/tone.h"

#include <functional>

namespace agh {

/// The conversation of one application, oldest first: messages of the service, messages on their
/// way, and the lines between days and before what is new.
class ThreadModel : public agh::RowListModel
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
        AccessibleTextRole           ///< accessibleText: string
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
        QList<agh::Message> messages; ///< oldest first
        QList<Pending> pending;
        Party me;
        bool checked = false;    ///< the thread was read at least once
        qint64 readUntilMs = -1; ///< what came later is new; -1: nothing was read here yet
    };
    ThreadModel(Moment moment, QObject* parent = nullptr);

    void set(const Facts& facts);
    /// After a change of language or day.
    void refresh() { set(m_facts); }
    void onRetry(std::function<void(qint64)> retry) { m_retry = std::move(retry); }
    void onDiscard(std::function<void(qint64)> discard) { m_discard = std::move(discard); }

    [[nodiscard]] int messages() const;
    [[nodiscard]] QString countText() const;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    /// Sends a message again that is known not to have arrived; the person asks for it.
    Q_INVOKABLE void retry(int row);
    /// Takes it out of the thread; its text goes back into the composer where that is empty.
    Q_INVOKABLE void discard(int row);

Q_SIGNALS:
    void summaryChanged();
    /// Something was put at the end, by us or by them.
    void grew();

private:
    [[nodiscard]] Row messageRow(const agh::Message& message, bool own) const;
    [[nodiscard]] Row pendingRow(const Pending& pending) const;
    static Row lineRow(Kind kind, const QString& text);
    Moment m_moment;
    Facts m_facts;
    std::function<void(qint64)> m_retry, m_discard;
};

} // namespace agh
