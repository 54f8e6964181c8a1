import QtQuick
import AgentsGetHired.Views

/// What is under way with the role under review.
NoteStrip {
    id: root

    required property RoleDeeds deeds

    visible: root.deeds.note !== ""
    text: root.deeds.note
    tone: root.deeds.noteTone
    canUndo: root.deeds.canUndo
    canRetry: root.deeds.canSend
    canDiscard: root.deeds.canDiscard
    onUndo: root.deeds.undo()
    onRetry: root.deeds.send()
    onDiscard: root.deeds.discard()
}
