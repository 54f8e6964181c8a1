#pragma once

#include "views/lists/rowlistmodel.h"
#include "views/text/moment.h"
#include "views/text/tone.h"

namespace agh {

/// Something that waits, is on its way, failed, or whose outcome is not known.
struct OutboxLine
{
    qint64 journalId = 0;
    QString icon;
    QString title; ///< guarded: whom it is for, or the role it is about
    QString kind;  ///< "Message", "Decline", "New role"
    QString about; ///< guarded: the role, the words
    QString note;  ///< where it stands, in the words that stand at the thing itself
    Tones::Tone tone = Tones::Neutral;
    qint64 createdMs = 0;
    bool canUndo = false, canSend = false, canSkip = false, canDiscard = false, canEdit = false;
    bool unknown = false; ///< it can be looked up now
    bool gone = false;    ///< it has left: nothing is to be done any more
    friend bool operator==(const OutboxLine&, const OutboxLine&) = default;
};

/// The lines of the outbox, the oldest first: in the order they leave.
class OutboxList : public agh::RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the page of the outbox")
public:
    enum Role {
        JournalIdRole = Qt::UserRole + 1, ///< journalId: string
        IconNameRole,                     ///< iconName: string
        TitleRole,                        ///< title: string, guarded
        KindRole,                         ///< kind: string
        AboutRole,                        ///< about: string, guarded
        NoteRole,                         ///< note: string
        NoteToneRole,                     ///< noteTone: Tone
        WhenTextRole,                     ///< whenText: string
        WhenFullRole,                     ///< whenFull: string
        CanUndoRole,                      ///< canUndo: bool
        CanSendRole,                      ///< canSend: bool
        CanSkipRole,                      ///< canSkip: bool
        CanDiscardRole,                   ///< canDiscard: bool
        CanEditRole,                      ///< canEdit: bool
        UnknownRole,                      ///< unknown: bool
        GoneRole,                         ///< gone: bool
        AccessibleTextRole                ///< accessibleText: string
    };
    Q_ENUM(Role)
    using RowListModel::RowListModel;

    void setLines(const QList<OutboxLine>& lines, const Moment& moment);
    [[nodiscard]] qint64 journalIdAt(int row) const { return keyAt(row).toLongLong(); }

    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
};

} // namespace agh
