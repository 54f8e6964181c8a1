import QtQuick
import AgentsGetHired.Controls
import AgentsGetHired.Views

/// The ten seconds before declines leave; they stand still while the pointer or the focus is here.
FocusScope {
    id: root

    required property DeclineSheet sheet
    required property KeyTable keys

    implicitHeight: line.implicitHeight

    Binding {
        target: root.sheet
        when: root.visible
        property: "held"
        value: hover.hovered || root.activeFocus
        restoreMode: Binding.RestoreNone
    }
    HoverHandler {
        id: hover
    }
    Banner {
        id: line

        width: parent.width
        boxed: true
        tone: Tone.Waiting
        iconName: "appointment-soon"
        text: root.sheet.holdText
        actionText: qsTr("Undo")
        caps: [...root.keys.words.caps("undo")]
        onActed: root.sheet.undo()
    }
}
