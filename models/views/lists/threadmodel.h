#pragma once

#include "views/text/tone.h"

#include <QAbstractListModel>
#include <QtQmlIntegration>

namespace agh {

/// The conversation of one application, oldest first: messages of the service, messages on their
/// way, and the lines between days and before what is new.
class ThreadModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the applicant page")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    /// Messages without the lines between them.
    Q_PROPERTY(int messages READ messages NOTIFY countChanged)
    /// "3 messages", "No messages yet", "Not checked yet".
    Q_PROPERTY(QString countText READ countText NOTIFY countChanged)
public:
    enum Role {
        KindRole = Qt::UserRole + 1, ///< kind: ThreadModel.Kind
        OwnRole,                     ///< own: bool
        SenderNameRole,              ///< senderName: string, guarded
        InitialsRole,                ///< initials: string
        AvatarIdRole,                ///< avatarId: string
        AvatarColorRole,             ///< avatarColor: int
        BlocksRole,                  ///< blocks: list of textBlock
        TextRole,                    ///< text: string; of a Day or New line: its words
        TimeTextRole,                ///< timeText: string
        TimeFullRole,                ///< timeFull: string
        StateRole,                   ///< state: ThreadModel.State
        StateTextRole,               ///< stateText: string
        StateToneRole,               ///< stateTone: Tone
        CanRetryRole,                ///< canRetry: bool
        CanDiscardRole,              ///< canDiscard: bool
        JournalIdRole,               ///< journalId: string
        AccessibleTextRole           ///< accessibleText: string
    };
    Q_ENUM(Role)
    enum Kind { Day, New, Message };
    Q_ENUM(Kind)
    enum State { Received, Sent, Sending, Waiting, Unknown, Refused, NotDone };
    Q_ENUM(State)
    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int count() const { return rowCount(); }
    [[nodiscard]] int messages() const;
    [[nodiscard]] QString countText() const;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    /// Sends a message again that is known not to have arrived; the person asks for it.
    Q_INVOKABLE void retry(int row);
    /// Takes it out of the thread; its text goes back into the composer where that is empty.
    Q_INVOKABLE void discard(int row);

Q_SIGNALS:
    void countChanged();
    /// Something was put at the end, by us or by them.
    void grew();
};

} // namespace agh
