import QtQuick
import AgentsGetHired.Parts
import AgentsGetHired.Theme

/// What is under way with the open applicant, over the letter.
Rectangle {
    id: root

    property alias text: note.text
    property alias tone: note.tone
    property alias canUndo: note.canUndo
    property alias canRetry: note.canRetry
    property alias canDiscard: note.canDiscard
    property alias canSkip: note.canSkip

    signal undo
    signal retry
    signal discard
    signal skip

    implicitHeight: Math.max(Theme.size.banner, note.implicitHeight + 2 * Theme.space.s1)
    color: Theme.toneSoft(note.tone)

    RowNote {
        id: note

        anchors.fill: parent
        anchors.leftMargin: Theme.space.s4
        anchors.rightMargin: Theme.space.s4
        text: ""
        tone: 0
        onUndo: root.undo()
        onRetry: root.retry()
        onDiscard: root.discard()
        onSkip: root.skip()
    }
}
