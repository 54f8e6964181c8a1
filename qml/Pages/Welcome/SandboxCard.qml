pragma ComponentBehavior: Bound

import QtQuick
import AgentsGetHired.Controls
import AgentsGetHired.Theme
import AgentsGetHired.Views

/// The third way in: a marketplace of its own on this computer.
WayForm {
    id: root

    required property SandboxDoor door
    property bool primary: false
    readonly property Item firstField: button
    readonly property list<string> promises: [qsTr("No account"), qsTr("Works offline"), qsTr("Play money only")]

    Column {
        spacing: Theme.space.s1 + Theme.space.hair
        width: parent.width
        topPadding: Theme.space.s2

        Repeater {
            model: root.promises

            Row {
                id: promise

                required property string modelData

                spacing: Theme.space.s2
                width: parent.width

                Icon {
                    name: "dialog-ok-apply"
                    color: Theme.color.success
                    anchors.verticalCenter: parent.verticalCenter
                }

                PlainText {
                    style: PlainText.Muted
                    text: promise.modelData
                    wrapMode: Text.Wrap
                    width: promise.width - x
                }
            }
        }
    }

    FormError {
        title: root.door.errorTitle
        text: root.door.errorText
        width: parent.width
    }

    actions: [
        AppButton {
            id: button

            focus: true
            kind: root.primary ? AppButton.Primary : AppButton.Normal
            text: root.door.phase === SandboxDoor.Starting ? qsTr("Starting the sandbox…") : qsTr("Open the sandbox")
            enabled: root.door.available && root.door.phase !== SandboxDoor.Starting
            width: parent.width
            onClicked: root.door.open()
        }
    ]
}
