pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import AgentsGetHired.Theme
import AgentsGetHired.Views

/// What was just done, with Undo where it can be taken back. Its time stands still while the
/// pointer is over it or the focus in it.
FocusScope {
    id: root

    property ToastQueue queue: null
    property KeyTable keys: null
    readonly property bool canUndo: root.queue !== null && root.queue.canUndo
    readonly property color ink: Theme.color.tooltipText

    visible: root.queue !== null && root.queue.visible
    implicitWidth: Math.min(row.implicitWidth + Theme.space.s4 + Theme.space.s2, Theme.size.toast)
    implicitHeight: Math.max(Theme.size.row, row.implicitHeight + 2 * Theme.space.s2)
    Accessible.role: Accessible.AlertMessage
    Accessible.name: root.queue !== null ? root.queue.text : ""

    Binding {
        target: root.queue
        when: root.visible
        property: "held"
        value: hover.hovered || root.activeFocus
        restoreMode: Binding.RestoreNone
    }
    HoverHandler {
        id: hover
    }
    Rectangle {
        anchors.fill: parent
        radius: Theme.radius.card
        color: Theme.color.tooltip

        RowLayout {
            id: row
            anchors.fill: parent
            anchors.leftMargin: Theme.space.s4 - Theme.space.hair
            anchors.rightMargin: Theme.space.s2
            spacing: Theme.space.s3

            Icon {
                name: root.queue !== null ? Theme.toneIcon(root.queue.tone) : ""
                color: root.ink
                Layout.preferredWidth: size
                Layout.preferredHeight: size
            }
            PlainText {
                text: root.queue !== null ? root.queue.text : ""
                color: root.ink
                wrapMode: Text.Wrap
                maximumLineCount: 4
                Layout.fillWidth: true
                Layout.maximumWidth: implicitWidth
                Accessible.ignored: true
            }
            KeyCaps {
                visible: root.canUndo && caps.length > 0
                caps: root.keys !== null ? root.keys.words.caps("undo") : []
                bare: true
                ink: root.ink
            }
            ToastButton {
                visible: root.canUndo
                text: qsTr("Undo")
                onClicked: root.queue.undo()
            }
            ToastButton {
                visible: !root.canUndo
                text: qsTr("Close")
                onClicked: root.queue.dismiss()
            }
        }
    }
}
