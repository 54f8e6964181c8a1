pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import AgentsGetHired.Controls
import AgentsGetHired.Theme
import AgentsGetHired.Views

/// The third way in: a marketplace of its own on this computer.
ColumnLayout {
    id: root

    required property SandboxDoor door
    property bool primary: false
    readonly property Item firstField: button
    readonly property list<string> promises: [qsTr("No account"), qsTr("Works offline"), qsTr("Play money only")]

    spacing: Theme.space.s3

    Column {
        spacing: Theme.space.s1 + Theme.space.hair
        Layout.fillWidth: true
        Layout.topMargin: Theme.space.s2

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
        Layout.fillWidth: true
    }

    Item {
        Layout.fillHeight: true
    }

    AppButton {
        id: button

        kind: root.primary ? AppButton.Primary : AppButton.Normal
        text: root.door.phase === SandboxDoor.Starting ? qsTr("Starting the sandbox…") : qsTr("Open the sandbox")
        enabled: root.door.available && root.door.phase !== SandboxDoor.Starting
        Layout.fillWidth: true
        onClicked: root.door.open()
    }
}
